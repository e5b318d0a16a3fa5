"""A consultant who knows the article finds every passage that leans on it; a misprint stands under both numbers."""

from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.base.shipped import shipped
from desktop.handbook.articles import ArticleIndex, Cited, passages_cited, right_places
from desktop.handbook.citation import ACTS, Citation
from desktop.handbook.files import read_handbook

HANDBOOK, _ = read_handbook(shipped("content", "handbook"))
INDEX = ArticleIndex(tuple(passages_cited(HANDBOOK)))


def ids(citation: Citation) -> list[str]:
    return [each.id for each in INDEX.of(citation)]


def test_an_article_leads_to_the_passages_that_cite_exactly_it():
    assert ids(Citation("ГАСП", "4", "12")) == ["contract-first-breach", "contract-second-breach"]
    assert "staff-consultant" in ids(Citation("ГАСП", "1", subpoint="1-1"))


def test_the_misprinted_article_stands_under_both_numbers_and_says_which_is_right():
    wrong = {each.id: each.how for each in INDEX.of(Citation("Занятость", "13"))}
    right = {each.id: each.how for each in INDEX.of(Citation("Занятость", "16"))}
    assert wrong["deregistration-grounds"] == "misprint"
    assert right["deregistration-grounds"] == "corrected"
    assert wrong["jobseeker-visits"] == "cites"


def test_an_act_holds_everything_below_it_once_and_in_order():
    tree = INDEX.acts()
    assert [place.citation.act for place in tree] == [act for act in ACTS if act in {each.citation.act for each in INDEX.entries}]
    assert sum(len(list(place.all())) for place in tree) == len(set(INDEX.entries))
    articles = [place.citation.article for place in tree[0].below]
    assert articles == sorted(articles, key=int)


def test_within_an_article_everything_of_its_points_is_found():
    within = {each.id for each in INDEX.within(Citation("ГАСП", "2"))}
    assert {"tsa-who-may-claim", "tsa-unconditional-who", "contract-mandatory", "measures-exempt"} <= within
    assert "contract-first-breach" not in within


def test_every_passage_that_cites_finds_its_way_back():
    for passage in HANDBOOK.walk():
        places = {each.citation for each in INDEX.citations_of("passage", passage.id)}
        assert places.issuperset(passage.citations)


NUMBERS = st.sampled_from(["", "1", "2", "11", "1-1"])


@st.composite
def places(draw):
    article = draw(NUMBERS)
    point, subpoint = (draw(NUMBERS), draw(NUMBERS)) if article else ("", "")
    return Citation(draw(st.sampled_from(sorted(ACTS))), article, point.split("-")[0], subpoint)


@settings(derandomize=True, database=None, deadline=None)
@given(st.lists(places(), max_size=12))
def test_whatever_is_registered_is_found_by_its_place_and_in_the_tree(given_places):
    entries = [Cited("rule", f"r{n}", "t", place) for n, place in enumerate(given_places)]
    index = ArticleIndex().register(entries)
    assert all(each in index.of(each.citation) for each in entries)
    assert all(each in index.within(Citation(each.citation.act)) for each in entries)
    assert sorted(each.id for place in index.acts() for each in place.all()) == sorted(each.id for each in entries)


def test_an_entry_says_how_its_passage_begins_and_how_sure_its_reference_is():
    entry = INDEX.of(Citation("ГАСП", "1", subpoint="4"))[0]
    assert entry.says.startswith("Адресная социальная помощь")
    assert entry.state == "confirmed"
    assert {each.state for each in INDEX.of(Citation("ГАСП", "4", "12"))} == {"unverified"}


def test_what_leans_on_a_misprinted_passage_leans_on_the_right_place():
    assert right_places(HANDBOOK, "deregistration-grounds") == (Citation("Занятость", "16"),)
    assert right_places(HANDBOOK, "no-such-passage") == ()
