"""The short forms in words: which fields each has, and what may be chosen."""

from PySide6.QtCore import QObject

from desktop.ui.calculators.plain import (
    PlainForm,
    answer_credit,
    answer_deadline,
    answer_measures,
    answer_relocation,
    answer_unemployed,
)
from desktop.ui.theme import Theme
from desktop.ui.widgets.fields import ChoiceField, Field, Written


class ShortForms(QObject):
    """Makes each form in the reader's language."""

    def __init__(self, theme: Theme, day: str) -> None:
        super().__init__()
        self._theme, self._day = theme, day

    def all(self) -> tuple[tuple[str, PlainForm], ...]:
        """(word of its button, form) in the order of the row."""
        return (
            (self.tr("Unemployment"), self.unemployed()),
            (self.tr("Measures"), self.measures()),
            (self.tr("Relocation"), self.relocation()),
            (self.tr("Micro-credit"), self.credit()),
            (self.tr("Deadlines"), self.deadline()),
        )

    def deadline(self) -> PlainForm:
        """A period from a day."""
        fields: dict[str, Field] = {
            "from": self._date(self.tr("From (the count begins the next day)"), self._day),
            "count": self._text(self.tr("How many"), "10"),
            "kind": ChoiceField(self.tr("Of what"), {
                "working": self.tr("working days"), "calendar": self.tr("calendar days"), "months": self.tr("months")}),
        }  # fmt: skip
        lead = self.tr("By Kazakhstan's calendar with moved days; what is not confirmed is said so.")
        return PlainForm(self.tr("Deadline"), lead, fields, answer_deadline, self._theme)

    def relocation(self) -> PlainForm:
        """A family moves."""
        fields: dict[str, Field] = {
            "date": self._date(self.tr("Day"), self._day),
            "members": self._text(self.tr("Members of the family"), "5"),
            "to": ChoiceField(self.tr("Where to"), {"village": self.tr("a village"), "town": self.tr("a town")}),
            "distance": ChoiceField(self.tr("From where"), {
                "between": self.tr("from another region"), "within": self.tr("within the region")}),
        }  # fmt: skip
        lead = self.tr("By the handbook of 2018: today's sums are others.")
        return PlainForm(self.tr("Money for a move"), lead, fields, answer_relocation, self._theme)

    def credit(self) -> PlainForm:
        """A credit for a business of one's own."""
        fields: dict[str, Field] = {
            "date": self._date(self.tr("Day"), self._day),
            "amount": self._text(self.tr("Amount, tenge"), "1000000"),
            "months": self._text(self.tr("Term, months"), "60"),
            "sector": ChoiceField(self.tr("For what"), {
                "livestock": self.tr("livestock"), "cooperative": self.tr("a farming cooperative"),
                "other": self.tr("another business")}),
            "rate": Written(self.tr("Rate, % a year"), "rate", "6"),
            "grace": self._text(self.tr("Grace period, months"), "0"),
            "plan": ChoiceField(self.tr("Repaid"), {
                "annuity": self.tr("in equal payments"), "equal": self.tr("in equal parts of the debt")}),
        }  # fmt: skip
        lead = self.tr("The limits of the programme and a plan of repayment; the creditor decides.")
        return PlainForm(self.tr("Micro-credit"), lead, fields, answer_credit, self._theme)

    def measures(self) -> PlainForm:
        """What the programme has for one person."""
        tr = self._yes_no()
        fields: dict[str, Field] = {
            "date": self._date(self.tr("Day"), self._day),
            "age": self._text(self.tr("Age, years"), "28"),
            "sex": self._sex(),
            "place": ChoiceField(self.tr("Lives in"), {
                "village": self.tr("a village"), "district-centre": self.tr("a district centre"),
                "small-town": self.tr("a small town"), "city": self.tr("a city"), "unknown": self.tr("not known")}),
            "status": ChoiceField(self.tr("Status"), {
                "citizen": self.tr("citizen"), "oralman": self.tr("oralman"), "foreigner": self.tr("foreigner"),
                "stateless": self.tr("stateless"), "refugee": self.tr("refugee")}),
            "work": ChoiceField(self.tr("Work"), {
                "none": self.tr("does not work"), "self-employed": self.tr("self-employed"),
                "permanent": self.tr("permanent"), "temporary": self.tr("temporary"), "seasonal": self.tr("seasonal"),
                "part-time": self.tr("part-time"), "laid-off-notice": self.tr("told that he will be laid off"),
                "idle": self.tr("idle at his plant"), "unknown": self.tr("not known")}),
            "registered_unemployed": self._date(self.tr("Registered unemployed since (or empty)"), ""),
            "job_seeker": self._date(self.tr("Registered job seeker since (or empty)"), ""),
            "level": ChoiceField(self.tr("Education"), {
                "secondary": self.tr("secondary school"), "basic": self.tr("nine classes"),
                "vocational": self.tr("vocational"), "post-secondary": self.tr("post-secondary"),
                "higher": self.tr("higher"), "postgraduate": self.tr("postgraduate"), "none": self.tr("none"),
                "unknown": self.tr("not known")}),
            "education": self._date(self.tr("Finished on (or empty)"), ""),
            "study": ChoiceField(self.tr("Study"), {
                "none": self.tr("does not study"), "full-time": self.tr("full-time"),
                "part-time": self.tr("part-time"), "senior-school": self.tr("senior class of school")}),
            "certificate": self._date(self.tr("Certificate of business training of (or empty)"), ""),
            "potential": ChoiceField(self.tr("Potential for business"), tr),
            "tax_registered": ChoiceField(self.tr("Registered with the tax office"), tr),
            "social_payments": ChoiceField(self.tr("Gets payments for loss of work"), tr),
            "low_income_family": ChoiceField(self.tr("Low-income family"), tr),
            "lost_job": ChoiceField(self.tr("Lost work through"), {
                "none": self.tr("none of these"), "liquidation": self.tr("liquidation"),
                "staff-cut": self.tr("cut of staff"), "decline": self.tr("decline of production"),
                "other": self.tr("another cause")}),
            "wants_to_move": ChoiceField(self.tr("Wants to move"), tr),
        }  # fmt: skip
        lead = self.tr("First what he may have, then by what he misses the rest.")
        return PlainForm(self.tr("What the programme has for this person"), lead, fields, answer_measures, self._theme)

    def unemployed(self) -> PlainForm:
        """A job seeker on the way to the register, on it, off it."""
        fields: dict[str, Field] = {
            "date": self._date(self.tr("Today's day in the matter"), self._day),
            "applied": self._date(self.tr("Came to the centre on"), self._day),
            "age": self._text(self.tr("Age, years"), "30"),
            "sex": self._sex(),
            "place": ChoiceField(self.tr("Lives in"), {"town": self.tr("a town"), "village": self.tr("a village")}),
            "work": ChoiceField(self.tr("Work"), {
                "none": self.tr("does not work"), "permanent": self.tr("permanent"),
                "temporary": self.tr("temporary"), "part-time": self.tr("part-time"),
                "other-paid": self.tr("other paid work"), "self-employed": self.tr("self-employed")}),
            "visits": self._days(self.tr("Visits as a job seeker (days, by commas)")),
            "registered": self._date(self.tr("Registered unemployed on (or empty)"), ""),
            "attended": self._days(self.tr("Came to be marked (days, by commas)")),
            "offers": self._days(self.tr("Refused suitable work on (days, by commas)")),
            "no_shows": self._date(self.tr("Referral or call he missed, of (or empty)"), ""),
            "missed": ChoiceField(self.tr("It was"), {
                "job": self.tr("a referral to work"), "training": self.tr("a referral to training"),
                "call": self.tr("a call to the centre")}),
            "stopped": self._date(self.tr("Stopped a measure himself on (or empty)"), ""),
            "removed": self._date(self.tr("Taken off the register on (or empty)"), ""),
        }  # fmt: skip
        lead = self.tr("Deadlines, grounds of refusal and removal, and when one may register again.")
        return PlainForm(self.tr("Job seeker and unemployed"), lead, fields, answer_unemployed, self._theme)

    def _yes_no(self) -> dict[str, str]:
        return {"no": self.tr("no"), "yes": self.tr("yes"), "unknown": self.tr("not known")}

    def _sex(self) -> ChoiceField:
        words = {"unknown": self.tr("not known"), "male": self.tr("male"), "female": self.tr("female")}
        return ChoiceField(self.tr("Sex"), words)

    def _date(self, name: str, value: str) -> Written:
        return Written(name, "day", value, self.tr("Day, month, year, e.g. 12.02.2018"), "12.02.2018")

    def _days(self, name: str) -> Written:
        return Written(name, "days", "", self.tr("Day, month, year, e.g. 12.02.2018"), "12.02.2018, 22.02.2018")

    def _text(self, name: str, value: str) -> Written:
        return Written(name, "whole", value)
