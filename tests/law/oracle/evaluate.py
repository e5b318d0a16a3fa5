"""Outcomes of many households by the rules of this folder."""

from collections import defaultdict
from collections.abc import Sequence
from fractions import Fraction
from typing import Any

from tests.law.oracle.outcome import Outcome, trimmed
from tests.law.oracle.system import Table, month_number, period_of

PLANS = ("payment", "payment_if_students_stay", "payment_if_the_unable_stay", "handed_over")
GRANTED = ("unconditional", "conditional", "disputed")


def evaluate(households: Sequence[dict[str, Any]]) -> list[Outcome]:
    """One outcome for each household, in order. Facts must all be known."""
    months: dict[int, list[int]] = defaultdict(list)
    for place, each in enumerate(households):
        months[month_number(each)].append(place)
    found: dict[int, Outcome] = {}
    for places in months.values():
        found.update(zip(places, of_one_month([households[each] for each in places]), strict=True))
    return [found[place] for place in range(len(households))]


def of_one_month(households: Sequence[dict[str, Any]]) -> list[Outcome]:
    table = Table(households)
    made = table.simulation()
    now = period_of(table.first)
    words = [each.value for each in made.calculate("verdict", now).decode()]
    columns = {name: made.calculate(name, now).tolist() for name in (
        "members", "quarter_income", "poverty_line", "per_person", "term", "youth_would_decide",
        "able_bodied", "excused", "excused_if_eighty_is_over_eighty")}
    pays = {name: [made.calculate(name, period_of(table.first + month)).tolist() for month in range(12)]
            for name in PLANS}
    sets = duties(table, columns)
    for month in range(12):
        share_out(table, sets, month, made.calculate("share_in_halves", period_of(table.first + month)).tolist())
    return [outcome(number, word, columns, pays, sets[number]) for number, word in enumerate(words)]


def duties(table: Table, columns: dict[str, Any]) -> list[dict[str, list[Any]]]:
    """Who must take part, who need not, and whose duty hangs on the eightieth birthday, by household."""
    made: list[dict[str, list[Any]]] = [{"must": [], "excused": [], "open": [], "shares": []} for _ in table.households]
    for place, (person, home, role) in enumerate(zip(table.people, table.home, table.role, strict=True)):
        if role or not columns["able_bodied"][place]:
            continue
        excused, open_ = columns["excused"][place], columns["excused_if_eighty_is_over_eighty"][place]
        made[home]["excused" if excused else "open" if open_ else "must"].append(person["id"])
    return made


def share_out(table: Table, sets: list[dict[str, list[Any]]], month: int, halves: list[int]) -> None:
    """Add who has how many half-tenge in that month."""
    for person, home, share in zip(table.people, table.home, halves, strict=True):
        if share:
            sets[home]["shares"].append((month, person["id"], share))


def outcome(number: int, word: str, columns: dict[str, Any], pays: dict[str, Any], who: dict[str, list[Any]]) -> Outcome:
    granted = word in GRANTED
    duty = word in ("conditional", "disputed")
    if word == "disputed":  # in the one reading nobody has a duty, in the other they have
        who = {"must": [], "excused": who["excused"], "open": who["must"] + who["open"], "shares": who["shares"]}
    people = columns["members"][number]
    share = columns["per_person"][number] if granted else 0
    plan = [[month[number] for month in pays[name]] if granted else [] for name in PLANS]
    return Outcome(
        verdict=word,
        per_capita=Fraction(columns["quarter_income"][number], 300 * people),
        line=columns["poverty_line"][number],
        per_person=share,
        monthly=share * people,
        months=columns["term"][number],
        must=frozenset(who["must"] if duty else ()),
        excused=frozenset(who["excused"] if duty else ()),
        disputed=frozenset(who["open"] if duty else ()),
        youth_would_decide=columns["youth_would_decide"][number],
        pays=trimmed(plan[0]),
        handed=trimmed(plan[3]),
        shares=frozenset(who["shares"] if granted else ()),
        doubt=next((pair for pair in zip(plan[1], plan[2], strict=True) if pair[0] != pair[1]), None),
    )
