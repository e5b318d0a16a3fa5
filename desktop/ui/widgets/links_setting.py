"""Whether links «komekshi:…» open the program, and the button that changes it: only the person decides."""

from collections.abc import Callable

from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.base.scheme import LinkDesk, register, registered, unregister
from desktop.ui.widgets.flow import Flow
from desktop.ui.widgets.simple import button, label


class LinksSetting(QWidget):
    """One line of truth and one button."""

    def __init__(self, find: Callable[[], LinkDesk], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = find()
        self.state = label("")
        self.turn = button("")
        self.turn.clicked.connect(self._turn)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.state)
        column.addLayout(Flow(self.turn))
        self._tell()

    def _turn(self) -> None:
        try:
            (unregister if registered(self._desk) else register)(self._desk)
        except OSError as error:
            self._tell()
            failed = self.tr("It could not be written: {why}.")
            self.state.setText(failed.replace("{why}", str(error.strerror or error)))
            return
        self._tell()

    def _tell(self) -> None:
        on = bool(self._desk.system) and registered(self._desk)
        self.turn.setVisible(bool(self._desk.system))
        if not self._desk.system:
            self.state.setText(self.tr("Links komekshi:… are opened by the command «komekshi open» here."))
        elif on:
            self.state.setText(self.tr("Links komekshi:… in letters and documents open this program."))
        else:
            self.state.setText(self.tr("Links komekshi:… in letters and documents do not open this program yet."))
        self.turn.setText(self.tr("Do not open links any more") if on else self.tr("Open links with this program"))
