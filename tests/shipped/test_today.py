"""What became of the norms, and the terms: everything shipped meets the handbook and says where it comes from."""

import pytest

from desktop.base.shipped import shipped
from desktop.handbook.check import check_editions, check_terms
from desktop.handbook.editions.files import read_editions
from desktop.handbook.glossary.files import read_glossary
from tests.shipped.test_handbook import handbook


def test_every_passage_has_its_status_today_and_every_event_meets_its_place():
    editions, problems = read_editions(shipped("content", "editions"))
    assert problems == ()
    assert check_editions(handbook(), editions) == ()
    assert len(editions.events) >= 25


def test_nothing_is_called_verified_without_a_source():
    editions, _ = read_editions(shipped("content", "editions"))
    assert [event for event in editions.events if event.checked and not event.source] == []
    assert [event.what for event in editions.events if event.what.casefold().startswith("план") and event.checked] == []


@pytest.mark.parametrize(
    ("passage", "state"),
    [
        ("relocation-travel", "number-changed"),
        ("measures-exempt", "number-changed"),
        ("credit-terms", "repealed"),
        ("intro-start", "no-norm"),
    ],
)
def test_a_consultant_is_told_what_changed(passage, state):
    editions, _ = read_editions(shipped("content", "editions"))
    assert editions.of(passage).state == state


def test_both_acts_are_told_to_have_ended():
    editions, _ = read_editions(shipped("content", "editions"))
    assert any(event.date == "2023-07-01" and "482-V" in event.what for event in editions.events)


def test_the_glossary_is_large_true_and_leads_to_the_text():
    glossary, problems = read_glossary(shipped("content", "glossary"))
    assert problems == ()
    assert len(glossary.terms) >= 90
    assert check_terms(handbook(), glossary) == ()


def test_every_heading_and_passage_has_its_kazakh_title():
    glossary, _ = read_glossary(shipped("content", "glossary"))
    chapters = handbook().chapters
    assert set(glossary.titles) == {c.id for c in chapters} | {s.id for c in chapters for s in c.sections}
    assert set(glossary.passages) == {passage.id for passage in handbook().walk()}


@pytest.mark.parametrize("typed", ["оралм", "қандас", "oralman", "әлеуметтік кел", "асп", "social contr"])
def test_half_a_word_in_any_language_finds_the_term(typed):
    glossary, _ = read_glossary(shipped("content", "glossary"))
    assert any(term.answers(typed) for term in glossary.terms)


def test_a_broken_record_costs_itself(tmp_path):
    (tmp_path / "terms.toml").write_text(
        '[[term]]\nid = "a"\n[[term]]\nid="b"\nru="р"\nkk="қ"\nen="e"\npassage="x"\n', encoding="utf-8"
    )
    (tmp_path / "headings.kk.toml").write_text("[titles", encoding="utf-8")
    (tmp_path / "forms.toml").write_text("[forms]\n", encoding="utf-8")
    glossary, problems = read_glossary(tmp_path)
    assert [term.id for term in glossary.terms] == ["b"]
    assert [each.place for each in problems] == ["a", ""]
    (tmp_path / "status.toml").write_text(
        '[[status]]\npassages=["p"]\nstate="odd"\n[[status]]\npassages=["q","q"]\nstate="holds"\n', encoding="utf-8"
    )
    (tmp_path / "timeline.toml").write_text('[[event]]\ndate="давно"\nwhat="x"\n', encoding="utf-8")
    (tmp_path / "names.toml").write_text(
        '[[name]]\nold="a"\n[[name]]\nold="a"\nnew="b"\nsince="2021"\n[[name]]\nold="a"\nnew="b"\nsince="2021"\nchecked=true\n',
        encoding="utf-8",
    )
    editions, problems = read_editions(tmp_path)
    assert set(editions.statuses) == {"q"}
    assert [each.new for each in editions.names] == ["b"]
    assert [each.code for each in problems] == ["note-malformed", "status-twice", *["note-malformed"] * 3]


def test_every_event_has_a_subject_and_every_renaming_meets_the_text():
    editions, _ = read_editions(shipped("content", "editions"))
    assert [event.what for event in editions.events if not event.about] == []
    pairs = {(name.old, name.new) for name in editions.names}
    assert ("оралман", "кандас") in pairs
    assert ("инвалид", "лицо с инвалидностью") in pairs
    for name in editions.names[:3]:
        stems = [name.old.split()[0][:6]]
        touched = [handbook().passage(each) for each in name.touches]
        assert any(stem in passage.text.casefold() for passage in touched if passage for stem in stems), name
