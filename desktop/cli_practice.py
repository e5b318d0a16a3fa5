"""Terminal verbs of practice: list, prove and play cases. No Qt is imported here."""

import argparse
import json
import random
import sys
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any

from desktop.base.messages import one_line
from desktop.base.problems import Problem
from desktop.base.shipped import prepared, shipped
from desktop.handbook.model import Handbook
from desktop.practice.case import Case
from desktop.practice.files import read_case, read_cases
from desktop.practice.marks import Judgement
from desktop.practice.play import Outcome, Play, begin, score
from desktop.practice.prove import Proof, prove

Json = dict[str, Any]
ReadHandbook = Callable[[], Handbook]


def add_verbs(verbs: Any, read_handbook: ReadHandbook) -> None:
    """Add `practice` with its verbs to the parser of the program."""
    practice = verbs.add_parser("practice", help="practice cases: list, prove, play")
    below = practice.add_subparsers(required=True, metavar="VERB")
    every = below.add_parser("list", help="the cases that can be played")
    every.set_defaults(deed=lambda options: _list(options, read_handbook()))
    proof = below.add_parser("prove", help="prove one case file or all that are shipped")
    proof.add_argument("file", nargs="?", type=Path)
    proof.set_defaults(deed=lambda options: _prove(options, read_handbook()))
    play = below.add_parser("play", help="play a case by the numbers of its choices")
    play.add_argument("case", help="the id of a shipped case, or a file")
    play.add_argument("--choices", default="", help="numbers from 1, e.g. 1,3,2")
    play.add_argument("--seed", default="", help="decides how dice fall")
    play.set_defaults(deed=lambda options: _play(options, read_handbook()))
    for each in (every, proof, play):
        each.add_argument("--json", action="store_true")
    from desktop.cli_generated import add_verbs as add_generated

    add_generated(below)


def _shipped_cases(options: argparse.Namespace, handbook: Handbook) -> tuple[Case, ...]:
    cases, problems = read_cases(shipped("content", "cases"), handbook, (options.places.cache, prepared()))
    _tell(problems)
    return cases


def _tell(problems: tuple[Problem, ...]) -> None:
    for each in problems:
        print(one_line(each), file=sys.stderr)


def _list(options: argparse.Namespace, handbook: Handbook) -> int:
    rows = [
        {"id": case.id, "title": case.title, "language": case.language, "minutes": case.minutes,
         "scenes": len(case.scenes), "teaches": list(case.teaches)}
        for case in _shipped_cases(options, handbook)
    ]  # fmt: skip
    if options.json:
        print(json.dumps(rows, ensure_ascii=False))
    else:
        for row in rows:
            print(f"{row['id']}: {row['title']} ({row['scenes']} сцен, ~{row['minutes']} мин)")
    return 0


def _prove(options: argparse.Namespace, handbook: Handbook) -> int:
    paths = [options.file] if options.file else sorted(shipped("content", "cases").glob("*.twee"))
    from desktop.cli_law import read_law
    from desktop.practice.claims import claim_faults

    answers, law = [], read_law()
    for path in paths:
        case, problems = read_case(path, handbook)
        if case is None:
            answers.append({"file": path.name, "sound": False, "faults": [one_line(each) for each in problems]})
            continue
        proof = prove(case, handbook, random.Random(case.id), lambda case: claim_faults(case, law))
        answers.append({"file": path.name} | proof_json(proof) | {"warnings": [one_line(each) for each in problems]})
    broken = any(not each["sound"] for each in answers)
    if options.json:
        print(json.dumps(answers, ensure_ascii=False))
    else:
        for each in answers:
            print(_proof_text(each))
    return 1 if broken else 0


def unproved(cases: Iterable[Case], handbook: Handbook) -> tuple[Problem, ...]:
    """What the prover and the rules find wrong with these cases; nothing if all are proved."""
    from desktop.cli_law import read_law
    from desktop.practice.claims import claim_faults

    law = read_law()
    proofs = [prove(each, handbook, random.Random(each.id), lambda case: claim_faults(case, law)) for each in cases]
    return tuple(each.problem(f"cases/{proof.case}.twee") for proof in proofs for each in proof.faults)


