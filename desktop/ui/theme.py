"""Colours and sizes: one theme file, one style sheet for controls, one for the reader's page."""

import re
from dataclasses import dataclass

from PySide6.QtGui import QColor, QPalette

from desktop.base.shipped import read_toml, shipped

SCALES = (100, 115, 130, 150, 175, 200, 250)
"""Text sizes offered, in percent."""

_ROLES = {
    QPalette.ColorRole.Window: "paper",
    QPalette.ColorRole.Base: "surface",
    QPalette.ColorRole.AlternateBase: "paper",
    QPalette.ColorRole.Text: "ink",
    QPalette.ColorRole.WindowText: "ink",
    QPalette.ColorRole.Button: "surface",
    QPalette.ColorRole.ButtonText: "ink",
    QPalette.ColorRole.Highlight: "accent",
    QPalette.ColorRole.HighlightedText: "on_accent",
    QPalette.ColorRole.Link: "accent",
    QPalette.ColorRole.LinkVisited: "accent",
    QPalette.ColorRole.ToolTipBase: "surface",
    QPalette.ColorRole.ToolTipText: "ink",
    QPalette.ColorRole.PlaceholderText: "quiet",
}


@dataclass(frozen=True, slots=True)
class Theme:
    """One look: its colours by name ("#RRGGBB") and the text size in percent (100 to 250)."""

    name: str
    colours: dict[str, str]
    scale: int = 100

    def __post_init__(self) -> None:
        if not 50 <= self.scale <= 400:
            raise ValueError(f"text size out of range: {self.scale}")

    def colour(self, name: str) -> QColor:
        """A colour of the theme as Qt's value."""
        return QColor(self.colours[name])

    def px(self, pixels: float) -> int:
        """Pixels at 100 % as pixels at this text size."""
        return round(pixels * self.scale / 100)

    def fill(self, sheet: str) -> str:
        """A style sheet with this theme's colours and sizes in place of @names and {numbers}."""
        sized = re.sub(r"\{(\d+)\}", lambda found: str(self.px(int(found[1]))), sheet)
        told = self.colours | {"icons": shipped("resources", "icons").as_posix(), "look": self.name}
        return re.sub(r"@([a-z_]+)", lambda found: told[found[1]], sized)

    def window_sheet(self) -> str:
        """The style sheet of all controls."""
        return self.fill(_sheet("window.qss"))

    def reader_sheet(self) -> str:
        """The style sheet of the reader's page."""
        return self.fill(_sheet("reader.css"))

    @staticmethod
    def sheet(name: str) -> str:
        """A shipped style sheet as it is written, without its comments."""
        return _sheet(name)

    def palette(self) -> QPalette:
        """The palette for what no style sheet reaches (dialogs, menus, links)."""
        palette = QPalette(self.colour("surface"), self.colour("paper"))
        for role, name in _ROLES.items():
            palette.setColor(role, self.colour(name))
        for role in (QPalette.ColorRole.Text, QPalette.ColorRole.WindowText, QPalette.ColorRole.ButtonText):
            palette.setColor(QPalette.ColorGroup.Disabled, role, self.colour("quiet"))
        return palette


def load_theme(name: str, scale: int = 100) -> Theme:
    """The shipped theme of that name, at that text size."""
    return Theme(name, read_toml(shipped("resources", "themes", f"{name}.toml")), scale)


def _sheet(name: str) -> str:
    text = shipped("resources", "themes", name).read_text(encoding="utf-8")
    return re.sub(r"/\*.*?\*/", "", text, flags=re.S)
