"""The four colours of highlights in words and numbers, in the reader's language, and their little pictures."""

from PySide6.QtCore import QCoreApplication, QRect, Qt
from PySide6.QtGui import QFont, QIcon, QPainter, QPixmap

from desktop.learning.annotations.model import COLOURS
from desktop.ui.theme import Theme


def colour_word(colour: str) -> str:
    """What a colour is for."""
    translate = QCoreApplication.translate
    return {
        "yellow": translate("Marks", "rule"),
        "green": translate("Marks", "tell the family"),
        "blue": translate("Marks", "ask"),
        "pink": translate("Marks", "important"),
    }[colour]


def colour_key(colour: str) -> str:
    """The theme's name of a colour."""
    return f"hl_{colour_number(colour)}"


def colour_number(colour: str) -> int:
    """1 … 4: the key that gives it, and the number on its picture."""
    return COLOURS.index(colour) + 1


def swatch(colour: str, theme: Theme) -> QIcon:
    """A square of that colour with its number."""
    side = theme.px(18)
    picture = QPixmap(side, side)
    picture.fill(theme.colour(colour_key(colour)))
    painter = QPainter(picture)
    font = QFont("Golos Text")
    font.setPixelSize(theme.px(12))
    painter.setFont(font)
    painter.setPen(theme.colour("ink"))
    whole = QRect(0, 0, side, side)
    painter.drawText(whole, Qt.AlignmentFlag.AlignCenter, str(colour_number(colour)))
    painter.setPen(theme.colour("quiet"))
    painter.drawRect(whole.adjusted(0, 0, -1, -1))
    painter.end()
    return QIcon(picture)
