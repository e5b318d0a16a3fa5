"""Terminal verbs of generated practice, families and people: generate, grade, coverage. No Qt is imported here."""

import argparse
import json
import sys
from collections.abc import Iterator
from dataclasses import asdict
from pathlib import Path
from typing import Any

from desktop.base.messages import sentence
from desktop.cli_law import read_law
from desktop.law.answers import decision_json as answer_json
from desktop.law.facts import Household
from desktop.law.household.text import to_text
from desktop.law.told import to_json
from desktop.practice.generated.asks import Ask
from desktop.practice.generated.coverage import NOT_ASKED, Coverage, cover
from desktop.practice.generated.family import LEVELS
from desktop.practice.generated.made import Graded, Made
from desktop.practice.generated.subjects import FAMILIES, SUBJECTS, generate, twins

Json = dict[str, Any]


def add_verbs(below: Any) -> None:
    """Add the verbs under `practice`."""
    make = below.add_parser("generate", help="a generated family or person with questions")
    make.add_argument("--twins", action="store_true", help="two that differ in one fact, with opposite verdicts")
    make.add_argument("--key", action="store_true", help="with the keys and the whole decision")
    told = 'grade answers: {"subject": "families", "seed": 1, "level": 2, "answers": {"verdict": ["conditional"]}}'
    grade = below.add_parser("grade", help=told)
    grade.add_argument("file", type=Path)
    coverage = below.add_parser("coverage", help="which rules and boundaries the generator reaches")
    coverage.add_argument("--seeds", type=int, default=1000)
    make.set_defaults(deed=_generate)
    grade.set_defaults(deed=_grade)
    coverage.set_defaults(deed=_coverage)
    make.add_argument("--subject", choices=SUBJECTS, default=FAMILIES)
    coverage.add_argument("--subject", choices=SUBJECTS, help="one subject; without it both")
    make.add_argument("--seed", type=int, default=1)
    make.add_argument("--level", type=int, choices=LEVELS, default=1)
    for each in (make, grade, coverage):
        each.add_argument("--json", action="store_true")
        each.add_argument("--lang", choices=("ru", "kk"), default="ru")


def _generate(options: argparse.Namespace) -> int:
    law = read_law()
    if options.twins:
        pair = twins(options.subject, options.seed, law, options.lang)
        answer: Json = {"seed": options.seed, "fact": list(pair.fact) if options.key else None,
                        options.subject: [made_json(each, options) for each in (pair.one, pair.other)]}  # fmt: skip
    else:
        answer = made_json(generate(options.subject, options.seed, options.level, law, options.lang), options)
    if options.json:
        print(json.dumps(answer, ensure_ascii=False))
    else:
        for each in answer.get(options.subject, [answer]):
            print("\n".join([*each["story"], *each["disputed"], "", *_asked(each)]), end="\n\n")
    return 0


def made_json(made: Made, options: argparse.Namespace) -> Json:
    """A generated case as plain data; keys and decision only where they are asked for."""
    told: Json = {
        "subject": options.subject,
        "seed": made.seed,
        "level": made.level,
        "story": list(made.story),
        "disputed": list(made.disputed),
        **_facts_json(made),
        "asks": [_ask_json(each, options.key) for each in made.asks],
    }
    if options.key:
        book, family = read_law().rules, isinstance(made.facts, Household)
        decisions = [(to_json if family else answer_json)(each, book, options.lang) for each in made.decisions]
        told |= {"decision": decisions[0], "decisions": decisions}
    return told


def _facts_json(made: Made) -> Json:
    """A family as its file, a person as plain data: days as ISO text, what is not there left out."""
    if isinstance(made.facts, Household):
        return {"household": to_text(made.facts)}
    told = {name: value for name, value in asdict(made.facts).items() if value}
    return {"person": json.loads(json.dumps(told, default=str))}


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
        subject, answers = str(told.get("subject", FAMILIES)), dict(told["answers"])
        seed, level = int(told["seed"]), int(told["level"])
        given = {str(key): [str(each) for each in value] for key, value in answers.items()}
        if level not in LEVELS or subject not in SUBJECTS:
            raise ValueError(f"level {level}, subject {subject}")
    except (OSError, ValueError, KeyError, TypeError, AttributeError, RecursionError) as error:
        print(f"{options.file}: ответы не читаются ({error}). Нужно: subject (families или people), seed, "
              "level от 1 до 3 и answers — списки по id вопроса.", file=sys.stderr)  # fmt: skip
        return 2
    law = read_law()
    graded = generate(subject, seed, level, law, options.lang).grade(given, law, options.lang)
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
    subjects = (options.subject,) if options.subject else SUBJECTS
    found = cover(options.seeds, law, subjects)
    rules = tuple(rule.id for rule in law.rules.rules)
    why = {rule: sentence(code, {}, options.lang) for rule, code in NOT_ASKED.items()}
    if options.json:
        told = {"subjects": subjects, "missing": found.missing(rules), "unasked": found.unasked(rules), "why": why}
        print(json.dumps(asdict(found) | told, ensure_ascii=False))
        return 0
    print(f"Случаев: {found.cases} ({', '.join(subjects)})")
    print("\n".join(_table(found, rules, why)))
    for name, count in found.boundaries.items():
        print(f"{name:<36}{count:>8}")
    print("Не достигнуты: " + (", ".join(found.missing(rules)) or "нет таких"))
    return 0


def _table(found: Coverage, rules: tuple[str, ...], why: dict[str, str]) -> Iterator[str]:
    """A line for each rule; where nothing was asked, the reason if there is one."""
    yield f"{'правило':<8}{'сработало':>11}{'отклонено':>11}{'спрошено':>10}"
    for rule in rules:
        counts = (each.get(rule, 0) for each in (found.applied, found.weighed, found.asked))
        line = "".join(f"{count:>{width}}" for count, width in zip(counts, (11, 11, 10), strict=True))
        reason = "" if found.asked.get(rule) else why.get(rule, "")
        yield f"{rule:<8}{line}" + (f"  {reason}" if reason else "")
