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
    options = tuple((each, sentence(f"practice-made-fact-{each}", {}, language)) for each in FACTS)
    text = sentence("practice-made-ask-fact", {}, language)
    rules = tuple(dict.fromkeys((*pair.one.asks[0].rules, *pair.other.asks[0].rules)))
    fact = Ask("fact", "one", text, (fact_of(pair),), rules, options)
    return ("one", pair.one.asks[0]), ("other", pair.other.asks[0]), ("both", fact)
