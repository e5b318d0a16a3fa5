"""Draws people with a wish for a measure: nearly everything in order, and often one thing that is not."""

from collections.abc import Callable
from datetime import date, timedelta
from fractions import Fraction

from desktop.law.calendar import DAY, add_months
from desktop.law.programme.person import Certificate, Education, Person, Plan, Retraining

from .dice import Dice, Facts, Twist, always
from .visitor import Visitor

FIRST, LAST = date(2018, 1, 22), date(2018, 11, 8)
"""Days of the programme in the handbook's wording."""
TOWNS = ("town", "city", "small-town")
Draw = Callable[[Dice], Facts]


def draw(dice: Dice, wish: str = "") -> Visitor:
    """Somebody with a wish: one measure of WISHES that the level has."""
    wish = wish or dice.pick(*(name for name in OFTEN if WISHES[name][0] <= dice.level))
    person = someone(dice, WISHES[wish][1](dice))
    return Visitor("measure", dice.name(person.sex, person.age), person=person, measures=(wish,))


def someone(dice: Dice, facts: Facts) -> Person:
    """A person with these facts; the rest is drawn, all of it known."""
    facts = {"on": dice.working(FIRST, LAST), "age": dice.rng.randint(19, 50)} | facts
    facts = {"sex": dice.pick("female", "male"), "place": dice.pick(*TOWNS, "village"), "work": "none"} | facts
    years_ago = facts.pop("finished", None)
    if callable(years_ago):
        facts["education"] = facts["education"]._replace(finished=years_ago(facts["on"]))
    for name in ("registered_unemployed", "certificate"):
        if callable(facts.get(name)):
            facts[name] = facts[name](facts["on"])
    known: Facts = {"remote": False, "potential": False, "social_payments": False, "summer_holidays": False}
    known["education"] = school(facts["on"], facts["age"])
    known["retraining"] = Retraining(False, False, Fraction(0))
    return Person(**(known | facts))


def school(on: date, age: int) -> Education:
    """Who finished school, or is still at it, and nothing more."""
    if age < 16:
        return Education("none", None, False)
    finished = date(on.year - max(0, age - 17), 6, 10)
    finished = finished if finished <= on else finished.replace(year=on.year - 1)
    return Education("basic" if age < 18 else "secondary", finished, False)


