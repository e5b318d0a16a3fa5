"""What a trainer is told when a bank of questions is spoilt, and what still loads."""

import re
import subprocess
import sys
from pathlib import Path

import pytest

import desktop.quiz
from desktop.base.messages import codes, one_line, tell
from desktop.base.problems import Problem
from desktop.base.shipped import MAX_FILE_BYTES, read_toml, shipped
from desktop.quiz.files import read_banks
from desktop.quiz.model import Matching, MultipleChoice, Quiz

from .made import handbook

HEAD = 'id = "contract"\ntitle = "Контракт"\nsummary = "О сроках."\n'


def single(name: str, **changed: str) -> str:
    """One [[question]] as TOML text; `changed` fields are TOML source, "" leaves the field out."""
    fields = {
        "id": f'"{name}"', "kind": '"single"', "text": '"На какой срок?"', "passage": '"contract-term"',
        "topic": '"contract"', "level": '"recall"', "role": '["assistant"]', "explain": '"На шесть."',
        "options": '[{text = "шесть", right = true}, {text = "три", why = "мало"}, {text = "год", why = "много"}]',
    }  # fmt: skip
    fields |= changed
    return "\n[[question]]\n" + "".join(f"{key} = {value}\n" for key, value in fields.items() if value)


def matching(name: str, extra: str = '["в"]') -> str:
    pairs = '[{left = "1", right = "а"}, {left = "2", right = "б"}, {left = "3", right = "а"}]'
    return single(name, kind='"matching"', options="", pairs=pairs, extra=extra)


def read(folder: Path, *texts: str) -> tuple[tuple[Quiz, ...], tuple[Problem, ...]]:
    for number, text in enumerate(texts, 1):
        (folder / f"{number}.toml").write_text(text, encoding="utf-8")
    return read_banks(folder, handbook())


def ids(quizzes: tuple[Quiz, ...]) -> list[str]:
    return [question.id for each in quizzes for question in each.questions]


def test_a_trainer_who_wrote_a_good_bank_hears_of_no_problem(tmp_path):
    options = '[{text="а", right=true}, {text="б", right=true, why="да"}, {text="в", why="нет"}]'
    bank = HEAD + single("a") + single("b", kind='"multiple"', options=options) + matching("c")
    quizzes, problems = read(tmp_path, bank)
    assert problems == ()
    assert [(each.id, each.title, each.summary) for each in quizzes] == [("contract", "Контракт", "О сроках.")]
    first, second, third = quizzes[0].questions
    assert (first.id, first.kind, first.role, first.article) == ("a", "single", ("assistant",), "")
    assert isinstance(second.body, MultipleChoice)
    assert second.body.key == {0, 1}
    assert isinstance(third.body, Matching)
    assert third.body.rights == ("а", "б", "в")


SPOILT = {
    "no right option": ({"options": '[{text="а",why="-"},{text="б",why="-"},{text="в",why="-"}]'}, "right = true"),
    "two right options": (
        {"options": '[{text="а",right=true},{text="б",right=true},{text="в",why="-"}]'}, "отмечено 2"),
    "a missing option": ({"options": '[{text="а",right=true},{text="б",why="-"}]'}, "Ответов всего 2"),
    "no options at all": ({"options": ""}, "«options»"),
    "a wrong option without a why": (
        {"options": '[{text="а",right=true},{text="б"},{text="в",why="-"}]'}, "«б»"),
    "a number for a text": ({"text": "7"}, "«text»"),
    "a word for a flag": (
        {"options": '[{text="а",right=true},{text="б",right="нет"},{text="в",why="-"}]'}, "«options 2, right»"),
    "an option that is a string": ({"options": '["а", "б", "в"]'}, "«options 1»"),
    "options that are no list": ({"options": "{}"}, "«options»"),
    "an unknown field": ({"hint": '"подсказка"'}, "«hint»"),
    "an unknown field of an option": (
        {"options": '[{text="а",rigth=true},{text="б",why="-"},{text="в",why="-"}]'}, "«options 1, rigth»"),
    "pairs in a choice": ({"pairs": "[]"}, "«pairs»"),
    "a missing field": ({"explain": ""}, "«explain»"),
    "an empty field": ({"explain": '"  "'}, "«explain»"),
    "an unknown kind": ({"kind": '"essay"'}, "single, multiple, truefalse"),
    "no kind": ({"kind": ""}, "«kind»"),
    "an unknown level": ({"level": '"hard"'}, "recall, apply, judge"),
    "an unknown role": ({"role": '["boss"]'}, "assistant, consultant, akimat"),
    "no role": ({"role": "[]"}, "«role»"),
    "a passage that is not there": ({"passage": '"contract-price"'}, "«contract-price»"),
    "a section that is not there": ({"topic": '"prices"'}, "«prices»"),
    "an article where the print gives none": ({"article": '"п. 12 ст. 4 ГАСП"'}, "ссылки не даёт"),
    "another article": (
        {"passage": '"breach"', "article": '"п. 11 ст. 4 ГАСП"'}, "п. 12 ст. 4 ГАСП; п. 6 ст. 2 ГАСП"),
    "no article where there is one": ({"passage": '"breach"'}, "Статья не названа"),
    "the article that is known to be misprinted": (
        {"passage": '"struck-off"', "article": '"ст. 13 Занятость"'}, "ст. 16 Занятость"),
    "a date for an id": ({"id": "2018-01-01"}, "«id»"),
    "an id in Russian": ({"id": '"срок"'}, "«срок»"),
}  # fmt: skip


