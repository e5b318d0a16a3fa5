"""All that is hers to one file and from one file."""

from datetime import date, datetime
from pathlib import Path

from desktop.base.disk import write_whole
from desktop.base.problems import Problem, problem
from desktop.learning.store import Memory
from desktop.learning.trouble import MemoryTrouble

from .interchange import from_text, to_text
from .store import Counts, counts, everything, merge

MAX_BYTES = 64 * 1024 * 1024
"""A hundred thousand answers and as many notes; a larger file is a mistake and is refused unread."""


def export_to(path: Path, memory: Memory, program: str, now: datetime) -> Counts:
    """Write everything of hers to `path`, whole or not at all; how much it was.

    Raises MemoryTrouble: mine-unwritable, or what reading the memory raises.
    """
    found = everything(memory)
    try:
        write_whole(path, to_text(found, program, now))
    except OSError as error:
        raise MemoryTrouble(problem(path.name, "", "mine-unwritable", folder=path.parent, reason=error)) from error
    return counts(found)


def import_from(path: Path, memory: Memory, today: date) -> tuple[Counts, tuple[Problem, ...]]:
    """Add what `path` holds; how much is new, and the records that could not be read.

    Nothing of hers is taken away; of two with one id the newer stays; the same file twice changes nothing. `today`
    is her local day: how well she remembers is reckoned anew from both logs together.
    Raises MemoryTrouble: mine-unreadable, mine-damaged, mine-foreign, mine-newer, or as Memory does; then
    nothing was changed.
    """
    found, problems = from_text(_text(path), path.name)
    before = counts(everything(memory))
    strays = merge(memory, found, today)
    told = (problem(path.name, each, "mine-row", reason=session) for each, session in strays)
    return counts(everything(memory)) - before, (*problems, *told)


def _text(path: Path) -> str:
    try:
        if path.stat().st_size > MAX_BYTES:
            raise MemoryTrouble(problem(path.name, "", "mine-foreign"))
        return path.read_bytes().decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise MemoryTrouble(problem(path.name, str(error.start), "mine-damaged", reason="UTF-8")) from error
    except OSError as error:
        raise MemoryTrouble(problem(path.name, "", "mine-unreadable", folder=path.parent, reason=error)) from error
