"""Assistance: its sum (R2-R6), its kind (R11-R17), who takes part (R15, R17)."""

from fractions import Fraction

from desktop.law.assistance.decide import decide
from desktop.law.decision import Decision
from desktop.law.numbers import half_up
from desktop.law.told import tell_standing, tell_step
from desktop.quiz.model import MultipleChoice, Option, Question

from . import people
from .facts import to_family
from .scene import Record, Redraw, Scene, Source, choice, number, question
from .wording import tenge

KINDS = ("unconditional", "conditional", "refused-income", "entitled-zero")
WORDS = {"unconditional": "безусловная", "conditional": "обусловленная", "refused-income": "отказ по доходу",
         "entitled-zero": "ноль"}  # fmt: skip
KIND_RULES = ("R11", "R12", "R13", "R14", "R16", "R17")
CHILDREN = (("son",), ("daughter",), ("son", "daughter"), ("son", "younger-son"), ("daughter", "younger-daughter"),
            ("son", "daughter", "younger-son"))  # fmt: skip
QUARTER = 3
GROWN = 16


def _whole(decision: Decision, name: str) -> int:
    value = decision.amount(name)
    if not isinstance(value, int):
        raise Redraw
    return value


def _simple(scene: Scene) -> Record:
    """A family told in few words, with one income or two."""
    rng = scene.rng
    works: Record = rng.choice(({"work": "temporary"}, {"work": "self-employed"}))
    source = "wage" if works["work"] == "temporary" else "livestock"
    members = [people.mother(rng.randint(26, 45), **works, income=people.wage(rng, source))]
    if rng.random() < 0.6:
        earns: Record = {"work": "seasonal", "income": people.wage(rng)} if rng.random() < 0.4 else {}
        members.append(people.father(rng.randint(28, 50), **earns))
    names = rng.choice(CHILDREN)
    members += [people.child(name, rng.randint(2, 7) if "younger" in name else rng.randint(8, 16)) for name in names]
    return people.family(scene, members, people.some_day(scene), rng.choice(people.LINES))


def _total(record: Record) -> int:
    return sum(sum(each["months"]) for member in record["member"] for each in member.get("income", ()))


