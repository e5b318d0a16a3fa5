"""A Problem is trouble that a person can cure: it names the file, the place and, by its code, the sentence.

The sentences themselves are in resources/messages/<language>/*.toml (see base/messages.py), so that the
terminal and the window tell the same trouble in the reader's language without Qt.
"""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Problem:
    """One curable fault of one item. `file` is relative to the data folder, `place` is a line, id or field."""

    file: str
    place: str
    code: str
    details: tuple[tuple[str, str], ...] = ()


def problem(file: str, place: str, code: str, **details: object) -> Problem:
    """Make a Problem; details fill the {fields} of the sentence that `code` names."""
    return Problem(file, place, code, tuple((name, str(value)) for name, value in details.items()))
