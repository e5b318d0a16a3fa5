"""What is refused in a village, a tactic or a plan, and the small checks that they share."""

import re
from collections.abc import Collection

_ID = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")


class Refused(ValueError):
    """A value that would be nonsense; `code` names its sentence in resources/messages, `details` fill it."""

    def __init__(self, code: str, place: str = "", **details: object) -> None:
        super().__init__(code, place, details)
        self.code, self.place, self.details = code, place, details


def refuse_id(value: str) -> None:
    """Refuse a name that is not kebab-case or is very long."""
    if not _ID.fullmatch(value) or len(value) > 60:
        raise Refused("outreach-id", value=value[:60])


def refuse_range(field: str, value: float, low: float, high: float) -> None:
    """Refuse a number outside [low, high]; NaN too."""
    if not low <= value <= high:
        raise Refused("outreach-range", field=field, value=str(value)[:20], low=f"{low:g}", high=f"{high:g}")


def refuse_word(field: str, value: str, allowed: Collection[str]) -> None:
    """Refuse a word that is none of `allowed`."""
    if value not in allowed:
        raise Refused("outreach-word", field=field, value=value[:60], allowed=", ".join(allowed))
