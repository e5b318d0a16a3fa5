"""Households made by dice, crowded at the borders of the rules, in the documented TOML shape."""

from datetime import date
from random import Random
from typing import Any

Facts = dict[str, Any]

DATES = (
    date(2018, 1, 1), date(2018, 1, 31), date(2018, 2, 12), date(2018, 3, 31), date(2018, 4, 1), date(2018, 5, 17),
    date(2018, 6, 30), date(2018, 7, 1), date(2018, 9, 30), date(2018, 10, 1), date(2018, 12, 31), date(2019, 1, 1),
    date(2019, 2, 28), date(2019, 3, 31), date(2019, 4, 1), date(2019, 12, 31), date(2020, 1, 1), date(2020, 2, 29),
)
ADULTS = (18, 18, 19, 22, 22, 23, 23, 24, 30, 38, 45, 57, 58, 58, 58, 59, 59, 60, 61, 62, 62, 62, 63, 63, 64, 70)
OLD = (57, 58, 59, 60, 62, 63, 64, 70, 76, 79, 80, 81, 82, 95, 120)
CHILDREN = (0, 1, 3, 5, 6, 6, 7, 7, 8, 12, 15, 16, 16, 17, 17, 18, 19, 22, 23, 25, 39)
LINES = (1, 2, 9054, 11471, 12422, 14142, 14849, 15300)
MINIMA = (22941, 22636, 24843, 28283, 28284, 28285, 28286, 29697, 29698, 29699, 29700, 30600, 22942)
KINDS = ("wage", "business", "livestock", "garden", "alimony", "rent", "sale", "credit", "pension", "benefit",
         "large-family-benefit", "child-disability-benefit", "stipend", "other")
WORKS = ("none", "none", "none", "permanent", "temporary", "seasonal", "self-employed")
GROUNDS = ("adaptation", "training", "youth-practice", "social-workplace", "public-works")
STRANGERS = ("oralman", "refugee", "foreigner", "stateless")


def households(seed: int, how_many: int) -> list[Facts]:
    """The same households for the same seed."""
    dice = Random(seed)
    return [household(dice) for _ in range(how_many)]


def household(dice: Random) -> Facts:
    on = dice.choice(DATES) if dice.random() < 0.7 else date(2018, dice.randint(1, 12), dice.randint(1, 28))
    made: Facts = {"format": 1, "kind": "household", "date": on}
    if dice.random() < 0.5:
        made["poverty_line"] = dice.choice(LINES)
    else:
        made["subsistence_minimum"] = dice.choice(MINIMA)
    if dice.random() < 0.3:
        made["place"] = dice.choice(("town", "village"))
    made["member"] = members(dice)
    for each in made["member"]:
        care(dice, each, made["member"])
    share_out(dice, made["member"], wanted_income(dice, made))
    if dice.random() < 0.5:
        made["contract"] = contract(dice, on)
    return made


def members(dice: Random) -> list[Facts]:
    """One to twelve people; exactly one head."""
    size = dice.choice((1, 1, 1, 2, 2, 2, 3, 3, 4, 4, 5, 6, 7, 8, 10, 12))
    head_age = dice.choice(OLD if dice.random() < 0.25 else ADULTS)
    if size == 1 and dice.random() < 0.15:
        head_age = dice.choice((15, 16, 17))
    made = [person(dice, "head", "head", head_age)]
    if size > 1 and dice.random() < 0.6:
        made.append(person(dice, "spouse", "spouse", dice.choice(ADULTS)))
    while len(made) < size:
        roll = dice.random()
        if roll < 0.7:
            role, age = dice.choice(("child", "child", "child", "grandchild")), dice.choice(CHILDREN)
        elif roll < 0.85:
            role, age = "parent", dice.choice(OLD)
        else:
            role, age = "relative", dice.choice(ADULTS + OLD + CHILDREN)
        made.append(person(dice, f"{role}-{len(made)}", role, age))
    if dice.random() < 0.2:
        dice.shuffle(made)
    return made


def person(dice: Random, name: str, role: str, age: int) -> Facts:
    made: Facts = {"id": name, "role": role, "age": age}
    if 57 <= age <= 63 or dice.random() < 0.6:
        made["sex"] = dice.choice(("male", "female"))
    if dice.random() < (0.75 if 57 <= age <= 62 else 0.1):
        made["age_months"] = dice.choice((0, 1, 5, 6, 11, 11))
    state(dice, made)
    health(dice, made)
    occupation(dice, made)
    return made


def state(dice: Random, made: Facts) -> None:
    if dice.random() < 0.1:
        made["status"] = dice.choice(STRANGERS)
    if dice.random() < 0.03:
        made["resident"] = False


def health(dice: Random, made: Facts) -> None:
    age, roll = made["age"], dice.random()
    if age < 18 and roll < 0.08:
        made["disability"] = "child"
    elif age >= 16 and roll < 0.25:
        made["disability"] = dice.choice(("group-1", "group-2", "group-3", "group-3"))
    if age >= 16 and dice.random() < 0.08:
        made["long_illness"] = True
    if dice.random() < (0.6 if age >= 57 else 0.05):
        made["needs_care"] = True


def occupation(dice: Random, made: Facts) -> None:
    age = made["age"]
    if 7 <= age < 16 and dice.random() < 0.8:
        made["study"] = "full-time"
    if 16 <= age < 40 and dice.random() < 0.4:
        made["study"] = dice.choice(("full-time", "full-time", "part-time"))
    if age >= 16 and dice.random() < 0.6:
        made["work"] = dice.choice(WORKS)


