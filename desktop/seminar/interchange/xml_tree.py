"""XML as a small tree, read without what makes foreign XML dangerous: a document type is refused where it begins,
so that no entity is ever declared, expanded or fetched; nothing is nested deeper than any question needs."""

from dataclasses import dataclass, field
from xml.parsers import expat

from .loss import Broken

DEEPEST = 40


@dataclass(slots=True)
class Node:
    """An element: its text without that of its children, and the remarks within it."""

    tag: str
    attributes: dict[str, str]
    line: int
    children: list["Node"] = field(default_factory=list)
    remarks: list[str] = field(default_factory=list)
    parts: list[str] = field(default_factory=list)

    @property
    def own(self) -> str:
        """Its own characters, without white space at the edges."""
        return "".join(self.parts).strip()

    def all(self, tag: str) -> list["Node"]:
        """Its children of that name."""
        return [each for each in self.children if each.tag == tag]

    def first(self, *path: str) -> "Node | None":
        """The first child of that name, of that one the next …; None if there is none."""
        found: Node | None = self
        for tag in path:
            found = next((each for each in found.children if each.tag == tag), None) if found else None
        return found

    def at(self, *path: str) -> str:
        """The text of first(path), "" if there is none."""
        found = self.first(*path)
        return found.own if found else ""


def parse(text: str) -> Node:
    """The root of `text`. Raises Broken: exchange-doctype, exchange-deep, exchange-xml with line and column."""
    tree = _Tree()
    try:
        tree.parser.Parse(text.encode("utf-8", "replace"), True)
    except expat.ExpatError as error:
        raise Broken("exchange-xml", line=error.lineno, column=error.offset + 1) from None
    return tree.top.children[0]


class _Tree:
    def __init__(self) -> None:
        self.top = Node("", {}, 0)
        self._open = [self.top]
        self.parser = expat.ParserCreate("utf-8")
        self.parser.buffer_text = True
        self.parser.StartDoctypeDeclHandler = self._refuse
        self.parser.EntityDeclHandler = self._refuse
        self.parser.StartElementHandler = self._start
        self.parser.EndElementHandler = self._end
        self.parser.CharacterDataHandler = self._characters
        self.parser.CommentHandler = self._remark

    def _refuse(self, *_: object) -> None:
        raise Broken("exchange-doctype", line=self.parser.CurrentLineNumber)

    def _start(self, tag: str, attributes: dict[str, str]) -> None:
        if len(self._open) > DEEPEST:
            raise Broken("exchange-deep", line=self.parser.CurrentLineNumber, most=DEEPEST)
        node = Node(tag, attributes, self.parser.CurrentLineNumber)
        self._open[-1].children.append(node)
        self._open.append(node)

    def _end(self, _: str) -> None:
        self._open.pop()

    def _characters(self, text: str) -> None:
        self._open[-1].parts.append(text)

    def _remark(self, text: str) -> None:
        self._open[-1].remarks.append(text)
