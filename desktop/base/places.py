"""Where one person's files lie on this computer. Found once, by the composition root."""

from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Places:
    """`data` keeps what must not be lost (progress, backups), `cache` what can be made again."""

    data: Path
    cache: Path

    @property
    def progress(self) -> Path:
        """The learner's SQLite file."""
        return self.data / "progress.db"

    @property
    def backups(self) -> Path:
        """Copies of the progress file."""
        return self.data / "backups"

    @property
    def settings(self) -> Path:
        """Language, theme, text size, where she left."""
        return self.data / "settings.json"

    @property
    def leaflet(self) -> Path:
        """The leaflet she is working on."""
        return self.data / "leaflet.json"

    @property
    def lock(self) -> Path:
        """Says that a window works with these files."""
        return self.data / "komekshi.lock"

    @property
    def log(self) -> Path:
        """What went wrong, for a report."""
        return self.data / "komekshi.log"
