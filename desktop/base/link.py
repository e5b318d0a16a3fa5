"""Links to things of the program, «komekshi:passage/ID»: copied from it, opened by it, whoever passes them on."""

import re
from dataclasses import dataclass

from .problems import Problem, problem

SCHEME = "komekshi"
KINDS = ("passage", "article", "case", "quiz", "term")
LONGEST = 300
"""Letters; no link of ours comes near it, and links come from anywhere."""

_ID = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")
_ARTICLE = re.compile(r"[0-9A-Za-z-]+(?:/[0-9]+(?:-[0-9]+)?){0,3}")
_PERCENT = re.compile(r"%([2-7][0-9A-Fa-f])")


@dataclass(frozen=True, slots=True)
class Link:
    """`kind` is one of KINDS; `id` a kebab-case id, of an article ACT[/ARTICLE[/POINT[/SUBPOINT]]] («246-II/4/12»).

    Raises ValueError for anything else. `str()` gives the link as one copies it.
    """

    kind: str
    id: str

    def __post_init__(self) -> None:
        form = _ARTICLE if self.kind == "article" else _ID
        if self.kind not in KINDS or len(self.id) > LONGEST or not form.fullmatch(self.id):
            raise ValueError(f"not a link: {self.kind}/{self.id}")

    def __str__(self) -> str:
        return f"{SCHEME}:{self.kind}/{self.id}"


def is_link(text: str) -> bool:
    """Does the text mean to be one of our links?"""
    return text.strip().casefold().startswith(f"{SCHEME}:")


def read_link(text: str) -> Link | Problem:
    """The link that `text` spells (browsers may have added slashes or percent signs), or what is wrong with it."""
    shown = text.strip()[:80]
    if not is_link(text) or len(text) > LONGEST:
        return problem("", "", "link-malformed", link=shown)
    rest = _PERCENT.sub(lambda found: chr(int(found[1], 16)), text.strip()[len(SCHEME) + 1 :]).strip("/")
    kind, _, name = rest.partition("/")
    if kind.casefold() not in KINDS:
        return problem("", "", "link-kind", link=shown, kinds=", ".join(KINDS))
    try:
        return Link(kind.casefold(), name)
    except ValueError:
        return problem("", "", "link-malformed", link=shown)
