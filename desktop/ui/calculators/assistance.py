"""The form of an application for assistance: the day, the line, the family, what became of the contract."""

from collections.abc import Mapping
from datetime import date
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from desktop.base.messages import sentence
from desktop.law.facts import Household
from desktop.law.gathering import Faults
from desktop.ui.form_words import MISSING, FormWords, Said
from desktop.ui.models.household import COLUMNS, OUTSIDE, YESNO, HouseholdModel, Row, whole
from desktop.ui.theme import Theme
from desktop.ui.widgets.field_grid import FieldGrid
from desktop.ui.widgets.fields import ChoiceField, Field, TextField, parse_day
from desktop.ui.widgets.flow import Flow
from desktop.ui.widgets.household_table import HouseholdTable
from desktop.ui.widgets.simple import Column, button, label

_CELL = {"months": "income1", "income": "income1", "kind": "income1", "cares_for": "care", "outside_care": "care"}


class AssistanceForm(Column):
    """`record` is the household file as a dict, whatever was typed; `show_faults` brings sentences to their fields."""

    edited = Signal()

    def __init__(self, theme: Theme, today: date) -> None:
        super().__init__(1200)
        self._theme = theme
        self._fields: dict[str, Field] = {}
        self.day = TextField(self.tr("Day of application"), self.tr("Day, month, year, e.g. 12.02.2018"), "12.02.2018")
        self.line_kind = ChoiceField(
            self.tr("Poverty line"),
            {"poverty_line": self.tr("Known: enter it"),
             "subsistence_minimum": self.tr("From the subsistence minimum of the region"),
             "": self.tr("Not known")},
        )  # fmt: skip
        self.line = TextField(self.tr("Sum, tenge"), self.tr("Whole tenge; of the quarter before for the minimum"),
                              "14 849")  # fmt: skip
        self.model = HouseholdModel(self._titles(), self._words(), self._ids())
        self.table = HouseholdTable(self.model, theme)
        self.contract = ContractFields(theme)
        self._lay_out()
        self.day.put("12.02.2018" if today.year > 2019 else today.strftime("%d.%m.%Y"))
        for each in (self.day, self.line_kind, self.line, *self.contract.all()):
            each.edited.connect(self.edited)
        self.line_kind.edited.connect(lambda: self.line.setEnabled(bool(self.line_kind.value)))
        self.model.edited.connect(self.edited)

    def record(self) -> dict[str, Any]:
        """The facts as a household file has them; nonsense stays in it, to be refused by name."""
        day = parse_day(self.day.text)
        given: dict[str, Any] = {"format": 1, "kind": "household"}
        if self.day.text:
            given["date"] = day or self.day.text
        if self.line_kind.value and self.line.text:
            given[self.line_kind.value] = whole(self.line.text.removesuffix("₸"))
        given["member"] = self.model.records()
        contract = self.contract.record()
        return given | ({"contract": contract} if contract else {})

    def show_faults(self, faults: Mapping[str, str]) -> None:
        """Place in the file → sentence."""
        self.day.show_fault(faults.get("date", ""))
        self.line.show_fault(faults.get("poverty_line", "") or faults.get("subsistence_minimum", ""))
        self.contract.show_faults(faults)
        cells: dict[tuple[int, str], str] = {}
        for place, text in faults.items():
            row, parts = self._row(place), place.split(".")
            if row is not None:
                name = _CELL.get(parts[2], parts[2]) if len(parts) > 2 else "role"
                cells[row, name if name in COLUMNS else "role"] = text
        self.model.set_faults(cells)

    def say(self, faults: Faults, language: str) -> Said:
        """Faults in the words of the form, those of a person with the number of the row; each marked in its place."""
        names = self._names()
        said = names.say((each for each in faults if each[1].code != MISSING), language)
        left = []
        for place, each in faults:
            if each.code == MISSING:
                name, row = names.name(each.field, language), self._row(place)
                told = {"field": name, "row": str((row or 0) + 1)}
                left.append(name if row is None else sentence("form-left-row", told, language))
        self.show_faults(said.wrong)
        return Said({place: self._with_row(place, text, language) for place, text in said.wrong.items()}, tuple(left))

    @property
    def untouched(self) -> bool:
        """Did nobody write anything of the family yet?"""
        return self.model.untouched

    def _with_row(self, place: str, text: str, language: str) -> str:
        row = self._row(place)
        return text if row is None else sentence("form-row", {"row": str(row + 1), "text": text}, language)

    def _row(self, place: str) -> int | None:
        """The row that a place of the file stands for; None for what is no person."""
        parts, ids = place.split("."), self.model.ids()
        if parts[0] != "member" or len(parts) < 2:
            return None
        return ids.index(parts[1]) if parts[1] in ids else int(parts[1]) - 1 if parts[1].isdigit() else 0

    def _names(self) -> FormWords:
        titles, contract = self._titles(), self.contract.names()
        care = titles["care"]
        line = dict.fromkeys(("poverty_line", "subsistence_minimum"), self.line.name)
        own = {"date": self.day.name, "cares_for": care, "outside_care": care, "income": self.tr("Income")}
        return FormWords(titles | contract | line | own, self._words())

    def put(self, household: Household) -> None:
        """Fill the form from a household (a file that was opened)."""
        self.day.put(household.on.strftime("%d.%m.%Y"))
        for name in ("poverty_line", "subsistence_minimum"):
            value = getattr(household, name)
            if value is not None:
                self.line_kind.put(name)
                self.line.put(str(value))
        self.model.put([_row(household, number) for number in range(len(household.members))])
        names = dict(zip((each.id for each in household.members), self.model.ids(), strict=True))
        for row in self.model.rows:
            row.cells["care"] = names.get(row.cells["care"], row.cells["care"])
        self.contract.put(household)
        self.edited.emit()

    def clear_form(self) -> None:
        """An empty form."""
        self.line.put("")
        self.contract.clear()
        self.model.put([])

    def _lay_out(self) -> None:
        px = self._theme.px
        self.column.addLayout(FieldGrid((self.day, self.line_kind, self.line), 3, px(240), px(12)))
        self.column.addWidget(label(self.tr("The family: all who live together and keep house together"), "heading"))
        hint = self.tr("Incomes are of each of the three months of the quarter before, tenge. "
                       "Enter edits a cell, Insert adds a person, Ctrl+Delete takes one out.")  # fmt: skip
        self.column.addWidget(label(hint, "quiet"))
        self.column.addWidget(self.table)
        row = Flow()
        for words, deed in ((self.tr("Add a person (Insert)"), self.table.add),
                            (self.tr("Take out (Ctrl+Delete)"), self.table.remove),
                            (self.tr("Clear"), self.clear_form)):  # fmt: skip
            made = button(words)
            made.clicked.connect(lambda _=False, deed=deed: deed())
            row.addWidget(made)
        self.column.addLayout(row)
        self.column.addWidget(label(self.tr("The social contract, month by month"), "heading"))
        self.column.addWidget(self.contract)

    def _titles(self) -> dict[str, str]:
        return {
            "role": self.tr("Who"), "age": self.tr("Age, years"), "sex": self.tr("Sex"),
            "disability": self.tr("Disability"), "long_illness": self.tr("Ill over 2 months"),
            "needs_care": self.tr("Needs care"), "study": self.tr("Study"), "work": self.tr("Work"),
            "care": self.tr("Looks after"), "income1": self.tr("Income, month 1"),
            "income2": self.tr("Income, month 2"), "income3": self.tr("Income, month 3"), "status": self.tr("Status"),
        }  # fmt: skip

    def _ids(self) -> dict[str, str]:
        return {
            "head": self.tr("applicant"), "spouse": self.tr("spouse"), "child": self.tr("child"),
            "grandchild": self.tr("grandchild"), "parent": self.tr("parent"), "relative": self.tr("relative"),
        }  # fmt: skip

    def _words(self) -> dict[str, dict[str, str]]:
        unknown = {"unknown": self.tr("not known")}
        yes_no = {"no": self.tr("no"), "yes": self.tr("yes")} | unknown
        return {
            "role": {
                "head": self.tr("Applicant"), "spouse": self.tr("Husband, wife"), "child": self.tr("Son, daughter"),
                "grandchild": self.tr("Grandchild"), "parent": self.tr("Parent"), "relative": self.tr("Relative"),
            },
            "sex": unknown | {"male": self.tr("male"), "female": self.tr("female")},
            "disability": {
                "none": self.tr("none"), "group-1": self.tr("group I"), "group-2": self.tr("group II"),
                "group-3": self.tr("group III"), "child": self.tr("child with a disability"),
            } | unknown,
            "study": {
                "none": self.tr("does not study"), "full-time": self.tr("full-time"), "part-time": self.tr("part-time"),
            } | unknown,
            "work": {
                "none": self.tr("does not work"), "permanent": self.tr("permanent"), "temporary": self.tr("temporary"),
                "seasonal": self.tr("seasonal"), "self-employed": self.tr("self-employed"),
            } | unknown,
            "status": {
                "citizen": self.tr("citizen"), "oralman": self.tr("oralman"), "refugee": self.tr("refugee"),
                "foreigner": self.tr("foreigner"), "stateless": self.tr("stateless"),
            } | unknown,
            "care": {
                "": self.tr("nobody"), "out:child": self.tr("a child under 7 outside the family"),
                "out:group": self.tr("group I or II outside the family"),
                "out:76": self.tr("somebody old up to 80 who needs care"),
                "out:82": self.tr("somebody over 80 who needs care"),
            } | unknown,
        } | dict.fromkeys(YESNO, yes_no)  # fmt: skip


