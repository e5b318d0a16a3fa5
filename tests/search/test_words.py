"""Words and numbers, as people write them."""

import pytest

from desktop.search.keyboard import from_latin, other_layout, readings, unmasked
from desktop.search.numbers import read_numbers
from desktop.search.words import cut, fold, fold_kazakh


def test_a_word_is_found_where_it_stands_whatever_its_case_and_dots() -> None:
    words = cut("Ребёнком-инвалидом, 50%")
    assert [(word.text, word.start, word.end) for word in words] == [
        ("ребенком", 0, 8),
        ("инвалидом", 9, 18),
        ("50", 20, 22),
        ("%", 22, 23),
    ]


def test_an_accent_and_a_soft_hyphen_do_not_part_a_word_from_itself() -> None:
    assert fold("выпла\u0301та") == fold("вы\u00adплата") == "выплата"
    assert [word.text for word in cut("вы\u00adплата Ё")] == ["вы", "плата", "е"]


def test_kazakh_typed_without_its_letters_is_the_same_kazakh() -> None:
    assert fold_kazakh("Әлеуметтік келісімшарт") == fold_kazakh("алеуметтик келисимшарт")


@pytest.mark.parametrize(
    ("typed", "meant"),
    [("cjwbfkmysq", "социальный"), ("vjkjlt;m", "молодежь"), ("утиул", "enbek"), ("RJYNHFRN", "КОНТРАКТ")],
)
def test_someone_who_forgot_the_layout_is_understood_both_ways(typed: str, meant: str) -> None:
    assert other_layout(typed) == meant


def test_latin_letters_that_look_russian_are_read_as_russian() -> None:
    assert unmasked("ACП") == "АСП"
    assert readings("cоциальное") == ("социальное",)


def test_russian_in_latin_letters_is_read() -> None:
    assert from_latin("bezrabotnyj") == "безработный"
    assert "бастау" in readings("bastau")


@pytest.mark.parametrize(
    ("words", "digits"),
    [
        ("тридцать пять", "35"),
        ("8 тысяча", "8000"),
        ("8 000", "8000"),
        ("двадцать девять", "29"),
        ("два", "2"),
        ("третий", "3"),
        ("2,5", "2,5"),
        ("сто", "100"),
    ],
)
def test_a_number_is_one_number_in_words_or_digits(words: str, digits: str) -> None:
    read = [(word.text,) for word in cut(words)]
    assert [value for _, _, value in read_numbers(read)] == [digits]


def test_two_numbers_side_by_side_stay_two() -> None:
    assert [value for _, _, value in read_numbers([("9",), ("11",), ("класс",)])] == ["9", "11"]
