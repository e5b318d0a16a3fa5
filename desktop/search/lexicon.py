"""Which dictionary word a form belongs to: «людей» → «человек», «контракту» → «контракт».

Words are kept as a stem and the number of a set of endings, so that four thousand words with all
their forms cost a few hundred kilobytes and load in milliseconds.
"""

from __future__ import annotations  # before Python 3.12 an array's type cannot be told at run time

from array import array
from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass, field

from .flat import Strings
from .packed import Pairs, array_of

LONGEST_ENDING = 16


class Endings:
    """A set of endings kept as one line of text: 1,400 sets as frozensets would take five megabytes."""

    __slots__ = ("_packed",)

    def __init__(self, endings: Iterable[str]) -> None:
        self._packed = f",{','.join(endings)},"

    def __str__(self) -> str:
        return self._packed[1:-1]

    def __contains__(self, ending: object) -> bool:
        return f",{ending}," in self._packed

    def __iter__(self) -> Iterator[str]:
        return iter(self._packed[1:-1].split(","))

    def __len__(self) -> int:
        return self._packed.count(",") - 1


@dataclass(frozen=True, slots=True)
class Entry:
    """One dictionary word, or the part of its forms that share a stem; `ours` if our texts use it."""

    lemma: str
    stem: str
    endings: int
    ours: bool = True

    def __post_init__(self) -> None:
        if self.endings < 0:
            raise ValueError(f"{self.lemma}: no such set of endings: {self.endings}")


class Entries:
    """Entries kept flat, found by their stems."""

    __slots__ = ("_flags", "_lemmas", "_sets", "_stems", "by_stem")

    def __init__(self, entries: Iterable[Entry]) -> None:
        every = tuple(entries)
        self._lemmas = Strings(each.lemma for each in every)
        self._stems = Strings(each.stem for each in every)
        self._sets = array("I", (each.endings for each in every))
        self._flags = array("B", (each.ours for each in every))
        self.by_stem = Pairs((each.stem, place) for place, each in enumerate(every))

    @classmethod
    def of_told(cls, told: Sequence[tuple[str, bytes]]) -> Entries:
        """What `told` gave. Raises ValueError for what it cannot have given."""
        made = cls(())
        lemmas, stems, (_, sets), (_, flags), (_, by_stem) = told
        made._lemmas, made._stems = Strings.of_told(lemmas), Strings.of_told(stems)
        made._sets, made._flags, made.by_stem = array_of("I", sets), array_of("B", flags), Pairs.of_bytes(by_stem)
        count = len(made._lemmas)
        if not count == len(made._stems) == len(made._sets) == len(made._flags) or made.by_stem.highest() >= count:
            raise ValueError("entries")
        return made

    def told(self) -> tuple[tuple[str, bytes], ...]:
        """All of it, for `of_told`."""
        arrays = (self._sets, self._flags, self.by_stem.packed)
        return (self._lemmas.told(), self._stems.told(), *(("", each.tobytes()) for each in arrays))

    def __len__(self) -> int:
        return len(self._sets)

    def __getitem__(self, place: int) -> Entry:
        return Entry(self._lemmas[place], self._stems[place], self._sets[place], bool(self._flags[place]))

    def __iter__(self) -> Iterator[Entry]:
        return map(self.__getitem__, range(len(self)))

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Entries) and self.told() == other.told()

    def __hash__(self) -> int:
        return hash(self.told())

    def __repr__(self) -> str:
        return repr(tuple(self))

    def highest(self) -> int:
        """The highest number of a set; -1 if there is none."""
        return max(self._sets, default=-1)

    def at(self, stem: str) -> Iterator[Entry]:
        """The entries with this very stem."""
        return (self[place] for place in self.by_stem.at(stem) if self._stems[place] == stem)


