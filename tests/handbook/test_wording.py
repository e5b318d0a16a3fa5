"""Terms are met in any of their forms, a page is searched letter by letter or by forms, places are found as typed."""

import re

import pymorphy3
import pytest

from desktop.base.shipped import shipped
from desktop.handbook.files import read_handbook
from desktop.handbook.glossary.files import read_glossary
from desktop.handbook.whereabouts import locate, numbers
from desktop.handbook.wording import TermFinder, find_all, link_terms, same_length_fold
from tests.handbook.make_term_forms import FILE, written

HANDBOOK, _ = read_handbook(shipped("content", "handbook"))
GLOSSARY, _ = read_glossary(shipped("content", "glossary"))
FINDER = TermFinder(GLOSSARY.terms, GLOSSARY.forms)


@pytest.mark.parametrize(
    ("term", "text"),
    [
        ("social-contract", "заключение социального контракта с семьёй"),
        ("social-contract", "Социальным контрактом предусмотрено"),
        ("unemployed", "отказ безработному в регистрации"),
        ("poverty-line", "ниже черты бедности"),
        ("working-day", "десяти рабочих дней"),
        ("orphan", "детей-сирот"),
        ("akim", "у акима села"),
        ("stateless-person", "лиц без гражданства"),
    ],
)
def test_a_term_is_met_in_other_forms(term, text):
    assert term in {each.term for each in FINDER.spots(text)}


def test_a_long_name_wins_over_a_short_one_inside_it():
    text = "безусловная денежная помощь"
    assert [(each.term, text[each.start : each.end]) for each in FINDER.spots(text)] == [
        ("unconditional-cash-assistance", text)
    ]


def test_every_link_in_the_handbook_is_a_form_of_its_term():
    """An independent dictionary: each linked word has a dictionary word in common with the term's own."""
    morph = pymorphy3.MorphAnalyzer()

    def lemmas(word):
        folded = same_length_fold(word)
        return {same_length_fold(each.normal_form) for each in morph.parse(folded)} | {folded}

    names = {term.id: (term.ru, *term.short, term.old) for term in GLOSSARY.terms}
    strays = []
    for passage in HANDBOOK.walk():
        for spot in FINDER.spots(passage.text):
            found = re.findall(r"\w+", passage.text[spot.start : spot.end])
            own = [re.findall(r"\w+", name) for name in names[spot.term]]
            fits = any(
                len(words) == len(found) and all(lemmas(a) & lemmas(b) for a, b in zip(words, found, strict=True))
                for words in own
            )
            if not fits:
                strays.append((spot.term, " ".join(found)))
    assert sorted(set(strays)) == [("deregistration", "снятые с учета")]  # a near word, and the very matter


def test_links_leave_tags_and_other_links_alone():
    html = '<p title="социальный контракт">О <a href="passage:x">социальном контракте</a> и <b>социальном контракте</b>.</p>'
    linked = link_terms(html, FINDER)
    assert linked.count("term:social-contract") == 1
    assert 'title="социальный контракт"' in linked
    assert re.sub(r'<a class="term"[^>]*>|(?<=контракте)</a>(?=</b>)', "", linked) == html


def test_a_page_is_searched_by_letters_and_by_forms():
    text = "Контракт заключён. О контракте и ещё контракты; Контрактник."
    assert len(find_all(text, "контракт", forms=False)) == 4
    assert len(find_all(text, "контракт", forms=True)) == 3
    assert find_all(text, "еще", forms=False) == [(text.index("ещё"), text.index("ещё") + 3)]
    assert find_all(text, "  ", forms=False) == []
    assert find_all(text, "!", forms=True) == []


def test_places_are_found_as_people_type_them():
    order = numbers(HANDBOOK)
    assert locate(HANDBOOK, order["contract-term"]) == "contract-term"
    assert locate(HANDBOOK, "стр. 193") == "contract-term"
    assert locate(HANDBOOK, "S1.5") == "contract-conclusion"
    assert locate(HANDBOOK, "contract-term") == "contract-term"
    assert locate(HANDBOOK, "9.99") == ""
    assert locate(HANDBOOK, "где-то") == ""
    assert len(set(order.values())) == len(order)


def test_the_table_of_forms_is_the_dictionarys_for_the_words_of_today():
    assert FILE.read_text(encoding="utf-8") == written()


def test_a_dictionary_finds_forms_that_endings_do_not_tell():
    lemmas = {"люди": ("человек",), "людей": ("человек",), "человек": ("человек",)}
    text = "Человек и люди, среди людей."
    assert len(find_all(text, "человек", forms=True)) == 1
    assert len(find_all(text, "человек", forms=True, lemmas=lambda word: lemmas.get(word, ()))) == 3
