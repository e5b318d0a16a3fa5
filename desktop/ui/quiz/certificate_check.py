"""Is this certificate one of ours, and unchanged? By its file, or by typing what stands on the paper."""

from pathlib import Path

from PySide6.QtWidgets import QDialog, QFileDialog, QFormLayout, QLineEdit, QVBoxLayout, QWidget

from desktop.base.messages import sentence, tell
from desktop.base.problems import problem
from desktop.quiz.certificate.code import same_code
from desktop.quiz.certificate.files import read
from desktop.quiz.certificate.model import FIELDS, LONGEST, NotACertificate, from_typed, to_record
from desktop.ui.theme import Theme
from desktop.ui.widgets.flow import Flow
from desktop.ui.widgets.simple import Card, Column, button, fit_into, label, restyle


class CertificateCheck(QDialog):
    """Fields as on the paper; opening a file fills them in and checks at once."""

    def __init__(self, theme: Theme, language: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Check a certificate"))
        fit_into(self, theme.px(560), theme.px(580))
        self._language = language
        self.fields = {name: QLineEdit() for name in FIELDS}
        self.verdict = label("")
        self.card = Card()
        self._fill()

    def check(self) -> bool:
        """Judge what stands in the fields."""
        try:
            made, code = from_typed({name: line.text() for name, line in self.fields.items()})
        except NotACertificate as error:
            return self._refuse(error)
        return self._judge(same_code(code, made))

    def open_file(self, path: Path) -> bool:
        """Fill in and judge a file."""
        try:
            made, code = read(path)
        except NotACertificate as error:
            return self._refuse(error, path.name)
        record = to_record(made, code) | {"date": f"{made.on:%d.%m.%Y}"}
        for name, line in self.fields.items():
            line.setText(str(record[name]))
        return self._judge(same_code(code, made))

    def _fill(self) -> None:
        column = self._column = Column(720, self, air=4)
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
        for name, line in self.fields.items():
            line.setAccessibleName(self._words(name))
            line.setMaxLength(LONGEST)
            form.addRow(self._words(name), line)
        self.fields["date"].setPlaceholderText("30.11.2026")
        return form

    def _words(self, field: str) -> str:
        return {
            "name": self.tr("Name"), "title": self.tr("Bank or attestation"), "questions": self.tr("Questions"),
            "percent": self.tr("Per cent"), "blocks": self.tr("Blocks with a pass mark"),
            "passed": self.tr("Blocks passed"), "set_by": self.tr("Pass mark set by"), "date": self.tr("Date"),
            "code": self.tr("Check code"),
        }.get(field, field)  # fmt: skip

    def _ask(self) -> None:
        path, _ = QFileDialog.getOpenFileName(self, self.tr("Open a certificate"), "", "JSON (*.json)")
        if path:
            self.open_file(Path(path))

    def _judge(self, good: bool) -> bool:
        self._show(sentence("certificate-good" if good else "certificate-bad", {}, self._language), good)
        return good

    def _refuse(self, error: NotACertificate, file: str = "") -> bool:
        field = self._words(str(error.details.get("field", "")))
        details = error.details | {"field": field}
        told = tell(problem(file, "", error.code, **details), self._language)
        self._show(f"{told.says} {told.cure}", False)
        return False

    def _show(self, words: str, good: bool) -> None:
        self.verdict.setText(("✓ " if good else "✕ ") + words)
        restyle(self.card, state="right" if good else "wrong")
        self.card.show()
        self._column.show_widget(self.card)
        self.verdict.setAccessibleName(self.verdict.text())
