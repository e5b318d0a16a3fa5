"""The searches of before are kept, the latest first, and a spoilt file costs nothing but them."""

from pathlib import Path

import pytest

from desktop.base.messages import codes, one_line
from desktop.search.history.model import MOST, History
from desktop.search.history.store import NAME, read_history, write_history


def test_the_latest_search_comes_first_and_none_comes_twice() -> None:
    history = History().with_query("контракт").with_query(" срок  контракта ").with_query("контракт")
    assert history.queries == ("контракт", "срок контракта")


def test_only_the_last_thirty_are_kept() -> None:
    history = History()
    for number in range(50):
        history = history.with_query(f"запрос {number}")
    assert len(history.queries) == MOST
    assert history.queries[0] == "запрос 49"


def test_one_is_forgotten_and_an_empty_one_is_never_kept() -> None:
    assert History(("а", "б")).without("а").queries == ("б",)
    assert History().with_query("  ").queries == ()


def test_what_was_kept_is_read_again(tmp_path: Path) -> None:
    history = History(("алғашқы", "второй", "\ud83d"))
    assert write_history(tmp_path / "new", history) == ()
    assert read_history(tmp_path / "new") == (history, ())


def test_where_nothing_was_kept_there_is_nothing_and_no_trouble(tmp_path: Path) -> None:
    assert read_history(tmp_path) == (History(), ())


@pytest.mark.parametrize(
    "spoilt", [b"\xff", b"{", b"[]", b'{"queries": [1]}', b'{"queries": "a"}', b"[" * 90_000, b" " * 200_000]
)
def test_a_damaged_file_is_set_aside_and_told(tmp_path: Path, spoilt: bytes) -> None:
    (tmp_path / NAME).write_bytes(spoilt)
    history, problems = read_history(tmp_path)
    assert history == History()
    assert [each.code for each in problems] == ["search-history-damaged"]
    assert (tmp_path / "searches.damaged.json").read_bytes() == spoilt
    assert all(one_line(problems[0], language) for language in ("ru", "kk"))
    assert read_history(tmp_path) == (History(), ())


def test_a_disk_that_refuses_is_told(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    assert [each.code for each in write_history(tmp_path / "file", History(("а",)))] == ["search-history-unwritten"]
    assert {"search-history-damaged", "search-history-unwritten"} <= codes("ru") & codes("kk")


@pytest.mark.parametrize("queries", [("а", "а"), ("",), tuple(map(str, range(31))), ("я" * 400,)])
def test_a_history_refuses_nonsense(queries: tuple[str, ...]) -> None:
    with pytest.raises(ValueError, match="quer"):
        History(queries)
