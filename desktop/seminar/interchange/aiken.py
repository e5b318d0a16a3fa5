"""Aiken: a question on one line, its options A) B) C), and ANSWER: B. Nothing else has room in it.

Written with Latin letters only: with Cyrillic ones, «А)», Moodle takes the options for the question. Read with either,
where the run of the letters leaves no doubt.
"""

import re
from collections.abc import Iterable

from .item import FULL, NONE, Answer, Item
from .loss import Loss, loss

LATIN = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
_CYRILLIC = "АБВГДЕЖЗИКЛМНОПРСТУФХЦЧШЩЭЮЯ"
_ALIKE = str.maketrans("АВСЕНКМОРТХУ", "ABCEHKMOPTXY")
"""Cyrillic capitals that look like Latin ones."""
_BACK = str.maketrans("ABCEHKMOPTXY", "АВСЕНКМОРТХУ")
_OPTION = re.compile(r"([A-ZА-ЯЁ])[).]\s*(\S.*)")
_KEY = re.compile(r"(?:ANSWER|ОТВЕТ|ЖАУАП|ЖАУАБЫ)\s*:\s*([A-ZА-ЯЁ])\s*[).]?", re.I)
_READ_AS_OTHER = re.compile(r"[A-Z][).]|ANSWER:", re.I)


def to_aiken(items: Iterable[Item]) -> tuple[str, tuple[Loss, ...]]:
    """The items of one right answer, and those that could not be written."""
    blocks, losses = [], []
    for item in items:
        fault = _unwritable(item)
        if fault:
            losses.append(loss(item.name, fault))
            continue
        if any("\n" in text for text in (item.text, *(each.text for each in item.answers))):
            losses.append(loss(item.name, "exchange-lines"))
        options = [f"{letter}) {_line(each.text)}" for letter, each in zip(LATIN, item.answers, strict=False)]
        key = next(letter for letter, each in zip(LATIN, item.answers, strict=False) if each.worth == FULL)
        blocks.append("\n".join((_line(item.text), *options, f"ANSWER: {key}")))
    return "\n\n".join(blocks) + "\n", tuple(losses)


def _unwritable(item: Item) -> str:
    if len(item.answers) > len(LATIN):
        return "exchange-aiken-many"
    line = _line(item.text)
    return "exchange-aiken-line" if _READ_AS_OTHER.match(line) or len(line) < 2 else ""


def _line(text: str) -> str:
    return " ".join(text.split())


def from_aiken(text: str) -> tuple[tuple[Item, ...], tuple[Loss, ...]]:
    """Every question whose letters leave no doubt; the others are named by their line."""
    items: list[Item] = []
    losses: list[Loss] = []
    asked: list[str] = []
    options: list[tuple[str, str]] = []
    for number, raw in enumerate(text.replace("\r\n", "\n").replace("\r", "\n").split("\n"), 1):
        line = raw.strip()
        key, option = _KEY.fullmatch(line), _OPTION.fullmatch(line)
        if key:
            found = _item(asked, options, key[1].upper())
            items += [found] if found else []
            if not found:
                losses.append(loss(f"№ {len(items) + len(losses) + 1}", "exchange-letters", line=number))
            asked, options = [], []
        elif option and asked:
            options.append((option[1], option[2]))
        elif line and options:
            losses.append(loss("", "exchange-no-answer", line=number - 1))
            asked, options = [line], []
        elif line:
            asked.append(line)
    if asked:
        losses.append(loss(f"№ {len(items) + len(losses) + 1}", "exchange-no-answer", line=number))
    return tuple(items), tuple(losses)


def _item(asked: list[str], options: list[tuple[str, str]], key: str) -> Item | None:
    places = _places([letter for letter, _ in options])
    place = places.find(_folded(key, places)) if asked and places else -1
    if not 0 <= place < len(options):
        return None
    answers = tuple(Answer(text, FULL if at == place else NONE) for at, (_, text) in enumerate(options))
    return Item("", "single", "\n".join(asked), answers=answers)


def _places(letters: list[str]) -> str:
    """The alphabet that the letters run through from its beginning; "" if none or no letters."""
    for alphabet in (LATIN, _CYRILLIC):
        if letters and alphabet.startswith("".join(_folded(letter, alphabet) for letter in letters)):
            return alphabet
    return ""


def _folded(letter: str, alphabet: str) -> str:
    return letter.translate(_ALIKE if alphabet == LATIN else _BACK)
