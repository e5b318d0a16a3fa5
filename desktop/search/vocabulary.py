"""What search knows besides the handbook: words that mean the same, everyday phrasings, honest refusals."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from .classifier import NOTHING_LEARNED, Classifier
from .lexicon import Lexicon


@dataclass(frozen=True, slots=True)
class Group:
    """Words and phrases that search takes for one and the same; the first names the group."""

    words: tuple[str, ...]

    def __post_init__(self) -> None:
        if not self.words or not all(self.words):
            raise ValueError("a group needs words")


@dataclass(frozen=True, slots=True)
class KazakhTerm:
    """Beginnings of Kazakh words (endings are many), and the Russian words to search for instead."""

    kk: tuple[str, ...]
    ru: str

    def __post_init__(self) -> None:
        if not self.kk or not all(self.kk):
            raise ValueError("a term needs its Kazakh words")


@dataclass(frozen=True, slots=True)
class Subject:
    """Something people ask about that the handbook does not regulate, and what to tell them."""

    id: str
    says: str
    asks: tuple[str, ...]
    near: tuple[str, ...] = ()
    decided: str = ""
    checked: bool = True

    def __post_init__(self) -> None:
        if not (self.id and self.says and self.asks):
            raise ValueError("a subject needs id, says and asks")


@dataclass(frozen=True, slots=True)
class Answer:
    """The very words of a passage that answer a frequent question; `text` stands in the passage as it is."""

    passage: str
    text: str
    asks: tuple[str, ...] = ()

    def __post_init__(self) -> None:
        if not (self.passage and self.text):
            raise ValueError("an answer needs its passage and text")


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """All of content/search/.

    `quiet` words say nothing («пожалуйста»), `framing` words ask («сколько») but never make a query
    answerable by themselves; `topics` are everyday phrasings by passage id, `spoken` what else is said of it, of which
    only the words count, `aspects` more phrasings, made from a table, by the id of a passage or Subject; `classifier`
    was learned from all of them.
    """

    lexicon: Lexicon
    groups: tuple[Group, ...] = ()
    kazakh: tuple[KazakhTerm, ...] = ()
    quiet: frozenset[str] = frozenset()
    framing: frozenset[str] = frozenset()
    topics: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    spoken: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    aspects: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    subjects: tuple[Subject, ...] = ()
    answers: tuple[Answer, ...] = ()
    classifier: Classifier = NOTHING_LEARNED

    def asks(self) -> dict[str, tuple[str, ...]]:
        """Every phrasing, by the id of the passage or Subject it asks about."""
        found = dict(self.topics) | {each.id: each.asks for each in self.subjects}
        for owner, asks in self.aspects.items():
            found[owner] = (*found.get(owner, ()), *asks)
        return found
