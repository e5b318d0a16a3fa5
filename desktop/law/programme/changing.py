"""What would bring a measure within reach: the fewest changes of facts, each found by running the rules again."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import partial
from typing import NamedTuple

from desktop.law.decision import Change
from desktop.law.facts import Refused

from .measure import Measure
from .person import Certificate, Person, Plan
from .unknown import missing, put, put_in, reads

MOST_FACTS, MOST = 8, 12
"""So many facts are changed at once; so many sets are told."""
LASTING = frozenset(("age", "status", "orphan_care", "education.finished", "education.level", "lost_job"))
"""Facts that nobody can change at will: said for the sake of truth, not as advice."""

FIRST = frozenset(("work", "place", "education.level", "plan.purpose"))
"""Facts that others depend on: they change first."""


class Edit(NamedTuple):
    """One fact changed: which, from what to what as text, and how."""

    fact: str
    before: str
    after: str
    make: Callable[[Person], Person]

    @property
    def told(self) -> tuple[str, str, str, str]:
        """As a Change tells it."""
        return "", self.fact, self.before, self.after


def changes(person: Person, measure: Callable[[Person], Measure]) -> tuple[Change, ...]:
    """The smallest sets of facts after which he qualifies; none where eight facts are not enough."""
    if measure(person).expired:
        return ()
    wanted = reads(person, measure)
    if wanted & {"registered_unemployed", "work"}:
        wanted |= {"registered_unemployed", "work"}  # who is at work cannot be registered: both may have to change
    useful = in_order(each for each in edits(person) if each.fact.split(".")[0] in wanted)
    hopeful = partial(_hopeful, measure)
    for size in range(1, MOST_FACTS + 1):
        sets = _sets(person, useful, size, hopeful)
        found = [each for each, changed in sets if measure(changed).verdict() == "qualifies"]
        if found:
            return tuple(_change(each) for each in found[:MOST])
    return ()


def _change(chosen: tuple[Edit, ...]) -> Change:
    lasting = any(each.fact in LASTING for each in chosen)
    code = "law-change-measure-lasting" if lasting else "law-change-measure"
    return Change(tuple(each.told for each in chosen), "qualifies", code)


def in_order(tried: Iterable[Edit]) -> list[Edit]:
    """So that no change contradicts a fact that a later one mends: off the register, then work, then on it, …"""
    return sorted(tried, key=lambda each: (each.after != "no", each.fact not in FIRST))


Hopeful = Callable[[Person, Sequence[Edit], int], Sequence[Edit]]


def _hopeful(measure: Callable[[Person], Measure], person: Person, tried: Sequence[Edit], size: int) -> Sequence[Edit]:
    """The changes of `tried` that can be among `size` ones after which he qualifies; none where nothing can.

    Each group that fails needs a change of a fact it read. Groups that share no fact need a change each: more of them
    than `size` is hopeless, and as many leave no change for anything else.
    """
    apart: list[set[str]] = []
    for facts in sorted(missing(person, measure), key=len):
        if not any(_within(each, facts) for each in tried):
            return ()
        if not any(facts & other for other in apart):
            apart.append(facts)
    if len(apart) > size:
        return ()
    wanted: set[str] = set().union(*apart)
    return [each for each in tried if _within(each, wanted)] if len(apart) == size else tried


def _within(edit: Edit, facts: set[str]) -> bool:
    return edit.fact in facts or edit.fact.split(".")[0] in facts


def _all(person: Person, tried: Sequence[Edit], size: int) -> Sequence[Edit]:
    return tried


def _sets(
    person: Person, tried: Sequence[Edit], size: int, hopeful: Hopeful = _all
) -> Iterator[tuple[tuple[Edit, ...], Person]]:
    """Every set of so many different facts, in order, with the person it makes; contradictions are left out.

    `hopeful` leaves out what cannot be among the changes that are looked for.
    """
    if size == 0:
        yield (), person
        return
    tried = hopeful(person, tried, size)
    for place, each in enumerate(tried):
        try:
            changed = each.make(person)
        except Refused:
            continue
        rest = [other for other in tried[place + 1 :] if other.fact != each.fact]
        for others, made in _sets(changed, rest, size - 1, hopeful):
            yield (each, *others), made


def applied_to(person: Person, chosen: Iterable[Edit]) -> Person | None:
    """The person with these facts; None where they contradict each other."""
    try:
        for each in in_order(chosen):
            person = each.make(person)
    except Refused:
        return None
    return person


def edits(person: Person) -> Iterator[Edit]:
    """Every change that is tried: one fact, to a value that some rule wants."""
    for age in (28, 29, 16):
        if (age < person.age) == (age > 16) and age != person.age:
            yield Edit("age", str(person.age), str(age), _put(put("age"), age))
    yield from _plain(person)
    yield from _parts(person)


def _plain(person: Person) -> Iterator[Edit]:
    for name, values in WORDS.items():
        now = getattr(person, name)
        yield from (Edit(name, str(now), word, _put(put(name), word)) for word in values if word != now)
    for name in TRUE:
        if getattr(person, name) in (False, None):
            yield Edit(name, _text(getattr(person, name)), "yes", _put(put(name), True))
    for name in ("registered_unemployed", "job_seeker"):
        if getattr(person, name) in (False, None):
            yield Edit(name, _text(getattr(person, name)), "yes", _put(put(name), person.on))
    if person.registered:
        yield Edit("registered_unemployed", "yes", "no", _put(put("registered_unemployed"), False))


WORDS = {
    "place": ("village", "small-town", "town", "district-centre"),
    "work": ("none", "self-employed", "laid-off-notice", "idle"),
    "status": ("citizen",),
    "study": ("full-time",),
}
TRUE = (
    "resident", "remote", "potential", "cooperative_member", "summer_holidays", "hard_situation",
    "low_income_family", "tax_registered", "wants_to_move",
)  # fmt: skip


AGREED = (("application", "yes", True), ("keeps_workplace", "yes", True), ("cofinancing", "30", 30))


def _put(how: Callable[[Person, object], Person], value: object) -> Callable[[Person], Person]:
    return lambda person: how(person, value)


def _text(value: object) -> str:
    return "unknown" if value is None else "yes" if value is True else "no" if value is False else str(value)


def _parts(person: Person) -> Iterator[Edit]:
    given = person.education
    if given.level not in ("vocational", "higher"):
        yield Edit("education.level", given.level, "vocational", _put(put_in("education", "level"), "vocational"))
    if given.finished != person.on:
        yield Edit("education.finished", _text(given.finished or False), "now", _finish)
    if not given.profession:
        trained = _put(put_in("education", "profession"), True)
        yield Edit("education.profession", _text(given.profession), "yes", trained)
    yield Edit("certificate", _certified(person), "bastau", _certify)
    yield from _plans(person)
    for name, after, value in AGREED:
        now = getattr(person.retraining, name)
        if now is not True and (now is None or now < value):
            how = _put(put_in("retraining", name), value)
            yield Edit(f"retraining.{name}", _text(now), after, how)


def _finish(person: Person) -> Person:
    return put_in("education", "finished")(person, person.on)


def _certified(person: Person) -> str:
    return person.certificate.kind if isinstance(person.certificate, Certificate) else _text(person.certificate)


def _certify(person: Person) -> Person:
    return put("certificate")(person, Certificate("bastau", person.on))


def _plans(person: Person) -> Iterator[Edit]:
    for purpose in ("open", "expand", "cooperative"):
        now = person.plan.purpose if person.plan else "no"
        if now != purpose:
            yield Edit("plan.purpose", now, purpose, _planning(purpose))
    if person.plan is not None and not person.plan.new_jobs:
        yield Edit("plan.new_jobs", _text(person.plan.new_jobs), "yes", _put(put_in("plan", "new_jobs"), True))


def _planning(purpose: str) -> Callable[[Person], Person]:
    def plan(person: Person) -> Person:
        return put("plan")(person, (person.plan or Plan(new_jobs=False))._replace(purpose=purpose))

    return plan
