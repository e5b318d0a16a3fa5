"""Nobody meets an English word: every sentence of the window stands in Russian and in Kazakh, and fits its fields."""

import re
import subprocess
import sys
import xml.etree.ElementTree as ET
from functools import cache
from pathlib import Path

import pytest

from desktop.base.messages import codes
from desktop.base.shipped import read_toml, shipped
from tests.conftest import ROOT

FORMS = {"ru": 3, "kk": 2}
TOOLS = Path(sys.executable).parent


@cache
def messages(language: str) -> tuple[tuple[str, ET.Element], ...]:
    root = ET.parse(shipped("resources", "translations", f"{language}.ts")).getroot()
    return tuple(
        (context.findtext("name", ""), message)
        for context in root.iter("context")
        for message in context.iter("message")
    )


def texts(message: ET.Element) -> list[str]:
    translation = message.find("translation")
    assert translation is not None
    forms = translation.findall("numerusform")
    return [each.text or "" for each in forms] if forms else [translation.text or ""]


@pytest.mark.parametrize("language", ["ru", "kk"])
def test_nothing_is_left_untranslated(language):
    for context, message in messages(language):
        translation = message.find("translation")
        assert translation is not None
        assert translation.get("type") is None, (context, message.findtext("source"))
        assert all(texts(message)), (context, message.findtext("source"))


@pytest.mark.parametrize("language", ["ru", "kk"])
def test_every_plural_has_all_its_forms(language):
    for _, message in messages(language):
        if message.get("numerus") == "yes":
            assert len(texts(message)) == FORMS[language], message.findtext("source")


@pytest.mark.parametrize("language", ["ru", "kk"])
def test_fields_survive_translation(language):
    for _, message in messages(language):
        source = message.findtext("source", "")
        fields = set(re.findall(r"\{\w+\}|%n", source))
        for text in texts(message):
            assert set(re.findall(r"\{\w+\}|%n", text)) == fields, source


@pytest.mark.parametrize("language", ["ru", "kk"])
def test_the_files_know_every_sentence_of_the_source(language, tmp_path):
    """Extract anew; whatever the shipped file does not have would be shown in English."""
    sources = [str(path) for path in sorted((ROOT / "desktop" / "ui").rglob("*.py"))]
    fresh = tmp_path / "fresh.ts"
    locale = {"ru": "ru_RU", "kk": "kk_KZ"}[language]
    subprocess.run(
        [TOOLS / "pyside6-lupdate", "-silent", "-source-language", "en_US", "-target-language", locale, *sources, "-ts", fresh],
        check=True, timeout=60, capture_output=True,
    )  # fmt: skip
    root = ET.parse(fresh).getroot()
    wanted = {
        (context.findtext("name"), message.findtext("source"))
        for context in root.iter("context")
        for message in context.iter("message")
    }
    assert wanted == {(context, message.findtext("source")) for context, message in messages(language)}


@pytest.mark.parametrize("language", ["ru", "kk"])
def test_the_compiled_file_is_made_from_the_written_one(language, tmp_path):
    made = tmp_path / "made.qm"
    source = shipped("resources", "translations", f"{language}.ts")
    subprocess.run([TOOLS / "pyside6-lrelease", "-silent", source, "-qm", made], check=True, timeout=60)
    assert made.read_bytes() == shipped("resources", "translations", f"{language}.qm").read_bytes()


def test_no_sentence_is_glued_together():
    for path in (ROOT / "desktop" / "ui").rglob("*.py"):
        text = path.read_text(encoding="utf-8")
        assert not re.search(r"\.tr\(\s*f[\"']|translate\([^)]*,\s*f[\"']", text), path


def test_every_problem_can_be_told_in_both_languages():
    assert codes("ru") == codes("kk")
    used = set()
    for path in (ROOT / "desktop").rglob("*.py"):
        used |= set(
            re.findall(
                r"[\"']((?:practice|quiz|search|memory|handbook|chapter|passage|file|toml|source|note)-[a-z-]+)[\"']",
                path.read_text(encoding="utf-8"),
            )
        )
    named = {code for code in used if code in codes("ru")}
    assert named >= {"chapter-front-matter", "file-not-utf8", "passage-twice", "text-differs"} & used


@pytest.mark.parametrize("language", ["ru", "kk"])
def test_both_catalogues_fill_the_same_fields(language):
    for path in sorted(shipped("resources", "messages", "ru").glob("*.toml")):
        ours, theirs = read_toml(path), read_toml(shipped("resources", "messages", "kk", path.name))
        for code, entry in ours.items():
            for part in ("says", "cure"):
                fields = [
                    set(re.findall(r"(?<!\{)\{(\w+)\}(?!\})", text))
                    for text in (entry.get(part, ""), theirs[code].get(part, ""))
                ]
                assert fields[0] == fields[1], (path.name, code, part)
