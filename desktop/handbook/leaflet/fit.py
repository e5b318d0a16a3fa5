"""How large the letters may be, so that the leaflet keeps to its page."""

from collections.abc import Callable
from dataclasses import dataclass

SIZES = {False: (13.0, 12.5, 12.0, 11.5, 11.0), True: (18.0, 17.5, 17.0, 16.5, 16.0)}
"""Large print or not → sizes in points, the best first. Below the last one tired eyes give up."""


@dataclass(frozen=True, slots=True)
class Fit:
    """The size taken (points), how many pages that needs, and by how much it is too long: `excess` lines, `share` of
    the pages allowed (0.0 if it fits)."""

    size: float
    pages: int
    excess: int = 0
    share: float = 0.0

    @property
    def fits(self) -> bool:
        """It keeps to the pages allowed."""
        return self.share == 0.0


@dataclass(frozen=True, slots=True)
class Measured:
    """A layout: pages it takes, its height and that of one page in one and the same unit, and of one line."""

    pages: int
    height: float
    page: float
    line: float


def choose(large: bool, allowed: int, measure: Callable[[float], Measured]) -> Fit:
    """The largest size at which `allowed` pages are enough; at the smallest it is told by how much it is too long."""
    for size in SIZES[large]:
        found = measure(size)
        if found.pages <= allowed:
            return Fit(size, found.pages)
    over = max(found.height - allowed * found.page, found.line)
    return Fit(size, found.pages, max(1, round(over / found.line)), over / (allowed * found.page))
