"""References to the law as values: act, article, point, subpoint; printed and parsed in one form.

The form of our files is «пп. 4 п. 2 ст. 8 Занятость»: each part optional but the act, in this order.
"""

import re
from dataclasses import dataclass

ACTS = {
    "ГАСП": "Закон РК «О государственной адресной социальной помощи» № 246-II",
    "Занятость": "Закон РК «О занятости населения» № 482-V",
    "Пенсионное обеспечение": "Закон РК «О пенсионном обеспечении в Республике Казахстан»",
    "Программа 919": "Программа развития продуктивной занятости и массового предпринимательства "
    "на 2017–2021 годы, постановление Правительства РК № 919",
}
"""Short name → full name of every act that the handbook cites."""

_PARTS = re.compile(
    r"(?:пп\.\s*(?P<subpoint>\d+(?:-\d+)?)\)?\s+)?(?:п\.\s*(?P<point>\d+)\s+)?"
    r"(?:ст\.\s*(?P<article>\d+(?:-\d+)?)\s+)?(?P<act>\D.*)"
)


@dataclass(frozen=True, slots=True, order=True)
class Citation:
    """One place of one act, e.g. Citation("ГАСП", "4", "12") is «п. 12 ст. 4 ГАСП».

    Raises ValueError for an unknown act, or a point without an article.
    """

    act: str
    article: str = ""
    point: str = ""
    subpoint: str = ""

    def __post_init__(self) -> None:
        if self.act not in ACTS:
            raise ValueError(f"unknown act: {self.act}")
        if (self.point or self.subpoint) and not self.article:
            raise ValueError("a point needs its article")

    def __str__(self) -> str:
        parts = (("пп. ", self.subpoint), ("п. ", self.point), ("ст. ", self.article))
        return " ".join([mark + value for mark, value in parts if value] + [self.act])


def law_order(place: Citation) -> tuple[object, ...]:
    """By which references stand as in the law: acts as the handbook knows them, numbers as numbers, 4-1 after 4."""
    return (list(ACTS).index(place.act), *map(_number, (place.article, place.point, place.subpoint)))


def _number(text: str) -> tuple[int, ...]:
    return tuple(int(part) for part in text.split("-")) if text else ()


def parse_citation(text: str) -> Citation:
    """«пп. 1-1 ст. 1 ГАСП» → Citation. Raises ValueError if the text is not one whole reference."""
    found = _PARTS.fullmatch(text.strip())
    if not found:
        raise ValueError(f"not a reference: {text}")
    parts = found.groupdict(default="")
    return Citation(parts["act"].strip(), parts["article"], parts["point"], parts["subpoint"])


def parse_citations(text: str) -> tuple[Citation, ...]:
    """Several references separated by semicolons; "" gives none."""
    return tuple(parse_citation(each) for each in text.split(";") if each.strip())
