"""What is looked for in a play: each check gives the moments (week, household or 0, tactic) that show it, none if it is
not so. Which conclusion of the handbook it speaks of, and in what words, is data: content/outreach/rules.toml."""

from collections.abc import Callable
from dataclasses import dataclass, field
from itertools import pairwise

from .state import State

Moment = tuple[int, int, str]
QUIET_WEEKS, LAST_WEEKS = 8, 8
FEW_REFUSALS, FEW_VISITS = 5, 8
SPREADING = frozenset(
    {"press", "press-brief", "leaflets", "banner", "meeting", "mobile-group", "round-table", "open-day"}
)
COMMUNITY = frozenset(
    {"akim", "round-table", "meeting", "story-meeting", "helpers", "open-day", "mobile-group", "seminar"}
)
STORIES = frozenset({"story-press", "story-meeting", "story-visit"})
PAPER = frozenset({"leaflets", "banner"})


@dataclass(slots=True)
class Facts:
    """A play sorted for the checks: `made` moves, `visits`, `events` by code; all as moments."""

    weeks: int
    made: list[Moment] = field(default_factory=list)
    events: dict[str, list[Moment]] = field(default_factory=dict)

    def of(self, *codes: str) -> tuple[Moment, ...]:
        """Events of these codes, by week."""
        return tuple(sorted(each for code in codes for each in self.events.get(code, ())))


def facts_of(state: State) -> Facts:
    """The log of a play, sorted."""
    found = Facts(state.week)
    for week, i, code, tactic in state.log:
        if code == "made":
            found.made.append((week, 0, tactic))
        else:
            found.events.setdefault(code, []).append((week, i + 1, tactic))
    return found


def _news_first(facts: Facts) -> tuple[Moment, ...]:
    spread = [each for each in facts.made if each[2] in SPREADING]
    visits = facts.of("visited")
    early = sum(week < spread[0][0] for week, _, _ in visits) if spread else 0
    return (spread[0],) if spread and early * 4 <= len(visits) and spread[0][0] <= max(4, facts.weeks // 6) else ()


def _sceptics_first(facts: Facts) -> tuple[Moment, ...]:
    """Of the first visits most ended in refusal."""
    first = facts.of("visited")[: 3 * FEW_VISITS]
    refused = {(week, i) for week, i, _ in facts.of("refuses")}
    shut = tuple(each for each in first if each[:2] in refused)
    return shut if len(first) >= FEW_VISITS and len(shut) * 10 >= len(first) * 7 else ()


def _kept_on(facts: Facts) -> tuple[Moment, ...]:
    return () if _stopped(facts) or not facts.made else (facts.made[-1],)


def _stopped(facts: Facts) -> tuple[Moment, ...]:
    """Weeks without a single move: a long gap, or the end."""
    weeks = [0, *sorted({week for week, _, _ in facts.made}), facts.weeks + 1]
    gaps = [(a, b) for a, b in pairwise(weeks) if b - a > QUIET_WEEKS]
    return tuple((a + 1, 0, "") for a, _ in gaps)


def _came_again(facts: Facts) -> tuple[Moment, ...]:
    again, refused = _again(facts)
    return again if refused and len({i for _, i, _ in again}) * 2 >= refused else ()


def _gave_up(facts: Facts) -> tuple[Moment, ...]:
    again, refused = _again(facts)
    if refused < FEW_REFUSALS or len({i for _, i, _ in again}) * 5 >= refused:
        return ()
    back = {i for _, i, _ in again}
    return tuple(each for each in facts.of("refuses") if each[1] not in back)


def _again(facts: Facts) -> tuple[tuple[Moment, ...], int]:
    """Visits to those who had refused, and how many had (two months before the end at least)."""
    first: dict[int, int] = {}
    for week, i, _ in facts.of("refuses"):
        if week <= facts.weeks - LAST_WEEKS:
            first.setdefault(i, week)
    again = tuple(each for each in facts.of("visited") if each[0] > first.get(each[1], facts.weeks))
    return again, len(first)


def _reproached(facts: Facts) -> tuple[Moment, ...]:
    return facts.of("reproached", "pressed")


def _kind(facts: Facts) -> tuple[Moment, ...]:
    return facts.of("refuses")[:1] if not _reproached(facts) else ()


def _together(facts: Facts) -> tuple[Moment, ...]:
    kinds: dict[str, Moment] = {}
    for each in facts.made:
        if each[2] in COMMUNITY:
            kinds.setdefault(each[2], each)
    return tuple(kinds.values()) if len(kinds) >= 3 else ()


def _alone(facts: Facts) -> tuple[Moment, ...]:
    if any(each[2] in COMMUNITY for each in facts.made) or not facts.made:
        return ()
    return (facts.made[0],)


def _stories(facts: Facts) -> tuple[Moment, ...]:
    empty = {(week, tactic) for week, _, tactic in facts.of("empty-words")}
    return tuple(each for each in facts.made if each[2] in STORIES and (each[0], each[2]) not in empty)


def _empty_words(facts: Facts) -> tuple[Moment, ...]:
    return facts.of("empty-words")


def _paper_only(facts: Facts) -> tuple[Moment, ...]:
    paper = [each for each in facts.made if each[2] in PAPER]
    return tuple(paper) if paper and len(paper) * 10 >= len(facts.made) * 9 else ()


def _promises(facts: Facts) -> tuple[Moment, ...]:
    return facts.of("promise-broken")


def _gates(facts: Facts) -> tuple[Moment, ...]:
    return facts.of(*(code for code in facts.events if code.startswith("gate-")))


CHECKS: dict[str, Callable[[Facts], tuple[Moment, ...]]] = {
    "news-first": _news_first, "sceptics-first": _sceptics_first, "kept-on": _kept_on, "stopped": _stopped,
    "came-again": _came_again, "gave-up": _gave_up, "kind": _kind, "reproached": _reproached, "together": _together,
    "alone": _alone, "stories": _stories, "empty-words": _empty_words, "paper-only": _paper_only,
    "promises": _promises, "gates": _gates,
}  # fmt: skip
