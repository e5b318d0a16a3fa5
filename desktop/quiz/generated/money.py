"""Sums of relocation (R77-R79) and the monthly calculation index of other years."""

from datetime import date, timedelta

from desktop.law.limits import limit
from desktop.law.programme.decide import LAST_DAY
from desktop.law.programme.relocation import Move, size, sums
from desktop.quiz.model import Option, Question

from .scene import Scene, Source, choice, number, question
from .wording import day, tenge

FIRST = date(2018, 1, 8)
MOST = 8
PLACES, DISTANCES = ("town", "village"), ("between", "within")
TABLE = (
    (35, "relocation-travel", "R77"), (25, "relocation-travel", "R77"), (20, "relocation-housing-town", "R78"),
    (30, "relocation-housing-town", "R78"), (15, "relocation-housing-village", "R79"),
    (18, "relocation-housing-village", "R79"), (21, "relocation-housing-village", "R79"),
)  # fmt: skip
"""So many MCI, the passage that says so, and its rule."""


def mci(scene: Scene) -> Question:
    """So many MCI on a day of some year, from the MCI of three years."""
    times, passage, rule = scene.rng.choice(TABLE)
    values = scene.law.parameters.parameter("mci", "benefits").values
    at = scene.rng.randrange(1, len(values) - 2)
    before, now, after = values[at - 1 : at + 2]
    on = scene.day(now.since, after.since - timedelta(1))
    told = (scene.say("mci-since", on=day(each.since), value=tenge(each.value)) for each in (before, now, after))
    table = "; ".join(told)
    key = times * int(now.value)
    why = scene.say("mci-why", value=tenge(now.value), on=day(on))
    body = number(key, "₸", f"мрп: {times} * {on} = ?", why, (
        (times * int(before.value), scene.say("mci-slip-before", on=day(now.since))),
        (times * int(after.value), scene.say("mci-slip-after", on=day(after.since))),
        (int(now.value), scene.say("mci-slip-one", times=times)),
    ))  # fmt: skip
    text = scene.say("mci-text", times=scene.words.count(times, "mci"), on=day(on), table=table)
    because = scene.say("mci-because", times=times, value=tenge(now.value), sum=tenge(key), since=day(now.since))
    return question(scene, Source(passage, (rule,)), text, body, because)


def _move(scene: Scene, least: int = 1) -> Move:
    on = scene.day(FIRST, LAST_DAY)
    return Move(on, scene.rng.randint(least, MOST), scene.rng.choice(PLACES), scene.rng.choice(DISTANCES))


def _amounts(move: Move, scene: Scene) -> dict[str, int]:
    return {each.name: int(each.value) for each in sums(move, scene.law).amounts if isinstance(each.value, int)}


def _claim(move: Move, name: str, value: object = "?") -> str:
    return f"переезд({move.members}, {move.to}, {move.distance}, {move.on}): {name} = {value}"


def _other(move: Move, to: bool = False, distance: bool = False) -> Move:
    there = PLACES[not PLACES.index(move.to)] if to else move.to
    far = DISTANCES[not DISTANCES.index(move.distance)] if distance else move.distance
    return Move(move.on, move.members, there, far)


def _told(scene: Scene, move: Move, code: str) -> str:
    return scene.say(
        code, on=day(move.on), people=scene.words.count(move.members, "people"), to=scene.say(f"to-{move.to}"),
        far=scene.say(f"far-{move.distance}"), mci=tenge(_amounts(move, scene)["mci"]),
    )  # fmt: skip


