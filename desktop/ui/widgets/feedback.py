"""Feedback in place: a verdict with its sign, one sentence, and links to the passages it leans on."""

from collections.abc import Callable, Iterable

from PySide6.QtWidgets import QHBoxLayout, QLabel

from desktop.ui.icons import pixmap
from desktop.ui.theme import Theme
from desktop.ui.widgets.simple import Card, label
from desktop.ui.widgets.wrapped_button import Link


def verdict_card(title: str, state: str, sentence: str, theme: Theme) -> Card:
    """A card whose edge, sign and word say right, warning or wrong."""
    card = Card(state)
    head = QHBoxLayout()
    sign = QLabel()
    sign.setPixmap(pixmap(state, theme.colour(state), theme.px(18), 2.0))
    head.addWidget(sign)
    head.addWidget(label(title, state), 1)
    card.column.addLayout(head)
    if sentence:
        card.column.addWidget(label(sentence))
    return card


def add_links(card: Card, links: Iterable[tuple[str, str]], open_passage: Callable[[str], None]) -> None:
    """One link under another; each is (passage id, words)."""
    for passage, words in links:
        link = Link(words)
        link.clicked.connect(lambda _=False, passage=passage: open_passage(passage))
        card.column.addWidget(link)
