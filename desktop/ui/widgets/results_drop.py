"""What drops from the search line over the page: a headline, then the results. Made when first needed."""

from __future__ import annotations  # the search is not imported before the first paint

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPoint, Qt, Signal
from PySide6.QtWidgets import QFrame, QListView, QVBoxLayout, QWidget

from desktop.ui.models.hits import Hits
from desktop.ui.status_words import badge
from desktop.ui.theme import Theme
from desktop.ui.widgets.hit_delegate import HitDelegate, StatusOf
from desktop.ui.widgets.simple import Card, label, restyle

if TYPE_CHECKING:
    from desktop.handbook.editions.model import Status
    from desktop.search.found import Found, Refusal

_ROWS = 7


class ResultsDrop(QFrame):
    """Hangs under `line`, as a child of the window, and follows its size."""

    passage_requested = Signal(str)  # wish: show this passage

    def __init__(self, line: QWidget, window: QWidget, theme: Theme, status_of: StatusOf) -> None:
        super().__init__(window)
        self.setObjectName("results")
        self._line = line
        self._theme = theme
        self._status_of = status_of
        self._model = Hits()
        self._head = label("", "quiet")
        self._head.setContentsMargins(14, 8, 14, 6)
        self._card = Card("right")
        self._card_title = label("", "quiet")
        self._card_text = label("", "lead")
        self._card.column.addWidget(self._card_title)
        self._card_today = label("", "warning")
        self._card.column.addWidget(self._card_text)
        self._card.column.addWidget(self._card_today)
        self._list = QListView()
        self._list.setModel(self._model)
        self._list.setItemDelegate(HitDelegate(theme, status_of, self._list))
        self._list.setUniformItemSizes(True)
        self._list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._list.setAccessibleName(self.tr("Results"))
        self._list.clicked.connect(self._open)
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 1, 1, 1)
        column.setSpacing(0)
        column.addWidget(self._card)
        column.addWidget(self._head)
        column.addWidget(self._list)
        window.installEventFilter(self)
        self.hide()

    def tell(self, found: Found | None) -> None:
        """Show what was found; None while the index is not ready yet."""
        self._model.set_rows(found.hits if found else ())
        self._show_card(found)
        self._head.setText(self._headline(found))
        self._head.setVisible(bool(self._head.text()))
        self._list.setCurrentIndex(self._model.index(0, 0))
        self._place()
        self.show()
        self.raise_()

    def move_choice(self, step: int) -> None:
        """Choose another row."""
        row = max(0, min(self._model.rowCount() - 1, self._list.currentIndex().row() + step))
        self._list.setCurrentIndex(self._model.index(row, 0))

    def open_choice(self) -> None:
        """Wish for the chosen passage."""
        self._open(self._list.currentIndex())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the window's size."""
        if event.type() == QEvent.Type.Resize and not self.isHidden():
            self._place()
        return super().eventFilter(watched, event)

    def _open(self, index: QModelIndex) -> None:
        if index.isValid():
            passage = self._model.hit(index.row()).passage.id
            self.hide()
            self.passage_requested.emit(passage)

    def _headline(self, found: Found | None) -> str:
        if found is None:
            return self.tr("The index is being prepared, one moment…")
        parts = []
        if found.understood.corrections:
            read = ", ".join(read for _, read in found.understood.corrections)
            parts.append(self.tr("Searched for: {words} · Esc — as typed").replace("{words}", read))
        if found.refusal and found.hits:
            parts.append(self.tr("Nearest in the handbook:"))
        if not found.hits and not parts and not found.refusal:
            parts.append(self.tr("Nothing was found. Try one main word: «contract», «unemployed», «relocation»."))
        return "\n".join(parts)

    def _show_card(self, found: Found | None) -> None:
        """The answer in the handbook's own words, or the honest no."""
        self._card.setVisible(found is not None and bool(found.answer or found.refusal))
        if found is None:
            return
        if found.answer:
            passage = found.hits[0].passage
            cited = "; ".join(map(str, passage.citations)) or self.tr("no reference is printed")
            title = " · ".join((self.tr("Answer"), passage.path[-1], cited))
            self._fill_card("right", title, _in_its_sentence(found.answer.text, passage.text))
            self._card_today.setText(_today(self._status_of(passage.id), self.tr("[not verified]")))
            self._card_today.setVisible(bool(self._card_today.text()))
        elif found.refusal:
            self._fill_card("warning", self.tr("Not in the handbook"), self._refused(found.refusal))

    def _fill_card(self, state: str, title: str, text: str) -> None:
        restyle(self._card, state=state)
        self._card_title.setText(title)
        self._card_text.setText(text)
        self._card_today.hide()

    def _refused(self, refusal: Refusal) -> str:
        if refusal.subject:
            checked = "" if refusal.subject.checked else " " + self.tr("[not verified]")
            return " ".join(part for part in (refusal.subject.says, refusal.subject.decided) if part) + checked
        if refusal.reason == "reference":
            return self.tr("The handbook does not cite this place of the law.")
        return self.tr("The handbook says nothing about this.")

    def _place(self) -> None:
        corner = self._line.mapTo(self.window(), QPoint(0, self._line.height() + 2))
        row = self._list.sizeHintForRow(0) if self._model.rowCount() else 0
        head = self._head.heightForWidth(self._line.width()) if self._head.text() else 0
        head += self._card.heightForWidth(self._line.width()) if not self._card.isHidden() else 0
        wanted = min(self._model.rowCount(), _ROWS) * row + head + 4
        height = min(max(wanted, self._theme.px(40)), self.window().height() - corner.y() - 8)
        self.setGeometry(corner.x(), corner.y(), self._line.width(), height)


def _in_its_sentence(answer: str, text: str) -> str:
    """The answer's words; with dots where the passage's sentence goes on before or after them."""
    line = next((each for each in text.split("\n") if answer in each), answer)
    before, _, after = line.partition(answer)
    starts = not before or before.rstrip()[-1:] in ".!?"
    ends = not after.strip() or answer[-1] in ".!?;" or after.strip()[0] in ".;"
    return ("" if starts else "… ") + answer + ("" if ends else " …")


def _today(status: Status | None, unchecked: str) -> str:
    """A warning under the answer where the rule is not what it was; "" where nothing is known to have changed."""
    if status is None or status.state in ("holds", "unverified", "no-norm"):
        return ""
    change = f" {status.old} → {status.new}." if status.old and status.new else ""
    mark = "" if status.checked else f" {unchecked}"
    return f"{badge(status.state)}.{change} {status.now}".strip() + mark
