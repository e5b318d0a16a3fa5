"""Faults of an authored case, each at a line and a passage, told to its author as a Problem."""

from collections.abc import Iterable
from dataclasses import dataclass

from desktop.base.problems import Problem, problem
from desktop.law.claims.claim import Unread

__all__ = ("Broken", "Fault", "Unread", "fault")


@dataclass(frozen=True, slots=True)
class Fault:
    """One mistake: the line of the file (from 1; 0 = the whole file), the passage, the code of the sentence.

    The passage is named because the Twine editor shows passages and no line numbers.
    """

    line: int
    passage: str
    code: str
    details: tuple[tuple[str, str], ...] = ()

    @property
    def place(self) -> str:
        """«12, «Порог»»: where to look, in a text editor and in Twine."""
        parts = (str(self.line) if self.line else "", f"«{self.passage}»" if self.passage else "")
        return ", ".join(part for part in parts if part)

    def problem(self, file: str) -> Problem:
        """The same, as told to a person; `file` is relative to the data folder."""
        return problem(file, self.place, self.code, **dict(self.details))


def fault(line: int, passage: str, code: str, **details: object) -> Fault:
    """Make a Fault; details fill the {fields} of the sentence that `code` names."""
    return Fault(line, passage, code, tuple((name, str(value)) for name, value in details.items()))


class Broken(ValueError):
    """The story cannot become a case. `faults` are in the order of the file and never empty."""

    def __init__(self, faults: Iterable[Fault]) -> None:
        self.faults = tuple(sorted(faults, key=lambda each: each.line))
        super().__init__("; ".join(f"{each.place}: {each.code}" for each in self.faults))
