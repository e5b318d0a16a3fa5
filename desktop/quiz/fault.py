"""What is refused in a question, and the small checks that every part of one shares."""

import re
from collections.abc import Iterable

_ID = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")


class NotAQuestion(ValueError):
    """A value that would be nonsense; `code` names its sentence in resources/messages, `details` fill it."""

    def __init__(self, code: str, **details: object) -> None:
        super().__init__(code, details)
        self.code = code
        self.details = details


def same(text: str) -> str:
    """What two texts share if a reader takes them for one: case, ё and spaces apart."""
    return " ".join(text.casefold().replace("ё", "е").split())


def first_twin(texts: Iterable[str]) -> str | None:
    """The first text that a reader would take for one before it."""
    seen: set[str] = set()
    for text in texts:
        if same(text) in seen:
            return text
        seen.add(same(text))
    return None


def refuse_empty(**fields: str) -> None:
    """Refuse fields without a word in them."""
    for name, value in fields.items():
        if not value.strip():
            raise NotAQuestion("quiz-text-empty", field=name)


def refuse_few(count: int, least: int, code: str) -> None:
    """Refuse fewer than `least` things."""
    if count < least:
        raise NotAQuestion(code, count=count, least=least)


def refuse_twin(texts: Iterable[str], code: str) -> None:
    """Refuse two texts that look alike."""
    twin = first_twin(texts)
    if twin is not None:
        raise NotAQuestion(code, text=twin)


def refuse_id(value: str) -> None:
    """Refuse a name that is not kebab-case."""
    if not _ID.fullmatch(value):
        raise NotAQuestion("quiz-id-malformed", id=value)
