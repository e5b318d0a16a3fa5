"""Spoilt files: a sentence with the file and the question, and whatever is sound is taken."""

from contextlib import suppress

import pytest

from desktop.base.messages import one_line
from desktop.base.problems import problem
from desktop.seminar.interchange.files import MAX_BYTES, READ, import_from, kind_of
from desktop.seminar.interchange.loss import Broken

GIFT = "Раз {=а ~б#нет ~в#нет}\n"


def refused(path, kind=""):
    with pytest.raises(Broken) as caught:
        import_from(path, kind, "bank")
    return caught.value, one_line(problem(path.name, "", caught.value.code, **caught.value.details))


@pytest.mark.parametrize("kind", READ)
def test_a_file_of_two_hundred_megabytes_is_refused_unread(kind, tmp_path):
    path = tmp_path / "big.xml"
    with path.open("wb") as file:
        file.truncate(200 * 1024 * 1024)
    error, line = refused(path, kind)
    assert error.code == "exchange-file-large"
    assert line.startswith(f"big.xml: Файл больше {MAX_BYTES // 1024**2} МБ")


@pytest.mark.parametrize("kind", READ)
def test_cp1251_is_told_with_its_first_byte(kind, tmp_path):
    (tmp_path / "old.txt").write_bytes("ab Вопрос {=да ~нет}".encode("cp1251"))
    error, line = refused(tmp_path / "old.txt", kind)
    assert error.code == "exchange-not-utf8"
    assert "4-й" in line


def test_a_file_that_is_not_there_a_folder_and_an_empty_file_are_told(tmp_path):
    (tmp_path / "empty.gift").write_text("\n\n")
    codes = [refused(tmp_path / name, "gift")[0].code for name in ("none.gift", "", "empty.gift")]
    assert codes == ["exchange-unreadable", "exchange-unreadable", "exchange-empty"]


BOMB = '<!DOCTYPE q [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">]>'
XML = {
    "a document type with entities": (f"<?xml version='1.0'?>{BOMB}<quiz>&b;</quiz>", "exchange-doctype"),
    "an entity of a file": ('<!DOCTYPE q [<!ENTITY f SYSTEM "file:///etc/passwd">]><quiz>&f;</quiz>', "exchange-doctype"),
    "a bare document type": ("<!DOCTYPE quiz><quiz></quiz>", "exchange-doctype"),
    "50,000 nested elements": ("<quiz>" + "<a>" * 50_000, "exchange-deep"),
    "a cut file": ("<quiz><question type='essay'>", "exchange-xml"),
    "an undeclared entity": ("<quiz>&nbsp;</quiz>", "exchange-xml"),
    "another document": ("<html></html>", "exchange-not-moodle"),
    "50,000 brackets": ("<" * 50_000, "exchange-xml"),
}


@pytest.mark.parametrize("case", XML)
def test_dangerous_or_broken_xml_is_refused_in_a_sentence(case, tmp_path):
    text, code = XML[case]
    (tmp_path / "x.xml").write_text(text, encoding="utf-8")
    error, line = refused(tmp_path / "x.xml")
    assert error.code == code
    assert line.startswith("x.xml: ")


def test_a_text_about_a_document_type_is_only_text(tmp_path):
    text = "<quiz><question type='description'><questiontext><text><![CDATA[<!DOCTYPE html>]]></text></questiontext></question></quiz>"
    (tmp_path / "x.xml").write_text(text, encoding="utf-8")
    assert [each.code for each in import_from(tmp_path / "x.xml", "", "b").losses] == ["exchange-kind-foreign"]


SPOILT = {
    "no right answer": ("{~а#1 ~б#2 ~в#3}", "quiz-no-wrong", "quiz-no-right"),
    "two right answers": ("{=а =б ~в#3}", "quiz-many-right"),
    "a missing option": ("{=а ~б#нет}", "quiz-options-few"),
    "the same option twice": ("{=а ~б#1 ~б#2}", "quiz-option-twice"),
    "a key out of the list": ("{=%0%а#нет\n=%0%*#иначе}", "quiz-answers-none"),
}


@pytest.mark.parametrize("case", SPOILT)
def test_a_spoilt_question_is_named_and_the_rest_is_taken(case, tmp_path):
    answers, *expected = SPOILT[case]
    meta = "// [id:{}] [tag:passage:contract-term] [tag:topic:contract] [tag:level:recall] [tag:role:akimat]\n"
    good = "::{0}::Раз {{=а ~б#нет ~в#нет\n####да}}\n\n"
    bad = answers[:-1] + "\n####да}"
    text = meta.format("one") + good.format("one") + meta.format("bad") + f"::bad::Два {bad}\n\n" + meta.format("two") + good.format("two")
    (tmp_path / "b.gift").write_text(text, encoding="utf-8")
    found = import_from(tmp_path / "b.gift", "", "bank")
    assert ([each["id"] for each in found.records], found.ready) == (["one", "bad", "two"], 2)
    assert [(each.file, each.place, each.code in expected) for each in found.faults] == [("b.gift", "bad", True)]


@pytest.mark.timeout(20)
@pytest.mark.parametrize("bad", ["[" * 50_000, "~" * 20_000, "\\" * 50_000, "[id:" * 12_000, "<a " * 20_000, "{1:MC:" * 10_000, "&" * 50_000])
def test_no_text_keeps_the_reader_busy_for_minutes(bad, tmp_path):
    xml = f"<quiz><question type='cloze'><questiontext format='html'><text><![CDATA[{bad}]]></text></questiontext></question></quiz>"
    for name, text in (("a.gift", f"// {bad}\n{bad}{{=[html]{bad} ~б}}\n\n{GIFT}"), ("a.xml", xml), ("a.txt", f"{bad}\nA) x\n" * 3 + bad)):
        (tmp_path / name).write_text(text, encoding="utf-8")
        with suppress(Broken):
            import_from(tmp_path / name, "aiken" if name == "a.txt" else "", "b")


def test_the_format_is_seen_from_the_ending_or_from_what_stands_inside(tmp_path):
    seen = [kind_of(tmp_path / name, text) for name, text in (
        ("a.xml", ""), ("a.gift", ""), ("a.txt", "\ufeff<quiz/>"), ("a.txt", GIFT), ("a.txt", "В?\nA) а"), ("a.txt", ""))]  # fmt: skip
    assert seen == ["moodle", "gift", "moodle", "gift", "aiken", ""]
