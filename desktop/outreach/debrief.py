"""After the play: where it agreed with the handbook's five conclusions, where not, and what each move was worth."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from .checks import CHECKS, Moment, facts_of
from .dice import Throw
from .engine import begin, run
from .fault import Refused, refuse_id, refuse_range, refuse_word
from .history import Score, score
from .plan import Plan
from .population import Population
from .state import State
from .tactic import Book

AGREES, BREAKS, SLIPS = "agrees", "breaks", "slips"
"""slips: days or trust lost, but no conclusion of the handbook broken."""


@dataclass(frozen=True, slots=True)
class Rule:
    """One thing the debrief looks for. `conclusion` 1–5 of the handbook, 0 the main one; `sign` what it means if the
    check finds it; `says` a sentence by language; `questions` of the banks that ask about it."""

    id: str
    conclusion: int
    sign: str
    check: str
    passages: tuple[str, ...]
    says: dict[str, str]
    questions: tuple[str, ...] = ()

    def __post_init__(self) -> None:
        refuse_id(self.id)
        refuse_range("conclusion", self.conclusion, 0, 5)
        refuse_word("sign", self.sign, (AGREES, BREAKS, SLIPS))
        if self.check not in CHECKS:
            raise Refused("outreach-check-unknown", check=self.check, allowed=", ".join(CHECKS))


@dataclass(frozen=True, slots=True)
class Finding:
    """A rule that the play shows, with the moments that show it (week, household or 0, tactic)."""

    rule: Rule
    moments: tuple[Moment, ...]


@dataclass(frozen=True, slots=True)
class Without:
    """The same village and dice without one tactic: what adoption and trust would have been, less what they were."""

    tactic: str
    week: int
    adoption: float
    trust: float


@dataclass(frozen=True, slots=True)
class Debrief:
    """The whole: findings, what each tactic was worth (negative: the play would have lost that without it), the score
    and the bots' on the same dice."""

    score: Score
    agrees: tuple[Finding, ...]
    breaks: tuple[Finding, ...]
    slips: tuple[Finding, ...]
    worth: tuple[Without, ...]
    bots: dict[str, Score]


def findings(state: State, rules: Sequence[Rule], sign: str = "") -> tuple[Finding, ...]:
    """What the play shows, in the order of the rules."""
    facts = facts_of(state)
    seen = ((rule, CHECKS[rule.check](facts)) for rule in rules if sign in ("", rule.sign))
    return tuple(Finding(rule, moments) for rule, moments in seen if moments)


def debrief(
    plan: Plan, people: Population, dice: Throw, book: Book, rules: Sequence[Rule], bots: dict[str, Plan]
) -> Debrief:
    """Everything about a finished play (a player's weeks become a plan by plan.written)."""
    state = _played(plan, people, dice, book)
    found = findings(state, rules)
    return Debrief(
        score(state),
        _signed(found, AGREES),
        _signed(found, BREAKS),
        _signed(found, SLIPS),
        tuple(worth(plan, state, people, dice, book)),
        {name: score(_played(bot, people, dice, book)) for name, bot in bots.items()},
    )


def _signed(found: Sequence[Finding], sign: str) -> tuple[Finding, ...]:
    return tuple(each for each in found if each.rule.sign == sign)


def worth(plan: Plan, state: State, people: Population, dice: Throw, book: Book) -> Iterator[Without]:
    """For each tactic of the plan, the play without it."""
    for tactic in dict.fromkeys(each.move.tactic for each in plan.spells):
        yield counterfactual(plan, state, people, dice, book, tactic)


def counterfactual(
    plan: Plan, state: State, people: Population, dice: Throw, book: Book, tactic: str, week: int = 0
) -> Without:
    """The same dice without this tactic, in one week only if `week` is given."""
    weeks = [[move for move in moves if move.tactic != tactic or (week and number != week)]
             for number, moves in enumerate(plan.by_week(), 1)]  # fmt: skip
    other = run(weeks, begin(people, dice, book, plan.days))
    return Without(tactic, week, other.share() - state.share(), other.mean_trust() - state.mean_trust())


def shortened(plan: Plan, weeks: int) -> Plan:
    """The plan's first weeks: to set a bot beside a play that is not over."""
    kept = tuple(replace(each, last=min(each.last, weeks)) for each in plan.spells if each.first <= weeks)
    return replace(plan, weeks=weeks, spells=kept)


def _played(plan: Plan, people: Population, dice: Throw, book: Book) -> State:
    return run(plan.by_week(), begin(people, dice, book, plan.days))
