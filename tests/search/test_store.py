"""The reading of many passages is kept in the cache folder; a spoilt file costs a new reading and nothing else."""

from dataclasses import replace
from pathlib import Path

import pytest

from desktop.base.shipped import shipped
from desktop.handbook.files import read_handbook
from desktop.search import index as building
from desktop.search.analysis import Analyser
from desktop.search.files import read_vocabulary
from desktop.search.index import build_index
from desktop.search.store import content_key, read_texts, write_texts
from desktop.search.synthetic import synthetic, typed


@pytest.fixture(scope="module")
def few():
    handbook, _ = read_handbook(shipped("content", "handbook"))
    vocabulary, _ = read_vocabulary(shipped("content", "search"))
    passages = tuple(handbook.walk())[:12]
    analyser = Analyser(vocabulary)
    return vocabulary, passages, {each.id: analyser.terms(each.text) for each in passages}


def test_what_was_kept_is_read_again_letter_for_letter(tmp_path: Path, few) -> None:
    vocabulary, passages, texts = few
    key = content_key(passages, vocabulary)
    write_texts(tmp_path, key, texts)
    assert read_texts(tmp_path, key, passages) == texts


def test_another_text_or_vocabulary_has_another_name(few) -> None:
    vocabulary, passages, _ = few
    key = content_key(passages, vocabulary)
    edited = (replace(passages[0], text=passages[0].text + "."), *passages[1:])
    assert key == content_key(passages, vocabulary)
    assert key != content_key(edited, vocabulary)
    assert key != content_key(passages, replace(vocabulary, quiet=frozenset({"новое"})))


def test_only_the_newest_is_kept(tmp_path: Path, few) -> None:
    _, _, texts = few
    write_texts(tmp_path, "old", texts)
    write_texts(tmp_path, "new", texts)
    assert [each.name for each in tmp_path.iterdir()] == ["terms-new.json"]


def test_a_damaged_file_is_not_used(tmp_path: Path, few) -> None:
    _, passages, texts = few
    write_texts(tmp_path, "key", texts)
    path = tmp_path / "terms-key.json"
    whole = path.read_text(encoding="utf-8")
    for spoilt in (whole[:-1], whole[:500], "", "x\n{}", whole.replace("[0,", "[1,", 1)):
        path.write_text(spoilt, encoding="utf-8")
        assert read_texts(tmp_path, "key", passages) is None


@pytest.mark.parametrize(
    "body",
    ["{}", "[]", '{"sayings": [], "passages": []}', '{"sayings": [[["а"], [], [], "half"]], "passages": [[0, 1, 0]]}',
     '{"sayings": [[["а"], [], [], "word"]], "passages": [[0, 99999, 0]]}',
     '{"sayings": [[["а"], [], [], "word"]], "passages": [[0, 1, 5]]}', "[" * 100_000],
)  # fmt: skip
def test_a_file_with_a_right_checksum_and_wrong_content_is_not_used(tmp_path: Path, few, body: str) -> None:
    from desktop.search.store import _checksum

    (tmp_path / "terms-key.json").write_text(f"{_checksum(body)}\n{body}", encoding="utf-8")
    assert read_texts(tmp_path, "key", few[1][:1]) is None


def test_a_handbook_of_ours_keeps_nothing_and_a_large_one_finds_the_same_from_its_cache(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    handbook, _ = read_handbook(shipped("content", "handbook"))
    vocabulary, _ = read_vocabulary(shipped("content", "search"))
    bare = replace(vocabulary, topics={}, spoken={}, aspects={}, subjects=(), answers=())
    build_index(handbook, bare, cache=tmp_path)
    assert list(tmp_path.iterdir()) == []
    monkeypatch.setattr(building, "LARGE", 100)
    first = build_index(handbook, bare, cache=tmp_path)
    assert len(list(tmp_path.iterdir())) == 1
    monkeypatch.setattr(Analyser, "terms", _only_short(Analyser.terms))
    again = build_index(handbook, bare, cache=tmp_path)
    for query in ("социальный контракт", "безработный", "переез"):
        assert again.search(query).hits == first.search(query).hits


def _only_short(terms):
    """No passage is read a second time."""

    def read(analyser, text):
        assert len(text) < 300, "a passage was read again"
        return terms(analyser, text)

    return read


def test_a_made_handbook_is_the_same_every_time_and_as_large_as_asked() -> None:
    handbook, _ = read_handbook(shipped("content", "handbook"))
    made = synthetic(handbook, 400)
    assert made == synthetic(handbook, 400)
    assert len(list(made.walk())) == 400
    assert synthetic(handbook, 1) == handbook
    assert typed(handbook, 5) == typed(handbook, 5)


def test_how_far_the_building_is_is_told_and_never_goes_back() -> None:
    handbook, _ = read_handbook(shipped("content", "handbook"))
    vocabulary, _ = read_vocabulary(shipped("content", "search"))
    told: list[tuple[int, int]] = []
    build_index(handbook, replace(vocabulary, spoken={}, subjects=()), progress=lambda done, total: told.append((done, total)))
    assert told == sorted(told)
    assert len(told) > 5
    assert all(0 < done <= total for done, total in told)
    assert told[-1][0] > 0.8 * told[-1][1]


def test_many_passages_are_searched_as_well_as_few(monkeypatch: pytest.MonkeyPatch) -> None:
    """Above LARGE only candidates are compared; the real passages are still found among the made ones."""
    from desktop.search import searching

    monkeypatch.setattr(searching, "LARGE", 300)
    handbook, _ = read_handbook(shipped("content", "handbook"))
    vocabulary, _ = read_vocabulary(shipped("content", "search"))
    index = build_index(synthetic(handbook, 600), replace(vocabulary, spoken={}))
    assert index.search("сколько длится бастау бизнес").hits[0].passage.id == "bastau-length"
    assert "контракт" in index.search("соцконтр").hits[0].passage.text.lower()
    assert all("участков" in hit.passage.text.lower() for hit in index.search("«участковая комиссия»").hits)
    assert not index.search("рецепт борща со свеклой").answered
