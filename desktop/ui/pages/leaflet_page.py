"""The leaflet for the family: lines at the left, the page as it will be printed at the right."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from dataclasses import replace
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QVBoxLayout, QWidget

from desktop.handbook.editions.model import Editions
from desktop.handbook.leaflet.files import Forms, read_draft, write_draft
from desktop.handbook.leaflet.model import Leaflet, Line
from desktop.handbook.leaflet.sheet import Ground
from desktop.handbook.model import Handbook
from desktop.ui.library import Library
from desktop.ui.paper import Paper, write_pdf
from desktop.ui.shortcuts import NARROW, bind
from desktop.ui.theme import Theme
from desktop.ui.widgets.flow import Flow
from desktop.ui.widgets.leaflet_editor import LeafletEditor
from desktop.ui.widgets.paper_view import PaperView
from desktop.ui.widgets.simple import button, label, restyle

_ROOM = 860
"""From this width (pixels at 100 %) lines and sheet stand side by side; below it one of them is shown."""
_REST = 150
"""Milliseconds after the last key before the sheet is laid out anew."""
_STEPS = 200
"""Steps that can be undone."""


class LeafletPage(QWidget):
    """Every change makes another Leaflet, is kept in her folder and can be undone."""

    centre_changed = Signal(str)  # fact: her centre's name and telephone

    def __init__(
        self, handbook: Handbook, library: Library, forms: Forms, draft: Path, centre: str, theme: Theme,
        now: Callable[[], datetime],
    ) -> None:  # fmt: skip
        super().__init__()
        self.setObjectName("page")
        self._handbook, self._library, self._forms = handbook, library, forms
        self._draft, self._centre, self._theme, self._now = draft, centre, theme, now
        self._past: list[Leaflet] = []
        self._typing = False
        self.leaflet = read_draft(draft)
        self._kept = True
        self.editor = LeafletEditor(handbook, library, forms, centre, theme)
        self.view = PaperView(theme)
        self._paper: Paper | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_REST)
        self._timer.timeout.connect(self.lay_out)
        self._lay_out_page()
        self._connect()
        self.editor.show_leaflet(self.leaflet, 0)
        self.lay_out()

    def add(self, *lines: Line) -> bool:
        """Put more lines at the end; False where the leaflet is full (then none of them)."""
        return self._try(lambda old: replace(old, lines=(*old.lines, *lines)), row=len(self.leaflet.lines))

    def undo(self) -> None:
        """Take back the last change."""
        if self._past:
            self._show(self._past.pop(), self.editor.lines.currentRow())

    def lay_out(self) -> None:
        """Put the leaflet on paper and say how it fits."""
        lessons = self._library.lessons
        editions = lessons.editions if lessons and lessons.editions else Editions()
        wording = self._forms.wording.get(self.leaflet.language) or next(iter(self._forms.wording.values()))
        today = self._now().astimezone().date()
        self._paper = Paper(self.leaflet, Ground(self._handbook, editions, wording, self._centre, today))
        self.view.show_paper(self._paper)
        self._tell(self._paper)

    @property
    def said(self) -> str:
        """What is said about how it fits."""
        return self._said.text()

    def save_pdf(self, path: Path) -> bool:
        """The leaflet as it is now into that file; False (and said) where it cannot be written."""
        self.lay_out()
        done = self._paper is not None and write_pdf(self._paper, path, self._now().astimezone().date())
        told = self.tr("Saved: {path}") if done else self.tr("Nothing can be written here: {path}")
        self._say(told.replace("{path}", str(path)), "right" if done else "wrong")
        return done

    def know_centre(self, centre: str) -> None:
        """Her centre is called this now (typed elsewhere)."""
        if centre != self._centre:
            self._centre = centre
            self.editor.show_centre(centre)
            self._timer.start()

    def _ask_pdf(self) -> None:
        if self._ready():
            name = "".join(each for each in self.leaflet.heading if each.isalnum() or each in " -") or "komekshi"
            told = self.tr("Save the leaflet as PDF")
            path, _ = QFileDialog.getSaveFileName(self, told, f"{name.strip()[:60]}.pdf", "PDF (*.pdf)")
            if path:
                self.save_pdf(Path(path))

    def _print(self) -> None:
        if self._ready() and self._paper:
            from desktop.ui.printing import print_paper

            self.lay_out()
            print_paper(self._paper, self)

    def _ready(self) -> bool:
        return self._pdf.isEnabled()

    def _change(self, make: Callable[[Leaflet], Leaflet], row: int | None = None) -> None:
        changed = make(self.leaflet)
        if changed != self.leaflet:
            if not (self._typing and changed.lines == self.leaflet.lines):
                self._past = [*self._past[-_STEPS:], self.leaflet]  # a whole title is one step, not each letter
            self._typing = False
            self._show(changed, self.editor.lines.currentRow() if row is None else row)

    def _try(self, make: Callable[[Leaflet], Leaflet], row: int | None = None) -> bool:
        try:
            self._change(make, row)
        except ValueError:
            self._say(self.tr("There is no room for more lines, or the line is empty."), "warning")
            return False
        return True

    def _show(self, leaflet: Leaflet, row: int) -> None:
        self.leaflet = leaflet
        self._kept = write_draft(self._draft, leaflet)
        self.editor.show_leaflet(leaflet, row)
        self._undo.setEnabled(bool(self._past))
        self._timer.start()

    def _tell(self, paper: Paper) -> None:
        fit = paper.fit
        ready = fit.fits and not self.leaflet.empty
        for each in (self._pdf, self._printer):
            each.setEnabled(ready)
        self._clear_all.setEnabled(not self.leaflet.empty)
        self._two.setVisible(not fit.fits and self.leaflet.pages == 1)
        if self.leaflet.empty:
            self._say(self.tr("Nothing stands here yet. Take a ready leaflet, or add passages: Ctrl+Shift+M in the "
                              "handbook puts there what you read."), "quiet")  # fmt: skip
        elif fit.fits:
            text = self.tr("Fits %n page(s) of A4, letters of {size} points.", "", fit.pages)
            self._say(text.replace("{size}", f"{fit.size:g}".replace(".", ",")) + self._unkept(), "quiet")
        else:
            text = self.tr("Too long by about %n line(s), {percent} % of the paper. Take something out or shorten it.",
                           "", fit.excess)  # fmt: skip
            self._say(text.replace("{percent}", f"{100 * fit.share:.0f}"), "warning")

    def _unkept(self) -> str:
        return "" if self._kept else " " + self.tr("The draft is not kept: the folder cannot be written.")

    def _say(self, text: str, role: str) -> None:
        self._said.setText(text)
        restyle(self._said, role=role)

    def _set_centre(self, text: str) -> None:
        self._centre = text.strip()
        self.centre_changed.emit(self._centre)
        self._timer.start()

    def _set_title(self, title: str) -> None:
        self._try(lambda leaflet: leaflet.with_title(title))
        self._typing = True

    def _take(self, number: int) -> None:
        taken = self._forms.templates[number].leaflet
        old = self.leaflet
        self._change(lambda _: replace(taken, large=old.large, language=old.language, pages=old.pages), 0)

    def _clear(self) -> None:
        self._change(lambda old: Leaflet(large=old.large, language=old.language), 0)

    def _words(self, row: int, words: str) -> None:
        self._try(lambda leaflet: leaflet.with_words(row, words), row)
        self.editor.show_leaflet(self.leaflet, row)

    def _connect(self) -> None:
        editor, lines = self.editor, self.editor.lines
        editor.template_taken.connect(self._take)
        editor.title_changed.connect(self._set_title)
        editor.passage_added.connect(lambda passage: self.add(Line("passage", passage=passage)))
        editor.words_added.connect(self._add_words)
        editor.option_changed.connect(lambda name, value: self._try(lambda old: replace(old, **{name: value})))
        editor.note_changed.connect(lambda row, on: self._try(lambda old: old.with_note(row, on), row))
        editor.centre_changed.connect(self._set_centre)
        lines.move_requested.connect(lambda row, step: self._change(lambda old: old.moved(row, step), row + step))
        lines.removal_requested.connect(self._remove)
        lines.words_changed.connect(self._words)
        self._library.lessons_ready.connect(self.lay_out)
        for name, deed in (("line-up", lambda: lines.move_chosen(-1)), ("line-down", lambda: lines.move_chosen(1)),
                           ("undo", self.undo), ("pdf", self._ask_pdf), ("print", self._print)):  # fmt: skip
            bind(self, name, deed, NARROW)

    def _add_words(self, kind: str, text: str) -> None:
        with suppress(ValueError):
            self.add(Line(kind, text))

    def _remove(self, row: int) -> None:
        if 0 <= row < len(self.leaflet.lines):
            self._change(lambda old: old.without(row), row)

    def _lay_out_page(self) -> None:
        self._pdf = button(self.tr("PDF…"), "primary")
        self._printer = button(self.tr("Print…"))
        self._undo = button(self.tr("Undo"))
        self._clear_all = clear = button(self.tr("Clear"))
        self._undo.setEnabled(False)
        self._two = button(self.tr("Allow two pages"))
        self._other = button("")
        self._said = label("", "quiet")
        for made, deed in ((self._pdf, self._ask_pdf), (self._printer, self._print), (self._undo, self.undo),
                           (clear, self._clear), (self._other, self.turn),
                           (self._two, lambda: self._try(lambda old: replace(old, pages=2)))):  # fmt: skip
            made.clicked.connect(deed)
        below = QHBoxLayout()
        below.setSpacing(16)
        below.addWidget(self.editor, 2)
        below.addWidget(self.view, 3)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(24, 12, 12, 8)
        whole.addLayout(Flow(self._other, self._pdf, self._printer, self._undo, clear, self._two))
        whole.addWidget(self._said)
        whole.addLayout(below, 1)
        self._wide: bool | None = None

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Side by side where there is room, else one at a time."""
        super().resizeEvent(event)
        wide = self.width() >= self._theme.px(_ROOM)
        if wide != self._wide:
            self._wide = wide
            self.editor.show()
            self.view.setVisible(wide)
            self._other.setVisible(not wide)
            self._name_other()

    def turn(self) -> None:
        """In a narrow window: the sheet in place of the lines, or back."""
        self.view.setVisible(self.view.isHidden())
        self.editor.setVisible(self.view.isHidden())
        self._name_other()

    def _name_other(self) -> None:
        self._other.setText(self.tr("Show the sheet") if self.view.isHidden() else self.tr("Back to the lines"))
