"""A decision as a page: the verdict, the sums, the one question, disputes, each step with its article, what would
change it. The same page is shown, copied and printed."""

from collections.abc import Iterable, Mapping

from PySide6.QtCore import QCoreApplication

from desktop.base.messages import sentence
from desktop.law.decision import Decision, Payment
from desktop.law.rule import RuleBook
from desktop.law.told import (
    fill,
    tell_aside,
    tell_change,
    tell_depends,
    tell_dispute,
    tell_step,
    tell_unknown,
    verdict_word,
)
from desktop.law.words import month, tenge
from desktop.ui.reader_html import escape

STATES: Mapping[str, str] = {
    "unconditional": "right", "conditional": "right", "entitled-zero": "warning", "disputed": "warning",
    "unknown": "warning", "not-regulated": "warning", "refused-income": "wrong", "refused-residence": "wrong",
}  # fmt: skip
_SIGNS = {"right": "✓", "warning": "!", "wrong": "✕"}


def decision_html(decision: Decision, book: RuleBook, language: str, open_parts: frozenset[str]) -> str:
    """The page. Links are «passage:id» and «toggle:part»; `open_parts` are those unfolded ("aside", "changes",
    "payments", "members")."""
    state = STATES.get(decision.verdict, "right")
    says = verdict_word(decision.verdict, language)
    parts = [f'<h1 class="{state}">{_SIGNS[state]} {escape(says[:1].upper() + says[1:])}</h1>']
    parts += _training(decision, language)
    parts += _sums(decision)
    parts += [f'<p class="ask">{escape(each)}</p>' for each in _asks(decision, language)]
    parts += [_dispute(decision, number, language) for number in range(len(decision.disputes))]
    why = QCoreApplication.translate("Decision", "Why")
    parts.append(f"<h2>{escape(why)}</h2>")
    parts += [_line(tell_step(step, language), step.rule, book) for step in decision.steps]
    parts += [f'<p class="quiet">{escape(fill(code, language=language))}</p>' for code in decision.assumed]
    legend = QCoreApplication.translate("Decision", "? — nobody has verified this reference yet.")
    parts.append(f'<p class="quiet">{escape(legend)}</p>')
    changes = QCoreApplication.translate("Decision", "What would change it")
    months = QCoreApplication.translate("Decision", "Payments month by month")
    aside = QCoreApplication.translate("Decision", "Considered, did not apply")
    for name, title, lines in (
        ("changes", changes, _changes(decision, language)),
        ("payments", months, _payments(decision, language)),
        ("aside", aside, _aside(decision, book, language)),
    ):
        parts += _folded(name, title, lines, name in open_parts)
    return "<html><body>" + "".join(parts) + "</body></html>"


def plain_lines(decision: Decision, book: RuleBook, language: str) -> tuple[tuple[str, str], ...]:
    """(sentence, article) of the verdict, steps, disputes with their readings, assumptions: for a leaflet or the
    clipboard. What is open and what was assumed goes wherever the sum goes."""
    says = verdict_word(decision.verdict, language)
    lines = [(says[:1].upper() + says[1:] + ".", "")]
    lines += [(each, "") for each in _asks(decision, language)]
    lines += [(tell_step(step, language), _cited(step.rule, book)) for step in decision.steps]
    lines += [(disputed_line(tell_dispute(each, language), each.readings, language), "") for each in decision.disputes]
    lines += [(assumed_line(fill(code, language=language), language), "") for code in decision.assumed]
    if decision.governed:
        lines.append((fill(decision.governed, language=language), ""))
    return tuple(lines)


def disputed_line(text: str, readings: Iterable[str], language: str) -> str:
    """A dispute named for what it is (on paper there is no colour), with what each reading gives."""
    told = " / ".join(verdict_word(each, language) for each in readings)
    return sentence("line-disputed", {"text": text}, language) + (f" ({told})" if told else "")


def assumed_line(text: str, language: str) -> str:
    """What was taken for granted, named for what it is."""
    return sentence("line-assumed", {"text": text}, language)


def _asks(decision: Decision, language: str) -> list[str]:
    """What the verdict hangs on; of a sure verdict, the question that is open all the same."""
    depends = tell_depends(decision, language)
    return [depends] if depends else [tell_unknown(each, language) for each in decision.unknown[:1]]


def _training(decision: Decision, language: str) -> list[str]:
    if not decision.governed:
        return []
    return [f'<p class="training">{escape(fill(decision.governed, language=language))}</p>']


def _sums(decision: Decision) -> list[str]:
    monthly, person = decision.amount("monthly"), decision.amount("per_person")
    if not isinstance(monthly, int) or not isinstance(person, int) or not monthly:
        return []
    text = QCoreApplication.translate("Decision", "{monthly} a month for the family ({person} a person)")
    told = text.replace("{monthly}", tenge(monthly)).replace("{person}", tenge(person))
    return [f'<p class="sum"><b>{escape(told)}</b></p>']


def _dispute(decision: Decision, number: int, language: str) -> str:
    each = decision.disputes[number]
    readings = " / ".join(verdict_word(reading, language) for reading in each.readings)
    more = f" <b>{escape(readings)}</b>" if readings else ""
    return f'<p class="warn">! {escape(tell_dispute(each, language))}{more}</p>'


def _line(text: str, rule_id: str, book: RuleBook) -> str:
    return f"<p>• {escape(text)} {_links(rule_id, book)}</p>"


def _links(rule_id: str, book: RuleBook) -> str:
    rule = book.rule(rule_id)
    if rule is None:
        return ""
    cited = _cited(rule_id, book) or QCoreApplication.translate("Decision", "handbook")
    mark = "" if rule.checked else "?"
    if not rule.passages:
        outside = QCoreApplication.translate("Decision", "not in the handbook")
        return f'<span class="unchecked">[{escape(outside)}{mark}]</span>'
    text = escape(cited).replace(" ", "&nbsp;")
    sign = f'<span class="unchecked">{mark}</span>'
    return f'<a class="cite" href="passage:{rule.passages[0]}">&nbsp;{text}&nbsp;</a>{sign}'


def _cited(rule_id: str, book: RuleBook) -> str:
    rule = book.rule(rule_id)
    return "; ".join(map(str, rule.citations)) if rule else ""


def _changes(decision: Decision, language: str) -> list[str]:
    return [f"<p>• {escape(tell_change(each, language))}</p>" for each in decision.changes]


def _aside(decision: Decision, book: RuleBook, language: str) -> list[str]:
    told: dict[str, dict[str, None]] = {}
    for each in decision.aside:
        told.setdefault(tell_aside(each, language), {})[_links(each.rule, book)] = None
    return [f"<p>• {escape(text)} {' '.join(links)}</p>" for text, links in told.items()]


def _payments(decision: Decision, language: str) -> list[str]:
    if not decision.payments:
        return []
    return ['<table cellspacing="0" cellpadding="2">', *_rows(decision.payments, language), "</table>"]


def _rows(payments: Iterable[Payment], language: str) -> Iterable[str]:
    for each in payments:
        said = fill(each.code, language=language) if each.code else ""
        yield f"<tr><td>{month(each.month)}</td><td align='right'><b>{escape(tenge(each.amount))}</b></td>"
        yield f"<td>{escape(said)}</td></tr>"


def _folded(name: str, title: str, lines: list[str], opened: bool) -> list[str]:
    if not lines:
        return []
    sign = "▾" if opened else "▸"
    head = f'<h2><a href="toggle:{name}">{sign} {escape(title)}</a></h2>'
    return [head, *(lines if opened else ())]
