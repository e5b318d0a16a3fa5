"""A text view that opens nothing: no file, no picture, no style from outside, whatever its text asks for."""

from PySide6.QtCore import QUrl, Signal
from PySide6.QtWidgets import QTextBrowser, QWidget

_IMAGE = 2
"""QTextDocument.ResourceType.ImageResource, by its number: the start does not wait for that enumeration."""


def _blank() -> object:
    from PySide6.QtGui import QImage  # nothing we ship asks for a picture

    image = QImage(1, 1, QImage.Format.Format_ARGB32)
    image.fill(0)
    return image


class SafeBrowser(QTextBrowser):
    """QTextBrowser whose every request for a resource is answered by a blank, and whose links are wishes."""

    link_requested = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.denied: list[str] = []
        self.setOpenLinks(False)
        self.setOpenExternalLinks(False)
        self.setUndoRedoEnabled(False)
        self.anchorClicked.connect(self._link)

    def loadResource(self, kind: int, name: QUrl | str) -> object:
        """Never loads. A picture (not None) stops Qt from asking fifteen times a paint."""
        self.denied.append(name.toString() if isinstance(name, QUrl) else name)
        return _blank() if kind == _IMAGE else b""

    def _link(self, url: QUrl) -> None:
        self.link_requested.emit(url.toString())
