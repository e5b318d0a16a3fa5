"""Terminal verbs of the village: villages, run, debrief, compare, calibrate, theory, exploit. No Qt is here."""

import argparse
import json
import sys
from collections.abc import Sequence
from dataclasses import asdict
from functools import partial
from pathlib import Path
from typing import Any

from desktop.base.messages import one_line
from desktop.base.problems import Problem, problem
from desktop.base.shipped import shipped
from desktop.cli_law import read_law
from desktop.handbook.model import Handbook
from desktop.outreach.bots import BOTS, plan_of
from desktop.outreach.compare import MEASURES, MOST_REPLICATIONS, REPLICATIONS
from desktop.outreach.files import (
    read_plan,
    read_plans,
    read_rules,
    read_tactics,
    read_theory,
    read_village,
    read_villages,
)
from desktop.outreach.homes import judge
from desktop.outreach.plan import Plan
from desktop.outreach.population import Population, settle
from desktop.outreach.tactic import Book
from desktop.outreach.village import Village

Json = dict[str, Any]
MOST_SEED = 2**31
MOST_EVALUATIONS, MOST_ROUNDS = 1_000_000, 200


class Cannot(Exception):
    """What a person asked for cannot be read; told in sentences, exit code 2."""

    def __init__(self, problems: Sequence[Problem]) -> None:
        super().__init__(problems)
        self.problems = problems


def add_verbs(verbs: Any) -> None:
    """Add the verb `outreach` with the verbs under it."""
    outreach = verbs.add_parser("outreach", help="the village: play plans, compare them, hold the model against data")
    below = outreach.add_subparsers(required=True, metavar="VERB")
    _add(below, "villages", "the villages and tactics", _villages)
    run = _add(below, "run", "play a plan", _run)
    debrief = _add(below, "debrief", "play a plan and say what agreed with the handbook", _debrief)
    for each in (run, debrief):
        each.add_argument("--plan", default="theory", help="a file.toml, or nothing, random, theory")
        each.add_argument("--seed", type=_whole(0, MOST_SEED), default=1)
    compare = _add(below, "compare", "two plans on the same dice", _compare)
    compare.add_argument("--plan", action="append", required=True, help="give it twice: A, then B")
    compare.add_argument("--replications", type=_whole(2, MOST_REPLICATIONS), default=REPLICATIONS)
    compare.add_argument("--measure", choices=MEASURES, default="adoption")
    compare.add_argument("--seed", type=_whole(0, MOST_SEED), default=1)
    for each in (run, debrief, compare):
        each.add_argument("--village", default="aksu", help="an id, or a file.toml")
    calibrate = _add(below, "calibrate", "the table of fit with data from real villages", _calibrate)
    calibrate.add_argument("--rounds", type=_whole(1, MOST_ROUNDS), default=12, help="times 25 villages")
    theory = _add(below, "theory", "pairs of strategies: does the better one win?", _theory)
    theory.add_argument("--replications", type=_whole(2, MOST_REPLICATIONS), default=REPLICATIONS)
    theory.add_argument("--pair", help="only this one")
    exploit = _add(below, "exploit", "look for plans that beat theory by breaking its conclusions", _exploit)
    exploit.add_argument("--evaluations", type=_whole(10, MOST_EVALUATIONS), default=10_000)
    exploit.add_argument("--seed", type=_whole(0, MOST_SEED), default=1)


def _add(below: Any, name: str, told: str, deed: Any) -> Any:
    parser = below.add_parser(name, help=told)
    parser.add_argument("--json", action="store_true")
    parser.add_argument("--lang", choices=("ru", "kk"), default="ru")
    parser.set_defaults(deed=partial(_carefully, deed))
    return parser


def _whole(low: int, high: int) -> Any:
    def whole(text: str) -> int:
        value = int(text)
        if not low <= value <= high:
            raise argparse.ArgumentTypeError(f"{low}…{high}")
        return value

    return whole


def _carefully(deed: Any, options: argparse.Namespace) -> int:
    try:
        return int(deed(options))
    except Cannot as refused:
        for each in refused.problems:
            print(one_line(each, options.lang), file=sys.stderr)
        return 2


def _book() -> Book:
    book, problems = read_tactics(shipped("content", "outreach", "tactics.toml"))
    _warn(problems)
    return book


