"""The terminal verb of what is hers: list, export, import. No Qt is imported here."""

import argparse
import json
import sys
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from desktop import __version__
from desktop.handbook.model import Handbook
from desktop.learning.exchange.terminal import run_notes


def add_verbs(verbs: Any, read_handbook: Callable[[], Handbook]) -> None:
    """Add `notes` to the parser of the program; `options.places` says whose memory it is."""
    notes = verbs.add_parser("notes", help="bookmarks, notes and progress: list them, to a file, from a file")
    notes.add_argument("what", choices=("list", "export", "import"))
    notes.add_argument("file", nargs="?", type=Path)
    notes.add_argument("--json", action="store_true")
    notes.set_defaults(deed=lambda options: _notes(options, read_handbook))


def _notes(options: argparse.Namespace, read_handbook: Callable[[], Handbook]) -> int:
    handbook = read_handbook() if options.what == "list" else None
    program = f"Komekshi {__version__}"
    told = run_notes(options.what, options.file, options.places, datetime.now(UTC), program, handbook)
    if options.json:
        print(json.dumps(told.data, ensure_ascii=False))
    else:
        print(*told.lines, sep="\n")
    if told.problems:
        print(*told.problems, sep="\n", file=sys.stderr)
    return told.code
