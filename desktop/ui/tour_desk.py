"""Scenes of the reference desk: panels, cards, notes, the search line, finding, keys, the small window, the leaflet."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

from desktop.ui.keys import press, type_text
from desktop.ui.pages.leaflet_page import LeafletPage
from desktop.ui.tour_stage import Stage
from desktop.ui.widgets.key_sheet import KeySheet

PASSAGE = "tsa-definition"
WORDS = "выплата в денежной форме"
NOTE = "Сказать простыми словами. Қазақша: атаулы әлеуметтік көмек."
BOOKMARKS = ((PASSAGE, ""), ("public-works-priority", "Для бесед с семьями"), ("youth-practice-length", ""))
QUESTIONS = (
    ("answer", "срок молодёжной практики"), ("refusal", "пособие по потере работы"), ("slip", "социльный контракт"),
)  # fmt: skip
"""What is typed: has an answer, has none in the handbook, has a slip."""


def prepare(stage: Stage) -> None:
    """Once for the whole tour: marks, notes and bookmarks that the panel can show."""
    marking = stage.mine.marking
    for words, colour in ((WORDS, "green"), ("черты бедности", "pink")):
        stage.select(words, PASSAGE)
        marking.highlight(colour)
        stage.camera.settle()
    stage.select(WORDS, PASSAGE)
    marking.note()
    type_text(marking.card.text, NOTE)
    marking.card.save()
    for passage, folder in BOOKMARKS:
        stage.desk.open_passage(passage)
        marking.bookmark()
        marking.asking.name.clear()
        type_text(marking.asking.name, folder)
        marking.asking.keep()
        stage.camera.settle()


def panels(stage: Stage) -> None:
    """Contents, articles and what is hers, beside the page or in its place."""
    book = stage.book()
    stage.desk.open_passage(PASSAGE)
    book.show_panel(stage.reader.articles)
    stage.picture("articles")
    type_text(stage.reader.articles.line, "482")
    stage.picture("articles-narrowed")
    stage.mine.show_panel()
    stage.picture("mine")
    press(stage.mine.panel.tree if stage.mine.panel else book, Qt.Key.Key_End)
    stage.picture("mine-end")
    stage.desk.open_passage(PASSAGE)


def cards(stage: Stage) -> None:
    """What stands behind a reference, a passage today, a word."""
    stage.desk.open_passage(PASSAGE)
    for name, address in (("card-citation", f"cite:{PASSAGE}/0"), ("card-status", f"today:{PASSAGE}")):
        stage.camera.settle()
        opened = stage.reader.open_card(address, pinned=True)
        stage.picture(name)
        if not opened:
            stage.camera.tell(f"Карточки нет: {address}.", ok=False)
        press(stage.reader.card.page, Qt.Key.Key_Escape)


def notes(stage: Stage) -> None:
    """Words selected, a note being written, a bookmark asked for."""
    marking = stage.mine.marking
    stage.select(WORDS, PASSAGE)
    stage.camera.wait("selection bar", marking.bar.isVisible)
    stage.picture("selection")
    marking.note()
    stage.picture("note")
    press(marking.card.text, Qt.Key.Key_Escape)
    marking.bookmark()
    stage.picture("bookmark")
    press(marking.asking.title, Qt.Key.Key_Escape)


def searches(stage: Stage) -> None:
    """The drop: an answer, the honest no, a slip understood, another scope, the searches of before."""
    box = stage.desk.search
    stage.book()
    stage.camera.wait("search", lambda: box.ready)
    for name, question in QUESTIONS:
        stage.window.focus_search()
        type_text(box, question)
        stage.picture(f"search-{name}")
        press(box, Qt.Key.Key_Return)
        stage.camera.settle()
    box.set_scope("terms")
    box.ask("контракт")
    stage.picture("search-scope")
    box.set_scope("everything")
    box.ask("")
    box.setFocus()
    press(box, Qt.Key.Key_Down)
    stage.picture("search-past")
    box.close_drop()


def finding(stage: Stage) -> None:
    """Find in the page, in all forms and chapters; numbers in the margin."""
    reader = stage.reader
    stage.desk.open_passage(PASSAGE)
    reader.find(0)
    reader.find_bar.forms.setChecked(True)
    type_text(reader.find_bar.line, "помощь")
    stage.picture("find")
    reader.find_bar.everywhere.setChecked(True)
    stage.camera.settle()
    stage.picture("find-everywhere")
    reader.find_bar.everywhere.setChecked(False)
    reader.find_bar.put_away()
    reader.show_numbers(True)
    stage.picture("numbers")
    reader.show_numbers(False)


def keys(stage: Stage) -> None:
    """The sheet of keys over the window."""
    stage.desk.show_keys()
    sheet = stage.window.findChildren(KeySheet)[-1]
    stage.camera.take("keys", sheet)
    sheet.reject()


def quick(stage: Stage) -> None:
    """The small window with what was copied."""
    if not stage.camera.wait("reception", lambda: stage.program.reception is not None):
        return
    reception = stage.program.reception
    assert reception is not None
    QGuiApplication.clipboard().setText("социальный контракт")
    reception.look_up()
    if reception.quick:
        stage.camera.take("quick", reception.quick)
        reception.quick.hide()


def leaflet(stage: Stage) -> None:
    """A ready leaflet: its lines, and the sheet as it will be printed."""
    page = stage.open("leaflet")
    assert isinstance(page, LeafletPage)
    page.editor.template_taken.emit(1)
    page.lay_out()
    stage.picture("leaflet-lines")
    if page.view.isHidden():
        page.turn()
        stage.picture("leaflet-sheet")
        page.turn()


SCENES = (panels, cards, notes, searches, finding, keys, quick, leaflet)
