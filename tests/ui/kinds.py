"""A question of every kind, with a slip that people make, for the tests of the page."""

import random
from datetime import date
from decimal import Decimal

from desktop.quiz.bodies.choice import GROUPS
from desktop.quiz.model import (
    Area,
    Cloze,
    DayEntry,
    Gap,
    GapWord,
    Hotspot,
    Matching,
    MultipleChoice,
    NumberEntry,
    Option,
    Ordering,
    OrderStep,
    Pair,
    Question,
    ShortText,
    SingleChoice,
    Slip,
    TrueFalse,
    Vignette,
)  # fmt: skip
from desktop.quiz.orders import Asked
from desktop.quiz.response import (
    ChosenOptions,
    FilledGaps,
    MatchedPairs,
    OrderedSteps,
    PartResponses,
    Response,
    TypedText,
)  # fmt: skip
from desktop.ui.theme import load_theme
from desktop.ui.widgets.question_view import make_view
from tests.quiz.made import question

SINGLE = SingleChoice((
    Option("шесть месяцев", right=True),
    Option("три месяца", why="Столько платят сразу.", article="п. 3 ст. 5 ГАСП"),
    Option("год", why="Столько выходит с продлением."),
))  # fmt: skip
MULTIPLE = MultipleChoice((
    Option("инвалид II группы", right=True),
    Option("инвалид III группы", why="Третьей группы в списке нет."),
    Option("студент-очник", right=True),
))  # fmt: skip
TRUE_FALSE = TrueFalse(False, "Для безусловной помощи контракта не заключают.", "п. 6 ст. 2 ГАСП")
MATCHING = Matching(
    (Pair("Мать одна растит сына, инвалида с детства первой группы, и на работу выйти не может", "безусловная"),
     Pair("здоровый без работы", "обусловленная денежная помощь, потому что он может работать", "Он может работать."),
     Pair("инвалид III группы", "обусловленная денежная помощь, потому что он может работать")),
    ("не назначат",),
)  # fmt: skip
ORDERING = Ordering((
    OrderStep("Семья подаёт заявление в центр", "Без заявления дела нет."),
    OrderStep("Комиссия вместе с ассистентом обходит дом и составляет акт обследования", "Акт нужен для решения."),
    OrderStep("Отдел назначает помощь", "Назначают по акту."),
    OrderStep("Деньги приходят на счёт", "Платят, когда назначили."),
))  # fmt: skip
NUMBER = NumberEntry(
    Decimal(7500), "тенге в месяц на человека", "Разделите на четверых и на три.",
    slips=(Slip(Decimal(22500), "Это за весь квартал."),),
)  # fmt: skip
UNITS = NumberEntry(Decimal(6), "месяцев", "Шесть.", units=("недель", "рабочих дней"))
DAY = DayEntry(date(2018, 3, 29), "Считают рабочие дни.", (Slip(date(2018, 3, 22), "Это дни календаря."),))
SHORT = ShortText(("молодёжная практика",), "Выпускников зовут на практику.")
CLOZE = Cloze("Контракт — {1} условие для назначения «{2}» помощи. Его заключают за {3} рабочих дня.", (
    Gap("обязательное", (
        GapWord("возможное при согласии всех взрослых членов семьи, которые живут вместе", "Согласие ни при чём."),
        GapWord("лишнее", "Без него не назначат."))),
    Gap("обусловленной", (GapWord("безусловной", "Ей он не нужен."), GapWord("единой", "Такой нет."))),
    Gap(answers=("три", "3"), why="Дано три дня."),
))  # fmt: skip
HOTSPOT = Hotspot(tuple(Area(name, name == "early-adopters", "Они приходят не вторыми.") for name in GROUPS))

STORY = "Заявление подано 12 марта 2018 года. Гульнара и её сын десяти лет живут вдвоём."


def asks(body: object, name: str, text: str) -> Question:
    return question(body, name, text=text)  # type: ignore[arg-type]


VIGNETTE = Vignette((
    asks(NUMBER, "story/a", "Каков доход на человека?"), asks(SINGLE, "story/b", "На какой срок контракт?"),
    asks(CLOZE, "story/c", "Вставьте пропущенное."), asks(DAY, "story/d", "До какого дня решат?"),
))  # fmt: skip

KINDS: dict[str, tuple[Question, Response, tuple[str, ...]]] = {
    "single": (asks(SINGLE, "single", "На какой срок?"), ChosenOptions(frozenset({1})),
               ("три месяца — Столько платят сразу. (п. 3 ст. 5 ГАСП)",)),
    "multiple": (asks(MULTIPLE, "multiple", "Кого освобождают?"), ChosenOptions(frozenset({0, 1})),
                 ("инвалид III группы — Третьей группы в списке нет.",)),
    "truefalse": (asks(TRUE_FALSE, "truefalse", "Контракт заключают все."), ChosenOptions(frozenset({0})),
                  ("Верно — Для безусловной помощи контракта не заключают. (п. 6 ст. 2 ГАСП)",)),
    "matching": (asks(MATCHING, "matching", "Кому какая?"), MatchedPairs((1, 2, 1)),
                 ("не может — безусловная", "без работы → обусловленная денежная помощь, потому что он может работать"
                  " — Он может работать.")),
    "ordering": (asks(ORDERING, "ordering", "Расставьте по порядку."), OrderedSteps((1, 0, 2, 3)),
                 ("обследования — Акт нужен для решения.", "в центр — Без заявления дела нет.")),
    "number": (asks(NUMBER, "number", "Каков доход на человека?"), TypedText("22500"),
               ("22500 тенге в месяц на человека — Это за весь квартал.",)),
    "units": (asks(UNITS, "units", "На какой срок?"), TypedText("6", 2),
              ("6 рабочих дней — Число верное, единица — нет.",)),
    "date": (asks(DAY, "date", STORY + " До какого дня решат?"), TypedText("2018-03-22"),
             ("22 марта 2018 — Это дни календаря.",)),
    "short": (asks(SHORT, "short", "Куда зовут выпускника?"), TypedText("соцработа"),
              ("соцработа — Выпускников зовут на практику.",)),
    "cloze": (asks(CLOZE, "cloze", "Вставьте пропущенное."), FilledGaps((0, 1, "пять")),
              ("безусловной → обусловленной — Ей он не нужен.", "пять → три — Дано три дня.")),
    "hotspot": (asks(HOTSPOT, "hotspot", "Кто приходит вторым?"), ChosenOptions(frozenset({0})),
                ("Инноваторы — Они приходят не вторыми.",)),
    "vignette": (asks(VIGNETTE, "story", STORY),
                 PartResponses((TypedText("22500"), ChosenOptions(frozenset({0})), FilledGaps((0, 1, "три")),
                                TypedText("2018-03-29"))),
                 ()),
}  # fmt: skip
"""Kind → a question, an answer with a slip, and how the lines end that are said of it."""


def ask(kind: str, seed: int = 0) -> Asked:
    """The question as a run of that seed shows it."""
    body = KINDS[kind][0].body
    return Asked(KINDS[kind][0], tuple(random.Random(seed).sample(range(body.movable), body.movable)))


def view_of(qtbot, kind: str, seed: int = 0, scale: int = 100):
    """Its view, shown alone."""
    view = make_view(ask(kind, seed), load_theme("light", scale))
    qtbot.addWidget(view)
    view.resize(760, 400)
    view.show()
    view.activateWindow()
    qtbot.waitUntil(view.isActiveWindow)
    return view
