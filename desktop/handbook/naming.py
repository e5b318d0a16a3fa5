"""How a place of the law is named: printed long in Russian and Kazakh, and read from whatever people type.

Marks stand before their numbers («п. 12 ст. 4», «подпункт 4 пункта 2 статьи 8») or after them («4 статья 12 пункт»,
«4-бап 12-тармақ»); several numbers are parted by commas, «и», «және» or a dash.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import product

from .citation import ACTS, Citation

OTHER = "other"
"""The act of a place in a law that the handbook does not cite, as a code."""

_GENITIVE = {
    "ГАСП": "Закона РК «О государственной адресной социальной помощи» № 246-II",
    "Занятость": "Закона РК «О занятости населения» № 482-V",
    "Пенсионное обеспечение": "Закона РК «О пенсионном обеспечении в Республике Казахстан»",
    "Программа 919": "Программы развития продуктивной занятости и массового предпринимательства "
    "на 2017–2021 годы, утверждённой постановлением № 919",
}
_KAZAKH = {
    "ГАСП": "«Мемлекеттік атаулы әлеуметтік көмек туралы» ҚР Заңы № 246-II",
    "Занятость": "«Халықты жұмыспен қамту туралы» ҚР Заңы № 482-V",
    "Пенсионное обеспечение": "«Қазақстан Республикасында зейнетақымен қамсыздандыру туралы» ҚР Заңы",
    "Программа 919": "Нәтижелі жұмыспен қамтуды және жаппай кәсіпкерлікті дамытудың 2017–2021 жылдарға арналған "
    "бағдарламасы, № 919 қаулы",
}


@dataclass(frozen=True, slots=True)
class Place:
    """A place of the law as far as somebody named it; "" for what was not said."""

    act: str = ""
    article: str = ""
    point: str = ""
    subpoint: str = ""


def long_ru(citation: Citation) -> str:
    """«подпункт 4 пункта 2 статьи 8 Закона РК «О занятости населения» № 482-V»; an act alone by its full name."""
    named = [(citation.subpoint, "подпункт", "подпункта"), (citation.point, "пункт", "пункта")]
    named.append((citation.article, "статья", "статьи"))
    said = [(value, first, then) for value, first, then in named if value]
    if not said:
        return ACTS[citation.act]
    words = [f"{first if place == 0 else then} {value}" for place, (value, first, then) in enumerate(said)]
    return " ".join((*words, _GENITIVE[citation.act]))


def long_kk(citation: Citation) -> str:
    """«Халықты жұмыспен қамту туралы» ҚР Заңы № 482-V, 8-бап 2-тармақ 4-тармақша»."""
    named = ((citation.article, "бап"), (citation.point, "тармақ"), (citation.subpoint, "тармақша"))
    parts = " ".join(f"{value}-{mark}" for value, mark in named if value)
    return ", ".join(filter(None, (_KAZAKH[citation.act], parts)))


_LETTERS = str.maketrans(
    {"ё": "е", "қ": "к", "ғ": "г", "ң": "н", "і": "и", "ә": "а", "ө": "о", "ұ": "у", "ү": "у", "—": " - ", "–": " - "}
)
_UNIT = r"(?!\s*(?:дн|раб|кал|проц|%|мрп|аек|мес|лет|год|жас|ай(?!\w)|кун|тен|тг|тыс|чел))"
_NUMBER = rf"\d{{1,3}}(?:-\d{{1,2}})?(?![\d-]*\d)\)?{_UNIT}"
_AND = r"(?:\s*[,;]\s*(?:и\s+)?|\s+(?:и|или|жане|мен|до|по)\s+|\s+-\s+|(?<=\))\s*-\s*)"
_LIST = rf"({_NUMBER}(?:{_AND}{_NUMBER})*)"
_MARKS = {
    "subpoint": r"(?:подпункт\w*|подп|пп|п\s*[./]\s*п|тармакша\w*)",
    "point": r"(?:пункт\w*|пт|п|тарма[кг](?!ша)\w*)",
    "article": r"(?:стать\w*|статей|ст|бап\w{0,5}|баб(?:ы|ын|ында|ына|ынын|ындагы|ы?нын))",
}
_ENDING = r"(?:-?(?:я|й|ой|ая|ый|ого|ом|е|ым|ей|ую|шы|ши))?"
_BEFORE = {part: re.compile(rf"(?<!\w){mark}\.?\s*(?:№\s*)?{_LIST}(?!\w)") for part, mark in _MARKS.items()}
_AFTER = {part: re.compile(rf"(?<![\w-]){_LIST}{_ENDING}[\s-]*{mark}(?!\w)\.?") for part, mark in _MARKS.items()}
_ALONE = re.compile(rf"(?<!\w)(?:{'|'.join(_MARKS.values())})(?!\w)(?!\.?\s*\d)")
_KAZAKH_MARK = re.compile(r"(?<=\d-)(?:ба[пб]|тарма[кг])")
_GLUED = re.compile(r"(?<=\d)(?=(?:стат|ст|пп|подп|пункт|п)\w*\.?\s*\d)")
_SMALLER = re.compile(r"(?<!\w)(?:част\w+|ч|абзац\w*|абз)\.?\s*\d{1,2}(?!\w)")
_ACTS = (
    ("Программа 919", r"(?<![\w-])919(?![\w-])|программ\w+\s+(?:развити\w+\s+)?продуктивн\w+\s+занятост\w+"),
    (
        "ГАСП",
        r"(?<!\w)(?:гасп|адресн\w+|атаулы|асп|аак|246(?:\s*-?\s*(?:ii|ии|шш|11|2))?)(?!\w)"
        r"(?:\s+(?:социальн\w+\s+)?помощ\w+)?",
    ),
    ("Пенсионное обеспечение", r"(?<!\w)(?:пенсионн\w+(?:\s+обеспечени\w+)?|зейнетакы\w*)"),
    (OTHER, r"(?<!\w)(?:\w{4,}(?:ого|ый|ом)\s+)?(?:кодекс\w*|конституци\w+)|(?<!\w)тк(?:\s+рк)?(?!\w)"),
    ("Занятость", r"(?<!\w)(?:занятост\w*|жумыспен\s+камту\w*|482(?:\s*-?\s*[vвм5])?)(?!\w)"),
)
_PATTERNS = tuple((act, re.compile(pattern)) for act, pattern in _ACTS)
_BARE = (
    ("Занятость", re.compile(r"(?<![\w-])482(?:\s*-?\s*[vвм5])?(?![\w-])")),
    ("ГАСП", re.compile(r"(?<![\w-])246(?:\s*-?\s*(?:ii|ии|шш|11|2))?(?![\w-])")),
    ("Программа 919", re.compile(r"(?<![\w-])919(?![\w-])")),
)
_AROUND = re.compile(
    r"(?<!\w)(?:закон\w*|постановлени\w+|каулы\w*|заны\w*|населени\w+|рк|кр|зан\w{0,3}|от\s+\d\d?\.\d\d?\.\d{4}|об?(?=\s|$))"
    r"(?!\w)|№|[«»\"]"
)
MOST = 12
"""More places than this nobody means at once."""


def read_places(text: str) -> tuple[tuple[Place, ...], str]:
    """The places of the law that `text` names, the likeliest first, and the rest of it. ((), text) if it names none."""
    folded = _GLUED.sub(" ", text.lower().translate(_LETTERS))
    groups, rest = _groups(_SMALLER.sub(" ", folded))
    if not groups:
        return _act_alone(folded, text)
    act, rest = _act(rest)
    found = [Place(act, *numbers) for group in groups for numbers in _numbers(group)]
    return tuple(dict.fromkeys(found))[:MOST], " ".join(_AROUND.sub(" ", rest).split()).strip(" ,;.")


def _act_alone(folded: str, text: str) -> tuple[tuple[Place, ...], str]:
    for act, pattern in _BARE:
        if pattern.search(folded):
            return (Place(act),), " ".join(_AROUND.sub(" ", pattern.sub(" ", folded)).split())
    return (), text


def _act(text: str) -> tuple[str, str]:
    for act, pattern in _PATTERNS:
        if pattern.search(text):
            return act, pattern.sub(" ", text, count=1)
    return "", text


def _groups(text: str) -> tuple[list[dict[str, str]], str]:
    """Part → its numbers as written, for every place that is named whole, and the text without them."""
    first, rest = _parts(text, _BEFORE)
    patterns = _BEFORE
    if not first or _ALONE.search(rest):
        after, left = _parts(text, _AFTER)
        sure = len(after) > 1 or len(left.split()) < 2 or bool(_KAZAKH_MARK.search(text))
        if sure and len(after) >= len(first):
            first, rest, patterns = after, left, _AFTER
    found = [first] if first else []
    while found and "article" in found[-1] and len(found) < MOST:
        more, left = _parts(rest, patterns)
        if "article" not in more:
            break
        found.append(more)
        rest = left
    return found, rest


def _parts(text: str, patterns: dict[str, re.Pattern[str]]) -> tuple[dict[str, str], str]:
    found: dict[str, str] = {}
    for part, pattern in patterns.items():
        match = pattern.search(text)
        if match:
            found[part] = match[1]
            text = text[: match.start()] + " " + text[match.end() :]
    return found, text


def _numbers(group: dict[str, str]) -> Iterator[tuple[str, str, str]]:
    parts = [_listed(group[part]) if part in group else [""] for part in ("article", "point", "subpoint")]
    yield from ((article, point, subpoint) for article, point, subpoint in product(*parts))


def _listed(text: str) -> list[str]:
    """«9, 10» → 9, 10; «1) - 3)» → 1, 2, 3; «1-3» → 1-3 itself, or else 1, 2, 3."""
    found: list[str] = []
    numbers = re.findall(r"\d+(?:-\d+)?", text)
    joins = re.split(r"\d+(?:-\d+)?", text)[1:-1]
    for number, join in zip(numbers, ["", *joins], strict=True):
        if found and (" - " in join or ")-" in join or re.search(r"(?<!\w)(?:до|по)(?!\w)", join)):
            found += _between(found[-1], number)
        found.append(number)
        first, _, last = number.partition("-")
        if last and int(last) > int(first):
            found += [first, *_between(first, last), last]
    return list(dict.fromkeys(found))


def _between(first: str, last: str) -> list[str]:
    if not (first.isdecimal() and last.isdecimal() and int(last) - int(first) < MOST):
        return []
    return [str(each) for each in range(int(first) + 1, int(last))]
