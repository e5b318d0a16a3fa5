"""What a learner answered, as values that can be stored and shown again.

Numbers are those of the options as authored, counted from 0, whatever order was shown.
"""

import json
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, TypeVar

_Item = TypeVar("_Item")


@dataclass(frozen=True, slots=True)
class ChosenOptions:
    """The options ticked; none at all means that the learner passed. True/false: 0 true, 1 false; hotspot: an area."""

    options: frozenset[int]

    def __post_init__(self) -> None:
        if any(number < 0 for number in self.options):
            raise ValueError("options are counted from 0")


NO_MATCH = -1
"""Stands for a left-hand text, a gap or a unit that was left alone."""


@dataclass(frozen=True, slots=True)
class MatchedPairs:
    """For each left-hand text the number of the right-hand text put to it, or NO_MATCH."""

    rights: tuple[int, ...]

    def __post_init__(self) -> None:
        _from_none(self.rights)


@dataclass(frozen=True, slots=True)
class OrderedSteps:
    """The steps as the learner put them: step number steps[0] first. Each step stands once."""

    steps: tuple[int, ...]

    def __post_init__(self) -> None:
        if sorted(self.steps) != list(range(len(self.steps))):
            raise ValueError("every step stands once")


@dataclass(frozen=True, slots=True)
class TypedText:
    """What was typed, as typed: a number, a day (2018-03-29), a few words. `unit`: its number, NO_MATCH if none."""

    text: str
    unit: int = NO_MATCH

    def __post_init__(self) -> None:
        _from_none((self.unit,))


@dataclass(frozen=True, slots=True)
class FilledGaps:
    """For each gap the number of the word chosen (NO_MATCH for none), or the text typed."""

    gaps: tuple[int | str, ...]

    def __post_init__(self) -> None:
        _from_none(tuple(gap for gap in self.gaps if isinstance(gap, int)))


@dataclass(frozen=True, slots=True)
class PartResponses:
    """One response for each part of a vignette."""

    parts: tuple["Response", ...]


Response = ChosenOptions | MatchedPairs | OrderedSteps | TypedText | FilledGaps | PartResponses


def response_to_json(response: Response) -> str:
    """One line of JSON: {"chosen":[0,2]}, {"matched":[1,0,-1]} …; equal responses give equal text."""
    return json.dumps(_plain(response), separators=(",", ":"), ensure_ascii=False)


def _plain(response: Response) -> dict[str, Any]:
    match response:
        case ChosenOptions(options):
            return {"chosen": sorted(options)}
        case MatchedPairs(rights):
            return {"matched": list(rights)}
        case OrderedSteps(steps):
            return {"ordered": list(steps)}
        case TypedText(text, unit):
            return {"typed": text} if unit == NO_MATCH else {"typed": text, "unit": unit}
        case FilledGaps(gaps):
            return {"gaps": list(gaps)}
        case PartResponses(parts):
            return {"parts": [_plain(part) for part in parts]}


def response_from_json(text: str) -> Response:
    """The response that response_to_json wrote. Raises ValueError for anything else."""
    try:
        return _read(json.loads(text, object_pairs_hook=_once))
    except RecursionError:
        raise ValueError("nested too deeply") from None


def _read(found: object) -> Response:
    match found:
        case {"typed": str() as text, **others} if set(others) <= {"unit"}:
            return TypedText(text, _whole([others.get("unit", NO_MATCH)])[0])
        case {"parts": list() as parts, **others} if not others:
            return PartResponses(tuple(_read(part) for part in parts))
        case dict() if len(found) == 1:
            return _listed(*next(iter(found.items())))
    raise ValueError("not a response")


def _listed(name: object, values: object) -> Response:
    if not isinstance(values, list) or name not in _LISTS:
        raise ValueError("not a response")
    return _LISTS[str(name)](values)


def _gaps(values: list[Any]) -> FilledGaps:
    _whole([value for value in values if not isinstance(value, str)])
    return FilledGaps(tuple(values))


_LISTS: dict[str, Callable[[list[Any]], Response]] = {
    "chosen": lambda values: ChosenOptions(frozenset(_each_once(_whole(values)))),
    "matched": lambda values: MatchedPairs(tuple(_whole(values))),
    "ordered": lambda values: OrderedSteps(tuple(_whole(values))),
    "gaps": _gaps,
}


def _from_none(numbers: tuple[int, ...]) -> None:
    if any(number < NO_MATCH for number in numbers):
        raise ValueError("what is answered is counted from 0")


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
