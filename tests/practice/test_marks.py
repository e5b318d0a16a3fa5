"""What an author writes under a link, and what the learner is told because of it."""

import pytest

from desktop.practice.condition import Effect, Visited
from desktop.practice.marks import Choice, Grade, Judgement, read_body, split_link
from desktop.practice.twee import TweePassage

from .made import CONTRACT, HANDBOOK, WHO

GOOD = """\
Она стоит в дверях.

За окном мороз.

[[— Садитесь.->Стол]]

| если: был(Порог)
| изменить: доверие +1
| закон: верно (tsa-unconditional-who, contract-mandatory) Сначала | выслушать (и не спешить).
| разговор: неверно Её не заметили.

[[Стол]]
"""


def body(text: str) -> tuple[str, tuple[Choice, ...], list[tuple[int, str, str]]]:
    found = read_body(TweePassage("Порог", text=text.strip(), line=10, text_line=11), HANDBOOK)
    return (
        found.text,
        found.choices,
        [(f.line, f.code, dict(f.details).get("found", "")) for f in found.faults],
    )


def test_a_link_takes_its_marks_and_leaves_the_prose_alone() -> None:
    text, choices, faults = body(GOOD)
    assert text == "Она стоит в дверях.\n\nЗа окном мороз."
    assert not faults
    assert choices[0] == Choice(
        "— Садитесь.",
        "Стол",
        Visited("Порог"),
        (Effect("доверие", 1),),
        Judgement(
            Grade.RIGHT,
            "Сначала | выслушать (и не спешить).",
            ("tsa-unconditional-who", "contract-mandatory"),
            (WHO, CONTRACT),
        ),
        Judgement(Grade.WRONG, "Её не заметили."),
        line=15,
    )
    assert choices[1] == Choice("Стол", "Стол", line=22)


@pytest.mark.parametrize(
    ("inner", "words", "target"),
    [
        ("Сесть->Стол", "Сесть", "Стол"),
        ("Сесть -> Стол", "Сесть", "Стол"),
        ("Стол<-Сесть", "Сесть", "Стол"),
        ("Сесть|Стол", "Сесть", "Стол"),
        ("Стол", "Стол", "Стол"),
        ("а->б->в", "а->б", "в"),
        ("а<-б<-в", "б<-в", "а"),
    ],
)
def test_links_are_divided_where_twine_divides_them(inner: str, words: str, target: str) -> None:
    assert split_link(inner) == (words, target)


@pytest.mark.parametrize(
    "marks",
    [
        "| если: был(Порог)\n| изменить: доверие +1\n| закон: спорно (нет) В пособии нет.\n| разговор: неверно Нет.",
        "|if: visited(Порог)\n|set: доверие +1\n|law: defensible (none) Not in the handbook.\n|talk: wrong No.",
        "| ЕГЕР : болды(Порог)\n| өзгерту: доверие +1\n| заң: даулы (жоқ) Құралда жоқ.\n| сұхбат: қате Жоқ.",
    ],
)
def test_marks_may_be_written_in_russian_english_or_kazakh(marks: str) -> None:
    _, (choice,), faults = body(f"[[Сесть->Стол]]\n{marks}")
    assert not faults
    assert choice.condition == Visited("Порог")
    assert choice.effects == (Effect("доверие", 1),)
    assert choice.law
    assert (choice.law.grade, choice.law.passages, choice.law.citations) == (
        Grade.DEFENSIBLE,
        (),
        (),
    )
    assert choice.talk
    assert choice.talk.grade is Grade.WRONG


@pytest.mark.parametrize(
    ("text", "line", "code", "found"),
    [
        ("Она говорит: [[сесть->Стол]]", 11, "practice-link-in-text", "Она говорит: [[сесть->Стол]]"),
        ("[[сесть->Стол]] [[уйти->Дверь]]", 11, "practice-link-in-text", "[[сесть->Стол]] [[уйти->Дверь]]"),
        ("[[сесть->Стол][$x to 1]]", 11, "practice-link-form", "[[сесть->Стол][$x to 1]]"),
        ("Текст\n\n[[->Стол]]\n| если: был(а)", 13, "practice-link-form", "[[->Стол]]"),
        ("[[сесть->]]", 11, "practice-link-form", "[[сесть->]]"),
        ("[[сесть->[[Стол]]", 11, "practice-link-in-text", "[[сесть->[[Стол]]"),
        ("[[сесть->Стол", 11, "practice-link-in-text", "[[сесть->Стол"),
        ("| если: был(Порог)", 11, "practice-mark-alone", "| если: был(Порог)"),
        ("[[сесть->Стол]]\nТекст\n| если: был(Порог)", 13, "practice-mark-alone", "| если: был(Порог)"),
        ("[[сесть->Стол]]\n| когда: был(Порог)", 12, "practice-mark-word", "| когда: был(Порог)"),
        ("[[сесть->Стол]]\n| закон верно", 12, "practice-mark-word", "| закон верно"),
        ("[[сесть->Стол]]\n| если: был(а)\n| if: был(б)", 13, "practice-mark-twice", "if"),
        ("[[сесть->Стол]]\n| если: доверие ≥ 2", 12, "practice-expression-sign", "≥ 2"),
        ("[[сесть->Стол]]\n| изменить: доверие", 12, "practice-effect", "доверие"),
        ("[[сесть->Стол]]\n| закон: отлично (нет) Ок.", 12, "practice-grade", "отлично (нет) Ок."),
        ("[[сесть->Стол]]\n| разговор:", 12, "practice-grade", ""),
        ("[[сесть->Стол]]\n| разговор: верно", 12, "practice-judgement-silent", ""),
        ("[[сесть->Стол]]\n| закон: верно (tsa-unconditional-who)", 12, "practice-judgement-silent", ""),
        ("[[сесть->Стол]]\n| закон: верно Выслушали.", 12, "practice-law-no-passage", "Выслушали."),
        ("[[сесть->Стол]]\n| закон: верно () Выслушали.", 12, "practice-law-no-passage", "Выслушали."),
        ("[[сесть->Стол]]\n| закон: верно (нет) Выслушали.", 12, "practice-law-unsaid", "Выслушали."),
    ],
)
def test_an_author_is_told_which_line_is_not_understood(text: str, line: int, code: str, found: str) -> None:
    assert body(text)[2] == [(line, code, found)]


def test_a_judgement_and_a_choice_refuse_to_say_nothing() -> None:
    with pytest.raises(ValueError, match="says something"):
        Judgement(Grade.RIGHT, " ")
    with pytest.raises(ValueError, match="words and a target"):
        Choice("", "Стол")


def test_a_citation_shared_by_two_passages_is_given_once() -> None:
    _, (choice,), _ = body("[[а->Стол]]\n| закон: верно (contract-mandatory, contract-mandatory) Да.")
    assert choice.law
    assert choice.law.citations == (CONTRACT,)
