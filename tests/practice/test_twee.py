"""A story survives being read and written, by us and by Twine."""

import json
import re
from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.practice.fault import Broken
from desktop.practice.twee import Story, TweePassage, parse_twee, print_twee

from .made import HANDBOOK, SAME_DICE, TINY, case, line_of, tiny

ODD = "аБ ә\t:[]{}\\|\"'#^*->\u2028\x85"
names = st.text(
    st.sampled_from(ODD) | st.characters(exclude_characters="\r\n", exclude_categories=["Cs"])
).filter(lambda name: bool(name.strip()))
tags = st.lists(
    st.text(st.characters(exclude_categories=["Cs"]), min_size=1).filter(
        lambda t: not any(c.isspace() for c in t)
    ),
    max_size=3,
).map(tuple)
texts = st.text(
    st.sampled_from(ODD + "\n:") | st.characters(exclude_characters="\r", exclude_categories=["Cs"])
).map(str.strip)
metadata = st.dictionaries(st.text(max_size=8), st.text(max_size=8), max_size=2)
passages = st.builds(TweePassage, name=names, tags=tags, metadata=metadata, text=texts)
stories = st.lists(passages, min_size=1, max_size=5, unique_by=lambda each: each.name).map(
    lambda found: Story(tuple(found))
)


@SAME_DICE
@given(stories)
def test_whatever_an_author_writes_comes_back_from_the_file_as_it_was(story: Story) -> None:
    assert parse_twee(print_twee(story)) == story


@SAME_DICE
@given(st.text(st.sampled_from(':[]{}\\ а\n\r"') | st.characters(exclude_categories=["Cs"])))
def test_no_text_however_odd_does_more_than_name_its_faults(text: str) -> None:
    with suppress(Broken):
        parse_twee(text)


def test_an_author_may_write_brackets_and_braces_in_a_name() -> None:
    story = parse_twee(
        r':: Кто \[дома\]? \{утро\} [тег\[1\] два] {"position":"600,400","size":"100,200"}' + "\nТекст"
    )
    found = story.passages[0]
    assert found.name == "Кто [дома]? {утро}"
    assert found.tags == ("тег[1]", "два")
    assert dict(found.metadata) == {"position": "600,400", "size": "100,200"}


def test_a_name_that_begins_with_a_blank_keeps_it() -> None:
    story = Story((TweePassage(" Порог "),))
    assert print_twee(story).startswith(":: \\ Порог\\ ")
    assert parse_twee(print_twee(story)) == story


def test_prose_that_begins_with_two_colons_is_not_taken_for_a_header() -> None:
    story = Story((TweePassage("Порог", text="Раз\n:: Стол\n\\:: Стул"),))
    assert "\n\\:: Стол\n\\\\:: Стул" in print_twee(story)
    assert parse_twee(print_twee(story)) == story


def test_windows_line_ends_and_a_byte_order_mark_change_nothing() -> None:
    assert parse_twee("\ufeff" + TINY.replace("\n", "\r\n")) == parse_twee(TINY)


def test_lines_are_counted_as_the_author_sees_them() -> None:
    story = parse_twee("\n\n:: Порог\n\n\nОна стоит.\n:: Стол\nСела.")
    assert [(each.line, each.text_line) for each in story.passages] == [(3, 6), (7, 8)]


def test_a_spoilt_position_is_forgotten_and_the_passage_is_kept() -> None:
    story = parse_twee(':: Порог {"position":}\nТекст\n:: Стол {"position":"1,2","z":3}\nТекст')
    assert [(each.line, each.code) for each in story.warnings] == [
        (1, "practice-metadata"),
        (3, "practice-metadata"),
    ]
    assert [dict(each.metadata) for each in story.passages] == [{}, {"position": "1,2"}]