class ContractFields(QWidget):
    """What became of the contract: a few fields that may all stay as they are."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        months = {"0": self.tr("no")} | {str(n): self.tr("month {n}").replace("{n}", str(n)) for n in range(1, 13)}
        self.mode = ChoiceField(
            self.tr("Paid"), {"monthly": self.tr("every month"), "three-months": self.tr("for three months at once")}
        )
        self.first = ChoiceField(self.tr("Breach found"), months)
        self.second = ChoiceField(self.tr("Found again"), months)
        self.longer = ChoiceField(self.tr("Extended by"), {"0": self.tr("no")} | {
            str(n): self.tr("{n} mo.").replace("{n}", str(n)) for n in range(1, 7)})  # fmt: skip
        self.ground = ChoiceField(self.tr("Ground"), {
            "adaptation": self.tr("social adaptation goes on"), "training": self.tr("training is not finished"),
            "youth-practice": self.tr("youth practice"), "social-workplace": self.tr("social workplace"),
            "public-works": self.tr("public works"), "other": self.tr("another")})  # fmt: skip
        self.false = ChoiceField(self.tr("False information found"), months)
        self.unmet = ChoiceField(self.tr("Not fulfilled as a whole"), months)
        self.setLayout(FieldGrid(self.all(), 3, theme.px(240), theme.px(12)))

    def names(self) -> dict[str, str]:
        """The field of the file → its name here."""
        return {"mode": self.mode.name, "breaches": self.first.name, "extension": self.longer.name,
                "ground": self.ground.name, "false_information": self.false.name,
                "not_fulfilled": self.unmet.name}  # fmt: skip

    def all(self) -> tuple[ChoiceField, ...]:
        """In the order of the form."""
        return (self.mode, self.first, self.second, self.longer, self.ground, self.false, self.unmet)

    def record(self) -> dict[str, Any]:
        """The [contract] table; empty where nothing is said."""
        breaches = [{"month": int(each.value)} for each in (self.first, self.second) if each.value != "0"]
        given: dict[str, Any] = {"breaches": breaches} if breaches else {}
        if self.mode.value != "monthly":
            given["mode"] = self.mode.value
        if self.longer.value != "0":
            given["extension"] = {"months": int(self.longer.value), "ground": self.ground.value}
        for name, each in (("false_information", self.false), ("not_fulfilled", self.unmet)):
            if each.value != "0":
                given[name] = int(each.value)
        return given

    def show_faults(self, faults: Mapping[str, str]) -> None:
        """Sentences about the contract, at the first field they may be about."""
        told = {place.split(".")[1]: said for place, said in faults.items() if place.startswith("contract.")}
        for name, each in (("breaches", self.first), ("extension", self.longer), ("mode", self.mode),
                           ("false_information", self.false), ("not_fulfilled", self.unmet)):  # fmt: skip
            each.show_fault(told.get(name, ""))

    def put(self, household: Household) -> None:
        """Fill from a file."""
        self.clear()
        contract = household.contract
        if contract is None:
            return
        self.mode.put(contract.mode)
        for each, month in zip((self.first, self.second), contract.breaches, strict=False):
            each.put(str(month))
        if contract.extension:
            self.longer.put(str(contract.extension.months))
            self.ground.put(contract.extension.ground)
        self.false.put(str(contract.false_information))
        self.unmet.put(str(contract.not_fulfilled))

    def clear(self) -> None:
        """As if nothing had been said."""
        for each in self.all():
            each.box.setCurrentIndex(0)


def _row(household: Household, number: int) -> Row:
    member = household.members[number]
    row = Row()
    for name in ("role", "sex", "disability", "study", "work", "status"):
        row.cells[name] = getattr(member, name)
    row.cells["age"] = str(member.age)
    for name in YESNO:
        row.cells[name] = {True: "yes", False: "no"}.get(getattr(member, name), "unknown")
    row.cells["care"] = next(iter(member.cares_for or ()), "")
    if member.outside_care:
        old = member.outside_care[0]
        fits = [key for key, told in OUTSIDE.items() if told["age"] == old.age]
        row.cells["care"] = fits[0] if fits else "out:group"
    for at, name in enumerate(("income1", "income2", "income3")):
        total = sum(each.months[at] for each in member.income or () if each.months)
        row.cells[name] = str(total) if total else ""
    return row
