"""Twee 3, the text form of a Twine story (specification 3.0.2): read it, print it, lose nothing.

`parse_twee(print_twee(story)) == story` for every story. What Twine itself changes when it saves (order of
passages, blank lines around a text, keys of StoryData it does not know) carries no meaning of ours.
"""

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import Any

from .fault import Broken, Fault, fault

_SPECIAL = "\\[]{}"
_UUID = re.compile(r"[0-9A-F]{8}(-[0-9A-F]{4}){3}-[0-9A-F]{12}")
_Letters = list[tuple[str, bool]]
"""Decoded characters of a header; True marks one that a backslash protected."""


@dataclass(frozen=True, slots=True)
class TweePassage:
    """One box of the Twine map. `line` is where its header stands, from 1 (0 = not from a file).

    Raises ValueError for a name, tag or text that Twee cannot write down.
    """

    name: str
    tags: tuple[str, ...] = ()
    metadata: Mapping[str, str] = field(default_factory=dict, hash=False)
    text: str = ""
    line: int = field(default=0, compare=False)
    text_line: int = field(default=0, compare=False)

    def __post_init__(self) -> None:
        if not self.name.strip() or set(self.name) & {"\n", "\r"}:
            raise ValueError("a passage name is one line and not blank")
        if any(not tag or any(c.isspace() for c in tag) for tag in self.tags):
            raise ValueError("a tag is a word without spaces")
        if self.text != self.text.strip() or "\r" in self.text:
            raise ValueError("a passage text has no blank edges and \\n line ends")
        object.__setattr__(self, "metadata", MappingProxyType(dict(self.metadata)))


@dataclass(frozen=True, slots=True)
class Story:
    """A whole Twee file. `warnings` are harmless faults: what was dropped while reading."""

    passages: tuple[TweePassage, ...]
    warnings: tuple[Fault, ...] = field(default=(), compare=False)

    def __post_init__(self) -> None:
        names = [each.name for each in self.passages]
        if len(set(names)) != len(names):
            raise ValueError("passage names are unique")

    def passage(self, name: str) -> TweePassage | None:
        """The passage of that name, None if there is none."""
        return next((each for each in self.passages if each.name == name), None)

    @property
    def start(self) -> str:
        """The name of the first passage as StoryData gives it. Raises Broken if StoryData is not in order."""
        return _story_data(self)["start"]


def parse_twee(text: str) -> Story:
    """Twee text → Story. Raises Broken naming the line of every header that cannot be read."""
    lines = text.removeprefix("\ufeff").replace("\r\n", "\n").replace("\r", "\n").split("\n")
    heads = [i for i, line in enumerate(lines) if line.startswith("::")]
    if not heads:
        raise Broken([fault(1, "", "practice-no-passages")])
    stray = next((i for i, line in enumerate(lines[: heads[0]]) if line.strip()), None)
    faults = [] if stray is None else [fault(stray + 1, "", "practice-text-before-first")]
    warnings: list[Fault] = []
    passages: dict[str, TweePassage] = {}
    for at, end in zip(heads, [*heads[1:], len(lines)], strict=True):
        try:
            passage = _passage(lines[at:end], at + 1, warnings)
        except Broken as broken:
            faults.extend(broken.faults)
            continue
        if passage.name in passages:
            faults.append(fault(at + 1, passage.name, "practice-passage-twice", name=passage.name))
        passages[passage.name] = passage
    if faults:
        raise Broken(faults)
    return Story(tuple(passages.values()), tuple(warnings))


def print_twee(story: Story) -> str:
    """Story → Twee text, ending in a newline; passages keep their order."""
    return "\n".join(_printed(each) for each in story.passages)


def _printed(passage: TweePassage) -> str:
    parts = ["::", _escaped(passage.name)]
    if passage.tags:
        parts.append("[" + " ".join(_escaped(tag) for tag in passage.tags) + "]")
    if passage.metadata:
        parts.append(json.dumps(dict(passage.metadata), ensure_ascii=False, separators=(",", ":")))
    # a line of prose that looks like a header gets one more backslash, and loses it when read
    body = re.sub(r"(?m)^(?=\\*::)", r"\\", passage.text)
    return " ".join(parts) + "\n" + (body + "\n" if body else "")


