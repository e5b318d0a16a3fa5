"""References to the law as people type them («ст 4 п 12», «482-V», «4-бап 12-тармақ»), and what cites them."""

from collections.abc import Mapping
from dataclasses import dataclass

from desktop.handbook.citation import Citation
from desktop.handbook.model import Handbook
from desktop.handbook.naming import Place, read_places

from .keyboard import HAS_CYRILLIC, HAS_LATIN, from_latin, other_layout, unmasked

Cited = Mapping[str, tuple[tuple[Citation, float], ...]]
"""Passage → (place, how much its naming there is worth, 0…1)."""

MENTIONED = 0.7
MISPRINTED = 0.9
"""A place that the text only speaks of, and one that is printed by mistake, count so much of the one cited."""


@dataclass(frozen=True, slots=True)
class Reference:
    """A place of the law that a query names; "" for what it does not say. `also` are others named with it."""

    act: str = ""
    article: str = ""
    point: str = ""
    subpoint: str = ""
    also: tuple["Reference", ...] = ()

    def fits(self, citation: Citation) -> float:
        """How exactly `citation` is what was named: 1 exactly, less if it names more or less, 0 if another."""
        return max(self._fits(citation), max((each.fits(citation) for each in self.also), default=0.0))

    def _fits(self, citation: Citation) -> float:
        if self.act and self.act != citation.act:
            return 0.0
        fit = 1.0
        for asked, cited in (
            (self.article, citation.article),
            (self.point, citation.point),
            (self.subpoint, citation.subpoint),
        ):
            if asked and cited and asked != cited:
                return 0.0
            fit -= 0.1 if cited and not asked else 0.3 if asked and not cited else 0.0
        return fit if not self.article or citation.article else 0.0

    def around(self) -> "Reference | None":
        """The whole article, where no passage cites the very point; None if no article was named."""
        whole = [Reference(each.act, each.article) for each in (self, *self.also) if each.article]
        return Reference(whole[0].act, whole[0].article, also=tuple(whole[1:])) if whole else None

    def fit(self, places: tuple[tuple[Citation, float], ...]) -> float:
        """How well the best of a passage's `places` fits, 0…1."""
        return max((self.fits(place) * worth for place, worth in places), default=0.0)

    def scores(self, cited: Cited) -> dict[str, float]:
        """Passage → fit, of those that name the place nearly as well as the best does."""
        fits = {passage: self.fit(places) for passage, places in cited.items()}
        best = max(fits.values(), default=0.0)
        return {passage: fit for passage, fit in fits.items() if fit > max(0.0, best - APART)}


APART = 0.35


def cited_places(handbook: Handbook) -> Cited:
    """What every passage cites or mentions; where the print cites wrongly, the right place counts more."""
    found: dict[str, tuple[tuple[Citation, float], ...]] = {}
    for passage in handbook.walk():
        places = [(each, MENTIONED) for each in passage.mentions]
        for each in passage.citations:
            known = handbook.check_of(passage.id, each)
            wrong = known.right if known and known.state == "wrong" else None
            places += [(wrong, 1.0), (each, MISPRINTED)] if wrong else [(each, 1.0)]
        if places:
            found[passage.id] = tuple(places)
    return found


def read_reference(text: str) -> tuple[Reference | None, str]:
    """The place of the law that `text` names, and the rest of the text. (None, text) if it names none."""
    read = [each for each in map(read_places, _readings(text)) if each[0]]
    if not read:
        return None, text
    places, rest = max(read, key=lambda each: _said(each[0][0]))
    return _reference(places), rest


def _said(place: Place) -> int:
    return sum(bool(part) for part in (place.act, place.article, place.point, place.subpoint))


def _reference(places: tuple[Place, ...]) -> Reference:
    first, *others = (Reference(each.act, each.article, each.point, each.subpoint) for each in places)
    return Reference(first.act, first.article, first.point, first.subpoint, tuple(others))


def _readings(text: str) -> tuple[str, ...]:
    """The text, and as it would be without Latin letters: look-alikes, the other layout, Russian in Latin letters."""
    if not HAS_LATIN.search(text):
        return (text,)
    if HAS_CYRILLIC.search(text):
        return text, unmasked(text)
    return text, other_layout(text), from_latin(text)
