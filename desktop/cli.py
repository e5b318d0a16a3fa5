"""The terminal's composition root: every verb that needs no window. No Qt is imported here."""

import argparse
import json
import os
import sys
from collections.abc import Callable
from typing import Any

from desktop.base.messages import one_line, tell
from desktop.base.places import Places
from desktop.base.problems import Problem
from desktop.base.shipped import shipped
from desktop.cli_search import passage_json
from desktop.handbook.check import check as check_handbook
from desktop.handbook.check import check_editions, check_terms
from desktop.handbook.files import check_fidelity, read_handbook
from desktop.handbook.model import Handbook

Json = dict[str, Any]


def run(argv: list[str], places: Places) -> int:
    """Carry out one verb; the program's exit code."""
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(encoding="utf-8", errors="replace")  # a cp1251 pipe must not break «₸» or «қ»
    options = _parser(argv[0] if argv else "").parse_args(argv)
    options.places = places
    return int(options.deed(options))


def _parser(asked: str) -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="komekshi", description="Komekshi in the terminal")
    verbs = parser.add_subparsers(required=True, metavar="VERB")
    passage = verbs.add_parser("passage", help="show one passage of the handbook")
    passage.add_argument("id")
    passage.set_defaults(deed=_passage)
    check = verbs.add_parser("check", help="check everything that is shipped")
    check.add_argument("--lang", choices=("ru", "kk"), default="ru")
    check.set_defaults(deed=_check)
    bench = verbs.add_parser("bench", help="measure start, search and memory on this machine")
    bench.add_argument("--rounds", type=int, default=5)
    bench.add_argument("--passages", type=int, default=0, help="measure the search alone over so many passages")
    bench.set_defaults(deed=_bench)
    for each in (passage, check, bench):
        each.add_argument("--json", action="store_true")
    _add_families(verbs, asked)
    from desktop.cli_desk import add_verbs as add_desk

    add_desk(verbs)
    for name in ("tour", "measure"):
        verbs.add_parser(name, help="needs the window; started by the program itself")
    return parser


def _add_families(verbs: Any, asked: str) -> None:
    """Verbs that have verbs of their own are imported only when they are asked for (or all are listed)."""
    for names, add in _FAMILIES:
        if asked in names or asked in ("", "-h", "--help"):
            add(verbs)


def _search_verbs(verbs: Any) -> None:
    from desktop.cli_search import add_verbs

    add_verbs(verbs, _handbook)


def _practice_verbs(verbs: Any) -> None:
    from desktop.cli_practice import add_verbs

    add_verbs(verbs, _handbook)


def _law_verbs(verbs: Any) -> None:
    from desktop.cli_law import add_verbs

    add_verbs(verbs)


def _articles_verbs(verbs: Any) -> None:
    from desktop.cli_articles import add_verbs

    add_verbs(verbs, _handbook)


def _quiz_verbs(verbs: Any) -> None:
    from desktop.cli_quiz import add_verbs

    add_verbs(verbs, _handbook)


def _notes_verbs(verbs: Any) -> None:
    from desktop.cli_notes import add_verbs

    add_verbs(verbs, _handbook)


def _outreach_verbs(verbs: Any) -> None:
    from desktop.cli_outreach import add_verbs

    add_verbs(verbs)


def _review_verbs(verbs: Any) -> None:
    from desktop.cli_review import add_verbs

    add_verbs(verbs)


def _certificate_verbs(verbs: Any) -> None:
    from desktop.cli_certificate import add_verbs

    add_verbs(verbs)


_FAMILIES: tuple[tuple[tuple[str, ...], Callable[[Any], None]], ...] = (
    (("search", "search-quality", "prepare"), _search_verbs),
    (("practice",), _practice_verbs),
    (("law",), _law_verbs),
    (("article", "articles"), _articles_verbs),
    (("quiz",), _quiz_verbs),
    (("notes",), _notes_verbs),
    (("review",), _review_verbs),
    (("outreach",), _outreach_verbs),
    (("certificate",), _certificate_verbs),
)


