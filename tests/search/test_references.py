"""References to the law as people type them."""

import pytest

from desktop.handbook.citation import Citation
from desktop.search.references import Reference, read_reference


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("ст 4 п 12", Reference("", "4", "12")),
        ("п.12 ст.4 ГАСП", Reference("ГАСП", "4", "12")),
        ("пункт 12 статьи 4 закона об АСП", Reference("ГАСП", "4", "12")),
        ("4 статья 12 пункт", Reference("", "4", "12")),
        ("6 пункт 2 статья гасп", Reference("ГАСП", "2", "6")),
        ("пп 1-1", Reference("", "", "", "1-1")),
        ("ст. 17 занятость", Reference("Занятость", "17")),
        ("4-бап 12-тармақ", Reference("", "4", "12")),
        ("482-V", Reference("Занятость")),
        ("закон 482", Reference("Занятость")),
        ("постановление № 919", Reference("Программа 919")),
    ],
)
def test_a_reference_is_read_in_whatever_form_it_is_typed(typed: str, meant: Reference) -> None:
    assert read_reference(typed)[0] == meant


@pytest.mark.parametrize(
    "typed", ["стаж 5 лет", "нас 5, едем", "пункт какой статьи указать", "у меня 2 п класс", "сертификат 2015 года", ""]
)
def test_a_number_that_is_no_reference_stays_a_number(typed: str) -> None:
    assert read_reference(typed) == (None, typed)


def test_what_is_said_beside_the_reference_is_kept() -> None:
    assert read_reference("п 12 ст 4 про детей") == (Reference("", "4", "12"), "про детей")


def test_the_exact_place_fits_better_than_the_whole_article_and_another_not_at_all() -> None:
    asked = Reference("Занятость", "13", "2")
    exact, whole = Citation("Занятость", "13", "2"), Citation("Занятость", "13")
    assert asked.fits(exact) > asked.fits(whole) > 0
    assert asked.fits(Citation("Занятость", "13", "3")) == asked.fits(Citation("ГАСП", "13", "2")) == 0
