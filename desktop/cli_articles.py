"""Terminal verbs of the law's index: who leans on an article, and the whole index. No Qt is imported here."""

import argparse
import json
import sys
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Any

from desktop.base.shipped import prepared, shipped
from desktop.handbook.articles import ArticleIndex, Cited, Place, passages_cited
from desktop.handbook.citation import ACTS, parse_citation
from desktop.handbook.model import Handbook

Json = dict[str, Any]
KINDS = {"passage": "пособие", "question": "вопрос", "case": "случай", "rule": "правило", "answer": "ответ"}
HOWS = {"mentions": "упоминает", "corrected": "верное место; напечатано другое", "misprint": "напечатано неверно"}
STATES = {"confirmed": "ссылка подтверждена", "unverified": "ссылка не проверена", "wrong": "", "": ""}


def add_verbs(verbs: Any, read_handbook: Callable[[], Handbook]) -> None:
    """`article PLACE` and `articles` under the given subparsers."""
    article = verbs.add_parser("article", help="who leans on a place of the law, e.g. «п. 12 ст. 4 ГАСП»")
    article.add_argument("place")
    article.set_defaults(deed=lambda options: _article(options, read_handbook()))
    articles = verbs.add_parser("articles", help="the whole index: act, article, point, who leans on it")
    articles.set_defaults(deed=lambda options: _articles(options, read_handbook()))
    for each in (article, articles):
        each.add_argument("--json", action="store_true")


def read_index(handbook: Handbook, caches: Sequence[Path] = ()) -> ArticleIndex:
    """The index of everything that is shipped; the caches keep what of it was read before."""
    return ArticleIndex(tuple(_everything(handbook, caches)))


def _everything(handbook: Handbook, caches: Sequence[Path]) -> Iterator[Cited]:
    from desktop.law.cited import cited
    from desktop.law.files import read_law
    from desktop.practice.cited import cases_cited
    from desktop.practice.files import read_cases
    from desktop.quiz.cited import questions_cited
    from desktop.quiz.files import read_banks
    from desktop.quiz.store import Parsed
    from desktop.search.cited import answers_cited
    from desktop.search.files import read_vocabulary

    yield from passages_cited(handbook)
    yield from questions_cited(read_banks(shipped("quizzes"), handbook, Parsed(caches))[0], handbook)
    yield from cases_cited(read_cases(shipped("content", "cases"), handbook, caches)[0], handbook)
    for _, rule, title, place in cited(read_law(shipped("content", "law"))[0].rules):
        yield Cited("rule", rule, title, parse_citation(place))
    yield from answers_cited(read_vocabulary(shipped("content", "search"))[0].answers, handbook)


def _article(options: argparse.Namespace, handbook: Handbook) -> int:
    try:
        place = parse_citation(options.place)
    except ValueError:
        print(f"«{options.place}» — не место закона. Пример: «п. 12 ст. 4 ГАСП»; законы: {', '.join(ACTS)}.",
              file=sys.stderr)  # fmt: skip
        return 2
    found = read_index(handbook, (options.places.cache, prepared())).within(place)
    if options.json:
        entries = [_json(each) for each in found]
        print(json.dumps({"place": str(place), "act": ACTS[place.act], "entries": entries}, ensure_ascii=False))
    else:
        print(f"{place} — {ACTS[place.act]}")
        for each in found:
            print(_line(each))
        if not found:
            print("На это место пособие не ссылается.")
    return 0 if found else 1


def _articles(options: argparse.Namespace, handbook: Handbook) -> int:
    index = read_index(handbook, (options.places.cache, prepared()))
    if options.json:
        print(json.dumps({"acts": [_place_json(each) for each in index.acts()]}, ensure_ascii=False))
        return 0
    for act in index.acts():
        _print_place(act, 0)
    return 0


def _print_place(place: Place, depth: int) -> None:
    name = str(place.citation) if depth else f"{place.citation.act}: {ACTS[place.citation.act]}"
    counts = Counter(each.kind for each in place.all())
    told = ", ".join(f"{KINDS[kind]} {count}" for kind, count in counts.items())
    print(f"{'  ' * depth}{name} — {told}")
    for each in place.below:
        _print_place(each, depth + 1)


def _line(each: Cited) -> str:
    marks = [mark for mark in (HOWS.get(each.how, ""), STATES[each.state]) if mark]
    mark = f" [{'; '.join(marks)}]" if marks else ""
    says = f": {each.says}" if each.says else ""
    return f"  {each.citation!s:24} {KINDS[each.kind]:9} {each.id}: {each.title}{says}{mark}"


def _json(each: Cited) -> Json:
    return {"kind": each.kind, "id": each.id, "title": each.title, "citation": str(each.citation), "how": each.how,
            "says": each.says, "state": each.state}  # fmt: skip


def _place_json(place: Place) -> Json:
    return {
        "place": str(place.citation),
        "entries": [_json(each) for each in place.entries],
        "below": [_place_json(each) for each in place.below],
    }
