"""The family's leaflet as a value: every passage says where it stands and what became of it; nothing is invented."""

from datetime import date

import pytest

from desktop.base.shipped import shipped
from desktop.handbook.editions.files import read_editions
from desktop.handbook.leaflet.files import read_draft, read_forms, read_wording, write_draft
from desktop.handbook.leaflet.fit import SIZES, Measured, choose
from desktop.handbook.leaflet.model import MOST, Leaflet, Line
from desktop.handbook.leaflet.sheet import Ground, body_html, foot_html
from tests.shipped.test_handbook import handbook


def ground(language: str = "ru", centre: str = "") -> Ground:
    editions, _ = read_editions(shipped("content", "editions"))
    wording, problems = read_wording(shipped("resources", "leaflets", "wording.toml"))
    assert problems == ()
    return Ground(handbook(), editions, wording[language], centre, date(2026, 11, 25))


def printed(*lines: Line, language: str = "ru") -> str:
    return body_html(Leaflet(lines=lines, language=language), ground(language))


def test_a_passage_carries_act_point_article_and_section():
    page = printed(Line("passage", passage="contract-first-breach"))
    assert "№ 246-II, п. 12, ст. 4" in page
    assert "раздел «Расторжение социального контракта»" in page


def test_a_rule_that_changed_says_so_on_paper_and_one_without_a_rule_says_nothing():
    assert "70 МРП" in printed(Line("passage", passage="relocation-travel"))
    assert "Сегодня" not in printed(Line("passage", passage="intro-start"))


def test_a_confirmed_reading_of_a_misprint_stands_below_and_can_be_left_out():
    assert "От одного до трёх" in printed(Line("passage", passage="payment-unconditional-quarter"))
    assert "От одного до трёх" not in printed(Line("passage", passage="payment-unconditional-quarter", note=False))


def test_a_reading_that_nobody_confirmed_is_not_printed_for_a_family():
    assert "не старше 23 лет" not in printed(Line("passage", passage="contract-second-breach"))


def test_a_quote_is_marked_as_a_part_and_a_false_one_gives_way_to_the_whole():
    words = "составляет не более 6 месяцев"
    assert f"… {words} …" in printed(Line("passage", words, "youth-practice-length"))
    whole = printed(Line("passage", "составляет 60 месяцев", "youth-practice-length"))
    assert "60" not in whole
    assert words in whole


def test_what_she_types_is_text_and_never_a_picture():
    page = printed(Line("own", '<img src="//host/x.png">'))
    assert "<img" not in page
    assert "&lt;img" in page


def test_the_foot_tells_edition_day_and_that_it_decides_nothing():
    foot = foot_html(Leaflet(), ground(centre="ЦЗН, 8 700 000"))
    for words in ("начала 2018", "01.07.2023", "25.11.2026", "не является решением", "ЦЗН, 8 700 000"):
        assert words in foot
    assert "_____" in foot_html(Leaflet(), ground())


def test_kazakh_changes_headings_and_fixed_words_but_not_the_handbook():
    line = Line("heading", "Кто может", kk="Кім ала алады")
    page = printed(line, Line("passage", passage="tsa-definition"), language="kk")
    assert "Кім ала алады" in page
    assert "Адресная социальная помощь - выплата" in page
    assert "бейресми аударма" in foot_html(Leaflet(language="kk"), ground("kk"))


def test_a_result_of_a_calculator_shows_its_sources():
    page = printed(Line("result", "Помощь: 12 000 ₸ в месяц", sources=("ст. 4 ГАСП", "пособие")))
    assert "12 000 ₸" in page
    assert "Источник: ст. 4 ГАСП; пособие." in page


def test_lines_move_come_and_go_and_the_old_leaflet_stays():
    first = Leaflet().with_line(Line("own", "а")).with_line(Line("own", "б"))
    moved = first.moved(1, -1)
    assert [line.text for line in moved.lines] == ["б", "а"]
    assert [line.text for line in first.lines] == ["а", "б"]
    assert moved.moved(0, -1) == moved
    assert [line.text for line in moved.without(0).lines] == ["а"]
    assert first.with_words(0, "в").lines[0].text == "в"


@pytest.mark.parametrize(
    "make",
    [lambda: Line("own", " "), lambda: Line("passage"), lambda: Line("own", "а", passage="x"), lambda: Line("odd", "а"),
     lambda: Line("own", "а" * 5000), lambda: Leaflet(language="en"), lambda: Leaflet(pages=3),
     lambda: Leaflet(lines=(Line("own", "а"),) * (MOST + 1))],
)  # fmt: skip
def test_nonsense_is_refused(make):
    with pytest.raises(ValueError):
        make()


def test_letters_are_as_large_as_the_page_allows():
    def measure(size: float) -> Measured:
        return Measured(1 if size <= 12 else 2, 10 * size, 120, 4)

    assert choose(False, 1, measure).size == 12
    assert choose(False, 2, measure).size == 13


def test_too_much_is_told_in_lines_and_share():
    fit = choose(True, 1, lambda size: Measured(2, 150, 100, 5))
    assert (fit.size, fit.excess, fit.share) == (SIZES[True][-1], 10, 0.5)
    assert not fit.fits


def test_the_draft_comes_back_and_a_damaged_one_is_an_empty_leaflet(tmp_path):
    path = tmp_path / "me" / "leaflet.json"
    leaflet = Leaflet("Т", (Line("result", "1 ₸", sources=("а",)), Line("passage", passage="x", note=False)), True, "kk", 2)
    assert write_draft(path, leaflet)
    assert read_draft(path) == leaflet
    for data in (b"", b"[1]", b'{"lines": [{"kind": "odd"}]}', b"\xff", b"[" * 100_000, b'{"lines": 5}'):
        path.write_bytes(data)
        assert read_draft(path) == Leaflet()


def test_ready_leaflets_are_all_right_and_a_broken_one_costs_itself(tmp_path):
    words = shipped("resources", "leaflets", "wording.toml")
    forms, problems = read_forms(shipped("content", "leaflets"), words, handbook())
    assert problems == ()
    assert len(forms.templates) >= 5
    assert all(template.leaflet.title_kk for template in forms.templates)
    (tmp_path / "1.toml").write_text('title="а"\n[[line]]\npassage="nowhere"\n', encoding="utf-8")
    (tmp_path / "2.toml").write_text('title="а"\n[[line]]\npassage="tsa-definition"\nquote="нет"\n', encoding="utf-8")
    (tmp_path / "3.toml").write_text("title=", encoding="utf-8")
    (tmp_path / "4.toml").write_text('[[line]]\nown="а"\n', encoding="utf-8")
    (tmp_path / "5.toml").write_text('title="а"\n[[line]]\nown="а"\n', encoding="utf-8")
    forms, problems = read_forms(tmp_path, words, handbook())
    assert [each.id for each in forms.templates] == ["5"]
    assert [each.code for each in problems] == ["note-target", "leaflet-quote", "toml-malformed", "note-malformed"]


def test_wording_without_its_field_is_told(tmp_path):
    path = tmp_path / "wording.toml"
    text = shipped("resources", "leaflets", "wording.toml").read_text(encoding="utf-8")
    path.write_text(text.replace("{date}", ""), encoding="utf-8")
    wording, problems = read_wording(path)
    assert wording == {}
    assert [each.code for each in problems] == ["leaflet-words", "leaflet-words"]
