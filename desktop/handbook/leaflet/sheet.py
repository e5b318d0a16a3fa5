"""The printed leaflet as HTML: every passage with its source and what became of it, a foot that tells the truth."""

import re
from dataclasses import dataclass
from datetime import date
from html import escape

from desktop.handbook.editions.model import Editions, Status
from desktop.handbook.model import Handbook, Note, Passage
from desktop.handbook.quote import source_line

from .model import Leaflet, Line
from .wording import Wording

_SILENT = ("holds", "no-norm", "unverified")
_ITEM = re.compile(r"\d+(?:\.\d+)?\)")

STYLE = """
body { color: #000000; font-family: "Golos Text"; font-size: {100}px; }
p.title { font-size: {140}px; font-weight: 700; margin-top: 0; margin-bottom: {36}px; line-height: 104%; }
p.heading { font-size: {112}px; font-weight: 600; margin-top: {50}px; margin-bottom: {16}px; }
p { margin-top: 0; margin-bottom: {26}px; line-height: 108%; }
p.item { margin-left: {120}px; text-indent: -{120}px; margin-bottom: {14}px; }
p.source { color: #333333; font-size: {small}px; margin-bottom: {40}px; line-height: 104%; }
p.today { font-size: {90}px; margin-bottom: {20}px; line-height: 106%; background-color: #E8E8E8; }
p.foot { color: #000000; font-size: {small}px; margin-bottom: {12}px; line-height: 104%; }
p.centre { font-size: {92}px; font-weight: 600; margin-bottom: {16}px; }
"""
"""{n} are hundredths of the text size, in the unit of the caller; {small} is the size of sources and foot."""
_SMALL = 0.8
_SMALL_IN_LARGE_PRINT = 0.66


@dataclass(frozen=True, slots=True)
class Ground:
    """What a leaflet is written from: the book, what became of it, the fixed words, whose paper it is, the day."""

    handbook: Handbook
    editions: Editions
    wording: Wording
    centre: str
    printed: date


def style(size: float, *, large: bool) -> str:
    """The style sheet at that text size (any unit). In large print only what the family reads is large."""
    small = size * (_SMALL_IN_LARGE_PRINT if large else _SMALL)
    sheet = STYLE.replace("{small}", f"{small:.0f}")
    return re.sub(r"\{(\d+)\}", lambda found: f"{size * int(found[1]) / 100:.0f}", sheet)


def body_html(leaflet: Leaflet, ground: Ground) -> str:
    """What stands on the page above its foot. A passage that is not in the handbook is left out."""
    parts = [f'<p class="title">{_told(leaflet.heading)}</p>'] if leaflet.heading.strip() else []
    parts += [_line(line, leaflet.language, ground) for line in leaflet.lines]
    return "<html><body>" + "".join(parts) + "</body></html>"


def foot_html(leaflet: Leaflet, ground: Ground) -> str:
    """What stands at the foot of every page: whom to ask, the edition, the day, that it decides nothing."""
    words = ground.wording
    ask = words["centre"].replace("{centre}", ground.centre.strip() or "_" * 30)
    printed = words["printed"].replace("{date}", f"{ground.printed:%d.%m.%Y}")
    told = [words["edition"], words["ask"], f"{words['no-decision']} {printed}"]
    if leaflet.language == "kk":
        told.insert(0, words["unofficial"])
    return (
        f'<html><body><p class="centre">{_told(ask)}</p>'
        f'<p class="foot">{_told(" ".join(told))}</p></body></html>'
    )


def _line(line: Line, language: str, ground: Ground) -> str:
    if line.kind == "heading":
        return f'<p class="heading">{_told(line.words(language))}</p>'
    if line.kind == "own":
        return _paragraphs(line.words(language))
    if line.kind == "result":
        return _paragraphs(line.words(language)) + _source("; ".join(line.sources), ground)
    passage = ground.handbook.passage(line.passage)
    return _passage(passage, line, ground) if passage else ""


def _passage(passage: Passage, line: Line, ground: Ground) -> str:
    whole = not line.text or line.text not in passage.text
    quoted = passage.text if whole else f"… {line.text.strip()} …"
    notes = ground.handbook.notes_on(passage.id) if line.note else ()
    read = "".join(_reading(note, ground) for note in notes if note.checked and note.reading and not note.typo)
    return (
        _paragraphs(quoted)
        + read
        + _today(ground.editions.of(passage.id), ground)
        + _source(source_line(ground.handbook, passage), ground)
    )


def _today(status: Status, ground: Ground) -> str:
    """What became of the rule, wherever something is known to have happened to it."""
    if status.state in _SILENT and not status.now:
        return ""
    words = ground.wording
    head = words[f"state-{status.state}"]
    told = status.now or f"{status.old} → {status.new}."
    mark = "" if status.checked else f" [{words['not-checked']}]"
    return f'<p class="today"><b>{_told(head)}</b> {_told(told + mark)}</p>'


def _reading(note: Note, ground: Ground) -> str:
    return f'<p class="today"><b>{_told(ground.wording["reading"])}</b> {_told(note.reading)}</p>'


def _source(text: str, ground: Ground) -> str:
    return f'<p class="source">{_told(ground.wording["source"].replace("{source}", text))}</p>' if text else ""


def _paragraphs(text: str) -> str:
    lines = (line for line in text.splitlines() if line.strip())
    return "".join(f"<p{_kind(line)}>{_told(line)}</p>" for line in lines)


def _kind(line: str) -> str:
    return ' class="item"' if _ITEM.match(line) else ""


def _told(text: str) -> str:
    return escape(text, quote=False)
