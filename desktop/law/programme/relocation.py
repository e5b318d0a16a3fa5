"""Money for relocation: travel for each member, rent and utilities for the family (R77-R79)."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from desktop.law.applied import applies
from desktop.law.checks import check_range, check_today, check_word
from desktop.law.condition import Draft
from desktop.law.decision import Decision, Number, Unknown
from desktop.law.facts import MOST_MEMBERS
from desktop.law.limits import limit
from desktop.law.numbers import Law

from .decide import LAST_DAY, governed

SUBJECT = "relocation-sums"
PLACES = ("town", "village")
DISTANCES = ("between", "within")


@dataclass(frozen=True, slots=True)
class Move:
    """A family that moves: how many, to a town or a village, between regions or within one."""

    on: date
    members: int
    to: str
    distance: str

    def __post_init__(self) -> None:
        check_today("date", self.on)
        check_range("members", self.members, 1, MOST_MEMBERS)
        check_word("to", self.to, PLACES, unknown=False)
        check_word("distance", self.distance, DISTANCES, unknown=False)


def size(members: int) -> str:
    """The row of the table of rent: "1", "2-4" or "5" and more."""
    return "1" if members == 1 else "2-4" if members <= 4 else "5"


def sums(move: Move, law: Law) -> Decision:
    """What the family gets, by the MCI of the day."""
    draft = Draft(assumed=["law-assumed-mci-of-day"])
    mci = law.parameters.on("mci", move.on, "benefits")
    if mci is not None:
        _write(draft, move, law, int(mci.value))
    else:
        draft.unknown.append(Unknown("", "mci", "law-ask-mci", ("computed", "unknown")))
    late = move.on > LAST_DAY
    return Decision(
        SUBJECT,
        "computed" if mci is not None else "unknown",
        move.on,
        amounts=tuple(draft.amounts),
        steps=tuple(draft.steps),
        aside=tuple(draft.aside),
        unknown=tuple(draft.unknown),
        training=late,
        governed=governed(move.on) if late else "",
        assumed=tuple(draft.assumed),
    )


@applies("R77", "R78", "R79")
def _write(draft: Draft, move: Move, law: Law, mci: int) -> None:
    numbers = {each.name: each for each in _numbers(move, law, mci)}
    travel = ("travel_mci", "mci", "travel_each", "members", "travel")
    draft.step("R77", f"law-step-travel-{move.distance}", *(numbers[name] for name in travel))
    rule, other = ("R78", "R79") if move.to == "town" else ("R79", "R78")
    housing = ("housing_mci", "mci", "housing_monthly", "housing_term", "housing")
    draft.step(rule, f"law-step-housing-{move.to}-{size(move.members)}", *(numbers[name] for name in housing))
    draft.pass_by(other, f"law-aside-housing-{'village' if move.to == 'town' else 'town'}")
    draft.amounts += numbers.values()


def _numbers(move: Move, law: Law, mci: int) -> Iterator[Number]:
    travel = limit(law, "travel", move.on, move.distance)
    housing = limit(law, "housing", move.on, f"{move.to}-{size(move.members)}")
    months = limit(law, "housing-months", move.on)
    yield Number("mci", mci, "tenge")
    yield Number("members", move.members, "people")
    yield Number("travel_mci", travel, "mci")
    yield Number("travel_each", travel * mci, "tenge")
    yield Number("travel", travel * mci * move.members, "tenge")
    yield Number("housing_mci", housing, "mci")
    yield Number("housing_monthly", housing * mci, "tenge")
    yield Number("housing_term", months, "months")
    yield Number("housing", housing * mci * months, "tenge")
    yield Number("total", travel * mci * move.members + housing * mci * months, "tenge")
