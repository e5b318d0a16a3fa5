"""What a card says: of a place of the law, of a passage today, of a term, of a rule. HTML with links of our own
(«passage:id», «term:id», «item:kind/id», «rule:id»)."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from desktop.handbook.articles import ArticleIndex, Cited
from desktop.handbook.citation import ACTS, Citation
from desktop.handbook.editions.model import Editions
from desktop.handbook.glossary.model import Glossary, Term
from desktop.handbook.glossary.usage import usage
from desktop.handbook.model import Handbook, Passage
from desktop.ui.dates import day
from desktop.ui.reader_html import escape, reference_state
from desktop.ui.status_words import badge

if TYPE_CHECKING:
    from desktop.law.rule import Rule, RuleBook

_MOST = 8


@dataclass(frozen=True, slots=True)
class Known:
    """What cards speak of; the later parts are read after the first paint."""

    handbook: Handbook
    editions: Editions | None = None
    glossary: Glossary = field(default_factory=Glossary)
    index: ArticleIndex = field(default_factory=ArticleIndex)
    rules: RuleBook | None = None


def card_html(known: Known, address: str) -> str:
    """The card of «cite:passage/number[/right]», «mention:passage/number», «today:passage», «term:id» or «rule:id»;
    "" where there is none."""
    scheme, _, rest = address.partition(":")
    if scheme in ("cite", "mention"):
        return _reference_html(known, scheme, rest)
    if scheme == "today":
        passage = known.handbook.passage(rest)
        return today_html(known, passage) if passage else ""
    if scheme == "term":
        term = next((each for each in known.glossary.terms if each.id == rest), None)
        return term_html(known, term) if term else ""
    rule = known.rules.rule(rest) if scheme == "rule" and known.rules else None
    return rule_html(known, rule) if rule else ""


def _reference_html(known: Known, scheme: str, rest: str) -> str:
    name, _, which = rest.partition("/")
    number, _, right = which.partition("/")
    passage = known.handbook.passage(name)
    places = (passage.citations if scheme == "cite" else passage.mentions) if passage else ()
    if passage is None or not number.isdecimal() or int(number) >= len(places):
        return ""
    citation = places[int(number)]
    check = known.handbook.check_of(passage.id, citation)
    if right and check and check.right:
        citation = check.right
    return citation_html(known, passage, citation, "" if scheme == "mention" else passage.id)


def citation_html(known: Known, passage: Passage, citation: Citation, printed_at: str) -> str:
    """The full name of the place, how sure the reference is, what the handbook says there, who else leans on it.

    `printed_at` is the passage that has it as its printed source; "" where a text only mentions it.
    """
    parts = [f'<p class="head">{escape(place_name(citation))}</p>', f"<p>{escape(ACTS[citation.act])}</p>"]
    parts.append(_sure(known, citation, printed_at))
    here = known.index.of(citation) or known.index.within(citation)
    passages = [each for each in here if each.kind == "passage"]
    others = [each for each in here if each.kind != "passage"]
    parts.append(_today(known, passage))
    parts += _group(QCoreApplication.translate("Card", "What the handbook says there"), passages)
    parts += _group(QCoreApplication.translate("Card", "Questions, cases and rules on it"), others)
    return _page(parts)


def _sure(known: Known, citation: Citation, printed_at: str) -> str:
    if not printed_at:
        said = QCoreApplication.translate("Card", "The text only names this place of the law.")
        return f'<p class="quiet">{escape(said)}</p>'
    check = known.handbook.check_of(printed_at, citation)
    checks = (each for each in known.handbook.checks if printed_at in each.passages)
    right = next((each for each in checks if each.right == citation), None)
    if check is None and right:
        said = QCoreApplication.translate("Card", "The print names {place}; this is the right place.")
        text, source = said.replace("{place}", str(right.citation)), right.source
    else:
        text, source = reference_state(check.state if check else "unverified"), check.source if check else ""
    return f'<p class="quiet">{escape(text)}{_source(source)}</p>'


def _source(source: str) -> str:
    if not source:
        return ""
    told = QCoreApplication.translate("Card", "Source: {source}").replace("{source}", source)
    return f"<br>{escape(told)}"


def today_html(known: Known, passage: Passage) -> str:
    """What became of the passage's rule, with its date and source."""
    head = f'<p class="head">{escape(passage.path[-1].rstrip(":"))}</p>'
    told = _today(known, passage)
    if not told:
        none = QCoreApplication.translate("Card", "This passage states no rule, so nothing of it could change.")
        told = f"<p>{escape(none)}</p>"
    return _page((head, told))


def _today(known: Known, passage: Passage) -> str:
    status = known.editions.of(passage.id) if known.editions else None
    if status is None or not badge(status.state):
        return ""
    change = f"{status.old} → {status.new}. " if status.old and status.new else ""
    since = ""
    if status.since:
        since = QCoreApplication.translate("Card", "Since {day}.").replace("{day}", day(status.since)) + " "
    unchecked = QCoreApplication.translate("Reader", "not verified")
    mark = "" if status.checked else f" [{unchecked}]"
    text = escape(f"{since}{change}{status.now}{mark}".strip())
    source = _source(status.source)
    head = QCoreApplication.translate("Card", "Today")
    return (f'<p class="sub">{escape(head)}</p><p class="today"><b>{escape(badge(status.state))}.</b> {text}</p>'
            + (f'<p class="quiet">{source.removeprefix("<br>")}</p>' if source else ""))  # fmt: skip


