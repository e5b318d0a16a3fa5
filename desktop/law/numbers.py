"""The law as shipped, and its numbers on one day: looked up once a day, not once a decision."""

from dataclasses import dataclass, field
from datetime import date

from .calendar import Calendar
from .parameters import Parameters
from .rule import RuleBook

LAST_DAY = date(2019, 3, 31)
"""The last day of the wording that the handbook explains; later dates are exercises in it."""


@dataclass(frozen=True, slots=True)
class Numbers:
    """Numbers of the handbook's wording that hold on a day. Ages of pension in months of life, the others in years."""

    poverty_percent: int
    floor: int | None
    pension_male: int
    pension_female: int
    pension_known: bool
    care_child: int
    care_old: int
    adult: int
    spared_student: int
    cut_percent: int
    term: int
    extension: int
    lump: int
    contract_days: int


@dataclass(frozen=True, slots=True)
class Law:
    """Parameters, rules and the calendar of working days together."""

    parameters: Parameters
    rules: RuleBook
    calendar: Calendar = field(default_factory=Calendar)
    _days: dict[date, Numbers] = field(default_factory=dict, init=False, repr=False, compare=False)

    def numbers(self, on: date) -> Numbers:
        """The numbers of that day. LookupError if a parameter is not shipped: a bug."""
        found = self._days.get(on)
        if found is None:
            found = self._days[on] = self._look_up(on)
        return found

    def _look_up(self, on: date) -> Numbers:
        wording = min(on, LAST_DAY)

        def number(name: str) -> int:
            return self.parameters.number(name, wording)

        male, known_male = self._pension(on, "male")
        female, known_female = self._pension(on, "female")
        return Numbers(
            poverty_percent=number("poverty-share"),
            floor=self._floor(on),
            pension_male=male,
            pension_female=female,
            pension_known=known_male and known_female,
            care_child=number("care-child-age"),
            care_old=number("care-elderly-age"),
            adult=number("adult-age"),
            spared_student=number("spared-student-age"),
            cut_percent=number("breach-cut"),
            term=number("contract-term"),
            extension=number("contract-extension"),
            lump=number("lump-sum-months"),
            contract_days=number("contract-conclusion"),
        )

    def _floor(self, on: date) -> int | None:
        share = self.parameters.on("poverty-floor-share", on)
        if share is None:
            return None
        return half_up(self.parameters.number("subsistence-minimum", on) * int(share.value), 100)

    def _pension(self, on: date, sex: str) -> tuple[int, bool]:
        ages = self.parameters.parameter("pension-age", sex)
        found = ages.on(on)
        return int((found or ages.values[-1]).value), found is not None


def half_up(top: int, bottom: int) -> int:
    """top/bottom to the whole, a half upwards; for sums that are not negative."""
    return (2 * top + bottom) // (2 * bottom)
