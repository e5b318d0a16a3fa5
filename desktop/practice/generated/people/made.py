"""Generated people: a case for every seed and level, and near-miss twins, as values of the same kind as a family's."""

import random
from collections.abc import Iterable
from dataclasses import replace
from datetime import date

from desktop.law.decision import Decision, Dispute
from desktop.law.numbers import Law
from desktop.law.told import tell_dispute
from desktop.practice.generated.asks import Ask
from desktop.practice.generated.made import MOST_TRIES, Made, Twins

from . import able, ask_measure, ask_sums, ask_work, register, standing, sums
from .dice import Dice
from .near import OFFERED, near, offered
from .story import tell_story
from .telling import Asking, Telling
from .visitor import Visitor, decided

DRAWS = {
    "register": (1, register.draw), "standing": (1, standing.draw), "measure": (1, able.draw),
    "overview": (2, able.overview), "terms": (2, sums.terms), "move": (2, sums.move), "queue": (3, sums.queue),
}  # fmt: skip
OFTEN = (*DRAWS, "register", "standing", *["measure"] * 4)
"""Kinds as often as they are drawn: there are thirteen measures."""
ASKING: dict[str, Asking] = {
    "register": ask_work.register, "standing": ask_work.standing, "measure": ask_measure.asks,
    "overview": ask_measure.overview, "terms": ask_sums.terms, "move": ask_sums.move, "queue": ask_measure.turns,
}  # fmt: skip
BESIDE = {
    "law-dispute-notice": ("decision-from",),
    "law-dispute-article-16": ("may-return",),
    "law-dispute-rate": ("outside",),
}
"""Disputes that change no key but one asked at level 3: told with the reasons of these questions, or of the first."""
HARD = ("disputed", "not-regulated", "unknown", "expired")
TWIN_KINDS = ("register", "register", "standing", "standing", "measure", "measure", "measure", "terms")
DULL = ("forged", "resident")
"""Facts that always part two people: taken where nothing else does."""
RIGHT = ("to-register", "stays", "qualifies", "within-limits")
WRONG = ("refused", "not-accepted", "barred", "searching", "removed", "misses", "outside-limits")


def generate(seed: int, level: int, law: Law, language: str = "ru") -> Made:
    """The person of that seed and level: the same for ever. Below level 3 nothing disputed is asked about."""
    rng = random.Random(f"people/{seed}/{level}")
    kind = rng.choice([name for name in OFTEN if DRAWS[name][0] <= level])
    for _ in range(MOST_TRIES):
        visitor = DRAWS[kind][1](Dice(rng, level, law))
        found = decided(visitor, law)
        if _fits(visitor, found, level):
            return make(seed, level, visitor, found, law, language)
    raise RuntimeError("no plain person in so many draws")  # cannot be: most draws are plain


def _fits(visitor: Visitor, found: tuple[Decision, ...], level: int) -> bool:
    if any(each.verdict == "unknown" for each in found):
        return False
    if visitor.kind == "queue":
        return sum(isinstance(each.registered_unemployed, date) for _, each in visitor.queue) > 1 and not _hard(found)
    if visitor.kind in ("overview", "move") or level < 3:
        return not _hard(found, everything=level < 3)
    return True


def _hard(found: Iterable[Decision], everything: bool = True) -> bool:
    """Is a verdict not plain, or — `everything` — does the text contradict itself anywhere that matters?"""
    open_ = [each for one in found for each in one.disputes if each.code not in BESIDE]
    return any(each.verdict in HARD for each in found) or (everything and bool(open_))


def make(seed: int, level: int, visitor: Visitor, found: tuple[Decision, ...], law: Law, language: str = "ru") -> Made:
    """The case of a decided person."""
    telling = Telling(visitor, found, law, level, language)
    asks = tuple(ASKING[visitor.kind](telling))
    disputes = dict.fromkeys(each for one in found for each in one.disputes)
    open_ = tuple(tell_dispute(each, language) for each in disputes if each.code not in BESIDE)
    beside = [each for each in disputes if each.code in BESIDE]
    for each in beside:
        if not any((each.rules[0], tell_dispute(each, language)) in ask.why for ask in asks):
            asks = _beside(asks, each, language)
    return Made(seed, level, visitor, found, tell_story(visitor, law, language), asks, open_)


def _beside(asks: tuple[Ask, ...], dispute: Dispute, language: str) -> tuple[Ask, ...]:
    """The questions with the dispute among the reasons of the one it belongs to."""
    at = next((n for n, each in enumerate(asks) if each.id in BESIDE[dispute.code]), 0)
    ask = asks[at]
    told = (dispute.rules[0], tell_dispute(dispute, language))
    changed = replace(ask, why=(*ask.why, told), rules=tuple(dict.fromkeys((*ask.rules, told[0]))))
    return (*asks[:at], changed, *asks[at + 1 :])


def twins(seed: int, law: Law, language: str = "ru") -> Twins:
    """Two people who differ in one fact, one of whom may and the other may not; the same for a seed for ever."""
    rng = random.Random(f"people/twins/{seed}")
    for _ in range(MOST_TRIES):
        kind = rng.choice(TWIN_KINDS)
        dice = Dice(rng, 2, law)
        wish = rng.choice([name for name in OFFERED if name in able.WISHES])
        visitor = able.draw(dice, wish) if kind == "measure" else DRAWS[kind][1](dice)
        pair = _pair(seed, visitor, law, language, rng)
        if pair:
            return pair
    raise RuntimeError("no near miss in so many draws")


def _pair(seed: int, visitor: Visitor, law: Law, language: str, rng: random.Random) -> Twins | None:
    found = decided(visitor, law)
    if _hard(found):
        return None
    tried = list(near(visitor, law.calendar))
    rng.shuffle(tried)
    tried.sort(key=lambda each: each.fact in DULL)
    for each in tried:
        other = decided(each.visitor, law)
        if not _hard(other) and _opposite(found[0].verdict, other[0].verdict):
            one = make(seed, 1, visitor, found, law, language)
            changed = make(seed, 1, each.visitor, other, law, language)
            return Twins(one, changed, (visitor.name, each.fact, each.before, each.after), offered(visitor))
    return None


def _opposite(one: str, other: str) -> bool:
    return (one in RIGHT and other in WRONG) or (one in WRONG and other in RIGHT)
