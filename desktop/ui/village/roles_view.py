"""The seminar without computers: the sheets as they will be printed, saved as PDF or sent to the printer."""

from datetime import date
from pathlib import Path

from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.base.messages import one_line
from desktop.base.shipped import shipped
from desktop.handbook.model import Handbook
from desktop.outreach.store import read_roles
from desktop.ui.paper import write_pdf
from desktop.ui.theme import Theme
from desktop.ui.translation import reader_language
from desktop.ui.village.export import ask_path
from desktop.ui.village.roles_paper import RolesPaper
from desktop.ui.widgets.flow import Flow
from desktop.ui.widgets.paper_view import PaperView
from desktop.ui.widgets.simple import button, label

MADE = date(2018, 2, 5)
"""The sheets say nothing of today: they are of the handbook's day."""


class RolesView(QWidget):
    """Preview at the left of nothing: buttons above, pages below."""

    def __init__(self, handbook: Handbook, theme: Theme) -> None:
        super().__init__()
        roles, problems = read_roles(shipped("content", "outreach", "roles.toml"))
        words = (
            self.tr("Who you are"),
            self.tr("What moves you"),
            self.tr("Keep to yourself"),
            self.tr("From the handbook"),
        )
        self.paper = RolesPaper(self.tr("Roles for a seminar"), roles, handbook, words)
        self._said = label("\n".join(one_line(each, reader_language()) for each in problems), "quiet")
        self._said.setVisible(bool(problems))
        pdf, printed = button(self.tr("Save as PDF…"), "primary"), button(self.tr("Print…"))
        pdf.clicked.connect(self._ask_pdf)
        printed.clicked.connect(self._print)
        row = QWidget()
        row.setLayout(Flow(pdf, printed))
        self.view = PaperView(theme)
        self.view.setAccessibleName(self.tr("Roles as they will be printed"))
        whole = QVBoxLayout(self)
        whole.setContentsMargins(12, 12, 12, 12)
        whole.addWidget(label(self.tr("Seminar without computers"), "heading"))
        about = self.tr(
            "A sheet for each role: give them out, play a village meeting and three visits, then talk it over."
        )
        whole.addWidget(label(about, "quiet"))
        whole.addWidget(row)
        whole.addWidget(self._said)
        whole.addWidget(self.view, 1)
        self.view.show_paper(self.paper)

    def save(self, path: Path) -> bool:
        """All sheets into one PDF; False where it cannot be written."""
        return write_pdf(self.paper, path, MADE)

    def _ask_pdf(self) -> None:
        path = ask_path(self, self.tr("Save as PDF"), "roles.pdf", self.tr("Papers (*.pdf)"))
        if path and not self.save(path):
            self._said.setText(self.tr("The file could not be written; choose another folder."))
            self._said.show()

    def _print(self) -> None:
        from desktop.ui.printing import print_paper

        print_paper(self.paper, self)
