"""The links of the reader's page: where they stand, how one steps through them by keys, dots under terms."""

from collections.abc import Iterator, Sequence

from PySide6.QtCore import QPoint, QSignalBlocker
from PySide6.QtGui import QColor, QTextCharFormat, QTextCursor, QTextDocument
from PySide6.QtWidgets import QTextEdit

Link = tuple[int, int, str]
"""(start, end, address) of a link in the document."""


def links_of(document: QTextDocument) -> list[Link]:
    """Every link of the document, in order; the pieces of one link are one."""
    found: list[Link] = []
    for start, end, address in _pieces(document):
        if found and found[-1][1] == start and found[-1][2] == address:
            found[-1] = (found[-1][0], end, address)
        else:
            found.append((start, end, address))
    return found


def _pieces(document: QTextDocument) -> Iterator[Link]:
    block = document.begin()
    while block.isValid():
        walk = block.begin()
        while not walk.atEnd():
            fragment = walk.fragment()
            address = fragment.charFormat().anchorHref()
            if address:
                yield fragment.position(), fragment.position() + fragment.length(), address
            walk += 1
        block = block.next()


def dot_terms(document: QTextDocument, colour: QColor) -> None:
    """A term is a quiet link: dots under it (a style sheet knows no dots)."""
    dotted = QTextCharFormat()
    dotted.setUnderlineStyle(QTextCharFormat.UnderlineStyle.DotLine)
    dotted.setUnderlineColor(colour)
    cursor = QTextCursor(document)
    cursor.beginEditBlock()  # one change: many small ones leave blocks behind them without a layout
    for start, end, address in links_of(document):
        if address.startswith("term:"):
            cursor.setPosition(start)
            cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
            cursor.mergeCharFormat(dotted)
    cursor.endEditBlock()
    document.markContentsDirty(0, document.characterCount())


def in_view(view: QTextEdit) -> tuple[int, int]:
    """The first and the last position of the document that can be seen.

    The last is asked for first: a page that was just laid out answers for its top only when its bottom is known.
    """
    room = view.viewport()
    last = view.cursorForPosition(QPoint(room.width(), room.height() - 1)).position()
    return min(view.cursorForPosition(QPoint(0, 0)).position(), last), last


def step_link(view: QTextEdit, onward: bool, schemes: Sequence[str]) -> bool:
    """Select the next (or the last) link of one of the schemes after the cursor, within what is in view.

    A cursor out of view counts from the edge. False where there is none.
    """
    top, bottom = in_view(view)
    links = [each for each in links_of(view.document()) if top <= each[0] and each[1] <= bottom + 1]
    links = [each for each in links if each[2].partition(":")[0] in schemes]
    cursor = view.textCursor()
    if onward:
        here = cursor.selectionEnd() if top <= cursor.position() <= bottom else top
        wanted = next((each for each in links if each[0] >= here), None)
    else:
        here = cursor.selectionStart() if top <= cursor.position() <= bottom else bottom + 1
        wanted = next((each for each in reversed(links) if each[1] <= here), None)
    if wanted:
        select(view, wanted[0], wanted[1])
    return wanted is not None


def select(view: QTextEdit, start: int, end: int) -> None:
    """Select so much of the document without a word to those who wait for words to be chosen (to mark, to quote)."""
    cursor = QTextCursor(view.document())
    cursor.setPosition(start)
    cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
    with QSignalBlocker(view):
        view.setTextCursor(cursor)


def link_at(view: QTextEdit) -> str:
    """The address of the link that is selected or under the cursor; "" if there is none."""
    cursor = view.textCursor()
    start, end = cursor.selectionStart(), cursor.selectionEnd()
    return next((each[2] for each in links_of(view.document()) if each[0] <= start and end <= each[1]), "")
