"""What a card says: of a place of the law, of a term. HTML with links «passage:id» and «item:kind/id»."""

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication

from desktop.handbook.articles import ArticleIndex, Cited
from desktop.handbook.citation import ACTS, Citation
from desktop.handbook.editions.model import Editions
from desktop.handbook.glossary.model import Glossary, Term
from desktop.handbook.model import Handbook, Passage
from desktop.ui.reader_html import escape, reference_state
from desktop.ui.status_words import badge

_BEGINNING = 120
_MOST = 8


def citation_html(
    handbook: Handbook, editions: Editions | None, index: ArticleIndex, passage: Passage, citation: Citation
) -> str:
    """The full name of the place, how sure the reference is, what the handbook says there, who else leans on it."""
    check = handbook.check_of(passage.id, citation)
    state = check.state if check else "unverified"
    parts = [f'<p class="head">{escape(_place(citation))}</p>', f"<p>{escape(ACTS[citation.act])}</p>"]
    source = f" {escape(check.source)}" if check and check.source else ""
    parts.append(f'<p class="quiet">{escape(reference_state(state))}{source}</p>')
    here = index.of(citation)
    says = QCoreApplication.translate("Card", "What the handbook says there")
    parts.append(f'<p class="sub">{escape(says)}</p>')
    parts += [_entry(handbook, each) for each in here if each.kind == "passage"][:_MOST]
    if editions:
        parts.append(_today(editions, passage.id))
    others = [each for each in here if each.kind != "passage"]
    if others:
        leans = QCoreApplication.translate("Card", "Questions, cases and rules on it")
        parts.append(f'<p class="sub">{escape(leans)}</p>')
        parts += [_entry(handbook, each) for each in others][:_MOST]
    return _page(parts)


def term_html(handbook: Handbook, glossary: Glossary, term: Term) -> str:
    """The definition in the handbook's words, the Kazakh and English names, old and new names, kin."""
    parts = [f'<p class="head">{escape(term.ru)}</p>']
    names = [term.kk + ("" if term.kk_checked else "*"), term.en, *term.short]
    parts.append(f'<p class="quiet">{escape(" · ".join(names))}</p>')
    if term.definition:
        parts.append(f"<p>«{escape(term.definition)}»</p>")
    else:
        none = QCoreApplication.translate("Card", "The handbook gives no definition.")
        parts.append(f"<p>{escape(none)}</p>")
    if term.old or term.new:
        parts.append(f"<p>{escape(term.old or term.ru)} → {escape(term.new or term.ru)}</p>")
    passage = handbook.passage(term.passage)
    if passage:
        parts.append(f'<p><a href="passage:{passage.id}">→ {escape(passage.path[-1])}</a></p>')
    known = {each.id: each for each in glossary.terms}
    kin = [known[each] for each in term.see if each in known]
    if kin:
        links = ", ".join(f'<a href="term:{each.id}">{escape(each.ru)}</a>' for each in kin)
        also = QCoreApplication.translate("Card", "See also")
        parts.append(f"<p>{escape(also)}: {links}</p>")
    if not term.kk_checked:
        unofficial = QCoreApplication.translate("Card", "* unofficial translation")
        parts.append(f'<p class="quiet">{escape(unofficial)}</p>')
    return _page(parts)


def _today(editions: Editions, passage_id: str) -> str:
    status = editions.of(passage_id)
    sign = badge(status.state)
    if not sign:
        return ""
    change = f"{status.old} → {status.new}. " if status.old and status.new else ""
    since = f"{status.since}: " if status.since else ""
    unchecked = QCoreApplication.translate("Reader", "not verified")
    mark = "" if status.checked else f" [{unchecked}]"
    source = f'<br><span class="quiet">{escape(status.source)}</span>' if status.source else ""
    return f'<p class="today"><b>{escape(sign)}.</b> {escape(since + change + status.now + mark)}{source}</p>'


def _entry(handbook: Handbook, each: Cited) -> str:
    passage = handbook.passage(each.id) if each.kind == "passage" else None
    link = f"passage:{each.id}" if passage else f"item:{each.kind}/{each.id}"
    begins = f" — {_begins(passage.text)}" if passage else ""
    how = how_word(each.how)
    said = f' <span class="quiet">({escape(how)})</span>' if how else ""
    return f'<p><a href="{link}">→ {escape(each.title)}</a>{escape(begins)}{said}</p>'


def how_word(how: str) -> str:
    """How a thing leans on a place, where it is not plainly cited."""
    return {
        "mentions": QCoreApplication.translate("Card", "named in the text"),
        "corrected": QCoreApplication.translate("Card", "the right place; the print names another"),
        "misprint": QCoreApplication.translate("Card", "misprint: the right place is another"),
    }.get(how, "")


def kind_word(kind: str) -> str:
    """The kind of a thing, in the plural."""
    return {
        "passage": QCoreApplication.translate("Card", "passages"),
        "question": QCoreApplication.translate("Card", "questions"),
        "case": QCoreApplication.translate("Card", "cases"),
        "rule": QCoreApplication.translate("Card", "rules"),
        "answer": QCoreApplication.translate("Card", "answers"),
    }[kind]


def _place(citation: Citation) -> str:
    parts = (("пп. ", citation.subpoint), ("п. ", citation.point), ("ст. ", citation.article))
    return " ".join(mark + value for mark, value in parts if value) or citation.act


def _begins(text: str) -> str:
    line = text.split("\n")[0]
    return line if len(line) <= _BEGINNING else line[: _BEGINNING - 2].rsplit(" ", 1)[0] + " …"


def _page(parts: Iterable[str]) -> str:
    return "<html><body>" + "".join(parts) + "</body></html>"
