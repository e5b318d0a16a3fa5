"""Terminal verbs of the search: search, prepare, and how good it is beside plain engines. No Qt is imported here."""

import argparse
import json
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import asdict
from pathlib import Path
from typing import Any

from desktop.base.messages import one_line
from desktop.base.problems import Problem
from desktop.base.shipped import prepared, shipped
from desktop.handbook.model import Handbook, Passage

Json = dict[str, Any]
ReadHandbook = Callable[[], Handbook]
SCOPES = ("everything", "text", "terms", "questions", "cases")
JUDGED = Path(__file__).resolve().parent.parent / "tests" / "search" / "judged"
KINDS = {"term": "Термин", "question": "Вопрос теста", "case": "Случай", "note": "Заметка"}


def add_verbs(verbs: Any, read_handbook: ReadHandbook) -> None:
    """Add `search` and `search-quality` to the parser of the program."""
    search = verbs.add_parser("search", help="search the handbook, terms, questions and cases")
    search.add_argument("text", nargs="?", default="")
    search.add_argument("--batch", type=Path, help="a file with one query a line")
    search.add_argument("--limit", type=int, default=10)
    search.add_argument("--scope", choices=SCOPES, default="everything", help="where to look")
    search.set_defaults(deed=lambda options: _search(options, read_handbook()))
    quality = verbs.add_parser("search-quality", help="how good the search is, beside plain engines, on judged queries")
    quality.add_argument("--half", choices=("dev", "test", "all"), default="test")
    quality.add_argument("--judged", type=Path, default=JUDGED, help="a folder of judged queries")
    quality.add_argument("--misses", action="store_true", help="list what was missed")
    quality.set_defaults(deed=lambda options: _quality(options, read_handbook()))
    prepare = verbs.add_parser("prepare", help="make the search ready for everybody on this computer")
    prepare.set_defaults(deed=lambda options: _prepare(read_handbook()))
    for each in (search, quality):
        each.add_argument("--json", action="store_true")


def passage_json(passage: Passage) -> Json:
    """A passage as every verb prints it."""
    return {
        "id": passage.id,
        "kind": "passage",
        "title": passage.path[-1],
        "path": list(passage.path),
        "citation": "; ".join(map(str, passage.citations)),
        "text": passage.text,
    }


def _search(options: argparse.Namespace, handbook: Handbook) -> int:
    from desktop.handbook.editions.files import read_editions

    if options.batch is None and not options.text.strip():
        print('Что искать? Пример: komekshi search "срок контракта"', file=sys.stderr)
        return 2
    index = _index(handbook, _caches(options))
    if options.scope != "text":
        index = _with_items(index, handbook, _caches(options))
    editions, problems = read_editions(shipped("content", "editions"))
    _tell(problems)
    for query in _queries(options):
        began = time.perf_counter()
        found = index.search(query, options.limit, scope=options.scope)
        took = 1000 * (time.perf_counter() - began)
        answer = _found_json(found, took, editions)
        print(json.dumps(answer, ensure_ascii=False) if options.json or options.batch else _found_text(answer))
    return 0


def _caches(options: argparse.Namespace) -> tuple[Path, Path]:
    return options.places.cache, prepared()


def _prepare(handbook: Handbook) -> int:
    """Make what every person's start on this computer needs, and keep it beside the program."""
    ready = (prepared(),)
    _with_items(_index(handbook, ready), handbook, ready)
    made = sorted(prepared().glob("*")) if prepared().is_dir() else []
    if not made:
        print(f"{prepared()}: сюда нельзя записать. Поиск всё равно работает: каждый подготовит его у себя при"
              " первом запуске. Чтобы подготовить для всех, запустите это от имени администратора.",
              file=sys.stderr)  # fmt: skip
        return 1
    print(f"Поиск подготовлен для всех на этом компьютере: {prepared()}")
    return 0


def _index(handbook: Handbook, caches: Sequence[Path]) -> Any:
    from desktop.search.index import open_index

    index, problems = open_index(handbook, shipped("content", "search"), caches)
    _tell(problems)
    return index


def _with_items(index: Any, handbook: Handbook, caches: Sequence[Path]) -> Any:
    from desktop.search.index import open_items

    return index.with_items(open_items(index, _items(handbook, caches), shipped("content", "search"), caches))


def _items(handbook: Handbook, caches: Sequence[Path]) -> Iterator[Any]:
    from desktop.handbook.glossary.files import read_glossary
    from desktop.practice.files import read_cases
    from desktop.quiz.files import read_banks
    from desktop.quiz.store import Parsed
    from desktop.search.sources import case_items, question_items, term_items

    glossary, terms = read_glossary(shipped("content", "glossary"))
    cases, stories = read_cases(shipped("content", "cases"), handbook, caches)
    banks, quizzes = read_banks(shipped("quizzes"), handbook, Parsed(caches))
    _tell((*terms, *stories, *quizzes))
    yield from term_items(glossary)
    yield from question_items(banks)
    yield from case_items(cases)


