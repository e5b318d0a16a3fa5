"""One step that can be moved: by dragging it, by its two buttons, by Alt or Ctrl with an arrow."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QLabel, QSizePolicy, QStyle, QStyleOption, QToolButton, QWidget

from desktop.ui.icons import icon, pixmap
from desktop.ui.theme import Theme
from desktop.ui.widgets.simple import label, restyle

_ARROWS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
_MOVING = Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.ControlModifier


class StepCard(QWidget):
    """Shows its place, its words and, once graded, a sign and the place it belongs to."""

    move_wished = Signal(int)  # wish: this many places down (up if negative)
    step_wished = Signal(int)  # wish: the keyboard on the card that many places down
    dragged = Signal(int)  # fact: the pointer holds it at this height, in pixels of the card's parent

    def __init__(self, words: str, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("choice")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.OpenHandCursor)
        self._theme, self._words = theme, words
        self._pressed_at: int | None = None
        self._locked = False
        self._number = label("", "key", wrap=False)
        self._number.setMinimumWidth(theme.px(18))
        self._belongs = label("", "quiet", wrap=False)
        self._sign = QLabel()
        self.up, self.down = self._mover("move-up", -1), self._mover("move-down", 1)
        self._lay()

    @property
    def words(self) -> str:
        """What the step says."""
        return self._words

    def put(self, place: int, count: int) -> None:
        """It stands at `place` (from 0) of `count` now."""
        self._number.setText(str(place + 1))
        told = self.tr("{place} of {count}: {step}").replace("{place}", str(place + 1)).replace("{count}", str(count))
        self.setAccessibleName(told.replace("{step}", self._words))
        self.up.setEnabled(place > 0 and not self._locked)
        self.down.setEnabled(place < count - 1 and not self._locked)

    def lock(self) -> None:
        """It cannot be moved any more."""
        self._locked = True
        self.setCursor(Qt.CursorShape.ArrowCursor)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        for each in (self.up, self.down):
            each.hide()

    def grade(self, state: str, verdict: str, belongs: str) -> None:
        """Sign it; `belongs` says where it should stand ("" where it does)."""
        restyle(self, state=state)
        self._sign.setPixmap(pixmap(state, self._theme.colour(state), self._theme.px(18), 2.0))
        self.setAccessibleDescription(f"{verdict} {belongs}".strip())
        self._belongs.setText(belongs)
        self._belongs.setVisible(bool(belongs))
        self._sign.show()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows go from card to card; with Alt or Ctrl they take the card along."""
        by = _ARROWS.get(Qt.Key(event.key()))
        if by is None:
            super().keyPressEvent(event)
        elif event.modifiers() & _MOVING and not self._locked:
            self.move_wished.emit(by)
        else:
            self.step_wished.emit(by)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """The card may be going to be dragged."""
        if event.button() == Qt.MouseButton.LeftButton and not self._locked:
            self._pressed_at = event.position().toPoint().y()
            self.setFocus(Qt.FocusReason.MouseFocusReason)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Dragged far enough, it follows the pointer from place to place."""
        if self._pressed_at is None:
            return
        at = event.position().toPoint()
        if self.cursor().shape() != Qt.CursorShape.ClosedHandCursor:
            if abs(at.y() - self._pressed_at) < QApplication.startDragDistance():
                return
            self.setCursor(Qt.CursorShape.ClosedHandCursor)
            restyle(self, state="chosen")
        self.dragged.emit(self.mapToParent(at).y())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """It stays where it is."""
        if self._pressed_at is not None:
            self._pressed_at = None
            self.setCursor(Qt.CursorShape.OpenHandCursor)
            restyle(self, state="")

    def paintEvent(self, event: QPaintEvent) -> None:
        """Let the style sheet draw the frame."""
        option = QStyleOption()
        option.initFrom(self)
        self.style().drawPrimitive(QStyle.PrimitiveElement.PE_Widget, option, QPainter(self), self)

    def _lay(self) -> None:
        words = label(self._words)
        row = QHBoxLayout(self)
        row.setContentsMargins(*(self._theme.px(each) for each in (14, 8, 10, 8)))
        row.setSpacing(self._theme.px(8))
        for each, stretch in ((self._number, 0), (words, 1), (self._belongs, 0), (self._sign, 0)):
            each.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
            row.addWidget(each, stretch)
        for each in (self._belongs, self._sign):
            each.hide()
        row.addWidget(self.up)
        row.addWidget(self.down)
        self.setMinimumHeight(self._theme.px(46))  # the same when the buttons are gone
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def _mover(self, name: str, by: int) -> QToolButton:
        made = QToolButton()
        made.setIcon(icon(name, self._theme.colour("quiet")))
        made.setIconSize(QSize(self._theme.px(18), self._theme.px(18)))
        told = self.tr("Move up: {step}") if by < 0 else self.tr("Move down: {step}")
        made.setAccessibleName(told.replace("{step}", self._words))
        made.setToolTip("Alt+↑" if by < 0 else "Alt+↓")
        made.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        made.clicked.connect(lambda: self.move_wished.emit(by))
        return made
