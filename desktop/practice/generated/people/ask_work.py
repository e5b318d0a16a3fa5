"""Questions about registration as unemployed, attendance, removal and the way back (R40-R55, R84)."""

from datetime import date

from desktop.law.employment.removal import bar
from desktop.law.limits import limit
from desktop.law.words import day
from desktop.practice.generated.asks import Ask

from .telling import Asks, Telling, Why, near_days

REGISTER = ("to-register", "searching", "placed", "refused", "not-accepted", "barred")
STANDING = ("stays", "removed")
WHY: dict[str, tuple[tuple[str, ...], tuple[str, ...]]] = {
    "barred": (("R53",), ()),
    "not-accepted": ((), ("R42",)),
    "refused": (("R46",), ()),
    "placed": (("R43",), ("R46",)),
    "to-register": (("R84", "R53", "R54", "R42", "R40", "R43"), ("R46",)),
    "searching": (("R84", "R53", "R54", "R42", "R40"), ("R46",)),
}
"""Verdict → rules whose steps, and rules whose «did not apply», are its reasons."""
GROUNDS = {
    "offers": "law-step-remove-offers", "no-show": "law-step-remove-no-show", "stopped": "law-step-remove-stopped",
    "late": "law-step-remove-late", "sentence": "law-step-remove-sentence", "article-15": "law-step-remove-article-15",
    "forged": "law-step-remove-forged",
}  # fmt: skip
REMOVING = ("R47", "R48", "R49", "R50", "R51", "R52")


def register(telling: Telling) -> Asks:
    """About one who comes to be registered."""
    verdict = telling.decision.verdict
    words = REGISTER + (("not-regulated",) if telling.level > 2 else ())
    stepping, passing = WHY.get(verdict, ((), ()))
    why = (*telling.steps(*stepping), *telling.asides(*passing))
    if telling.level > 1 and verdict in SEARCHED:
        yield from _search(telling)  # before the verdict: its reasons name the days
    yield telling.verdict(words, why or telling.disputes("R46"))
    if telling.level > 1 and verdict == "barred":
        yield _return(telling)
    if telling.level > 2 and verdict in OPEN:
        yield _notice(telling)


def _search(telling: Telling) -> Asks:
    case = telling.visitor.case
    assert case is not None
    visits = next(each for each in telling.decision.steps if each.code == "law-step-visits")
    where = dict(visits.details)["where"].removeprefix("@law-word-")
    options = ((each, telling.say(f"where-{each}")) for each in ("centre", "akim"))
    told = telling.told([visits])
    yield telling.one("where", where, options, told)
    for name, amount, count, rule in DATES:
        if name != "decision-from" or (telling.level < 3 and telling.decision.verdict in OPEN):
            days = limit(telling.law, count, case.on)
            why = told if rule == "R41" else telling.steps(rule)
            yield telling.date(name, _day(telling, amount), case.applied, days, telling.counted(why))
    if telling.level > 2:
        yield from _missed(telling)


SEARCHED = ("searching", "to-register", "placed", "refused")
OPEN = ("searching", "to-register", "placed")
"""Verdicts with which a job is looked for, and with which registration was not refused on the day of coming."""
DATES = (
    ("visit-by", "visit_by_1", "visit-days", "R41"),
    ("search-until", "search_until", "search-days", "R40"),
    ("decision-from", "decision_from", "decision-days", "R43"),
)
"""Question, the decision's day, the limit it is counted by, the rule."""


def _day(telling: Telling, amount: str) -> date:
    found = telling.decision.amount(amount)
    assert isinstance(found, date)
    return found


def _notice(telling: Telling) -> Ask:
    readings = [(name, _day(telling, f"notice_from_{name}")) for name in ("calendar", "working")]
    options = [(name, day(found)) for name, found in readings] + [("disputed", telling.say("two-readings"))]
    return telling.one("notice", "disputed", options, telling.disputes("R44"))


def _missed(telling: Telling) -> Asks:
    case = telling.visitor.case
    if case is None or not case.visits:
        return
    missed = [each for each in telling.decision.steps if each.code == "law-step-visit-missed"]
    last = [each.numbers[0].value for each in missed]
    days = sorted({*(each for each in last if isinstance(each, date)), *case.visits})
    why = telling.told(missed) or telling.steps("R41")
    yield telling.many("missed", [str(each) for each in last], [(str(each), day(each)) for each in days], why)


def standing(telling: Telling) -> Asks:
    """About one who is registered as unemployed."""
    verdict = telling.decision.verdict
    words = STANDING + (("disputed",) if telling.level > 2 else ())
    reasons: dict[str, Why] = {"removed": _removing(telling), "stays": telling.asides(*REMOVING)}
    if telling.level > 1:
        yield from _attending(telling)
        yield _grounds(telling)  # before the verdict: its reasons name them
    yield telling.verdict(words, reasons.get(verdict, telling.disputes("R51")))
    if telling.level > 1 and verdict == "removed":
        yield _return(telling)


def _removing(telling: Telling) -> Why:
    return telling.told(each for each in telling.decision.steps if each.code in GROUNDS.values())


def _attending(telling: Telling) -> Asks:
    case = telling.visitor.case
    assert case is not None
    often = next(each for each in telling.decision.steps if each.code.startswith("law-step-attend"))
    options = ((each, telling.say(f"often-{each}")) for each in ("three-days", "ten-days", "month"))
    village = often.code == "law-step-attend-village"
    yield telling.one("often", "month" if village else "ten-days", options, telling.told([often]))
    due = telling.decision.amount("mark_by")
    if isinstance(due, date) and telling.decision.verdict == "stays":
        last = max((case.registered or case.on, *case.attended))
        why = telling.steps("R45")
        count = 30 if village else limit(telling.law, "attendance-days", case.on, "town")
        yield telling.date("mark-by", due, last, count, why if village else telling.counted(why))


def _grounds(telling: Telling) -> Ask:
    codes = {each.code for each in telling.decision.steps}
    options = ((each, telling.say(f"ground-{each}")) for each in GROUNDS)
    key = (name for name, code in GROUNDS.items() if code in codes)
    why = _removing(telling) or telling.asides(*REMOVING)
    return telling.many("grounds", key, options, why)


def _return(telling: Telling) -> Ask:
    """When he may come back: a day, no bar at all, or two readings."""
    back = telling.decision.amount("may_return")
    case, law = telling.visitor.case, telling.law
    assert case is not None
    removed = case.previous.removed if case.previous else case.removed or case.on
    day_after = bar(removed, law, case.on).after
    days = near_days(day_after, removed, limit(law, "return-days", case.on))
    two = any(each.readings and "R53" in each.rules for each in telling.decision.disputes)
    options = (*days, ("no-bar", telling.say("no-bar")), ("disputed", telling.say("two-readings")))
    key = "disputed" if two else back.isoformat() if isinstance(back, date) else "no-bar"
    why = telling.steps("R53", "R54")
    why = telling.counted(why) if isinstance(back, date) else why
    return telling.one("may-return", key, options, (*why, *(telling.disputes("R50") if two else ())))
