"""The running program (app.Program) as the tour and the measuring see it."""

from collections.abc import Callable
from typing import Protocol

from desktop.ui.desk import Desk, Shared


class Running(Protocol):
    """One run of the window."""

    @property
    def desk(self) -> Desk:
        """The window and its pages."""

    @property
    def shared(self) -> Shared:
        """What the window is built from."""

    def show(self, first_paint: Callable[[], None] | None = None) -> None:
        """Open the window."""

    def change(self, name: str, value: object) -> None:
        """Set a preference."""
