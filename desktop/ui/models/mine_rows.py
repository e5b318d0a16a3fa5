"""Everything of hers as one tree: bookmarks in folders, notes by chapter, the lost, the history, what was read."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from itertools import groupby

from PySide6.QtCore import QDate, QLocale, QMimeData, QModelIndex, QPersistentModelIndex, Qt, QTime, Signal
from PySide6.QtGui import QIcon, QStandardItem, QStandardItemModel

from desktop.handbook.model import Handbook
from desktop.learning.annotations.model import Bookmark, Highlight, Visit
from desktop.learning.annotations.notes import Placed, is_there, title_of
from desktop.learning.annotations.reading import chapters_read
from desktop.ui.mark_words import colour_word

KIND, ID, TARGET, SHARE = (Qt.ItemDataRole.UserRole + number for number in range(4))
"""Roles: what a row is, whose it is, what Enter opens, and for a chapter how much of it was read (0 … 1)."""

DRAGGED = "application/x-komekshi-bookmark"
"""What is dragged: the id of a bookmark."""

_QUOTE, _NOTE = 160, 400


@dataclass(frozen=True, slots=True)
class Held:
    """What the tree shows. `lost` bookmarks and notes stand apart."""

    bookmarks: tuple[Bookmark, ...] = ()
    placed: tuple[Placed, ...] = ()
    visits: tuple[Visit, ...] = ()
    reads: frozenset[str] = field(default_factory=frozenset)


@dataclass(frozen=True, slots=True)
class Wanted:
    """Only what has these words (folded) and one of these colours; no colours: all."""

    words: str = ""
    colours: frozenset[str] = frozenset()

    def takes(self, *texts: str) -> bool:
        """Whether one of the texts has the words."""
        return not self.words or any(self.words in fold(text) for text in texts)

    def takes_mark(self, mark: Highlight) -> bool:
        """Whether the mark has one of the colours and the words."""
        return (not self.colours or mark.colour in self.colours) and self.takes(mark.quote, mark.note)


def fold(text: str) -> str:
    """For the filter: case and ё do not matter."""
    return text.lower().replace("ё", "е")


class MineRows(QStandardItemModel):
    """The tree, filled anew by `show`. A bookmark can be dragged to another folder: that is only a wish here, the row
    moves when it is on the disk."""

    move_wanted = Signal(str, str)  # wish: lay the bookmark of this id into this folder ("" is the top one)

    def __init__(self, handbook: Handbook, picture: Callable[[str], QIcon]) -> None:
        super().__init__()
        self._handbook, self._picture = handbook, picture

    def show(self, held: Held, wanted: Wanted, today: datetime) -> None:
        """Fill the tree with what is wanted."""
        self.clear()
        lost_bookmarks = [each for each in held.bookmarks if not is_there(self._handbook, each.item)]
        lost_marks = [each for each in held.placed if each.place is None]
        self._bookmarks([each for each in held.bookmarks if each not in lost_bookmarks], wanted)
        self._notes([each for each in held.placed if each.place], wanted)
        if lost_bookmarks or lost_marks:
            self._lost(lost_bookmarks, lost_marks, wanted)
        if not wanted.words and not wanted.colours:
            self._history(held.visits, today)
            self._read(held.reads)

    def mimeTypes(self) -> list[str]:
        """Only bookmarks are dragged."""
        return [DRAGGED]

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        """The id of the dragged bookmark."""
        data = QMimeData()
        data.setData(DRAGGED, str(indexes[0].data(ID)).encode() if indexes else b"")
        return data

    def supportedDropActions(self) -> Qt.DropAction:
        """A bookmark is moved, never doubled."""
        return Qt.DropAction.MoveAction

    def canDropMimeData(self, data: QMimeData, action: Qt.DropAction, row: int, column: int,
                        parent: QModelIndex | QPersistentModelIndex) -> bool:  # fmt: skip
        """A bookmark, onto a folder, another bookmark or the head of all bookmarks."""
        return data.hasFormat(DRAGGED) and _folder_at(parent) is not None

    def dropMimeData(self, data: QMimeData, action: Qt.DropAction, row: int, column: int,
                     parent: QModelIndex | QPersistentModelIndex) -> bool:  # fmt: skip
        """Wish for the move. False: the view is to take nothing away by itself."""
        folder = _folder_at(parent)
        dragged = bytes(data.data(DRAGGED).data()).decode("utf-8", "replace")
        if folder is not None and dragged:
            self.move_wanted.emit(dragged, folder)
        return False

    def _bookmarks(self, bookmarks: list[Bookmark], wanted: Wanted) -> None:
        found = [each for each in bookmarks if not wanted.colours and wanted.takes(each.title, each.folder)]
        top = self._root("bookmarks", self.tr("Bookmarks"), len(found))
        if not found:
            nothing = self.tr("None yet. Ctrl+D in the text lays a bookmark.")
            top.appendRow(_quiet(self._none(wanted, nothing)))
        for each in (each for each in found if not each.folder):
            top.appendRow(self._bookmark(each))
        for folder, inside in groupby(sorted(found, key=lambda each: fold(each.folder)), lambda each: each.folder):
            if folder:
                rows = [self._bookmark(each) for each in inside]
                top.appendRow(_filled(_row("folder", folder, f"{folder} · {len(rows)}"), rows))

    def _notes(self, placed: list[Placed], wanted: Wanted) -> None:
        found = [each for each in placed if wanted.takes_mark(each.highlight)]
        top = self._root("notes", self.tr("Notes and highlights"), len(found))
        if not found:
            nothing = self.tr("None yet. Select words in the text and press 1, 2, 3 or 4; Ctrl+M writes a note.")
            top.appendRow(_quiet(self._none(wanted, nothing)))
        for chapter in self._handbook.chapters:
            rows = [self._mark(each) for each in found if self._chapter(each) == chapter.id]
            if rows:
                top.appendRow(_filled(_row("chapter", chapter.id, f"{chapter.title} · {len(rows)}"), rows))

    def _lost(self, bookmarks: list[Bookmark], marks: list[Placed], wanted: Wanted) -> None:
        rows = [self._mark(each) for each in marks if wanted.takes_mark(each.highlight)]
        rows += [self._bookmark(each) for each in bookmarks if not wanted.colours and wanted.takes(each.title)]
        top = self._root("lost", self.tr("Lost"), len(rows))
        top.appendRow(_quiet(self.tr("The handbook no longer has these words; nothing of yours was thrown away.")))
        top.appendRows(rows)

    def _history(self, visits: Iterable[Visit], today: datetime) -> None:
        top = self._root("history", self.tr("History"), None)
        latest = [each for each in reversed(list(visits)) if is_there(self._handbook, each.item)]
        if not latest:
            top.appendRow(_quiet(self.tr("Where you read for more than a moment will stand here.")))
        for day, inside in groupby(latest, lambda each: each.at.astimezone().date()):
            rows = [self._visit(each) for each in inside]
            date = QLocale().toString(QDate(day.year, day.month, day.day), QLocale.FormatType.LongFormat)
            text = self.tr("Today") if day == today.astimezone().date() else date
            top.appendRow(_filled(_row("day", day.isoformat(), text), rows))

    def _read(self, reads: frozenset[str]) -> None:
        chapters = chapters_read(self._handbook, reads)
        top = self._root("read", self.tr("Read"), None)
        for each in chapters:
            words = self.tr("{read} of {total}").replace("{read}", str(each.read))
            text = f"{each.title}\n{words.replace('{total}', str(each.total))}"
            row = _row("progress", each.chapter, text, each.next or each.chapter)
            row.setData(each.read / each.total if each.total else 0.0, SHARE)
            row.setToolTip(self.tr("Enter opens the first passage that was not read yet."))
            top.appendRow(row)

    def _root(self, key: str, word: str, count: int | None) -> QStandardItem:
        top = _row("root", key, word if count is None else f"{word} · {count}")
        font = top.font()
        font.setBold(True)
        top.setFont(font)
        self.appendRow(top)
        return top

    def _none(self, wanted: Wanted, nothing: str) -> str:
        return self.tr("Nothing like that here.") if wanted != Wanted() else nothing

    def _bookmark(self, each: Bookmark) -> QStandardItem:
        target = each.item if is_there(self._handbook, each.item) else ""
        row = _row("bookmark", each.id, each.title or self._title(each.item), target)
        row.setToolTip(self._title(each.item))
        return row

    def _mark(self, each: Placed) -> QStandardItem:
        mark, place = each.highlight, each.place
        parts = [_cut(mark.note, _NOTE), f"«{_cut(mark.quote, _QUOTE)}»" if mark.quote else "", self._fate(each)]
        if not mark.quote:
            parts[1] = _cut(mark.after, _QUOTE - 1)
        row = _row("note", mark.id, "\n".join(part for part in parts if part), place.passage if place else "")
        row.setIcon(self._picture(mark.colour))
        row.setData(f"{colour_word(mark.colour)}. {row.text()}", Qt.ItemDataRole.AccessibleTextRole)
        row.setToolTip(f"{colour_word(mark.colour)} · {self._title(place.passage if place else mark.passage)}")
        return row

    def _fate(self, each: Placed) -> str:
        if each.place is None:
            return ""
        if each.moved:
            return self.tr("(these words now stand in another passage)")
        return self.tr("(the text was edited since)") if each.place.how == "near" else ""

    def _visit(self, each: Visit) -> QStandardItem:
        at = each.at.astimezone()
        time = QLocale().toString(QTime(at.hour, at.minute), QLocale.FormatType.ShortFormat)
        minutes = self.tr("%n min", "", each.seconds // 60) if each.seconds >= 60 else self.tr("%n s", "", each.seconds)
        return _row("visit", each.item, f"{time} · {self._title(each.item)} · {minutes}", each.item)

    def _chapter(self, each: Placed) -> str:
        passage = self._handbook.passage(each.place.passage) if each.place else None
        return passage.chapter if passage else ""

    def _title(self, item: str) -> str:
        return title_of(self._handbook, item)


def _row(kind: str, row_id: str, text: str, target: str = "") -> QStandardItem:
    row = QStandardItem(text)
    row.setEditable(False)
    row.setData(kind, KIND)
    row.setData(row_id, ID)
    row.setData(target, TARGET)
    row.setDragEnabled(kind == "bookmark")
    row.setDropEnabled(kind in ("bookmark", "folder") or (kind, row_id) == ("root", "bookmarks"))
    return row


def _folder_at(index: QModelIndex | QPersistentModelIndex) -> str | None:
    """The folder that a thing dropped there goes into; None where there is none."""
    kind, row_id = index.data(KIND), str(index.data(ID) or "")
    if kind == "bookmark":
        return _folder_at(index.parent())
    return row_id if kind == "folder" else "" if (kind, row_id) == ("root", "bookmarks") else None


def _quiet(text: str) -> QStandardItem:
    row = _row("quiet", "", text)
    row.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable)
    return row


def _filled(top: QStandardItem, rows: list[QStandardItem]) -> QStandardItem:
    top.appendRows(rows)
    return top


def _cut(text: str, most: int) -> str:
    words = " ".join(text.split())
    return words if len(words) <= most else words[:most].rsplit(" ", 1)[0] + " …"
