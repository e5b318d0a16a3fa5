"""One family, decided by both in one run: `python -m tests.law.oracle.ratio [HOW MANY] [--json]`;
`komekshi bench` starts it as a process of its own.

desktop.law makes a decision with all its steps; openfisca-core computes the same outcome with its tracing on. Both are
timed on one core, by the time of the process: from entered facts (a household; a simulation with its inputs set) and
from the parsed file. What openfisca-core is made for, many households at once without tracing, is told beside it, so
that nobody takes the ratio for more than it is.
"""

import json
import sys
from collections.abc import Callable
from datetime import date
from time import process_time
from typing import Any, NamedTuple

from tests.law.oracle.adapter import decide, household, law, outcome
from tests.law.oracle.evaluate import evaluate
from tests.law.oracle.made import households
from tests.law.oracle.outcome import differences
from tests.law.oracle.system import Table, period_of

ASKED = ("verdict", "members", "quarter_income", "poverty_line", "per_person", "term", "youth_would_decide", "able_bodied",
         "excused", "excused_if_eighty_is_over_eighty")
TERM = 6
FAMILY: dict[str, Any] = {
    "format": 1, "kind": "household", "date": date(2019, 2, 12), "poverty_line": 14849,
    "member": [
        {"id": "father", "role": "head", "age": 38, "sex": "male", "work": "permanent",
         "income": [{"kind": "wage", "months": [50000] * 3}]},
        {"id": "mother", "role": "spouse", "age": 35, "sex": "female", "cares_for": ["son-1"],
         "income": [{"kind": "large-family-benefit", "months": [10504] * 3}]},
        *({"id": f"son-{number}", "role": "child", "age": age} for number, age in enumerate((3, 8, 11, 14), 1)),
    ],
}


class Ratio(NamedTuple):
    """Decisions a second."""

    law: float
    law_from_file: float
    traced: float
    traced_from_file: float
    at_once: float  # by openfisca-core, many households in one simulation, not traced

    def told(self) -> str:
        return "\n".join([
            f"desktop.law, every step explained:         {self.law:>9.0f} a second; from the parsed file {self.law_from_file:.0f}",
            f"openfisca-core, tracing, one household:    {self.traced:>9.0f} a second; from the parsed file {self.traced_from_file:.0f}",
            f"ratio:                                     {self.law / self.traced:>9.0f}; from the parsed file "
            f"{self.law_from_file / self.traced_from_file:.0f}",
            f"openfisca-core, many at once, no tracing:  {self.at_once:>9.0f} a second",
        ])


def traced() -> Any:
    made = Table([FAMILY]).simulation()
    made.trace = True
    return made


def calculate(made: Any) -> Any:
    """What desktop.law decides of this family: verdict, sums, duties, six months of payments and shares."""
    first = FAMILY["date"].year * 12 + FAMILY["date"].month - 1
    for name in ASKED:
        made.calculate(name, period_of(first))
    for name in ("payment", "handed_over", "share_in_halves"):
        for month in range(TERM):
            made.calculate(name, period_of(first + month))
    return made


def a_second(count: int, clock: Callable[[], float], deed: Callable[[], object]) -> float:
    deed()
    began = clock()
    for _ in range(count):
        deed()
    return count / (clock() - began)


def measure(count: int, clock: Callable[[], float]) -> Ratio:
    """`count` decisions of desktop.law, a fiftieth of it by openfisca-core, which takes longer; `clock` gives seconds."""
    entered, book = household(FAMILY), law()
    assert not differences(evaluate([FAMILY])[0], outcome(decide(entered, book)))
    few = max(5, count // 50)
    waiting = [traced() for _ in range(few + 1)]
    assert calculate(traced()).tracer.trees  # it does trace
    many = households(1, 2000)
    began = clock()
    evaluate(many)
    at_once = len(many) / (clock() - began)
    return Ratio(
        law=a_second(count, clock, lambda: decide(entered, book)),
        law_from_file=a_second(count, clock, lambda: decide(household(FAMILY), book)),
        traced=a_second(few, clock, lambda: calculate(waiting.pop())),
        traced_from_file=a_second(few, clock, lambda: calculate(traced())),
        at_once=at_once,
    )


if __name__ == "__main__":
    numbers = [int(each) for each in sys.argv[1:] if each != "--json"]
    found = measure(numbers[0] if numbers else 5000, process_time)
    print(json.dumps(found._asdict()) if "--json" in sys.argv else found.told())
