"""Words of generated questions, from resources/messages/<language>/quiz-made.toml; numbers with the right form."""

from dataclasses import dataclass
from datetime import date
from fractions import Fraction

from desktop.base.messages import sentence
from desktop.law import words


def form(number: int, forms: int) -> int:
    """Which form of a noun stands beside a number: Russian has three («день», «дня», «дней»), Kazakh one."""
    if forms == 1:
        return 0
    last, tens = number % 10, number % 100
    if last == 1 and tens != 11:
        return 0
    return 1 if last in (2, 3, 4) and tens not in (12, 13, 14) else 2


@dataclass(frozen=True, slots=True)
class Wording:
    """One language: "ru" or "kk"."""

    language: str = "ru"

    def say(self, code: str, **details: object) -> str:
        """The sentence of `code` (without its prefix) with its details: sums, days and counts already as text."""
        return sentence(f"quiz-made-{code}", {name: str(value) for name, value in details.items()}, self.language)

    def count(self, number: int, what: str) -> str:
        """«3 рабочих дня»: `what` names the forms, parted by «|»."""
        forms = self.say(f"n-{what}", n=words.whole(number)).split("|")
        return forms[form(number, len(forms))]


def tenge(amount: int | Fraction) -> str:
    """«84 175 ₸»."""
    return words.tenge(amount)


def day(on: date) -> str:
    """«12.03.2018»."""
    return words.day(on)
