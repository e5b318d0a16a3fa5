"""Terminal verbs of employment and the programme: measures, deadline, relocation, credit, unemployed. No Qt here."""

import argparse
import json
import re
import sys
from collections.abc import Callable
from datetime import date
from fractions import Fraction
from functools import wraps
from pathlib import Path
from typing import Any

from desktop.base.messages import one_line, tell
from desktop.base.problems import Problem, problem
from desktop.base.shipped import shipped
from desktop.law.facts import Refused, refuse
from desktop.law.numbers import Law

Json = dict[str, Any]
Deed = Callable[[argparse.Namespace], int]


def add_verbs(deeds: Any) -> None:
    """`measures`, `deadline`, `relocation`, `credit`, `unemployed` under the subparsers of `law`."""
    measures = deeds.add_parser("measures", help="every measure for one person, and what he misses")
    measures.add_argument("file", type=Path)
    measures.set_defaults(deed=_measures)
    unemployed = deeds.add_parser("unemployed", help="registration, attendance, removal of one person")
    unemployed.add_argument("file", type=Path)
    unemployed.set_defaults(deed=_unemployed)
    deadline = deeds.add_parser("deadline", help="the last day of a period, and the days it passes over")
    _needed(deadline, "--from", dest="start")
    deadline.add_argument("--days")
    deadline.add_argument("--months")
    deadline.add_argument("--kind", default="working")
    deadline.set_defaults(deed=_deadline)
    relocation = deeds.add_parser("relocation", help="money for travel and rent")
    _needed(relocation, "--members", "--to", "--date")
    relocation.add_argument("--within", action="store_const", const="within", dest="distance")
    relocation.add_argument("--between", action="store_const", const="between", dest="distance")
    relocation.set_defaults(deed=_relocation)
    credit = deeds.add_parser("credit", help="the terms of a credit, and its plan of repayment")
    _needed(credit, "--amount", "--months", "--rate", "--date")
    credit.add_argument("--sector", default="other")
    credit.add_argument("--grace", default="0")
    credit.add_argument("--plan")
    credit.set_defaults(deed=_credit)
    for each in (measures, unemployed, deadline, relocation, credit):
        each.add_argument("--json", action="store_true")
        each.add_argument("--lang", choices=("ru", "kk"), default="ru")


def _needed(parser: argparse.ArgumentParser, *names: str, dest: str | None = None) -> None:
    """Options that have to be given; their absence is told in a sentence of ours."""
    for name in names:
        parser.add_argument(name, dest=dest or name.lstrip("-"))


def _law() -> Law:
    from desktop.law.files import read_law

    law, problems = read_law(shipped("content", "law"))
    for each in problems:
        print(one_line(each), file=sys.stderr)
    return law


def _told(deed: Deed) -> Deed:
    """Bad input is told in one sentence, exit code 2."""

    @wraps(deed)
    def told(options: argparse.Namespace) -> int:
        try:
            return deed(options)
        except Refused as refused:
            return _refuse((problem("", refused.field, refused.code, **refused.details),), options)

    return told


def _refuse(problems: tuple[Problem, ...], options: argparse.Namespace) -> int:
    if options.json:
        print(json.dumps({"verdict": None, "problems": [_problem_json(each, options.lang) for each in problems]},
                         ensure_ascii=False))  # fmt: skip
    for each in problems:
        print(one_line(each, options.lang), file=sys.stderr)
    return 2


def _problem_json(each: Problem, language: str) -> Json:
    told = tell(each, language)
    field = dict(each.details).get("field", each.place)
    return {"place": each.place, "field": field, "code": each.code, "says": told.says, "cure": told.cure}


def _show(answer: Json, text: str, options: argparse.Namespace) -> int:
    print(json.dumps(answer, ensure_ascii=False) if options.json else text)
    return 0


@_told
def _measures(options: argparse.Namespace) -> int:
    from desktop.law.answers import decision_json, texts_of
    from desktop.law.programme.decide import measures
    from desktop.law.programme.files import read_person

    person, problems = read_person(options.file)
    if person is None:
        return _refuse(problems, options)
    law = _law()
    answers = [decision_json(each, law.rules, options.lang) for each in measures(person, law)]
    verdicts = {each["subject"]: each["verdict"] for each in answers}
    return _show({"on": str(person.on), "verdicts": verdicts, "measures": answers}, texts_of(answers), options)


