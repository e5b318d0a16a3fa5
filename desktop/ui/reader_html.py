"""A chapter as one HTML page for the reader: passages, their printed references, notes on the print's errors."""

from __future__ import annotations  # the handbook is imported after the first paint

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

if TYPE_CHECKING:
    from desktop.handbook.citation import Citation
    from desktop.handbook.editions.model import Editions
    from desktop.handbook.model import Chapter, Handbook, Note, Passage

_ESCAPES = str.maketrans({"&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;"})


def escape(text: str) -> str:
    """Text as text in HTML (the html module brings a table of 2,000 names that the start would wait for)."""
    return text.translate(_ESCAPES)


@dataclass(frozen=True, slots=True)
class Page:
    """What the page is made of: the handbook, its rendered bodies, and whether there is room for a margin.

    `editions` are read after the first paint; until then nothing is said of today's law. `titles` are translated
    titles of chapters, sections and passages for a reader of another language.
    """

    handbook: Handbook
    bodies: Mapping[str, str]
    wide: bool
    editions: Editions | None = None
    titles: Mapping[str, str] = field(default_factory=dict)


def chapter_html(page: Page, chapter: Chapter) -> str:
    """The whole chapter. Every section and passage has an anchor of its id."""
    parts = [f'<h1><a name="{chapter.id}"></a>{escape(chapter.title)}</h1>{_chapter_title(page, chapter.id)}']
    for section in chapter.sections:
        if section.id != chapter.id:
            title = _title(page, section.id, "translated-heading")
            parts.append(f'<h2><a name="{section.id}"></a>{escape(section.title)}</h2>{title}')
        parts += [_passage(page, passage) for passage in section.passages]
    return "<html><body>" + "".join(parts) + "</body></html>"


def _chapter_title(page: Page, chapter_id: str) -> str:
    """The translated title of the chapter, and once a page that all such titles are unofficial."""
    if chapter_id not in page.titles:
        return ""
    unofficial = escape(QCoreApplication.translate("Reader", "Titles marked * are an unofficial translation."))
    return _title(page, chapter_id, "translated-heading") + f'<p class="translated">* {unofficial}</p>'


def _title(page: Page, item_id: str, kind: str) -> str:
    title = page.titles.get(item_id)
    return f'<p class="{kind}">{escape(title)}*</p>' if title else ""


def _passage(page: Page, passage: Passage) -> str:
    anchor = f'<a name="{passage.id}"></a>'
    body = page.bodies.get(passage.id, "")
    title = _title(page, passage.id, "translated")
    text = title + body.replace(">", f">{anchor}", 1) + _references(page.handbook, passage) + _today(page, passage)
    notes = page.handbook.notes_on(passage.id)
    if not notes:
        return _row(text, "") if page.wide else text
    grave = "".join(_note(note) for note in notes if not note.typo)
    small = "".join(_typo(note) for note in notes if note.typo)
    if page.wide:
        return _row(text, grave + small)
    box = f'<table width="100%" cellspacing="0"><tr><td class="note">{grave}</td></tr></table>' if grave else ""
    return text + small + box + ("<p></p>" if box else "")


def _today(page: Page, passage: Passage) -> str:
    """What became of the rule: one quiet line, or a box where it changed."""
    if page.editions is None:
        return ""
    from desktop.ui.status_words import badge

    status = page.editions.of(passage.id)
    sign = escape(badge(status.state))
    if not sign:
        return ""
    if status.state in ("holds", "unverified") and not status.now:
        return f'<p class="today">{sign}</p>'
    change = f" {escape(status.old)} → {escape(status.new)}." if status.old and status.new else ""
    unchecked = escape(QCoreApplication.translate("Reader", "not verified"))
    mark = "" if status.checked else f" [{unchecked}]"
    return f'<p class="today-changed"><b>{sign}.</b>{change} {escape(status.now)}{mark}</p>'


def _row(text: str, said: str) -> str:
    return (
        '<table width="100%" cellspacing="0" cellpadding="0"><tr>'
        f'<td width="62%">{text}</td><td width="38%" class="margin">{said}</td></tr></table>'
    )


def _references(handbook: Handbook, passage: Passage) -> str:
    capsules = [_capsule(handbook, passage, citation, at) for at, citation in enumerate(passage.citations)]
    if not capsules:
        return ""
    printed = f"{escape(passage.printed)} " if passage.printed else ""
    return f'<p class="cites">{printed}{" ".join(capsules)}</p>'


def _capsule(handbook: Handbook, passage: Passage, citation: Citation, at: int) -> str:
    """A link «cite:passage/number» (its card opens); «cite:passage/number/right» is the right place of a misprint."""
    check = handbook.check_of(passage.id, citation)
    state = check.state if check else "unverified"
    text = escape(str(citation)).replace(" ", "&nbsp;")
    link = f"cite:{passage.id}/{at}"
    if state == "wrong" and check and check.right:
        right = escape(str(check.right)).replace(" ", "&nbsp;")
        return (
            f'<a class="cite-wrong" href="{link}">&nbsp;×&nbsp;{text}&nbsp;</a> '
            f'<a class="cite-right" href="{link}/right">&nbsp;→&nbsp;{right}&nbsp;</a>'
        )
    sign = "?" if state == "unverified" else ""
    return f'<a class="cite" href="{link}">&nbsp;{text}&nbsp;{sign}&nbsp;</a>'


def reference_state(state: str) -> str:
    """What a reference's state means, in the reader's language."""
    return {
        "confirmed": QCoreApplication.translate("Reader", "This reference is confirmed by a source."),
        "unverified": QCoreApplication.translate("Reader", "This reference is printed so; nobody has verified it yet."),
        "wrong": QCoreApplication.translate(
            "Reader", "This reference is printed wrongly; the right one stands beside it."
        ),
    }[state]


def _note(note: Note) -> str:
    head = escape(QCoreApplication.translate("Reader", "Print error"))
    reading = f'<br><span class="reading">{escape(note.reading)}</span>' if note.reading else ""
    unchecked = escape(QCoreApplication.translate("Reader", "not verified"))
    mark = "" if note.checked else f' <span class="unchecked">[{unchecked}]</span>'
    return f'<p class="note"><b>{head}.</b> {escape(note.text)}{reading}{mark}</p>'


def _typo(note: Note) -> str:
    """A misprint that misleads nobody: one quiet line."""
    head = escape(QCoreApplication.translate("Reader", "Misprint"))
    return f'<p class="typo">{head}. {escape(note.text)} {escape(note.reading)}</p>'