def ago(months: int, days: int = 0) -> Callable[[date], date]:
    """So many months before the day, and so many days more; at the edge the last day that counts is exact."""

    def back(on: date) -> date:
        whole = on.year * 12 + on.month - 1 - months
        made = date(whole // 12, whole % 12 + 1, min(on.day, 28))
        while add_months(made, months) < on:
            made += DAY
        return made - timedelta(days)

    return back


def since(on: date) -> date:
    """A day of registration three weeks ago."""
    return max(date(2018, 1, 3), on - timedelta(21))


def _abroad() -> Facts:
    return {"status": "foreigner", "resident": False}


def _short(dice: Dice) -> Facts:
    return dice.twist({
        "young": (1, lambda d: {"age": d.pick(18, 24, 28, 28), "work": "permanent"}),
        "jobless": (1, lambda d: {"age": d.pick(30, 44)}),
        "registered": (1, lambda d: {"age": d.pick(31, 50), "registered_unemployed": since}),
        "own": (1, lambda d: {"age": d.pick(30, 45), "work": "self-employed"}),
        "laid-off": (1, lambda d: {"age": d.pick(30, 45), "work": "laid-off-notice"}),
        "works": (1, lambda d: {"age": d.pick(30, 31, 45), "work": d.pick("permanent", "seasonal")}),
        "pensioner": (1, always(age=64, sex="male")),
        "edge": (3, always(age=29, work="permanent")),
        "abroad": (1, always(**_abroad())),
    })  # fmt: skip


def _mobile(dice: Dice) -> Facts:
    remote = dice.chance(0.6)
    return _short(dice) | {"place": "village" if remote else dice.pick("village", "town"), "remote": remote}


def _retraining(dice: Dice) -> Facts:
    share = dice.pick(30, 30, 45)
    plain: Facts = {"work": "laid-off-notice", "retraining": Retraining(True, True, Fraction(share))}
    return plain | dice.twist({
        "not-told": (1, always(work="permanent")),
        "no-application": (1, always(retraining=Retraining(False, True, Fraction(share)))),
        "lost": (1, always(retraining=Retraining(True, False, Fraction(share)))),
        "little": (1, always(retraining=Retraining(True, True, Fraction(29)))),
    }, plain=0.4)  # fmt: skip


def _bastau(dice: Dice) -> Facts:
    facts: Facts = {"place": dice.pick("village", "district-centre", "village", "town"), "potential": True}
    return facts | dice.twist({
        "own": (1, always(work="self-employed")),
        "jobless": (1, always()),
        "no-potential": (1, always(work="self-employed", potential=False)),
        "works": (1, always(work="permanent")),
        "unsure": (3, always(potential=False)),
    })  # fmt: skip


def _credit(dice: Dice) -> Facts:
    who: Facts = dice.pick(
        {}, {"work": "self-employed", "potential": True}, {"work": "permanent", "cooperative_member": True}
    )
    purpose = dice.pick("open", "expand", "cooperative")
    place = dice.pick("village", "small-town")
    facts = who | {"place": place, "tax_registered": True, "plan": Plan(purpose, new_jobs=True)}
    facts["certificate"] = _certified("bastau", "direction-1")(dice)["certificate"]
    return facts | dice.twist({
        "open": (1, always(plan=Plan("open", new_jobs=False), place="city")),
        "no-tax": (1, always(tax_registered=False)),
        "no-jobs": (1, lambda d: {"plan": Plan(d.pick("expand", "cooperative"), new_jobs=False)}),
        "place": (1, lambda d: {"plan": Plan("cooperative", new_jobs=True), "place": d.pick("city", "town")}),
        "untaught": (1, always(certificate=False)),
        "other": (1, _certified("other-programme")),
        "other-old": (1, _certified("other-programme", days=1)),
        "who": (1, always(work="permanent", cooperative_member=False)),
        "no-potential": (1, always(work="self-employed", cooperative_member=False, potential=False)),
        "old": (3, _certified("bastau", "direction-1", days=1)),
    }, plain=0.4)  # fmt: skip


def _certified(*kinds: str, days: int = 0) -> Twist:
    def make(dice: Dice) -> Facts:
        kind, back = dice.pick(*kinds), ago(dice.pick(24, 24, 8) if not days else 24, days)
        return {"certificate": lambda on: Certificate(kind, back(on))}

    return make


def _guidance(dice: Dice) -> Facts:
    return dice.twist({
        "seeker": (1, always(job_seeker=True, work="temporary")),
        "jobless": (1, always()),
        "own": (1, always(work="self-employed")),
        "student": (1, lambda d: {"study": d.pick("full-time", "part-time"), "work": "permanent", "age": 20}),
        "senior": (1, always(study="senior-school", age=15)),
        "works": (1, always(work="permanent")),
    })  # fmt: skip


def _vacancies(dice: Dice) -> Facts:
    return dice.pick({}, {"work": "permanent"}, _abroad())


def _workplace(dice: Dice) -> Facts:
    return dice.pick({"registered_unemployed": since}, {}, {"work": "self-employed"})


def _practice(dice: Dice) -> Facts:
    level = dice.pick("vocational", "higher", "post-secondary", "postgraduate")
    facts: Facts = {"registered_unemployed": since, "education": Education(level, None, True)}
    facts |= {"finished": ago(dice.pick(36, 36, 10)), "age": dice.pick(24, 28, 29, 29)}
    return facts | dice.twist({
        "thirty": (1, always(age=30)),
        "long-ago": (1, always(finished=ago(36, 1))),
        "unregistered": (1, always(registered_unemployed=False)),
        "no-profession": (1, always(education=Education(level, None, False))),
        "school": (1, always(education=Education("secondary", None, True))),
    }, plain=0.4)  # fmt: skip


def works_facts(dice: Dice) -> Facts:
    """Facts of one who wants public works."""
    facts = dice.twist({
        "fresh": (1, always(registered_unemployed=since)),
        "six-months": (1, always(registered_unemployed=ago(6))),
        "more": (1, always(registered_unemployed=ago(6, 1))),
        "student": (1, lambda d: {"study": "full-time", "age": 19, "summer_holidays": d.chance(0.5)}),
        "idle": (1, always(work="idle")),
        "none": (1, lambda d: {"work": d.pick("permanent", "none", "self-employed")}),
    })  # fmt: skip
    return facts | {"on": dice.working(date(2018, 7, 9), LAST), "social_payments": dice.chance(0.5)}


def relocation_facts(dice: Dice) -> Facts:
    """Facts of one who wants to move."""
    facts: Facts = {"wants_to_move": True, "age": dice.pick(28, 30, 30, 45)}
    return facts | dice.twist({
        "citizen": (1, always()),
        "oralman": (1, always(status="oralman")),
        "stranger": (1, always(status="foreigner")),
        "of-citizen": (1, always(status="stateless", family_of_citizen=True)),
        "stays": (1, always(wants_to_move=False)),
        "orphan": (1, lambda d: {"orphan_care": True, "age": d.pick(16, 22)}),
        "graduate": (1, lambda d: {"education": Education("higher", None, True), "finished": ago(36, d.pick(0, 1))}),
        "trained": (1, always(direction1_finished=True)),
        "laid-off": (1, lambda d: {"lost_job": d.pick("liquidation", "staff-cut", "decline", "decline", "other")}),
        "edge": (3, always(age=29)),
        "orphan-edge": (3, lambda d: {"orphan_care": True, "age": d.pick(15, 23)}),
    })  # fmt: skip


def _vocational(dice: Dice) -> Facts:
    facts: Facts = {"age": dice.pick(16, 17, 19), "low_income_family": dice.level < 3 or dice.chance(0.3)}
    facts |= {"hard_situation": dice.chance(0.5), "not_admitted": dice.chance(0.5)}
    return facts | (_abroad() if dice.chance(0.4) else {})


WISHES: dict[str, tuple[int, Draw]] = {
    "short-training": (1, _short), "mobile-training": (2, _mobile), "retraining": (1, _retraining),
    "bastau": (1, _bastau), "credit": (1, _credit), "vocational-guidance": (2, _guidance),
    "vacancy-search": (2, _vacancies), "social-workplace": (1, _workplace), "youth-practice": (1, _practice),
    "public-works": (1, works_facts), "relocation": (1, relocation_facts), "vocational-training": (1, _vocational),
    "skills-training": (3, _short),
}  # fmt: skip
"""Measure → (from which level on, its draw)."""
OFTEN = (
    *WISHES,
    *["credit"] * 5,
    *["youth-practice"] * 3,
    "short-training",
    "short-training",
    "bastau",
    "social-workplace",
)
"""Measures as often as they are drawn: those with more conditions more often."""
EASY = ("short-training", "bastau", "social-workplace", "youth-practice", "public-works", "relocation", "retraining")


def overview(dice: Dice) -> Visitor:
    """Somebody with one wish, asked about four more measures as well."""
    wish = dice.pick(*EASY)
    person = someone(dice, WISHES[wish][1](dice))
    others = dice.rng.sample([name for name in EASY if name != wish], 4)
    return Visitor("overview", dice.name(person.sex, person.age), person=person, measures=(wish, *others))
