"""A damaged folder costs what is damaged, says so, and the rest is read."""

import shutil
from pathlib import Path

import pytest

from desktop.base.messages import one_line
from desktop.base.shipped import shipped
from desktop.handbook.check import check
from desktop.handbook.files import read_handbook
from desktop.handbook.render import body_html
from desktop.handbook.store import rendered


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return Path(shutil.copytree(shipped("content", "handbook"), tmp_path / "handbook"))


def codes(folder: Path) -> list[str]:
    _, problems = read_handbook(folder)
    for each in problems:
        assert one_line(each, "ru")
        assert one_line(each, "kk")
    return [each.code for each in problems]


@pytest.mark.parametrize(
    ("data", "code"),
    [
        ("Глава".encode("cp1251"), "file-not-utf8"),
        (b"", "chapter-front-matter"),
        (b"+++\nid = [[[[\n+++\n", "chapter-front-matter"),
        (b"+++\nid = " + b"[" * 50_000 + b"\n+++\n", "chapter-front-matter"),
        (b"x" * (8 * 1024 * 1024 + 1), "file-too-large"),
    ],
)
def test_a_broken_chapter_costs_one_chapter(folder, data, code):
    (folder / "3-outreach.md").write_bytes(data)
    handbook, problems = read_handbook(folder)
    assert [chapter.id for chapter in handbook.chapters] == [
        "introduction",
        "social-assistance",
        "employment",
        "programme",
    ]
    assert [(each.file, each.code) for each in problems] == [("handbook/3-outreach.md", code)]
    assert codes(folder) == [code]


def test_two_passages_of_one_name_are_told_and_the_first_is_shown(folder):
    chapter = folder / "1-introduction.md"
    chapter.write_text(chapter.read_text(encoding="utf-8") + '\n{#intro-start lines="1"}\nДругой.\n', encoding="utf-8")
    handbook, problems = read_handbook(folder)
    assert [each.code for each in problems] == ["passage-twice"]
    found = handbook.passage("intro-start")
    assert found
    assert found.text.startswith("1 января")


def test_an_empty_folder_is_told(tmp_path):
    assert codes(tmp_path) == ["handbook-missing"]


def test_a_broken_register_costs_the_notes_not_the_text(folder):
    (folder / "notes.toml").write_text("[[note]\n", encoding="utf-8")
    (folder / "citations.toml").write_text(
        '[[citation]]\ncites = "ст. 1"\npassages = []\nstate = "sure"\n', encoding="utf-8"
    )
    handbook, problems = read_handbook(folder)
    assert len(list(handbook.walk())) == 170
    assert sorted(each.code for each in problems) == ["note-malformed", "toml-malformed"]


def test_a_note_about_a_passage_that_is_gone_is_told(folder):
    notes = folder / "notes.toml"
    notes.write_text(notes.read_text(encoding="utf-8").replace("adoption-laggards", "nowhere"), encoding="utf-8")
    handbook, _ = read_handbook(folder)
    assert ("note-target", "a2") in [(each.code, each.place) for each in check(handbook)]


def test_pages_rendered_once_are_read_back_and_a_damaged_copy_is_made_again(tmp_path):
    handbook, _ = read_handbook(shipped("content", "handbook"))
    first = rendered(handbook, tmp_path)
    copy = tmp_path / "passages.json"
    assert rendered(handbook, tmp_path) == first
    for data in (b"", b"[" * 100_000, b'{"key": 1}', "«»".encode("cp1251")):
        copy.write_bytes(data)
        assert rendered(handbook, tmp_path) == first


@pytest.mark.parametrize(
    "hostile",
    [
        "![x](file://host/a.png)",
        "[x](//evil/a)",
        "[x](\\\\evil\\a)",
        "<img src=http://x/>",
        "<script>x</script>",
        "[x](javascript:x)",
    ],
)
def test_nothing_in_a_passage_points_outside(hostile):
    html = body_html(hostile)
    assert "evil" not in html
    assert "img" not in html
    assert "script" not in html
    assert "file:" not in html


def test_a_bomb_of_brackets_is_shown_as_text_at_once():
    assert body_html("[" * 20_000).count("[") == 20_000
