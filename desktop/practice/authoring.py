"""Turns a Twee story into a Case: the case-info passage, the tags of endings, the scenes."""

import re
import tomllib
from collections.abc import Mapping
from datetime import date
from typing import Any

from desktop.base.messages import tell
from desktop.base.problems import problem
from desktop.handbook.model import Handbook
from desktop.law.facts import Household
from desktop.law.household.shape import to_household

from .case import KEBAB, Case, Ending, Scene, passage_faults
from .expression import MAX_NUMBER, is_variable
from .fault import Broken, Fault, fault
from .marks import read_body
from .moment import Days, plain_days
from .twee import Story, TweePassage

INFO = "case-info"
ENDING = "ending"
ENDINGS = {"ending-good": Ending.GOOD, "ending-fair": Ending.FAIR, "ending-poor": Ending.POOR}
FAMILY = "case-household"
NOT_SCENES = frozenset({INFO, FAMILY, "script", "stylesheet", "note"})
"""Passages with such a tag are no scenes; `note` is for an author's own remarks."""

_KEYS: dict[str, type] = {
    "id": str,
    "title": str,
    "summary": str,
    "role": str,
    "minutes": int,
    "teaches": list,
    "shown": list,
    "state": dict,
    "bounds": dict,
    "date": date,
    "language": str,
    "order": int,
}
_NEEDED = ("id", "title", "summary", "minutes", "teaches")
_BARE = re.compile(r"(?m)^(\s*)([^\W\d]\w*)(?=\s*=)")
"""A key without quotes. TOML allows Latin ones only; nobody should have to know that for «доверие = 2»."""


def case_from_story(story: Story, handbook: Handbook, days: Days = plain_days, walked: bool = False) -> Case:
    """Story → Case, its judgements carrying the handbook's citations. Raises Broken with what it found.

    `days` counts the days that pass in it (see moment.Days); `walked`: see Case.
    """
    info = _info_passage(story)
    table = _table(info)
    start = story.start
    found: list[Fault] = []
    scenes = {}
    for passage in story.passages:
        if passage.name not in ("StoryTitle", "StoryData") and not NOT_SCENES & set(passage.tags):
            scenes[passage.name] = _scene(passage, handbook, found)
    families = _families(story, found)
    if found:
        raise Broken(found)
    case = _case(table, info.line, start, scenes, families, (days, walked))
    unknown = passage_faults(case, handbook)
    if unknown:
        raise Broken(unknown)
    return case


def _scene(passage: TweePassage, handbook: Handbook, found: list[Fault]) -> Scene:
    body = read_body(passage, handbook)
    found.extend(body.faults)
    qualities = [ENDINGS[tag] for tag in passage.tags if tag in ENDINGS]
    if len(qualities) > 1 or (ENDING in passage.tags and not qualities):
        found.append(fault(passage.line, passage.name, "practice-ending-quality"))
    if not body.text:
        found.append(fault(passage.line, passage.name, "practice-scene-empty"))
    return Scene(passage.name, body.text, body.choices, qualities[0] if qualities else None, passage.line)


def _families(story: Story, found: list[Fault]) -> dict[str, Household]:
    """The households of passages with the tag case-household, as TOML; what cannot be is told at its passage."""
    made: dict[str, Household] = {}
    for passage in story.passages:
        if FAMILY not in passage.tags:
            continue
        try:
            household, faults = to_household(tomllib.loads(passage.text))
        except (ValueError, RecursionError) as error:
            found.append(fault(passage.line, passage.name, "practice-family-toml", why=error))
            continue
        for place, refused in faults:
            why = tell(problem("", place, refused.code, **refused.details)).says
            found.append(fault(passage.line, passage.name, "practice-family-facts", place=place, why=why))
        if household is not None:
            made[passage.name] = household
    return made


def _case(
    table: Mapping[str, Any], line: int, start: str, scenes: Mapping[str, Scene], families: Mapping[str, Household],
    told: tuple[Days, bool],
) -> Case:  # fmt: skip
    return Case(
        id=table["id"],
        title=table["title"],
        summary=table["summary"],
        minutes=table["minutes"],
        teaches=tuple(table["teaches"]),
        start=start,
        scenes=scenes,
        initial_state=table.get("state", {}),
        bounds={name: (low, high) for name, (low, high) in table.get("bounds", {}).items()},
        role=table.get("role", "assistant"),
        shown=tuple(table.get("shown", ())),
        line=line,
        opens=table.get("date"),
        language=table.get("language", "ru"),
        order=table.get("order", 100),
        families=families,
        days=told[0],
        walked=told[1],
    )


def _info_passage(story: Story) -> TweePassage:
    tagged = [each for each in story.passages if INFO in each.tags]
    if not tagged:
        raise Broken([fault(0, "", "practice-info-missing")])
    if len(tagged) > 1:
        raise Broken([fault(tagged[1].line, tagged[1].name, "practice-info-twice")])
    return tagged[0]


def _table(info: TweePassage) -> dict[str, Any]:
    """The TOML of case-info, every key of the right kind. Raises Broken."""
    try:
        table = tomllib.loads(_BARE.sub(r'\1"\2"', info.text))
    except (ValueError, RecursionError) as error:
        at = re.search(r"at line (\d+)", str(error))
        line = info.text_line + int(at[1]) - 1 if at else info.line
        raise Broken([fault(line, info.name, "practice-info-toml")]) from None
    codes = _key_faults(table) or _value_faults(table)
    if codes:
        raise Broken([fault(info.line, info.name, code, key=key) for code, key in codes])
    return table


def _key_faults(table: Mapping[str, Any]) -> list[tuple[str, str]]:
    codes = [("practice-info-lacks", key) for key in _NEEDED if key not in table]
    codes += [("practice-info-unknown", key) for key in table if key not in _KEYS]
    odd = [key for key, kind in _KEYS.items() if key in table and type(table[key]) is not kind]
    return codes + [("practice-info-kind", key) for key in odd]


def _value_faults(table: Mapping[str, Any]) -> list[tuple[str, str]]:
    sound = {
        "id": bool(KEBAB.fullmatch(table["id"])),
        "title": bool(table["title"].strip()),
        "summary": bool(table["summary"].strip()),
        "minutes": 0 < table["minutes"] <= 600,
        "teaches": bool(table["teaches"]) and all(isinstance(each, str) for each in table["teaches"]),
        "shown": all(each in table.get("state", {}) for each in table.get("shown", [])),
        "state": all(is_variable(k) and _small(v) for k, v in table.get("state", {}).items()),
        "language": table.get("language", "ru") in ("ru", "kk"),
        "bounds": all(_is_range(each) for each in table.get("bounds", {}).values()),
    }
    return [("practice-info-kind", key) for key, good in sound.items() if not good]


def _is_range(found: object) -> bool:
    return isinstance(found, list) and len(found) == 2 and all(map(_small, found)) and found[0] < found[1]


def _small(found: object) -> bool:
    return type(found) is int and abs(found) <= MAX_NUMBER
