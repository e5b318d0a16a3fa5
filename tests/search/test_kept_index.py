"""An index that was built once is there at once at the next start; a spoilt or foreign file costs a new building."""

import shutil
from dataclasses import replace
from pathlib import Path

import msgspec
import pytest

from desktop.base.shipped import shipped
from desktop.handbook.files import read_handbook
from desktop.search import index as building
from desktop.search.index import open_index, open_items
from desktop.search.item import Item
from desktop.search.store import DIGEST, blake2b, index_key, read_index, read_items

HANDBOOK = read_handbook(shipped("content", "handbook"))[0]
WORDS = shipped("content", "search")
QUERIES = (
    "социальный контракт", "срок молодежной практики", "переез", "cjwbfkmysq", "безроботный", "ст 4 п 12",
    "жумыссыз", "рецепт борща", "какие документы нужны для асп", "«участковая комиссия»", "скока платят",
    "муж отказывается работать что будет с нашим асп", "контракт -срок", "термины: контракт", "",
)  # fmt: skip


@pytest.fixture(scope="module")
def kept(tmp_path_factory: pytest.TempPathFactory):
    """A cache folder with an index, and the index as it was built."""
    cache = tmp_path_factory.mktemp("cache")
    return cache, open_index(HANDBOOK, WORDS, (cache,))[0]


def test_the_next_start_builds_nothing_and_finds_the_same(kept, monkeypatch: pytest.MonkeyPatch) -> None:
    cache, built = kept
    monkeypatch.setattr(building, "build_index", lambda *_: pytest.fail("it was built again"))
    again, problems = open_index(HANDBOOK, WORDS, (cache,))
    assert problems == ()
    for query in QUERIES:
        for literal in (False, True):
            assert again.search(query, literal=literal) == built.search(query, literal=literal)
    assert again.reader.read("алеуметтик келисимшарт") == built.reader.read("алеуметтик келисимшарт")


def test_edited_words_or_an_edited_text_build_anew_and_only_the_newest_is_kept(kept, tmp_path: Path) -> None:
    cache, _ = kept
    own, words = tmp_path / "cache", tmp_path / "search"
    shutil.copytree(cache, own)
    shutil.copytree(WORDS, words, ignore=shutil.ignore_patterns("spoken.toml", "aspects.toml", "not-here.toml"))
    for name in ("spoken.toml", "aspects.toml", "not-here.toml"):
        (words / name).write_text("", encoding="utf-8")
    passages = list(HANDBOOK.walk())
    edited = [replace(passages[0], text=passages[0].text + "."), *passages[1:]]
    assert index_key(edited, words) != index_key(passages, words)
    before = index_key(HANDBOOK.walk(), words)
    assert before != index_key(HANDBOOK.walk(), WORDS)
    path = words / "topics.toml"
    told = path.read_text(encoding="utf-8").replace('intro-start = """\n', 'intro-start = """\nфиолетовый жираф\n')
    path.write_text(told, encoding="utf-8")
    found = open_index(HANDBOOK, words, (own,))[0].search("фиолетовый жираф")
    assert found.hits[0].passage.id == "intro-start"
    assert index_key(HANDBOOK.walk(), words) != before
    assert [each.name for each in own.iterdir()] == [f"index-{index_key(HANDBOOK.walk(), words)}.bin"]


def test_faults_of_the_vocabulary_are_told_at_every_start(tmp_path: Path) -> None:
    for _ in range(2):
        index, problems = open_index(HANDBOOK, tmp_path / "nowhere", (tmp_path / "cache",))
        assert {each.code for each in problems} == {"search-file-unreadable"}
        assert index.search("контракт").hits


def test_a_damaged_foreign_or_forged_file_is_not_used(kept, tmp_path: Path) -> None:
    cache, _ = kept
    key = index_key(HANDBOOK.walk(), WORDS)
    whole = (cache / f"index-{key}.bin").read_bytes()
    path = tmp_path / f"index-{key}.bin"
    body = whole[DIGEST:]
    parts = msgspec.msgpack.decode(body)
    foreign = replace(HANDBOOK, chapters=HANDBOOK.chapters[:2])
    path.write_bytes(whole)
    assert read_index(tmp_path, key, HANDBOOK)
    assert read_index(tmp_path, key, foreign) is None
    for spoilt in (b"", whole[:-1], whole[:DIGEST], body, whole[:1000] + b"\0" + whole[1001:]):
        path.write_bytes(spoilt)
        assert read_index(tmp_path, key, HANDBOOK) is None
    for place, wrong in ((0, None), (1, [[], {}]), (2, [b""] * 4), (3, []), (6, [0.5, []]), (8, 5)):
        forged = msgspec.msgpack.encode([*parts[:place], wrong, *parts[place + 1 :]])
        path.write_bytes(blake2b(forged, digest_size=DIGEST).digest() + forged)
        assert read_index(tmp_path, key, HANDBOOK) is None, place


def test_found_items_are_there_at_once_too(kept, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    _, built = kept
    items = [
        Item("term", "contract", "Социальный контракт", "Соглашение с семьёй.", "contract-definition", ("шарт",)),
        Item("case", "visit", "Первый визит", "К вам пришла мать."),
        Item("term", "contract", "Другой", ""),
    ]
    first = built.with_items(open_items(built, items, WORDS, (tmp_path,)))
    monkeypatch.setattr(type(built), "gathered", lambda *_: pytest.fail("it was made again"))
    again = built.with_items(open_items(built, items, WORDS, (tmp_path,)))
    for query in ("контракт", "первый визит", "случаи: мать", "термины: шарт", "термины: контр"):
        assert again.search(query) == first.search(query)
    assert [hit.item.id for hit in again.search("термины: контракт").items] == ["contract"]
    path = next(tmp_path.glob("items-*"))
    key = path.stem.partition("-")[2]
    assert read_items(tmp_path, key, items[:1], built.reader.analyser) is None
    path.write_bytes(path.read_bytes()[:-1])
    assert read_items(tmp_path, key, items[:2], built.reader.analyser) is None


def test_a_cache_that_cannot_be_written_costs_nothing_but_time(
    kept, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(building, "build_index", lambda *_: kept[1])
    blocked = tmp_path / "file"
    blocked.write_text("", encoding="utf-8")
    index, problems = open_index(HANDBOOK, WORDS, (blocked / "cache",))
    assert not problems
    assert index.search("контракт").hits


def test_what_was_prepared_for_everybody_is_taken_and_nothing_is_written(kept, tmp_path: Path) -> None:
    cache, _ = kept
    mine = tmp_path / "mine"
    index, _ = open_index(HANDBOOK, WORDS, (mine, cache))
    assert index.search("контракт").hits
    assert not mine.exists()
