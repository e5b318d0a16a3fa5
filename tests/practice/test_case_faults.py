"""Every mistake an author can make on the map or in case-info is found, with its line, before a learner meets it."""

from dataclasses import replace

import pytest

from desktop.base.messages import codes, one_line
from desktop.handbook.model import Handbook
from desktop.practice.case import Case, Scene, faults, passage_faults
from desktop.practice.graph import MAX_STATES

from . import made
from .made import TINY, line_of, tiny


def test_the_sound_case_has_no_fault() -> None:
    assert made.faults(TINY) == ()


DEAD = "\n:: Двор\nСнег.\n"
LOOP = """
:: Двор
Снег.

[[Ещё круг->Улица]]

:: Улица
Снег и там.

[[Ещё круг->Двор]]
"""


@pytest.mark.parametrize(
    ("old", "new", "at", "passage", "code"),
    [
        # the map
        ("->Стол]]", "->Окно]]", "[[— Садитесь", "Порог", "practice-target-missing"),
        ("[[— Садитесь.->Стол]]", "[[— Садитесь.->Двор]]", ":: Двор", "Двор", "practice-dead-end"),
        (":: Ушла", ":: Двор\nСнег.\n\n[[Назад->Порог]]\n\n:: Ушла", ":: Двор", "Двор", "practice-scene-unreachable"),
        ("Она улыбнулась.", "Она рада.\n\n[[Ещё->Порог]]", "[[Ещё", "Поняла", "practice-ending-goes-on"),
        ("[ending ending-good]", "[ending]", ":: Поняла", "Поняла", "practice-ending-quality"),
        ("[ending ending-good]", "[ending ending-good ending-fair]", ":: Поняла", "Поняла", "practice-ending-quality"),
        ("Она улыбнулась.", "", ":: Поняла", "Поняла", "practice-scene-empty"),
        ('"start": "Порог"', '"start": "О случае"', ":: О случае", "", "practice-start-missing"),
        # names
        ("доверие -2", "довериие -2", "[[— Что вам", "Порог", "practice-variable-unknown"),
        ("доверие >= 2", "вера >= 2", "[[— Контракта", "Стол", "practice-variable-unknown"),
        ("был(Ушла)", "был(Ушёл)", "[[Выйти", "Стол", "practice-visit-unknown"),
        ("доверие = [0, 4]", "вера = [0, 4]", ":: О случае", "", "practice-variable-unknown"),
        ("доверие = [0, 4]", "доверие = [3, 4]", ":: О случае", "", "practice-start-outside"),
        ("(tsa-unconditional-who, c", "(tsa-who, c", "[[— Контракта", "Стол", "practice-passage-unknown"),
        ('["tsa-unconditional-who"]', '["tsa-who"]', ":: О случае", "", "practice-passage-unknown"),
        # only by playing
        ("[[— Подпишите.->Ушла]]", "[[— Подпишите.->Ушла]]\n| если: доверие >= 1", ":: Стол", "Стол",
         "practice-nothing-offered"),
        ("| если: доверие >= 2", "| если: доверие >= 5", "[[— Контракта", "Стол", "practice-choice-never"),
        # case-info
        ("[case-info]", "[note]", "", "", "practice-info-missing"),
        ("[ending ending-poor]", "[case-info]", ":: Ушла", "Ушла", "practice-info-twice"),
        ("minutes = 3", "minutes = 3 минуты", "minutes", "О случае", "practice-info-toml"),
        ('title = "Порог"', "", ":: О случае", "О случае", "practice-info-lacks"),
        ("minutes = 3", 'minutes = 3\nauthor = "А."', ":: О случае", "О случае", "practice-info-unknown"),
        ("minutes = 3", 'minutes = "3"', ":: О случае", "О случае", "practice-info-kind"),
        ("minutes = 3", "minutes = true", ":: О случае", "О случае", "practice-info-kind"),
        ("minutes = 3", "minutes = 0", ":: О случае", "О случае", "practice-info-kind"),
        ('id = "threshold"', 'id = "Порог 1"', ":: О случае", "О случае", "practice-info-kind"),
        ("время = 0", "время = 0.5", ":: О случае", "О случае", "practice-info-kind"),
        ("время = 0", "был = 0", ":: О случае", "О случае", "practice-info-kind"),
        ("доверие = [0, 4]", "доверие = [4, 0]", ":: О случае", "О случае", "practice-info-kind"),
        ("доверие = [0, 4]", "доверие = 4", ":: О случае", "О случае", "practice-info-kind"),
    ],
)  # fmt: skip
def test_an_author_is_told_where_each_mistake_stands(
    old: str, new: str, at: str, passage: str, code: str
) -> None:
    text = tiny(old, new) + (DEAD if "->Двор" in new and code == "practice-dead-end" else "")
    line = line_of(text, at) if at else 0
    found = [(each.line, each.passage, each.code) for each in made.faults(text)]
    assert (line, passage, code) in found


def test_a_circle_without_a_way_out_is_named_scene_by_scene() -> None:
    text = tiny("[[— Что вам?->Стол]]", "[[— Что вам?->Двор]]") + LOOP
    assert [(f.line, f.passage, f.code) for f in made.faults(text)] == [
        (line_of(text, ":: Двор"), "Двор", "practice-no-way-out"),
        (line_of(text, ":: Улица"), "Улица", "practice-no-way-out"),
    ]


