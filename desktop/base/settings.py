"""How one person likes the window: language, theme, text size, where she left. One small JSON file.

Nothing here is progress; a damaged file costs preferences only, and the copy before it is tried first.
"""

import json
import os
from dataclasses import asdict, dataclass, fields
from datetime import date
from pathlib import Path

from .disk import write_whole

LANGUAGES = ("ru", "kk")
REVIEW = ("retention", "reviews", "fresh", "exam", "minutes")
"""Settings of spaced review."""


@dataclass(frozen=True, slots=True)
class Settings:
    """Preferences; `centre` is the name and telephone of her centre for the foot of leaflets.

    Of spaced review: the retention target in percent, reviews and new items a day at most, the day of her exam (ISO,
    "" for none) and the minutes a day she has for it.

    Values out of range raise ValueError: a file that says nonsense is not ours.
    """

    language: str = "ru"
    theme: str = "light"
    scale: int = 100
    chapter: str = ""
    passage: str = ""
    page: str = "handbook"
    rail: bool = True
    width: int = 1180
    height: int = 780
    feedback: str = "now"
    centre: str = ""
    tray: bool = False
    numbers: bool = False
    retention: int = 90
    reviews: int = 40
    fresh: int = 10
    exam: str = ""
    minutes: int = 15

    def __post_init__(self) -> None:
        for each in fields(self):
            if type(getattr(self, each.name)) is not type(each.default):
                raise ValueError(f"{each.name}: wrong type")
        if self.language not in LANGUAGES or self.theme not in ("light", "dark"):
            raise ValueError("unknown language or theme")
        if self.feedback not in ("now", "end"):
            raise ValueError("feedback comes now or at the end")
        if not (50 <= self.scale <= 400 and 300 <= self.width <= 20000 and 200 <= self.height <= 20000):
            raise ValueError("size out of range")
        if len(self.centre) > 200:
            raise ValueError("too long")
        self._check_review()

    def _check_review(self) -> None:
        if not (70 <= self.retention <= 97 and 1 <= self.minutes <= 600):
            raise ValueError("no such review")
        if not (0 <= self.reviews <= 1000 and 0 <= self.fresh <= 1000):
            raise ValueError("caps out of range")
        if self.exam:
            date.fromisoformat(self.exam)


def read_settings(path: Path) -> tuple[Settings, bool]:
    """The settings of `path`, else of its .bak, else the defaults; True if the file had to be passed over."""
    for number, candidate in enumerate((path, path.with_suffix(".bak"))):
        try:
            return _parse(candidate.read_bytes()), number == 1
        except FileNotFoundError:
            continue
        except (OSError, ValueError, RecursionError, TypeError):
            continue
    return Settings(), path.exists()


def _parse(data: bytes) -> Settings:
    values = json.loads(data.decode("utf-8"))
    if not isinstance(values, dict):
        raise ValueError("not an object")
    known = {each.name for each in fields(Settings)}
    return Settings(**{name: value for name, value in values.items() if name in known})


def write_settings(path: Path, settings: Settings) -> bool:
    """Write the settings, keeping the copy before as .bak; False where the folder cannot be written."""
    try:
        if path.exists():
            os.replace(path, path.with_suffix(".bak"))
        write_whole(path, json.dumps(asdict(settings), ensure_ascii=False, indent=1))
    except OSError:
        return False
    return True
