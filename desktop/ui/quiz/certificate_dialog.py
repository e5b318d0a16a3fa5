"""The certificate: whose name, how it will look, and onto paper, into a PDF, into a file to check."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QDialog, QFileDialog, QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from desktop.quiz.certificate.files import write
from desktop.quiz.certificate.model import LONGEST, Certificate, plain
from desktop.ui.paper import write_pdf
from desktop.ui.printing import print_paper
from desktop.ui.quiz.certificate_paper import CertificatePaper
from desktop.ui.theme import Theme
from desktop.ui.widgets.flow import Flow
from desktop.ui.widgets.paper_view import PaperView
from desktop.ui.widgets.simple import button, fit_into, label

NAMELESS = "—"


class CertificateDialog(QDialog):
    """`make` gives the certificate of a finished sitting for a name (desktop/quiz/certificate/model.earned).

    Nothing can be printed or saved before a name is typed; the window's language is the paper's.
    """

    def __init__(
        self, make: Callable[[str], Certificate], theme: Theme, language: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Certificate"))
        self._make, self._language = make, language
        self.name = QLineEdit()
        self.name.setMaxLength(LONGEST)
        self.name.setAccessibleName(self.tr("Name on the certificate"))
        self.name.setPlaceholderText(self.tr("Name and surname"))
        self.name.textChanged.connect(self._show)
        self.view = PaperView(theme)
        self.view.setAccessibleName(self.tr("The certificate as it will be printed"))
        self.said = label("", "quiet")
        self._deeds = (
            self._deed(self.tr("Save as PDF…"), self._ask_pdf), self._deed(self.tr("Print…"), self._print),
            self._deed(self.tr("Save a file to check…"), self._ask_file),
        )  # fmt: skip
        self._lay_out(theme)
        self._show("")

    @property
    def deeds(self) -> tuple[QPushButton, ...]:
        """PDF, printer, file."""
        return self._deeds

    def save_pdf(self, path: Path) -> bool:
        """Put it into that file; what came of it is told."""
        made = self._make(self.name.text())
        return self._tell(write_pdf(CertificatePaper(made, self._language), path, made.on), path)

    def save_file(self, path: Path) -> bool:
        """Put the record and its code into that file; what came of it is told."""
        try:
            write(self._make(self.name.text()), path)
        except OSError:
            return self._tell(False, path)
        return self._tell(True, path)

    def _lay_out(self, theme: Theme) -> None:
        fit_into(self, theme.px(560), theme.px(680))
        column = QVBoxLayout(self)
        line = QHBoxLayout()
        line.addWidget(label(self.tr("Name"), wrap=False))
        line.addWidget(self.name, 1)
        column.addLayout(line)
        column.addWidget(self.view, 1)
        column.addWidget(self.said)
        close = button(self.tr("Close"))
        close.setAutoDefault(False)
        close.clicked.connect(self.accept)
        column.addLayout(Flow(*self._deeds, close))

    def _deed(self, words: str, deed: Callable[[], object]) -> QPushButton:
        made = button(words)
        made.setAutoDefault(False)
        made.clicked.connect(lambda: deed())
        return made

    def _show(self, text: str) -> None:
        named = bool(plain(text))
        self.view.show_paper(CertificatePaper(self._make(text if named else NAMELESS), self._language))
        self.said.setText("" if named else self.tr("Type the name: without it there is nothing to certify."))
        for each in self._deeds:
            each.setEnabled(named)

    def _print(self) -> None:
        print_paper(CertificatePaper(self._make(self.name.text()), self._language), self)

    def _ask_pdf(self) -> None:
        path, _ = QFileDialog.getSaveFileName(self, self.tr("Save as PDF"), self._file("pdf"), "PDF (*.pdf)")
        if path:
            self.save_pdf(Path(path))

    def _ask_file(self) -> None:
        told = self.tr("Save a file to check")
        path, _ = QFileDialog.getSaveFileName(self, told, self._file("json"), "JSON (*.json)")
        if path:
            self.save_file(Path(path))

    def _file(self, ending: str) -> str:
        kept = "".join(each for each in plain(self.name.text()) if each.isalnum() or each in " -")
        return f"{kept.strip()[:60] or 'certificate'}.{ending}"

    def _tell(self, good: bool, path: Path) -> bool:
        words = self.tr("Saved: {path}") if good else self.tr("It cannot be written here: {path}")
        self.said.setText(words.replace("{path}", str(path)))
        return good
