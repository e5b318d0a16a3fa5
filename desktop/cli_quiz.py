"""Terminal verbs of question banks: list, check, export, import. No Qt is imported here."""

import argparse
import json
import re
import sys
from collections import Counter
from collections.abc import Callable, Iterable
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from desktop.base.messages import one_line, tell
from desktop.base.problems import Problem, problem
from desktop.base.shipped import shipped
from desktop.handbook.model import Handbook
from desktop.quiz.files import read_bank, read_banks, read_translations
from desktop.quiz.model import Quiz
from desktop.seminar.interchange.files import READ, WRITTEN, Bank, Imported, export_to, import_from, kind_of, write_bank
from desktop.seminar.interchange.loss import Broken, Loss, summary

Json = dict[str, Any]
SHOWN = 5
"""So many ids stand behind a sentence that holds for more."""


def add_verbs(verbs: Any, read_handbook: Callable[[], Handbook]) -> None:
    """`quiz list|check|export|import` under the given subparsers."""
    quiz = verbs.add_parser("quiz", help="question banks: list, check, to other programs, from other programs")
    below = quiz.add_subparsers(required=True, metavar="DEED")
    every = below.add_parser("list", help="the banks and what is in them")
    every.set_defaults(deed=lambda options: _list(options, read_handbook()))
    check = below.add_parser("check", help="prove the keys and lint one bank file or all that are shipped")
    check.add_argument("file", nargs="?", type=Path)
    check.set_defaults(deed=lambda options: _check(options, read_handbook()))
    out = below.add_parser("export", help="a bank for Moodle, Anki and others")
    out.add_argument("bank", help="the id of a shipped bank, a bank file, or «all»")
    out.add_argument("--to", type=Path, required=True, metavar="FILE")
    out.add_argument("--format", choices=WRITTEN, default="")
    out.set_defaults(deed=lambda options: _export(options, read_handbook()))
    into = below.add_parser("import", help="a draft bank from GIFT, Moodle XML or Aiken")
    into.add_argument("file", type=Path)
    into.add_argument("--format", choices=READ, default="")
    into.add_argument("--to", type=Path, metavar="BANK.toml", help="beside FILE if not given")
    into.add_argument("--id", default="", help="the draft's id")
    into.add_argument("--title", default="")
    into.set_defaults(deed=_import)
    for each in (every, check, out, into):
        each.add_argument("--json", action="store_true")
        each.add_argument("--lang", choices=("ru", "kk"), default="ru")


def _say(options: argparse.Namespace, answer: Json, lines: Iterable[str]) -> None:
    if options.json:
        print(json.dumps(answer, ensure_ascii=False))
    else:
        print(*lines, sep="\n")


def _refuse(options: argparse.Namespace, problems: Iterable[Problem]) -> int:
    """A bad order or file: what is wrong with it, exit code 2."""
    told = tuple(problems)
    if options.json:
        print(json.dumps({"ok": False, "problems": _told(told, options.lang)}, ensure_ascii=False))
    for each in told:
        print(one_line(each, options.lang), file=sys.stderr)
    return 2


def _broken(options: argparse.Namespace, path: Path, error: Broken) -> int:
    return _refuse(options, (problem(path.name, "", error.code, **error.details),))


def _told(problems: Iterable[Problem], language: str) -> list[Json]:
    said = ((each, tell(each, language)) for each in problems)
    return [
        {"file": each.file, "place": each.place, "code": each.code, "says": told.says, "cure": told.cure}
        for each, told in said
    ]


def _list(options: argparse.Namespace, handbook: Handbook) -> int:
    quizzes, problems = read_banks(shipped("quizzes"), handbook)
    rows: list[Json] = [
        {"id": quiz.id, "title": quiz.title, "questions": len(quiz.questions),
         "kinds": dict(Counter(each.kind for each in quiz))}
        for quiz in quizzes
    ]  # fmt: skip
    for each in problems:
        print(one_line(each, options.lang), file=sys.stderr)
    _say(options, {"banks": rows}, (f"{row['id']}: {row['title']} ({row['questions']})" for row in rows))
    return 0


def _check(options: argparse.Namespace, handbook: Handbook) -> int:
    quizzes, found = _asked(options.file, handbook)
    if not quizzes:
        return _refuse(options, found)
    said, keys = examined(quizzes, handbook, options.file.name if options.file else "quizzes")
    problems = (*found, *said)
    answer = {"ok": not problems, "keys": keys, "problems": _told(problems, options.lang)}
    remarks = f"Замечаний: {len(problems)}."
    _say(options, answer, (*(one_line(each, options.lang) for each in problems), keys_line(keys), remarks))
    return 1 if problems else 0


def check_all(handbook: Handbook) -> tuple[tuple[Problem, ...], dict[str, int]]:
    """Every shipped bank with its translations: what is wrong, and how many keys were proved how."""
    quizzes, found = _asked(None, handbook)
    said, keys = examined(quizzes, handbook)
    return (*found, *said), keys


def examined(
    quizzes: tuple[Quiz, ...], handbook: Handbook, file: str = "quizzes"
) -> tuple[tuple[Problem, ...], dict[str, int]]:
    """Keys proved and banks linted: what is wrong, and the counts "all", "computed", "quoted", "neither"."""
    from desktop.cli_law import read_law
    from desktop.practice.files import read_cases
    from desktop.quiz.lint import lint
    from desktop.quiz.proof import named_wrongly, proof_problems, prove_all

    law = read_law()
    proofs = prove_all(quizzes, law, handbook)
    cases = [each.id for each in read_cases(shipped("content", "cases"), handbook)[0]]
    wrong = (*proof_problems(proofs, file), *named_wrongly(quizzes, law, cases, file))
    computed = sum(each.computed for each in proofs)
    quoted = sum(each.quoted and not each.computed for each in proofs)
    keys = {"all": len(proofs), "computed": computed, "quoted": quoted, "neither": len(proofs) - computed - quoted}
    return (*wrong, *lint(quizzes, handbook, file)), keys


