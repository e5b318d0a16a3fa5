"""What people who search at the desk may rely on."""

from dataclasses import replace

import pytest

from desktop.base.shipped import shipped
from desktop.handbook.files import read_handbook
from desktop.search.files import read_vocabulary
from desktop.search.found import Found
from desktop.search.index import Interrupted, build_index

from .measure import shipped_index


def search(text: str, literal: bool = False) -> Found:
    return shipped_index().search(text, literal=literal)


def best(text: str) -> str:
    hits = search(text).hits
    return hits[0].passage.id if hits else ""


@pytest.mark.parametrize("word", ["гражданин", "ребёнок", "ребенок", "год", "человек", "оралман", "инвалидность", "дети"])
def test_any_form_of_a_word_finds_the_passages_with_its_other_forms(word: str) -> None:
    found = search(word)
    assert found.answered
    assert len(found.hits) >= 5


def test_the_three_spellings_of_the_social_contract_find_the_same() -> None:
    spelled = [[hit.passage.id for hit in search(q).hits[:2]] for q in ("соцконтракт", "соц контракт", "соц-контракт")]
    assert spelled[0] == spelled[1] == spelled[2]


def test_a_consultant_who_forgot_the_layout_sees_what_was_understood() -> None:
    found = search("cjwbfkmysq rjynhfrn")
    assert found.understood.text == "социальный контракт"
    assert found.understood.corrections == (("cjwbfkmysq", "социальный"), ("rjynhfrn", "контракт"))
    assert found.answered


def test_a_slip_is_put_right_and_a_real_word_never() -> None:
    assert search("безроботный").understood.corrections == (("безроботный", "безработный"),)
    assert search("погода закрывать отдавать").understood.corrections == ()


def test_words_run_together_and_torn_apart_are_mended() -> None:
    assert search("неработает муж").understood.text == "не работает муж"
    assert search("без работный").understood.text == "безработный"


def test_understanding_can_be_undone() -> None:
    literal = search("безроботный", literal=True)
    assert literal.understood.corrections == ()
    assert literal.hits == ()
    assert all("безработного" in hit.passage.text.lower() for hit in search("безработного", literal=True).hits)


def test_a_half_typed_word_already_finds() -> None:
    assert "контракт" in search("соцконтр").hits[0].passage.text.lower()
    assert search("соцконтр").understood.corrections == ()


def test_a_phrase_in_quotes_must_stand_in_the_passage_in_any_form() -> None:
    hits = search("«участковой комиссии»").hits
    assert hits
    assert all("участков" in hit.passage.text.lower() for hit in hits)
    assert search('"комиссия участковая синяя"').hits == ()


def test_a_word_after_a_minus_must_not_stand_there() -> None:
    assert any("стипендии" in hit.passage.text for hit in search("бастау бизнес").hits)
    assert not any("стипенди" in hit.passage.text for hit in search("бастау бизнес -стипендия").hits)


@pytest.mark.parametrize(
    ("reference", "passages"),
    [
        ("ст 4 п 12", {"contract-first-breach", "contract-second-breach"}),
        ("пп 1-1", {"staff-consultant"}),
        ("482-V", {"employment-act-law"}),
        ("919", {"employment-act-programme"}),
        ("ст. 17 занятость", {"measures-list"}),
    ],
)
def test_a_reference_leads_to_the_passage_that_cites_it(reference: str, passages: set[str]) -> None:
    assert {hit.passage.id for hit in search(reference).hits[: len(passages)]} == passages


def test_a_place_of_the_law_that_is_not_cited_is_not_invented() -> None:
    found = search("п. 40 ст. 99 ГАСП")
    assert not found.answered
    assert found.refusal
    assert found.refusal.reason == "reference"
    assert found.hits == ()


def test_todays_names_find_the_old_text() -> None:
    assert best("кандасам положена асп?") == best("оралманам положена асп?")
    assert search("карьерный центр").answered


@pytest.mark.parametrize(
    ("kazakh", "passage"),
    [
        ("әлеуметтік келісімшарт неше айға жасалады", "contract-term"),
        ("алеуметтик келисимшарт неше айга жасалады", "contract-term"),
        ("жумыссыз канша кунде белгиленеди", "unemployed-attendance"),
        ("қоғамдық жұмыстарға кім қатыса алады", "public-works-who"),
    ],
)
def test_a_question_in_kazakh_finds_the_russian_text_with_or_without_its_letters(kazakh: str, passage: str) -> None:
    assert best(kazakh) == passage


