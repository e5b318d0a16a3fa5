"""What one person is due: every measure of the programme, decided, with what he misses and what would change it."""

from collections.abc import Callable
from datetime import date

from desktop.law.asking import questions
from desktop.law.condition import Draft
from desktop.law.decision import Decision
from desktop.law.numbers import Law

from .business import bastau, credit
from .changing import changes
from .market import guidance, practice, relocation, vacancies, workplace, works
from .measure import Measure
from .person import Person
from .training import mobile, retraining, short, skills, vocational
from .unknown import slots

Rule = Callable[[Person, Law], Measure]
MEASURES: dict[str, Rule] = {
    "vocational-training": vocational,
    "short-training": short,
    "mobile-training": mobile,
    "skills-training": skills,
    "retraining": retraining,
    "bastau": bastau,
    "credit": credit,
    "vocational-guidance": guidance,
    "vacancy-search": vacancies,
    "social-workplace": workplace,
    "youth-practice": practice,
    "public-works": works,
    "relocation": relocation,
}
"""Every measure in the order of the handbook; its name is the subject of its decision."""
LAST_DAY = date(2018, 11, 12)
"""The last day of the programme of Decree 919; from 13.11.2018 «Еңбек» ruled."""
TIMELINE = ((date(2023, 7, 1), "law-governed-programme-2023"), (date(2018, 11, 13), "law-governed-programme-enbek"))


def measures(person: Person, law: Law) -> tuple[Decision, ...]:
    """Every measure for this person on his day."""
    return tuple(decide(name, person, law) for name in MEASURES)


def decide(name: str, person: Person, law: Law, advice: bool = True) -> Decision:
    """One measure; `advice` False leaves out what would change the verdict, which takes far longer than the rest.

    KeyError for a name that is not in MEASURES.
    """
    rule = MEASURES[name]
    found = rule(person, law)
    draft = Draft()
    found.tell(draft)
    verdict = found.verdict()
    if verdict == "unknown":
        relevant = slots(person, lambda other: rule(other, law))
        possible, draft.unknown[:] = questions(person, relevant, lambda full: rule(full, law).verdict())
        verdict = possible.pop() if len(possible) == 1 else "unknown"
    late = person.on > LAST_DAY
    wanted = advice and verdict in ("misses", "disputed")
    return Decision(
        name,
        verdict,
        person.on,
        amounts=found.numbers if verdict == "qualifies" else (),
        steps=tuple(draft.steps),
        aside=tuple(draft.aside),
        disputes=tuple(draft.disputes),
        unknown=tuple(draft.unknown),
        changes=changes(person, lambda other: rule(other, law)) if wanted else (),
        training=late,
        governed=governed(person.on) if late else "",
        assumed=tuple(draft.assumed),
    )


def governed(on: date) -> str:
    """The sentence on the programme that rules on a day after Decree 919."""
    return next(code for since, code in TIMELINE if on >= since)
