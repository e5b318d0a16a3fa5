"""Terms and headings as values."""

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Term:
    """One term. `definition` are the handbook's own words in `passage` ("" if it defines nothing); `short` are
    abbreviations, `old` and `new` names of what was renamed; `kk_checked` only where a source gives the Kazakh."""

    id: str
    ru: str
    kk: str
    en: str
    passage: str
    short: tuple[str, ...] = ()
    old: str = ""
    new: str = ""
    definition: str = ""
    see: tuple[str, ...] = ()
    kk_checked: bool = False

    def __post_init__(self) -> None:
        if not (self.id and self.ru and self.kk and self.en):
            raise ValueError("a term has an id and its names in three languages")

    def answers(self, text: str) -> bool:
        """Is `text` (lower case) the beginning of a word of any of its names?"""
        names = (self.ru, self.kk, self.en, self.old, self.new, *self.short)
        return any(f" {text}" in f" {name.casefold()}" for name in names)


@dataclass(frozen=True, slots=True)
class Glossary:
    """All terms by their Russian name; `titles` are Kazakh headings of chapters and sections, `passages` of
    passages; `forms` those of the terms' words that endings do not tell (word → forms)."""

    terms: tuple[Term, ...] = ()
    titles: Mapping[str, str] = field(default_factory=dict)
    passages: Mapping[str, str] = field(default_factory=dict)
    forms: Mapping[str, frozenset[str]] = field(default_factory=dict)

    def every_title(self) -> dict[str, str]:
        """Kazakh titles of chapters, sections and passages by id."""
        return {**self.titles, **self.passages}
