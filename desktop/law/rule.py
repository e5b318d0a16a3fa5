"""A rule as it is named: its number, its passages, its article. What it decides is in the module that applies it."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from desktop.handbook.citation import Citation


@dataclass(frozen=True, slots=True)
class Rule:
    """One rule. `id` is its number (R22), for ever; `title` and `says` are ours, in Russian, `title_kk` in Kazakh.

    `passages` are the handbook's passages that rule it. A rule that the handbook does not give has none; then
    `source` names where it is from. `notes` are the errors of the print that touch it. `checked` is true only where
    a source confirms the rule; otherwise it is shown as «не проверено».
    """

    id: str
    title: str
    says: str
    title_kk: str
    passages: tuple[str, ...] = ()
    citations: tuple[Citation, ...] = ()
    notes: tuple[str, ...] = ()
    source: str = ""
    checked: bool = False

    def __post_init__(self) -> None:
        if not (self.id and self.title and self.says and self.title_kk):
            raise ValueError("a rule has an id, titles in two languages and what it says")
        if not (self.passages or self.source):
            raise ValueError(f"{self.id} has neither a passage nor a source")


@dataclass(frozen=True, slots=True)
class RuleBook:
    """Every rule by its id."""

    rules: tuple[Rule, ...] = ()
    _by_id: Mapping[str, Rule] = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        found = {rule.id: rule for rule in self.rules}
        if len(found) != len(self.rules):
            raise ValueError("two rules of one id")
        object.__setattr__(self, "_by_id", found)

    def rule(self, rule_id: str) -> Rule | None:
        """The rule of that id; None if there is none."""
        return self._by_id.get(rule_id)

    def missing(self, ids: Iterable[str]) -> tuple[str, ...]:
        """Those of the ids that name no rule."""
        return tuple(each for each in ids if each not in self._by_id)
