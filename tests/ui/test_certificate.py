"""A learner puts her name on a certificate, and somebody else checks it."""

import re
from datetime import date

import pypdf
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from desktop.quiz.certificate.code import check_code
from desktop.quiz.certificate.files import read
from desktop.quiz.certificate.model import Certificate
from desktop.ui.keys import type_text
from desktop.ui.quiz.certificate_check import CertificateCheck
from desktop.ui.quiz.certificate_dialog import CertificateDialog
from desktop.ui.quiz.certificate_paper import CertificatePaper
from desktop.ui.theme import load_theme

ANAR = "Анар Серікқызы Бекова"


def made(name: str) -> Certificate:
    return Certificate(name, date(2026, 11, 30), "Аттестация", 40, 82, 4, 3, "Тренер")


@pytest.fixture
def dialog(qtbot, qapp) -> CertificateDialog:
    found = CertificateDialog(made, load_theme("light"), "ru")
    qtbot.addWidget(found)
    found.show()
    return found


@pytest.fixture
def check(qtbot, qapp) -> CertificateCheck:
    found = CertificateCheck(load_theme("light"), "ru")
    qtbot.addWidget(found)
    found.show()
    return found


def text_of(path) -> str:
    return re.sub(r"\s+", " ", " ".join(page.extract_text() for page in pypdf.PdfReader(path).pages))


def test_without_a_name_nothing_can_be_printed_or_saved(dialog):
    assert not any(each.isEnabled() for each in dialog.deeds)
    type_text(dialog.name, "   ")
    assert not any(each.isEnabled() for each in dialog.deeds)
    type_text(dialog.name, ANAR)
    assert all(each.isEnabled() for each in dialog.deeds)


def test_the_pdf_carries_the_name_the_marks_and_the_code_on_one_page(dialog, tmp_path):
    type_text(dialog.name, ANAR)
    path = tmp_path / "a.pdf"
    assert dialog.save_pdf(path)
    assert len(pypdf.PdfReader(path).pages) == 1
    for piece in (ANAR, "Аттестация", "82 %", "30.11.2026", check_code(made(ANAR))):
        assert piece in text_of(path)


def test_a_place_that_cannot_be_written_is_told(dialog, tmp_path):
    type_text(dialog.name, ANAR)
    assert not dialog.save_pdf(tmp_path / "nowhere" / "a.pdf")
    assert not dialog.save_file(tmp_path / "nowhere" / "a.json")
    assert "nowhere" in dialog.said.text()


def test_the_saved_file_is_known_again_and_an_edited_one_is_not(dialog, check, tmp_path):
    type_text(dialog.name, ANAR)
    path = tmp_path / "a.json"
    assert dialog.save_file(path)
    assert read(path)[0] == made(ANAR)
    assert check.open_file(path)
    assert check.verdict.text().startswith("✓")
    path.write_text(path.read_text("utf-8").replace('"percent": 82', '"percent": 92'), encoding="utf-8")
    assert not check.open_file(path)
    assert check.verdict.text().startswith("✕")


def test_what_stands_on_the_paper_can_be_typed_by_keyboard_alone(check):
    typed = {
        "name": ANAR, "title": "Аттестация", "questions": "40", "percent": "82", "blocks": "4", "passed": "3",
        "set_by": "Тренер", "date": "30.11.2026", "code": check_code(made(ANAR)).lower().replace("-", ""),
    }  # fmt: skip
    for name, text in typed.items():
        type_text(check.fields[name], text)
    QTest.keyClick(check, Qt.Key.Key_Return)
    assert check.verdict.text().startswith("✓")


def test_an_empty_form_names_the_first_thing_that_is_missing(check):
    assert not check.check()
    assert "{" not in check.verdict.text()
    assert check.verdict.text().startswith("✕")


@pytest.mark.parametrize("language", ["ru", "kk"])
def test_the_longest_name_title_and_trainer_stay_on_the_page(qapp, language):
    paper = CertificatePaper(Certificate("Г" * 200, date(2026, 1, 1), "Ж" * 200, 40, 1, 1, 0, "ц" * 200), language)
    assert paper.fits


def test_at_two_hundred_per_cent_the_dialogs_fit_the_window(start, qtbot):
    window = start().desk.window
    window.resize(1024, 700)
    theme = load_theme("dark", 200)
    for dialog in (CertificateDialog(made, theme, "kk", window), CertificateCheck(theme, "kk", window)):
        qtbot.addWidget(dialog)
        dialog.show()
        assert dialog.width() <= 1024
        assert dialog.height() <= 700
