"""Rules as plain tuples for those who list them: the index of articles and the search."""

from .rule import RuleBook

Cited = tuple[str, str, str, str]


def cited(book: RuleBook) -> tuple[Cited, ...]:
    """("rule", id, title, citation) for every article that a rule names."""
    return tuple(("rule", rule.id, rule.title, str(each)) for rule in book.rules for each in rule.citations)


def searched(book: RuleBook) -> tuple[Cited, ...]:
    """(id, title, what it says, its first passage or "") for every rule."""
    return tuple((rule.id, rule.title, rule.says, rule.passages[0] if rule.passages else "") for rule in book.rules)
