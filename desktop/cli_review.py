"""The terminal verbs of review: what is due, how much is coming, the plan for an exam. No Qt is imported here."""

import argparse
import json
import sys
from datetime import UTC, date, datetime
from typing import Any

from desktop.learning.review.exam import Goal
from desktop.learning.review.schedule import HIGHEST, LOWEST, Aim
from desktop.learning.review.terminal import Wanted, run_review, run_simulation, simulation_json, simulation_lines


def add_verbs(verbs: Any) -> None:
    """Add `review` with its verbs to the parser of the program; `options.places` says whose memory it is."""
    review = verbs.add_parser("review", help="spaced review: the queue, the load to come, the plan for an exam")
    below = review.add_subparsers(required=True, metavar="VERB")
    queue = below.add_parser("queue", help="what is to be asked today")
    forecast = below.add_parser("forecast", help="how much there will be to do; with --exam the plan for that day")
    forecast.add_argument("--days", type=_number(1, 3650), default=30)
    leeches = below.add_parser("leeches", help="what will not stay, and where to read it again")
    rebuild = below.add_parser("rebuild", help="make what is known of her memory again from the log")
    for each in (queue, forecast, leeches, rebuild):
        each.add_argument("--retention", type=_retention, default=Aim().retention)
        each.set_defaults(deed=_review, what=each.prog.rpartition(" ")[2])
    for each in (queue, forecast):
        each.add_argument("--exam", type=_day, metavar="YYYY-MM-DD", help="be ready on that day")
        each.add_argument("--per-day", type=_number(1, 1000), default=20, help="items a day until then")
    simulate = below.add_parser("simulate", help="planning for an exam against plain FSRS; takes minutes")
    simulate.add_argument("--learners", type=_number(1, 10_000), default=40, help="for each scenario")
    simulate.set_defaults(deed=_simulate)
    for each in (queue, forecast, leeches, rebuild, simulate):
        each.add_argument("--json", action="store_true")


def _review(options: argparse.Namespace) -> int:
    exam = getattr(options, "exam", None)
    goal = Goal(exam, options.per_day) if exam else None
    wanted = Wanted(options.what, Aim(options.retention), getattr(options, "days", 30), goal)
    told = run_review(wanted, options.places, datetime.now(UTC))
    print(json.dumps(told.data, ensure_ascii=False) if options.json else "\n".join(told.lines))
    if told.problems:
        print(*told.problems, sep="\n", file=sys.stderr)
    return told.code


def _simulate(options: argparse.Namespace) -> int:
    rows = []
    for row in run_simulation(options.learners):
        rows.append(row)
        if not options.json:
            print(*simulation_lines(rows)[-1 if len(rows) > 1 else 0:], sep="\n", flush=True)
    if options.json:
        print(json.dumps(simulation_json(rows), ensure_ascii=False))
    return 0


def _day(text: str) -> date:
    return date.fromisoformat(text)


def _number(least: int, most: int) -> Any:
    def number(text: str) -> int:
        value = int(text)
        if not least <= value <= most:
            raise argparse.ArgumentTypeError(f"not within {least} … {most}")
        return value

    return number


def _retention(text: str) -> float:
    value = float(text)
    if not LOWEST <= value <= HIGHEST:
        raise argparse.ArgumentTypeError(f"not within {LOWEST} … {HIGHEST}")
    return value
