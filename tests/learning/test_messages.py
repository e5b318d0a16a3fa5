"""Whatever goes wrong with the memory is told in Russian and in Kazakh."""

import re
from pathlib import Path
from string import Formatter

import pytest

from desktop.base.messages import codes
from desktop.base.shipped import read_toml, shipped
from desktop.learning import trouble

CODE = re.compile(r'"((?:memory|backup|mine)-[a-z-]+)"')


def _used() -> set[str]:
    folder = Path(trouble.__file__).parent
    used = {code for path in folder.rglob("*.py") for code in CODE.findall(path.read_text(encoding="utf-8"))}
    return used | {"memory-foreign", "memory-damaged"}  # open_memory makes these two of schema.Owner


@pytest.mark.parametrize("language", ["ru", "kk"])
def test_every_trouble_has_its_sentence_and_no_sentence_is_idle(language: str) -> None:
    catalogue = read_toml(shipped("resources", "messages", language, "learning.toml"))
    assert set(catalogue) == _used()
    assert _used() <= codes(language)
    assert all(entry["says"] and entry["cure"] for entry in catalogue.values())


def test_the_two_languages_name_the_same_things() -> None:
    russian, kazakh = (
        read_toml(shipped("resources", "messages", language, "learning.toml")) for language in ("ru", "kk")
    )
    for code, entry in russian.items():
        assert _fields(entry) == _fields(kazakh[code]), code


def _fields(entry: dict[str, str]) -> set[str | None]:
    return {field for _, field, _, _ in Formatter().parse(entry["says"] + entry["cure"]) if field}


def test_every_sqlite_fault_that_is_told_has_a_code_in_use() -> None:
    assert {*trouble._PRIMARY.values(), *trouble._EXTENDED.values()} <= _used()
