"""What every kind of item has in common while it is asked."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.ui.review.review_desk import Told


class Asking(QWidget):
    """One item on the page. Enter goes to `go`, number keys that no field took to `press`.

    `answered` says how it was answered; the verdict is shown by `tell`, once the answer is on the disk.
    """

    answered = Signal(object)  # fact: Told
    touched = Signal()  # fact: what the button says, or whether it can be pressed, is another
    passage_requested = Signal(str)  # wish: show this passage

    def __init__(self) -> None:
        super().__init__()
        self.down = QVBoxLayout(self)
        self.down.setContentsMargins(0, 0, 0, 0)
        self.down.setSpacing(12)
        self.over = False
        self.wanted: QWidget | None = None
        """What should be in view now: where she answers next."""
        self.explained: QWidget | None = None
        """Where she reads on, once the verdict is told."""

    def words(self) -> str:
        """What the button under it says; "" where there is no button."""
        return ""

    def ready(self) -> bool:
        """The button can be pressed."""
        return True

    def go(self) -> None:
        """The button was pressed."""

    def press(self, place: int) -> bool:
        """A number key, 0 for «1»; False if it means nothing now."""
        return False

    def focus_first(self) -> bool:
        """Put the keyboard where the answer begins; False if that is the button."""
        return False

    def tell(self) -> None:
        """Show the verdict; nothing can be changed any more."""

    def give(self, told: Told) -> None:
        """It is answered: once."""
        if not self.over:
            self.over = True
            self.answered.emit(told)
            self.touched.emit()
