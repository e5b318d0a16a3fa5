"""Questions as values. What all kinds share is in Question; what makes a kind is its body.

A new kind (ordering, number, cloze …) is one more body here, one more response, one more grader and one
more record; nothing else has to know.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from typing import ClassVar, Literal, get_args

Level = Literal["recall", "apply", "judge"]
Role = Literal["assistant", "consultant", "akimat"]

LEVELS: tuple[str, ...] = get_args(Level)
"""What is asked for: to remember the text, to apply it to a family or a village, to judge what to do."""

ROLES: tuple[str, ...] = get_args(Role)
"""Whose work the question belongs to."""

FEWEST_OPTIONS = 3
FEWEST_PAIRS = 3

_ID = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")


class NotAQuestion(ValueError):
    """A value that would be nonsense; `code` names its sentence in resources/messages, `details` fill it."""

    def __init__(self, code: str, **details: object) -> None:
        super().__init__(code, details)
        self.code = code
        self.details = details


def _same(text: str) -> str:
    """What two texts share if a reader takes them for one: case, ё and spaces apart."""
    return " ".join(text.casefold().replace("ё", "е").split())


def _first_twin(texts: Iterable[str]) -> str | None:
    seen: set[str] = set()
    for text in texts:
        if _same(text) in seen:
            return text
        seen.add(_same(text))
    return None


def _refuse_empty(**fields: str) -> None:
    for name, value in fields.items():
        if not value.strip():
            raise NotAQuestion("quiz-text-empty", field=name)


def _refuse_id(value: str) -> None:
    if not _ID.fullmatch(value):
        raise NotAQuestion("quiz-id-malformed", id=value)


@dataclass(frozen=True, slots=True)
class Option:
    """One answer to choose. A wrong one says in `why` what is wrong with it; a right one need not."""

    text: str
    right: bool = False
    why: str = ""

    def __post_init__(self) -> None:
        _refuse_empty(text=self.text)
        if not self.right and not self.why.strip():
            raise NotAQuestion("quiz-why-missing", text=self.text)


@dataclass(frozen=True, slots=True)
class _Choice:
    options: tuple[Option, ...]

    def __post_init__(self) -> None:
        if len(self.options) < FEWEST_OPTIONS:
            raise NotAQuestion("quiz-options-few", count=len(self.options), least=FEWEST_OPTIONS)
        twin = _first_twin(option.text for option in self.options)
        if twin is not None:
            raise NotAQuestion("quiz-option-twice", text=twin)
        if not self.key:
            raise NotAQuestion("quiz-no-right")

    @property
    def key(self) -> frozenset[int]:
        """The numbers of the right options, counted from 0 as authored."""
        return frozenset(number for number, option in enumerate(self.options) if option.right)

    @property
    def movable(self) -> int:
        """How many things may be shown in any order."""
        return len(self.options)


@dataclass(frozen=True, slots=True)
class SingleChoice(_Choice):
    """Three options or more, one of them right."""

    kind: ClassVar[str] = "single"

    def __post_init__(self) -> None:
        _Choice.__post_init__(self)
        if len(self.key) > 1:
            raise NotAQuestion("quiz-many-right", count=len(self.key))


@dataclass(frozen=True, slots=True)
class MultipleChoice(_Choice):
    """Three options or more, at least one right and one wrong; the learner is not told how many."""

    kind: ClassVar[str] = "multiple"

    def __post_init__(self) -> None:
        _Choice.__post_init__(self)
        if len(self.key) == len(self.options):
            raise NotAQuestion("quiz-no-wrong")


@dataclass(frozen=True, slots=True)
class Pair:
    """A left-hand text and what belongs to it."""

    left: str
    right: str

    def __post_init__(self) -> None:
        _refuse_empty(left=self.left, right=self.right)


@dataclass(frozen=True, slots=True)
class Matching:
    """Pairs to put together, and `extra` right-hand texts that belong to none.

    Several lefts may share one right (four families, two kinds of assistance).
    """

    pairs: tuple[Pair, ...]
    extra: tuple[str, ...] = ()

    kind: ClassVar[str] = "matching"

    def __post_init__(self) -> None:
        if len(self.pairs) < FEWEST_PAIRS:
            raise NotAQuestion("quiz-pairs-few", count=len(self.pairs), least=FEWEST_PAIRS)
        twin = _first_twin(pair.left for pair in self.pairs)
        if twin is not None:
            raise NotAQuestion("quiz-left-twice", text=twin)
        if len(set(self.key)) == 1:
            raise NotAQuestion("quiz-one-right-side", text=self.rights[0])
        self._refuse_extra()

    def _refuse_extra(self) -> None:
        for text in self.extra:
            _refuse_empty(extra=text)
        twin = _first_twin(self.rights)
        if twin is not None:
            raise NotAQuestion("quiz-extra-twice", text=twin)

    @property
    def rights(self) -> tuple[str, ...]:
        """The right-hand texts, each once: those of the pairs in their order, then the extra ones."""
        first: dict[str, str] = {}
        for pair in self.pairs:
            first.setdefault(_same(pair.right), pair.right)
        return (*first.values(), *self.extra)

    @property
    def key(self) -> tuple[int, ...]:
        """For each left, the number of its text in `rights`."""
        texts = [_same(text) for text in self.rights]
        return tuple(texts.index(_same(pair.right)) for pair in self.pairs)

    @property
    def movable(self) -> int:
        """How many things may be shown in any order: the right-hand texts."""
        return len(self.rights)


Body = SingleChoice | MultipleChoice | Matching


@dataclass(frozen=True, slots=True)
class Question:
    """One question of a bank. Raises NotAQuestion (a ValueError) for nonsense.

    `id` stays for ever: attempts and reviews hang on it. `passage` is the id of the handbook passage that
    gives the key, `article` the reference the print gives for it, e.g. «п. 12 ст. 4 ГАСП» ("" if none),
    `topic` the id of a handbook section, `explain` why the key is right.
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

    def __post_init__(self) -> None:
        _refuse_id(self.id)
        _refuse_empty(text=self.text, passage=self.passage, topic=self.topic, explain=self.explain)
        if self.level not in LEVELS:
            raise NotAQuestion("quiz-field-value", field="level", allowed=", ".join(LEVELS))
        if not self.role or len(set(self.role)) < len(self.role) or not set(self.role) <= set(ROLES):
            raise NotAQuestion("quiz-field-value", field="role", allowed=", ".join(ROLES))

    @property
    def kind(self) -> str:
        """The body's kind as written in a bank: "single", "multiple", "matching"."""
        return self.body.kind


@dataclass(frozen=True, slots=True)
class Quiz:
    """One bank: at least one question, no two of one id."""

    id: str
    title: str
    summary: str
    questions: tuple[Question, ...]

    def __post_init__(self) -> None:
        _refuse_id(self.id)
        _refuse_empty(title=self.title, summary=self.summary)
        if not self.questions:
            raise NotAQuestion("quiz-empty")
        twin = _first_twin(question.id for question in self.questions)
        if twin is not None:
            raise NotAQuestion("quiz-question-twice", id=twin, other=self.id)

    def question(self, question_id: str) -> Question | None:
        """The question of that id, None if there is none."""
        return next((each for each in self.questions if each.id == question_id), None)
