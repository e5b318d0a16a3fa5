"""Every test runs without a screen, without the network, and without the person's own folders."""

import gc
import os
from pathlib import Path

import pytest

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

ROOT = Path(__file__).resolve().parent.parent


@pytest.fixture(autouse=True)
def _own_home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("KOMEKSHI_HOME", str(tmp_path / "home"))


LONG = (
    "search/test_kept_index.py", "search/test_store.py", "search/test_robustness.py", "search/test_quality.py",
    "search/test_lexicon.py", "ui/test_mine.py", "ui/test_by_keyboard.py", "ui/test_kill.py", "test_cli_search.py",
    "ui/test_trouble.py", "ui/test_calculators.py", "ui/test_village.py", "ui/test_question_kinds.py",
    "quiz/generated/test_generated.py", "law/test_every_family.py", "architecture/test_without_qt.py",
)  # fmt: skip
"""Files that take ten seconds or more: a worker that got one of them last would be waited for by the others."""


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Long files first."""
    rank = {ROOT / "tests" / each: place for place, each in enumerate(LONG)}
    items.sort(key=lambda item: rank.get(item.path, len(rank)))


def pytest_collection_finish() -> None:
    """All that was imported stays: no search for garbage needs to look through it again."""
    gc.collect()
    gc.freeze()
