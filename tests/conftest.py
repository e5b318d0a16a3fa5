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


def pytest_collection_finish() -> None:
    """All that was imported stays: no search for garbage needs to look through it again."""
    gc.collect()
    gc.freeze()
