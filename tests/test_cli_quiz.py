"""`komekshi quiz` as a trainer types it."""

import json

import pytest

from desktop.__main__ import main
from desktop.base.shipped import read_toml, shipped


def run(capsys, *words):
    code = main(["quiz", *map(str, words)])
    found = capsys.readouterr()
    return code, found.out, found.err


def test_the_banks_are_listed(capsys):
    code, out, _ = run(capsys, "list", "--json")
    assert code == 0
    assert {"id", "title", "questions", "kinds"} <= set(json.loads(out)["banks"][0])


def test_a_check_counts_the_keys_that_the_rules_compute(capsys):
    code, out, _ = run(capsys, "check", shipped("quizzes", "tsa-and-outreach.toml"), "--json")
    answer = json.loads(out)
    assert code == (1 if answer["problems"] else 0)
    keys = answer["keys"]
    assert keys["all"] == keys["computed"] + keys["quoted"] + keys["neither"] == 20


@pytest.mark.parametrize("form", ["gift", "moodle"])
def test_a_bank_goes_out_and_comes_back_key_for_key(form, capsys, tmp_path):
    out, back = tmp_path / "out.txt", tmp_path / "back.toml"
    assert run(capsys, "export", "tsa-and-outreach", "--to", out, "--format", form)[0] == 0
    code, told, _ = run(capsys, "import", out, "--to", back, "--id", "tsa-and-outreach", "--json")
    answer = json.loads(told)
    assert (code, answer["questions"], answer["ready"], answer["losses"], answer["problems"]) == (0, 20, 20, [], [])
    ours = read_toml(shipped("quizzes", "tsa-and-outreach.toml"))["question"]
    assert [each["id"] for each in read_toml(back)["question"]] == [each["id"] for each in ours]
    assert [each.get("options") for each in read_toml(back)["question"]] == [each.get("options") for each in ours]
    assert run(capsys, "check", back)[0] == run(capsys, "check", shipped("quizzes", "tsa-and-outreach.toml"))[0]


def test_every_format_is_written_and_says_what_it_cannot_carry(capsys, tmp_path):
    for name, form in (("a.apkg", ""), ("a.txt", "anki-text"), ("b.txt", "aiken")):
        words = ["export", "all", "--to", tmp_path / name, *(["--format", form] if form else []), "--json"]
        code, out, _ = run(capsys, *words)
        answer = json.loads(out)
        assert (code, (tmp_path / name).exists()) == (0, True)
        assert answer["losses"][0].keys() == {"file", "place", "code", "says", "cure"}


def test_bad_orders_end_with_two_and_a_sentence(capsys, tmp_path):
    (tmp_path / "old.gift").write_bytes("Вопрос {=да ~нет}".encode("cp1251"))
    (tmp_path / "nest.toml").write_text("a = " + "[" * 50_000)
    (tmp_path / "free.gift").write_text("Раз {=а ~б ~в}", encoding="utf-8")
    (tmp_path / "free.toml").write_text("x = 1")
    for words, said in (
        (("export", "nothing", "--to", tmp_path / "a.gift"), "Банка «nothing» нет"),
        (("export", "all", "--to", tmp_path / "a.doc"), "в каком формате"),
        (("export", "all", "--to", tmp_path / "old.gift" / "a.gift"), "Файл не записан"),
        (("import", tmp_path / "old.gift"), "UTF-8"),
        (("import", tmp_path / "none.gift"), "не читается"),
        (("import", tmp_path / "free.gift"), "Такой файл уже есть"),
        (("check", tmp_path / "nest.toml"), "не разобран"),
        (("check", tmp_path / "none.toml"), "не читается"),
    ):
        code, _, err = run(capsys, *words)
        assert code == 2, words
        assert said in err
    assert (tmp_path / "free.toml").read_text() == "x = 1"


def test_a_draft_tells_its_author_what_to_fill_in_above_each_question(capsys, tmp_path):
    (tmp_path / "course.gift").write_text("Раз {=а ~б#нет ~в#нет}", encoding="utf-8")
    assert run(capsys, "import", tmp_path / "course.gift")[0] == 0
    text = (tmp_path / "course.toml").read_text(encoding="utf-8")
    assert "# Не хватает: passage, topic, explain." in text
    code, _, err = run(capsys, "check", tmp_path / "course.toml")
    assert code == 2
    assert "course.toml, course-1: Поле «passage» пустое" in err
