"""The trainer's desk: own villages and tactics, the class, two plans compared, roles on paper."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from desktop.handbook.model import Handbook
from desktop.outreach.course import Course
from desktop.ui.background import Background
from desktop.ui.theme import Theme
from desktop.ui.village.author_view import AuthorView
from desktop.ui.village.board_view import BoardView
from desktop.ui.village.compare_view import CompareView
from desktop.ui.village.roles_view import RolesView
from desktop.ui.village.world import World
from desktop.ui.widgets.simple import button
from desktop.ui.widgets.tab_row import TabRow


class TrainerView(QWidget):
    """Each part is made when it is first looked at."""

    play_requested = Signal(object, str, str)  # wish: play in this Village (its file, the file of tactics)
    passage_requested = Signal(str)
    left = Signal()  # wish: to the villages

    def __init__(
        self, world: World, course: Course | None, handbook: Handbook, theme: Theme, background: Background, data: Path
    ) -> None:
        super().__init__()
        self._world, self._course, self._handbook = world, course, handbook
        self._theme, self._background, self._data = theme, background, data
        self.tabs, self._stack = TabRow(self.tr("Trainer's desk"), theme.px(4)), QStackedWidget()
        self._made: dict[int, QWidget] = {}
        self._makers: tuple[Callable[[], QWidget], ...] = (self._author, self._board, self._compare, self._roles)
        for words in (self.tr("Files"), self.tr("Class"), self.tr("Plans"), self.tr("Roles")):
            self.tabs.add_tab(words)
        back = button(self.tr("To the villages"))
        back.clicked.connect(self.left)
        self.tabs.add_deed(back)
        self.tabs.chosen.connect(self.show_part)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(12, 8, 12, 8)
        whole.addWidget(self.tabs)
        whole.addWidget(self._stack, 1)
        self.show_part(0)

    def show_part(self, number: int) -> None:
        """Files, class, plans or roles."""
        if number not in self._made:
            self._made[number] = self._makers[number]()
            self._stack.addWidget(self._made[number])
        self._stack.setCurrentWidget(self._made[number])

    def part(self, number: int) -> QWidget:
        """That part, shown."""
        self.tabs.choose(number)
        self.show_part(number)
        return self._made[number]

    def _author(self) -> QWidget:
        view = AuthorView(self._world, self._theme, self._background, self._data)
        view.play_requested.connect(self.play_requested)
        return view

    def _board(self) -> QWidget:
        return BoardView(self._world, self._theme, self._background)

    def _compare(self) -> QWidget:
        return CompareView(self._world, self._course, self._theme, self._background)

    def _roles(self) -> QWidget:
        return RolesView(self._handbook, self._theme)