def _tell(problems: Sequence[Problem]) -> None:
    for each in problems:
        print(one_line(each), file=sys.stderr)


def _queries(options: argparse.Namespace) -> Iterator[str]:
    if options.batch is None:
        yield options.text
        return
    try:
        lines = options.batch.read_text(encoding="utf-8-sig").splitlines()
    except (OSError, UnicodeDecodeError) as error:
        sys.exit(f"{options.batch}: файл не читается как UTF-8 ({error}).")
    yield from (line for line in lines if line.strip())


def _found_json(found: Any, took: float, editions: Any) -> Json:
    passages = [
        passage_json(hit.passage)
        | {
            "snippet": hit.snippet.text,
            "score": round(hit.score, 4),
            "status": editions.of(hit.passage.id).state,
        }
        for hit in found.hits
    ]
    answer: Json = {
        "query": found.query,
        "took_ms": round(took, 3),
        "answered": found.answered,
        "suggestion": found.suggestion,
        "understood": found.understood.text,
        "scope": found.scope,
        "results": [*passages, *map(_item_json, found.items)],
    }
    if found.answer:
        best = passages[0]
        answer["answer"] = {"text": found.answer.text, "passage": best["id"], "citation": best["citation"]}
    if found.refusal:
        subject = found.refusal.subject
        answer["refusal"] = {
            "reason": found.refusal.reason,
            "says": subject.says if subject else "",
            "decided": subject.decided if subject else "",
            "nearest": [each["id"] for each in passages[:3]],
        }
    return answer


def _item_json(hit: Any) -> Json:
    item = hit.item
    return {
        "id": item.id,
        "kind": item.kind,
        "title": item.title,
        "path": [],
        "citation": "",
        "text": item.text,
        "passage": item.passage,
        "snippet": hit.snippet.text,
        "score": round(hit.score, 4),
    }


def _found_text(answer: Json) -> str:
    lines = []
    if not answer["answered"]:
        lines.append(_refused_text(answer["refusal"]))
    elif "answer" in answer:
        cited = f"  [{answer['answer']['citation']}]" if answer["answer"]["citation"] else ""
        lines.append(f"Ответ: {answer['answer']['text']}{cited}\n")
    for number, each in enumerate(answer["results"], 1):
        cited = f"  [{each['citation']}]" if each["citation"] else ""
        kind = f"{KINDS[each['kind']]}: " if each["kind"] in KINDS else ""
        lines.append(f"{number}. {kind}{each['title']}{cited}\n   {each['snippet']}")
    return "\n".join(lines) or "Ничего не найдено."


def _refused_text(refusal: Json) -> str:
    told = {
        "demands": "Ни в одном отрывке нет этих слов так, как вы потребовали кавычками, минусом или словом РЯДОМ.",
        "reference": "На это место закона пособие не ссылается.",
        "no-items": "Здесь ничего не найдено.",
    }.get(refusal["reason"], "В пособии этого нет. Ближайшее:")
    return " ".join(part for part in (refusal["says"] or told, refusal["decided"]) if part)


def _quality(options: argparse.Namespace, handbook: Handbook) -> int:
    from desktop.search.baselines import baselines
    from desktop.search.files import read_judged
    from desktop.search.quality import by_kind, judge_all, missed, ours, plain, table

    every, problems = read_judged(options.judged)
    _tell(problems)
    chosen = [each for each in every if options.half in ("all", each.half)]
    if not chosen:
        print(f"{options.judged}: здесь нет оценённых запросов. Они лежат в исходном коде программы,"
              " в tests/search/judged; укажите папку: --judged ПАПКА", file=sys.stderr)  # fmt: skip
        return 2
    index = _index(handbook, _caches(options))
    engines = {"Komekshi": ours(index.search)} | {
        name: plain(engine) if engine else None for name, engine in baselines(tuple(handbook.walk())).items()
    }
    done = {name: judge_all(engine, chosen, time.perf_counter) for name, engine in engines.items() if engine}
    if options.json:
        told = {name: {kind: asdict(each) for kind, each in by_kind(done[name]).items()} if name in done else None
                for name in engines}  # fmt: skip
        print(json.dumps({"half": options.half, "queries": len(chosen), "engines": told}, ensure_ascii=False))
        return 0
    for name in engines:
        print(f"{name}\n{table(done[name])}\n" if name in done else f"{name}: не установлен\n")
    for each in done["Komekshi"] if options.misses else ():
        if missed(each):
            found = index.search(each.judged.q)
            why = (found.refusal.subject.id if found.refusal.subject else found.refusal.reason) if found.refusal else ""
            print(f"{each.rank} {each.judged.q!r} → {why} {[hit.passage.id for hit in found.hits[:3]]}")
    return 0
