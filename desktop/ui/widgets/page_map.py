"""Between a passage's text and the page as it is laid out: which characters of the one are which of the other."""

import re
from dataclasses import dataclass

from desktop.handbook.anchor import Folded, fold
from desktop.handbook.model import Handbook, Passage
from desktop.ui.widgets.reader import Reader

_WIDE_SIGN = re.compile("[\U00010000-\U0010ffff]")


@dataclass(frozen=True, slots=True)
class Part:
    """Characters start … end of a passage's text."""

    passage: Passage
    start: int
    end: int


class PageMap:
    """Good for one layout of the page: made anew after each `page_laid`."""

    def __init__(self, reader: Reader, handbook: Handbook) -> None:
        self._reader = reader
        self._handbook = handbook
        # Qt counts UTF-16 units
        self._text = _WIDE_SIGN.sub("\ue000\ue000", reader.document().toPlainText())
        self._folded: dict[str, tuple[Folded, Folded, int] | None] = {}

    def span(self, passage: Passage, start: int, end: int) -> tuple[int, int] | None:
        """Positions on the page of characters start … end of the passage; None if they are not on it."""
        found = self._both(passage)
        if found is None:
            return None
        ours, page, shift = found
        inside = [number for number, at in enumerate(ours.at) if start <= at < end]
        if not inside:
            return None
        first, last = page.at[shift + inside[0]], page.at[shift + inside[-1]] + 1
        before = passage.text[start : ours.at[inside[0]]]
        after = passage.text[ours.at[inside[-1]] + 1 : end]
        first -= len(before) if self._text[:first].endswith(before) else 0
        return first, last + (len(after) if self._text.startswith(after, last) else 0)

    def parts(self, start: int, end: int) -> tuple[Part, ...]:
        """The words of passages that stand between two positions of the page, passage by passage."""
        chapter = self._reader.chapter
        if chapter is None:
            return ()
        passages = (passage for section in chapter.sections for passage in section.passages)
        parts = (self._part(passage, start, end) for passage in passages)
        return tuple(each for each in parts if each)

    def _part(self, passage: Passage, start: int, end: int) -> Part | None:
        span = self._reader.passage_span(passage.id)
        if span is None or span[1] <= start or span[0] >= end:
            return None
        found = self._both(passage)
        if found is None:
            return None
        ours, page, shift = found
        chosen = [(at, page.at[shift + number]) for number, at in enumerate(ours.at)
                  if start <= page.at[shift + number] < end]  # fmt: skip
        if not chosen:
            return None
        spare = chosen[0][1] - start, end - chosen[-1][1] - 1
        words = _whole_words(passage.text, chosen[0][0], chosen[-1][0] + 1)
        return Part(passage, *_with_signs(passage.text, *words, spare))

    def _both(self, passage: Passage) -> tuple[Folded, Folded, int] | None:
        """Letters of the passage, letters of its place on the page (`at`: positions), and where the former begin."""
        if passage.id not in self._folded:
            self._folded[passage.id] = self._fold(passage)
        return self._folded[passage.id]

    def _fold(self, passage: Passage) -> tuple[Folded, Folded, int] | None:
        span = self._reader.passage_span(passage.id)
        if span is None:
            return None
        ours, page = fold(passage.text), fold(self._text[span[0] : span[1]])
        shift = page.letters.find(ours.letters)
        if shift < 0:
            return None
        return ours, Folded(page.letters, tuple(span[0] + at for at in page.at)), shift


def _whole_words(text: str, start: int, end: int) -> tuple[int, int]:
    """A hand on a mouse begins and ends in the middle of words; nobody means that."""
    while start and text[start - 1].isalnum() and text[start].isalnum():
        start -= 1
    while end < len(text) and text[end - 1].isalnum() and text[end].isalnum():
        end += 1
    return start, end


def _with_signs(text: str, start: int, end: int, spare: tuple[int, int]) -> tuple[int, int]:
    """Take in quotation marks and full stops around the words, as far as they too were chosen (`spare`)."""
    before, after = spare
    while start and before > 0 and text[start - 1] in '«(„"':
        start, before = start - 1, before - 1
    while end < len(text) and after > 0 and text[end] in '».,;:)!?"':
        end, after = end + 1, after - 1
    return start, end
