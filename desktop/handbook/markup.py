"""One chapter file as values: TOML between +++ lines, `## Heading {#id …}`, `{#id …}` before each passage.

A broken item costs itself: it is left out and told as a Problem with its line.
"""

import re
import tomllib
from collections.abc import Iterator
from dataclasses import dataclass, field

from desktop.base.problems import Problem, problem

from .citation import Citation, parse_citations
from .model import Chapter, Passage, Section

_FRONT = re.compile(r"\A\+\+\+\n(.*?)^\+\+\+\n", re.S | re.M)
_HEADING = re.compile(r"## (?P<title>.+?) (?P<anchor>\{#.*\})")
_ANCHOR = re.compile(r"\{#(?P<id>[^\s}]*)(?P<rest>[^}]*)\}")
_FIELD = re.compile(r'\s+([a-z]+)="([^"]*)"')
_ID = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")
_FIELDS = {"passage": {"lines", "cites", "mentions"}, "section": {"lines", "code"}}
_PRINTED = "§ "


@dataclass(slots=True)
class _Item:
    """A heading or a passage as it stands in the file, before it is judged."""

    kind: str
    line: int
    anchor: str
    title: str = ""
    body: list[str] = field(default_factory=list)


def plain(markdown: str) -> str:
    """A passage's body as lines of plain text: no escapes, no bullets, one line a paragraph or list item."""
    return "\n".join(_plain_line(line) for line in markdown.split("\n") if line and line[0] != _PRINTED[0])


def _plain_line(line: str) -> str:
    if line.startswith("- "):
        line = "–" + line[1:]
    return re.sub(r"\\(.)", r"\1", line) if "\\" in line else line


def printed_reference(markdown: str) -> str:
    """The reference that the print gives below the passage, as printed; "" if none."""
    found = [line[len(_PRINTED) :] for line in markdown.split("\n") if line.startswith(_PRINTED)]
    return " ".join(found)


def parse_chapter(text: str, file: str) -> tuple[Chapter | None, list[Problem]]:
    """The chapter of one file; None if its front matter cannot be read."""
    text = text.replace("\r\n", "\n").removeprefix("\ufeff")
    front = _FRONT.match(text)
    try:
        head = tomllib.loads(front[1]) if front else {}
        identity = str(head["id"]), int(head["order"]), str(head["title"]), str(head.get("lines", ""))
    except (ValueError, KeyError, RecursionError) as error:
        return None, [problem(file, "1", "chapter-front-matter", why=error)]
    first_line = text[: front.end()].count("\n") + 1 if front else 1
    return _Reader(file, identity).read(text[front.end() :] if front else text, first_line)


class _Reader:
    """Collects one chapter's sections; kept apart from parse_chapter so that state has one owner."""

    def __init__(self, file: str, identity: tuple[str, int, str, str]) -> None:
        self._file = file
        self._id, self._order, self._title, self._lines = identity
        self._problems: list[Problem] = []
        self._sections: list[Section] = []
        self._head = (self._id, f"S{self._order - 1}", self._title, "")
        self._passages: list[Passage] = []

    def read(self, text: str, first_line: int) -> tuple[Chapter, list[Problem]]:
        for item in _items(text, first_line):
            self._take_section(item) if item.kind == "section" else self._take_passage(item)
        self._close_section()
        chapter = Chapter(self._id, self._order, self._title, self._file, self._lines, tuple(self._sections))
        return chapter, self._problems

    def _say(self, line: int, code: str, **details: object) -> None:
        self._problems.append(problem(self._file, str(line), code, **details))

    def _take_section(self, item: _Item) -> None:
        fields = self._fields(item)
        if fields is None:
            return
        self._close_section()
        self._head = (fields["id"], fields.get("code", ""), item.title, fields.get("lines", ""))

    def _close_section(self) -> None:
        if self._passages:
            self._sections.append(Section(*self._head, tuple(self._passages)))
        self._passages = []

    def _take_passage(self, item: _Item) -> None:
        fields = self._fields(item)
        if fields is None:
            return
        body = "\n".join(item.body).strip("\n")
        text = plain(body)
        if not text:
            self._say(item.line, "passage-empty", id=fields["id"])
            return
        try:
            citations, mentions = _references(fields)
        except ValueError as error:
            self._say(item.line, "passage-reference", id=fields["id"], why=error)
            return
        path = tuple(dict.fromkeys((self._title, self._head[2])))
        self._passages.append(
            Passage(fields["id"], self._id, self._head[0], path, body, text,
                    printed_reference(body), fields.get("lines", ""), citations, mentions)
        )  # fmt: skip

    def _fields(self, item: _Item) -> dict[str, str] | None:
        anchor = _ANCHOR.fullmatch(item.anchor)
        if not anchor or not _ID.fullmatch(anchor["id"]):
            self._say(item.line, "anchor-malformed", anchor=item.anchor)
            return None
        fields = dict(_FIELD.findall(anchor["rest"]))
        unknown = set(fields) - _FIELDS[item.kind]
        if unknown or _FIELD.sub("", anchor["rest"]).strip():
            self._say(item.line, "anchor-malformed", anchor=item.anchor)
            return None
        return {"id": anchor["id"]} | fields


def _references(fields: dict[str, str]) -> tuple[tuple[Citation, ...], tuple[Citation, ...]]:
    return parse_citations(fields.get("cites", "")), parse_citations(fields.get("mentions", ""))


def _items(text: str, first_line: int) -> Iterator[_Item]:
    item: _Item | None = None
    for number, line in enumerate(text.split("\n"), first_line):
        opened = _opened(line.rstrip(), number)
        if opened:
            if item:
                yield item
            item = opened
        elif item:
            item.body.append(line.rstrip())
    if item:
        yield item


def _opened(line: str, number: int) -> _Item | None:
    if line.startswith("{#"):
        return _Item("passage", number, line)
    if line.startswith("## "):
        heading = _HEADING.fullmatch(line)
        return _Item("section", number, heading["anchor"] if heading else line, heading["title"] if heading else "")
    return None
