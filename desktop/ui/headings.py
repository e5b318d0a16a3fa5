"""Headings of the book in her language: as printed, or for a Kazakh reader translated and marked as unofficial."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

if TYPE_CHECKING:
    from collections.abc import Mapping

    from desktop.handbook.glossary.model import Glossary
    from desktop.handbook.model import Handbook


@dataclass(frozen=True, slots=True)
class Headings:
    """`by_id` are the words of every chapter and section in the order of the book; `translated`: some bear a *."""

    by_id: Mapping[str, str] = field(default_factory=dict)
    by_print: Mapping[str, str] = field(default_factory=dict)
    translated: bool = False

    def of_print(self, title: str) -> str:
        """The words for a heading as it is printed; any other title as it is."""
        return self.by_print.get(title, title)

    def note(self) -> str:
        """What the * means; "" where nothing bears one."""
        if not self.translated:
            return ""
        return QCoreApplication.translate("Reader", "Titles marked * are an unofficial translation.")


def headings(handbook: Handbook, glossary: Glossary | None, language: str) -> Headings:
    """All of them; `glossary` has the Kazakh ones (None: it is not read yet)."""
    kazakh = glossary.titles if glossary and language == "kk" else {}
    printed: dict[str, str] = {}
    for chapter in handbook.chapters:
        printed |= {chapter.id: chapter.title} | {section.id: section.title for section in chapter.sections}
    words = {item: f"{kazakh[item]}*" if item in kazakh else title for item, title in printed.items()}
    return Headings(words, {title: words[item] for item, title in printed.items()}, bool(kazakh))