@pytest.mark.parametrize("case", SPOILT)
def test_a_spoilt_question_costs_one_question_and_its_author_is_told_where_to_look(case, tmp_path):
    changed, told = SPOILT[case]
    quizzes, problems = read(tmp_path, HEAD + single("good") + single("spoilt", **changed) + single("fine"))
    assert ids(quizzes) == ["good", "fine"]
    line = one_line(problems[0])
    assert len(problems) == 1
    assert line.startswith(("quizzes/1.toml, spoilt:", "quizzes/1.toml, № 2:", "quizzes/1.toml, срок:"))
    assert told in line


@pytest.mark.parametrize(("extra", "told"), [('["а"]', "«а»"), ('"в"', "«extra»"), ('[""]', "«extra»")])
def test_a_spoilt_matching_question_is_told_the_same_way(extra, told, tmp_path):
    quizzes, problems = read(tmp_path, HEAD + single("good") + matching("spoilt", extra))
    assert ids(quizzes) == ["good"]
    assert told in one_line(problems[0])


def test_an_author_may_name_any_article_of_the_passage_and_the_right_one_for_a_misprint(tmp_path):
    first = single("a", passage='"breach"', article='"п. 6 ст. 2 ГАСП"')
    second = single("b", passage='"struck-off"', article='"ст. 16 Занятость"')
    quizzes, problems = read(tmp_path, HEAD + first + second)
    assert (ids(quizzes), problems) == (["a", "b"], ())


def test_of_two_questions_of_one_id_the_first_stays_and_the_second_is_named(tmp_path):
    other = HEAD.replace("contract", "other")
    quizzes, problems = read(tmp_path, HEAD + single("a") + single("a"), other + single("a") + single("b"))
    assert [[q.id for q in each.questions] for each in quizzes] == [["a"], ["b"]]
    assert [(p.file, p.place, p.code) for p in problems] == [
        ("quizzes/1.toml", "a", "quiz-question-twice"), ("quizzes/2.toml", "a", "quiz-question-twice")
    ]  # fmt: skip
    assert "quizzes/1.toml" in tell(problems[1]).says


def test_of_two_banks_of_one_id_the_first_stays(tmp_path):
    quizzes, problems = read(tmp_path, HEAD + single("a"), HEAD + single("b"))
    assert ids(quizzes) == ["a"]
    assert [(p.file, p.code) for p in problems] == [("quizzes/2.toml", "quiz-twice")]


WHOLE = {
    "cp1251": (HEAD + single("a")).encode("cp1251"),
    "nested brackets": b"a = " + b"[" * 50_000,
    "an unclosed quote": b'id = "contract\ntitle = 1',
    "an unclosed list": b"a = [",
    "a head without a title": b'id = "c"\nsummary = "s"\n' + single("a").encode(),
    "a head with more fields": (HEAD + 'author = "я"\n' + single("a")).encode(),
    "a head whose id is a number": (HEAD.replace('"contract"', "5") + single("a")).encode(),
    "a head with an empty title": (HEAD.replace("Контракт", " ") + single("a")).encode(),
    "one table for a list of questions": (HEAD + "[question]\n").encode(),
    "no questions": HEAD.encode(),
    "an empty file": b"",
    "a number of 5000 digits": b"a = " + b"9" * 5000,
}


