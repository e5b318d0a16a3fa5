"""What a sitting is to be: its mode, its blocks of questions, its time; as a value that is stored with it."""

import json
from dataclasses import dataclass
from typing import Any, Literal, get_args

Mode = Literal["practice", "test", "attestation"]
MODES: tuple[str, ...] = get_args(Mode)
"""practice: each answer explained at once. test: answers may be changed, all is explained at the end. attestation: a
test in blocks with pass marks, a clock, one attempt, without the handbook."""
LONGEST_MINUTES = 600


@dataclass(frozen=True, slots=True)
class Block:
    """A part of a sitting: its name, the ids of its questions, and the share of marks needed to pass (0: none is)."""

    name: str
    questions: tuple[str, ...]
    needed: float = 0.0

    def __post_init__(self) -> None:
        if not self.questions or not 0 <= self.needed <= 1:
            raise ValueError("a block asks something and needs a share of its marks")


@dataclass(frozen=True, slots=True)
class Plan:
    """`bank` is the bank it was drawn from ("" if from several), `minutes` 0 without a clock, `set_by` whoever set the
    pass marks: they are nobody's official ones. `code` is the class's: the same for everybody who gets these questions
    in this order, and taken once by each."""

    mode: Mode
    title: str
    blocks: tuple[Block, ...]
    bank: str = ""
    certainty: bool = False
    minutes: int = 0
    set_by: str = ""
    code: str = ""

    def __post_init__(self) -> None:
        if self.mode not in MODES or not self.blocks or not 0 <= self.minutes <= LONGEST_MINUTES:
            raise ValueError("a plan has a mode, blocks and a sensible time")
        if len(set(self.questions)) < len(self.questions):
            raise ValueError("a question is asked once")

    @property
    def questions(self) -> tuple[str, ...]:
        """All ids, block after block."""
        return tuple(each for block in self.blocks for each in block.questions)

    @property
    def at_once(self) -> bool:
        """Answers are explained at once."""
        return self.mode == "practice"


def plan_to_json(plan: Plan) -> str:
    """One line of JSON."""
    blocks = [{"name": b.name, "questions": list(b.questions), "needed": b.needed} for b in plan.blocks]
    told = {"mode": plan.mode, "title": plan.title, "blocks": blocks, "bank": plan.bank, "certainty": plan.certainty,
            "minutes": plan.minutes, "set_by": plan.set_by, "code": plan.code}  # fmt: skip
    return json.dumps(told, ensure_ascii=False, separators=(",", ":"))


def plan_from_json(text: str) -> Plan:
    """What plan_to_json wrote. Raises ValueError for anything else."""
    try:
        found: dict[str, Any] = json.loads(text)
        blocks = tuple(
            Block(str(b["name"]), tuple(map(str, b["questions"])), float(b["needed"])) for b in found["blocks"]
        )
        return Plan(found["mode"], str(found["title"]), blocks, str(found["bank"]), bool(found["certainty"]),
                    int(found["minutes"]), str(found["set_by"]), str(found.get("code", "")))  # fmt: skip
    except (KeyError, TypeError, AttributeError, RecursionError) as error:
        raise ValueError(f"not a plan: {error}") from error


def plan_or_none(text: str) -> Plan | None:
    """The same; None for anything else: a plan may come from a file that somebody wrote by hand."""
    try:
        return plan_from_json(text)
    except ValueError:
        return None
