"""Asked before the window opens, where another computer (or a program that does not answer) holds the files."""

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QMessageBox

from desktop.base.places import Places
from desktop.base.settings import read_settings
from desktop.ui.seat import Seat
from desktop.ui.translation import Translation


def open_anyway(seat: Seat, places: Places) -> bool:
    """Ask in her language; True to open the window all the same."""
    translation = Translation()
    translation.use(read_settings(places.settings)[0].language)
    box = QMessageBox()
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setWindowTitle(QCoreApplication.translate("Seat", "Komekshi"))
    box.setText(question(seat))
    box.setInformativeText(str(places.data))
    yes = box.addButton(QCoreApplication.translate("Seat", "Open here"), QMessageBox.ButtonRole.AcceptRole)
    box.setDefaultButton(box.addButton(QCoreApplication.translate("Seat", "Close"), QMessageBox.ButtonRole.RejectRole))
    box.exec()
    return box.clickedButton() is yes


def question(seat: Seat) -> str:
    """What is said and asked."""
    translate = QCoreApplication.translate
    if seat.state == "foreign":
        text = translate(
            "Seat",
            "Your files are open on the computer {host}, or were left open there when it was switched off. Two windows "
            "at once may spoil the progress. If nobody works there now, open the program here.",
        )
        return text.replace("{host}", seat.host)
    text = translate(
        "Seat", "The program is open already (process {pid}) but does not answer. If it hangs, end it, then open here."
    )
    return text.replace("{pid}", str(seat.pid))