def _asked(file: Path | None, handbook: Handbook) -> tuple[tuple[Quiz, ...], tuple[Problem, ...]]:
    """The one bank, or all that are shipped with their translations."""
    if file:
        quiz, problems = read_bank(file, handbook)
        return ((quiz,) if quiz else ()), problems
    quizzes, problems = read_banks(shipped("quizzes"), handbook)
    return quizzes, (*problems, *read_translations(shipped("quizzes"), handbook, "kk")[1])


def keys_line(keys: dict[str, int]) -> str:
    """How the keys were proved, in a sentence."""
    return (
        f"Вопросов {keys['all']}: ключ посчитан по правилам у {keys['computed']}, подтверждён словами пособия "
        f"у {keys['quoted']}, ни тем ни другим — у {keys['neither']}."
    )


def _export(options: argparse.Namespace, handbook: Handbook) -> int:
    kind = options.format or kind_of(options.to)
    if not kind:
        return _broken(options, options.to, Broken("exchange-format", formats=", ".join(WRITTEN)))
    bank, problems = _bank(options, handbook)
    if bank is None:
        return _refuse(options, problems)
    try:
        done = export_to(options.to, kind, bank, options.lang, datetime.now(UTC))
    except Broken as error:
        return _broken(options, options.to, error)
    losses = _told((each.problem(options.to.name) for each in done.losses), options.lang)
    answer = {"ok": True, "file": str(options.to), "format": kind, "questions": done.questions, "items": done.items,
              "losses": losses}  # fmt: skip
    head = f"{options.to}: вопросов {done.questions}, записей в файле {done.items}."
    _say(options, answer, (head, *_lines(done.losses, options.lang)))
    return 0


def _bank(options: argparse.Namespace, handbook: Handbook) -> tuple[Bank | None, tuple[Problem, ...]]:
    """The bank that is meant, in the language asked for; a bank file that is named so has no translation."""
    if options.bank.endswith(".toml"):
        quiz, problems = read_bank(Path(options.bank), handbook)
        for each in problems if quiz else ():
            print(one_line(each, options.lang), file=sys.stderr)
        return (Bank(quiz.id, quiz.title, quiz.questions), ()) if quiz else (None, problems)
    quizzes, _ = read_banks(shipped("quizzes"), handbook)
    kazakh = read_translations(shipped("quizzes"), handbook, "kk")[0] if options.lang == "kk" else {}
    wanted = [quiz for quiz in quizzes if options.bank in ("all", quiz.id)]
    if not wanted:
        known = ", ".join((*(quiz.id for quiz in quizzes), "all"))
        return None, (problem("", "", "exchange-bank-unknown", id=options.bank, known=known),)
    questions = tuple(kazakh.get(each.id, each) for quiz in wanted for each in quiz)
    return Bank(options.bank, wanted[0].title if len(wanted) == 1 else "Komekshi", questions), ()


def _import(options: argparse.Namespace) -> int:
    bank = options.id or re.sub(r"[^a-z0-9]+", "-", options.file.stem.casefold()).strip("-") or "imported"
    to = options.to or options.file.with_suffix(".toml")
    title = options.title or options.file.stem
    try:
        found = import_from(options.file, options.format, bank)
    except Broken as error:
        return _broken(options, options.file, error)
    head = {"id": bank, "title": title, "summary": title}
    if found.records:
        try:
            write_bank(to, head, found, _remarks(found.losses, options.lang))
        except Broken as error:
            return _broken(options, to, error)
    told = _told((each.problem(options.file.name) for each in found.losses), options.lang)
    answer = {"ok": bool(found.records), "file": str(to), "bank": bank, "questions": len(found.records),
              "ready": found.ready, "losses": told, "problems": _told(found.faults, options.lang)}  # fmt: skip
    _say(options, answer, (_taken(found, to), *_lines(found.losses, options.lang), *_faults(found, options.lang)))
    return 0 if found.records else 2


def _taken(found: Imported, to: Path) -> str:
    return (
        f"{to}: взято вопросов {len(found.records)}; программа задаст как есть {found.ready}, остальные допишите "
        "и проверьте: komekshi quiz check ФАЙЛ."
    )


def _faults(found: Imported, language: str) -> list[str]:
    """What is wrong beyond fields that were named as missing."""
    missing = {each.question for each in found.losses if each.code == "exchange-missing"}
    return [one_line(each, language) for each in found.faults if each.place not in missing]


def _remarks(losses: Iterable[Loss], language: str) -> dict[str, str]:
    """What stands above each question of the draft."""
    found: dict[str, list[str]] = {}
    for each in losses:
        said = tell(each.problem(""), language)
        found.setdefault(each.question, []).append(f"{said.says} {said.cure}")
    return {question: "\n".join(lines) for question, lines in found.items()}


def _lines(losses: Iterable[Loss], language: str) -> list[str]:
    """Each sentence once, with the questions it holds for."""
    return [
        f"{text} [{count}: {', '.join(list(dict.fromkeys(ids))[:SHOWN])}{'…' if len(set(ids)) > SHOWN else ''}]"
        for text, count, ids in summary(losses, language)
    ]
