"""What a query may demand besides relevance: «a phrase», -without, near РЯДОМ/5 near."""

import re
from dataclasses import dataclass

CLOSE, FAR = 8, 50
"""Words between which «рядом» still means near if no number is given, and the most that may be asked for."""

_PHRASE = r"«[^«»]+»|\"[^\"]+\"|“[^“”]+”|„[^„“”]+[“”]"
_THING = rf"(?:{_PHRASE}|[^\s«»\"“”„]+)"
_NEAR = re.compile(
    rf"({_THING})\s+(?:(?:NEAR|РЯДОМ|ҚАТАР)(?:/(\d+))?|(?:near|рядом|қатар)/(\d+)|~(\d+))\s+({_THING})"
)
_SHOUTED = re.compile(rf"({_THING})\s+(?:(?:NEAR|РЯДОМ|ҚАТАР)/(\d+)|(\b\B)|~(\d+))\s+({_THING})")
"""In a query all in capitals «РЯДОМ» is a word like the others, unless a number follows."""
_LOOSE = re.compile(rf"({_PHRASE})~(\d+)")
_WITHOUT = re.compile(rf"(?:^|(?<=\s))[-−–](?:({_PHRASE})|(?=[^\W\d_])([^\s]+))")
_QUOTED = re.compile(_PHRASE)
_MARKS = "«»\"“”„"


@dataclass(frozen=True, slots=True)
class Near:
    """Things, each a word or a phrase, that must stand at most `within` words apart, in any order."""

    things: tuple[str, ...]
    within: int = CLOSE

    def __post_init__(self) -> None:
        if len(self.things) < 2 or not 1 <= self.within <= FAR:
            raise ValueError(f"{len(self.things)} things within {self.within} words")


@dataclass(frozen=True, slots=True)
class Demands:
    """What a passage must hold (`phrases`, `near`) and must not (`without`: words and phrases)."""

    phrases: tuple[str, ...] = ()
    without: tuple[str, ...] = ()
    near: tuple[Near, ...] = ()

    def __bool__(self) -> bool:
        return bool(self.phrases or self.without or self.near)

    @property
    def positive(self) -> bool:
        """Is something demanded that must be there?"""
        return bool(self.phrases or self.near)


def read_demands(text: str) -> tuple[Demands, str]:
    """The demands in `text`, and the words that are left to be searched for. Never raises."""
    without = tuple((match[1] or match[2]).strip(_MARKS) for match in _WITHOUT.finditer(text))
    text = _WITHOUT.sub(" ", text)
    near: list[Near] = []
    pattern = _SHOUTED if text.isupper() else _NEAR
    while (match := pattern.search(text)) is not None:
        things = match[1].strip(_MARKS), match[5].strip(_MARKS)
        near.append(Near(things, _within(match[2] or match[3] or match[4])))
        text = f"{text[: match.start()]} {things[0]} {match[5]} {text[match.end() :]}"
    text = _LOOSE.sub(lambda match: _loosened(match, near), text)
    phrases = tuple(match[0].strip(_MARKS) for match in _QUOTED.finditer(text) if _left(match[0], near))
    return Demands(phrases, without, tuple(near)), text


def _within(number: str | None) -> int:
    return min(FAR, max(1, int(number[:3]))) if number else CLOSE


def _loosened(match: re.Match[str], near: list[Near]) -> str:
    """«"срок контракта"~5» asks for its words near one another."""
    words = tuple(match[1].strip(_MARKS).split())
    if len(words) < 2:
        return match[1]
    near.append(Near(words, _within(match[2])))
    return " ".join(words)


def _left(phrase: str, near: list[Near]) -> bool:
    """A phrase beside РЯДОМ is demanded there already."""
    return not any(phrase.strip(_MARKS) in each.things for each in near)


NOTHING = Demands()
"""No demand at all."""
