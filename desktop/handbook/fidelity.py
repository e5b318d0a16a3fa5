"""Proof that the chapters are the source: every line taken once, letter for letter, repairs declared.

Only letters and digits are compared (case aside): hyphenation, spaces and page layout are what was repaired.
"""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field

from desktop.base.problems import Problem, problem

from .model import Handbook

WINDOW = 40
"""Letters and digits in one window of the comparison."""

_WHERE = "handbook"


@dataclass(frozen=True, slots=True)
class Repairs:
    """What the chapters may differ in: lines cut in two, lines left out (and why), headings of our own."""

    splits: Mapping[int, str] = field(default_factory=dict)
    drops: tuple[tuple[str, str], ...] = ()
    added: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Fidelity:
    """Shares (0..1) of 40-character windows: of the source as printed, of the source after the declared
    repairs, and of the content, that stand in the other; `windows` is how many the source has."""

    windows: int
    printed: float
    repaired: float
    reverse: float
    problems: tuple[Problem, ...]


def letters(text: str) -> str:
    """Letters and digits only, lower case."""
    return "".join(filter(str.isalnum, text.casefold()))


def compare(handbook: Handbook, source: str, repairs: Repairs) -> Fidelity:
    """Hold `handbook` against the source text (lines counted from 1)."""
    lines = _Lines(source, repairs)
    taken: dict[str, str] = {}
    problems: list[Problem] = []
    ours: list[str] = []
    theirs: list[str] = []
    for item, spec, text in _claims(handbook):
        printed = lines.take(spec, item, taken, problems)
        if item not in repairs.added:
            ours.append(letters(text))
            theirs.append(letters(printed))
            problems += _difference(item, theirs[-1], ours[-1])
    for spec, same_as in repairs.drops:
        problems += _dropped(lines, spec, same_as, taken)
    problems += lines.left(taken)
    kept = lines.without_dropped(repairs)
    content, repaired = "".join(ours), "".join(theirs)
    return Fidelity(
        windows=max(0, len(letters(source)) - WINDOW + 1),
        printed=share(kept, content),
        repaired=share(repaired, content),
        reverse=share(content, repaired),
        problems=tuple(problems),
    )


def share(text: str, within: str) -> float:
    """The share of `text`'s windows that occur in `within`; 1.0 for a text shorter than a window."""
    there = {within[i : i + WINDOW] for i in range(len(within) - WINDOW + 1)}
    count = len(text) - WINDOW + 1
    if count < 1:
        return 1.0
    return sum(text[i : i + WINDOW] in there for i in range(count)) / count


def _claims(handbook: Handbook) -> Iterator[tuple[str, str, str]]:
    for chapter in handbook.chapters:
        yield f"{chapter.id}#title", chapter.lines, chapter.title
        for section in chapter.sections:
            if section.id != chapter.id:
                yield section.id, section.lines, section.title
            for passage in section.passages:
                yield passage.id, passage.lines, passage.text + passage.printed


def _difference(item: str, source: str, content: str) -> list[Problem]:
    if source == content:
        return []
    at = next((i for i, (a, b) in enumerate(zip(source, content, strict=False)) if a != b), 0)
    at = at or min(len(source), len(content))
    near = slice(max(0, at - 15), at + 15)
    return [problem(_WHERE, item, "text-differs", id=item, source=source[near], content=content[near])]


def _dropped(lines: "_Lines", spec: str, same_as: str, taken: dict[str, str]) -> list[Problem]:
    """Take a declared omission, and see that it truly repeats what it is said to repeat."""
    problems: list[Problem] = []
    text = letters(lines.take(spec, "repairs.toml", taken, problems))
    is_line = bool(re.fullmatch(r"[\dab\- ]+", same_as)) and "-" in same_as
    expected = letters(lines.text(same_as) if is_line else same_as)
    if text != expected:
        problems.append(problem(_WHERE, spec, "repair-wrong", why=f"{spec}: {text[:40]} ≠ {expected[:40]}"))
    return problems


class _Lines:
    """The source's lines, by number ("640") or as the halves of a declared cut ("638a", "638b")."""

    def __init__(self, source: str, repairs: Repairs) -> None:
        self._lines = dict(enumerate(source.split("\n"), 1))
        self._splits = repairs.splits

    def expand(self, spec: str) -> list[str]:
        found: list[str] = []
        for part in spec.split():
            first, _, last = part.partition("-")
            found += self._span(first, last or first)
        return found

    def _span(self, first: str, last: str) -> list[str]:
        start, stop = _number(first), _number(last)
        keys = [str(number) for number in range(start, stop + 1)]
        if keys:
            keys[0] = first if first[-1] in "ab" else keys[0]
            keys[-1] = last if last[-1] in "ab" else keys[-1]
        return keys

    def line(self, key: str) -> str:
        text = self._lines.get(_number(key), "")
        if key[-1] not in "ab":
            return text
        mark = self._splits.get(_number(key), "")
        cut = text.find(mark) + len(mark)
        return text[:cut] if key[-1] == "a" else text[cut:]

    def text(self, spec: str) -> str:
        return "".join(self.line(key) for key in self.expand(spec))

    def take(self, spec: str, item: str, taken: dict[str, str], problems: list[Problem]) -> str:
        for key in self.expand(spec):
            if key in taken:
                problems.append(problem(_WHERE, item, "source-line-twice", line=key, first=taken[key], second=item))
            taken[key] = item
        return self.text(spec)

    def left(self, taken: Mapping[str, str]) -> Iterator[Problem]:
        for key in self._keys():
            if letters(self.line(key)) and key not in taken:
                yield problem(_WHERE, key, "source-line-lost", line=key, text=self.line(key).strip())

    def _keys(self) -> Iterable[str]:
        for number in self._lines:
            yield from (f"{number}a", f"{number}b") if number in self._splits else (str(number),)

    def without_dropped(self, repairs: Repairs) -> str:
        dropped = {key for spec, _ in repairs.drops for key in self.expand(spec)}
        return letters("".join(self.line(key) for key in self._keys() if key not in dropped))


def _number(key: str) -> int:
    return int(key.rstrip("ab"))
