"""Is this certificate one of ours, and unchanged? By its file, or by typing what stands on the paper."""

from datetime import date
from pathlib import Path

from PySide6.QtCore import QDate
from PySide6.QtWidgets import QDateEdit, QDialog, QFileDialog, QFormLayout, QLineEdit, QSpinBox, QVBoxLayout, QWidget

from desktop.base.messages import sentence, tell
from desktop.base.problems import problem
from desktop.quiz.certificate.code import same_code
from desktop.quiz.certificate.files import read
from desktop.quiz.certificate.model import LONGEST, MOST, Certificate, NotACertificate
from desktop.ui.theme import Theme
from desktop.ui.widgets.flow import Flow
from desktop.ui.widgets.simple import Card, Column, button, label, restyle

_NUMBERS = {"questions": MOST, "percent": 100, "blocks": MOST, "passed": MOST}


class CertificateCheck(QDialog):
    """Fields as on the paper; opening a file fills them in and checks at once."""

    def __init__(self, theme: Theme, language: str, today: date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Check a certificate"))
        self.resize(theme.px(560), theme.px(560))
        self._language = language
        self.texts = {name: QLineEdit() for name in ("name", "title", "set_by", "code")}
        self.numbers = {name: QSpinBox() for name in _NUMBERS}
        self.day = QDateEdit(_day(today))
        self.day.setDisplayFormat("dd.MM.yyyy")
        self.verdict = label("")
        self.card = Card()
        self._fill()

    def check(self) -> bool:
        """Judge what stands in the fields."""
        try:
            made = self._typed()
        except NotACertificate as error:
            return self._refuse(error)
        return self._judge(same_code(self.texts["code"].text(), made))

    def open_file(self, path: Path) -> bool:
        """Fill in and judge a file."""
        try:
            made, code = read(path)
        except NotACertificate as error:
            return self._refuse(error, path.name)
        for name in ("name", "title", "set_by"):
            self.texts[name].setText(getattr(made, name))
        for name, box in self.numbers.items():
            box.setValue(getattr(made, name))
        self.texts["code"].setText(code)
        self.day.setDate(_day(made.on))
        return self._judge(same_code(code, made))

    def _fill(self) -> None:
        column = Column(720, self, air=4)
        whole = QVBoxLayout(self)
        whole.addWidget(column)
        about = self.tr("Open the file of the certificate, or type what stands on the paper.")
        column.column.addWidget(label(about))
        opening = button(self.tr("Open a file…"))
        opening.clicked.connect(self._ask)
        column.column.addLayout(Flow(opening))
        column.column.addLayout(self._form())
        checking = button(self.tr("Check"), "primary")
        checking.setDefault(True)
        checking.clicked.connect(self.check)
        column.column.addLayout(Flow(checking))
        self.card.column.addWidget(self.verdict)
        self.card.hide()
        column.column.addWidget(self.card)

    def _form(self) -> QFormLayout:
        form = QFormLayout()
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        rows: tuple[tuple[str, QWidget], ...] = (
            (self.tr("Name"), self.texts["name"]),
            (self.tr("Bank or attestation"), self.texts["title"]),
            (self.tr("Questions"), self.numbers["questions"]),
            (self.tr("Per cent"), self.numbers["percent"]),
            (self.tr("Blocks with a pass mark"), self.numbers["blocks"]),
            (self.tr("Blocks passed"), self.numbers["passed"]),
            (self.tr("Pass mark set by"), self.texts["set_by"]),
            (self.tr("Date"), self.day),
            (self.tr("Check code"), self.texts["code"]),
        )
        for words, field in rows:
            field.setAccessibleName(words)
            form.addRow(words, field)
        for name, box in self.numbers.items():
            box.setRange(0, _NUMBERS[name])
        for line in self.texts.values():
            line.setMaxLength(LONGEST)
        return form

    def _typed(self) -> Certificate:
        shown = self.day.date()
        on = date(shown.year(), shown.month(), shown.day())
        texts = {name: self.texts[name].text() for name in ("name", "title", "set_by")}
        numbers = {name: box.value() for name, box in self.numbers.items()}
        return Certificate(texts["name"], on, texts["title"], numbers["questions"], numbers["percent"],
                           numbers["blocks"], numbers["passed"], texts["set_by"])  # fmt: skip

    def _ask(self) -> None:
        path, _ = QFileDialog.getOpenFileName(self, self.tr("Open a certificate"), "", "JSON (*.json)")
        if path:
            self.open_file(Path(path))

    def _judge(self, good: bool) -> bool:
        self._show(sentence("certificate-good" if good else "certificate-bad", {}, self._language), good)
        return good

    def _refuse(self, error: NotACertificate, file: str = "") -> bool:
        words = {
            "name": self.tr("Name"), "title": self.tr("Bank or attestation"), "questions": self.tr("Questions"),
            "percent": self.tr("Per cent"), "blocks": self.tr("Blocks with a pass mark"),
            "passed": self.tr("Blocks passed"), "set_by": self.tr("Pass mark set by"), "date": self.tr("Date"),
            "code": self.tr("Check code"),
        }  # fmt: skip
        details = error.details | {"field": words.get(str(error.details.get("field")), error.details.get("field"))}
        told = tell(problem(file, "", error.code, **details), self._language)
        self._show(f"{told.says} {told.cure}", False)
        return False

    def _show(self, words: str, good: bool) -> None:
        self.verdict.setText(("✓ " if good else "✕ ") + words)
        restyle(self.card, state="right" if good else "wrong")
        self.card.show()
        self.verdict.setAccessibleName(self.verdict.text())


def _day(on: date) -> QDate:
    return QDate(on.year, on.month, on.day)
