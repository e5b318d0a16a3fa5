"""The proof bites: a lost line, an invented word, a changed letter, a false repair are each named."""

import dataclasses

import pytest

from desktop.handbook.fidelity import Repairs, compare, letters, share
from desktop.handbook.markup import parse_chapter
from desktop.handbook.model import Handbook

SOURCE = "ГЛАВА\nПервая строка о помо-\nщи семьям.\n29\nВторая строка.\nЗаголовок\nТретья.Четвёртая.\nВторая строка."
REPAIRS = Repairs(splits={7: "Третья."}, drops=(("4", "29"), ("8", "5-5")), added=frozenset({"ours"}))
TEXT = """+++
id = "one"
order = 1
title = "Глава"
lines = "1"
+++

## Заголовок {#head lines="6"}

{#first lines="2-3"}
Первая строка о помощи семьям.

{#second lines="5"}
Вторая строка.

{#third lines="7a"}
Третья.

{#fourth lines="7b"}
Четвёртая.
"""


def held(text: str = TEXT, source: str = SOURCE, repairs: Repairs = REPAIRS):
    chapter, problems = parse_chapter(text, "handbook/one.md")
    assert chapter
    assert not problems
    found = compare(Handbook((chapter,)), source, repairs)
    return found, [(each.code, each.place) for each in found.problems]


def test_a_true_copy_has_nothing_to_confess():
    found, problems = held()
    assert problems == []
    assert found.repaired == found.reverse == 1.0


def test_a_changed_letter_is_found_where_it_stands():
    _, problems = held(TEXT.replace("помощи семьям", "помощи семье"))
    assert ("text-differs", "first") in problems


def test_an_invented_sentence_is_found():
    _, problems = held(TEXT.replace("Вторая строка.", "Вторая строка. И ещё одна."))
    assert ("text-differs", "second") in problems


def test_a_lost_line_is_named():
    _, problems = held(source=SOURCE + "\nПропала.")
    assert ("source-line-lost", "9") in problems


def test_a_line_taken_twice_is_named():
    _, problems = held(
        TEXT.replace('lines="5"', 'lines="5 2"').replace("Вторая строка.", "Вторая строка. Первая строка о помо")
    )
    assert ("source-line-twice", "second") in problems


def test_a_repeat_that_is_none_is_no_excuse():
    _, problems = held(repairs=dataclasses.replace(REPAIRS, drops=(("4", "29"), ("8", "2-3"))))
    assert ("repair-wrong", "8") in problems


@pytest.mark.parametrize(
    ("text", "within", "expected"), [("а" * 41, "а" * 40, 1.0), ("аб" * 30, "в" * 90, 0.0), ("коротко", "", 1.0)]
)
def test_the_share_of_windows_is_counted(text, within, expected):
    assert share(text, within) == expected


def test_only_letters_and_digits_count():
    assert letters("«Пп. 4)», ст.1 — Ё!") == "пп4ст1ё"
