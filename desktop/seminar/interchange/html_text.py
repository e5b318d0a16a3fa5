"""Plain text to HTML and back: ours returns letter by letter, foreign HTML as a person would copy it.

Read by one expression that passes every character once: the standard parser needs minutes for 60 KB of «<a <a <a».
"""

import html
import re
from dataclasses import dataclass

_KEPT = {" ": "\ufdd1", "\n": "\ufdd2", "\t": "\ufdd3"}
"""White space that was written as a character reference: it is not folded."""
_FRAGILE = re.compile(r"(?<=[ \n]) | (?=\n)|\t")
_TOKEN = re.compile(r"<(/?)([A-Za-z][A-Za-z0-9]*)\b[^<>]*>|<[!?][^<>]*>|&(#?\w{1,31});|[ \t\r\n]+")
_UNSEEN = re.compile(r"<!--.*?-->|<(script|style)\b.*?</\1\s*>", re.S | re.I)
MOST_UNSEEN = 200
"""More remarks and styles than this are no page of questions; they are read as what stands there."""
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
    if text.count("<!--") + text.casefold().count("<s") <= MOST_UNSEEN:
        text = _UNSEEN.sub("", text)
    reader = _Reader()
    folded = re.sub(r" *\n *", "\n", _TOKEN.sub(reader.read, text)).strip()
    for plain, kept in _KEPT.items():
        folded = folded.replace(kept, plain)
    return Read(folded, reader.markup, reader.pictures)


class _Reader:
    """Says what each token becomes and remembers what was lost."""

    def __init__(self) -> None:
        self.markup = self.pictures = False
        self._end = -1
        """Where the last line end was put, if nothing has been said since."""

    def read(self, found: re.Match[str]) -> str:
        if found[2]:
            return self._tag(found[2].casefold(), found)
        if found[3]:
            character = html.unescape(f"&{found[3]};")
            return _KEPT.get(character, character) if found[3].startswith("#") else character.replace("\xa0", " ")
        return "" if found[0].startswith("<") else " "

    def _tag(self, tag: str, found: re.Match[str]) -> str:
        self.pictures |= tag in _PICTURES
        self.markup |= tag not in _PLAIN_TAGS | _PICTURES
        if tag == "br":
            self._end = found.end()
            return "\n"
        if tag not in _LINES or found.start() in (0, self._end):
            self._end = found.end() if found.start() == self._end else self._end
            return ""
        self._end = found.end()
        return "\n"
