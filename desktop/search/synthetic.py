"""A handbook of any size made of the real one's words, to see how the search bears it."""

import random
import re
from collections.abc import Iterator
from dataclasses import replace

from desktop.handbook.model import Chapter, Handbook, Passage, Section

SEED = 2018
STRANGE = 0.15
"""The share of words that are put in another's place."""
_SENTENCE = re.compile(r"[^.;\n]+[.;]?")
_WORD = re.compile(r"[а-яё]{4,}")


def synthetic(handbook: Handbook, count: int) -> Handbook:
    """The handbook, then passages of its own sentences mixed anew, with words put in other places, until there are
    `count` of them; the same ones every time."""
    real = list(handbook.walk())
    made = tuple(_mixed(real, max(0, count - len(real))))
    section = Section("made", "S9.9", "Сводный раздел", "", made)
    chapter = Chapter("made", 99, "Сводная глава", "made.md", "", (section,))
    return replace(handbook, chapters=(*handbook.chapters, chapter)) if made else handbook


def typed(handbook: Handbook, count: int) -> dict[str, list[str]]:
    """What people might type: "prefixes" of words letter by letter, "words", "questions" of three words."""
    dice = random.Random(SEED)
    words = sorted({word for each in handbook.walk() for word in _WORD.findall(each.text.lower())})
    chosen = dice.sample(words, min(count, len(words)))
    return {
        "prefixes": [word[:size] for word in chosen for size in range(2, len(word))],
        "words": chosen,
        "questions": [" ".join(dice.sample(words, 3)) for _ in range(count)],
    }


def _mixed(real: list[Passage], count: int) -> Iterator[Passage]:
    dice = random.Random(SEED)
    sentences = [each.strip() for passage in real for each in _SENTENCE.findall(passage.text) if len(each.split()) > 3]
    words = sorted({word for each in sentences for word in _WORD.findall(each.lower())})
    for number in range(count):
        text = " ".join(_moved(each, words, dice) for each in dice.sample(sentences, dice.randint(2, 5)))
        yield Passage(f"made-{number}", "made", "made", ("Сводная глава", "Сводный раздел"), text, text, "", "")


def _moved(sentence: str, words: list[str], dice: random.Random) -> str:
    return " ".join(dice.choice(words) if dice.uniform(0, 1) < STRANGE else word for word in sentence.split())
