"""Terminal verbs of the law: decide a household, explain a rule, show the dated numbers. No Qt is imported here."""

import argparse
import json
import sys
from datetime import date
from pathlib import Path
from typing import Any

from desktop.base.messages import one_line, tell
from desktop.base.problems import Problem
from desktop.base.shipped import shipped
from desktop.cli_law_measures import add_verbs as add_measure_verbs
from desktop.law.files import read_law as read_shipped_law
from desktop.law.numbers import Law
from desktop.law.parameters import Parameter, Value

Json = dict[str, Any]


def add_verbs(verbs: Any) -> None:
    """`law decide|explain|parameters` under the given subparsers."""
    law = verbs.add_parser("law", help="decide by the law as the handbook gives it")
    deeds = law.add_subparsers(required=True, metavar="DEED")
    decide = deeds.add_parser("decide", help="decide one household file")
    decide.add_argument("file", type=Path)
    decide.set_defaults(deed=_decide)
    explain = deeds.add_parser("explain", help="what one rule says, and where")
    explain.add_argument("rule")
    explain.set_defaults(deed=_explain)
    parameters = deeds.add_parser("parameters", help="dated numbers with their sources")
    parameters.add_argument("--on", type=_day, help="only what holds that day, e.g. 2018-02-12")
    parameters.set_defaults(deed=_parameters)
    for each in (decide, explain, parameters):
        each.add_argument("--json", action="store_true")
        each.add_argument("--lang", choices=("ru", "kk"), default="ru")
    add_measure_verbs(deeds)


def _day(text: str) -> date:
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise argparse.ArgumentTypeError(f"«{text}» — не день; день пишут так: 2018-02-12") from None


def read_law() -> Law:
    """The shipped law; what is broken is told on the way."""
    law, problems = read_shipped_law(shipped("content", "law"))
    for each in problems:
        print(one_line(each), file=sys.stderr)
    return law


def law_problems(handbook: Any) -> tuple[Problem, ...]:
    """What `komekshi check` says of the law."""
    from desktop.law.household.files import read_household
    from desktop.law.soundness import check_law

    law, problems = read_shipped_law(shipped("content", "law"))
    examples = [read_household(path)[1] for path in sorted(shipped("content", "law", "examples").glob("*.toml"))]
    return (*problems, *check_law(law, handbook), *(each for found in examples for each in found))


def _decide(options: argparse.Namespace) -> int:
    from desktop.law.household.files import read_household
    from desktop.law.plain import to_plain
    from desktop.law.told import to_json
    from desktop.law.whatif import with_changes

    household, problems = read_household(options.file)
    if household is None:
        return _refuse(problems, options)
    law = read_law()
    answer = to_json(with_changes(household, law), law.rules, options.lang)
    print(json.dumps(answer, ensure_ascii=False) if options.json else to_plain(answer, options.lang))
    return 0


def _refuse(problems: tuple[Problem, ...], options: argparse.Namespace) -> int:
    if options.json:
        told = [_problem_json(each, options.lang) for each in problems]
        print(json.dumps({"verdict": None, "problems": told}, ensure_ascii=False))
    for each in problems:
        print(one_line(each, options.lang), file=sys.stderr)
    return 2


def _problem_json(problem: Problem, language: str) -> Json:
    told = tell(problem, language)
    field = dict(problem.details).get("field", problem.place)
    return {"place": problem.place, "field": field, "code": problem.code, "says": told.says, "cure": told.cure}


def _explain(options: argparse.Namespace) -> int:
    law = read_law()
    rule = next((each for each in law.rules.rules if each.id.casefold() == options.rule.casefold()), None)
    if rule is None:
        known = ", ".join(each.id for each in law.rules.rules)
        print(f"Правила «{options.rule}» нет. Есть: {known}.", file=sys.stderr)
        return 1
    answer: Json = {
        "id": rule.id,
        "title": rule.title_kk if options.lang == "kk" else rule.title,
        "says": rule.says,
        "citation": "; ".join(map(str, rule.citations)),
        "passages": list(rule.passages),
        "notes": list(rule.notes),
        "source": rule.source,
        "checked": rule.checked,
        "parameters": [_parameter_json(each, None) for each in law.parameters.all if each.rule == rule.id],
    }
    if options.json:
        print(json.dumps(answer, ensure_ascii=False))
        return 0
    print(f"{answer['id']}. {answer['title']}", answer["says"], sep="\n")
    for name, word in (("citation", "Статья"), ("source", "Источник")):
        if answer[name]:
            print(f"{word}: {answer[name]}")
    print(f"Отрывки: {', '.join(rule.passages) or 'в пособии этого нет'}")
    print("" if rule.checked else "Не проверено.")
    return 0


def _parameters(options: argparse.Namespace) -> int:
    found = [_parameter_json(each, options.on) for each in read_law().parameters.all]
    shown = [each for each in found if each["values"]]
    if options.json:
        print(json.dumps({"on": str(options.on or ""), "parameters": shown}, ensure_ascii=False))
        return 0
    for each in shown:
        title = each["title_kk"] if options.lang == "kk" else each["title"]
        print(f"{title} [{each['id']}{' ' + each['purpose'] if each['purpose'] else ''}, {each['unit']}]")
        for value in each["values"]:
            mark = "" if value["checked"] else " — не проверено"
            print(f"  с {value['from']}: {value['value']}{mark} ({value['source']})")
    return 0


def _parameter_json(each: Parameter, on: date | None) -> Json:
    values = each.values if on is None else tuple(value for value in [each.on(on)] if value)
    return {
        "id": each.id,
        "purpose": each.purpose,
        "unit": each.unit,
        "title": each.title,
        "title_kk": each.title_kk,
        "rule": each.rule,
        "passage": each.passage,
        "values": [_value_json(value) for value in values],
    }


def _value_json(value: Value) -> Json:
    from desktop.law.told import value_json

    whole = value.value.denominator == 1
    return {
        "from": str(value.since),
        "until": str(value.until) if value.until else None,
        "value": int(value.value) if whole else value_json(value.value),
        "source": value.source,
        "checked": value.checked,
    }
