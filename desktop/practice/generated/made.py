"""One generated case: a family or a person, the story, the questions, and the grading of answers one by one."""

import random
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from desktop.law.assistance.decide import decide
from desktop.law.assistance.possible import look
from desktop.law.decision import Decision
from desktop.law.facts import Household
from desktop.law.numbers import Law
from desktop.law.told import tell_dispute, tell_step
from desktop.law.whatif import Edit, edits
from desktop.law.words import day, whole

from .asks import Ask, Asker
from .family import draw
from .people.visitor import Visitor
from .story import tell_story

MOST_TRIES = 200
TWIN_VERDICTS = frozenset({"unconditional", "conditional", "refused-income", "entitled-zero"})


@dataclass(frozen=True, slots=True)
class Reason:
    """One link of the chain behind a key: the rule, its sentence, its article, the passage to open, its title."""

    rule: str
    text: str
    citation: str
    passage: str
    title: str = ""


@dataclass(frozen=True, slots=True)
class Graded:
    """One answer judged: `key` in words, and the reasons."""

    ask: Ask
    given: tuple[str, ...]
    right: bool
    key: str
    reasons: tuple[Reason, ...]


@dataclass(frozen=True, slots=True)
class Made:
    """A generated case. `facts` are a family's or a person's, `decisions` what the law says of them.

    `disputed` sentences say, before anything is asked, where the text contradicts itself.
    """

    seed: int
    level: int
    facts: Household | Visitor
    decisions: tuple[Decision, ...]
    story: tuple[str, ...]
    asks: tuple[Ask, ...]
    disputed: tuple[str, ...]

    @property
    def household(self) -> Household:
        """The facts of a family. TypeError if it is about a person."""
        if not isinstance(self.facts, Household):
            raise TypeError("this case is about a person")
        return self.facts

    @property
    def decision(self) -> Decision:
        """The decision that the first question is about."""
        return self.decisions[0]

    def grade(self, answers: Mapping[str, Sequence[str]], law: Law, language: str = "ru") -> tuple[Graded, ...]:
        """Every question judged, unanswered ones as wrong."""
        return tuple(self.grade_one(ask, tuple(answers.get(ask.id, ())), law, language) for ask in self.asks)

    def grade_one(self, ask: Ask, given: tuple[str, ...], law: Law, language: str = "ru") -> Graded:
        """One answer judged, with the steps of the decision that give its key."""
        words = dict(ask.options)
        key = "; ".join(words.get(each, each) for each in ask.key)
        if ask.kind == "date":
            key = day(date.fromisoformat(ask.key[0]))
        if ask.kind == "number":
            key = whole(int(key)) if key.isdecimal() else key
        key += f" {ask.unit}" if ask.unit else ""
        why = ask.why or steps(self.decision, ask.rules, language)
        return Graded(ask, given, ask.right(given), key, tuple(reasons(why, law, language)))


def steps(decision: Decision, rules: Iterable[str], language: str) -> Iterator[tuple[str, str]]:
    """(rule, sentence) of the steps of a decision that these rules made, in its order."""
    wanted = frozenset(rules)
    return ((each.rule, tell_step(each, language)) for each in decision.steps if each.rule in wanted)


def reasons(why: Iterable[tuple[str, str]], law: Law, language: str = "ru") -> Iterator[Reason]:
    """Sentences of rules with their article and passage."""
    for rule_id, text in why:
        rule = law.rules.rule(rule_id)
        cited = "; ".join(map(str, rule.citations)) if rule else ""
        passage = rule.passages[0] if rule and rule.passages else ""
        title = (rule.title_kk if language == "kk" else rule.title) if rule else ""
        yield Reason(rule_id, text, cited, passage, title)


def generate(seed: int, level: int, law: Law, language: str = "ru") -> Made:
    """The family of that seed and level: the same for ever. Below level 3 nothing disputed is drawn."""
    rng = random.Random(f"{seed}/{level}")
    for _ in range(MOST_TRIES):
        household = draw(rng, level)
        decision = decide(household, law)
        if level > 2 or not _hard(decision):
            return _made(seed, level, household, decision, language)
    raise RuntimeError("no plain family in so many draws")  # cannot be: most draws are plain


def _hard(decision: Decision) -> bool:
    return decision.verdict in ("disputed", "not-regulated", "unknown") or bool(decision.disputes)


def _made(seed: int, level: int, household: Household, decision: Decision, language: str) -> Made:
    asks = Asker(household, decision, level, language).asks()
    disputed = tuple(tell_dispute(each, language) for each in decision.disputes)
    return Made(seed, level, household, (decision,), tell_story(household, language), asks, disputed)


@dataclass(frozen=True, slots=True)
class Twins:
    """Two families, or two people, that differ in one fact and get opposite verdicts.

    `fact` is (member, fact, before, after); `offered` are the facts to choose from, () for a family's.
    """

    one: Made
    other: Made
    fact: tuple[str, str, str, str]
    offered: tuple[str, ...] = ()


def twins(seed: int, law: Law, language: str = "ru") -> Twins:
    """A near-miss pair; the same for a seed for ever."""
    rng = random.Random(f"twins/{seed}")
    for _ in range(MOST_TRIES):
        household = draw(rng, 2)
        decision = decide(household, law)
        if decision.verdict not in TWIN_VERDICTS or decision.disputes:
            continue
        edit = _turning(household, decision, law, rng)
        if edit:
            changed = edit.make(household)
            one, other = (_made(seed, 2, each, decide(each, law), language) for each in (household, changed))
            return Twins(one, other, edit.told)
    raise RuntimeError("no near miss in so many draws")


def _turning(household: Household, decision: Decision, law: Law, rng: random.Random) -> Edit | None:
    tried = list(edits(look(household, law.numbers(household.on))))
    rng.shuffle(tried)
    for edit in tried:
        other = decide(edit.make(household), law)
        if other.verdict != decision.verdict and other.verdict in TWIN_VERDICTS and not other.disputes:
            return edit
    return None
