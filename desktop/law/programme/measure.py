"""A measure of the programme as it stands for one person: conditions, and what it gives."""

from collections.abc import Callable
from dataclasses import dataclass, field

from desktop.law.assistance.levels import DISPUTED, NO, WORDS, WORST, YES
from desktop.law.condition import Condition, Draft, best
from desktop.law.decision import Number

Group = tuple[Condition, ...]
Groups = tuple[Group | Callable[[], Group], ...]
"""A group, or how to look at it. What looks at it reads the person itself, nothing that was read of him before: so it
is known which facts each group hangs on."""
WORD = {YES: "qualifies", NO: "misses"}


@dataclass(frozen=True, slots=True)
class Measure:
    """`parts`: groups; in each, one condition is enough; all are needed. `gives` are sentences of rule `rule`.

    `favours` are conditions that give a preference and are not needed. `expired`: printed with an end that has passed.
    """

    id: str
    parts: Groups
    gives: tuple[str, ...] = ()
    rule: str = ""
    numbers: tuple[Number, ...] = ()
    favours: tuple[Condition, ...] = ()
    assumed: tuple[str, ...] = ()
    expired: bool = False
    _seen: dict[int, Group] = field(default_factory=dict, init=False, repr=False, compare=False)

    def group(self, number: int) -> Group:
        """One group, looked at once."""
        found = self._seen.get(number)
        if found is None:
            part = self.parts[number]
            found = self._seen[number] = part() if callable(part) else part
        return found

    @property
    def groups(self) -> tuple[Group, ...]:
        """All groups."""
        return tuple(self.group(number) for number in range(len(self.parts)))

    def verdict(self) -> str:
        """qualifies, misses, disputed, not-regulated, expired; "unknown" where facts are missing."""
        if self.expired:
            return "expired"
        level = YES
        for number in range(len(self.parts)):
            level = WORST[level][best(self.group(number))]
            if level == NO:
                return WORD[NO]  # no other group can mend it
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