@pytest.mark.parametrize(
    ("text", "line", "code"),
    [
        ("", 1, "practice-no-passages"),
        ("\nпролог\n:: Порог\n", 2, "practice-text-before-first"),
        (":: Порог\n\n::   \nтекст", 3, "practice-header-no-name"),
        (":: Порог\n:: Стол [тег\nтекст", 2, "practice-header-tags-open"),
        (":: Порог\n\n:: Стол\n\n:: Порог\n", 5, "practice-passage-twice"),
    ],
)
def test_an_author_is_told_the_line_of_a_header_that_cannot_be_read(text: str, line: int, code: str) -> None:
    with pytest.raises(Broken) as broken:
        parse_twee(text)
    assert [(each.line, each.code) for each in broken.value.faults] == [(line, code)]


@pytest.mark.parametrize("name", ["", "  ", "Порог\nСтол", "Порог\r"])
def test_a_name_that_twee_cannot_write_is_refused(name: str) -> None:
    with pytest.raises(ValueError, match="one line"):
        TweePassage(name)


@pytest.mark.parametrize(("tags", "text"), [(("два слова",), ""), (("",), ""), ((), " края "), ((), "а\rб")])
def test_tags_and_texts_that_twee_cannot_write_are_refused(tags: tuple[str, ...], text: str) -> None:
    with pytest.raises(ValueError, match=r"a tag is|blank edges"):
        TweePassage("Порог", tags, text=text)


@pytest.mark.parametrize(
    ("old", "new", "code"),
    [
        ('"ifid"', '"id"', "practice-storydata-ifid"),
        ("5B0F3C7A", "5b0f3c7a", "practice-storydata-ifid"),
        ('"start": "Порог"', '"start": "Двор"', "practice-storydata-start"),
        ('"start": "Порог"', '"zoom": 1', "practice-storydata-start"),
        ('"ifid":', '"ifid"', "practice-storydata-json"),
        (":: StoryData\n{", ":: StoryData\n" + "[" * 100_000, "practice-storydata-json"),
    ],
)
def test_a_story_without_its_number_or_first_scene_is_refused(old: str, new: str, code: str) -> None:
    text = tiny(old, new)
    with pytest.raises(Broken) as broken:
        case(text)
    assert [(f.line, f.passage, f.code) for f in broken.value.faults] == [
        (line_of(text, ":: StoryData"), "StoryData", code)
    ]


def test_a_trainer_who_saves_the_case_from_twine_loses_nothing() -> None:
    before, after = case(), case(_saved_by_twine(TINY))
    assert after.scenes.keys() == before.scenes.keys()
    for name, scene in before.scenes.items():
        assert (after.scenes[name].text, after.scenes[name].ending) == (scene.text, scene.ending)
        assert [after.decision(name, c) for c in after.scenes[name].choices] == [
            before.decision(name, c) for c in scene.choices
        ]
        assert [c.judgements() for c in after.scenes[name].choices] == [c.judgements() for c in scene.choices]
    assert (after.id, after.teaches, after.initial_state) == (before.id, before.teaches, before.initial_state)


def _saved_by_twine(text: str) -> str:
    """What Twine does between import and export: sorts by name, trims texts, writes its own places and data."""
    story = parse_twee(text)
    title, data = story.passage("StoryTitle"), story.passage("StoryData")
    assert title
    assert data
    head = {**json.loads(data.text), "format": "Harlowe", "format-version": "3.3.8", "zoom": 1}
    out = [
        f":: StoryTitle\n{title.text}\n",
        f":: StoryData\n{json.dumps(head, indent=2, ensure_ascii=False)}\n",
    ]
    for each in sorted(story.passages, key=lambda passage: passage.name):
        if each.name not in ("StoryTitle", "StoryData"):
            escaped = re.sub(r"([\[\]{}\\])", r"\\\1", each.name)
            marks = f" [{' '.join(each.tags)}]" if each.tags else ""
            out.append(f':: {escaped}{marks} {{"position":"25,25","size":"100,100"}}\n{each.text.strip()}\n')
    return "\n\n".join(out)


def test_the_handbook_of_these_tests_cites_what_it_should() -> None:
    assert [str(each) for passage in HANDBOOK.walk() for each in passage.citations] == [
        "п. 4 ст. 2 ГАСП",
        "п. 6 ст. 2 ГАСП",
    ]
