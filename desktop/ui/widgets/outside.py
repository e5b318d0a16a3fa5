"""An address outside the program is opened only after the reader has seen it and agreed."""

from PySide6.QtCore import QCoreApplication, Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QMessageBox, QWidget


def open_outside(address: str, window: QWidget) -> bool:
    """Ask, showing the whole address as plain text; True if the browser was asked to open it."""
    box = QMessageBox(window)
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setText(QCoreApplication.translate("Outside", "This address is outside the program. Open it in the browser?"))
    box.setInformativeText(address)
    box.setStandardButtons(QMessageBox.StandardButton.Open | QMessageBox.StandardButton.Cancel)
    box.setDefaultButton(QMessageBox.StandardButton.Cancel)
    return box.exec() == QMessageBox.StandardButton.Open and QDesktopServices.openUrl(QUrl(address))
