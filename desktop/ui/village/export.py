"""What leaves the program: the curve as a picture and as a table, any table as CSV, a run for the class."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QRectF
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QFileDialog, QWidget

from desktop.base.problems import Problem, problem
from desktop.outreach.course import Course
from desktop.outreach.store import write_course, write_text
from desktop.ui.village.curve_view import CurveView

WIDE, HIGH = 1600, 900
"""Pixels of the exported picture."""
BOM = "\ufeff"
"""Excel takes a table without it for another alphabet."""


def csv_text(rows: Iterable[Sequence[object]]) -> str:
    """Rows with semicolons, as the tables of both countries' offices expect; a cell that would be a formula is text."""
    return BOM + "".join(";".join(_cell(each) for each in row) + "\r\n" for row in rows)


def _cell(value: object) -> str:
    text = f"{value:.4f}".replace(".", ",") if isinstance(value, float) else str(value)
    if text[:1] in ("=", "+", "@", "\t") or (text[:1] == "-" and not isinstance(value, int | float)):
        text = "'" + text
    return '"' + text.replace('"', '""') + '"' if any(sign in text for sign in ';"\r\n') else text


def curve_rows(curves: Mapping[str, Sequence[float]], head: str) -> list[list[object]]:
    """A row for each week: its number, then the share of each line; empty where a line has ended."""
    longest = max((len(each) for each in curves.values()), default=0)
    rows: list[list[object]] = [[head, *curves]]
    for week in range(longest):
        rows.append([week, *(curve[week] if week < len(curve) else "" for curve in curves.values())])
    return rows


def curve_picture(view: CurveView) -> QImage:
    """The curve as it is on the screen, large enough to print."""
    scale = max(1.0, WIDE / max(1, view.width()))
    made = QImage(round(view.width() * scale), round(view.height() * scale), QImage.Format.Format_RGB32)
    made.fill(view.palette().color(view.backgroundRole()))
    painter = QPainter(made)
    painter.scale(scale, scale)
    view.paint(painter, QRectF(0, 0, view.width(), view.height()))
    painter.end()
    return made


def save_picture(view: CurveView, path: Path) -> tuple[Problem, ...]:
    """As PNG; a Problem if the disk refuses."""
    if curve_picture(view).save(str(path), "PNG"):  # type: ignore[call-overload]
        return ()
    return (problem(path.name, "", "village-unwritten", why=str(path.parent)),)


def save_table(rows: Iterable[Sequence[object]], path: Path) -> tuple[Problem, ...]:
    """As CSV; a Problem if the disk refuses."""
    return write_text(path, csv_text(rows))


def save_run(course: Course, name: str, path: Path) -> tuple[Problem, ...]:
    """For the class: without paths of this computer; a Problem for a run that nobody could compare."""
    if course.tactics:
        return (problem(path.name, "", "village-own-tactics"),)
    if course.file:
        return (problem(path.name, "", "village-own-village"),)
    return write_course(path, replace(course, name=name.strip(), file="", planned=(), before=()))


def ask_path(parent: QWidget, title: str, name: str, kinds: str) -> Path | None:
    """Where to put a file; None if she thought better of it."""
    chosen, _ = QFileDialog.getSaveFileName(parent, title, name, kinds)
    return Path(chosen) if chosen else None
