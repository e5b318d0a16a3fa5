"""All that is hers to one file and from one file."""

from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from desktop.base.disk import write_whole
from desktop.base.problems import Problem, problem
from desktop.learning.store import Memory
from desktop.learning.trouble import MemoryTrouble

from .interchange import Everything, from_text, to_text
from .store import merge, mine

MAX_BYTES = 64 * 1024 * 1024
"""A hundred thousand answers and as many notes; a larger file is a mistake and is refused unread."""


@dataclass(frozen=True, slots=True)
class Counts:
    """How many of each are there."""

    bookmarks: int = 0
    highlights: int = 0
    answers: int = 0

    def __sub__(self, other: "Counts") -> "Counts":
        return Counts(
            self.bookmarks - other.bookmarks, self.highlights - other.highlights, self.answers - other.answers
        )


def export_to(path: Path, memory: Memory, program: str, now: datetime) -> Counts:
    """Write everything of hers to `path`, whole or not at all; how much it was.

    Raises MemoryTrouble: mine-unwritable, or what reading the memory raises.
    """
    everything = Everything(mine(memory), memory.sessions(), memory.answers())
    try:
        write_whole(path, to_text(everything, program, now))
    except OSError as error:
        raise MemoryTrouble(problem(path.name, "", "mine-unwritable", folder=path.parent, reason=error)) from error
    return _count(everything)


def import_from(path: Path, memory: Memory) -> tuple[Counts, tuple[Problem, ...]]:
    """Add what `path` holds; how much is new, and the records that could not be read.

    Nothing of hers is taken away; of two with one id the newer stays; the same file twice changes nothing.
    Raises MemoryTrouble: mine-unreadable, mine-damaged, mine-foreign, mine-newer, or as Memory does; then
    nothing was changed.
    """
    found, problems = from_text(_text(path), path.name)
    before = _counts(memory)
    strays = merge(memory, found.sessions, found.answers, found.mine)
    told = (problem(path.name, each.id, "mine-row", reason=each.session) for each in strays)
    return _counts(memory) - before, (*problems, *told)


def _text(path: Path) -> str:
    try:
        if path.stat().st_size > MAX_BYTES:
            raise MemoryTrouble(problem(path.name, "", "mine-foreign"))
        return path.read_bytes().decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise MemoryTrouble(problem(path.name, str(error.start), "mine-damaged", reason="UTF-8")) from error
    except OSError as error:
        raise MemoryTrouble(problem(path.name, "", "mine-unreadable", folder=path.parent, reason=error)) from error


def _counts(memory: Memory) -> Counts:
    return _count(Everything(mine(memory, visits=0), (), memory.answers()))


def _count(everything: Everything) -> Counts:
    return Counts(len(everything.mine.bookmarks), len(everything.mine.highlights), len(everything.answers))
