"""People of all sorts for the tests of the programme."""

from datetime import date
from fractions import Fraction
from typing import Any

from hypothesis import strategies as st

from desktop.law.decision import Decision
from desktop.law.programme.decide import decide
from desktop.law.programme.person import (
    CERTIFICATES,
    LEVELS,
    LOSSES,
    PLACES,
    PURPOSES,
    STUDIES,
    WORKS,
    Certificate,
    Education,
    Person,
    Plan,
    Retraining,
)

from .made import law

ON = date(2018, 3, 1)
KNOWN = {
    "on": ON,
    "age": 40,
    "sex": "male",
    "place": "town",
    "remote": False,
    "work": "none",
    "potential": False,
    "education": Education("higher", date(2005, 6, 30), True),
    "summer_holidays": False,
    "social_payments": False,
}
"""A man of forty in a town, without work, of whom everything is known."""


def person(**facts: Any) -> Person:
    return Person(**(KNOWN | facts))


def judged(name: str, **facts: Any) -> Decision:
    return decide(name, person(**facts), law())


def verdict(name: str, **facts: Any) -> str:
    return judged(name, **facts).verdict


days = st.dates(date(2010, 1, 1), ON)
flag = st.booleans()


@st.composite
def people(draw) -> Person:
    """A person of whom everything is known."""
    work = draw(st.sampled_from(WORKS))
    jobless = work in ("none", "temporary", "seasonal", "part-time")
    level = draw(st.sampled_from(LEVELS))
    place = draw(st.sampled_from(PLACES))
    finished = None if level == "none" else draw(days)
    plan = Plan(draw(st.sampled_from(PURPOSES)), "other", draw(flag))
    certificate = Certificate(draw(st.sampled_from(CERTIFICATES)), draw(days))
    return Person(
        on=ON,
        age=draw(st.integers(14, 70)),
        sex=draw(st.sampled_from(["male", "female"])),
        place=place,
        remote=draw(flag) if place in ("village", "district-centre") else False,
        status=draw(st.sampled_from(["citizen", "oralman", "foreigner"])),
        resident=draw(flag),
        registered_unemployed=draw(days) if jobless and draw(flag) else False,
        job_seeker=draw(days) if draw(flag) else False,
        work=work,
        potential=draw(flag),
        cooperative_member=draw(flag),
        education=Education(level, finished, draw(flag)),
        study=draw(st.sampled_from(STUDIES)),
        summer_holidays=draw(flag),
        hard_situation=draw(flag),
        low_income_family=draw(flag),
        certificate=certificate if draw(flag) else False,
        tax_registered=draw(flag),
        plan=plan if draw(flag) else None,
        social_payments=draw(flag),
        direction1_finished=draw(flag),
        retraining=Retraining(draw(flag), draw(flag), Fraction(draw(st.sampled_from([0, 29, 30, 100])))),
        lost_job=draw(st.sampled_from(LOSSES)),
        wants_to_move=draw(flag),
    )