def travel(scene: Scene) -> Question:
    """Travel money of a family: for each member, by the distance."""
    move = _move(scene, 2)
    found, swapped = _amounts(move, scene), _amounts(_other(move, distance=True), scene)
    key = found["travel"]
    body = number(key, "₸", _claim(move, "travel"), scene.say("travel-why"), (
        (found["travel_each"], scene.say("travel-slip-one")),
        (swapped["travel"], scene.say(f"travel-slip-{move.distance}")),
        (swapped["travel_each"], scene.say("travel-slip-both")),
        (found["travel_each"] * (move.members - 1), scene.say("travel-slip-less")),
        (found["housing_monthly"] * move.members, scene.say("travel-slip-rent")),
    ))  # fmt: skip
    because = scene.say(
        "travel-because", times=found["travel_mci"], mci=tenge(found["mci"]), each=tenge(found["travel_each"]),
        people=scene.words.count(move.members, "people"), sum=tenge(key), far=scene.say(f"far-{move.distance}"),
    )  # fmt: skip
    return question(scene, Source("relocation-travel", ("R77",)), _told(scene, move, "travel-text"), body, because)


def rent(scene: Scene) -> Question:
    """Rent and utilities of a family: for the family, by its size and the place, for a month or all months."""
    move, whole = _move(scene), scene.rng.random() < 0.5
    name = "housing" if whole else "housing_monthly"
    found, other = _amounts(move, scene), _amounts(_other(move, to=True), scene)
    key = found[name]
    body = number(key, "₸", _claim(move, name), scene.say("rent-why"), (
        (found["housing_monthly" if whole else "housing"], scene.say(f"rent-slip-{'month' if whole else 'year'}")),
        (other[name], scene.say(f"rent-slip-{move.to}")),
        (key * move.members, scene.say("rent-slip-each")),
        *((_row(scene, move, row) * (found["housing_term"] if whole else 1), scene.say("rent-slip-row"))
          for row in ("1", "2-4", "5")),
    ))  # fmt: skip
    because = scene.say(
        f"rent-because-{'year' if whole else 'month'}", row=scene.say(f"row-{size(move.members)}"),
        to=scene.say(f"to-{move.to}"), times=found["housing_mci"], mci=tenge(found["mci"]),
        monthly=tenge(found["housing_monthly"]), sum=tenge(key),
        months=scene.words.count(found["housing_term"], "months"),
    )  # fmt: skip
    rule = "R78" if move.to == "town" else "R79"
    text = _told(scene, move, f"rent-text-{'year' if whole else 'month'}")
    return question(scene, Source(f"relocation-housing-{move.to}", (rule,)), text, body, because)


def _row(scene: Scene, move: Move, row: str) -> int:
    """The month's rent of another row of the table."""
    mci_now = scene.law.parameters.number("mci", move.on, "benefits")
    return limit(scene.law, "housing", move.on, f"{move.to}-{row}") * mci_now


def moving(scene: Scene) -> Question:
    """All a family gets for moving, chosen among what typical mistakes come to."""
    move = _move(scene, 2)
    found = _amounts(move, scene)
    far, there = _amounts(_other(move, distance=True), scene), _amounts(_other(move, to=True), scene)
    mistakes = (
        (far["total"], scene.say(f"travel-slip-{move.distance}")),
        (there["total"], scene.say(f"rent-slip-{move.to}")),
        (found["travel_each"] + found["housing"], scene.say("travel-slip-one")),
        (found["travel"] + found["housing_monthly"], scene.say("rent-slip-month")),
        (found["travel"] + found["housing"] * move.members, scene.say("rent-slip-each")),
    )
    wrong = [Option(tenge(value), why=why, claim=_claim(move, "total", value)) for value, why in mistakes]
    right = Option(tenge(found["total"]), True, claim=_claim(move, "total", found["total"]))
    because = scene.say(
        "moving-because", each=tenge(found["travel_each"]), members=move.members, travel=tenge(found["travel"]),
        monthly=tenge(found["housing_monthly"]), months=scene.words.count(found["housing_term"], "months"),
        housing=tenge(found["housing"]), sum=tenge(found["total"]),
    )  # fmt: skip
    rules = ("R77", "R78" if move.to == "town" else "R79")
    text = _told(scene, move, "moving-text")
    return question(scene, Source("relocation-travel", rules), text, choice(scene, right, wrong), because)
