"""A leaflet as a value: what stands on it and in which order. Changing it makes another one, so undoing is easy."""

from dataclasses import dataclass, replace

KINDS = ("heading", "passage", "own", "result")
LANGUAGES = ("ru", "kk")
LONGEST = 2000
"""Letters of one line; a page of A4 holds some 3,000 at the smallest size."""
MOST = 60
"""Lines of one leaflet."""


@dataclass(frozen=True, slots=True)
class Line:
    """One thing on the leaflet.

    heading, own: `text` are her words (`kk` the same in Kazakh, "" if there is none).
    passage: `passage` is its id, `text` the part that is quoted ("" is all of it), `note` whether the confirmed
    readings of misprints stand below it. result: `text` is what was worked out, `sources` where its rules stand.
    """

    kind: str
    text: str = ""
    passage: str = ""
    kk: str = ""
    sources: tuple[str, ...] = ()
    note: bool = True

    def __post_init__(self) -> None:
        if self.kind not in KINDS:
            raise ValueError(f"unknown kind: {self.kind}")
        if (self.kind == "passage") != bool(self.passage):
            raise ValueError("a passage has its id, nothing else has")
        if self.kind != "passage" and not self.text.strip():
            raise ValueError("a line without words")
        if max(map(len, (self.text, self.kk, self.passage, *self.sources))) > LONGEST:
            raise ValueError("too long")

    def words(self, language: str) -> str:
        """Her words in that language, else in the one there is."""
        return self.kk if language == "kk" and self.kk else self.text


@dataclass(frozen=True, slots=True)
class Leaflet:
    """`language` is that of headings and fixed words; the handbook's words stay Russian. `pages` allowed: 1 or 2."""

    title: str = ""
    lines: tuple[Line, ...] = ()
    large: bool = False
    language: str = "ru"
    pages: int = 1
    title_kk: str = ""

    def __post_init__(self) -> None:
        if self.language not in LANGUAGES or self.pages not in (1, 2):
            raise ValueError("unknown language or number of pages")
        if len(self.lines) > MOST or max(len(self.title), len(self.title_kk)) > LONGEST:
            raise ValueError("too long")

    @property
    def heading(self) -> str:
        """The title in the leaflet's language, else in the one there is."""
        return self.title_kk if self.language == "kk" and self.title_kk else self.title

    @property
    def empty(self) -> bool:
        """Nothing stands on it."""
        return not self.lines and not self.heading.strip()

    def with_line(self, line: Line, at: int | None = None) -> "Leaflet":
        """One more line, at the end or before the line `at`. Raises ValueError if it is full."""
        place = len(self.lines) if at is None else at
        return replace(self, lines=(*self.lines[:place], line, *self.lines[place:]))

    def without(self, at: int) -> "Leaflet":
        """The same without that line."""
        return replace(self, lines=(*self.lines[:at], *self.lines[at + 1 :]))

    def moved(self, at: int, step: int) -> "Leaflet":
        """That line one place up (-1) or down (+1); at the edge nothing changes."""
        to = at + step
        if not (0 <= at < len(self.lines) and 0 <= to < len(self.lines)):
            return self
        lines = list(self.lines)
        lines.insert(to, lines.pop(at))
        return replace(self, lines=tuple(lines))

    def with_words(self, at: int, words: str) -> "Leaflet":
        """That heading or own line in other words, in the leaflet's language. Raises ValueError for no words."""
        old = self.lines[at]
        in_kazakh = self.language == "kk" and bool(old.kk)
        line = replace(old, kk=words) if in_kazakh else replace(old, text=words)
        if not words.strip():
            raise ValueError("a line without words")
        return replace(self, lines=(*self.lines[:at], line, *self.lines[at + 1 :]))

    def with_note(self, at: int, shown: bool) -> "Leaflet":
        """With or without the readings of misprints below that passage."""
        return replace(
            self, lines=(*self.lines[:at], replace(self.lines[at], note=shown), *self.lines[at + 1 :])
        )

    def with_title(self, title: str) -> "Leaflet":
        """With that title in the leaflet's language."""
        in_kazakh = self.language == "kk" and bool(self.title_kk)
        return replace(self, title_kk=title) if in_kazakh else replace(self, title=title)
