"""A small handbook and a small sound case, from which the tests break one thing at a time."""

from pathlib import Path

from hypothesis import settings

from desktop.handbook.citation import Citation
from desktop.handbook.model import Chapter, Handbook, Passage, Section
from desktop.practice.authoring import case_from_story
from desktop.practice.case import Case
from desktop.practice.fault import Broken, Fault
from desktop.practice.play import Play
from desktop.practice.twee import parse_twee

SAME_DICE = settings(derandomize=True, database=None, deadline=None)
"""Hypothesis draws the same examples every time and leaves no folder behind."""


def _passage(name: str, *citations: Citation) -> Passage:
    return Passage(name, "social-assistance", "who-may-claim", (), name, name, "", "1", citations)


WHO = Citation("ГАСП", "2", "4")
CONTRACT = Citation("ГАСП", "2", "6")
HANDBOOK = Handbook(
    (
        Chapter(
            "social-assistance",
            2,
            "АСП",
            "2-social-assistance.md",
            "1",
            (
                Section(
                    "who-may-claim",
                    "S1.2",
                    "Кто",
                    "1",
                    (
                        _passage("tsa-unconditional-who", WHO),
                        _passage("contract-mandatory", CONTRACT),
                        _passage("accompaniment-listening"),
                    ),
                ),
            ),
        ),
    )
)

TINY = """\
:: StoryTitle
Порог

:: StoryData
{
  "ifid": "5B0F3C7A-91D4-4E62-8A3B-2C6D7E8F9A01",
  "start": "Порог"
}

:: О случае [case-info]
id = "threshold"
title = "Порог"
summary = "Кто-то стоит в дверях."
minutes = 3
teaches = ["tsa-unconditional-who"]

[state]
доверие = 2
время = 0

[bounds]
доверие = [0, 4]

:: Порог
Она стоит в дверях.

[[— Садитесь.->Стол]]
| изменить: доверие +1, время +5
| закон: верно (accompaniment-listening) Сначала выслушать.
| разговор: верно Её заметили.

[[— Что вам?->Стол]]
| изменить: доверие -2
| закон: спорно (нет) В пособии этого нет.
| разговор: неверно Её не заметили.

:: Стол
Она села.

[[— Контракта не будет.->Поняла]]
| если: доверие >= 2
| закон: верно (tsa-unconditional-who, contract-mandatory) Уход за маленьким.
| разговор: верно Сказано просто.

[[— Подпишите.->Ушла]]
| закон: неверно (contract-mandatory) Контракт не для неё.
| разговор: спорно Хотя бы вежливо.

[[Выйти спросить коллегу->Порог]]
| если: не был(Ушла) и время < 20
| изменить: время = 20

:: Поняла [ending ending-good]
Она улыбнулась.

:: Ушла [ending ending-poor]
Дверь закрылась.
"""


def tiny(old: str = "", new: str = "") -> str:
    """The sound case with one thing changed; it must have been there."""
    assert not old or old in TINY, old
    return TINY.replace(old, new, 1) if old else TINY


def line_of(text: str, piece: str) -> int:
    """The line of `text`, from 1, in which `piece` first stands."""
    return text[: text.index(piece)].count("\n") + 1


def case(text: str = TINY) -> Case:
    return case_from_story(parse_twee(text), HANDBOOK)


def faults(text: str) -> tuple[Fault, ...]:
    """What the author of `text` is told; () if the case is sound."""
    try:
        case(text)
    except Broken as broken:
        return broken.faults
    return ()


def saved(folder: Path, text: str = TINY, name: str = "threshold.twee") -> Path:
    path = folder / name
    path.write_bytes(text.encode())
    return path


def say(play: Play, words: str) -> Play:
    """Take the offered choice that begins with `words`."""
    return play.choose(next(i for i, c in enumerate(play.choices()) if c.text.startswith(words)))[0]
