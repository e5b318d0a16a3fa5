"""Two lines of a passage with the found words marked."""

from collections.abc import Iterable, Sequence

from .found import Snippet

LENGTH = 220


Marks = Sequence[tuple[int, int]]
"""From which character to which, in order."""


def snippet(text: str, marks: Marks, length: int = LENGTH) -> Snippet:
    """The piece of `text` with most of the `marks`, some `length` characters long."""
    start, end = _window(text, marks, length)
    before, after = "… " if start else "", " …" if end < len(text) else ""
    piece = text[start:end].replace("\n", " ")
    inside = _merged((a, b) for a, b in marks if start <= a and b <= end)
    shift = len(before) - start
    return Snippet(before + piece + after, tuple((a + shift, b + shift) for a, b in inside))


def _window(text: str, marks: Marks, length: int) -> tuple[int, int]:
    if len(text) <= length * 1.2:
        return 0, len(text)
    starts = [max(0, a - length // 5) for a, _ in marks] or [0]
    best = max(starts, key=lambda start: (sum(start <= a and b <= start + length for a, b in marks), -start))
    start = _word_edge(text, min(best, len(text) - length))
    end = min(len(text), start + length)
    return start, end if end == len(text) else max(text.rfind(" ", start, end), start + length // 2)


def _word_edge(text: str, place: int) -> int:
    return 0 if place <= 0 else text.find(" ", place) + 1


def _merged(marks: Iterable[tuple[int, int]]) -> list[tuple[int, int]]:
    """Marks in order, those that touch or overlap joined (a Kazakh or numeric phrase may give several)."""
    found: list[tuple[int, int]] = []
    for start, end in sorted(marks):
        if found and start <= found[-1][1]:
            found[-1] = (found[-1][0], max(end, found[-1][1]))
        else:
            found.append((start, end))
    return found
