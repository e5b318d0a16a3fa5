"""Terms of a credit against the limits of the programme (R67-R70)."""

from datetime import date
from fractions import Fraction

from desktop.law.programme.credit import Request, judge
from desktop.law.told import tell_aside, tell_step
from desktop.quiz.model import Question, TrueFalse

from .scene import Scene, Source, number, question
from .wording import day, tenge

FIRST, LAST = date(2018, 1, 8), date(2025, 12, 31)
LUMP = 100_000
SECTORS = ("livestock", "cooperative", "other")
TERMS = Source("credit-terms", ("R67", "R68", "R69", "R70"), ("consultant",))


def _source(*rules: str) -> Source:
    return Source(TERMS.passage, rules, TERMS.role)


def _claim(request: Request, name: str, value: object = "?") -> str:
    rate = f"{float(request.rate):g}"
    terms = f"{request.amount}, {request.months}, {request.sector}, {rate}, {request.grace}, {request.on}"
    return f"кредит({terms}): {name} = {value}"


def _limits(request: Request, scene: Scene) -> dict[str, int]:
    return {each.name: int(each.value) for each in judge(request, scene.law).amounts if isinstance(each.value, int)}


def _plain(scene: Scene, on: date, sector: str, months: int = 12) -> Request:
    return Request(on, 1, months, sector, Fraction(1))


def amount(scene: Scene) -> Question:
    """The largest sum on a day: so many MCI of that day."""
    request = _plain(scene, scene.day(FIRST, LAST), "other")
    key = _limits(request, scene)["most_amount"]
    values = scene.law.parameters.parameter("mci", "fines").values
    now = max((each for each in values if each.holds(request.on)), key=lambda each: each.since)
    times = key // int(now.value)
    near = [each for each in values if abs(each.since.year - request.on.year) < 2]
    others = [int(each.value) for each in near if each.value != now.value]
    body = number(key, "₸", _claim(request, "most_amount"), scene.say("credit-amount-why"), (
        (key // 10, scene.say("credit-amount-slip-ten")),
        *((times * each, scene.say("credit-amount-slip-year", mci=tenge(each))) for each in others),
        (8_000_000, scene.say("credit-amount-slip-tenge")),
    ))  # fmt: skip
    text = scene.say("credit-amount-text", on=day(request.on), mci=tenge(int(now.value)))
    mci = scene.words.count(times, "mci")
    because = scene.say("credit-amount-because", times=mci, mci=tenge(int(now.value)), sum=tenge(key))
    return question(scene, _source("R68"), text, body, because)


def term(scene: Scene) -> Question:
    """The longest term: by what the credit is for."""
    sector, project = scene.rng.choice(SECTORS), scene.rng.randrange(4)
    request = _plain(scene, scene.day(FIRST, date(2018, 11, 12)), sector)
    key = _limits(request, scene)["most_months"]
    other = _limits(_plain(scene, request.on, "other" if sector != "other" else "livestock"), scene)["most_months"]
    kind = "long" if sector != "other" else "short"
    body = number(key, scene.say("unit-months"), _claim(request, "most_months"), scene.say("credit-term-why"), (
        (other, scene.say(f"credit-term-slip-{kind}")),
        (key // 12, scene.say("credit-term-slip-years")),
        (other // 12, scene.say("credit-term-slip-years")),
    ))  # fmt: skip
    what = scene.say(f"project-{sector}-{project}" if sector != "cooperative" else f"project-cooperative-{project % 2}")
    years = scene.words.count(key // 12, "term-years")
    months = scene.words.count(key, "months")
    because = scene.say(f"credit-term-because-{kind}", years=years, months=months)
    return question(scene, _source("R67"), scene.say("credit-term-text", what=what), body, because)


def grace(scene: Scene) -> Question:
    """The longest time without payments: a third of the term."""
    months = scene.rng.choice(range(12, 61, 3))
    request = _plain(scene, scene.day(FIRST, date(2018, 11, 12)), "other", months)
    key = _limits(request, scene)["most_grace"]
    body = number(key, scene.say("unit-months"), _claim(request, "most_grace"), scene.say("credit-grace-why"), (
        (Fraction(months, 2), scene.say("credit-grace-slip-half")),
        (months - key, scene.say("credit-grace-slip-rest")),
        (Fraction(months, 4), scene.say("credit-grace-slip-quarter")),
        (12, scene.say("credit-grace-slip-year")),
    ))  # fmt: skip
    term_ = scene.words.count(months, "months")
    text = scene.say("credit-grace-text", months=term_)
    because = scene.say("credit-grace-because", months=months, sum=scene.words.count(key, "months"))
    return question(scene, _source("R70"), text, body, because)


def fits(scene: Scene) -> Question:
    """A whole request: is it within the limits? At most one of its terms is not."""
    request = _request(scene)
    found, language = judge(request, scene.law), scene.words.language
    right = found.verdict == "within-limits"
    broken = [each for each in found.aside if each.rule in TERMS.rules]
    wrong = [tell_aside(each, language) for each in broken]
    said = " ".join(wrong or [tell_step(each, language) for each in found.steps])
    body = TrueFalse(right, said, claim=_claim(request, "вид", "в пределах"))
    mci = scene.law.parameters.number("mci", request.on, "fines")
    text = scene.say(
        "credit-fits-text", on=day(request.on), mci=tenge(mci), sum=tenge(request.amount),
        sector=scene.say(f"sector-{request.sector}"), months=scene.words.count(request.months, "months"),
        rate=f"{float(request.rate):g}".replace(".", ","), grace=scene.words.count(request.grace, "months"),
    )  # fmt: skip
    because = scene.say("credit-fits-yes" if right else "credit-fits-no", said=said)
    rules = tuple(sorted({each.rule for each in broken})) or TERMS.rules
    return question(scene, _source(*rules), text, body, because)


def _request(scene: Scene) -> Request:
    """Terms near their limits; half of the time one of them is over."""
    rng, sector = scene.rng, scene.rng.choice(SECTORS)
    on = scene.day(FIRST, date(2018, 11, 12))
    most = _limits(_plain(scene, on, sector), scene)
    over = rng.choice(("", "", "", "", "amount", "months", "rate", "grace"))
    amount_ = most["most_amount"] // LUMP * LUMP
    amount_ += LUMP * rng.randint(1, 9) if over == "amount" else -5 * LUMP * rng.randint(0, 20)
    months = most["most_months"] + 12 * (rng.randint(1, 2) if over == "months" else -rng.randint(0, 3))
    rate = Fraction(rng.choice((13, 14, 16) if over == "rate" else (8, 10, 11, 12)), 2)
    rest = max(1, months // 3 + (rng.randint(1, 6) if over == "grace" else -rng.randint(0, 6)))
    return Request(on, amount_, months, sector, rate, rest)
