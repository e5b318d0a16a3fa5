"""A paper on the printer, after the system's own dialog."""

from PySide6.QtCore import QMarginsF
from PySide6.QtGui import QPageLayout, QPainter
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QWidget

from desktop.handbook.leaflet.sheet import style
from desktop.ui.paper import WIDTH, Painted, SafeDocument, a4


def print_paper(paper: Painted, window: QWidget) -> bool:
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


def paint_on(printer: QPrinter, paper: Painted) -> bool:
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


def print_html(html: str, window: QWidget) -> bool:
    """A plain page of text, after the same question; True if it was sent."""
    printer = new_printer()
    dialog = QPrintDialog(printer, window)
    return bool(dialog.exec()) and paint_html(printer, html)


def paint_html(printer: QPrinter, html: str) -> bool:
    """The text on as many pages as it needs; False where the printer does not begin."""
    document = SafeDocument()
    printer.setPageMargins(QMarginsF(15, 15, 15, 15), QPageLayout.Unit.Millimeter)
    document.setDefaultStyleSheet(style(11, large=False).replace("px", "pt"))
    document.setHtml(html)
    document.print_(printer)
    return printer.printerState() != QPrinter.PrinterState.Error
