"""Boundaries of the text that drawn people must meet, by name: every number of R40-R84 from both sides."""

from collections.abc import Callable
from datetime import date, timedelta
from itertools import pairwise

from desktop.law.calendar import DAY, add_months
from desktop.law.employment.case import Case
from desktop.law.programme.credit import Request
from desktop.law.programme.person import Certificate, Person
from desktop.law.programme.who import within
from desktop.practice.generated.made import Made

from .visitor import Visitor

Boundary = Callable[[Made], bool]


def _visitor(made: Made) -> Visitor:
    assert isinstance(made.facts, Visitor)
    return made.facts


def _case(met: Callable[[Case, Made], bool]) -> Boundary:
    def meets(made: Made) -> bool:
        case = _visitor(made).case
        return case is not None and met(case, made)

    return meets


def _person(wish: str, met: Callable[[Person], bool]) -> Boundary:
    def meets(made: Made) -> bool:
        visitor = _visitor(made)
        return visitor.person is not None and visitor.measures[0] == wish and met(visitor.person)

    return meets


def _request(met: Callable[[Request, Made], bool]) -> Boundary:
    def meets(made: Made) -> bool:
        request = _visitor(made).request
        return request is not None and met(request, made)

    return meets


def _codes(made: Made) -> set[str]:
    return {each.code for each in made.decision.steps} | {each.code for each in made.decision.aside}


def _aged(kind: str, age: int, months: int = 0, sex: str = "") -> Boundary:
    return lambda made: _visitor(made).kind == kind and any(
        (case.age, case.age_months) == (age, months) and sex in ("", case.sex)
        for case in (_visitor(made).case,) if case
    )  # fmt: skip


def _shown(kind: str, code: str) -> Boundary:
    """A referral or call with a day of coming, with that outcome."""
    return _case(lambda case, made: any(each.kind == kind and each.came for each in case.no_shows)
                 and code in _codes(made))  # fmt: skip


def _visited(late: bool) -> Boundary:
    return _case(lambda case, made: bool(case.visits) and ("law-step-visit-missed" in _codes(made)) is late)


def _late(village: bool) -> Boundary:
    return _case(lambda case, made: "law-step-remove-late" in _codes(made) and (case.place == "village") is village)


def _month_to_the_day(case: Case, made: Made) -> bool:
    days = (case.registered or case.on, *case.attended)
    months = (add_months(each, 1) == after for each, after in pairwise(days))
    return case.place == "village" and any(months)


def _refused(count: int) -> Boundary:
    return _case(lambda case, made: sum(bool(each.suitable and each.refused) for each in case.offers) == count)


def _barred(days: int) -> Boundary:
    return _case(lambda case, made: case.previous is not None and case.previous.ground < 4
                 and case.applied - case.previous.removed == timedelta(days))  # fmt: skip


def _ground(ground: int) -> Boundary:
    return _case(lambda case, made: case.previous is not None and case.previous.ground == ground)


def _edge(on: date, since: object, months: int, over: bool) -> bool:
    """Is it the last day of so many months, or — `over` — the day after it?"""
    if not isinstance(since, date):
        return False
    return not within(on, since, months) and within(on, since + DAY, months) if over else (
        within(on, since, months) and not within(on, since - DAY, months))  # fmt: skip


def _certified(other: bool, over: bool) -> Boundary:
    def met(person: Person) -> bool:
        given = person.certificate
        fits = isinstance(given, Certificate) and (given.kind == "other-programme") is other
        return fits and _edge(person.on, given.on, 24, over)  # type: ignore[union-attr]

    return _person("credit", met)


def _registered(over: bool) -> Boundary:
    return _person("public-works", lambda person: _edge(person.on, person.registered_unemployed, 6, over))


def _graduated(wish: str, over: bool) -> Boundary:
    return _person(wish, lambda person: _edge(person.on, person.education.finished, 36, over))


def _years(wish: str, age: int, orphan: bool = False) -> Boundary:
    return _person(wish, lambda person: person.age == age and bool(person.orphan_care) is orphan)


def _plan(purpose: str, jobs: bool, *places: str) -> Boundary:
    return _person("credit", lambda person: person.plan is not None and person.plan.purpose == purpose
                   and person.plan.new_jobs is jobs and (not places or person.place in places))  # fmt: skip


def _months(sector_other: bool, months: int) -> Boundary:
    return _request(lambda request, made: (request.sector == "other") is sector_other and request.months == months)


def _over(name: str, by: int) -> Boundary:
    limit = f"most_{name}"
    return _request(lambda request, made: getattr(request, name) - made.decision.amount(limit) == by)


def _moves(to: str, members: int) -> Boundary:
    def meets(made: Made) -> bool:
        move = _visitor(made).move
        return move is not None and (move.to, move.members) == (to, members)

    return meets


def _far(distance: str) -> Boundary:
    return lambda made: any(move.distance == distance for move in (_visitor(made).move,) if move)


def _asked(name: str) -> Boundary:
    return lambda made: any(each.id == name for each in made.asks)


