"""Plain text to HTML and back: ours returns letter by letter, foreign HTML as a person would copy it."""

import html
import re
from dataclasses import dataclass
from html.parser import HTMLParser

_KEPT = {" ": "\ufdd1", "\n": "\ufdd2", "\t": "\ufdd3"}
"""White space that was written as a character reference: it is not folded."""
_FRAGILE = re.compile(r"(?<=[ \n]) | (?=\n)|\t")
_PLAIN_TAGS = frozenset(("p", "div", "br", "span", "li", "tr", "html", "body"))
_LINES = frozenset(("p", "div", "li", "tr", "ul", "ol", "table", "h1", "h2", "h3", "h4", "h5", "h6", "pre"))
_PICTURES = frozenset(("img", "video", "audio", "object", "iframe", "svg", "source"))


@dataclass(frozen=True, slots=True)
class Read:
    """The words of some HTML; whether emphasis, tables and the like were lost, whether pictures or sound were."""

    text: str
    markup: bool
    pictures: bool


def to_html(text: str) -> str:
    """HTML that shows `text` line by line and reads back as it."""
    escaped = _FRAGILE.sub(lambda found: f"&#{ord(found[0])};", html.escape(text, quote=False))
    return escaped.replace("\n", "<br>")


def from_html(text: str) -> Read:
    """The text of HTML."""
    reader = _Reader()
    reader.feed(text)
    reader.close()
    folded = re.sub(r" *\n *", "\n", "".join(reader.said)).strip()
    for plain, kept in _KEPT.items():
        folded = folded.replace(kept, plain)
    return Read(folded, reader.markup, reader.pictures)


class _Reader(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=False)
        self.said: list[str] = []
        self.markup = self.pictures = False

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.pictures |= tag in _PICTURES
        self.markup |= tag not in _PLAIN_TAGS | _PICTURES
        if tag == "br":
            self.said.append("\n")
        self._line(tag)

    def handle_endtag(self, tag: str) -> None:
        self._line(tag)

    def _line(self, tag: str) -> None:
        if tag in _LINES and self.said and not self.said[-1].endswith("\n"):
            self.said.append("\n")

    def handle_data(self, data: str) -> None:
        self.said.append(re.sub(r"[ \t\r\n]+", " ", data))

    def handle_charref(self, name: str) -> None:
        character = html.unescape(f"&#{name};")
        self.said.append(_KEPT.get(character, character))

    def handle_entityref(self, name: str) -> None:
        self.said.append(html.unescape(f"&{name};").replace("\xa0", " "))
