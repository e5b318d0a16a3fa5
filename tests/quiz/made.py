"""Small hand-made values that the quiz tests share."""

from hypothesis import settings

from desktop.handbook.citation import parse_citation, parse_citations
from desktop.handbook.model import Chapter, Checked, Handbook, Passage, Section
from desktop.quiz.model import (
    Body,
    Matching,
    MultipleChoice,
    Option,
    Ordering,
    OrderStep,
    Pair,
    Question,
    Quiz,
    SingleChoice,
)

CALM = settings(deadline=None, derandomize=True, database=None)
"""The same examples on every machine, however slow, and nothing left behind in the folder."""

SINGLE = SingleChoice((
    Option("шесть месяцев", right=True),
    Option("три месяца", why="столько платят сразу"),
    Option("год", why="столько выходит с продлением"),
))  # fmt: skip
MULTIPLE = MultipleChoice((
    Option("инвалид II группы", right=True),
    Option("инвалид III группы", why="третьей группы в списке нет"),
    Option("студент-очник", right=True),
    Option("заочник", why="только очная форма"),
    Option("сезонный рабочий", why="работа не постоянная"),
))  # fmt: skip
MATCHING = Matching(
    (Pair("инвалид II группы", "безусловная"), Pair("здоровый без работы", "обусловленная"),
     Pair("инвалид III группы", "обусловленная")),
    ("не назначат",),
)  # fmt: skip


ORDERING = Ordering(
    (OrderStep("заявление", "с него начинают"), OrderStep("заключение комиссии", "до контракта"),
     OrderStep("контракт", "после заключения")),
)  # fmt: skip


def question(body: Body = SINGLE, question_id: str = "term", **changed: object) -> Question:
    fields: dict[str, object] = {
        "text": "На какой срок?", "passage": "contract-term", "article": "", "topic": "contract",
        "level": "recall", "role": ("assistant",), "explain": "На шесть месяцев.",
    }  # fmt: skip
    return Question(id=question_id, body=body, **{**fields, **changed})  # type: ignore[arg-type]


def quiz() -> Quiz:
    kinds = (("term", SINGLE), ("exempt", MULTIPLE), ("kinds", MATCHING), ("term-again", SINGLE))
    return Quiz("contract", "Контракт", "О сроках.", tuple(question(body, name) for name, body in kinds))


def _passage(passage_id: str, cites: str = "") -> Passage:
    text = "Контракт заключается на шесть месяцев."
    return Passage(passage_id, "ch", "contract", (), text, text, "", "1", parse_citations(cites))


def handbook() -> Handbook:
    """Three passages: one without a reference, one with two, one whose printed reference is known wrong."""
    passages = (
        _passage("contract-term"),
        _passage("breach", "п. 12 ст. 4 ГАСП; п. 6 ст. 2 ГАСП"),
        _passage("struck-off", "ст. 13 Занятость"),
    )
    wrong, right = parse_citation("ст. 13 Занятость"), parse_citation("ст. 16 Занятость")
    section = Section("contract", "S1.5", "Контракт", "1", passages)
    chapter = Chapter("ch", 1, "Помощь", "handbook/1.md", "1", (section,))
    return Handbook((chapter,), (), (Checked(wrong, ("struck-off",), "wrong", right),))
