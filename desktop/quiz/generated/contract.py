"""The contract and what a breach costs (R21-R29); how long unconditional aid is paid (R25)."""

from fractions import Fraction

from desktop.law.assistance.decide import decide
from desktop.law.decision import Decision
from desktop.quiz.model import Question

from . import people
from .facts import to_family
from .scene import Record, Redraw, Scene, Source, number, question
from .wording import day, tenge

GROUNDS = ("adaptation", "training", "youth-practice", "social-workplace")
REFUSED = "public-works"
TERM, MOST = 6, 6


def _months(decision: Decision) -> int:
    value = decision.amount("months")
    if not isinstance(value, int):
        raise Redraw
    return value


def months(scene: Scene) -> Question:
    """How many months in all, with an extension."""
    rng, on = scene.rng, people.some_day(scene)
    longer, ground = rng.randint(1, MOST), rng.choice((*GROUNDS, REFUSED))
    members = [people.mother(rng.randint(25, 45)), people.child("son", rng.randint(8, 15))]
    signed = people.signed(on)
    contract = {"signed": signed, "extension": {"months": longer, "ground": ground}}
    record = people.family(scene, members, on, rng.choice(people.LINES), contract=contract)
    key = _months(decide(to_family(record), scene.law))
    body = number(key, scene.say("unit-months"), "family: месяцев = ?", scene.say("months-why"), (
        (TERM, scene.say("months-slip-term")),
        (TERM + longer, scene.say("months-slip-ground")),
        (longer, scene.say("months-slip-longer")),
        (TERM + MOST, scene.say("months-slip-most")),
    ))  # fmt: skip
    text = scene.say(
        "months-text", on=day(on), signed=day(signed), months=scene.words.count(longer, "months"),
        ground=scene.say(f"extend-{ground}"),
    )  # fmt: skip
    code = "months-because" if key > TERM else "months-because-refused"
    because = scene.say(code, months=longer, sum=scene.words.count(key, "months"))
    source = Source("contract-term", ("R21", "R22", "R23"))
    return question(scene, source, text, body, because, {"family": record})


def quarter(scene: Scene) -> Question:
    """How many months unconditional aid is given for: to the end of the quarter."""
    on = people.some_day(scene)
    age = scene.rng.randint(64, 80)
    members: list[Record] = [{"id": "applicant", "role": "head", "age": age, "sex": "male"}]
    record = people.family(scene, members, on, scene.rng.choice(people.LINES))
    key = _months(decide(to_family(record), scene.law))
    body = number(key, scene.say("unit-months"), "family: месяцев = ?", scene.say("quarter-why"), (
        (3, scene.say("quarter-slip-three")),
        (key - 1, scene.say("quarter-slip-next")),
        (TERM, scene.say("quarter-slip-contract")),
        (12, scene.say("quarter-slip-year")),
    ))  # fmt: skip
    text = scene.say("quarter-text", on=day(on), age=scene.words.count(age, "years"))
    because = scene.say("quarter-because", month=f"{on:%m.%Y}", sum=scene.words.count(key, "months"))
    source = Source("payment-unconditional-quarter", ("R9", "R25"))
    return question(scene, source, text, body, because, {"family": record})


def _broken(scene: Scene, months_: list[int]) -> Record:
    """A family without income whose contract was broken in these months."""
    rng, on = scene.rng, people.some_day(scene)
    members = [people.mother(rng.randint(38, 48)), people.father(rng.randint(40, 50))]
    members = members[: rng.randint(1, 2)]
    study = rng.choice(("full-time", "full-time", "part-time"))
    grown = rng.choice(("elder-son", "elder-daughter"))
    members.append(people.child(grown, rng.choice((18, 19, 22, 23, 24)), study=study))
    members += [people.child(name, rng.randint(3, 17)) for name in rng.sample(("son", "daughter"), rng.randint(1, 2))]
    contract = {"signed": people.signed(on), "breaches": [{"month": each} for each in months_]}
    return people.family(scene, members, on, rng.choice(people.LINES), contract=contract)


def _paid(scene: Scene, months_: list[int], code: str, source: Source) -> Question:
    record = _broken(scene, months_)
    decision = decide(to_family(record), scene.law)
    if decision.verdict != "conditional" or len(decision.payments) < months_[-1]:
        raise Redraw
    payment, full = decision.payments[months_[-1] - 1], decision.payments[0].amount
    each, size = Fraction(full, len(record["member"])), len(record["member"])
    cut = sum(Fraction(share) < each for _, share in payment.shares)
    grown = sum(member["age"] >= 18 for member in record["member"])
    rest = size - cut
    slips = (
        (full, scene.say("breach-slip-full")),
        (full // 2, scene.say("breach-slip-all-half")),
        *_shared(scene, code, each, size, grown, cut),
        (each * rest + each * cut / 2, scene.say("breach-slip-half-again")),
        (each * rest, scene.say("breach-slip-stopped")),
        (each * (size - 1) + each / 2, scene.say("breach-slip-head")),
    )
    body = number(
        payment.amount, "₸", f"family: выплата({months_[-1]}) = ?", scene.say(f"{code}-why"), slips
    )
    text = people.told(scene, record) + "\n" + scene.say(
        f"{code}-ask", first=months_[0], month=months_[-1], each=tenge(each)
    )  # fmt: skip
    because = scene.say(
        f"{code}-because", each=tenge(each), cut=cut, half=tenge(each / 2),
        rest=rest, sum=tenge(payment.amount),
    )  # fmt: skip
    return question(scene, source, text, body, because, {"family": record})


def _shared(
    scene: Scene, code: str, each: Fraction, size: int, grown: int, cut: int
) -> tuple[tuple[int | Fraction, str], ...]:
    """What comes out where the grown student is taken for the wrong group."""
    share = Fraction(1, 2) if code == "first" else Fraction(0)
    one_less, all_grown = cut - 1 if cut == grown else cut + 1, grown
    said = scene.say("breach-slip-student" if cut == grown else "breach-slip-student-spared")
    return tuple((each * (size - count) + each * share * count, said) for count in (one_less, all_grown))


def first_breach(scene: Scene) -> Question:
    """What is paid in the month of the first breach."""
    return _paid(scene, [scene.rng.randint(2, 5)], "first", Source("contract-first-breach", ("R28",)))


def second_breach(scene: Scene) -> Question:
    """What is paid in the month of the second breach."""
    first = scene.rng.randint(2, 4)
    months_ = [first, scene.rng.randint(first + 1, 6)]
    return _paid(scene, months_, "second", Source("contract-second-breach", ("R29",)))