def village_problems(handbook: Handbook) -> tuple[Problem, ...]:
    """What `komekshi check` says of villages, tactics, plans, pairs and rules."""
    folder = shipped("content", "outreach")
    book, first = read_tactics(folder / "tactics.toml")
    _, second = read_villages(shipped("content", "villages"))
    plans, third = read_plans(folder / "plans", book)
    pairs, fourth = read_theory(folder / "theory.toml", plans, book)
    rules, fifth = read_rules(folder / "rules.toml")
    named = [*((each.id, each.passages) for each in book.tactics.values()),
             *((each.id, each.passages) for each in pairs), *((each.id, each.passages) for each in rules)]  # fmt: skip
    sections = {section.id for chapter in handbook.chapters for section in chapter.sections}
    stray = tuple(problem("content/outreach", owner, "outreach-passage-unknown", passage=passage)
                  for owner, passages in named for passage in passages
                  if handbook.passage(passage) is None and passage not in sections)  # fmt: skip
    return (*first, *second, *third, *fourth, *fifth, *stray)


def _warn(problems: Sequence[Problem]) -> None:
    for each in problems:
        print(one_line(each), file=sys.stderr)


def _plans(book: Book) -> dict[str, Plan]:
    plans, problems = read_plans(shipped("content", "outreach", "plans"), book)
    _warn(problems)
    return plans


def _shipped_villages() -> tuple[Village, ...]:
    villages, problems = read_villages(shipped("content", "villages"))
    _warn(problems)
    return villages


def _people(name: str) -> Population:
    return settle(_village(name), judge(read_law()))


def _village(name: str) -> Village:
    if name.endswith(".toml"):
        village, problems = read_village(Path(name))
        if village is None:
            raise Cannot(problems)
        return village
    villages = {each.id: each for each in _shipped_villages()}
    if name not in villages:
        raise Cannot((problem("", "", "outreach-village-unknown", village=name[:60], allowed=", ".join(villages)),))
    return villages[name]


def _plan(name: str, book: Book, seed: int) -> Plan:
    plans = _plans(book)
    if name in BOTS:
        return plan_of(name, plans, book, seed)
    if name in plans:
        return plans[name]
    plan, problems = read_plan(Path(name), book)
    if plan is None:
        raise Cannot(problems)
    return plan


def _all_people(sandbox: bool = False) -> list[Population]:
    verdicts = judge(read_law())
    return [settle(each, verdicts) for each in _shipped_villages() if sandbox or not each.sandbox]


def _say(options: argparse.Namespace, answer: object, lines: Sequence[str]) -> None:
    print(json.dumps(answer, ensure_ascii=False) if options.json else "\n".join(lines))


def _villages(options: argparse.Namespace) -> int:
    told = [_village_json(each, options.lang) for each in _all_people(sandbox=True)]
    tactics = [asdict(each) for each in _book().tactics.values()]
    lines = [f"{each['id']:<14}{each['households']:>5} дв., АСП положена {each['entitled']:>4}  {each['title']}. "
             f"{each['summary']}" for each in told]  # fmt: skip
    _say(options, {"villages": told, "tactics": tactics}, lines)
    return 0


def _village_json(people: Population, language: str) -> Json:
    village = people.village
    return {"id": village.id, "title": village.titles.get(language, ""), "summary": village.summaries.get(language, ""),
            "households": people.size, "entitled": sum(people.entitled), "sandbox": village.sandbox,
            "temper": asdict(village.temper)}  # fmt: skip


def _run(options: argparse.Namespace) -> int:
    from desktop.outreach.dice import throw
    from desktop.outreach.engine import play
    from desktop.outreach.history import classes, events, history, score
    from desktop.outreach.telling import tell_event

    book = _book()
    plan, people = _plan(options.plan, book, options.seed), _people(options.village)
    state = play(plan, people, throw(people, options.seed), book)
    weeks = history(state)
    found = score(state)
    answer = {"village": people.village.id, "plan": plan.title, "seed": options.seed, "score": asdict(found),
              "weeks": [asdict(each) for each in weeks], "classes": classes(state),
              "events": [asdict(each) | {"says": tell_event(each, book, options.lang)} for each in events(state)],
              }  # fmt: skip
    lines = [f"{each.week:>3} {each.share:>7.1%} {'█' * round(each.share * 50)}" for each in weeks[:: 2]]
    lines.append(f"Приняли {found.adoption:.1%} тех, кому положено; доверие {found.trust:.2f}; дней {found.days:.0f}; "
                 f"очков {found.points:.1f}.")  # fmt: skip
    _say(options, answer, lines)
    return 0