def test_numbers_meet_in_words_and_digits() -> None:
    assert best("35 мрп") == best("тридцать пять мрп") == "relocation-travel"


@pytest.mark.parametrize(
    ("question", "subject"),
    [
        ("какие документы нести на асп", "documents-for-assistance"),
        ("корову считают доходом", "income-livestock"),
        ("сколько платят на молпрактике", "practice-pay"),
        ("черта бедности сколько тенге", "poverty-line-amount"),
        ("кедейлік шегі қанша теңге", "poverty-line-amount"),
    ],
)
def test_what_the_handbook_leaves_out_is_told_by_name(question: str, subject: str) -> None:
    found = search(question)
    assert not found.answered
    assert found.refusal
    assert found.refusal.subject
    assert found.refusal.subject.id == subject
    assert found.answer is None


@pytest.mark.parametrize("question", ["кто выиграл чемпионат", "рецепт борща со свеклой", "сонеты шекспира", "qqqq zzzz"])
def test_a_question_about_something_else_gets_an_honest_no(question: str) -> None:
    assert not search(question).answered


HOSTILE = (
    *("", " ", "*", '"', "((", "AND OR NOT", "\x00\x00", "а" * 10_000, "а " * 5_000, "[]{}:^~?", "-", "«»", "5" * 400),
    *("п. ст.", "- -", "lemma:асп", "\ud83d\ude00", "ст. " * 200, "%%%", "a'b;--", "\u202eпривет", "ы", "не"),
)


@pytest.mark.parametrize("query", HOSTILE)
def test_no_text_can_break_the_search(query: str) -> None:
    for literal in (False, True):
        found = search(query, literal)
        assert found.query == query
        assert found.answered or found.refusal


def test_an_empty_query_is_neither_an_answer_nor_an_error() -> None:
    found = search("")
    assert (found.answered, found.hits) == (False, ())
    assert found.refusal
    assert found.refusal.reason == "empty"


def test_the_found_words_are_marked_in_the_snippet() -> None:
    hit = search("кто куратор мобильной группы").hits[0]
    marked = [hit.snippet.text[start:end].lower() for start, end in hit.snippet.marks]
    assert "куратор" in marked
    assert all(0 <= start < end <= len(hit.snippet.text) for start, end in hit.snippet.marks)


def test_every_snippet_is_short_and_its_marks_are_in_order() -> None:
    for query in ("социальный контракт", "субсидии на переезд", "50 процентов", "безработный"):
        for hit in search(query).hits:
            assert len(hit.snippet.text) <= 280
            assert list(hit.snippet.marks) == sorted(hit.snippet.marks)


def test_a_frequent_question_gets_the_very_words_of_the_passage() -> None:
    found = search("взять кредит на баранов, на сколько лет")
    assert found.answer
    assert found.answer.text.endswith("до 7 лет")
    assert found.answer.passage == found.hits[0].passage.id


def test_no_more_hits_than_asked_for() -> None:
    assert len(shipped_index().search("помощь", limit=3).hits) == 3
    assert shipped_index().search("помощь", limit=0).hits == ()


def test_the_same_question_gets_the_same_answer_every_time() -> None:
    assert search("сколько дают на переезд") == search("сколько дают на переезд")


def test_a_window_that_closes_stops_the_building() -> None:
    handbook, _ = read_handbook(shipped("content", "handbook"))
    vocabulary, _ = read_vocabulary(shipped("content", "search"))
    with pytest.raises(Interrupted):
        build_index(handbook, vocabulary, cancelled=lambda: True)


def test_without_any_vocabulary_plain_words_are_still_found() -> None:
    handbook, _ = read_handbook(shipped("content", "handbook"))
    vocabulary, _ = read_vocabulary(shipped("content", "search"))
    bare = replace(vocabulary, topics={}, spoken={}, aspects={}, subjects=(), answers=(), groups=(), kazakh=())
    assert build_index(handbook, bare).search("скрининг").hits


def test_an_empty_handbook_answers_nothing_and_does_not_fail() -> None:
    handbook, _ = read_handbook(shipped("content", "handbook"))
    vocabulary, _ = read_vocabulary(shipped("content", "search"))
    index = build_index(replace(handbook, chapters=(), notes=()), replace(vocabulary, topics={}, spoken={}))
    assert index.search("социальный контракт").hits == ()


def test_a_single_word_is_looked_up_and_gets_no_answer_it_did_not_ask_for():
    found = search("безработного")
    assert found.answered
    assert found.answer is None
