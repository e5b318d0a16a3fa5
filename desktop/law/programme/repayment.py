"""A plan of repayment, exact to the tiyn. How one is drawn up the handbook does not say; what we take is in README.

Interest of a month: the debt at its beginning × rate ÷ 12, rounded half up to the tiyn. Annuity: the exact equal
payment rounded half up to the tiyn. Equal principal: the debt ÷ months, rounded down. In both the last payment settles
the rest. In the months of grace nothing is paid; interest runs on the debt, not on interest, and is paid in equal
parts, rounded down, over the months that follow, the rest of it with the last payment.
"""

from dataclasses import dataclass
from fractions import Fraction

from desktop.law.facts import refuse

from .credit import Request

PLANS = ("annuity", "equal")
TIYN = 100


@dataclass(frozen=True, slots=True)
class Row:
    """One month, in tiyn. `accrued`: interest of the month; `deferred`: paid of the interest of the grace months;
    `payment` is principal, interest and deferred together; `balance` the debt after it."""

    number: int
    accrued: int
    principal: int
    interest: int
    deferred: int
    balance: int

    @property
    def payment(self) -> int:
        """What is handed over that month, in tiyn."""
        return self.principal + self.interest + self.deferred


def repayment(request: Request, plan: str) -> tuple[Row, ...]:
    """Every month of the credit, the months of grace first. Refused for an unknown plan."""
    if plan not in PLANS:
        refuse("law-facts-word", "plan", value=plan, allowed=", ".join(PLANS))
    debt, monthly = request.amount * TIYN, request.rate / 1200
    resting = _half_up(debt * monthly)
    rows = [Row(each + 1, resting, 0, 0, 0, debt) for each in range(request.grace)]
    paying = request.months - request.grace
    equal = _annuity(debt, monthly, paying) if plan == "annuity" else 0
    part, left = resting * request.grace // paying, resting * request.grace
    for each in range(paying):
        interest = _half_up(debt * monthly)
        last = each == paying - 1
        principal = debt if last else (equal - interest if plan == "annuity" else request.amount * TIYN // paying)
        principal = max(0, min(principal, debt))
        deferred = left if last else part
        debt, left = debt - principal, left - deferred
        rows.append(Row(request.grace + each + 1, interest, principal, interest, deferred, debt))
    return tuple(rows)


def _annuity(debt: int, monthly: Fraction, months: int) -> int:
    if monthly == 0:
        return _half_up(Fraction(debt, months))
    growth = (1 + monthly) ** months
    return _half_up(debt * monthly * growth / (growth - 1))


def _half_up(value: Fraction | int) -> int:
    exact = Fraction(value)
    return (2 * exact.numerator + exact.denominator) // (2 * exact.denominator)


def overpaid(rows: tuple[Row, ...]) -> int:
    """All interest of the plan, in tiyn."""
    return sum(row.interest + row.deferred for row in rows)
