"""The leaflet on paper: one page of A4, letters one can read and copy again, fonts inside, nothing from outside."""

import itertools
import re
from dataclasses import replace
from datetime import date

import pypdf
import pytest
from PySide6.QtGui import QImage, QPainter, QPalette

from desktop.base.shipped import shipped
from desktop.handbook.leaflet.files import read_forms
from desktop.handbook.leaflet.model import Leaflet, Line
from desktop.ui.paper import HEIGHT, WIDTH, Paper, SafeDocument, write_pdf
from tests.handbook.test_leaflet import ground
from tests.shipped.test_handbook import handbook

DAY = date(2026, 11, 25)
KAZAKH = "Әлия Ғалымқызы Қасымова, Өскемен, Ұлытау, Үшарал, Һ, Іле, Ңң"


def templates():
    forms, _ = read_forms(shipped("content", "leaflets"), shipped("resources", "leaflets", "wording.toml"), handbook())
    return forms.templates


def text_of(path) -> str:
    return re.sub(r"\s+", " ", " ".join(page.extract_text() for page in pypdf.PdfReader(path).pages))


@pytest.mark.parametrize("language", ["ru", "kk"])
def test_every_ready_leaflet_fits_one_page(qapp, language):
    for template in templates():
        paper = Paper(replace(template.leaflet, language=language), ground(language))
        assert paper.fit.fits, template.id
        assert paper.fit.size >= 11


def test_in_large_print_letters_are_large_and_what_does_not_fit_is_told(qapp):
    for template in templates():
        paper = Paper(replace(template.leaflet, large=True), ground())
        assert paper.fit.size >= 16
        assert paper.fit.fits == (paper.pages == 1)
        if not paper.fit.fits:
            assert paper.fit.excess > 0
            assert Paper(replace(template.leaflet, large=True, pages=2), ground()).fit.fits


def test_the_pdf_is_one_page_of_a4_with_its_letters_and_fonts(qapp, tmp_path):
    leaflet = Leaflet("Памятка ₸", (Line("own", f"{KAZAKH}: 12 000 ₸ № 1"), Line("passage", passage="measures-list")))
    assert write_pdf(Paper(leaflet, ground(centre="Өскемен ЦЗН")), tmp_path / "a.pdf", DAY)
    reader = pypdf.PdfReader(tmp_path / "a.pdf")
    assert len(reader.pages) == 1
    box = reader.pages[0].mediabox
    assert (round(float(box.width)), round(float(box.height))) == (595, 842)
    text = text_of(tmp_path / "a.pdf")
    for words in (KAZAKH, "12 000 ₸", "п. 1, ст. 17", "Өскемен ЦЗН", "25.11.2026", "не является решением"):
        assert words in text
    fonts = [font.get_object() for font in reader.pages[0]["/Resources"]["/Font"].values()]
    for font in fonts:
        inner = font["/DescendantFonts"][0].get_object()
        assert "GolosText" in str(inner["/BaseFont"])
        assert "/FontFile2" in inner["/FontDescriptor"].get_object()


def test_two_pages_are_two_and_carry_the_foot_twice(qapp, tmp_path):
    lines = tuple(Line("passage", passage=each) for each in ("measures-list", "measures-exempt", "adaptation-measures"))
    paper = Paper(Leaflet("Т", lines, pages=2, large=True), ground())
    write_pdf(paper, tmp_path / "a.pdf", DAY)
    assert len(pypdf.PdfReader(tmp_path / "a.pdf").pages) == paper.pages
    assert text_of(tmp_path / "a.pdf").count("не является решением") == paper.pages


def test_where_nothing_can_be_written_no_file_is_left(qapp, tmp_path):
    assert not write_pdf(Paper(Leaflet("Т"), ground()), tmp_path / "nowhere" / "a.pdf", DAY)
    assert list(tmp_path.iterdir()) == []


def test_paper_is_black_on_white_in_a_dark_window(qapp):
    before = qapp.palette()
    dark = QPalette(before)
    dark.setColor(QPalette.ColorRole.Text, "#FFFFFF")
    qapp.setPalette(dark)
    image = QImage(210, 297, QImage.Format.Format_RGB32)
    image.fill(0xFFFFFF)
    painter = QPainter(image)
    painter.scale(210 / WIDTH, 297 / HEIGHT)
    Paper(Leaflet("Памятка для семьи", (Line("own", "слова " * 60),)), ground()).paint(painter, 0)
    painter.end()
    qapp.setPalette(before)
    darkest = min(image.pixelColor(x, y).lightness() for x, y in itertools.product(range(20, 190), range(15, 90)))
    assert darkest < 100


def test_the_document_opens_nothing(qapp, tmp_path):
    picture = QImage(4, 4, QImage.Format.Format_RGB32)
    picture.save(str(tmp_path / "a.png"))
    document = SafeDocument()
    document.setHtml(f'<img src="{(tmp_path / "a.png").as_uri()}"><img src="//host/x.png">')
    image = QImage(50, 50, QImage.Format.Format_RGB32)
    painter = QPainter(image)
    document.drawContents(painter)
    painter.end()
    assert len(set(document.denied)) == 2


def test_one_long_word_stays_on_the_paper(qapp, tmp_path):
    write_pdf(Paper(Leaflet("Т", (Line("own", "ы" * 300),)), ground()), tmp_path / "a.pdf", DAY)
    assert text_of(tmp_path / "a.pdf").replace(" ", "").count("ы" * 300) == 1
