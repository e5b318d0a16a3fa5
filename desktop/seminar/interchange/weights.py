"""The weights that Moodle accepts: any other is refused there or read as nothing."""

from decimal import Decimal, InvalidOperation

_POSITIVE = (
    "100", "90", "83.33333", "80", "75", "70", "66.66667", "60", "50", "40", "33.33333", "30", "25", "20", "16.66667",
    "14.28571", "12.5", "11.11111", "10", "5",
)  # fmt: skip
WEIGHTS = (*map(Decimal, _POSITIVE), Decimal(0), *(-Decimal(each) for each in _POSITIVE))
"""In per cent (question/engine: question_bank::fraction_options_full)."""

MOST_DIGITS = 30


def share(count: int, negative: bool = False) -> tuple[Decimal, bool]:
    """What each of `count` answers is worth, as near as Moodle has it; and whether it is the exact share."""
    exact = Decimal(100) / count
    found = min(WEIGHTS, key=lambda each: abs(each - exact))
    return (-found if negative else found), abs(found - exact) < Decimal("0.0001")


def written(weight: Decimal) -> str:
    """With a decimal point, without needless noughts: 33.33333, -50."""
    return f"{weight.normalize():f}"


def read_decimal(text: str) -> Decimal | None:
    """A number with a decimal point or comma; None if it is none, or one no question could mean."""
    try:
        found = Decimal(text.strip().replace(",", "."))
    except InvalidOperation:
        return None
    return found if found.is_finite() and abs(found.adjusted()) <= MOST_DIGITS else None
