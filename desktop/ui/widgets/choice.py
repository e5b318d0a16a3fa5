"""A full-width choice: its key, its words (as many lines as they need), and after the answer its sign."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from desktop.ui.icons import pixmap
from desktop.ui.theme import Theme
from desktop.ui.widgets.simple import label, restyle
from desktop.ui.widgets.wrapped_button import WrappedButton

_SIGNS = ("right", "warning", "wrong")


class Choice(WrappedButton):
    """Chosen by mouse, Space, Enter or its number key. `state`: "", "right", "warning", "wrong"."""

    def __init__(self, key: str, words: str, theme: Theme) -> None:
        super().__init__("choice", words)
        self.setAccessibleName(f"{key}. {words}")
        self._theme = theme
        self._locked = False
        self._sign = QLabel()
        self._sign.setFixedWidth(theme.px(20))
        key_label = label(key, "quiet", wrap=False)
        for child in (key_label, self._sign):
            child.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.row.setContentsMargins(theme.px(14), theme.px(10), theme.px(10), theme.px(10))
        self.row.setSpacing(theme.px(12))
        self.row.insertWidget(0, key_label, 0, Qt.AlignmentFlag.AlignTop)
        self.row.addWidget(self._sign, 0, Qt.AlignmentFlag.AlignTop)

    @property
    def locked(self) -> bool:
        """It was answered: looks as before, does nothing any more."""
        return self._locked

    def lock(self) -> None:
        """From now on only to be read."""
        self._locked = True
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setCursor(Qt.CursorShape.ArrowCursor)

    def set_state(self, state: str) -> None:
        """Colour and sign after the answer; never colour alone."""
        restyle(self, state=state)
        if state in _SIGNS:
            self._sign.setPixmap(pixmap(state, self._theme.colour(state), self._theme.px(18), 2.0))
        else:
            self._sign.clear()
