"""What is asked about near-miss twins: the verdict of each, and the one fact that parts them."""

from desktop.base.messages import sentence

from .asks import Ask
from .made import Twins

FACTS = ("income", "disability", "long_illness", "care", "needs_care", "resident")
"""Facts that can part two families, as they are offered; care is for a member or for somebody outside."""


def fact_of(pair: Twins) -> str:
    """The fact that parts them, as it is offered."""
    name = pair.fact[1]
    return "care" if name in ("cares_for", "outside_care") else name


def twin_asks(pair: Twins, language: str = "ru") -> tuple[tuple[str, Ask], ...]:
    """(whose story it is about: "one", "other" or "both", the question)."""
    family = "person" if pair.offered else "made"
    facts = pair.offered or FACTS
    options = tuple((each, sentence(f"practice-{family}-fact-{each}", {}, language)) for each in facts)
    text = sentence(f"practice-{family}-ask-fact", {}, language)
    one, other = pair.one.asks[0], pair.other.asks[0]
    rules = tuple(dict.fromkeys((*one.rules, *other.rules)))
    fact = Ask("fact", "one", text, (fact_of(pair),), rules, options, why=tuple(dict.fromkeys((*one.why, *other.why))))
    return ("one", one), ("other", other), ("both", fact)