@pytest.mark.parametrize("case", WHOLE)
def test_a_bank_that_cannot_be_read_does_not_take_the_others_with_it(case, tmp_path):
    (tmp_path / "0.toml").write_bytes(WHOLE[case])
    quizzes, problems = read(tmp_path, HEAD + single("kept"))
    assert ids(quizzes) == ["kept"]
    assert [p.file for p in problems] == ["quizzes/0.toml"]
    assert one_line(problems[0]).startswith("quizzes/0.toml: ")


def test_a_trainer_is_told_the_line_of_a_slip_in_the_file(tmp_path):
    _, problems = read(tmp_path, HEAD + "text == 1\n")
    assert "в строке 4" in one_line(problems[0])


def test_a_trainer_who_wrote_question_in_single_brackets_is_shown_the_double_ones(tmp_path):
    _, problems = read(tmp_path, HEAD + single("a").replace("[[question]]", "[question]"))
    assert len(problems) == 1
    assert "Нужно значение вида [[question]]" in one_line(problems[0])


def test_a_trainer_whose_editor_saved_cp1251_is_told_of_utf8_and_the_first_bad_byte(tmp_path):
    (tmp_path / "1.toml").write_bytes(b'id = "a"\n' + 'title = "Контракт"'.encode("cp1251"))
    _, problems = read(tmp_path)
    assert "UTF-8: первый чужой байт — 19-й" in one_line(problems[0])


def test_a_folder_or_a_giant_among_the_banks_is_named_and_passed_over(tmp_path):
    (tmp_path / "folder.toml").mkdir()
    with (tmp_path / "giant.toml").open("wb") as file:
        file.truncate(MAX_FILE_BYTES + 1)
    quizzes, problems = read(tmp_path, HEAD + single("kept"))
    assert ids(quizzes) == ["kept"]
    assert [(p.file, p.code) for p in problems] == [
        ("quizzes/folder.toml", "quiz-unreadable"), ("quizzes/giant.toml", "quiz-file-large")
    ]  # fmt: skip


def test_a_bank_whose_every_question_is_spoilt_is_not_offered(tmp_path):
    quizzes, problems = read(tmp_path, HEAD + single("a", text="7"))
    assert quizzes == ()
    assert [(p.place, p.code) for p in problems] == [("a", "quiz-field-type"), ("", "quiz-empty")]


def test_a_bank_that_is_not_offered_does_not_keep_its_ids_from_another(tmp_path):
    nameless = HEAD.replace("Контракт", " ") + single("a")
    quizzes, problems = read(tmp_path, nameless, HEAD + single("a"))
    assert ids(quizzes) == ["a"]
    assert [p.file for p in problems] == ["quizzes/1.toml"]


def test_a_user_whose_quizzes_are_gone_is_told_so(tmp_path):
    quizzes, problems = read_banks(tmp_path / "nowhere", handbook())
    assert (quizzes, [p.code for p in problems]) == ((), ["quiz-none"])


def _spoken() -> set[str]:
    """Every code that stands in the quiz's own source; those of made questions are put together and told elsewhere."""
    folder = Path(desktop.quiz.__file__).parent
    source = "".join(path.read_text(encoding="utf-8") for path in folder.rglob("*.py"))
    return {piece for piece in source.split('"') if re.fullmatch("quiz-[a-z0-9-]+", piece)}


@pytest.mark.parametrize("language", ["ru", "kk"])
def test_every_problem_has_a_sentence_in_both_languages_and_no_sentence_is_left_over(language):
    written = set(read_toml(shipped("resources", "messages", language, "quiz.toml")))
    assert written == _spoken()
    assert written <= codes(language)


@pytest.mark.parametrize("language", ["ru", "kk"])
@pytest.mark.parametrize("case", SPOILT)
def test_every_sentence_can_be_filled(case, language, tmp_path):
    _, problems = read(tmp_path, HEAD + single("spoilt", **SPOILT[case][0]))
    for each in problems:
        assert "{" not in one_line(each, language).replace("{#id …}", "").replace("{…}", "")


def test_a_user_who_only_opens_the_program_does_not_wait_for_msgspec():
    code = "import sys, desktop.quiz.files, desktop.quiz.sitting; sys.exit('msgspec' in sys.modules)"
    subprocess.run([sys.executable, "-c", code], check=True, cwd=Path(__file__).parents[2])


def test_a_bank_saved_by_a_windows_editor_with_its_mark_is_read(tmp_path):
    quizzes, problems = read(tmp_path, "\ufeff" + HEAD + single("kept"))
    assert ids(quizzes) == ["kept"]
    assert problems == ()