def _handbook() -> Handbook:
    handbook, problems = read_handbook(shipped("content", "handbook"))
    for each in problems:
        print(one_line(each), file=sys.stderr)
    return handbook


def _passage(options: argparse.Namespace) -> int:
    handbook = _handbook()
    passage = handbook.passage(options.id)
    if passage is None:
        print(f"Отрывка «{options.id}» нет; id показывает komekshi search --json.", file=sys.stderr)
        return 1
    notes = [
        {"id": n.id, "text": n.text, "reading": n.reading, "checked": n.checked, "source": n.source}
        for n in handbook.notes_on(passage.id)
    ]
    answer = passage_json(passage) | {"lines": passage.lines, "printed": passage.printed, "notes": notes}
    if options.json:
        print(json.dumps(answer, ensure_ascii=False))
    else:
        print(" › ".join(passage.path), passage.text, passage.printed, sep="\n")
        for note in notes:
            print(f"! {note['text']} {note['reading']}" + ("" if note["checked"] else " [не проверено]"))
    return 0


def _check(options: argparse.Namespace) -> int:
    from desktop.cli_quiz import check_all, keys_line

    handbook, found = read_handbook(shipped("content", "handbook"))
    fidelity = check_fidelity(
        handbook, shipped("content", "handbook"), shipped("content", "source", "handbook-2018.txt")
    )
    banks, keys = check_all(handbook)
    problems = (*found, *check_handbook(handbook), *fidelity.problems, *_lesson_problems(handbook), *banks)
    shares = {
        "windows": fidelity.windows,
        "printed_order": round(fidelity.printed, 4),
        "after_declared_repairs": round(fidelity.repaired, 4),
        "content_in_source": round(fidelity.reverse, 4),
    }
    if options.json:
        told = [_problem_json(each, options.lang) for each in problems]
        print(json.dumps({"ok": not problems, "fidelity": shares, "keys": keys, "problems": told}, ensure_ascii=False))
    else:
        print(f"Окон по 40 знаков в исходном тексте: {fidelity.windows}; в содержании после объявленных правок: "
              f"{fidelity.repaired:.2%}, обратно: {fidelity.reverse:.2%}.")  # fmt: skip
        print(keys_line(keys))
        for each in problems:
            print(one_line(each, options.lang))
        print("Ошибок нет." if not problems else f"Ошибок: {len(problems)}.")
    return 1 if problems else 0


def _lesson_problems(handbook: Handbook) -> tuple[Problem, ...]:
    from desktop.cli_law import law_problems
    from desktop.cli_outreach import village_problems
    from desktop.cli_practice import unproved
    from desktop.handbook.editions.files import read_editions
    from desktop.handbook.glossary.files import read_glossary
    from desktop.handbook.leaflet.files import read_forms
    from desktop.practice.files import read_cases
    from desktop.search.files import read_vocabulary, unlearned

    cases, stories = read_cases(shipped("content", "cases"), handbook)
    vocabulary, words = read_vocabulary(shipped("content", "search"))
    glossary, terms = read_glossary(shipped("content", "glossary"))
    editions, changed = read_editions(shipped("content", "editions"))
    villages = village_problems(handbook)
    _, leaflets = read_forms(
        shipped("content", "leaflets"), shipped("resources", "leaflets", "wording.toml"), handbook
    )
    return (
        *stories,
        *unproved(cases, handbook),
        *leaflets,
        *words,
        *unlearned(shipped("content", "search"), vocabulary.classifier),
        *changed,
        *terms,
        *villages,
        *check_editions(handbook, editions),
        *check_terms(handbook, glossary),
        *law_problems(handbook),
    )


def _problem_json(problem: Problem, language: str) -> Json:
    told = tell(problem, language)
    return {"file": problem.file, "place": problem.place, "code": problem.code, "says": told.says, "cure": told.cure}


def _bench(options: argparse.Namespace) -> int:
    if options.passages:
        from desktop.bench_search import measure_scale

        answer = measure_scale(options.passages)
    else:
        from desktop.bench import measure_all

        answer = measure_all(options.rounds, os.environ)
    print(json.dumps(answer, ensure_ascii=False, indent=None if options.json else 1))
    return 0
