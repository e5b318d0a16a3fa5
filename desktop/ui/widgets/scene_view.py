"""A scene as the page of a book: when it is, what is known by now, the speech, and what was promised."""

from PySide6.QtCore import QDate, QLocale, Qt
from PySide6.QtWidgets import QLabel, QVBoxLayout

from desktop.handbook.render import body_html
from desktop.practice.play import Play
from desktop.ui.theme import Theme
from desktop.ui.widgets.meters import Meters
from desktop.ui.widgets.simple import label


def add_scene(column: QVBoxLayout, play: Play, theme: Theme, words: dict[str, str]) -> None:
    """Put the scene into `column`. `words` names what is gained: learned, document, promise."""
    head = play.case.title if play.today is None else f"{play.case.title} · {_day(play)}"
    column.addWidget(label(head, "quiet"))
    column.addWidget(Meters(play, theme))
    for kind, word in words.items():
        names = [each.name for each in play.gains if each.kind == kind]
        if names:
            column.addWidget(label(f"{word}: {'; '.join(names)}", "quiet"))
    for paragraph in play.scene.text.split("\n\n"):
        column.addWidget(paragraph_label(paragraph))


def paragraph_label(paragraph: str) -> QLabel:
    """One paragraph; *stress* is shown as such, and nothing else of what a file might ask for."""
    if "*" not in paragraph and "_" not in paragraph:
        return label(paragraph.replace("\n", " "), "lead")
    made = label("", "lead")
    made.setTextFormat(Qt.TextFormat.RichText)
    made.setText(body_html(paragraph))
    return made


def _day(play: Play) -> str:
    today = play.today
    return QLocale().toString(QDate(today.year, today.month, today.day), "d MMMM yyyy, dddd") if today else ""
