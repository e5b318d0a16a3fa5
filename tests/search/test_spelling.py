"""Slips of the finger and of the ear."""

import pytest

from desktop.search.spelling import Speller, distance, sounds

WORDS = dict.fromkeys(
    ["безработный", "контракт", "контракта", "ассистент", "трудоустроиться", "пособие", "практика", "доход"], 1
)


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("безроботный", "безработный"),
        ("безработнй", "безработный"),
        ("контаркта", "контракта"),
        ("асистент", "ассистент"),
        ("трудоустроится", "трудоустроиться"),
        ("пасобие", "пособие"),
        ("прктика", "практика"),
        ("лоход", "доход"),
    ],
)
def test_a_hasty_typist_gets_the_word_that_was_meant(typed: str, meant: str) -> None:
    assert Speller(WORDS).meant(typed) == meant


@pytest.mark.parametrize("typed", ["погода", "футбол", "кот", "", "ъ", "абвгдежз"])
def test_a_word_far_from_ours_is_left_alone(typed: str) -> None:
    assert Speller(WORDS).meant(typed) == ""


def test_swapped_and_neighbouring_letters_are_nearer_than_any_other() -> None:
    assert distance("доохд", "доход", 3) < 1 > distance("лоход", "доход", 3)
    assert distance("щоход", "доход", 3) == 1


def test_words_that_sound_alike_share_a_key() -> None:
    assert sounds("асистент") == sounds("ассистент")
    assert sounds("трудоустроится") == sounds("трудоустроиться")
