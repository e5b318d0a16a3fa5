"""A link copied here opens the same thing there; nonsense from outside is told to be nonsense."""

import pytest

from desktop.base.link import Link, read_link
from desktop.base.messages import one_line
from desktop.handbook.citation import Citation
from desktop.handbook.law_links import citation_of, place_of


@pytest.mark.parametrize(
    ("text", "kind", "name"),
    [
        ("komekshi:passage/youth-practice-length", "passage", "youth-practice-length"),
        ("  komekshi://passage/youth-practice-length/ ", "passage", "youth-practice-length"),
        ("KOMEKSHI:Passage/measures%2Dexempt", "passage", "measures-exempt"),
        ("komekshi:article/246-II/4/12", "article", "246-II/4/12"),
        ("komekshi:article/482-V", "article", "482-V"),
        ("komekshi:term/poverty-line", "term", "poverty-line"),
    ],
)
def test_a_link_is_read_however_a_browser_passes_it_on(text, kind, name):
    link = read_link(text)
    assert link == Link(kind, name)
    assert read_link(str(link)) == link


@pytest.mark.parametrize(
    "text",
    ["", "komekshi:", "komekshi:passage", "komekshi:passage/", "komekshi:passage/../../etc", "komekshi:passage/a b",
     "komekshi:passage/A;rm", "http://passage/a", "komekshi:exec/calc", "komekshi:passage/" + "a" * 400,
     "komekshi:article/246-II/4/12/1/9", "komekshi:passage/а", "komekshi:passage/a\n--tour", "--quick"],
)  # fmt: skip
def test_nonsense_is_refused_with_a_sentence_in_both_languages(text):
    said = read_link(text)
    assert not isinstance(said, Link)
    assert one_line(said, "ru") != one_line(said, "kk")
    assert len(one_line(said)) < 300


@pytest.mark.parametrize(
    "citation",
    [Citation("ГАСП"), Citation("ГАСП", "4", "12"), Citation("Занятость", "8", "2", "4"), Citation("ГАСП", "1", "", "1-1")],
)
def test_a_place_of_the_law_has_its_link_and_comes_back(citation):
    assert citation_of(Link("article", place_of(citation)).id) == citation


def test_an_act_that_the_handbook_does_not_cite_has_none():
    assert citation_of("999-VI/1") is None
