"""Does planning for the day of an exam beat plain FSRS? Many seeded learners, the same luck under each rule. Pure."""

import math
import statistics
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from .exam import Mind
from .future import Lived, Rule, live, paced, plain, planned
from .schedule import Aim

ITEMS, DAYS, PER_DAY = (100, 300), (14, 42, 90), (10, 20, 40)
FIRST_SEED = 1000
"""The rule was tuned on others, but for two of its limits: README.md says which."""

RETENTIONS = (0.8, 0.85, 0.9, 0.95, 0.97)
PLAIN, PACED, TUNED, PLANNED = "plain", "paced", "tuned", "planned"
NAMES = (PLAIN, PACED, TUNED, PLANNED)
"""Plain FSRS; FSRS with the new ones spread evenly; the same with the retention that, looking back, did best; ours."""


@dataclass(frozen=True, slots=True)
class Row:
    """One scenario: mean recall on the exam and mean reviews under each rule, by NAMES.

    `lead` is how much the plan is ahead of plain FSRS, `lead_of_best` of the best of the three; `margin` and
    `margin_of_best` are half the widths of their 95 % intervals.
    """

    items: int
    days: int
    per_day: int
    recall: dict[str, float]
    reviews: dict[str, float]
    lead: float
    margin: float
    lead_of_best: float
    margin_of_best: float


def scenarios() -> Iterator[tuple[int, int, int]]:
    """(items, days, items a day) of the table."""
    return ((items, days, per_day) for items in ITEMS for days in DAYS for per_day in PER_DAY)


def compare(items: int, days: int, per_day: int, learners: int) -> Row:
    """So many learners who begin with nothing, each under every rule."""

    def lives(rule: Rule) -> list[Lived]:
        seeds = range(FIRST_SEED, FIRST_SEED + learners)
        return [live([Mind()] * items, days, per_day, rule, seed) for seed in seeds]

    by_retention = {retention: lives(paced(Aim(retention))) for retention in RETENTIONS}
    lived = {
        PLAIN: lives(plain(Aim())),
        PACED: by_retention[Aim().retention],
        TUNED: max(by_retention.values(), key=_recall),
        PLANNED: lives(planned),
    }
    best = max((PLAIN, TUNED), key=lambda name: _recall(lived[name]))
    recall = {name: _recall(each) for name, each in lived.items()}
    reviews = {name: statistics.fmean(one.reviews for one in each) for name, each in lived.items()}
    return Row(items, days, per_day, recall, reviews, *_lead(lived, PLAIN), *_lead(lived, best))


def _recall(lives: Sequence[Lived]) -> float:
    return statistics.fmean(each.recall for each in lives)


def _lead(lived: Mapping[str, Sequence[Lived]], other: str) -> tuple[float, float]:
    ahead = [ours.recall - theirs.recall for ours, theirs in zip(lived[PLANNED], lived[other], strict=True)]
    return statistics.fmean(ahead), _margin(ahead)


def table(rows: Sequence[Row]) -> list[str]:
    """The rows as lines of a Markdown table; recall in per cent."""
    head = (
        "| items | days | a day | plain | paced | tuned | **planned** | ahead of plain | ahead of the best "
        "| reviews: plain, tuned, planned |"
    )
    return [head, "|" + "---:|" * 10, *map(_line, rows)]


def _line(row: Row) -> str:
    plain_, paced_, tuned, ours = (f"{100 * row.recall[name]:.1f}" for name in NAMES)
    reviews = ", ".join(f"{row.reviews[name]:.0f}" for name in (PLAIN, TUNED, PLANNED))
    return (
        f"| {row.items} | {row.days} | {row.per_day} | {plain_} | {paced_} | {tuned} | **{ours}** "
        f"| {_ahead(row.lead, row.margin)} | {_ahead(row.lead_of_best, row.margin_of_best)} | {reviews} |"
    )


def _ahead(lead: float, margin: float) -> str:
    return f"{100 * lead:+.1f} ± {100 * margin:.1f}"


def _margin(values: Sequence[float]) -> float:
    """Half of the 95 % interval of a mean (normal; too narrow by a tenth for ten learners)."""
    return 1.96 * statistics.stdev(values) / math.sqrt(len(values)) if len(values) > 1 else math.nan
