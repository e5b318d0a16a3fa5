"""Short forms: each asks a few facts and hands them to the law. What cannot be is refused with its field."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any, TypeVar

from PySide6.QtCore import Signal

from desktop.law.answers import deadline_json, decision_json, plan_json
from desktop.law.deadline import deadline
from desktop.law.employment.decide import decide as decide_unemployed
from desktop.law.employment.files import to_case
from desktop.law.facts import Refused
from desktop.law.gathering import Faults
from desktop.law.numbers import Law
from desktop.law.programme.credit import Request, judge
from desktop.law.programme.decide import measures
from desktop.law.programme.files import to_person
from desktop.law.programme.person import Person
from desktop.law.programme.relocation import Move, sums
from desktop.law.programme.repayment import repayment
from desktop.ui.answers_html import answer_lines, answers_html, deadline_html, money_html, schedule_html
from desktop.ui.form_words import FormWords, Said, Unfit
from desktop.ui.theme import Theme
from desktop.ui.widgets.field_grid import FieldGrid
from desktop.ui.widgets.fields import (
    ChoiceField,
    Field,
    TextField,
    Written,
    read_day,
    read_days,
    read_rate,
    read_whole,
)
from desktop.ui.widgets.simple import Column, label

T = TypeVar("T")
Json = dict[str, Any]
Lines = tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class Answered:
    """What a form came to: a page, and its lines for a leaflet."""

    html: str
    lines: Lines


Work = Callable[[], Answered]
Answer = Callable[["PlainForm", Law, str], Work]
"""Reads the form (Refused, Unfit) and gives the work that is left: it touches no widget and may run in a thread."""


class PlainForm(Column):
    """Fields in two columns. `typed(name)` is what stands in a field."""

    edited = Signal()

    def __init__(self, title: str, lead: str, fields: Mapping[str, Field], answer: Answer, theme: Theme) -> None:
        super().__init__(760)
        self.fields, self._answer = dict(fields), answer
        self.column.addWidget(label(title, "heading"))
        self.column.addWidget(label(lead, "quiet"))
        self.column.addLayout(FieldGrid(self.fields.values(), 2, theme.px(300), theme.px(12)))
        for each in self.fields.values():
            each.edited.connect(self.edited)

    def asked(self, law: Law, language: str) -> Work:
        """What there is to compute of what stands in the form. Raises Unfit with every fault."""
        faults = [found for name in self.fields if (found := self._check(name))]
        if faults:
            raise Unfit(faults)
        try:
            return self._answer(self, law, language)
        except Refused as refused:
            raise Unfit([(refused.field, refused)]) from refused

    def say(self, faults: Iterable[tuple[str, Refused]], language: str) -> Said:
        """Faults in the words of the form, each marked at its field."""
        words = self._words()
        said = words.say(faults, language)
        told = {words.key(place): text for place, text in said.wrong.items()}
        for key, each in self.fields.items():
            each.show_fault(told.get(key, ""))
        return Said(said.wrong, said.left)

    def typed(self, name: str) -> str:
        """The text or the chosen key of a field."""
        field = self.fields[name]
        return field.text if isinstance(field, TextField) else field.value if isinstance(field, ChoiceField) else ""

    def day(self, name: str) -> date:
        """A day. Raises Refused."""
        return read_day(name, self.typed(name))

    def days(self, name: str) -> list[date]:
        """Days by commas. Raises Refused."""
        return read_days(name, self.typed(name))

    def some_day(self, name: str) -> date | None:
        """A day or nothing. Raises Refused for what is no day."""
        return self.day(name) if self.typed(name) else None

    def number(self, name: str) -> int:
        """A whole number. Raises Refused."""
        return read_whole(name, self.typed(name))

    def _check(self, name: str) -> tuple[str, Refused] | None:
        field = self.fields[name]
        try:
            if isinstance(field, Written):
                field.check(name)
        except Refused as refused:
            return name, refused
        return None

    def _words(self) -> FormWords:
        names = {name: each.name for name, each in self.fields.items()}
        also = {name: names[key] for name, key in ALSO.items() if key in names and name not in names}
        words = {name: each.words for name, each in self.fields.items() if isinstance(each, ChoiceField)}
        return FormWords(names | also, words)


ALSO = {
    "days": "count", "education.finished": "education", "education.level": "level", "no_shows.kind": "missed",
    "no_shows.issued": "no_shows",
}  # fmt: skip
"""Fields of the file whose place in a form has another name."""


def _sure(found: tuple[T | None, Faults]) -> T:
    made, faults = found
    if made is None:
        raise Unfit(faults)
    return made


def answer_deadline(form: PlainForm, law: Law, language: str) -> Work:
    """So many days or months from a day."""
    found = deadline(form.day("from"), form.number("count"), form.typed("kind"), law.calendar)
    told = deadline_json(found, law.rules, language)
    lines = ((told["says"], ""), *((each["says"], "") for each in told["warnings"]))
    return lambda: Answered(deadline_html(told), lines)


def answer_relocation(form: PlainForm, law: Law, language: str) -> Work:
    """Money for travel and rent."""
    move = Move(form.day("date"), form.number("members"), form.typed("to"), form.typed("distance"))
    answer = decision_json(sums(move, law), law.rules, language)
    return lambda: Answered(answers_html([answer], money_html(answer)), answer_lines([answer], language))


def answer_credit(form: PlainForm, law: Law, language: str) -> Work:
    """The terms of a credit and its plan."""
    request = Request(form.day("date"), form.number("amount"), form.number("months"), form.typed("sector"),
                      read_rate("rate", form.typed("rate")), form.number("grace"))  # fmt: skip
    answer = decision_json(judge(request, law), law.rules, language)
    plan = plan_json(repayment(request, form.typed("plan")), form.typed("plan"), language)
    page = answers_html([answer], money_html(answer)).replace("</body>", schedule_html(plan) + "</body>")
    return lambda: Answered(page, answer_lines([answer], language))


def answer_measures(form: PlainForm, law: Law, language: str) -> Work:
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
    person = _sure(to_person(record))
    return lambda: _all_measures(person, law, language)


def _all_measures(person: Person, law: Law, language: str) -> Answered:
    order = {"qualifies": 0, "disputed": 1, "unknown": 2}
    answers = [decision_json(each, law.rules, language) for each in measures(person, law)]
    answers.sort(key=lambda each: order.get(each["verdict"], 3))
    due = [each for each in answers if each["verdict"] == "qualifies"]
    return Answered(answers_html(answers), answer_lines(due, language))


def answer_unemployed(form: PlainForm, law: Law, language: str) -> Work:
    """Registration, attendance, removal, when again."""
    record: Json = {"format": 1, "kind": "unemployment", "date": form.day("date"), "applied": form.day("applied"),
                    "age": form.number("age")}  # fmt: skip
    for name in ("sex", "place", "work"):
        record[name] = form.typed(name)
    for name in ("registered", "removed", "stopped"):
        day = form.some_day(name)
        record |= {name: day} if day else {}
    for name in ("visits", "attended"):
        record[name] = form.days(name)
    record["offers"] = [{"date": day, "suitable": True, "refused": True} for day in form.days("offers")]
    missed = form.some_day("no_shows")
    if missed:
        record["no_shows"] = [{"kind": form.typed("missed"), "issued": missed, "good_reason": False}]
    answer = decision_json(decide_unemployed(_sure(to_case(record)), law), law.rules, language)
    return lambda: Answered(answers_html([answer]), answer_lines([answer], language))