def _debrief(options: argparse.Namespace) -> int:
    from desktop.outreach.debrief import debrief, shortened
    from desktop.outreach.dice import throw

    book = _book()
    rules, problems = read_rules(shipped("content", "outreach", "rules.toml"))
    _warn(problems)
    plan, people = _plan(options.plan, book, options.seed), _people(options.village)
    plans = _plans(book)
    bots = {name: shortened(plan_of(name, plans, book, options.seed), plan.weeks) for name in BOTS}
    found = debrief(plan, people, throw(people, options.seed), book, rules, bots)
    lines = [f"{sign} {each.rule.says[options.lang]}" for sign, part in (("+", found.agrees), ("−", found.breaks),
             ("·", found.slips)) for each in part]  # fmt: skip
    lines += [f"без {each.tactic}: {each.adoption:+.1%}, доверие {each.trust:+.2f}" for each in found.worth]
    lines += [f"{name}: {each.adoption:.1%}" for name, each in found.bots.items()]
    _say(options, asdict(found), lines)
    return 0


def _compare(options: argparse.Namespace) -> int:
    from desktop.outreach.compare import compare

    if len(options.plan) != 2:
        raise Cannot((problem("", "--plan", "outreach-two-plans", count=len(options.plan)),))
    book = _book()
    a, b = (_plan(name, book, options.seed) for name in options.plan)
    found = compare(a, b, _people(options.village), book, options.replications, options.seed, options.measure)
    line = (f"A {found.mean_a:.3f}, B {found.mean_b:.3f}; разность {found.difference:+.4f} "
            f"[{found.low:+.4f}; {found.high:+.4f}], p = {found.p:.2g}, повторений {found.replications}.")  # fmt: skip
    _say(options, asdict(found) | {"measure": options.measure}, [line])
    return 0


def _calibrate(options: argparse.Namespace) -> int:
    from desktop.outreach.calibrate import KOREA, TETRACYCLINE, calibrate

    table = calibrate(_book(), _all_people(), options.rounds)
    lines = [f"{'✓' if each.ok else '✕'} {each.id:<18}{each.wanted:<44}{each.found}" for each in table.rows]
    lines += [f"{name:<7}" + " ".join(f"{each:5.1f}" for each in curve)
              for name, curve in (("Корея", KOREA), ("модель", table.curve),
              ("врачи", TETRACYCLINE), ("модель", table.doctors))]  # fmt: skip
    _say(options, asdict(table) | {"korea": KOREA, "tetracycline": TETRACYCLINE}, lines)
    return 0 if all(each.ok for each in table.rows) else 1


def _theory(options: argparse.Namespace) -> int:
    from desktop.outreach.theory import judge_pairs

    book = _book()
    pairs, problems = read_theory(shipped("content", "outreach", "theory.toml"), _plans(book), book)
    _warn(problems)
    chosen = [each for each in pairs if options.pair in (None, each.id)]
    found = list(judge_pairs(chosen, _all_people(), book, options.replications))
    rows = [asdict(each) | {"verdict": each.verdict} for each in found]
    right = {pair.id: sum(each.verdict == "right" for each in found if each.pair == pair.id) for pair in chosen}
    against = sum(each.verdict == "against" for each in found)
    villages = len({each.village for each in found})
    lines = [f"{pair.id:<28}{right[pair.id]} из {villages}  {pair.titles[options.lang]}" for pair in chosen]
    lines.append(f"Пар {len(chosen)}, противоречий {against}.")
    _say(options, {"pairs": rows, "right": right, "villages": villages, "contradictions": against}, lines)
    return 0 if not against and all(count >= villages - 1 for count in right.values()) else 1


def _exploit(options: argparse.Namespace) -> int:
    from desktop.outreach.exploit import search

    book = _book()
    rules, problems = read_rules(shipped("content", "outreach", "rules.toml"))
    _warn(problems)
    found = search(_all_people(), book, rules, _plans(book)["theory"], options.evaluations, options.seed)
    rows = [asdict(best) | {"breaking": kind == 0, "exploits": best.exploits}
            for pair in found for kind, best in enumerate(pair)]  # fmt: skip
    lines = [f"{row['village']:<14}{'нарушающий' if row['breaking'] else 'лучший':<12}{row['adoption']:.3f} против "
             f"{row['theory_adoption']:.3f}, очков {row['points']:.1f} против {row['theory_points']:.1f}  "
             f"{', '.join(row['breaks'])}" for row in rows]  # fmt: skip
    answer = {"evaluations": options.evaluations, "found": rows, "exploits": sum(row["exploits"] for row in rows)}
    _say(options, answer, lines)
    return 1 if any(row["exploits"] for row in rows) else 0
