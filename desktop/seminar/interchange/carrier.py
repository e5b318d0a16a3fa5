"""What each format can hold, so that a question is shown in it as far as honest and no further."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Carrier:
    """One format. `remark`: it has room for a remark of ours, so that our own reader loses nothing.

    `kinds`: the kinds of items it holds; `units`: a number has its unit; `feedback`: answers have theirs;
    `stories`: a case is told once, before its questions; `arrows`: a short answer may hold «->».
    """

    name: str
    kinds: frozenset[str]
    remark: bool = True
    units: bool = False
    feedback: bool = True
    stories: bool = False
    arrows: bool = True


_PLAIN = frozenset(("single", "multiple", "truefalse", "matching", "number", "short"))
GIFT = Carrier("GIFT", _PLAIN, arrows=False)
MOODLE = Carrier("Moodle XML", _PLAIN | {"ordering", "cloze", "story"}, units=True, stories=True)
AIKEN = Carrier("Aiken", frozenset(("single",)), remark=False, feedback=False)
CARRIERS = {"gift": GIFT, "moodle": MOODLE, "aiken": AIKEN}
