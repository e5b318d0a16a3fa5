"""Questions as values. What all kinds share is in Question; what makes a kind is its body (desktop/quiz/bodies).

A new kind is one more body, one more response, one more grader and one more record; nothing else has to know.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Literal, get_args

from .bodies.choice import FEWEST_OPTIONS, GROUPS, Area, Hotspot, MultipleChoice, Option, SingleChoice, TrueFalse
from .bodies.cloze import Cloze, Gap, GapWord
from .bodies.order import FEWEST_PAIRS, Matching, Ordering, OrderStep, Pair
from .bodies.typed import DayEntry, NumberEntry, ShortText, Slip
from .bodies.vignette import Vignette
from .fault import NotAQuestion, first_twin, refuse_empty, refuse_id

__all__ = (
    "FEWEST_OPTIONS", "FEWEST_PAIRS", "GROUPS", "LEVELS", "ROLES", "Area", "Body", "Cloze", "DayEntry", "Gap",
    "GapWord", "Hotspot", "Level", "Matching", "MultipleChoice", "NotAQuestion", "NumberEntry", "Option", "OrderStep",
    "Ordering", "Pair", "Question", "Quiz", "Role", "ShortText", "SingleChoice", "Slip", "TrueFalse", "Vignette",
)  # fmt: skip

Level = Literal["recall", "apply", "judge"]
Role = Literal["assistant", "consultant", "akimat"]

LEVELS: tuple[str, ...] = get_args(Level)
"""What is asked for: to remember the text, to apply it to a family or a village, to judge what to do."""

ROLES: tuple[str, ...] = get_args(Role)
"""Whose work the question belongs to."""

Body = (
    SingleChoice | MultipleChoice | TrueFalse | Hotspot | Matching | Ordering | NumberEntry | DayEntry | ShortText
    | Cloze | Vignette
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Question:
    """One question of a bank. Raises NotAQuestion (a ValueError) for nonsense.

    `id` stays for ever: attempts and reviews hang on it. `passage` is the id of the handbook passage that
    gives the key, `article` the reference the print gives for it, e.g. «п. 12 ст. 4 ГАСП» ("" if none),
    `topic` the id of a handbook section, `explain` why the key is right. `rules` are the rules asked about, `case`
    the practice case that teaches the same ("" if none), `silent` that the key is «в пособии этого нет». `facts` are
    the people of its claims: name → the record of a household, a person or an unemployed one, as JSON text.
    """

    id: str
    text: str
    passage: str
    article: str
    topic: str
    level: str
    role: tuple[str, ...]
    explain: str
    body: Body
    rules: tuple[str, ...] = ()
    case: str = ""
    silent: bool = False
    facts: tuple[tuple[str, str], ...] = field(default=(), repr=False)

    def __post_init__(self) -> None:
        for part in self.id.split("/"):
            refuse_id(part)
        refuse_empty(text=self.text, passage=self.passage, topic=self.topic, explain=self.explain)
        if self.level not in LEVELS:
            raise NotAQuestion("quiz-field-value", field="level", allowed=", ".join(LEVELS))
        if not self.role or len(set(self.role)) < len(self.role) or not set(self.role) <= set(ROLES):
            raise NotAQuestion("quiz-field-value", field="role", allowed=", ".join(ROLES))

    @property
    def kind(self) -> str:
        """The body's kind as written in a bank: "single", "multiple", "matching" …"""
        return self.body.kind

    @property
    def asked(self) -> tuple["Question", ...]:
        """The question itself, or the parts of a vignette: what is answered one by one."""
        return self.body.parts if isinstance(self.body, Vignette) else (self,)


@dataclass(frozen=True, slots=True)
class Quiz:
    """One bank: at least one question, no two of one id."""

    id: str
    title: str
    summary: str
    questions: tuple[Question, ...]

    def __post_init__(self) -> None:
        refuse_id(self.id)
        refuse_empty(title=self.title, summary=self.summary)
        if not self.questions:
            raise NotAQuestion("quiz-empty")
        twin = first_twin(question.id for question in self.questions)
        if twin is not None:
            raise NotAQuestion("quiz-question-twice", id=twin, other=self.id)

    def question(self, question_id: str) -> Question | None:
        """The question of that id, None if there is none."""
        return next((each for each in self.questions if each.id == question_id), None)

    def __iter__(self) -> Iterator[Question]:
        return iter(self.questions)
