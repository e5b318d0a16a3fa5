"""The index of the law as a tree: act, article, point, and under each what leans on it."""

from collections import Counter
from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtGui import QStandardItem, QStandardItemModel

from desktop.handbook.articles import ArticleIndex, Cited, Place
from desktop.handbook.citation import ACTS
from desktop.ui.cards_html import how_word, kind_word, place_name, state_word

ENTRY = Qt.ItemDataRole.UserRole
"""Role under which an entry keeps (kind, id); None for a place."""


class Articles(QStandardItemModel):
    """`wanted` leaves only places and things with these letters."""

    def __init__(self, index: ArticleIndex, wanted: str = "") -> None:
        super().__init__()
        self._wanted = " ".join(wanted.casefold().replace("ё", "е").split())
        for act in index.acts():
            item = self._place(act, ACTS[act.citation.act], inside=False)
            if item:
                self.appendRow(item)

    def _place(self, place: Place, name: str, *, inside: bool) -> QStandardItem | None:
        here = inside or self._fits(name) or self._fits(str(place.citation))
        below = [made for each in place.below if (made := self._place(each, _name(each), inside=here))]
        entries = [each for each in place.entries if here or self._fits(f"{each.title} {each.says}")]
        if not (below or entries):
            return None
        item = _item(f"{name} · {self._counted(place.all())}")
        item.setToolTip(f"{place.citation} — {ACTS[place.citation.act]}")
        item.appendRows([_entry(each) for each in entries])
        item.appendRows(below)
        return item

    def _counted(self, entries: Iterator[Cited]) -> str:
        counts = Counter(each.kind for each in dict.fromkeys(entries))
        return ", ".join(self._so_many(kind, count) for kind, count in counts.items())

    def _so_many(self, kind: str, count: int) -> str:
        if kind == "passage":
            return self.tr("%n passage(s)", "", count)
        if kind == "question":
            return self.tr("%n question(s)", "", count)
        if kind == "case":
            return self.tr("%n case(s)", "", count)
        return self.tr("%n rule(s)", "", count) if kind == "rule" else self.tr("%n ready answer(s)", "", count)

    def _fits(self, text: str) -> bool:
        return not self._wanted or self._wanted in text.casefold().replace("ё", "е")


def _name(place: Place) -> str:
    cited = place.citation
    if cited.subpoint:
        return f"пп. {cited.subpoint}"
    return f"п. {cited.point}" if cited.point else place_name(cited)


def _item(text: str) -> QStandardItem:
    made = QStandardItem(text)
    made.setEditable(False)
    made.setToolTip(text)
    return made


def _entry(each: Cited) -> QStandardItem:
    marks = [mark for mark in (how_word(each.how), state_word(each.state)) if mark]
    mark = f" [{'; '.join(marks)}]" if marks else ""
    kind = "" if each.kind == "passage" else f"{kind_word(each.kind)}: "
    text = (each.says or each.title) if each.kind == "passage" else each.title
    made = _item(f"{kind}{text}{mark}")
    made.setToolTip(each.title)
    made.setData((each.kind, each.id), ENTRY)
    return made
