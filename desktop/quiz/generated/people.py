"""Families drawn near the bounds of the rules on assistance, and their words."""

import random
from collections.abc import Sequence
from datetime import date, timedelta

from .scene import Record, Scene
from .wording import day, tenge

FIRST, LAST = date(2018, 1, 8), date(2018, 6, 29)
"""Before 1 July 2018 the poverty line has no floor: the sum hangs on what is told alone."""
NAMES = (
    "mother", "father", "son", "daughter", "elder-son", "elder-daughter", "younger-son", "younger-daughter",
    "grandmother", "applicant",
)  # fmt: skip
"""Ids of members: each has its word in both languages."""
LINES = (11_471, 12_422, 11_850, 12_705, 13_120, 13_364)


def family(scene: Scene, members: Sequence[Record], on: date, line: int, **more: object) -> Record:
    """The record of a household with its poverty line."""
    return {"kind": "household", "date": on, "poverty_line": line, "member": list(members), **more}


def mother(age: int, **facts: object) -> Record:
    """The head of a family."""
    return {"id": "mother", "role": "head", "age": age, "sex": "female", **facts}


def father(age: int, **facts: object) -> Record:
    """Her husband."""
    return {"id": "father", "role": "spouse", "age": age, "sex": "male", **facts}


def child(name: str, age: int, **facts: object) -> Record:
    """A child of any age: son, daughter, elder-son …"""
    return {"id": name, "role": "child", "age": age, "sex": "female" if "daughter" in name else "male", **facts}


def parent(name: str, age: int, **facts: object) -> Record:
    """A grandmother or grandfather."""
    return {"id": name, "role": "parent", "age": age, "sex": "female" if name == "grandmother" else "male", **facts}


def wage(rng: random.Random, kind: str = "wage") -> list[Record]:
    """Three months of one income, in thousands that divide well by no design."""
    return [{"kind": kind, "months": [rng.randrange(0, 60, 3) * 500 for _ in range(3)]}]


def busy(rng: random.Random, age: int) -> Record:
    """What a grown-up does or has: mostly nothing, else something that frees from measures or only seems to."""
    drawn = rng.choice((
        "", "", "permanent", "seasonal", "temporary", "group-1", "group-2", "group-3", "long", "student", "part",
    ))  # fmt: skip
    if drawn in ("permanent", "seasonal", "temporary"):
        return {"work": drawn}
    if drawn.startswith("group"):
        return {"disability": drawn}
    if drawn == "long":
        return {"long_illness": True}
    if drawn and age < 30:
        return {"study": "full-time" if drawn == "student" else "part-time"}
    return {}


def drawn_household(rng: random.Random) -> list[Record]:
    """A mother, perhaps a father, children, a grown child, a grandmother; somebody may be looked after."""
    members = [mother(rng.randint(27, 50))]
    if rng.random() < 0.6:
        members.append(father(rng.randint(28, 55), **busy(rng, 40)))
    names = rng.sample(("son", "daughter"), rng.randint(1, 2))
    members += [child(name, rng.choice((2, 4, 6, 7, 8, 12, 15))) for name in names]
    if rng.random() < 0.4:
        age = rng.randint(18, 25)
        members.append(child(rng.choice(("elder-son", "elder-daughter")), age, **busy(rng, age)))
    if rng.random() < 0.3:
        members.append(parent("grandmother", rng.choice((61, 70, 81, 84)), needs_care=True))
    _look_after(rng, members)
    return members


def _look_after(rng: random.Random, members: list[Record]) -> None:
    """Let the mother look after a young child, a disabled one or the grandmother, or be busy otherwise."""
    wards = [each for each in members if each["age"] < 9 or each["id"] == "grandmother"]
    if rng.random() < 0.25:
        ward = next(each for each in members if each["role"] == "child")
        if ward["age"] < 18:
            ward["disability"] = "child"
            wards = [ward]
    if wards and rng.random() < 0.7:
        members[0]["cares_for"] = [rng.choice(wards)["id"]]
    else:
        members[0] |= busy(rng, members[0]["age"])


def alone(rng: random.Random) -> list[Record]:
    """One person who lives alone."""
    sex = rng.choice(("male", "female"))
    age = rng.choice((35, 48, 57, 60, 62, 64, 67))
    return [{"id": "applicant", "role": "head", "age": age, "sex": sex, **busy(rng, age)}]


def told(scene: Scene, record: Record) -> str:
    """The family in sentences: the day, the line, who they are, what came in."""
    said = [scene.say("family-opening", on=day(record["date"]), line=tenge(record["poverty_line"]))]
    said += [_member(scene, each) for each in record["member"]]
    said += list(_incomes(scene, record["member"])) or [scene.say("family-no-income")]
    return "\n".join(said)


def _member(scene: Scene, member: Record) -> str:
    pieces = [scene.words.count(member["age"], "years"), *_facts(scene, member)]
    who = scene.say(f"who-{member['id']}")
    if member["id"] == "applicant":
        who = scene.say(f"alone-{member['sex']}")
    return scene.say("family-member", who=who, facts=", ".join(pieces))


def _facts(scene: Scene, member: Record) -> list[str]:
    grown = member["age"] >= 18 and member["role"] != "parent"
    said = [scene.say(f"has-{member['disability']}")] if "disability" in member else []
    said += [scene.say("has-long-illness")] if member.get("long_illness") else []
    said += [scene.say("has-needs-care")] if member.get("needs_care") else []
    said += [scene.say(f"does-{member['study']}")] if "study" in member else []
    said += [scene.say(f"does-{member.get('work', 'none')}")] if grown else []
    said += [scene.say(f"cares-{each}") for each in member.get("cares_for", ())]
    return said


def _incomes(scene: Scene, members: Sequence[Record]) -> list[str]:
    return [
        scene.say(
            "family-income", who=scene.say(f"who-{member['id']}"), kind=scene.say(f"income-{each['kind']}"),
            months=" + ".join(tenge(month) for month in each["months"]),
        )
        for member in members for each in member.get("income", ())
    ]  # fmt: skip


def some_day(scene: Scene) -> date:
    """A day of asking for assistance."""
    return scene.day(FIRST, LAST, working=True)


def signed(on: date) -> date:
    """A contract is signed a week after."""
    return on + timedelta(7)
