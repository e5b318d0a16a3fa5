"""Short forms: each asks a few facts and hands them to the law. What cannot be is refused with its field."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date
from fractions import Fraction
from typing import Any

from PySide6.QtCore import Signal

from desktop.law.answers import deadline_json, decision_json, plan_json
from desktop.law.deadline import deadline
from desktop.law.employment.decide import decide as decide_unemployed
from desktop.law.employment.files import to_case
from desktop.law.facts import refuse
from desktop.law.numbers import Law
from desktop.law.programme.credit import Request, judge
from desktop.law.programme.decide import measures
from desktop.law.programme.files import to_person
from desktop.law.programme.relocation import Move, sums
from desktop.law.programme.repayment import repayment
from desktop.ui.answers_html import answer_lines, answers_html, deadline_html, money_html, schedule_html
from desktop.ui.models.household import whole
from desktop.ui.theme import Theme
from desktop.ui.widgets.field_grid import FieldGrid
from desktop.ui.widgets.fields import ChoiceField, Field, TextField, parse_day
from desktop.ui.widgets.simple import Column, label

Json = dict[str, Any]
Lines = tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class Answered:
    """What a form came to: a page, and its lines for a leaflet."""

    html: str
    lines: Lines


Answer = Callable[["PlainForm", Law, str], Answered]


class PlainForm(Column):
    """Fields in two columns. `typed(name)` is what stands in a field."""

    edited = Signal()

    def __init__(self, title: str, lead: str, fields: Mapping[str, Field], answer: Answer, theme: Theme) -> None:
        super().__init__(theme.px(760))
        self.fields, self._answer = dict(fields), answer
        self.column.addWidget(label(title, "heading"))
        self.column.addWidget(label(lead, "quiet"))
        self.column.addLayout(FieldGrid(self.fields.values(), 2, theme.px(300), theme.px(12)))
        for each in self.fields.values():
            each.edited.connect(self.edited)

    def answer(self, law: Law, language: str) -> Answered:
        """Decide what stands in the form. Raises Refused."""
        return self._answer(self, law, language)

    def show_fault(self, where: str, sentence: str) -> bool:
        """Say what is wrong at its field; False if the form has no such field."""
        name = where if where in self.fields else where.split(".")[0]
        for key, each in self.fields.items():
            each.show_fault(sentence if key == name else "")
        return name in self.fields

    def typed(self, name: str) -> str:
        """The text or the chosen key of a field."""
        field = self.fields[name]
        return field.text if isinstance(field, TextField) else field.value if isinstance(field, ChoiceField) else ""

    def day(self, name: str) -> date:
        """A day that must be given. Raises Refused."""
        found = parse_day(self.typed(name))
        return found if found else refuse("law-facts-date", name, value=self.typed(name))

    def some_day(self, name: str) -> date | None:
        """A day or nothing. Raises Refused for what is no day."""
        return self.day(name) if self.typed(name) else None

    def number(self, name: str) -> int:
        """A whole number. Raises Refused."""
        found = whole(self.typed(name))
        return found if isinstance(found, int) else refuse("law-facts-whole", name, value=self.typed(name))


def answer_deadline(form: PlainForm, law: Law, language: str) -> Answered:
    """So many days or months from a day."""
    found = deadline(form.day("from"), form.number("count"), form.typed("kind"), law.calendar)
    told = deadline_json(found, law.rules, language)
    lines = ((told["says"], ""), *((each["says"], "") for each in told["warnings"]))
    return Answered(deadline_html(told), lines)


def answer_relocation(form: PlainForm, law: Law, language: str) -> Answered:
    """Money for travel and rent."""
    move = Move(form.day("date"), form.number("members"), form.typed("to"), form.typed("distance"))
    answer = decision_json(sums(move, law), law.rules, language)
    return Answered(answers_html([answer], money_html(answer)), answer_lines([answer]))


def answer_credit(form: PlainForm, law: Law, language: str) -> Answered:
    """The terms of a credit and its plan."""
    request = Request(form.day("date"), form.number("amount"), form.number("months"), form.typed("sector"),
                      _rate(form), form.number("grace"))  # fmt: skip
    answer = decision_json(judge(request, law), law.rules, language)
    plan = plan_json(repayment(request, form.typed("plan")), form.typed("plan"), language)
    page = answers_html([answer], money_html(answer)).replace("</body>", schedule_html(plan) + "</body>")
    return Answered(page, answer_lines([answer]))


def _rate(form: PlainForm) -> Fraction:
    text = form.typed("rate").replace(",", ".").replace("%", "").strip()
    try:
        return Fraction(text)
    except (ValueError, ZeroDivisionError):
        refuse("law-facts-rate", "rate", value=text)


def answer_measures(form: PlainForm, law: Law, language: str) -> Answered:
    """Every measure of the programme for one person: first what he gets."""
    record: Json = {"format": 1, "kind": "person", "date": form.day("date"), "age": form.number("age")}
    for name in ("sex", "place", "status", "work", "study", "lost_job"):
        record[name] = form.typed(name)
    for name in ("registered_unemployed", "job_seeker"):
        record[name] = form.some_day(name) or False
    for name in ("potential", "tax_registered", "wants_to_move", "social_payments", "low_income_family"):
        record[name] = {"yes": True, "no": False}.get(form.typed(name), "unknown")
    finished = form.some_day("education")
    record["education"] = {"level": form.typed("level")} | ({"finished": finished} if finished else {})
    certificate = form.some_day("certificate")
    record["certificate"] = {"kind": "bastau", "date": certificate} if certificate else False
    order = {"qualifies": 0, "disputed": 1, "unknown": 2}
    answers = [decision_json(each, law.rules, language) for each in measures(to_person(record), law)]
    answers.sort(key=lambda each: order.get(each["verdict"], 3))
    return Answered(answers_html(answers), answer_lines(each for each in answers if each["verdict"] == "qualifies"))


def answer_unemployed(form: PlainForm, law: Law, language: str) -> Answered:
    """Registration, attendance, removal, when again."""
    record: Json = {"format": 1, "kind": "unemployment", "date": form.day("date"), "applied": form.day("applied"),
                    "age": form.number("age")}  # fmt: skip
    for name in ("sex", "place", "work"):
        record[name] = form.typed(name)
    for name in ("registered", "removed", "stopped"):
        day = form.some_day(name)
        record |= {name: day} if day else {}
    for name in ("visits", "attended"):
        record[name] = [_day_of(name, part) for part in form.typed(name).split(",") if part.strip()]
    refused = [_day_of("offers", part) for part in form.typed("offers").split(",") if part.strip()]
    record["offers"] = [{"date": day, "suitable": True, "refused": True} for day in refused]
    missed = form.some_day("no_shows")
    if missed:
        record["no_shows"] = [{"kind": form.typed("missed"), "issued": missed, "good_reason": False}]
    answer = decision_json(decide_unemployed(to_case(record), law), law.rules, language)
    return Answered(answers_html([answer]), answer_lines([answer]))


def _day_of(name: str, text: str) -> date:
    found = parse_day(text)
    return found if found else refuse("law-facts-date", name, value=text.strip())