def care(dice: Random, made: Facts, people: list[Facts]) -> None:
    """Now and then somebody of sixteen or more looks after others, at home or elsewhere."""
    if made["age"] < 16 or dice.random() > 0.55:
        return
    near = [each["id"] for each in people if each is not made and (
        not 9 <= each["age"] < 63 or each.get("needs_care") or each.get("disability", "none") != "none")]
    if near:
        made["cares_for"] = dice.sample(near, min(len(near), dice.choice((1, 1, 1, 2, 3))))
    if dice.random() < 0.15:
        made["outside_care"] = [outsider(dice)]


def outsider(dice: Random) -> Facts:
    age = dice.choice((0, 6, 7, 12, 17, 30, 57, *OLD))
    made: Facts = {"age": age, "disability": "none", "needs_care": dice.random() < 0.8}
    if age < 18:
        made["disability"] = dice.choice(("none", "child"))
    elif dice.random() < 0.3:
        made["disability"] = dice.choice(("group-1", "group-2", "group-3"))
    if 57 <= age <= 62:
        made["sex"] = dice.choice(("male", "female"))
    return made


def expected_line(made: Facts) -> int:
    """Only to aim incomes at the border; a miss does no harm."""
    if "poverty_line" in made:
        return int(made["poverty_line"])
    half = (made["subsistence_minimum"] + 1) // 2
    floor = {2018: 14142, 2019: 14849}.get(made["date"].year, 0)
    return max(half, floor if date(2018, 7, 1) <= made["date"] <= date(2019, 3, 31) else 0)


def wanted_income(dice: Random, made: Facts) -> int:
    """Tiyn of the whole quarter: at the line, a tiyn or a tenge to either side, nothing, or anything."""
    people = len(made["member"])
    at_line = expected_line(made) * people * 300
    step = dice.choice((0, 0, 0, 0, 1, -1, 100, -100, 300 * people, -300 * people, 150 * people, -150 * people,
                        -150 * people - 1, -150 * people + 1))
    roll = dice.random()
    if roll < 0.3:
        return max(0, at_line + step)
    if roll < 0.4:
        return 0
    if roll < 0.9:
        return dice.randint(0, at_line) // dice.choice((1, 100, 100, 300 * people)) * dice.choice((1, 100))
    return dice.randint(0, 3 * at_line + 100_000)


def share_out(dice: Random, people: list[Facts], tiyn: int) -> None:
    """Give the sum to some members, kinds and months, to the last tiyn."""
    earners = [each for each in people if each["age"] >= 16] or people
    for _ in range(dice.choice((0, 1, 2))):
        part = dice.randint(0, tiyn)
        dice.choice(earners).setdefault("income", []).append(source(dice, part))
        tiyn -= part
    if tiyn or dice.random() < 0.3:
        dice.choice(earners).setdefault("income", []).append(source(dice, tiyn))


def source(dice: Random, tiyn: int) -> Facts:
    first, second = sorted((dice.randint(0, tiyn), dice.randint(0, tiyn)))
    if dice.random() < 0.6:
        first, second = first // 100 * 100, second // 100 * 100
    months = [first, second - first, tiyn - second]
    dice.shuffle(months)
    return {"kind": dice.choice(KINDS), "months": [money(each) for each in months]}


def money(tiyn: int) -> int | str:
    return tiyn // 100 if tiyn % 100 == 0 else f"{tiyn // 100}.{tiyn % 100:02d}"


def contract(dice: Random, on: date) -> Facts:
    made: Facts = {"signed": date.fromordinal(on.toordinal() + dice.randint(0, 20)),
                   "mode": dice.choice(("monthly", "monthly", "three-months"))}
    last = 6
    if dice.random() < 0.4:
        made["extension"] = {"months": dice.randint(1, 6), "ground": dice.choice(GROUNDS)}
        last += made["extension"]["months"] if made["extension"]["ground"] in GROUNDS[:4] else 0
    if dice.random() < 0.7:
        found = [dice.randint(1, last) for _ in range(dice.choice((1, 1, 2, 2, 3)))]
        made["breaches"] = [{"month": month} for month in sorted(found)]
    if dice.random() < 0.2:
        made[dice.choice(("false_information", "not_fulfilled"))] = min(last, dice.choice((1, 2, 3, 4, 5, 6, 6, 7, 7, 12)))
    return made


def toml(made: Facts) -> str:
    """The household as a file, for a report."""
    lines = [f"{key} = {value(each)}" for key, each in made.items() if not isinstance(each, list | dict)]
    for each in made["member"]:
        lines += ["", "[[member]]", *(f"{key} = {value(item)}" for key, item in each.items())]
    if "contract" in made:
        lines += ["", "[contract]", *(f"{key} = {value(item)}" for key, item in made["contract"].items())]
    return "\n".join(lines) + "\n"


def value(each: object) -> str:
    if isinstance(each, bool):
        return str(each).lower()
    if isinstance(each, list):
        return "[" + ", ".join(map(value, each)) + "]"
    if isinstance(each, dict):
        return "{" + ", ".join(f"{key} = {value(item)}" for key, item in each.items()) + "}"
    return f'"{each}"' if isinstance(each, str) else str(each)
