"""Where things stand: numbers of passages («2.14»), lines of the source, ids; as people type them to get there."""

import re
from collections.abc import Mapping

from .model import Handbook, Passage

_NUMBER = re.compile(r"(\d{1,2})\.(\d{1,3})")
_LINE = re.compile(r"(?:стр(?:ока|оки)?|line|жол)\.?\s*(\d{1,4})", re.I)
_CODE = re.compile(r"s?([1-4]\.\d{1,2})", re.I)
_RANGE = re.compile(r"(\d+)[a-z]?(?:-(\d+))?")


def numbers(handbook: Handbook) -> Mapping[str, str]:
    """Passage id → «chapter.passage», both from 1, in reading order."""
    found: dict[str, str] = {}
    for chapter in handbook.chapters:
        passages = (passage for section in chapter.sections for passage in section.passages)
        found |= {passage.id: f"{chapter.order}.{number}" for number, passage in enumerate(passages, 1)}
    return found


def locate(handbook: Handbook, typed: str) -> str:
    """The id that «2.14», «стр. 215», «S1.5» or an id itself means; "" where there is none.

    «2.14» is a passage; a section code needs its S.
    """
    text = typed.strip()
    if _NUMBER.fullmatch(text):
        return next((each for each, number in numbers(handbook).items() if number == text), "")
    line = _LINE.fullmatch(text)
    if line:
        return next((each.id for each in handbook.walk() if int(line[1]) in lines_of(each)), "")
    code = _CODE.fullmatch(text)
    sections = (section for chapter in handbook.chapters for section in chapter.sections)
    if code:
        return next((each.id for each in sections if each.code == f"S{code[1]}"), "")
    known = {each.id for each in handbook.walk()} | {each.id for each in sections}
    known |= {each.id for each in handbook.chapters}
    return text if text in known else ""


def lines_of(passage: Passage) -> frozenset[int]:
    """The lines of the source file that a passage is made of."""
    found: set[int] = set()
    for first, last in _RANGE.findall(passage.lines):
        found |= set(range(int(first), int(last or first) + 1))
    return frozenset(found)
