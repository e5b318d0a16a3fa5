"""The card on top of the results: the answer in the handbook's own words, or the honest no."""

from __future__ import annotations  # the search is not imported before the first paint

from typing import TYPE_CHECKING

from desktop.ui.status_words import badge
from desktop.ui.widgets.hit_delegate import StatusOf
from desktop.ui.widgets.simple import Card, label, restyle

if TYPE_CHECKING:
    from desktop.handbook.editions.model import Status
    from desktop.search.found import Found, Refusal


class AnswerCard(Card):
    """Hidden where there is neither an answer nor a refusal to tell."""

    def __init__(self, status_of: StatusOf) -> None:
        super().__init__("right")
        self._status_of = status_of
        self._title = label("", "quiet")
        self._text = label("", "lead")
        self._today = label("", "warning")
        for each in (self._title, self._text, self._today):
            self.column.addWidget(each)

    def tell(self, found: Found | None) -> None:
        """Show the answer or the refusal of `found`."""
        self.setVisible(found is not None and bool(found.answer or found.refusal) and not _only_items(found))
        if found is None or self.isHidden():
            return
        if found.answer:
            passage = found.hits[0].passage
            cited = "; ".join(map(str, passage.citations)) or self.tr("no reference is printed")
            title = " · ".join((self.tr("Answer"), passage.path[-1], cited))
            self._fill("right", title, _in_its_sentence(found.answer.text, passage.text))
            self._today.setText(_today(self._status_of(passage.id), self.tr("[not verified]")))
            self._today.setVisible(bool(self._today.text()))
        elif found.refusal:
            demands = found.refusal.reason == "demands"
            title = self.tr("No passage is like that") if demands else self.tr("Not in the handbook")
            self._fill("warning", title, self._refused(found.refusal, bool(found.items)))

    def _fill(self, state: str, title: str, text: str) -> None:
        restyle(self, state=state)
        self._title.setText(title)
        self._text.setText(text)
        self._today.hide()

    def _refused(self, refusal: Refusal, items: bool) -> str:
        if refusal.subject:
            checked = "" if refusal.subject.checked else " " + self.tr("[not verified]")
            return " ".join(part for part in (refusal.subject.says, refusal.subject.decided) if part) + checked
        told = {
            "reference": self.tr("The handbook does not cite this place of the law."),
            "demands": self.tr(
                "No passage has these words in the way you asked. Take away the quotes, the minus or NEAR."
            ),
        }
        if refusal.reason in told:
            return told[refusal.reason]
        if items:
            return self.tr("No passage answers this. Below is what has the same words.")
        return self.tr("The handbook says nothing about this.")


def _only_items(found: Found) -> bool:
    """Only terms, questions, cases or notes were asked for: there is nothing to answer or to refuse."""
    return found.scope not in ("everything", "text")


def _in_its_sentence(answer: str, text: str) -> str:
    """The answer's words; with dots where the passage's sentence goes on before or after them."""
    line = next((each for each in text.split("\n") if answer in each), answer)
    before, _, after = line.partition(answer)
    starts = not before or before.rstrip()[-1:] in ".!?"
    ends = not after.strip() or answer[-1] in ".!?;" or after.strip()[0] in ".;"
    return ("" if starts else "… ") + answer + ("" if ends else " …")


def _today(status: Status | None, unchecked: str) -> str:
    """A warning under the answer where the rule is not what it was; "" where nothing is known to have changed."""
    if status is None or status.state in ("holds", "unverified", "no-norm"):
        return ""
    change = f" {status.old} → {status.new}." if status.old and status.new else ""
    mark = "" if status.checked else f" {unchecked}"
    return f"{badge(status.state)}.{change} {status.now}".strip() + mark
