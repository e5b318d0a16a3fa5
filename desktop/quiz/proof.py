"""Keys computed anew by the rules: what each claim of a question says must be true of the right and false of the wrong.

A question is proved if its key rests on computed claims: the right options (one wrong at least is computed false),
the number or the day itself, the statement, every pair, every gap.
"""

import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from typing import Any

from desktop.base.problems import Problem, problem
from desktop.handbook.model import Handbook
from desktop.law.claims.claim import Claim, Unread, parse_claim
from desktop.law.claims.reckon import People, Reckoner
from desktop.law.employment.files import to_case
from desktop.law.gathering import Faults
from desktop.law.household.shape import to_household
from desktop.law.numbers import Law
from desktop.law.programme.files import to_person

from .fault import NotAQuestion
from .model import (
    Cloze,
    DayEntry,
    Matching,
    MultipleChoice,
    NumberEntry,
    Ordering,
    Question,
    Quiz,
    ShortText,
    SingleChoice,
    TrueFalse,
)

_MADE: dict[str, Any] = {"household": to_household, "person": to_person, "unemployment": to_case}


@dataclass(frozen=True, slots=True)
class Statement:
    """One claim of a question: its text with the answer put in, and whether the key needs it true."""

    text: str
    wanted: bool


@dataclass(frozen=True, slots=True)
class Proof:
    """What the rules say of one question. `computed`: the key was computed; `quoted`: it only stands in the text."""

    question: Question
    computed: bool
    quoted: bool
    faults: tuple[NotAQuestion, ...]


def prove(question: Question, law: Law, handbook: Handbook) -> Proof:
    """Compute every claim of a question; of a vignette, of all its parts."""
    faults: list[NotAQuestion] = []
    kinds: list[tuple[bool, bool]] = []
    for part in question.asked:
        held = _held(part, law, handbook, faults)
        kinds.append((_whole(part, held), bool(held)))
    return Proof(question, all(done for done, _ in kinds), all(some for _, some in kinds), tuple(faults))


def prove_all(quizzes: Iterable[Quiz], law: Law, handbook: Handbook) -> tuple[Proof, ...]:
    """Every question of every bank."""
    return tuple(prove(question, law, handbook) for quiz in quizzes for question in quiz)


def proof_problems(proofs: Iterable[Proof], file: str = "quizzes") -> tuple[Problem, ...]:
    """What is wrong with keys, each named by its question."""
    return tuple(
        problem(file, each.question.id, fault.code, **fault.details) for each in proofs for fault in each.faults
    )


def named_wrongly(
    quizzes: Iterable[Quiz], law: Law, cases: Iterable[str], file: str = "quizzes"
) -> tuple[Problem, ...]:
    """Rules and cases that questions name and that there are not; `cases` are the ids of all cases."""
    known, found = frozenset(cases), []
    for question in (each for quiz in quizzes for each in quiz):
        for part in {question, *question.asked}:
            missing = law.rules.missing(part.rules)
            found += [problem(file, question.id, "quiz-rule-unknown", rule=rule) for rule in missing]
        if question.case and question.case not in known:
            found.append(problem(file, question.id, "quiz-case-unknown", case=question.case))
    return tuple(dict.fromkeys(found))


def statements(question: Question) -> tuple[Statement, ...]:
    """Every claim of a question (not of a vignette's parts)."""
    return tuple(Statement(text.strip(), wanted) for raw, wanted in _raw(question) for text in _each(raw, wanted))


def _each(raw: str, wanted: bool) -> tuple[str, ...]:
    return tuple(filter(None, (each.strip() for each in raw.split(";")))) if wanted else ((raw,) if raw else ())


def _raw(question: Question) -> Iterator[tuple[str, bool]]:
    body = question.body
    match body:
        case SingleChoice() | MultipleChoice():
            yield from ((option.claim, option.right) for option in body.options)
        case TrueFalse():
            yield body.claim, body.right
        case Matching():
            yield from ((pair.claim, True) for pair in body.pairs)
        case NumberEntry() | DayEntry() | ShortText():
            yield body.claim.replace("?", _answer(body)), True
        case Cloze():
            yield from ((gap.claim.replace("?", gap.right or gap.answers[0]), True) for gap in body.gaps)
        case Ordering():
            yield body.claim, True


