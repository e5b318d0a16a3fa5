"""Draws those who come to be registered: ages, papers, work, earlier removals, the tenth day and the eleventh."""

from datetime import date, timedelta

from desktop.law.employment.case import Case, Previous

from .dice import Dice, Facts, Twist, always
from .visitor import Visitor

FIRST, LAST, LATE = date(2018, 2, 12), date(2018, 6, 8), date(2019, 2, 20)
"""Applications: those after LAST fall under a changed rule of visits, which is disputed: level 3 alone."""
PAID = ("permanent", "temporary", "seasonal", "part-time", "other-paid", "self-employed")


def draw(dice: Dice) -> Visitor:
    """Somebody who is not registered as unemployed."""
    facts: Facts = {"sex": dice.pick("female", "male"), "age": dice.rng.randint(18, 55), "work": "none"}
    facts["place"] = dice.pick("town", "city", "village", "small-town")
    facts["applied"] = dice.working(FIRST, LATE if dice.level > 2 and dice.chance(0.4) else LAST)
    facts |= dice.twist(TWISTS, plain=0.2)
    facts |= _previous(facts["applied"], facts.pop("bar", None))
    visits = facts.pop("visits_after", ())
    facts["on"] = _today(dice, facts, visits)
    facts["visits"] = tuple(visits(dice, facts["applied"])) if visits else ()
    case = Case(**facts)
    return Visitor("register", dice.name(case.sex, case.age), case=case)


def _today(dice: Dice, facts: Facts, visits: object) -> date:
    """The day of application, a day of the search, its last one or the working day after it."""
    applied: date = facts["applied"]
    last = dice.after(applied, dice.limit("search-days"))
    if facts.get("previous"):
        return applied
    if facts.get("job_found") or visits:
        return dice.pick(last, dice.next_working(last))
    return dice.pick(applied, dice.after(applied, 5), last, *[dice.next_working(last)] * 2)


def _previous(applied: date, bar: tuple[int, int] | None) -> Facts:
    if bar is None:
        return {}
    days, ground = bar
    return {"previous": Previous(applied - timedelta(days), ground)}


def _pension(dice: Dice) -> Facts:
    return dice.pick(
        {"sex": "male", "age": 62, "age_months": 11}, {"sex": "male", "age": 63},
        {"sex": "female", "age": 58, "age_months": 5}, {"sex": "female", "age": 58, "age_months": 6},
        {"sex": "female", "age": 60}, {"sex": "male", "age": 60},
    )  # fmt: skip


def _visiting(dice: Dice) -> Facts:
    late = dice.chance(0.5)

    def visits(dice: Dice, applied: date) -> list[date]:
        first = dice.after(applied, dice.limit("visit-days"))
        first = dice.next_working(first) if late else first
        second = dice.after(first, 2)
        return [first, second, dice.after(second, 3)]

    return {"visits_after": visits}


TWISTS: dict[str, tuple[int, Twist]] = {
    "plain": (1, always()),
    "fifteen": (1, always(age=15, guardian=True)),
    "fifteen-alone": (1, always(age=15)),
    "sixteen": (1, always(age=16)),
    "no-identity": (1, always(identity=False)),
    "works": (1, lambda dice: {"work": dice.pick(*PAID)}),
    "pension": (1, _pension),
    "pension-too": (1, _pension),
    "false": (1, always(false_documents=True)),
    "placed": (1, always(job_found=True)),
    "barred": (1, lambda dice: {"bar": (dice.pick(12, 29, 30), dice.pick(1, 2, 3))}),
    "no-bar-again": (1, lambda dice: {"bar": (dice.pick(5, 20), 4)}),
    "bar-over": (1, lambda dice: {"bar": (dice.pick(31, 32), dice.pick(1, 2, 3))}),
    "no-bar": (1, lambda dice: {"bar": (dice.pick(5, 20), dice.pick(4, 5, 6))}),
    "visiting": (2, _visiting),
    "visiting-hard": (3, _visiting),
    "suspended": (3, always(work="suspended-business")),
}
