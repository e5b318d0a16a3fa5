"""A question in another language: its texts laid over the record, its key untouched.

The Kazakh file of a bank repeats ids and texts only; so a key is written once and cannot differ by language.
"""

from typing import Any

from .fault import NotAQuestion

TEXTS = frozenset(
    ("id", "text", "explain", "why", "left", "right", "extra", "unit", "units", "answers", "cloze", "wrong", "value")
)
LISTS = ("options", "pairs", "steps", "slips", "gaps", "areas", "parts", "wrong")


def laid_over(record: dict[str, Any], texts: dict[str, Any], where: str = "") -> dict[str, Any]:
    """`record` with the texts of `texts`. Raises NotAQuestion where they do not fit it."""
    made = dict(record)
    for name, given in texts.items():
        place = f"{where}{name}"
        if name in LISTS:
            made[name] = _list(record.get(name), given, place)
        elif name not in TEXTS or not isinstance(given, str | list):
            raise NotAQuestion("quiz-overlay-key", field=place)
        elif name != "id" and type(given) is type(record.get(name)):
            made[name] = _same_length(record[name], given, place)
        elif name != "id":
            raise NotAQuestion("quiz-overlay-shape", field=place)
    return made


def _list(record: object, given: object, place: str) -> list[Any]:
    if not isinstance(record, list) or not isinstance(given, list) or len(record) != len(given):
        count = len(record) if isinstance(record, list) else 0
        raise NotAQuestion("quiz-overlay-length", field=place, count=count)
    if not all(isinstance(each, dict) for each in (*record, *given)):
        raise NotAQuestion("quiz-overlay-shape", field=place)
    return [laid_over(old, new, f"{place} {n}, ") for n, (old, new) in enumerate(zip(record, given, strict=True), 1)]


def _same_length(old: object, new: object, place: str) -> object:
    """Lists of plain texts: as many units and extra words; answers may be other and more in another language."""
    if isinstance(old, list) and isinstance(new, list) and not place.endswith("answers") and len(old) != len(new):
        raise NotAQuestion("quiz-overlay-length", field=place, count=len(old))
    return new
