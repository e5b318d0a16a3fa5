"""What will not stay: named, with the way back to the text and to a case."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel

from desktop.handbook.model import Handbook
from desktop.learning.review.item import ReviewItem
from desktop.ui.icons import pixmap
from desktop.ui.theme import Theme
from desktop.ui.widgets.feedback import add_links
from desktop.ui.widgets.simple import Card, label
from desktop.ui.widgets.wrapped_button import Link


class LeechCard(Card):
    """Asking once more helps little; reading and living it through may. `what` names it where nothing else does."""

    passage_requested = Signal(str)
    case_requested = Signal(str)

    def __init__(self, item: ReviewItem, lapses: int, handbook: Handbook, theme: Theme, what: str = "") -> None:
        super().__init__("warning")
        head = QHBoxLayout()
        sign = QLabel()
        sign.setPixmap(pixmap("warning", theme.colour("warning"), theme.px(18), 2.0))
        head.addWidget(sign)
        head.addWidget(label(self.tr("It will not stay"), "warning"), 1)
        self.column.addLayout(head)
        if what:
            self.column.addWidget(label(what, "key"))
        told = self.tr("Forgotten on %n day(s). Asking alone does not help: read it where it stands.", "", lapses)
        self.column.addWidget(label(told))
        passage = handbook.passage(item.passage)
        if passage:
            add_links(self, [(passage.id, passage.path[-1])], self.passage_requested.emit)
        if item.case:
            link = Link(self.tr("Live it through in a case"))
            link.clicked.connect(lambda: self.case_requested.emit(item.case))
            self.column.addWidget(link)
