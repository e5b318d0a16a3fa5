"""The certificate on A4: one page in a frame, painted alike on screen, in PDF, on paper."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPen

from desktop.quiz.certificate.model import Certificate
from desktop.quiz.certificate.sheet import page_html, title
from desktop.ui.paper import DPI, HEIGHT, WIDTH, SafeDocument, draw, lay_out

_POINT, _MM = DPI / 72, DPI / 25.4
_FRAME, _INSIDE = 14 * _MM, 32 * _MM
_STYLE = """
p { color: #000000; font-family: "Golos Text"; text-align: center; margin: 0; }
.kicker { font-size: {13}px; margin-top: {10}px; }
.heading { font-size: {30}px; font-weight: 600; margin-top: {18}px; margin-bottom: {34}px; }
.name { font-size: {26}px; font-weight: 600; margin-bottom: {10}px; }
.scope { font-size: {19}px; font-weight: 600; margin-top: {10}px; margin-bottom: {24}px; }
.text { font-size: {14}px; margin-top: {6}px; margin-bottom: {6}px; }
.label { font-size: {11}px; margin-top: {44}px; }
.code { font-size: {22}px; font-weight: 600; margin-top: {6}px; margin-bottom: {18}px; letter-spacing: {1}px; }
.quiet { font-size: {10}px; margin-top: {6}px; }
"""
_SMALLEST = 0.6


class CertificatePaper:
    """One page; words that are too many for it become smaller, down to 60 %."""

    pages = 1

    def __init__(self, made: Certificate, language: str) -> None:
        self.title = f"{title(language)} — {made.name}"
        html, scale = page_html(made, language), 1.0
        self._page = self._laid_out(html, scale)
        while self._page.size().height() > HEIGHT - 2 * _INSIDE and scale > _SMALLEST:
            scale -= 0.05
            self._page = self._laid_out(html, scale)

    @property
    def fits(self) -> bool:
        """Everything stands inside the frame."""
        return self._page.size().height() <= HEIGHT - 2 * _INSIDE

    def paint(self, painter: QPainter, page: int) -> None:
        """The page in a coordinate system of WIDTH × HEIGHT dots."""
        painter.save()
        for inset, pen in ((_FRAME, 1.2 * _MM), (_FRAME + 2.2 * _MM, 0.3 * _MM)):
            painter.setPen(QPen(Qt.GlobalColor.black, pen))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(QRectF(inset, inset, WIDTH - 2 * inset, HEIGHT - 2 * inset))
        room = HEIGHT - 2 * _INSIDE - self._page.size().height()
        painter.translate(_INSIDE, _INSIDE + max(0.0, room / 3))
        draw(self._page, painter, QRectF(0, 0, WIDTH - 2 * _INSIDE, self._page.size().height()))
        painter.restore()

    def _laid_out(self, html: str, scale: float) -> SafeDocument:
        sheet = _STYLE
        for points in sorted({1, 6, 10, 11, 13, 14, 18, 19, 22, 24, 26, 30, 34, 44}):
            sheet = sheet.replace(f"{{{points}}}", str(round(points * scale * _POINT)))
        return lay_out(html, sheet, WIDTH - 2 * _INSIDE)
