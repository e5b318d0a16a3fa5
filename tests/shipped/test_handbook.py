"""The shipped handbook is the source, whole, with every reference and every known error in its place."""

import re
from functools import cache

import pytest

from desktop.base.shipped import shipped
from desktop.handbook.check import check
from desktop.handbook.files import check_fidelity, read_handbook
from desktop.handbook.model import Handbook

HEADINGS = {
    "what-is-tsa": "54", "who-may-claim": "73", "what-is-new": "121", "contract-conclusion": "180",
    "contract-termination": "201", "assistants-consultants": "256", "commissions": "285", "active-measures": "310",
    "exempt-from-measures": "342", "accompaniment": "392", "social-adaptation": "365", "outreach-participants": "465",
    "media-stages": "518", "household-visits": "553", "adoption-curve": "604", "mobile-groups": "583",
    "job-seeker": "696", "unemployed-registration": "728", "deregistration": "758", "second-direction": "866",
    "vocational-guidance": "983", "vacancy-search": "1009", "youth-practice": "1062", "social-workplaces": "1036",
    "public-works": "1093", "relocation": "1120",
}  # fmt: skip
"""Section → the source line before which its displaced (or missing) heading belongs."""

REFERENCES = {
    "tsa-definition": ["пп. 4 ст. 1 ГАСП"], "tsa-unconditional-definition": ["пп. 9 ст. 1 ГАСП"],
    "tsa-conditional-definition": ["пп. 10 ст. 1 ГАСП"], "tsa-who-may-claim": ["п. 1 ст. 2 ГАСП"],
    "tsa-unconditional-who": ["п. 4 ст. 2 ГАСП"], "tsa-conditional-who": ["п. 5 ст. 2 ГАСП"],
    "contract-mandatory": ["п. 6 ст. 2 ГАСП"], "contract-first-breach": ["п. 12 ст. 4 ГАСП"],
    "contract-second-breach": ["п. 12 ст. 4 ГАСП"], "payment-extension": ["п. 10 ст. 4 ГАСП"],
    "staff-assistant": ["пп. 1 ст. 1 ГАСП"], "staff-consultant": ["пп. 1-1 ст. 1 ГАСП"],
    "commission-precinct": ["пп. 7 ст. 1 ГАСП"], "measures-definition": ["пп. 16 ст. 1 Занятость"],
    "measures-list": ["п. 1 ст. 17 Занятость", "п. 2 ст. 17 Занятость"], "measures-exempt": ["п. 6 ст. 2 ГАСП"],
    "jobseeker-visits": ["ст. 13 Занятость"], "unemployed-refused": ["ст. 14 Занятость"],
    "deregistration-return": ["ст. 13 Занятость"],
}  # fmt: skip


@cache
def handbook() -> Handbook:
    found, problems = read_handbook(shipped("content", "handbook"))
    assert problems == ()
    return found


def test_nothing_is_lost_and_nothing_invented():
    folder = shipped("content", "handbook")
    found = check_fidelity(handbook(), folder, shipped("content", "source", "handbook-2018.txt"))
    assert found.problems == ()
    assert found.windows > 37_000
    assert found.repaired == found.reverse == 1.0


@pytest.mark.parametrize(("section", "line"), sorted(HEADINGS.items()))
def test_every_displaced_heading_is_back_in_its_place(section, line):
    sections = {each.id: each for chapter in handbook().chapters for each in chapter.sections}
    first = re.findall(r"\d+", sections[section].passages[0].lines)
    assert line in first[:1] or (section == "media-stages" and line == "518")


@pytest.mark.parametrize(("passage", "expected"), sorted(REFERENCES.items()))
def test_every_reference_is_back_at_its_passage(passage, expected):
    found = handbook().passage(passage)
    assert found
    assert [str(each) for each in found.citations] == expected


def test_the_wrong_article_of_deregistration_shows_the_right_one():
    found = handbook()
    passage = found.passage("deregistration-return")
    assert passage
    check_ = found.check_of(passage.id, passage.citations[0])
    assert check_
    assert (check_.state, str(check_.right)) == ("wrong", "ст. 16 Занятость")


def test_every_substantive_error_has_its_note():
    ids = {note.id for note in handbook().notes}
    assert ids >= {f"a{number}" for number in range(1, 19)} | {"b1", "b2", "b3", "b4", "b5", "b-13-16", "c1"}


def test_a_confirmed_reading_names_its_source():
    assert [note.id for note in handbook().notes if note.checked and not note.source] == []


def test_the_misprint_of_the_late_majority_stays_printed_and_is_told_beside():
    found = handbook()
    passage = found.passage("adoption-late-majority")
    assert passage
    assert "16% населения" in passage.text
    assert any("34 %" in note.reading for note in found.notes_on(passage.id))


def test_every_note_and_every_reference_meets_its_passage():
    assert check(handbook()) == ()


def test_the_repeated_paragraph_is_kept_once():
    texts = " ".join(passage.text for passage in handbook().walk())
    assert texts.count("35-кратного") == texts.count("25-кратного месячного расчетного показателя на каждого") == 1
