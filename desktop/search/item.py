"""A term, a question, a case or a note, as search needs to know it."""

from dataclasses import dataclass

KINDS = ("term", "question", "case", "note")


@dataclass(frozen=True, slots=True)
class Item:
    """`id` is stable within its `kind`; `title` is what one reads first, `names` other names it goes by,
    `text` what stands below it.

    `passage` is the passage it speaks of, "" if that is none or must not be told (a question's key lies there).
    """

    kind: str
    id: str
    title: str
    text: str = ""
    passage: str = ""
    names: tuple[str, ...] = ()

    def __post_init__(self) -> None:
        if self.kind not in KINDS or not (self.id and self.title.strip()):
            raise ValueError(f"no such item: {self.kind} {self.id!r} {self.title!r}")
