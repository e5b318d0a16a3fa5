"""Draws those who are on the register: days of attendance to the day, offers, referrals, calls, courts."""

from collections.abc import Callable
from datetime import date, timedelta

from desktop.law.calendar import DAY, add_months
from desktop.law.employment.case import Case, NoShow, Offer, Sentence

from .dice import Dice, Facts, Twist, always
from .visitor import Visitor

FIRST, LAST = date(2018, 1, 15), date(2018, 11, 30)
TOWNS = ("town", "city", "small-town")
Later = Callable[[Dice, Facts], object]
"""A fact made when registration, attendance and today are known."""


def draw(dice: Dice) -> Visitor:
    """Somebody who is registered as unemployed."""
    applied = dice.working(FIRST, LAST)
    registered = dice.next_working(dice.after(applied, dice.limit("decision-days")))
    sex, age, place = dice.pick("female", "male"), dice.rng.randint(19, 56), dice.pick(*TOWNS, "village")
    facts: Facts = {"sex": sex, "age": age, "place": place, "applied": applied, "registered": registered}
    twist = dice.twist(TWISTS)
    marking, facts["place"] = twist.pop("marking", ""), twist.pop("place", place)
    facts["attended"], facts["on"] = attendance(dice, registered, facts["place"], marking)
    facts |= {name: value(dice, facts) if callable(value) else value for name, value in twist.items()}
    case = Case(**facts)
    return Visitor("standing", dice.name(sex, age), case=case)


def due(dice: Dice, last: date, place: str) -> date:
    """The last day to be marked again."""
    if place == "village":
        return add_months(last, dice.limit("attendance-months", "village"))
    return dice.after(last, dice.limit("attendance-days", "town"))


def attendance(dice: Dice, registered: date, place: str, marking: str) -> tuple[tuple[date, ...], date]:
    """The days he came, and today. `marking`: "last-day" today is the last day to come, "day-after" the next working
    one, "late" one of the visits was a day late, "gap" a whole month of the calendar had none; else all is in time."""
    days: list[date] = []
    last = registered
    for _ in range(dice.rng.randint(1, 3)):
        last = _in_time(dice, due(dice, last, place))
        days.append(last)
    if marking in ("late", "gap"):
        wanted = due(dice, last, place)
        gone = wanted if marking == "late" else add_months(wanted.replace(day=1), 1)
        last = dice.next_working(gone)
        days.append(last)
    wanted = due(dice, last, place)
    ends = {"last-day": wanted, "day-after": dice.next_working(wanted)}
    return tuple(days), ends.get(marking, dice.after(last, dice.rng.randint(1, 4)))


def _in_time(dice: Dice, last: date) -> date:
    """The last day to come, or a working day shortly before it."""
    on = last - timedelta(dice.pick(0, 0, 1, 2))
    return on if dice.law.calendar.works(on) else last


def _offers(*refused: tuple[bool, bool]) -> Later:
    """Offers: (suitable, refused) each."""

    def make(dice: Dice, facts: Facts) -> tuple[Offer, ...]:
        days = (facts["registered"] + timedelta(2 * at) for at in range(len(refused)))
        return tuple(Offer(on, *each) for on, each in zip(days, refused, strict=True))

    return make


def _no_show(kind: str, days: str, late: bool | None, good: bool = False) -> Later:
    """A referral or a call: he came on the last day, on the day after it, or never (None)."""

    def make(dice: Dice, facts: Facts) -> tuple[NoShow, ...]:
        issued = min(facts["registered"] + DAY, facts["on"])
        last = dice.after(issued, dice.limit(days))
        facts["on"] = max(facts["on"], dice.next_working(last))
        came = None if late is None else dice.next_working(last) if late else last
        return (NoShow(kind, issued, came, good),)

    return make


def _stopped(dice: Dice, facts: Facts) -> date:
    day: date = facts["attended"][-1]
    return day


TWISTS: dict[str, tuple[int, Twist]] = {
    "in-time": (1, always()),
    "last-day": (1, always(marking="last-day")),
    "day-after": (1, always(marking="day-after", place="town")),
    "late": (1, always(marking="late", place="town")),
    "late-with-reason": (1, always(marking="late", place="city", late_good_reason=True)),
    "village-month": (1, always(marking="gap", place="village")),
    "one-offer": (1, always(offers=_offers((True, True)))),
    "two-offers": (1, always(offers=_offers((True, True), (True, True)))),
    "one-unsuitable": (1, always(offers=_offers((True, True), (False, True)))),
    "one-taken": (1, always(offers=_offers((True, True), (True, False)))),
    "job-fifth-day": (1, always(no_shows=_no_show("job", "referral-days", late=False))),
    "job-sixth-day": (1, always(no_shows=_no_show("job", "referral-days", late=True))),
    "training-never": (1, always(no_shows=_no_show("training", "referral-days", late=None))),
    "training-reason": (1, always(no_shows=_no_show("training", "referral-days", late=None, good=True))),
    "call-third-day": (1, always(no_shows=_no_show("call", "call-days", late=False))),
    "call-fourth-day": (1, always(no_shows=_no_show("call", "call-days", late=True))),
    "prison": (2, lambda dice: {"sentence": Sentence(dice.pick("prison", "treatment"), dice.pick(True, True, False))}),
    "other-sentence": (2, always(sentence=Sentence("other"))),
    "forged": (2, always(forged=True)),
    "stopped": (3, always(stopped=_stopped)),
    "village-late": (3, always(marking="late", place="village")),
    "article-15": (3, always(article_15=True)),
    "article-8": (3, always(article_8=True, offers=_offers((True, True), (True, True)))),
}