def proof_json(proof: Proof) -> Json:
    """A proof as plain data; half points lost are counted 0, 1 (defensible), 2 (wrong) a decision."""
    return {
        "case": proof.case,
        "sound": proof.sound,
        "scenes": proof.scenes,
        "endings": proof.endings,
        "choices": proof.decisions,
        "states": proof.states,
        "claims": proof.claims,
        "ranges": {name: {"law": list(each.law), "talk": list(each.talk)} for name, each in proof.ranges.items()},
        "faults": [one_line(each.problem(f"cases/{proof.case}")) for each in proof.faults],
        "astray": list(proof.astray),
    }


def _proof_text(answer: Json) -> str:
    head = f"{answer['file']}: " + ("доказан" if answer["sound"] else "не доказан")
    if "scenes" in answer:
        head += f"; сцен {answer['scenes']}, концов {answer['endings']}, выборов {answer['choices']}, "
        head += f"состояний {answer['states']}, утверждений о законе {answer['claims']}"
    lines = [head, *(f"  {each}" for each in answer["faults"])]
    if answer.get("astray"):
        lines.append(f"  Случайная игра не дошла до конца: --choices {','.join(map(str, answer['astray']))}")
    return "\n".join(lines)


def _play(options: argparse.Namespace, handbook: Handbook) -> int:
    case = _case(options, handbook)
    numbers = [each for each in options.choices.split(",") if each.strip()]
    if case is None or not all(each.strip().isdecimal() for each in numbers):
        print(f"Случая «{options.case}» нет, или номера выборов не числа. Список: komekshi practice list.",
              file=sys.stderr)  # fmt: skip
        return 2
    play = begin(case, options.seed)
    outcomes: list[Outcome] = []
    for step, number in enumerate(map(int, numbers), 1):
        if not 1 <= number <= len(play.choices()):
            print(f"Шаг {step}: выбора № {number} здесь нет; есть {len(play.choices())}.", file=sys.stderr)
            return 2
        play, outcome = play.choose(number - 1)
        outcomes.append(outcome)
    answer = _play_json(play, outcomes)
    print(json.dumps(answer, ensure_ascii=False) if options.json else _play_text(answer))
    return 0


def _case(options: argparse.Namespace, handbook: Handbook) -> Case | None:
    path = Path(options.case)
    if path.suffix == ".twee":
        case, problems = read_case(path, handbook)
        _tell(problems)
        return case
    return next((each for each in _shipped_cases(options, handbook) if each.id == options.case), None)


def _play_json(play: Play, outcomes: list[Outcome]) -> Json:
    marks = score(play)
    return {
        "case": play.case.id,
        "scene": play.at,
        "text": play.scene.text,
        "state": dict(play.state),
        "today": play.today.isoformat() if play.today else None,
        "gains": [{"kind": each.kind, "name": each.name} for each in play.gains],
        "choices": [each.text for each in play.choices()],
        "finished": play.finished,
        "ending": play.ending.value if play.ending else None,
        "steps": [
            {"scene": each.step.scene, "choice": each.step.choice.text, "law": _judgement_json(each.law),
             "talk": _judgement_json(each.talk)}
            for each in outcomes
        ],
        "score": {
            name: {"right": column.right, "defensible": column.defensible, "wrong": column.wrong}
            for name, column in (("law", marks.law), ("talk", marks.talk))
        },
    }  # fmt: skip


def _judgement_json(judgement: Judgement | None) -> Json | None:
    if judgement is None:
        return None
    return {
        "grade": judgement.grade.value,
        "says": judgement.sentence,
        "passages": list(judgement.passages),
        "citations": [str(each) for each in judgement.citations],
    }


def _play_text(answer: Json) -> str:
    lines = [answer["scene"], "", answer["text"], ""]
    lines += [f"{number}. {text}" for number, text in enumerate(answer["choices"], 1)]
    if answer["finished"]:
        law, talk = answer["score"]["law"], answer["score"]["talk"]
        lines.append(f"Конец ({answer['ending']}). Закон: верно {law['right']}, спорно {law['defensible']}, неверно "
                     f"{law['wrong']}. Разговор: верно {talk['right']}, спорно {talk['defensible']}, неверно "
                     f"{talk['wrong']}.")  # fmt: skip
    return "\n".join(lines)
