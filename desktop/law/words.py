"""Numbers as a person reads them: «28 590 ₸», «10 084,67 ₸», «12.03.2018»."""

from datetime import date
from fractions import Fraction

SPACE = "\u00a0"


def whole(number: int) -> str:
    """Groups of three: «1 026 935»."""
    return f"{number:,}".replace(",", SPACE)


def tenge(amount: int | Fraction) -> str:
    """Tenge, with tiyn only where the sum is not whole (shown rounded to the tiyn, never kept so).

    Less than half a tiyn is still not nothing: «≤ 0,01 ₸».
    """
    if amount == int(amount):
        return f"{whole(int(amount))}{SPACE}₸"
    tiyn = round(Fraction(amount) * 100)
    if not tiyn:
        return f"≤{SPACE}0,01{SPACE}₸"
    sign = "-" if tiyn < 0 else ""
    return f"{sign}{whole(abs(tiyn) // 100)},{abs(tiyn) % 100:02d}{SPACE}₸"


def day(on: date) -> str:
    """«12.03.2018»."""
    return on.strftime("%d.%m.%Y")


def month(on: date) -> str:
    """«03.2018»."""
    return on.strftime("%m.%Y")
