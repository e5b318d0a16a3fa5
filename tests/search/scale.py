"""A handbook of any size made of the real one's words: `python -m tests.search.scale 20000`."""

import random
import re
from collections.abc import Iterator
from dataclasses import replace

from desktop.base.shipped import shipped
from desktop.handbook.files import read_handbook
from desktop.handbook.model import Chapter, Handbook, Passage, Section

SEED = 2018
_SENTENCE = re.compile(r"[^.;\n]+[.;]?")


def synthetic(count: int) -> Handbook:
    """The shipped handbook, then passages of its own sentences mixed anew, with words put in other places,
    until there are `count`; the same ones every time."""
    handbook, _ = read_handbook(shipped("content", "handbook"))
    real = list(handbook.walk())
    made = tuple(_mixed(real, count - len(real)))
    section = Section("made", "S9.9", "Сводный раздел", "", made)
    chapter = Chapter("made", 99, "Сводная глава", "made.md", "", (section,))
    return replace(handbook, chapters=(*handbook.chapters, chapter)) if made else handbook


def _mixed(real: list[Passage], count: int) -> Iterator[Passage]:
    dice = random.Random(SEED)
    sentences = [each.strip() for passage in real for each in _SENTENCE.findall(passage.text) if len(each.split()) > 3]
    words = sorted({word for each in sentences for word in re.findall(r"[а-яё]{4,}", each.lower())})
    for number in range(count):
        told = dice.sample(sentences, dice.randint(2, 5))
        text = " ".join(_shuffled(each, words, dice) for each in told)
        yield Passage(f"made-{number}", "made", "made", ("Сводная глава", "Сводный раздел"), text, text, "", "")


def _shuffled(sentence: str, words: list[str], dice: random.Random) -> str:
    return " ".join(dice.choice(words) if dice.random() < 0.15 else word for word in sentence.split())
