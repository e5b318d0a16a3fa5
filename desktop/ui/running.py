"""The running program (app.Program) as the tour and the measuring see it."""

from collections.abc import Callable
from typing import Protocol

from desktop.base.settings import Settings
from desktop.ui.desk import Desk, Shared
from desktop.ui.reception import Reception


class Running(Protocol):
    """One run of the window."""

    @property
    def desk(self) -> Desk:
        """The window and its pages."""

    @property
    def shared(self) -> Shared:
        """What the window is built from."""

    @property
    def settings(self) -> Settings:
        """The preferences as they are now."""

    @property
    def reception(self) -> Reception | None:
        """What hears wishes from outside, a moment after the first paint."""

    def show(self, first_paint: Callable[[], None] | None = None) -> None:
        """Open the window."""

    def change(self, name: str, value: object) -> None:
        """Set a preference."""
