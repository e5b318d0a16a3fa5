"""A tactic as its file tells it: what it costs, whom it reaches, what must come before it, and what it rests on."""

from dataclasses import dataclass

from .fault import Refused, refuse_id, refuse_range, refuse_word

GATES = ("akim", "prepared", "briefed", "leaflets", "results", "recipients")
"""akim: he has agreed; prepared, briefed: the press's first and second stage are done; leaflets: they are printed;
results: somebody's results can be seen; recipients: three families have them."""
PER = ("household", "week")
STAGES = ("unaware", "aware", "interest", "evaluation", "trial", "adopted", "finished", "dropped", "supporter")
UNAWARE, AWARE, INTEREST, EVALUATION, TRIAL, ADOPTED, FINISHED, DROPPED, SUPPORTER = range(9)
"""adopted: the first aid was paid; finished: its results can be seen; supporter: not entitled, speaks well of it."""


@dataclass(frozen=True, slots=True)
class Tactic:
    """One tactic. `days` of the assistant for one household or one week; `gain` in persuasion (standard deviations of
    innovativeness) for a household met; `reach` share of households met; `dose` of news to all; `rumour` by which bad
    talk is multiplied. Texts by language; `evidence` says where the numbers come from, `passages` what the handbook
    says."""

    id: str
    titles: dict[str, str]
    days: float
    per: str
    gain: float = 0.0
    reach: float = 0.0
    dose: float = 0.0
    rumour: float = 1.0
    gates: tuple[str, ...] = ()
    stages: tuple[str, ...] = ()
    groups: tuple[str, ...] = ()
    mistake: bool = False
    passages: tuple[str, ...] = ()
    evidence: str = ""
    assumed: bool = True

    def __post_init__(self) -> None:
        refuse_id(self.id)
        refuse_word("per", self.per, PER)
        for gate in self.gates:
            refuse_word("gates", gate, GATES)
        for stage in self.stages:
            refuse_word("stages", stage, STAGES)
        for name, low, high in (("days", 0.05, 5), ("gain", -3, 3), ("reach", 0, 1), ("dose", 0, 5), ("rumour", 0, 2)):
            refuse_range(name, getattr(self, name), low, high)
        if not self.titles.get("ru"):
            raise Refused("outreach-title", field="titles.ru")


@dataclass(frozen=True, slots=True)
class Book:
    """All tactics by id."""

    tactics: dict[str, Tactic]

    def __getitem__(self, name: str) -> Tactic:
        return self.tactics[name]

    def __contains__(self, name: object) -> bool:
        return name in self.tactics