def term_html(known: Known, term: Term) -> str:
    """The definition in the handbook's words, the Kazakh and English names, old and new names, kin."""
    parts = [f'<p class="head">{escape(term.ru)}</p>']
    names = [term.kk + ("" if term.kk_checked else "*"), term.en, *term.short]
    parts.append(f'<p class="quiet">{escape(" · ".join(names))}</p>')
    parts.append(_definition(known, term))
    if term.old or term.new:
        parts.append(f"<p>{escape(term.old or term.ru)} → {escape(term.new or term.ru)}</p>")
    passage = known.handbook.passage(term.passage)
    if passage:
        parts.append(f'<p><a href="passage:{passage.id}">→ {escape(passage.path[-1])}</a></p>')
    names_of = {each.id: each.ru for each in known.glossary.terms}
    kin = [f'<a href="term:{each}">{escape(names_of[each])}</a>' for each in term.see if each in names_of]
    if kin:
        also = QCoreApplication.translate("Card", "See also")
        parts.append(f"<p>{escape(also)}: {', '.join(kin)}</p>")
    if not term.kk_checked:
        unofficial = QCoreApplication.translate("Card", "* unofficial translation")
        parts.append(f'<p class="quiet">{escape(unofficial)}</p>')
    return _page(parts)


def _definition(known: Known, term: Term) -> str:
    """The handbook's definition, else how it uses the word, and that this is no definition."""
    if term.definition:
        return f"<p>«{escape(term.definition)}»</p>"
    used = usage(known.handbook, known.glossary, term)
    if used:
        said = QCoreApplication.translate("Card", "The handbook gives no definition; it uses the word so:")
        return f'<p class="quiet">{escape(said)}</p><p>«{escape(used)}»</p>'
    none = QCoreApplication.translate("Card", "The handbook gives no definition.")
    return f"<p>{escape(none)}</p>"


def rule_html(known: Known, rule: Rule) -> str:
    """A rule of the law as the program knows it: what it says, where from, how sure."""
    unchecked = QCoreApplication.translate("Reader", "not verified")
    mark = "" if rule.checked else f' <span class="quiet">[{escape(unchecked)}]</span>'
    places = "; ".join(str(each) for each in rule.citations)
    parts = [f'<p class="head">{escape(f"{rule.id}. {rule.title}")}</p>', f"<p>{escape(rule.says)}{mark}</p>"]
    parts.append(f'<p class="quiet">{escape(places)}{_source(rule.source)}</p>')
    found = (known.handbook.passage(each) for each in rule.passages)
    parts += [f'<p><a href="passage:{each.id}">→ {escape(each.path[-1])}</a></p>' for each in found if each]
    return _page(parts)


def _group(head: str, entries: list[Cited]) -> list[str]:
    if not entries:
        return []
    parts = [f'<p class="sub">{escape(head)}</p>', *map(_entry, entries[:_MOST])]
    if len(entries) > _MOST:
        more = QCoreApplication.translate("Card", "More of them in the list of articles: {count}.")
        parts.append(f'<p class="quiet">{escape(more.replace("{count}", str(len(entries) - _MOST)))}</p>')
    return parts


def _entry(each: Cited) -> str:
    link = {"passage": f"passage:{each.id}", "answer": f"passage:{each.id}", "rule": f"rule:{each.id}"}
    address = link.get(each.kind, f"item:{each.kind}/{each.id}")
    says = f" — {escape(each.says)}" if each.says else ""
    kind = "" if each.kind == "passage" else f'<span class="quiet">{escape(kind_word(each.kind))}:</span> '
    how = how_word(each.how)
    said = f' <span class="quiet">({escape(how)})</span>' if how else ""
    return f'<p>{kind}<a href="{address}">→ {escape(each.title)}</a>{says}{said}</p>'


def how_word(how: str) -> str:
    """How a thing leans on a place, where it is not plainly cited."""
    return {
        "mentions": QCoreApplication.translate("Card", "named in the text"),
        "corrected": QCoreApplication.translate("Card", "the right place; the print names another"),
        "misprint": QCoreApplication.translate("Card", "misprint: the right place is another"),
    }.get(how, "")


def state_word(state: str) -> str:
    """What is known of a printed reference, in a word and a sign."""
    return {
        "confirmed": QCoreApplication.translate("Card", "✓ confirmed"),
        "unverified": QCoreApplication.translate("Card", "? not verified"),
        "wrong": QCoreApplication.translate("Card", "✕ wrong"),
    }.get(state, "")


def kind_word(kind: str) -> str:
    """The kind of a thing."""
    return {
        "passage": QCoreApplication.translate("Card", "passage"),
        "question": QCoreApplication.translate("Card", "question"),
        "case": QCoreApplication.translate("Card", "case"),
        "rule": QCoreApplication.translate("Card", "rule"),
        "answer": QCoreApplication.translate("Card", "ready answer"),
    }[kind]


def place_name(citation: Citation) -> str:
    """«пп. 1 п. 2 ст. 4», or the act's short name."""
    parts = (("пп. ", citation.subpoint), ("п. ", citation.point), ("ст. ", citation.article))
    return " ".join(mark + value for mark, value in parts if value) or citation.act


def _page(parts: Iterable[str]) -> str:
    return "<html><body>" + "".join(parts) + "</body></html>"
