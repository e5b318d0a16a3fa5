"""The index of the law as a tree: act, article, point, and under each what leans on it."""

from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtGui import QStandardItem, QStandardItemModel

from desktop.handbook.articles import ArticleIndex, Cited, Place
from desktop.handbook.citation import ACTS
from desktop.ui.cards_html import how_word, kind_word

ENTRY = Qt.ItemDataRole.UserRole
"""Role under which an entry keeps (kind, id); None for a place."""


class Articles(QStandardItemModel):
    """`wanted` leaves only places and things with these letters."""

    def __init__(self, index: ArticleIndex, wanted: str = "") -> None:
        super().__init__()
        self._wanted = wanted.casefold().strip()
        for act in index.acts():
            item = self._place(act, ACTS[act.citation.act])
            if item:
                self.appendRow(item)

    def _place(self, place: Place, name: str) -> QStandardItem | None:
        here = self._fits(name)
        below = [made for each in place.below if (made := self._place(each, _name(each)))]
        entries = [each for each in place.entries if here or self._fits(each.title)]
        if not (below or entries or (here and self._wanted)):
            return None
        item = _item(f"{name} ({sum(1 for _ in place.all())})")
        for kind, group in _by_kind(entries):
            if kind == "passage":
                item.appendRows([_entry(each) for each in group])
            else:
                head = _item(f"{kind_word(kind)} ({len(group)})")
                head.appendRows([_entry(each) for each in group])
                item.appendRow(head)
        item.appendRows(below)
        return item

    def _fits(self, text: str) -> bool:
        return not self._wanted or self._wanted in text.casefold()


def _name(place: Place) -> str:
    cited = place.citation
    if cited.subpoint:
        return f"пп. {cited.subpoint}"
    return f"п. {cited.point}" if cited.point else f"ст. {cited.article}"


def _by_kind(entries: list[Cited]) -> Iterator[tuple[str, list[Cited]]]:
    for kind in dict.fromkeys(each.kind for each in entries):
        yield kind, [each for each in entries if each.kind == kind]


def _item(text: str) -> QStandardItem:
    made = QStandardItem(text)
    made.setEditable(False)
    made.setToolTip(text)
    return made


def _entry(each: Cited) -> QStandardItem:
    how = how_word(each.how)
    made = _item(each.title + (f" — {how}" if how else ""))
    made.setData((each.kind, each.id), ENTRY)
    return made
