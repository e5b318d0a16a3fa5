"""Terminal verbs of generated practice: generate, grade, coverage. No Qt is imported here."""

import argparse
import json
import sys
from dataclasses import asdict
from pathlib import Path
from typing import Any

from desktop.cli_law import read_law
from desktop.law.household.text import to_text
from desktop.law.told import to_json
from desktop.practice.generated.asks import Ask
from desktop.practice.generated.coverage import cover
from desktop.practice.generated.family import LEVELS
from desktop.practice.generated.made import Graded, Made, generate, twins

Json = dict[str, Any]


def add_verbs(below: Any) -> None:
    """Add the verbs under `practice`."""
    make = below.add_parser("generate", help="a generated family with its questions")
    make.add_argument("--twins", action="store_true", help="two families that differ in one fact")
    make.add_argument("--key", action="store_true", help="with the keys and the whole decision")
    told = 'grade answers: {"seed": 1, "level": 2, "answers": {"verdict": ["conditional"]}}'
    grade = below.add_parser("grade", help=told)
    grade.add_argument("file", type=Path)
    coverage = below.add_parser("coverage", help="which rules and boundaries the generator reaches")
    coverage.add_argument("--seeds", type=int, default=1000)
    make.set_defaults(deed=_generate)
    grade.set_defaults(deed=_grade)
    coverage.set_defaults(deed=_coverage)
    make.add_argument("--seed", type=int, default=1)
    make.add_argument("--level", type=int, choices=LEVELS, default=1)
    for each in (make, grade, coverage):
        each.add_argument("--json", action="store_true")
        each.add_argument("--lang", choices=("ru", "kk"), default="ru")


def _generate(options: argparse.Namespace) -> int:
    law = read_law()
    if options.twins:
        pair = twins(options.seed, law, options.lang)
        answer: Json = {"seed": options.seed, "fact": list(pair.fact) if options.key else None,
                        "families": [made_json(each, options) for each in (pair.one, pair.other)]}  # fmt: skip
    else:
        answer = made_json(generate(options.seed, options.level, law, options.lang), options)
    if options.json:
        print(json.dumps(answer, ensure_ascii=False))
    else:
        for each in answer.get("families", [answer]):
            print("\n".join([*each["story"], *each["disputed"], "", *_asked(each)]), end="\n\n")
    return 0


def made_json(made: Made, options: argparse.Namespace) -> Json:
    """A generated case as plain data; keys and decision only where they are asked for."""
    told: Json = {
        "seed": made.seed,
        "level": made.level,
        "story": list(made.story),
        "disputed": list(made.disputed),
        "household": to_text(made.household),
        "asks": [_ask_json(each, options.key) for each in made.asks],
    }
    if options.key:
        told["decision"] = to_json(made.decision, read_law().rules, options.lang)
    return told


def _ask_json(ask: Ask, key: bool) -> Json:
    told: Json = {"id": ask.id, "kind": ask.kind, "text": ask.text, "unit": ask.unit,
                  "options": [{"id": name, "text": text} for name, text in ask.options]}  # fmt: skip
    return told | ({"key": list(ask.key), "rules": list(ask.rules)} if key else {})


def _asked(told: Json) -> list[str]:
    lines = []
    for number, ask in enumerate(told["asks"], 1):
        lines.append(f"{number}. {ask['text']}")
        lines += [f"   {each['id']}: {each['text']}" for each in ask["options"]]
        lines += [f"   → {', '.join(ask['key'])}"] if "key" in ask else []
    return lines


def _grade(options: argparse.Namespace) -> int:
    try:
        told = json.loads(options.file.read_text(encoding="utf-8-sig"))
        seed, level, answers = int(told["seed"]), int(told["level"]), dict(told["answers"])
        given = {str(key): [str(each) for each in value] for key, value in answers.items()}
        if level not in LEVELS:
            raise ValueError(f"level {level}")
    except (OSError, ValueError, KeyError, TypeError, RecursionError) as error:
        print(f"{options.file}: ответы не читаются ({error}). Нужно: seed, level от 1 до 3 и answers — списки по id "
              "вопроса.", file=sys.stderr)  # fmt: skip
        return 2
    law = read_law()
    graded = generate(seed, level, law, options.lang).grade(given, law, options.lang)
    if options.json:
        print(json.dumps([graded_json(each) for each in graded], ensure_ascii=False))
    else:
        print("\n".join(_graded_text(each) for each in graded))
    return 0


def graded_json(graded: Graded) -> Json:
    """One judged answer as plain data."""
    return {
        "id": graded.ask.id,
        "given": list(graded.given),
        "right": graded.right,
        "key": graded.key,
        "reasons": [
            {"rule": each.rule, "says": each.text, "citation": each.citation, "passage": each.passage}
            for each in graded.reasons
        ],
    }


def _graded_text(graded: Graded) -> str:
    head = f"{'✓' if graded.right else '✕'} {graded.ask.text} — {graded.key}"
    return "\n".join([head, *(f"   {each.text} [{each.rule}; {each.citation}]" for each in graded.reasons)])


def _coverage(options: argparse.Namespace) -> int:
    law = read_law()
    found = cover(options.seeds, law)
    rules = tuple(rule.id for rule in law.rules.rules)
    if options.json:
        print(json.dumps(asdict(found) | {"missing": found.missing(rules)}, ensure_ascii=False))
        return 0
    print(f"Семей: {found.cases}")
    print(f"{'правило':<8}{'сработало':>11}{'отклонено':>11}{'спрошено':>10}")
    for rule in rules:
        counts = (each.get(rule, 0) for each in (found.applied, found.weighed, found.asked))
        print(f"{rule:<8}" + "".join(f"{count:>{width}}" for count, width in zip(counts, (11, 11, 10), strict=True)))
    for name, count in found.boundaries.items():
        print(f"{name:<28}{count:>8}")
    print("Не достигнуты: " + (", ".join(found.missing(rules)) or "нет таких"))
    return 0