@_told
def _unemployed(options: argparse.Namespace) -> int:
    from desktop.law.answers import decision_json, text_of
    from desktop.law.employment.decide import decide
    from desktop.law.employment.files import read_case

    case, problems = read_case(options.file)
    if case is None:
        return _refuse(problems, options)
    law = _law()
    answer = decision_json(decide(case, law), law.rules, options.lang)
    return _show(answer, text_of(answer), options)


@_told
def _deadline(options: argparse.Namespace) -> int:
    from desktop.law.answers import deadline_json
    from desktop.law.deadline import deadline

    if (options.days is None) == (options.months is None):
        refuse("law-facts-one-of", "days", names="--days, --months")
    months = options.months is not None
    count = _whole("months" if months else "days", options.months if months else options.days)
    law = _law()
    kind = "months" if months else options.kind
    if not months and kind not in ("working", "calendar"):
        refuse("law-facts-word", "kind", value=kind, allowed="working, calendar")
    found = deadline(_day("from", options.start), count, kind, law.calendar)
    answer = deadline_json(found, law.rules, options.lang)
    lines = [answer["says"], answer["convention"]]
    lines += [f"  {each['day']}: {each['says']}" for each in (*answer["skipped"], *answer["worked"])]
    return _show(answer, "\n".join([*lines, *(f"! {each['says']}" for each in answer["warnings"])]), options)


@_told
def _relocation(options: argparse.Namespace) -> int:
    from desktop.law.answers import decision_json, text_of
    from desktop.law.programme.relocation import Move, sums

    if options.distance is None:
        refuse("law-facts-one-of", "distance", names="--within, --between")
    members = _whole("members", options.members)
    move = Move(_day("date", options.date), members, _given("to", options.to), options.distance)
    law = _law()
    answer = decision_json(sums(move, law), law.rules, options.lang)
    amounts = {name: each["value"] for name, each in answer["amounts"].items()}
    total = amounts.get("total")
    text = text_of(answer) + (f"\n= {total} ₸" if total is not None else "")
    return _show(answer | amounts, text, options)


@_told
def _credit(options: argparse.Namespace) -> int:
    from desktop.law.answers import decision_json, plan_json, text_of
    from desktop.law.programme.credit import Request, judge
    from desktop.law.programme.repayment import repayment

    request = Request(
        on=_day("date", options.date),
        amount=_whole("amount", options.amount),
        months=_whole("months", options.months),
        sector=options.sector,
        rate=_rate(options.rate),
        grace=_whole("grace", options.grace),
    )
    law = _law()
    answer = decision_json(judge(request, law), law.rules, options.lang)
    text = text_of(answer)
    if options.plan is not None:
        answer["schedule"] = plan_json(repayment(request, options.plan), options.plan, options.lang)
        text += f"\n{_plan_text(answer['schedule'])}"
    return _show(answer, text, options)


def _plan_text(plan: Json) -> str:
    lines = [plan["says"]]
    for row in plan["rows"]:
        lines.append(
            f"{row['month']:>4}{row['payment']:>16}{row['principal']:>16}{row['interest']:>14}{row['balance']:>16}"
        )
    return "\n".join([*lines, f"   ={plan['total']:>16}"])


def _given(name: str, value: str | None) -> str:
    if value is None:
        refuse("law-facts-missing", name)
    return value


def _whole(name: str, value: str | None) -> int:
    text = _given(name, value)
    if not re.fullmatch(r"-?\d{1,15}", text, re.ASCII):
        refuse("law-facts-whole", name, value=text[:60])
    return int(text)


def _rate(value: str | None) -> Fraction:
    text = _given("rate", value)
    if not re.fullmatch(r"-?\d{1,3}(?:[.,]\d{1,4})?", text, re.ASCII):
        refuse("law-facts-rate", "rate", value=text[:60])
    return Fraction(text.replace(",", "."))


def _day(name: str, value: str | None) -> date:
    text = _given(name, value)
    try:
        return date.fromisoformat(text)
    except ValueError:
        refuse("law-facts-date", name, value=text[:60])
