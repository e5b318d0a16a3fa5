"""The two subjects of generated practice behind one door: families that ask for aid, people who look for work."""

from collections.abc import Callable

from desktop.law.numbers import Law

from . import made as families
from .made import Made, Twins
from .people import made as people

FAMILIES, PEOPLE = "families", "people"
SUBJECTS = (FAMILIES, PEOPLE)
_GENERATE: dict[str, Callable[[int, int, Law, str], Made]] = {FAMILIES: families.generate, PEOPLE: people.generate}
_TWINS: dict[str, Callable[[int, Law, str], Twins]] = {FAMILIES: families.twins, PEOPLE: people.twins}


def generate(subject: str, seed: int, level: int, law: Law, language: str = "ru") -> Made:
    """The case of that subject, seed and level. KeyError for an unknown subject."""
    return _GENERATE[subject](seed, level, law, language)


def twins(subject: str, seed: int, law: Law, language: str = "ru") -> Twins:
    """The near-miss pair of that subject and seed. KeyError for an unknown subject."""
    return _TWINS[subject](seed, law, language)
