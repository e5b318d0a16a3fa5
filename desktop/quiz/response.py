"""What a learner answered, as values that can be stored and shown again.

Numbers are those of the options as authored, counted from 0, whatever order was shown.
"""

import json
from dataclasses import dataclass
from typing import Any, TypeVar

_Item = TypeVar("_Item")


@dataclass(frozen=True, slots=True)
class ChosenOptions:
    """The options ticked; none at all means that the learner passed."""

    options: frozenset[int]

    def __post_init__(self) -> None:
        if any(number < 0 for number in self.options):
            raise ValueError("options are counted from 0")


NO_MATCH = -1
"""Stands in MatchedPairs for a left-hand text that was left alone."""


@dataclass(frozen=True, slots=True)
class MatchedPairs:
    """For each left-hand text the number of the right-hand text put to it, or NO_MATCH."""

    rights: tuple[int, ...]

    def __post_init__(self) -> None:
        if any(number < NO_MATCH for number in self.rights):
            raise ValueError("right-hand texts are counted from 0")


Response = ChosenOptions | MatchedPairs


def response_to_json(response: Response) -> str:
    """One line of JSON: {"chosen":[0,2]} or {"matched":[1,0,-1]}; equal responses give equal text."""
    found = (
        {"chosen": sorted(response.options)}
        if isinstance(response, ChosenOptions)
        else {"matched": response.rights}
    )
    return json.dumps(found, separators=(",", ":"))


def response_from_json(text: str) -> Response:
    """The response that response_to_json wrote. Raises ValueError for anything else."""
    try:
        found = json.loads(text, object_pairs_hook=_once)
    except RecursionError:
        raise ValueError("nested too deeply") from None
    match found:
        case {"chosen": list() as numbers, **others} if not others:
            return ChosenOptions(frozenset(_each_once(_whole(numbers))))
        case {"matched": list() as numbers, **others} if not others:
            return MatchedPairs(tuple(_whole(numbers)))
    raise ValueError("not a response")


def _once(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    _each_once([name for name, _ in pairs])
    return dict(pairs)


def _each_once(items: list[_Item]) -> list[_Item]:
    if len(set(items)) < len(items):
        raise ValueError("something stands twice")
    return items


def _whole(numbers: list[Any]) -> list[int]:
    """The numbers themselves; true, 1.0 and "1" are not whole numbers here."""
    if any(type(number) is not int for number in numbers):
        raise ValueError("a response holds whole numbers")
    return numbers
