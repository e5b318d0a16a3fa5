"""One window for one person's files: who sits at them is written in a lock file beside them. No other than QtCore."""

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QLockFile, QSysInfo


@dataclass(frozen=True, slots=True)
class Seat:
    """What became of asking for the seat.

    `state`: "ours"; "taken" by a window on this computer (`pid`); "foreign": by one on the computer `host`;
    "nowhere": nothing can be written there, so nobody can be kept out. `lock` holds the seat while it lives.
    """

    state: str
    lock: QLockFile | None = None
    pid: int = 0
    host: str = ""


def take_seat(path: Path) -> Seat:
    """Sit down. A lock that a dead program left, an empty one and one with nonsense in it are taken over."""
    lock = _lock(path)
    if lock.tryLock(0):
        return Seat("ours", lock)
    if lock.error() != QLockFile.LockError.LockFailedError:
        return Seat("nowhere")
    pid, host, _ = _holder(lock)
    if not (pid and host):  # Qt would wait for ever at an empty or garbled file
        return _retry(lock)
    return Seat("taken" if host == QSysInfo.machineHostName() else "foreign", pid=pid, host=host)


def may_be_taken(path: Path) -> bool:
    """Is there a lock at all? Costs one look; taking the seat costs a write that the first paint need not wait for."""
    return path.exists()


def take_over(path: Path) -> Seat:
    """Sit down in the place of one who left without clearing it (another computer); she has said so."""
    return _retry(_lock(path))


def _retry(lock: QLockFile) -> Seat:
    lock.removeStaleLockFile()
    return Seat("ours", lock) if lock.tryLock(0) else Seat("nowhere")


def _lock(path: Path) -> QLockFile:
    lock = QLockFile(str(path))
    lock.setStaleLockTime(0)  # however long she works: only the death of the program makes a lock stale
    return lock


def _holder(lock: QLockFile) -> tuple[int, str, str]:
    pid, host, name = lock.getLockInfo()
    return int(pid), str(host), str(name)
