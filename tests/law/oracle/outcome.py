"""What either implementation says of one household, in one shape that can be compared."""

from dataclasses import dataclass, fields
from fractions import Fraction


@dataclass(frozen=True, slots=True)
class Outcome:
    """`per_capita` is an exact number of tenge a month, None if the other side does not say it (a refusal before means
    are looked at). Sums of a verdict that grants none are 0. `months` counts the extension in. `pays` are whole tenge
    from the month of application on, without trailing zeros, `handed` the same by the
    month of handing over, `shares` (month from 0, member, half-tenge) where not 0; `doubt` is what the first month pays in
    which 224–231 and 211–213 stop different people: (minors and students stay, those not able-bodied stay). `must`,
    `excused`, `disputed` (whose duty the text leaves open) are ids of able-bodied members of a conditional or disputed
    household."""

    verdict: str
    per_capita: Fraction | None
    line: int | None
    per_person: int = 0
    monthly: int = 0
    months: int = 0
    must: frozenset[str] = frozenset()
    excused: frozenset[str] = frozenset()
    disputed: frozenset[str] = frozenset()
    youth_would_decide: bool = False
    pays: tuple[int, ...] = ()
    handed: tuple[int, ...] = ()
    shares: frozenset[tuple[int, str, int]] = frozenset()
    doubt: tuple[int, int] | None = None


def trimmed(pays: list[int]) -> tuple[int, ...]:
    """Without the zeros at the end."""
    kept = len(pays)
    while kept and not pays[kept - 1]:
        kept -= 1
    return tuple(pays[:kept])


def differences(one: Outcome, other: Outcome) -> dict[str, tuple[object, object]]:
    """Field → (of one, of the other), where they differ; what either does not say is no difference."""
    pairs = {each.name: (getattr(one, each.name), getattr(other, each.name)) for each in fields(Outcome)}
    unsaid = ("per_capita", "line") if "refused-residence" in pairs["verdict"] else ()
    return {name: pair for name, pair in pairs.items()
            if pair[0] != pair[1] and not (name in unsaid and None in pair)}
