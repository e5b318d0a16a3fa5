"""Marked words are found again in an edited handbook, or are said to be lost; never taken for other words."""

import string
import time
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.base.shipped import shipped
from desktop.handbook.anchor import NEAR, Anchor, anchor_of, anchor_of_whole, find, fold, locate
from desktop.handbook.closeness import closest
from desktop.handbook.files import read_handbook
from desktop.handbook.model import Chapter, Handbook, Passage, Section

HANDBOOK, _ = read_handbook(shipped("content", "handbook"))
PASSAGES = tuple(HANDBOOK.walk())
TEXT = "Адресная социальная помощь назначается на текущий квартал и выплачивается ежемесячно «за счёт бюджета»."


def passage(text: str, name: str = "p") -> Passage:
    return Passage(name, "c", "s", ("Глава", "Раздел"), text, text, "", "1")


def book(*passages: Passage) -> Handbook:
    return Handbook((Chapter("c", 1, "Глава", "1.md", "1", (Section("s", "", "Раздел", "1", passages),)),))


def marked(words: str, text: str = TEXT, name: str = "p") -> Anchor:
    at = text.index(words)
    found = anchor_of(passage(text, name), at, at + len(words))
    assert found
    return found


def words_at(text: str, anchor: Anchor) -> str | None:
    place = find(passage(text), anchor)
    return text[place.start : place.end] if place else None


def test_unchanged_words_are_where_they_were():
    place = find(passage(TEXT), marked("на текущий квартал"))
    assert place
    assert (TEXT[place.start : place.end], place.how) == ("на текущий квартал", "exact")


@pytest.mark.parametrize(
    "edited",
    [
        TEXT.replace(" на текущий", "\u00a0на  текущий"),
        TEXT.replace("текущий квартал", "теку-\nщий квартал"),
        TEXT.upper(),
        TEXT.replace(" и ", " — и "),
    ],
)
def test_spaces_hyphens_and_case_do_not_matter(edited):
    place = find(passage(edited), marked("назначается на текущий квартал и выплачивается"))
    assert place
    assert place.how == "alike"
    assert fold(edited[place.start : place.end]).letters == fold("назначается на текущий квартал и выплачивается").letters


def test_yo_and_quotation_marks_do_not_matter():
    assert words_at(TEXT.replace("«за счёт бюджета»", '"за счет бюджета"'), marked("«за счёт бюджета»")) == 'за счет бюджета'


def test_an_edited_sentence_is_found_and_said_to_be_edited():
    edited = TEXT.replace("назначается на текущий квартал", "назначается с 2019 года на текущий квартал")
    place = find(passage(edited), marked("помощь назначается на текущий квартал и выплачивается ежемесячно"))
    assert place
    assert place.how == "near"
    assert edited[place.start : place.end].startswith("помощь назначается с 2019 года")


def test_a_number_alone_is_not_taken_for_part_of_another():
    text = "Срок не более 6 месяцев."
    edited = "С 2016 года срок не более 12 месяцев."
    assert words_at(edited, marked("6", text)) is None
    assert words_at("Теперь срок не более 6 месяцев.", marked("6", text)) == "6"


def test_a_word_that_stands_there_thrice_is_told_by_what_is_around_it():
    text = "центр района, центр города, центр области"
    at = text.index("центр области")
    anchor = anchor_of(passage(text), at, at + 5)
    assert anchor
    edited = "центр села, " + text
    place = find(passage(edited), anchor)
    assert place
    assert edited[place.start :].startswith("центр области")


def test_a_rewritten_passage_loses_the_mark():
    assert words_at("Семья подписывает социальный контракт в акимате.", marked("назначается на текущий квартал")) is None


def test_words_that_moved_to_another_passage_are_found_there():
    anchor = marked("выплачивается ежемесячно «за счёт бюджета»", name="old")
    new = passage("Помощь выплачивается ежемесячно «за счёт бюджета».", "new")
    place = locate(book(passage("Другое.", "old"), new), anchor)
    assert place
    assert (place.passage, place.how) == ("new", "exact")
    place = locate(book(new), anchor)
    assert place
    assert place.passage == "new"


def test_a_common_word_is_not_looked_for_elsewhere():
    anchor = marked("помощь", name="old")
    assert locate(book(passage("Всякая помощь полезна.", "new")), anchor) is None


