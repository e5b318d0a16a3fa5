"""Decisions on people, deadlines, credits and moves (as desktop/law/answers.py tells them) as one page."""

from collections.abc import Iterable, Mapping
from typing import Any

from PySide6.QtCore import QCoreApplication

from desktop.law.words import tenge
from desktop.ui.decision_html import assumed_line, disputed_line
from desktop.ui.reader_html import escape

Json = dict[str, Any]
_STATES: Mapping[str, tuple[str, str]] = {
    "qualifies": ("right", "✓"), "within-limits": ("right", "✓"), "to-register": ("right", "✓"),
    "stays": ("right", "✓"), "computed": ("right", "✓"), "placed": ("right", "✓"), "searching": ("right", "✓"),
    "misses": ("wrong", "✕"), "outside-limits": ("wrong", "✕"), "refused": ("wrong", "✕"), "removed": ("wrong", "✕"),
    "barred": ("wrong", "✕"), "not-accepted": ("wrong", "✕"), "expired": ("wrong", "✕"),
}  # fmt: skip


def answers_html(answers: Iterable[Json], extra: str = "") -> str:
    """The page: one part for each answer, `extra` (HTML) above them. Links are «passage:id»."""
    return "<html><body>" + extra + "".join(map(_answer, answers)) + "</body></html>"


def answer_lines(answers: Iterable[Json], language: str) -> tuple[tuple[str, str], ...]:
    """(sentence, article) of what is decided, with disputes and assumptions: for a leaflet or the clipboard."""
    lines = []
    for answer in answers:
        lines.append((f"{answer['title']}: {answer['says']}.", ""))
        lines += [(step["says"], step["citation"]) for step in answer["steps"]]
        lines += [(each["asks"], "") for each in answer["unknown"][:1]]
        lines += [(disputed_line(each["says"], each["readings"], language), "") for each in answer["disputes"]]
        lines += [(assumed_line(each, language), "") for each in answer["assumed"]]
        lines += [(answer["governed"], "")] if answer["governed"] else []
    return tuple(dict.fromkeys(lines))


def _answer(answer: Json) -> str:
    state, sign = _STATES.get(answer["verdict"], ("warning", "!"))
    parts = [f'<h2 class="{state}">{sign} {escape(answer["title"])}: {escape(answer["says"])}</h2>']
    if answer["governed"]:
        parts.append(f'<p class="training">{escape(answer["governed"])}</p>')
    parts += [f'<p class="ask">{escape(each["asks"])}</p>' for each in answer["unknown"][:1]]
    parts += [f'<p class="warn">! {escape(each["says"])}</p>' for each in answer["disputes"]]
    parts += [_step("•", each) for each in answer["steps"]]
    parts += [_step("–", each) for each in answer["aside"]]
    parts += [f"<p>→ {escape(each['says'])}</p>" for each in answer["changes"]]
    parts += [f'<p class="quiet">{escape(each)}</p>' for each in answer["assumed"]]
    return "".join(parts)


def _step(sign: str, each: Json) -> str:
    text = f"{sign} {escape(each['says'])}"
    if not each["passages"]:
        return f"<p>{text}</p>"
    book = QCoreApplication.translate("Decision", "handbook")
    cited = escape(each["citation"] or book).replace(" ", "&nbsp;")
    mark = "" if each["checked"] else '<span class="unchecked">?</span>'
    return f'<p>{text} <a class="cite" href="passage:{each["passages"][0]}">&nbsp;{cited}&nbsp;</a>{mark}</p>'


def deadline_html(told: Json) -> str:
    """A deadline: the day, what was passed over and why, warnings."""
    parts = [f'<p class="sum"><b>{escape(told["says"])}</b></p>', f'<p class="quiet">{escape(told["convention"])}</p>']
    parts += [f'<p class="warn">! {escape(each["says"])}</p>' for each in told["warnings"]]
    parts += [f"<p>{escape(each['day'])}: {escape(each['says'])}</p>" for each in (*told["skipped"], *told["worked"])]
    return "<html><body>" + "".join(parts) + "</body></html>"


def money_html(answer: Json) -> str:
    """The sums of an answer as a table."""
    rows = [
        f"<tr><td>{escape(name)}</td><td align='right'><b>{escape(tenge(each['value']))}</b></td></tr>"
        for name, each in _named(answer["amounts"])
        if each["unit"] == "tenge" and isinstance(each["value"], int)
    ]
    return '<table cellspacing="0" cellpadding="2">' + "".join(rows) + "</table>" if rows else ""


def _named(amounts: Json) -> Iterable[tuple[str, Json]]:
    words = {
        "total": QCoreApplication.translate("Decision", "Altogether"),
        "travel": QCoreApplication.translate("Decision", "Travel, once"),
        "travel_each": QCoreApplication.translate("Decision", "Travel, for each"),
        "housing": QCoreApplication.translate("Decision", "Rent, in twelve months"),
        "housing_monthly": QCoreApplication.translate("Decision", "Rent, a month"),
        "most_amount": QCoreApplication.translate("Decision", "At most"),
    }
    return ((words.get(name, name), each) for name, each in amounts.items() if name in words)


def schedule_html(plan: Json) -> str:
    """A repayment plan month by month."""
    heads = (
        QCoreApplication.translate("Decision", "Month"), QCoreApplication.translate("Decision", "Payment"),
        QCoreApplication.translate("Decision", "Debt"), QCoreApplication.translate("Decision", "Interest"),
        QCoreApplication.translate("Decision", "Left"),
    )  # fmt: skip
    head = "".join(f"<th>{escape(each)}</th>" for each in heads)
    names = ("month", "payment", "principal", "interest", "balance")
    rows = "".join(
        "<tr>" + "".join(f"<td align='right'>{escape(str(row[name]))}</td>" for name in names) + "</tr>"
        for row in plan["rows"]
    )
    table = f'<table cellspacing="0" cellpadding="2"><tr>{head}</tr>{rows}</table>'
    return f'<p class="quiet">{escape(plan["says"])}</p>{table}'
