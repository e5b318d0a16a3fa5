"""Rows that wrap and columns that are filled anew: nothing is squeezed, left over, or loses the keyboard."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QCheckBox, QPushButton, QVBoxLayout, QWidget

from desktop.ui.widgets.flow import Flow
from desktop.ui.widgets.simple import Column, button


def bury(qapp: QApplication) -> None:
    qapp.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


def test_a_row_that_has_no_room_goes_on_below_and_stands_on_one_line_where_it_has(qapp, qtbot):
    top = QWidget()
    qtbot.addWidget(top)
    flow = Flow(QCheckBox("Оценивать в конце"), QPushButton("Свой случай…"))
    QVBoxLayout(top).addLayout(flow)
    tick, push = (flow.itemAt(number).widget() for number in (0, 1))
    top.resize(800, 200)
    top.show()
    assert abs(tick.geometry().center().y() - push.geometry().center().y()) <= 1
    top.resize(push.sizeHint().width() + 60, 200)
    qtbot.waitUntil(lambda: push.y() > tick.geometry().bottom())


def test_the_places_of_a_row_outlive_whatever_the_binding_forgets(qapp, qtbot):
    """PySide6 declared places that Qt had made dead while they lived; the next layout ended the program."""
    top = QWidget()
    qtbot.addWidget(top)
    flow = Flow(*(QPushButton(str(number)) for number in range(3)))
    QVBoxLayout(top).addLayout(flow)
    assert all(type(flow.itemAt(number)).__name__ == "_Spot" for number in range(3))
    middle = flow.itemAt(1).widget()
    middle.deleteLater()
    bury(qapp)
    assert flow.count() == 2


def test_a_column_filled_anew_keeps_nothing_of_before_not_even_what_stood_in_rows(qapp, qtbot):
    column = Column(760)
    qtbot.addWidget(column)
    for _ in range(3):
        column.clear()
        column.column.addLayout(Flow(button("Открыть"), button("К списку")))
        column.column.addWidget(button("Дальше"))
    bury(qapp)
    assert [each.text() for each in column.findChildren(QPushButton)] == ["Открыть", "К списку", "Дальше"]


def test_a_column_filled_anew_keeps_the_keyboard(qapp, qtbot):
    column = Column(760)
    qtbot.addWidget(column)
    column.column.addWidget(button("Прежняя"))
    column.show()
    column.activateWindow()
    QTest.qWaitForWindowActive(column, 2000)
    column.findChild(QPushButton).setFocus()
    column.clear()
    column.column.addWidget(button("Новая"))
    column.take_keyboard()
    qtbot.waitUntil(lambda: getattr(qapp.focusWidget(), "text", str)() == "Новая")


def test_lines_are_as_long_at_two_hundred_per_cent(start, qtbot):
    """As many letters to a line, where the window has the room."""
    program = start()
    page = program.desk.window.show_page("practice")
    plain = page._list._inner.maximumWidth()
    before = program.desk
    program.change("scale", 200)
    qtbot.waitUntil(lambda: program.desk is not before)
    page = program.desk.window.show_page("practice")
    assert page._list._inner.maximumWidth() == 2 * plain


def test_a_window_built_anew_knows_what_was_read_whatever_timer_comes_first(start, qtbot, monkeypatch):
    """On a slow machine the library told what it has before anybody listened: no articles, no badges, no Kazakh."""
    program = start()
    asked = []

    class Timers:
        @staticmethod
        def singleShot(after, *rest):
            asked.append(rest[-1])

    desk = program.build()
    monkeypatch.setattr("desktop.ui.desk.QTimer", Timers)
    desk.window.show_page("handbook")
    desk._after_first_paint()
    while asked:
        asked.pop()()
    desk.reading.desk.articles.line.setText("ГАСП")
    tree = desk.reading.desk.articles.tree
    assert tree.model() is not None
    assert tree.model().rowCount() > 0
    desk.dispose()


def test_the_first_question_of_a_tall_page_is_seen_from_its_beginning(qapp, qtbot):
    column = Column(400)
    qtbot.addWidget(column)
    tall = QWidget()
    tall.setMinimumHeight(900)
    above = QWidget()
    above.setMinimumHeight(500)
    column.column.addWidget(above)
    column.column.addWidget(tall)
    column.resize(400, 300)
    column.show()
    column.show_widget(tall)
    qtbot.waitUntil(lambda: abs(tall.mapTo(column.viewport(), tall.rect().topLeft()).y()) <= 1)
    assert Qt.FocusPolicy.NoFocus == column.focusPolicy()