def monthly(scene: Scene) -> Question:
    """What the whole family gets a month."""
    record = _simple(scene)
    decision = decide(to_family(record), scene.law)
    if decision.verdict not in KINDS[:2] or decision.disputes or not _total(record):
        raise Redraw
    key, each = _whole(decision, "monthly"), _whole(decision, "per_person")
    size, total, line = len(record["member"]), _total(record), record["poverty_line"]
    body = number(key, "₸", "family: в месяц = ?", scene.say("monthly-why"), (
        (each, scene.say("monthly-slip-one")),
        (line * size, scene.say("monthly-slip-line")),
        (size * half_up(line * size - total, size) if total < line * size else 0, scene.say("monthly-slip-quarter")),
        (line - total // QUARTER, scene.say("monthly-slip-whole")),
        (line * size - total, scene.say("monthly-slip-quarter")),
        (each * (size - 1), scene.say("monthly-slip-less")),
    ))  # fmt: skip
    text = people.told(scene, record) + "\n" + scene.say("monthly-ask")
    because = _sum_said(scene, record, each, key)
    source = Source("tsa-definition", ("R4", "R5", "R6"))
    return question(scene, source, text, body, because, {"family": record})


def _sum_said(scene: Scene, record: Record, each: int, key: int) -> str:
    size, total, line = len(record["member"]), _total(record), record["poverty_line"]
    return scene.say(
        "monthly-because", total=tenge(total), size=size, income=tenge(Fraction(total, size * QUARTER)),
        line=tenge(line), each=tenge(each), sum=tenge(key),
    )  # fmt: skip


def entitled(scene: Scene) -> Question:
    """Is the family entitled at all: income below the line, on it, above it by little."""
    rng = scene.rng
    members = [people.mother(rng.randint(24, 38), cares_for=["son"]), people.child("son", rng.randint(1, 5))]
    members += [people.child("daughter", rng.randint(6, 15))] if rng.random() < 0.6 else []
    size, line = len(members), rng.choice(people.LINES)
    limit = line * size * QUARTER
    total = limit + rng.choice((0, 0, -1, 1, -900, 900, -3 * size, 3 * size, line, -line))
    first, second = total // 3 + rng.randint(-900, 900), total // 3 + rng.randint(-900, 900)
    members[0]["income"] = [{"kind": "alimony", "months": [first, second, total - first - second]}]
    record = people.family(scene, members, people.some_day(scene), line)
    decision = decide(to_family(record), scene.law)
    if decision.verdict not in ("unconditional", "refused-income", "entitled-zero"):
        raise Redraw
    if decision.disputes and decision.verdict != "entitled-zero":  # of the line itself the text says two things
        raise Redraw
    if decision.verdict == "unconditional" and not _whole(decision, "monthly"):
        raise Redraw
    shown = ("unconditional", "entitled-zero", "refused-income")
    options = {name: _entitled(scene, name, decision.verdict) for name in shown}
    right = options.pop(decision.verdict)
    text = people.told(scene, record) + "\n" + scene.say("entitled-ask")
    because = scene.say(
        f"entitled-because-{decision.verdict}", total=tenge(total), size=size, line=tenge(line),
        income=tenge(Fraction(total, size * QUARTER)),
    )  # fmt: skip
    source = Source("tsa-definition", ("R2", "R4"))
    return question(scene, source, text, choice(scene, right, tuple(options.values())), because, {"family": record})


def _entitled(scene: Scene, name: str, verdict: str) -> Option:
    return Option(
        scene.say(f"entitled-{name}"), name == verdict, "" if name == verdict else scene.say(f"entitled-why-{name}"),
        claim=f"family: вид = {WORDS[name]}",
    )  # fmt: skip


def _drawn(scene: Scene) -> tuple[Record, Decision]:
    rng = scene.rng
    members = people.alone(rng) if rng.random() < 0.25 else people.drawn_household(rng)
    if rng.random() < 0.15:
        members[0]["income"] = [{"kind": "wage", "months": [rng.randrange(60, 120) * 1000 for _ in range(3)]}]
        members[0].setdefault("work", "temporary")
    record = people.family(scene, members, people.some_day(scene), rng.choice(people.LINES))
    decision = decide(to_family(record), scene.law)
    if decision.verdict not in KINDS or decision.disputes or decision.unknown:
        raise Redraw
    return record, decision


def kind(scene: Scene) -> Question:
    """Which kind of aid, or none: each as often as the others."""
    record, decision = _drawn(scene)
    if decision.verdict != KINDS[scene.seed % 3]:
        raise Redraw
    options = {name: _kind(scene, name, decision.verdict) for name in KINDS}
    right = options.pop(decision.verdict)
    text = people.told(scene, record) + "\n" + scene.say("kind-ask")
    rules = tuple(each for each in decision.rules() if each in KIND_RULES) or ("R2",)
    passage = {"unconditional": "tsa-unconditional-who", "conditional": "tsa-conditional-who"}
    source = Source(passage.get(decision.verdict, "tsa-who-may-claim"), rules)
    because = _steps(scene, decision, rules)
    return question(scene, source, text, choice(scene, right, tuple(options.values())), because, {"family": record})


def _steps(scene: Scene, decision: Decision, rules: tuple[str, ...]) -> str:
    said = [_named(scene, tell_step(each, scene.words.language)) for each in decision.steps if each.rule in rules]
    return " ".join(dict.fromkeys(said))


def _named(scene: Scene, text: str) -> str:
    """Ids of members as the learner knows them."""
    for name in sorted(people.NAMES, key=len, reverse=True):
        text = text.replace(name, scene.say(f"who-{name}"))
    return text


def _kind(scene: Scene, name: str, verdict: str) -> Option:
    right = name == verdict
    poor = "above" if verdict == "refused-income" and name in KINDS[:2] else name
    why = "" if right else scene.say(f"kind-why-{poor}")
    return Option(scene.say(f"kind-{name}"), right, why, claim=f"family: вид = {WORDS[name]}")


def duty(scene: Scene) -> Question:
    """Who of a family must take part in measures of employment."""
    record, decision = _drawn(scene)
    grown = {each["id"] for each in record["member"] if each["age"] >= GROWN}
    standings = [each for each in decision.members if each.id in grown]
    parts = {each.takes_part for each in standings}
    if decision.verdict != "conditional" or parts != {"yes", "no"} or len(standings) < 3:
        raise Redraw
    options = []
    for each in standings:
        why = " ".join(_named(scene, text) for text in tell_standing(each, scene.words.language))
        right = each.takes_part == "yes"
        who = scene.say(f"who-{each.id}")
        options.append(Option(who, right, why, claim=f"family: участвует({each.id})"))
    scene.rng.shuffle(options)
    text = people.told(scene, record) + "\n" + scene.say("duty-ask")
    because = scene.say("duty-because", said="; ".join(
        scene.say("duty-each", who=option.text, why=option.why.rstrip(".")) for option in options
    ))  # fmt: skip
    source = Source("measures-exempt", ("R15", "R17"))
    return question(scene, source, text, MultipleChoice(tuple(options)), because, {"family": record})