@dataclass(frozen=True, slots=True)
class Lexicon:
    """Forms to lemmas. `endings` are numbered sets; every Entry names one. Raises ValueError if it is missing.

    `others` are real words that our texts do not use, as pairs of a stem and the number of its set: of them one asks
    only whether they are words, so they are kept as small as can be (some 19,000 of them).
    """

    endings: tuple[Collection[str], ...]
    entries: Entries | Iterable[Entry]
    others: Pairs = field(default_factory=lambda: Pairs(()))
    kept: Entries = field(init=False, repr=False, compare=False)
    _seen: dict[str, tuple[Entry, ...]] = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        kept = self.entries if isinstance(self.entries, Entries) else Entries(self.entries)
        if kept.highest() >= len(self.endings):
            raise ValueError(f"no such set of endings: {kept.highest()}")
        object.__setattr__(self, "entries", kept)
        object.__setattr__(self, "kept", kept)
        object.__setattr__(self, "_seen", {})

    def _entries_of(self, form: str) -> tuple[Entry, ...]:
        known = self._seen.get(form)
        if known is None:
            known = tuple(self._look_up(form))
            if len(self._seen) < MEMORY:
                self._seen[form] = known
        return known

    def _look_up(self, form: str) -> list[Entry]:
        shortest = max(0, len(form) - LONGEST_ENDING)
        return [
            entry
            for size in range(len(form), shortest - 1, -1)
            for entry in self.kept.at(form[:size])
            if form[size:] in self.endings[entry.endings]
        ]

    def known(self, form: str) -> bool:
        """Is the folded `form` a real word, ours or not?"""
        return bool(self._entries_of(form)) or self._other(form)

    def _other(self, form: str) -> bool:
        shortest = max(0, len(form) - LONGEST_ENDING)
        return any(
            form[size:] in self.endings[number]
            for size in range(len(form), shortest - 1, -1)
            for number in self.others.at(form[:size])
        )

    def ours(self, form: str) -> bool:
        """Is it a form of a word that our texts use?"""
        return any(entry.ours for entry in self._entries_of(form))

    def lemmas(self, form: str) -> tuple[str, ...]:
        """The dictionary words of our texts to which `form` belongs; none if it is strange to them."""
        return tuple(dict.fromkeys(entry.lemma for entry in self._entries_of(form) if entry.ours))

    def forms(self, lemma: str) -> frozenset[str]:
        """All forms of a dictionary word."""
        return frozenset(
            entry.stem + ending
            for entry in self.kept
            if entry.lemma == lemma
            for ending in self.endings[entry.endings]
        )


MEMORY = 50_000
"""Forms remembered; a guard against a stream of junk, far above what the texts need."""


def parse_forms(text: str) -> Lexicon:
    """Read the text of forms.txt.

    Lines `~ ,а,у` are sets of endings in order; `контракт 8 0` is a lemma, the length of its stem and
    its set; `человек =люд 3` gives the stem itself; after a line `# others` the words are real but not ours.
    Raises ValueError with the number of a bad line.
    """
    endings: list[Endings] = []
    entries: list[Entry] = []
    others: list[tuple[str, int]] = []
    ours = True
    for number, line in enumerate(text.splitlines(), 1):
        if line.startswith("~"):
            endings.append(Endings(line[2:].split(",")))
        elif line.startswith("#"):
            ours = ours and line != "# others"
        elif line and ours:
            entries.append(_parse_entry(line, number, ours))
        elif line:
            others.append(_parse_other(line, number))
    stems = Pairs(others)
    if stems.highest() >= len(endings):
        raise ValueError("no such set of endings")
    return Lexicon(tuple(endings), entries, stems)


def _parse_other(line: str, number: int) -> tuple[str, int]:
    entry = _parse_entry(line, number, ours=False)
    return entry.stem, entry.endings


def _parse_entry(line: str, number: int, ours: bool) -> Entry:
    parts = line.split(" ")
    if len(parts) != 3 or not parts[2].isdecimal():
        raise ValueError(f"line {number}: {line[:40]}")
    lemma, stem, endings = parts
    if not stem.startswith("=") and not stem.isdecimal():
        raise ValueError(f"line {number}: {line[:40]}")
    return Entry(lemma, stem[1:] if stem.startswith("=") else lemma[: int(stem)], int(endings), ours)
