"""Terms, questions, cases and notes are found beside passages, and where they alone are asked for."""

from dataclasses import dataclass

import pytest

from desktop.handbook.glossary.model import Glossary
from desktop.handbook.glossary.model import Term as Entry
from desktop.search.found import Found
from desktop.search.item import Item
from desktop.search.scopes import SCOPES, read_scope
from desktop.search.searching import SearchIndex
from desktop.search.sources import case_items, question_items, term_items

from .measure import shipped_index


@dataclass(frozen=True)
class Question:
    id: str
    text: str
    options: tuple[str, ...] = ("На шесть месяцев — верно",)
    passage: str = "contract-term"


@dataclass(frozen=True)
class Bank:
    title: str
    questions: tuple[Question, ...]


@dataclass(frozen=True)
class Story:
    id: str
    title: str
    summary: str




ENTRY = Entry("contract", "социальный контракт", "әлеуметтік келісімшарт", "social contract", "contract-purpose", ("СК",))
BANK = Bank("Первый тест", (Question("q-term", "На какой срок заключают социальный контракт?"),))
STORY = Story("ainur", "Айнур пришла с сыном", "Мать одна растит ребёнка и боится контракта.")


@pytest.fixture(scope="module")
def index() -> SearchIndex:
    base = shipped_index()
    items = (*term_items(Glossary((ENTRY,))), *question_items([BANK]), *case_items([STORY]))
    notes = base.gathered([Item("note", "n1", "Спросить про контракт Айнур", "до пятницы", "contract-term")])
    return base.with_items(base.gathered(items)).with_notes(notes)


def kinds(found: Found) -> list[str]:
    return [hit.item.kind for hit in found.items]


def test_a_word_brings_passages_first_and_below_them_a_few_of_each_kind(index: SearchIndex) -> None:
    found = index.search("контракт")
    assert found.hits
    assert kinds(found) == ["term", "question", "case", "note"]


@pytest.mark.parametrize(
    ("query", "scope", "kind"),
    [
        ("термины: контракт", "terms", "term"),
        ("терм: контракт", "terms", "term"),
        ("вопросы: контракт", "questions", "question"),
        ("сұрақтар: келісімшарт", "questions", "question"),
        ("жагдайлар: контракт", "cases", "case"),
        ("заметки: контракт", "notes", "note"),
        ("жазбалар: айнур", "notes", "note"),
    ],
)
def test_a_scope_named_in_the_query_looks_there_alone(index: SearchIndex, query: str, scope: str, kind: str) -> None:
    found = index.search(query)
    assert (found.scope, found.hits, kinds(found)) == (scope, (), [kind])
    assert found.answered


def test_a_scope_given_beside_the_query_does_the_same_and_the_query_goes_before_it(index: SearchIndex) -> None:
    assert kinds(index.search("контракт", scope="cases")) == ["case"]
    assert index.search("контракт", scope="text").items == ()
    assert index.search("текст: контракт", scope="cases").scope == "text"


@pytest.mark.parametrize("typed", ["т: контракт", "статья: 5", "12: 5", ":", "ст. 4", "http://x"])
def test_what_names_no_scope_or_two_stays_a_text(typed: str) -> None:
    assert read_scope(typed) == ("", typed)


def test_every_scope_has_a_name_in_both_languages() -> None:
    russian = {read_scope(f"{name}: а")[0] for name in ("всё", "текст", "термины", "вопросы", "случаи", "заметки")}
    kazakh = {read_scope(f"{name}: а")[0] for name in ("барлығы", "мәтін", "терминдер", "сұрақтар", "жағдайлар", "жазбалар")}
    assert russian == kazakh == set(SCOPES)


@pytest.mark.parametrize("query", ["келісімшарт", "social contr", "соцконтракт", "контр"])
def test_a_term_is_found_by_any_of_its_names_and_by_half_a_word(index: SearchIndex, query: str) -> None:
    assert "contract" in {hit.item.id for hit in index.search(query, scope="terms").items}


def test_a_question_never_gives_its_key_away(index: SearchIndex) -> None:
    item = index.search("вопросы: контракт").items[0].item
    assert item.passage == ""
    assert "шесть" not in item.title + item.text
    assert index.search("шесть месяцев верно", scope="questions").items == ()


def test_where_nothing_is_found_it_is_said_so(index: SearchIndex) -> None:
    found = index.search("случаи: погода")
    assert not found.answered
    assert found.refusal
    assert found.refusal.reason == "no-items"


def test_minus_holds_for_items_too(index: SearchIndex) -> None:
    assert kinds(index.search("контракт -срок", scope="questions")) == []


def test_new_notes_take_the_place_of_the_old_ones(index: SearchIndex) -> None:
    newer = index.with_notes(index.gathered([Item("note", "n2", "Позвонить в карьерный центр")]))
    assert newer.search("заметки: айнур").items == ()
    assert [hit.item.id for hit in newer.search("заметки: карьерный").items] == ["n2"]
    assert kinds(newer.search("терм: контракт")) == ["term"]


def test_the_marks_lie_inside_what_they_mark(index: SearchIndex) -> None:
    for hit in index.search("социальный контракт").items:
        for told in (hit.title, hit.snippet):
            assert all(0 <= start < end <= len(told.text) for start, end in told.marks)


def test_an_item_refuses_nonsense() -> None:
    for kind, name, title in (("passage", "a", "b"), ("term", "", "b"), ("term", "a", " ")):
        with pytest.raises(ValueError, match="no such item"):
            Item(kind, name, title)