def _answer(body: NumberEntry | DayEntry | ShortText) -> str:
    """The answer as a claim writes it."""
    if isinstance(body, ShortText):
        return body.answers[0]
    return body.answer.isoformat() if isinstance(body, DayEntry) else f"{body.answer.normalize():f}"


def _held(
    question: Question, law: Law, handbook: Handbook, faults: list[NotAQuestion]
) -> dict[Statement, bool]:
    """The claims that are as the key needs them, each with whether it was computed; others are told in `faults`."""
    found: dict[Statement, bool] = {}
    stated = statements(question)
    if not stated:
        return found
    try:
        reckoner = Reckoner(people_of(question), law)
    except NotAQuestion as error:
        faults.append(error)
        return found
    for each in stated:
        try:
            found[each] = _hold(each, reckoner, handbook)
        except NotAQuestion as error:
            faults.append(error)
    return found


def _hold(stated: Statement, reckoner: Reckoner, handbook: Handbook) -> bool:
    pieces = [stated.text] if stated.wanted else [each.strip() for each in stated.text.split(";") if each.strip()]
    claims, true = [], []
    for text in pieces:
        try:
            claim = parse_claim(text)
            so, instead = _so(claim, reckoner, handbook)
        except Unread as unread:
            raise NotAQuestion("quiz-claim-unread", claim=text[:80], found=unread.found[:160]) from unread
        claims.append(claim)
        true.append(so)
    if stated.wanted and true != [True]:
        raise NotAQuestion("quiz-claim-false", claim=stated.text, instead=instead)
    if not stated.wanted and all(so is not False for so in true):
        raise NotAQuestion("quiz-claim-true", claim=stated.text)
    return all(claim.computed for claim in claims)


def _so(claim: Claim, reckoner: Reckoner, handbook: Handbook) -> tuple[bool | None, str]:
    if claim.computed:
        reckoned = reckoner.reckon(claim)
        return reckoned.true, reckoned.instead
    passage = handbook.passage(claim.key[0])
    if passage is None:
        raise Unread("quiz-claim-unread", claim.key[0])
    return _plain(claim.value) in _plain(passage.text), claim.key[0]


def _plain(text: str) -> str:
    return " ".join(text.casefold().replace("*", "").split())


def _whole(question: Question, held: dict[Statement, bool]) -> bool:
    """The key as a whole was computed."""
    computed = [each for each, by_rules in held.items() if by_rules]
    body = question.body
    if isinstance(body, SingleChoice | MultipleChoice):
        rights = [option for option in body.options if option.right]
        covered = [option for option in rights if option.claim and _all_in(option.claim, computed)]
        return len(covered) == len(rights) and any(not each.wanted for each in computed)
    if isinstance(body, Matching):
        return all(pair.claim and _all_in(pair.claim, computed) for pair in body.pairs)
    if isinstance(body, Cloze):
        wanted = [gap.claim.replace("?", gap.right or (gap.answers or ("",))[0]) for gap in body.gaps]
        return all(claim and _all_in(claim, computed) for claim in wanted)
    return bool(computed)


def _all_in(claim: str, computed: list[Statement]) -> bool:
    texts = {each.text for each in computed}
    return all(each in texts for each in _each(claim, True))


def people_of(question: Question) -> dict[str, People]:
    """The people of a question's claims. Raises NotAQuestion for facts that cannot be."""
    return {name: _person(name, json.loads(record, object_hook=_days)) for name, record in question.facts}


def _person(name: str, record: dict[str, Any]) -> People:
    record = {"format": 1} | record
    make = _MADE.get(str(record.get("kind")))
    if make is None:
        raise NotAQuestion("quiz-facts-kind", name=name, allowed=", ".join(_MADE))
    made: People | None
    faults: Faults
    made, faults = make(record)
    if made is None:
        place, refused = faults[0]
        raise NotAQuestion("quiz-facts-refused", name=name, field=place or refused.field, why=refused.code)
    return made


def _days(record: dict[str, Any]) -> dict[str, Any]:
    return {name: _day(value) for name, value in record.items()}


def _day(value: Any) -> Any:
    if isinstance(value, list):
        return [_day(each) for each in value]
    if isinstance(value, str) and len(value) == len("2018-01-01") and value[4] == value[7] == "-":
        return date.fromisoformat(value)
    return value