def test_a_way_out_that_closes_for_some_learners_is_no_way_out() -> None:
    text = (
        tiny("[[— Что вам?->Стол]]", "[[— Что вам?->Двор]]")
        + LOOP
        + "\n[[Уйти->Ушла]]\n| если: доверие >= 1\n"
    )
    assert {f.code for f in made.faults(text)} == {"practice-no-way-out"}


def test_two_choices_that_could_not_be_told_apart_after_a_restart_are_refused() -> None:
    twin = "[[— Садитесь.->Стол]]\n| изменить: доверие +1, время +5\n\n"
    text = tiny("[[— Что вам?", twin + "[[— Что вам?")
    second = text.index("[[— Садитесь", text.index("[[— Садитесь") + 1)
    line = text[:second].count("\n") + 1
    assert [(f.line, f.code) for f in made.faults(text)] == [(line, "practice-choice-twice")]


def test_a_case_without_any_ending_is_refused_once() -> None:
    text = TINY.replace(" [ending ending-good]", "").replace(" [ending ending-poor]", "")
    assert [f.code for f in made.faults(text)] == ["practice-no-ending"]


def test_an_author_sees_the_state_in_which_nothing_is_offered() -> None:
    text = tiny("[[— Подпишите.->Ушла]]", "[[— Подпишите.->Ушла]]\n| если: доверие >= 1").replace(
        "и время < 20", "и время < 0"
    )
    stuck = next(f for f in made.faults(text) if f.code == "practice-nothing-offered")
    assert dict(stuck.details)["state"] == "доверие = 0, время = 0"


def test_a_counter_that_grows_in_a_circle_asks_for_bounds() -> None:
    text = tiny(
        "| если: не был(Ушла) и время < 20\n| изменить: время = 20",
        "| если: время < 9999\n| изменить: время +1, доверие +0",
    )
    many = (
        text.replace('"start"', '"x": 0, "start"')
        .replace("время = 0\n", "время = 0\nшаг = 0\n")
        .replace("| изменить: доверие -2", "| изменить: шаг +1")
        .replace("время < 9999", "время < 9999 и шаг < 9999")
    )
    assert MAX_STATES < 9999 * 9999
    assert [f.code for f in made.faults(many)] == ["practice-too-many-states"]


def test_every_mistake_of_one_kind_is_told_at_once_in_the_order_of_the_file() -> None:
    text = TINY.replace("->Стол]]", "->Окно]]").replace("доверие >= 2", "вера >= 2")
    assert [f.code for f in made.faults(text)] == [
        "practice-target-missing",
        "practice-target-missing",
        "practice-variable-unknown",
    ]


def test_notes_scripts_and_styles_are_no_scenes() -> None:
    text = (
        TINY
        + "\n:: Записка [note]\nНе забыть.\n\n:: Стиль [stylesheet]\nbody {}\n\n:: Код [script]\nalert(1)\n"
    )
    assert made.case(text).scenes.keys() == made.case().scenes.keys()


def test_a_case_made_by_hand_refuses_a_dead_end_too() -> None:
    with pytest.raises(ValueError, match="practice-no-ending"):
        Case("x", "Х", "Х", 1, (), "Порог", {"Порог": Scene("Порог", "Текст")})
    with pytest.raises(ValueError, match="kebab-case"):
        replace(made.case(), id="Порог")


def test_a_case_that_outlives_its_handbook_says_which_passages_are_gone() -> None:
    case, empty = made.case(), Handbook(())
    assert {dict(f.details)["id"] for f in passage_faults(case, empty)} == {
        "tsa-unconditional-who",
        "accompaniment-listening",
        "contract-mandatory",
    }
    assert faults(case, made.HANDBOOK) == ()
    told = one_line(faults(case, empty)[0])
    assert told.startswith("cases/threshold")
    assert "tsa-unconditional-who" in told


def test_every_code_has_a_sentence_in_both_languages() -> None:
    import re
    from pathlib import Path

    import desktop.law.claims
    import desktop.practice

    folder = Path(str(desktop.practice.__file__)).parent
    used = {
        code
        for path in (*folder.glob("*.py"), *Path(str(desktop.law.claims.__file__)).parent.glob("*.py"))
        for code in re.findall(r'"(practice-[a-z0-9-]+)"', path.read_text("utf-8"))
    }
    told = {"ru": codes("ru"), "kk": codes("kk")}
    assert len(used) > 50
    assert used - told["ru"] == used - told["kk"] == set()
    said = {each for each in told["ru"] | told["kk"] if each.startswith("practice-")}
    generated = ("practice-made-", "practice-person-", "practice-coverage-")  # those: test_generated.py, …_people.py
    assert {each for each in said if not each.startswith(generated)} == used


def test_every_sentence_can_be_told_in_both_languages() -> None:
    texts = [tiny("->Стол]]", "->Окно]]"), tiny("доверие -2", "вера -2"), tiny("[case-info]", "[note]")]
    for text in texts:
        for each in made.faults(text):
            for language in ("ru", "kk"):
                assert "{" not in one_line(each.problem("cases/x.twee"), language)
