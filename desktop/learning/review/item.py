"""What can be asked again: a question, a rule, a decision in a case, words she marked."""

from dataclasses import dataclass
from datetime import date

KINDS = ("question", "rule", "decision", "highlight")
MAX_NAME = 500


@dataclass(frozen=True, slots=True)
class ReviewItem:
    """One thing to keep in mind. `key` is kind:id for ever ("question:gasp-4-12-a", "rule:R28", "highlight:…").

    `siblings` names the article (or what else) that related items share, "" if nothing; `passage` is where to
    read it again, `case` where to live it through ("" if nowhere).
    """

    key: str
    siblings: str = ""
    passage: str = ""
    case: str = ""

    def __post_init__(self) -> None:
        check_key(self.key)
        for name in (self.siblings, self.passage, self.case):
            name.encode()  # half a surrogate pair cannot be stored; UnicodeEncodeError is a ValueError
            if len(name) > MAX_NAME:
                raise ValueError(f"longer than {MAX_NAME} characters")

    @property
    def kind(self) -> str:
        """One of KINDS."""
        return self.key.partition(":")[0]

    @property
    def id(self) -> str:
        """The key without its kind."""
        return self.key.partition(":")[2]


@dataclass(frozen=True, slots=True)
class Card:
    """An item as it is kept: the fields of ReviewItem, and the local day on which it was added first."""

    key: str
    siblings: str
    passage: str
    case: str
    added: date

    def __post_init__(self) -> None:
        ReviewItem(self.key, self.siblings, self.passage, self.case)
        self.added.isoformat()

    @property
    def item(self) -> ReviewItem:
        """What is asked."""
        return ReviewItem(self.key, self.siblings, self.passage, self.case)


def check_key(key: str) -> None:
    """ValueError unless `key` is one of KINDS, a colon and an id."""
    key.encode()
    kind, _, name = key.partition(":")
    if kind not in KINDS or not name.strip() or len(key) > MAX_NAME:
        raise ValueError(f"{key!r} is not kind:id with a kind of {', '.join(KINDS)}")
