"""Questions of every kind whose texts are made of what breaks other formats."""

from collections.abc import Callable
from datetime import date
from decimal import Decimal

from hypothesis import strategies as st

from desktop.quiz.fault import same
from desktop.quiz.model import (
    GROUPS,
    Area,
    Body,
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
)
from desktop.seminar.interchange.item import clean

LETTERS = "{}~=#:\\]>&<[%*-/.,\"'() \n0123әғқңөұүһіӘҚабвXY№«»₸\t"
NASTY = (
    "]]>", "a->b", "{1}", "// x", "&amp;", "&#125;", "<b>", "%50% и", "[html]x", "####", "\\n", "::", "=", "~", "#",
    "}", "{", "0,5", "А) Б", "TRUE", "a  b", "\\*", "-->", "<!DOCTYPE x>", "T", "*", "қ]]>ә", "\\\\{", "&&", "x\n\ny",
)  # fmt: skip


def fine(text: str) -> bool:
    return bool(text)


texts = st.lists(st.sampled_from((*NASTY, *LETTERS)), min_size=1, max_size=4).map("".join).map(clean).filter(fine)
lines = texts.map(lambda text: text.replace("\n", " "))
worded = texts.map(lambda text: text.replace("->", "→"))


def several(least: int, most: int = 5, of: st.SearchStrategy[str] = texts) -> st.SearchStrategy[list[str]]:
    return st.lists(of, min_size=least, max_size=most, unique_by=same)


def _single(draw: Callable[..., object]) -> Body:
    found = draw(several(3))
    right = draw(st.integers(0, len(found) - 1))
    return SingleChoice(tuple(Option(t, n == right, "" if n == right else draw(texts)) for n, t in enumerate(found)))


def _multiple(draw: Callable[..., object]) -> Body:
    found = draw(several(3, 7))
    rights = draw(st.integers(1, len(found) - 1))
    return MultipleChoice(tuple(Option(t, n < rights, "" if n < rights else draw(texts)) for n, t in enumerate(found)))


def _matching(draw: Callable[..., object]) -> Body:
    lefts, rights, extra = draw(several(3, 4)), draw(several(5, 5)), draw(st.booleans())
    pairs = tuple(Pair(left, right) for left, right in zip(lefts, rights, strict=False))
    return Matching(pairs, (rights[4],) if extra else ())


def _number(draw: Callable[..., object]) -> Body:
    answer = Decimal(draw(st.integers(-500, 500))) / 4
    slips = (Slip(answer + 7, draw(texts)),) if draw(st.booleans()) else ()
    return NumberEntry(answer, draw(lines), draw(texts), tolerance=Decimal(draw(st.sampled_from(["0", "0.5", "2"]))), slips=slips)


def _day(draw: Callable[..., object]) -> Body:
    answer = draw(st.dates(date(1990, 1, 1), date(2099, 1, 1)))
    return DayEntry(answer, draw(texts), (Slip(date(1980, 2, 3), draw(texts)),))


def _short(draw: Callable[..., object]) -> Body:
    found = draw(several(2, 4, worded))
    return ShortText(tuple(found[1:]), draw(texts), (Slip(found[0], draw(texts)),))


def _cloze(draw: Callable[..., object]) -> Body:
    words = draw(several(3))
    chosen = Gap(right=words[0], wrong=tuple(GapWord(word, draw(texts)) for word in words[1:]))
    typed = Gap(answers=tuple(draw(several(1, 2, worded))), why=draw(texts))
    pieces = [draw(lines).replace("{1}", "").replace("{2}", "").replace("{3}", "") for _ in range(3)]
    return Cloze(f"до {pieces[0]} {{1}}{pieces[1]} {{2}} {pieces[2]} конец", (chosen, typed))


def _ordering(draw: Callable[..., object]) -> Body:
    return Ordering(tuple(OrderStep(each, draw(texts)) for each in draw(several(3))))


def _hotspot(draw: Callable[..., object]) -> Body:
    right = draw(st.sampled_from(GROUPS))
    return Hotspot(tuple(Area(each, each == right, "" if each == right else draw(texts)) for each in GROUPS))


MAKERS: dict[str, Callable[..., Body]] = {
    "single": _single, "multiple": _multiple, "matching": _matching, "number": _number, "date": _day, "short": _short,
    "cloze": _cloze, "ordering": _ordering, "hotspot": _hotspot,
    "truefalse": lambda draw: TrueFalse(draw(st.booleans()), draw(texts)),
}  # fmt: skip
KINDS = (*MAKERS, "vignette")


def body_of(draw: Callable[..., object], kind: str, name: str) -> Body:
    if kind != "vignette":
        return MAKERS[kind](draw)
    parts = draw(st.lists(st.sampled_from(list(MAKERS)), min_size=2, max_size=3))
    return Vignette(tuple(asked(draw, part, f"{name}/{'abc'[n]}") for n, part in enumerate(parts)))


def asked(draw: Callable[..., object], kind: str, name: str) -> Question:
    return Question(
        id=name,
        text=draw(lines),
        passage=draw(st.sampled_from(("contract-term", "breach"))),
        article=draw(st.sampled_from(("", "п. 12 ст. 4 ГАСП", "п. 6 ст. 2 [ГАСП]"))),
        topic="contract",
        level=draw(st.sampled_from(("recall", "apply", "judge"))),
        role=draw(st.sampled_from((("assistant",), ("consultant", "akimat")))),
        explain=draw(texts),
        body=body_of(draw, kind, name),
        rules=draw(st.sampled_from(((), ("R28", "R12")))),
        case=draw(st.sampled_from(("", "family-of-five"))),
    )


@st.composite
def questions(draw: Callable[..., object], kinds: tuple[str, ...] = KINDS, name: str = "term") -> Question:
    return asked(draw, draw(st.sampled_from(kinds)), name)