def _escaped(text: str) -> str:
    inner = "".join("\\" + c if c in _SPECIAL else c for c in text)
    lead = len(inner) - len(inner.lstrip())
    tail = len(inner.rstrip())
    return _protected(inner[:lead]) + inner[lead:tail] + _protected(inner[tail:])


def _protected(blanks: str) -> str:
    return "".join("\\" + c for c in blanks)


def _passage(lines: list[str], line: int, warnings: list[Fault]) -> TweePassage:
    name, tags, rest = _header(lines[0][2:], line)
    body = [re.sub(r"^\\(?=\\*::)", "", each) for each in lines[1:]]
    blank = next((i for i, each in enumerate(body) if each.strip()), 0)
    text = "\n".join(body).strip()
    return TweePassage(name, tags, _metadata(rest, name, line, warnings), text, line, line + 1 + blank)


def _header(raw: str, line: int) -> tuple[str, tuple[str, ...], str]:
    """The name, the tags and the undecoded rest of one header."""
    name, stop, rest = _until(raw, "[{")
    shown = "".join(c for c, _ in _trimmed(name))
    if not shown.strip():
        raise Broken([fault(line, "", "practice-header-no-name")])
    tags: tuple[str, ...] = ()
    if stop == "[":
        block, closed, rest = _until(rest, "]")
        if not closed:
            raise Broken([fault(line, shown, "practice-header-tags-open")])
        tags = tuple("".join(c for c, _ in block).split())
    return shown, tags, "{" + rest if stop == "{" else rest


def _until(raw: str, stops: str) -> tuple[_Letters, str, str]:
    """Decode up to the first unprotected stop: (letters, the stop or "", what follows it)."""
    letters: _Letters = []
    at = 0
    while at < len(raw):
        if raw[at] == "\\" and at + 1 < len(raw):
            letters.append((raw[at + 1], True))
            at += 2
            continue
        if raw[at] in stops:
            return letters, raw[at], raw[at + 1 :]
        letters.append((raw[at], False))
        at += 1
    return letters, "", ""


def _trimmed(letters: _Letters) -> _Letters:
    kept = [i for i, (c, protected) in enumerate(letters) if protected or not c.isspace()]
    return letters[kept[0] : kept[-1] + 1] if kept else []


def _metadata(raw: str, name: str, line: int, warnings: list[Fault]) -> dict[str, str]:
    """Position and size. What is not an object of strings is dropped with a warning, as the spec asks."""
    if not raw.strip():
        return {}
    read = _json_object(raw)
    kept = {key: value for key, value in (read or {}).items() if isinstance(value, str)}
    if read is None or len(kept) < len(read):
        warnings.append(fault(line, name, "practice-metadata"))
    return kept


def _json_object(raw: str) -> dict[str, Any] | None:
    try:
        read = json.loads(raw)
    except (ValueError, RecursionError):
        return None
    return read if isinstance(read, dict) else None


def _story_data(story: Story) -> dict[str, str]:
    """StoryData with its ifid and start checked. Raises Broken."""
    passage = story.passage("StoryData")
    if passage is None:
        raise Broken([fault(1, "StoryData", "practice-storydata-missing")])
    read = _json_object(passage.text)
    if read is None:
        raise Broken([fault(passage.line, "StoryData", "practice-storydata-json")])
    ifid, start = read.get("ifid"), read.get("start")
    if not isinstance(ifid, str) or not _UUID.fullmatch(ifid):
        raise Broken([fault(passage.line, "StoryData", "practice-storydata-ifid")])
    if not isinstance(start, str) or not story.passage(start):
        raise Broken([fault(passage.line, "StoryData", "practice-storydata-start", start=start or "")])
    return {"ifid": ifid, "start": start}
