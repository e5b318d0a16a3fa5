"""A measure of the programme as it stands for one person: conditions, and what it gives."""

from dataclasses import dataclass

from desktop.law.assistance.levels import DISPUTED, NO, WORDS, YES
from desktop.law.condition import Condition, Draft, all_of, best
from desktop.law.decision import Number

Groups = tuple[tuple[Condition, ...], ...]
WORD = {YES: "qualifies", NO: "misses"}


@dataclass(frozen=True, slots=True)
class Measure:
    """`groups`: in each, one condition is enough; all groups are needed. `gives` are sentences of rule `rule`.

    `favours` are conditions that give a preference and are not needed. `expired`: printed with an end that has passed.
    """

    id: str
    groups: Groups
    gives: tuple[str, ...] = ()
    rule: str = ""
    numbers: tuple[Number, ...] = ()
    favours: tuple[Condition, ...] = ()
    assumed: tuple[str, ...] = ()
    expired: bool = False

    def verdict(self) -> str:
        """qualifies, misses, disputed, not-regulated, expired; "unknown" where facts are missing."""
        if self.expired:
            return "expired"
        level = all_of(*(best(group) for group in self.groups))
        if level == DISPUTED:
            return "not-regulated" if any(_silent(group) for group in self.groups) else "disputed"
        return WORD[level] if level in WORDS else "unknown"

    def tell(self, draft: Draft) -> None:
        """Write every condition and what the measure gives."""
        for group in self.groups:
            draft.tell(group)
            for each in group:
                if self.expired and each.dispute:
                    draft.dispute(each.dispute)
        if self.verdict() not in ("misses", "expired"):
            for code in self.gives:
                draft.step(self.rule, code, *self.numbers)
            for each in self.favours:
                draft.tell((each,))
        draft.assume(*self.assumed)


def _silent(group: tuple[Condition, ...]) -> bool:
    """Is the group open only because the handbook says nothing?"""
    open_ = [each for each in group if each.level == DISPUTED]
    return best(group) == DISPUTED and all(each.silent for each in open_)
