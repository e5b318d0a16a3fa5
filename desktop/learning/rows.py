"""Answers and sessions as rows of the tables in schema.py, and back."""

from datetime import datetime
from typing import Any

from .records import Answer, Session, stamp
from .schema import COLUMNS

Row = tuple[Any, ...]

ANSWER, SESSION = COLUMNS["answer"], COLUMNS["session"]


def answer_row(answer: Answer) -> Row:
    """The values of the columns ANSWER."""
    about = (answer.id, answer.session, answer.item, answer.kind, answer.topic, answer.passage)
    return (*about, answer.chosen, float(answer.mark), float(answer.out_of), stamp(answer.at))


def session_row(session: Session) -> Row:
    """The values of the columns SESSION."""
    finished = None if session.finished is None else stamp(session.finished)
    return (session.id, session.kind, session.item, stamp(session.started), finished, session.outcome)


def to_answer(row: Row) -> Answer:
    """The Answer of a row of ANSWER. ValueError, TypeError or AttributeError if bits of it have rotted."""
    return Answer(*(*row[:9], datetime.fromisoformat(row[9])))


def to_session(row: Row) -> Session:
    """The Session of a row of SESSION. Raises as `to_answer`."""
    finished = None if row[4] is None else datetime.fromisoformat(row[4])
    return Session(row[0], row[1], row[2], datetime.fromisoformat(row[3]), finished, row[5])