BOUNDARIES: dict[str, Boundary] = {
    "registered-at-15": _aged("register", 15),
    "registered-at-16": _aged("register", 16),
    "man-a-month-before-63": _aged("register", 62, 11, "male"),
    "man-of-63": _aged("register", 63, 0, "male"),
    "woman-of-58-and-5-months": _aged("register", 58, 5, "female"),
    "woman-of-58-and-a-half": _aged("register", 58, 6, "female"),
    "tenth-day-of-search": _case(lambda case, made: case.on == made.decision.amount("search_until")),
    "eleventh-day-of-search": _case(lambda case, made: case.on == made.decision.amount("decision_from")),
    "visit-on-the-third-day": _visited(late=False),
    "visit-on-the-fourth-day": _visited(late=True),
    "notice-in-two-readings": _asked("notice"),
    "attendance-on-the-tenth-day": _case(lambda case, made: case.on == made.decision.amount("mark_by")),
    "attendance-on-the-eleventh-day": _late(village=False),
    "village-a-month-to-the-day": _case(_month_to_the_day),
    "village-a-month-missed": _late(village=True),
    "village-month-in-two-readings": _case(lambda case, made: made.decision.verdict == "disputed"),
    "one-refusal": _refused(1),
    "two-refusals": _refused(2),
    "unsuitable-offer": _case(lambda case, made: any(each.suitable is False for each in case.offers)),
    "referral-on-the-fifth-day": _shown("job", "law-aside-came-in-time"),
    "referral-on-the-sixth-day": _shown("job", "law-step-remove-no-show"),
    "call-on-the-third-day": _shown("call", "law-aside-came-in-time"),
    "call-on-the-fourth-day": _shown("call", "law-step-remove-no-show"),
    "thirtieth-day-of-the-bar": _barred(30),
    "thirty-first-day": _barred(31),
    "ground-3": _ground(3),
    "ground-4": _ground(4),
    "left-a-measure": _case(lambda case, made: case.stopped is not None),
    "sentence-not-in-force": _case(lambda case, made: case.sentence is not None and not case.sentence.in_force),
    "youth-of-28": _years("short-training", 28),
    "youth-of-29": _years("short-training", 29),
    "practice-at-29": _years("youth-practice", 29),
    "practice-at-30": _years("youth-practice", 30),
    "practice-three-years-after": _graduated("youth-practice", over=False),
    "practice-three-years-and-a-day": _graduated("youth-practice", over=True),
    "share-of-29": _person("retraining", lambda person: person.retraining.cofinancing == 29),
    "share-of-30": _person("retraining", lambda person: person.retraining.cofinancing == 30),
    "bastau-in-a-district-centre": _person("bastau", lambda person: person.place == "district-centre"),
    "bastau-in-a-town": _person("bastau", lambda person: person.place == "town"),
    "certificate-two-years-old": _certified(other=True, over=False),
    "certificate-two-years-and-a-day": _certified(other=True, over=True),
    "bastau-two-years-and-a-day": _certified(other=False, over=True),
    "opening-without-new-jobs": _plan("open", False),
    "expanding-without-new-jobs": _plan("expand", False),
    "cooperative-in-a-small-town": _plan("cooperative", True, "small-town"),
    "cooperative-in-a-city": _plan("cooperative", True, "city", "town"),
    "credit-of-60-months": _months(True, 60),
    "credit-of-61-months": _months(True, 61),
    "livestock-for-84-months": _months(False, 84),
    "livestock-for-85-months": _months(False, 85),
    "credit-of-8000-mci": _over("amount", 0),
    "credit-of-8000-mci-and-a-tenge": _over("amount", 1),
    "rate-of-6": _request(lambda request, made: request.rate == 6),
    "rate-above-6": _request(lambda request, made: request.rate > 6),
    "grace-of-a-third": _over("grace", 0),
    "grace-of-a-third-and-a-month": _over("grace", 1),
    "workplace-without-register": _person("social-workplace", lambda person: not person.registered),
    "workplace-months": _asked("workplace-months"),
    "employer-days": _asked("employer-days"),
    "practice-months": _asked("practice-months"),
    "training-least": _asked("training-least"),
    "training-most": _asked("training-most"),
    "bastau-days": _asked("bastau-days"),
    "six-months-on-the-register": _registered(over=False),
    "six-months-and-a-day": _registered(over=True),
    "student-out-of-holidays": _person("public-works", lambda person: person.study != "none"
                                       and not person.summer_holidays),
    "queue": _asked("turn"),
    "relocation-at-28": _years("relocation", 28),
    "relocation-at-29": _years("relocation", 29),
    "relocation-at-30": _years("relocation", 30),
    "orphan-of-15": _years("relocation", 15, orphan=True),
    "orphan-of-16": _years("relocation", 16, orphan=True),
    "orphan-of-22": _years("relocation", 22, orphan=True),
    "orphan-of-23": _years("relocation", 23, orphan=True),
    "relocation-three-years-after": _graduated("relocation", over=False),
    "relocation-three-years-and-a-day": _graduated("relocation", over=True),
    "moves-to-another-region": _far("between"),
    "moves-within-the-region": _far("within"),
    **{f"{to}-{count}-people": _moves(to, count) for to in ("town", "village") for count in (1, 2, 4, 5)},
}  # fmt: skip