def test_one_sentence_in_two_other_passages_is_lost_rather_than_guessed():
    words = "выплачивается ежемесячно за счёт бюджета"
    anchor = Anchor("old", words)
    assert locate(book(passage(f"Она {words}.", "a"), passage(f"Он {words}.", "b")), anchor) is None
    assert locate(book(passage(f"Она {words}.", "a")), anchor)


def test_a_note_on_a_whole_passage_keeps_to_its_id_and_follows_its_text():
    anchor = anchor_of_whole(passage(TEXT, "p"))
    assert locate(book(passage("Совсем другой текст.", "p")), anchor)
    place = locate(book(passage(TEXT, "renamed")), anchor)
    assert place
    assert (place.passage, place.end) == ("renamed", len(TEXT))
    assert locate(book(passage("Совсем другой текст.", "renamed")), anchor) is None


def test_nothing_can_be_marked_where_there_is_no_word():
    assert anchor_of(passage("– …"), 0, 3) is None
    assert find(passage("– …"), Anchor("p", "– …")) is None


def longest_common(one: str, other: str) -> int:
    """Length of the longest common subsequence: an oracle written otherwise than what it judges."""
    row = [0] * (len(other) + 1)
    for left in one:
        last = 0
        for index, right in enumerate(other):
            keep = row[index + 1]
            row[index + 1] = last + 1 if left == right else max(row[index + 1], row[index])
            last = keep
    return row[-1]


def alike(quote: str, found: str) -> float:
    one, other = fold(quote).letters, fold(found).letters
    return 2 * longest_common(one, other) / max(1, len(one) + len(other))


@st.composite
def edits(draw: st.DrawFn) -> tuple[Anchor, Passage]:
    """A mark in a shipped passage, and that passage after some words were cut, changed, moved or put in."""
    source = draw(st.sampled_from(PASSAGES))
    start = draw(st.integers(0, len(source.text) - 1))
    end = draw(st.integers(start + 1, min(len(source.text), start + 300)))
    anchor = anchor_of(source, start, end)
    if anchor is None:
        anchor = anchor_of_whole(source)
    words = source.text.split(" ")
    strange = st.text(string.ascii_lowercase + "абвгдежз", min_size=1, max_size=12)
    for _ in range(draw(st.integers(0, 12))):
        at = draw(st.integers(0, max(0, len(words) - 1)))
        deed = draw(st.sampled_from(("cut", "change", "put", "swap")))
        if deed == "cut" and len(words) > 1:
            del words[at]
        elif deed == "change":
            words[at] = draw(strange)
        elif deed == "put":
            words.insert(at, draw(strange))
        else:
            other = draw(st.integers(0, max(0, len(words) - 1)))
            words[at], words[other] = words[other], words[at]
    return anchor, replace(source, text=" ".join(words))


@settings(max_examples=100, deadline=None)
@given(edits())
def test_whatever_was_edited_a_mark_never_sits_on_other_words(given_):
    anchor, edited = given_
    if not anchor.quote:
        return
    place = find(edited, anchor)
    if place is None:
        assert anchor.quote not in edited.text or len(fold(anchor.quote).letters) < 16
        return
    words = edited.text[place.start : place.end]
    assert alike(anchor.quote, words) >= NEAR
    if place.how == "exact":
        assert words == anchor.quote
    if place.how == "alike":
        assert fold(words) .letters == fold(anchor.quote).letters


@settings(max_examples=60, deadline=None)
@given(st.sampled_from(PASSAGES), st.data())
def test_every_mark_in_the_shipped_text_is_found_where_it_was_made(source, data):
    start = data.draw(st.integers(0, len(source.text) - 1))
    end = data.draw(st.integers(start + 1, len(source.text)))
    anchor = anchor_of(source, start, end)
    if anchor:
        place = locate(HANDBOOK, anchor)
        assert place
        assert source.text[place.start : place.end] == anchor.quote
        assert place.passage == source.id
        exact = source.text[place.start - len(anchor.before) : place.start] == anchor.before
        assert exact


def test_looking_for_lost_words_takes_no_time_to_speak_of():
    words = "совершенно посторонние слова про социальный контракт и адресную помощь безработным гражданам " * 20
    began = time.perf_counter()
    for _ in range(5):
        assert locate(HANDBOOK, Anchor("gone", words[:1500])) is None
    assert time.perf_counter() - began < 5
    assert closest("слово " * 100_000, "слово " * 1000) is None
