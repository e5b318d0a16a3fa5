"""Questions about measures of the programme: who qualifies, what is missing, how long, the queue (R56-R66, R72-R76)."""

from collections.abc import Iterator

from desktop.law.assistance.levels import DISPUTED, NO, YES
from desktop.law.condition import Condition, best
from desktop.law.decision import Decision, Number
from desktop.law.programme.measure import Measure
from desktop.law.programme.queue import Turn, queue
from desktop.law.told import fill
from desktop.practice.generated.asks import Ask

from .telling import Asks, Telling, Why
from .visitor import measure

PLAIN = ("qualifies", "misses")
HARD = ("disputed", "not-regulated", "expired")
AMOUNTS: dict[str, tuple[tuple[str, str, str, str], ...]] = {
    "social-workplace": (("workplace-months", "months", "R72", "months"), ("employer-days", "days", "R73", "days")),
    "youth-practice": (("practice-months", "months", "R74", "months"),),
    "short-training": (("training-least", "least", "R60", "months"), ("training-most", "most", "R60", "months")),
    "mobile-training": (("training-most", "most", "R60", "months"),),
    "bastau": (("bastau-days", "days", "R63", "days"),),
    "retraining": (("share", "percent", "R62", "percent"),),
}
"""Measure → (question, the number's name in the decision, its rule, its unit)."""
NOTICE = "law-step-employer-notice"
JOBS = "law-aside-no-new-jobs"


def asks(telling: Telling) -> Asks:
    """About one measure."""
    wish = telling.visitor.measures[0]
    found = measure(telling.visitor, wish, telling.law)
    words = PLAIN + (HARD if telling.level > 2 else ())
    if telling.level > 1 and telling.decision.verdict in PLAIN and len(found.groups) > 2:
        yield _lacks(telling, found)  # it asks for the verdict too
    else:
        yield telling.verdict(words, reasons(telling, telling.decision, found) or telling.disputes())
    if telling.level < 2:
        return
    if telling.decision.verdict == "qualifies":
        yield from _amounts(telling, wish)
        if found.favours and (wish == "public-works" or telling.level > 2):
            yield favours(telling, found)


def reasons(telling: Telling, decision: Decision, found: Measure) -> Why:
    """The steps that let him in, or why each group that lacks a condition lacks it."""
    if decision.verdict in ("misses", "expired"):
        lacking = {each.no for group in found.groups if best(group) == NO for each in group}
        return telling.asides(of=decision, codes=lacking)
    extra = {*found.gives, *(each.yes for each in found.favours)}
    return telling.told(each for each in decision.steps if each.code not in extra)


def _lacks(telling: Telling, found: Measure) -> Ask:
    groups = [(_group(each), each) for each in found.groups if each[-1].no]
    options = ((name, telling.say(f"lack-{name}")) for name, _ in groups)
    key = (name for name, each in groups if best(each) == NO)
    return telling.many("lacks", key, options, reasons(telling, telling.decision, found))


def _group(group: tuple[Condition, ...]) -> str:
    """A group by the sentence that it is missing; one of several ways in is «who»."""
    if len(group) > 1 and group[-1].no != JOBS:
        return "who"
    return group[-1].no.removeprefix("law-aside-")


def _amounts(telling: Telling, wish: str) -> Iterator[Ask]:
    for name, number, rule, unit in AMOUNTS.get(wish, ()):
        steps = [each for each in telling.decision.steps if _named(each.numbers, number)]
        stepping = [each for each in steps if (each.code == NOTICE) == (rule == "R73")][:1] or steps[:1]
        value = next(iter(_named(stepping[0].numbers, number)))
        why = tuple((rule, text) for _, text in telling.told(stepping))
        yield telling.number(name, int(value.value), unit, why)  # type: ignore[arg-type]


def _named(numbers: tuple[Number, ...], name: str) -> list[Number]:
    return [each for each in numbers if each.name == name]


def favours(telling: Telling, found: Measure) -> Ask:
    """Which preferences he has; one that is disputed is not offered."""
    offered = [each for each in found.favours if each.level != DISPUTED]
    names = {each.no: each.no.removeprefix("law-aside-") for each in offered}
    options = [(names[each.no], telling.say(f"favour-{names[each.no]}")) for each in offered]
    key = [names[each.no] for each in offered if each.level == YES]
    yes, no = ({getattr(each, word) for each in offered} for word in ("yes", "no"))
    why = telling.told(each for each in telling.decision.steps if each.code in yes)
    return telling.many("favours", key, options, (*why, *telling.asides(codes=no)))


def overview(telling: Telling) -> Asks:
    """About five measures at once."""
    wish, *_ = telling.visitor.measures
    names = {name: fill(f"law-measure-{name}", language=telling.language) for name in telling.visitor.measures}
    why: list[tuple[str, str]] = []
    for name, decision in zip(telling.visitor.measures, telling.decisions, strict=True):
        found = measure(telling.visitor, name, telling.law)
        told = reasons(telling, decision, found)
        why += ((rule, f"{names[name]}: {text}") for rule, text in told)
    first = reasons(telling, telling.decision, measure(telling.visitor, wish, telling.law))
    yield telling.verdict(PLAIN, first)
    key = [each.subject for each in telling.decisions if each.verdict == "qualifies"]
    yield telling.many("which", key, sorted(names.items(), key=lambda each: each[1]), tuple(why))


def turns(telling: Telling) -> Asks:
    """About a queue for public works."""
    people = telling.visitor.queue
    found = queue(people, telling.law)
    names = [(name, name) for name, _ in people]
    whys = {turn.id: _turn(telling, turn) for turn in found}
    last = max(found, key=lambda each: each.number)
    out = [each.id for each in found if not each.number]
    everybody = tuple(each for name, _ in names for each in whys[name])
    standing = tuple(each for name, _ in names if name not in out for each in whys[name])
    placeless = tuple(each for name in out for each in whys[name])
    yield telling.many("first", [each.id for each in found if each.number == 1], names, everybody)
    yield telling.many("placeless", out, names, placeless or everybody)
    yield telling.number("turn", last.number, "", standing, who=last.id)


def _turn(telling: Telling, turn: Turn) -> Why:
    """Why somebody has his place, with his name."""
    at = next(n for n, (name, _) in enumerate(telling.visitor.queue) if name == turn.id)
    decision = telling.decisions[at]
    told = (*telling.steps("R75", "R76", of=decision), *telling.asides("R76", of=decision))
    may_not = telling.asides("R75", of=decision) if decision.verdict == "misses" else ()
    code = (("R75", fill(turn.code, language=telling.language)),) if turn.code else ()
    return tuple((rule, f"{turn.id}: {text}") for rule, text in (*told, *may_not, *code))
