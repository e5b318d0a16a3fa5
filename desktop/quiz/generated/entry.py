"""Who may ask for assistance (R1), and what the poverty line is (R3)."""

from datetime import date

from desktop.law.assistance.decide import decide
from desktop.law.numbers import half_up
from desktop.quiz.model import Option, Question

from . import people
from .facts import to_family
from .scene import Record, Redraw, Scene, Source, choice, number, question
from .wording import day, tenge

STATUSES = ("citizen", "oralman", "refugee", "foreigner", "stateless")
ABROAD = ("citizen", "foreigner", "stateless")
REFUSED = "refused-residence"
LAST = date(2019, 3, 29)
FORTY, SEVENTY = 40, 70
"""Per cent of the subsistence minimum before 2018 and from April 2019."""


def _alone(scene: Scene, on: date, status: str, resident: bool) -> Record:
    member = {"id": "applicant", "role": "head", "age": 40, "sex": "male", "status": status, "resident": resident}
    return people.family(scene, [member], on, people.LINES[0])


def applicant(scene: Scene) -> Question:
    """Whom of four they refuse: not by passport, by where he lives."""
    on, rng = people.some_day(scene), scene.rng
    away = rng.choice(ABROAD)
    drawn = [(away, False), *((status, True) for status in rng.sample(STATUSES, 3))]
    facts = {f"applicant-{place}": _alone(scene, on, *each) for place, each in enumerate(drawn)}
    verdicts = [decide(to_family(record), scene.law).verdict for record in facts.values()]
    if [each == REFUSED for each in verdicts] != [True, False, False, False]:
        raise Redraw
    options = [
        Option(
            scene.say(f"status-{status}-{'here' if resident else 'away'}"), not resident,
            "" if not resident else scene.say("applicant-why"),
            claim=f"applicant-{place}: вид = отказ по проживанию",
        )
        for place, (status, resident) in enumerate(drawn)
    ]  # fmt: skip
    source = Source("tsa-who-may-claim", ("R1",))
    text, because = scene.say("applicant-text", on=day(on)), scene.say("applicant-because", who=options[0].text)
    return question(scene, source, text, choice(scene, options[0], options[1:]), because, facts)


def line(scene: Scene) -> Question:
    """The poverty line from the minimum of the region, with its floor from 1 July 2018."""
    on, minimum = scene.day(people.FIRST, LAST), scene.rng.randrange(19_000, 31_000)
    record = _alone(scene, on, "citizen", True)
    del record["poverty_line"]
    record["subsistence_minimum"] = minimum
    key = decide(to_family(record), scene.law).amount("poverty_line")
    if not isinstance(key, int):
        raise Redraw
    numbers = scene.law.numbers(on)
    half = half_up(minimum * numbers.poverty_percent, 100)
    state = scene.law.parameters.number("subsistence-minimum", on)
    body = number(key, "₸", "family: число poverty_line = ?", scene.say("line-why"), (
        (half, scene.say("line-slip-region")),
        (half_up(state, 2), scene.say("line-slip-state")),
        (minimum, scene.say("line-slip-whole")),
        (half_up(minimum * FORTY, 100), scene.say("line-slip-forty")),
        (half_up(minimum * SEVENTY, 100), scene.say("line-slip-seventy")),
    ))  # fmt: skip
    text = scene.say("line-text", on=day(on), minimum=tenge(minimum), state=tenge(state))
    floor = scene.say("line-floor", floor=tenge(numbers.floor)) + " " if numbers.floor else ""
    because = scene.say("line-because", half=tenge(half), floor=floor, sum=tenge(key))
    rules = ("R3", "R3a") if numbers.floor else ("R3",)
    return question(scene, Source("tsa-definition", rules), text, body, because, {"family": record})
