"""Links from an entry to the passages and sections of the handbook that it touches; addresses that can be wrapped."""

from collections.abc import Callable, Iterable

from PySide6.QtWidgets import QVBoxLayout

from desktop.handbook.model import Handbook
from desktop.ui.widgets.wrapped_button import Link

_MOST = 4
"""Links shown at once; the rest come when asked for."""
_BREAK = "\u200b"


class Places:
    """Knows how places are called, and what to do when one is wished for."""

    def __init__(self, handbook: Handbook, wish: Callable[[str], object]) -> None:
        self._wish = wish
        self._titles = {c.id: c.title for c in handbook.chapters}
        self._titles |= {s.id: s.title.rstrip(":") for c in handbook.chapters for s in c.sections}
        self._titles |= {passage.id: passage.path[-1].rstrip(":") for passage in handbook.walk()}

    def named(self, ids: Iterable[str]) -> dict[str, str]:
        """Title → the first id of that title; unknown ids are passed over."""
        found: dict[str, str] = {}
        for each in ids:
            if each in self._titles:
                found.setdefault(self._titles[each], each)
        return found

    def add(self, column: QVBoxLayout, ids: Iterable[str], more: str) -> None:
        """Put a link for each place into the column; beyond some, behind one link called `more` (with {count})."""
        named = list(self.named(ids).items())
        links = [self._link(title, item) for title, item in named]
        for each in links:
            column.addWidget(each)
        if len(links) > _MOST + 1:
            self._fold(column, links[_MOST:], more.replace("{count}", str(len(links) - _MOST)))

    def _link(self, title: str, item: str) -> Link:
        made = Link(title)
        made.clicked.connect(lambda: self._wish(item))
        return made

    @staticmethod
    def _fold(column: QVBoxLayout, links: list[Link], words: str) -> None:
        unfold = Link(words)

        def open_up() -> None:
            for each in links:
                each.show()
            links[0].setFocus()
            unfold.hide()

        for each in links:
            each.hide()
        unfold.clicked.connect(open_up)
        column.addWidget(unfold)


def breakable(address: str) -> str:
    """An address with places to break at (they are not seen), so that a long one wraps instead of being cut."""
    for sign in "/_-=&?.":
        address = address.replace(sign, sign + _BREAK)
    return address
