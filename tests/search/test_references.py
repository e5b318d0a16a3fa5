"""References to the law as people type them."""

import pytest

from desktop.handbook.citation import Citation
from desktop.search.references import Reference, read_reference

from .measure import shipped_index


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
        ("№919 от 29.12.2016", Reference("Программа 919")),
        ("246-ШШ", Reference("ГАСП")),
        ("подпункт 4 пункта 2 статьи 8 Закона о занятости", Reference("Занятость", "8", "2", "4")),
        ("ст.4 п.12 пп.3", Reference("", "4", "12", "3")),
        ("п12ст4", Reference("", "4", "12")),
        ("4-баптың 12-тармағы", Reference("", "4", "12")),
        ("cn 4 g 12", Reference("", "4", "12")),
        ("st 4 p 12", Reference("", "4", "12")),
        ("\u0063т 4 п 12", Reference("", "4", "12")),
        ("4-bap 12-tarmaq", Reference("", "4", "12")),
        ("п. 4 и 5 ст. 2", Reference("", "2", "4", "", (Reference("", "2", "5"),))),
        ("пп. 9, 10 ст. 1", Reference("", "1", "", "9", (Reference("", "1", "", "10"),))),
        ("1-баптың 9, 10-тармақшалары", Reference("", "1", "", "9", (Reference("", "1", "", "10"),))),
        ("статьи 13 и 14 закона о занятости", Reference("Занятость", "13", also=(Reference("Занятость", "14"),))),
        ("п 1 ст 2, п 10 ст 4", Reference("", "2", "1", "", (Reference("", "4", "10"),))),
    ],
)
def test_a_reference_is_read_in_whatever_form_it_is_typed(typed: str, meant: Reference) -> None:
    assert read_reference(typed)[0] == meant


@pytest.mark.parametrize(
    "typed", ["стаж 5 лет", "нас 5, едем", "пункт какой статьи указать", "у меня 2 п класс", "сертификат 2015 года", ""]
)
def test_a_number_that_is_no_reference_stays_a_number(typed: str) -> None:
    assert read_reference(typed) == (None, typed)


def test_a_dash_between_points_means_all_from_one_to_the_other() -> None:
    asked, _ = read_reference("пп. 1) – 3) п. 1 ст. 16")
    assert asked
    assert [each.subpoint for each in (asked, *asked.also)] == ["1", "2", "3"]
    assert asked.fits(Citation("Занятость", "16", "1", "2")) == 1


def test_a_code_that_the_handbook_does_not_cite_is_no_law_of_ours() -> None:
    asked, _ = read_reference("ст 13 трудового кодекса")
    assert asked
    assert asked.fits(Citation("Занятость", "13")) == 0


def test_days_beside_an_article_are_no_article() -> None:
    assert read_reference("ст 14, 30 дней") == (Reference("", "14"), "30 дней")


def test_what_is_said_beside_the_reference_is_kept() -> None:
    assert read_reference("п 12 ст 4 про детей") == (Reference("", "4", "12"), "про детей")


def test_the_exact_place_fits_better_than_the_whole_article_and_another_not_at_all() -> None:
    asked = Reference("Занятость", "13", "2")
    exact, whole = Citation("Занятость", "13", "2"), Citation("Занятость", "13")
    assert asked.fits(exact) > asked.fits(whole) > 0
    assert asked.fits(Citation("Занятость", "13", "3")) == asked.fits(Citation("ГАСП", "13", "2")) == 0


def passages(query: str) -> list[str]:
    return [hit.passage.id for hit in shipped_index().search(query).hits]


DEREGISTRATION = {"deregistration-grounds", "deregistration-return"}


def test_a_misprinted_reference_is_found_under_both_numbers_and_the_right_one_leads() -> None:
    assert set(passages("ст 16 закона о занятости")[:2]) == DEREGISTRATION
    found = passages("ст. 13 занятость")
    assert set(found) >= DEREGISTRATION
    assert not DEREGISTRATION.intersection(found[:4])


def test_a_point_that_is_not_cited_is_refused_and_its_article_is_shown() -> None:
    found = shipped_index().search("п. 7 ст. 2 ГАСП")
    assert not found.answered
    assert {hit.passage.id for hit in found.hits} >= {"tsa-who-may-claim", "contract-mandatory"}


def test_what_cites_goes_before_what_only_mentions() -> None:
    assert passages("п 4 ст 2")[0] == "tsa-unconditional-who"
