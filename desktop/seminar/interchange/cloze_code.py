"""Embedded answers of Moodle's cloze questions: {1:MULTICHOICE_S:=right~wrong#why}, within HTML.

What is special there is written as a character reference: Moodle's own parser leaves those alone, while its
backslashes are read differently by its versions.
"""

import html
import re
from collections.abc import Iterable

from .html_text import from_html, to_html
from .item import FULL, MARK, NONE, Answer, Item
from .weights import read_decimal, written

_SPECIAL = re.compile(r"[{}~\\=%]|(?<!&)#")
MOST = 64 * 1024
"""Letters of a text with gaps; looking for gaps in a longer one could take minutes."""
_BEGIN = re.compile(r"\{\d*:([A-Z_]+):")
_END = re.compile(r"(?<!\\)\}")
_NEXT = re.compile(r"(?<!\\)~")
_ALTERNATIVE = re.compile(r"(=|%-?\d+(?:[.,]\d*)?%)?(.*?)(?:(?<![\\&])#(.*))?", re.S)
_CHOSEN = frozenset(("MULTICHOICE", "MC", "MULTICHOICE_V", "MCV", "MULTICHOICE_H", "MCH", "MULTICHOICE_S", "MCS",
                     "MULTICHOICE_VS", "MCVS", "MULTICHOICE_HS", "MCHS"))  # fmt: skip
_TYPED = frozenset(("SHORTANSWER", "SA", "MW", "SHORTANSWER_C", "SAC", "MWC", "NUMERICAL", "NM"))


def to_code(item: Item) -> str:
    """The HTML of a cloze item's text with its answers embedded."""
    pieces = _safe(item.text).split(MARK)
    codes = [*map(_code, item.gaps), ""]
    return "".join(piece + code for piece, code in zip(pieces, codes, strict=True))


def _code(gap: Item) -> str:
    kind = "MULTICHOICE_S" if gap.kind == "single" else "SHORTANSWER"
    return f"{{1:{kind}:{'~'.join(map(_alternative, gap.answers))}}}"


def _alternative(answer: Answer) -> str:
    sign = "=" if answer.worth == FULL else f"%{written(answer.worth)}%"
    return f"{sign}{_safe(answer.text)}" + (f"#{_safe(answer.said)}" if answer.said else "")


def _safe(text: str) -> str:
    """Moodle does not end an answer after «&amp;», so that one is written by its number as well."""
    return _SPECIAL.sub(lambda found: f"&#{ord(found[0])};", to_html(text)).replace("&amp;", "&#38;")


def from_code(text: str) -> tuple[str, tuple[Item, ...], frozenset[str]]:
    """The HTML with a MARK for each gap, the gaps, and the kinds of gaps that nothing of ours can hold."""
    said: list[str] = []
    gaps: list[Item] = []
    strange: list[str] = []
    at = 0
    while (begin := _BEGIN.search(text, at)) and (end := _END.search(text, begin.end())):
        said.append(text[at : begin.start()])
        if begin[1] in _CHOSEN | _TYPED:
            kind = "single" if begin[1] in _CHOSEN else "short"
            codes = _NEXT.split(text[begin.end() : end.start()])
            gaps.append(Item("", kind, "", answers=tuple(_alternatives(codes))))
            said.append(MARK)
        else:
            strange.append(begin[1])
        at = end.end()
    return "".join([*said, text[at:]]), tuple(gaps), frozenset(strange)


def _alternatives(codes: Iterable[str]) -> Iterable[Answer]:
    for code in codes:
        found = _ALTERNATIVE.fullmatch(code)
        assert found  # it matches any text
        worth = FULL if found[1] == "=" else read_decimal((found[1] or "0").strip("%")) or NONE
        yield Answer(_plain(found[2]), worth, _plain(found[3] or ""))


def _plain(text: str) -> str:
    unescaped = re.sub(r"\\([}#~/\"\\])", lambda found: html.escape(found[1]), text)
    return from_html(unescaped).text
