"""Roles for a seminar without computers: who one is, what moves one, what one keeps to oneself; as data."""

from dataclasses import dataclass

from .fault import refuse_id
from .shape import Table


@dataclass(frozen=True, slots=True)
class Role:
    """One sheet. Texts by language; `passages` of the handbook are printed with it; `copies` how many are needed for a
    group of twenty."""

    id: str
    titles: dict[str, str]
    says: dict[str, str]
    moves: dict[str, str]
    secret: dict[str, str]
    passages: tuple[str, ...]
    copies: int = 1

    def __post_init__(self) -> None:
        refuse_id(self.id)


def to_role(record: object) -> Role:
    """One [[role]] of roles.toml. Raises Refused."""
    table = Table(record, ("id", "title", "says", "moves", "secret", "passages", "copies"))
    return Role(table.text("id"), table.languages("title"), table.languages("says"), table.languages("moves"),
                table.languages("secret"), table.texts("passages"), table.whole("copies", 1))  # fmt: skip
