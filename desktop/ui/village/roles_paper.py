"""The roles of a seminar without computers, a sheet each, on A4: painted alike on screen, in PDF and on paper."""

from collections.abc import Sequence
from html import escape

from PySide6.QtCore import QRectF, QSizeF, Qt
from PySide6.QtGui import QAbstractTextDocumentLayout, QPainter, QPalette

from desktop.handbook.leaflet.sheet import style
from desktop.handbook.model import Handbook
from desktop.outreach.roles import Role
from desktop.ui.paper import DPI, HEIGHT, WIDTH, Paper, SafeDocument
from desktop.ui.village.words import in_language

_MARGIN = 18 * DPI / 25.4
_SIZES = (13, 12, 11, 10, 9, 8)
"""Points tried, largest first, until a role fits its sheet."""


class RolesPaper(Paper):
    """One page for each role."""

    def __init__(self, title: str, roles: Sequence[Role], handbook: Handbook, words: tuple[str, str, str, str]) -> None:
        self.title = title
        self._sheets = [_fitted(role_html(role, handbook, words)) for role in roles]

    @property
    def pages(self) -> int:
        """How many there are."""
        return len(self._sheets)

    def paint(self, painter: QPainter, page: int) -> None:
        """Page number `page` (from 0) in a coordinate system of WIDTH × HEIGHT dots."""
        painter.save()
        painter.translate(_MARGIN, _MARGIN)
        context = QAbstractTextDocumentLayout.PaintContext()
        context.palette = QPalette(Qt.GlobalColor.white)
        context.palette.setColor(QPalette.ColorRole.Text, Qt.GlobalColor.black)
        context.clip = QRectF(0, 0, WIDTH - 2 * _MARGIN, HEIGHT - 2 * _MARGIN)
        self._sheets[page].documentLayout().draw(painter, context)
        painter.restore()


def role_html(role: Role, handbook: Handbook, words: tuple[str, str, str, str]) -> str:
    """A role as a page; `words` head its parts: who you are, what moves you, what you hide, the handbook."""
    parts = [f'<p class="title">{escape(in_language(role.titles))}</p>']
    for head, text in zip(words, (role.says, role.moves, role.secret), strict=False):
        parts += [f'<p class="heading">{escape(head)}</p>', f"<p>{escape(in_language(text))}</p>"]
    parts.append(f'<p class="heading">{escape(words[3])}</p>')
    for name in role.passages:
        passage = handbook.passage(name)
        if passage:
            parts += [f"<p>{escape(line)}</p>" for line in passage.text.splitlines() if line.strip()]
            parts.append(f'<p class="source">{escape(" › ".join(passage.path))}</p>')
    return "<html><body>" + "".join(parts) + "</body></html>"


def _fitted(html: str) -> SafeDocument:
    """At the largest size at which it fits one page."""
    made = SafeDocument()
    for size in _SIZES:
        made = SafeDocument()
        made.setDefaultStyleSheet(style(size * DPI / 72, large=False))
        made.setTextWidth(WIDTH - 2 * _MARGIN)
        made.setHtml(html)
        if made.size().height() <= HEIGHT - 2 * _MARGIN:
            break
    made.setPageSize(QSizeF(WIDTH - 2 * _MARGIN, HEIGHT - 2 * _MARGIN))
    return made
