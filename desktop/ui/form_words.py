"""What is wrong with a form, in the words of the form: its own names of fields and choices, never those of a file."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import NamedTuple

from desktop.base.messages import codes, sentence, tell
from desktop.base.problems import problem
from desktop.law.facts import Refused

MISSING = "law-facts-missing"


class Unfit(Exception):
    """A form that cannot be decided: every (place, what is wrong)."""

    def __init__(self, faults: Iterable[tuple[str, Refused]]) -> None:
        self.faults = tuple(faults)
        super().__init__(", ".join(place for place, _ in self.faults))


class Said(NamedTuple):
    """What to say of a form: a sentence for each place that is wrong, and the names of what is only not filled in."""

    wrong: dict[str, str]
    left: tuple[str, ...]

    def text(self, language: str) -> str:
        """All of it, to stand in place of a result."""
        lines = list(dict.fromkeys(self.wrong.values()))
        if self.left:
            lines.append(sentence("form-left", {"what": ", ".join(dict.fromkeys(self.left))}, language))
        return "\n\n".join(lines)


@dataclass(frozen=True, slots=True)
class FormWords:
    """`names`: field → its name in the form. `words`: field → value → the word one chooses.

    A field of a part («income.months») is looked up whole, then by its parts from the last.
    """

    names: Mapping[str, str]
    words: Mapping[str, Mapping[str, str]] = field(default_factory=dict)

    def key(self, where: str) -> str:
        """The form's field that a refused field belongs to; "" where there is none."""
        parts = (where, *reversed(where.split(".")))
        return next((each for each in parts if each in self.names), "")

    def name(self, where: str, language: str) -> str:
        """Its name."""
        key = self.key(where)
        return self.names[key] if key else sentence("form-some-field", {}, language)

    def tell(self, refused: Refused, language: str) -> str:
        """What is wrong and what to do."""
        code = f"form-{refused.code}"
        given = refused.details | {"field": self.name(refused.field, language)}
        if "value" in given:
            value = str(given["value"])
            given["value"] = self.words.get(self.key(refused.field), {}).get(value, value)
        told = tell(problem("", "", code if code in codes(language) else refused.code, **given), language)
        return f"{told.says} {told.cure}".strip()

    def say(self, faults: Iterable[tuple[str, Refused]], language: str) -> Said:
        """Every fault by its place; what is not filled in yet is no fault."""
        wrong: dict[str, str] = {}
        left: list[str] = []
        for place, each in faults:
            if each.code == MISSING:
                left.append(self.name(each.field, language))
            else:
                wrong.setdefault(place, self.tell(each, language))
        return Said(wrong, tuple(left))
