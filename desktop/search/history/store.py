"""The history of searches on the disk: one small JSON file in a person's data folder, written whole."""

import json
import os
from contextlib import suppress
from pathlib import Path

from desktop.base.disk import write_whole
from desktop.base.problems import Problem, problem

from .model import MOST, History

NAME = "searches.json"
LARGEST = 100_000
"""Bytes; a larger file is none of ours."""


def read_history(folder: Path) -> tuple[History, tuple[Problem, ...]]:
    """What was kept in `folder`; a damaged file is set aside and told, and the history begins anew."""
    path = folder / NAME
    try:
        if path.stat().st_size > LARGEST:
            raise ValueError(f"> {LARGEST}")
        return _history(json.loads(path.read_text(encoding="utf-8"))), ()
    except FileNotFoundError:
        return History(), ()
    except (OSError, ValueError, RecursionError) as error:
        with suppress(OSError):
            os.replace(path, path.with_suffix(".damaged.json"))
        return History(), (problem(NAME, "", "search-history-damaged", why=error),)


def write_history(folder: Path, history: History) -> tuple[Problem, ...]:
    """Keep the history in `folder`; a Problem if the disk refuses."""
    try:
        write_whole(folder / NAME, json.dumps({"queries": history.queries}, indent=1))
    except OSError as error:
        return (problem(NAME, "", "search-history-unwritten", why=error),)
    return ()


def _history(told: object) -> History:
    queries = told.get("queries") if isinstance(told, dict) else None
    if not isinstance(queries, list) or not all(isinstance(each, str) for each in queries):
        raise ValueError("queries")
    history = History()
    for each in reversed(queries[:MOST]):
        history = history.with_query(each)
    return history
