"""References to the law as people type them: «ст 4 п 12», «пп 1-1», «482-V», «4-бап 12-тармақ»."""

import re
from dataclasses import dataclass

from desktop.handbook.citation import Citation

from .words import fold

_NUMBER = r"(\d+(?:-\d+)?)"
_MARKS = {
    "subpoint": r"(?:подпункт\w*|подп|пп|тармакша\w*)",
    "point": r"(?:пункт\w*|пункте|пт|п|тармак\w*)",
    "article": r"(?:стать\w*|ст|бап\w{0,3}|баб(?:ы|ын|ында|ының|ына))",
}
_ENDING = r"(?:-?(?:я|й|ой|ая|ый|ого|ом|е|ым|ей|ую|шы|ши))?"
_BEFORE = {part: re.compile(rf"(?<!\w){mark}\.?\s*№?\s*{_NUMBER}\)?(?!\w)") for part, mark in _MARKS.items()}
_AFTER = {part: re.compile(rf"(?<!\w){_NUMBER}\)?{_ENDING}[\s-]*{mark}(?!\w)\.?") for part, mark in _MARKS.items()}
_LEFT_ALONE = re.compile(rf"(?<!\w)(?:{'|'.join(_MARKS.values())})(?!\w)(?!\.?\s*\d)")
_ACTS = (
    ("ГАСП", re.compile(r"(?<!\w)(?:гасп|асп|адресн\w+|246(?:\s*-?\s*(?:ii|іі|2))?)(?!\w)")),
    ("Пенсионное обеспечение", re.compile(r"(?<!\w)пенсионн\w+(?:\s+обеспечени\w+)?")),
    ("Занятость", re.compile(r"(?<!\w)(?:занятост\w+|482(?:\s*-?\s*[vв5])?)(?!\w)")),
    ("Программа 919", re.compile(r"(?<!\w)919(?!\w)")),
)
_BARE = (
    ("Занятость", re.compile(r"(?<![\w-])482(?:\s*-?\s*[vв5])?(?![\w-])")),
    ("ГАСП", re.compile(r"(?<![\w-])246(?:\s*-?\s*(?:ii|іі|11|2))?(?![\w-])")),
    ("Программа 919", re.compile(r"(?<![\w-])919(?![\w-])")),
)
_AROUND = re.compile(r"(?<!\w)(?:закон\w*|постановлени\w+|кодекс\w*|рк|№|зан\w{0,3})(?!\w)")
_LETTERS = str.maketrans({"қ": "к", "—": "-", "–": "-"})


@dataclass(frozen=True, slots=True)
class Reference:
    """A place of the law that a query names; "" for what it does not say."""

    act: str = ""
    article: str = ""
    point: str = ""
    subpoint: str = ""

    def fits(self, citation: Citation) -> float:
        """How exactly `citation` is what was named: 1 exactly, less if it names more or less, 0 if another."""
        if self.act and self.act != citation.act:
            return 0.0
        fit = 1.0
        for asked, cited in (
            (self.article, citation.article),
            (self.point, citation.point),
            (self.subpoint, citation.subpoint),
        ):
            if asked and cited and asked != cited:
                return 0.0
            fit -= 0.1 if cited and not asked else 0.3 if asked and not cited else 0.0
        return fit if not self.article or citation.article else 0.0


def read_reference(text: str) -> tuple[Reference | None, str]:
    """The place of the law that `text` names, and the rest of the text. (None, text) if it names none."""
    folded = fold(text).translate(_LETTERS)
    parts, rest = _parts(folded, _BEFORE)
    if not parts or _LEFT_ALONE.search(rest):
        after, left = _parts(folded, _AFTER)
        sure = len(after) > 1 or len(left.split()) < 2
        parts, rest = (after, left) if sure and len(after) >= len(parts) else (parts, rest)
    if not parts:
        return _act_alone(folded, text)
    for act, pattern in _ACTS:
        if pattern.search(rest):
            parts["act"] = act
            rest = pattern.sub(" ", rest, count=1)
            break
    return Reference(**parts), " ".join(_AROUND.sub(" ", rest).split())


def _parts(text: str, patterns: dict[str, re.Pattern[str]]) -> tuple[dict[str, str], str]:
    found: dict[str, str] = {}
    for part, pattern in patterns.items():
        match = pattern.search(text)
        if match:
            found[part] = match[1]
            text = text[: match.start()] + " " + text[match.end() :]
    return found, text


def _act_alone(folded: str, text: str) -> tuple[Reference | None, str]:
    for act, pattern in _BARE:
        if pattern.search(folded):
            return Reference(act), " ".join(_AROUND.sub(" ", pattern.sub(" ", folded)).split())
    return None, text
