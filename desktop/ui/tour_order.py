"""What can be asked of the tour: where to, which groups of scenes, in which looks. No Qt: `--help` needs no window."""

import argparse
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import product

GROUPS = ("job", "pages", "desk", "practice")
"""The main job told aloud; then in every look: each page, the reference desk, the practice room."""

LOOKS = tuple("-".join(each) for each in product(("ru", "kk"), ("light", "dark"), ("100", "200")))
"""Language, theme and text size in percent."""


@dataclass(frozen=True, slots=True)
class Order:
    """One tour."""

    out: str
    groups: tuple[str, ...] = GROUPS
    looks: tuple[str, ...] = LOOKS

    def __post_init__(self) -> None:
        if unknown := {*self.groups} - {*GROUPS} | {*self.looks} - {*LOOKS}:
            raise ValueError(f"the tour knows no {', '.join(sorted(unknown))}")


def read_order(args: Sequence[str]) -> Order:
    """The words after «komekshi tour» as an order; says how it is used and leaves where they are none."""
    parser = argparse.ArgumentParser(
        prog="komekshi tour",
        description="The program does its main job by itself and leaves a picture of every screen in DIR/job and, for "
        "each look, in DIR/LOOK. It works in a folder of its own (DIR/profile) and needs no display.",
    )
    parser.add_argument("--out", default="tour", metavar="DIR", help="where the pictures go (default: tour)")
    for name, known in (("groups", GROUPS), ("looks", LOOKS)):
        parser.add_argument(f"--{name}", nargs="+", choices=known, default=known, metavar=name[:-1].upper(),
                            help=f"any of {', '.join(known)} (default: all)")  # fmt: skip
    told = parser.parse_args(args)
    return Order(told.out, tuple(told.groups), tuple(told.looks))
