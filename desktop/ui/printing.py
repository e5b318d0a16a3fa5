"""A paper on the printer, after the system's own dialog."""

from PySide6.QtGui import QPainter
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QWidget

from desktop.ui.paper import WIDTH, Paper, a4


def print_paper(paper: Paper, window: QWidget) -> bool:
    """Ask which printer; True if it was sent there."""
    printer = new_printer()
    dialog = QPrintDialog(printer, window)
    dialog.setOption(QPrintDialog.PrintDialogOption.PrintPageRange, False)
    return bool(dialog.exec()) and paint_on(printer, paper)


def new_printer() -> QPrinter:
    """A printer at its own resolution, A4 to the very edge: the margins are the leaflet's."""
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setFullPage(True)
    printer.setPageLayout(a4())
    printer.setFullPage(True)
    return printer


def paint_on(printer: QPrinter, paper: Paper) -> bool:
    """Every page of the paper."""
    painter = QPainter()
    if not painter.begin(printer):
        return False
    scale = printer.paperRect(QPrinter.Unit.DevicePixel).width() / WIDTH
    for page in range(paper.pages):
        if page:
            printer.newPage()
        painter.save()
        painter.scale(scale, scale)
        paper.paint(painter, page)
        painter.restore()
    return painter.end()
