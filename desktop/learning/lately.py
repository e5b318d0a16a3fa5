"""The latest answers alone: what is weak today is not what was weak years ago, and nobody waits for all of them."""

from .records import Answer
from .rows import ANSWER, to_answer
from .store import Memory

MANY = 1000


def latest(memory: Memory, limit: int = MANY) -> tuple[Answer, ...]:
    """At most so many answers, in the order in which they were recorded."""
    last = f"SELECT * FROM answer ORDER BY n DESC LIMIT {int(limit)}"
    return memory.values(to_answer, f"SELECT {ANSWER} FROM ({last}) ORDER BY n")
