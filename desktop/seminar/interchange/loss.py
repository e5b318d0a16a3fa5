"""What was lost, changed or has to be filled in when a question crossed to another format, as values."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass

from desktop.base.messages import tell
from desktop.base.problems import Problem, problem


@dataclass(frozen=True, slots=True)
class Loss:
    """One thing to know of one question ("" of the whole file); `code` names its sentence, `details` fill it."""

    question: str
    code: str
    details: tuple[tuple[str, str], ...] = ()

    def problem(self, file: str) -> Problem:
        """The same as a Problem of `file`, to be told in a sentence."""
        return problem(file, self.question, self.code, **dict(self.details))


class Broken(ValueError):
    """A whole file that cannot be read or written: `code` names its sentence, `details` fill it."""

    def __init__(self, code: str, **details: object) -> None:
        super().__init__(code, details)
        self.code = code
        self.details = {name: str(value) for name, value in details.items()}


def loss(question: str, code: str, **details: object) -> Loss:
    """A Loss with its details as text."""
    return Loss(question, code, tuple((name, str(value)) for name, value in details.items()))


def summary(losses: Iterable[Loss], language: str = "ru") -> tuple[tuple[str, int, tuple[str, ...]], ...]:
    """Each sentence once, how often it holds and the questions it holds for, the most frequent first."""
    found: dict[str, list[str]] = {}
    for each in losses:
        said = tell(each.problem(""), language)
        found.setdefault(f"{said.says} {said.cure}".strip(), []).append(each.question)
    counts = Counter({text: len(questions) for text, questions in found.items()})
    return tuple((text, count, tuple(found[text])) for text, count in counts.most_common())
