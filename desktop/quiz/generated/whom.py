"""Which of these four? Each is described in a line and decided by the law; one gets what is asked, the others do not.

Measures of the programme (R61-R66, R74, R75), registration (R42, R46, R53, R54), removal from the register (R47-R52).
"""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date

from desktop.law.decision import Aside, Decision, Step
from desktop.law.employment.decide import decide as decide_unemployment
from desktop.law.programme.decide import decide as decide_measure
from desktop.law.told import tell_aside, tell_step
from desktop.quiz.model import Option, Question

from .facts import to_unemployment, to_visitor
from .lines import (
    again_line,
    bastau_line,
    borrower_line,
    graduate_line,
    late_line,
    papers_line,
    register_line,
    removal_line,
    retraining_line,
    trainee_line,
    works_line,
)
from .scene import Record, Redraw, Scene, Source, choice, question
from .wording import day

Told = Step | Aside
FIRST, LAST = date(2018, 3, 1), date(2018, 10, 31)
TRIES = 60
FEWEST, MOST, ENOUGH = 2, 3, 6

Line = Callable[[Scene, date], tuple[Record, str]]
"""Draws one person of that day: the record and the line that tells it."""


@dataclass(frozen=True, slots=True)
class Asked:
    """One question of this kind: its code, who is drawn, the claim, the verdicts that are right and wrong."""

    code: str
    line: Line
    claim: str
    right: str
    wrong: tuple[str, ...]
    source: Source
    measure: str = ""
    alternatives: tuple[frozenset[str], ...] = ()
    """Codes of conditions of which one is enough: where a step stands for them, the rest is no reason."""
    days: tuple[date, date] = (FIRST, LAST)
    """The days on which it can be asked so that nobody wonders."""


PRACTICE = Asked("practice", graduate_line, "мера youth-practice = положена", "qualifies", ("misses",),
                 Source("youth-practice-who", ("R74",)), "youth-practice")  # fmt: skip
BASTAU = Asked("bastau", bastau_line, "мера bastau = положена", "qualifies", ("misses",),
               Source("bastau-participants", ("R63",)), "bastau",
               (frozenset({"law-step-bastau-jobless", "law-step-self-employed-potential", "law-aside-not-unemployed",
                           "law-aside-not-self-employed-potential"}),))  # fmt: skip
CREDIT = Asked("borrower", borrower_line, "мера credit = положена", "qualifies", ("misses",),
               Source("credit-certificate", ("R64", "R65", "R66")), "credit",
               (frozenset({"law-step-unemployed", "law-step-self-employed-potential", "law-step-cooperative",
                           "law-aside-not-unemployed", "law-aside-not-cooperative"}),
                frozenset({"law-step-jobs-not-needed", "law-step-new-jobs", "law-aside-no-new-jobs",
                           "law-aside-jobs-needed"})))  # fmt: skip
RETRAINING = Asked("retraining", retraining_line, "мера retraining = положена", "qualifies", ("misses",),
                   Source("retraining-cofinancing", ("R62",)), "retraining")  # fmt: skip
REGISTER = Asked("register", register_line, "учёт = регистрируют", "to-register", ("refused",),
                 Source("unemployed-refused", ("R46",)))  # fmt: skip
REMOVED = Asked("removed", removal_line, "учёт = снят", "removed", ("stays",),
                Source("deregistration-grounds", ("R47", "R48", "R49", "R50", "R52")))  # fmt: skip

TRAINEE = Asked("trainee", trainee_line, "мера short-training = положена", "qualifies", ("misses",),
                Source("short-training-participants", ("R61", "R83")), "short-training",
                (frozenset({"law-step-unemployed", "law-step-self-employed", "law-step-laid-off", "law-step-youth",
                            "law-aside-not-unemployed", "law-aside-not-self-employed", "law-aside-not-laid-off",
                            "law-aside-not-youth"}),))  # fmt: skip
WORKS = Asked("works", works_line, "мера public-works = положена", "qualifies", ("misses",),
              Source("public-works-who", ("R75",)), "public-works",
              (frozenset({"law-step-registered", "law-step-student-holidays", "law-step-idle"}),),
              (date(2018, 6, 4), date(2018, 8, 24)))  # fmt: skip
PAPERS = Asked("papers", papers_line, "учёт = ищет", "searching", ("not-accepted",),
               Source("jobseeker-documents", ("R42",)))  # fmt: skip
LATE = Asked("late", late_line, "учёт = снят", "removed", ("stays",),
             Source("deregistration-grounds", ("R45", "R51")))  # fmt: skip
AGAIN = Asked("again", again_line, "учёт = ищет", "searching", ("barred",),
              Source("deregistration-return", ("R53", "R54")))  # fmt: skip


def practice(scene: Scene) -> Question:
    """Youth practice."""
    return _whom(scene, PRACTICE)


def bastau(scene: Scene) -> Question:
    """«Бастау Бизнес»."""
    return _whom(scene, BASTAU)


def borrower(scene: Scene) -> Question:
    """A credit of the programme."""
    return _whom(scene, CREDIT)


def retraining(scene: Scene) -> Question:
    """Retraining of those about to be laid off."""
    return _whom(scene, RETRAINING)


def register(scene: Scene) -> Question:
    """Registration as unemployed after a search without a result."""
    return _whom(scene, REGISTER)


def removed(scene: Scene) -> Question:
    """Removal from the register."""
    return _whom(scene, REMOVED)


def trainee(scene: Scene) -> Question:
    """Short training."""
    return _whom(scene, TRAINEE)


def works(scene: Scene) -> Question:
    """Public works."""
    return _whom(scene, WORKS)


def papers(scene: Scene) -> Question:
    """Registration as a job seeker by one's papers."""
    return _whom(scene, PAPERS)


def late(scene: Scene) -> Question:
    """Removal for not having been marked in time."""
    return _whom(scene, LATE)


def again(scene: Scene) -> Question:
    """Registration after a removal: whom the thirty days do not keep away."""
    return _whom(scene, AGAIN)


def _whom(scene: Scene, asked: Asked) -> Question:
    on = scene.day(*asked.days, working=True)
    rights: list[tuple[Record, str, Decision]] = []
    wrongs: dict[tuple[Told, ...], tuple[Record, str]] = {}
    for _ in range(TRIES):
        record, text = asked.line(scene, on)
        found = _decide(scene, asked, record)
        if found.verdict == asked.right and not rights:
            rights.append((record, text, found))
        elif found.verdict in asked.wrong:
            wrongs.setdefault(_why_not(asked, found, record), (record, text))
        if rights and len(wrongs) >= ENOUGH:
            break
    if not rights or len(wrongs) < FEWEST:
        raise Redraw
    nearest = sorted(wrongs, key=len)[: MOST + 1]  # one who misses one thing is nearer than one who misses three
    whys = scene.rng.sample(nearest, min(MOST, len(nearest)))
    if "no_shows" in rights[0][0] and not any("no_shows" in wrongs[why][0] for why in whys):
        raise Redraw  # told with its days it would be the longest of all: that would give the key away
    return _question(scene, asked, on, rights[0], [(_tell(scene, why), *wrongs[why]) for why in whys])


def _question(
    scene: Scene, asked: Asked, on: date, right: tuple[Record, str, Decision], wrong: list[tuple[str, Record, str]]
) -> Question:
    facts = {"right": right[0]} | {f"wrong-{number}": each[1] for number, each in enumerate(wrong, 1)}
    options = [
        Option(each[2], why=each[0], claim=f"wrong-{number}: {asked.claim}") for number, each in enumerate(wrong, 1)
    ]
    body = choice(scene, Option(right[1], True, claim=f"right: {asked.claim}"), options)
    because = scene.say("whom-because", line=right[1].rstrip("."), said=_tell(scene, _why(asked, right[2])))
    return question(scene, asked.source, scene.say(f"{asked.code}-text", on=day(on)), body, because, facts)


def _decide(scene: Scene, asked: Asked, record: Record) -> Decision:
    if asked.measure:
        return decide_measure(asked.measure, to_visitor(record), scene.law, advice=False)
    return decide_unemployment(to_unemployment(record), scene.law)


def _why(asked: Asked, found: Decision) -> tuple[Told, ...]:
    """Why he gets it. To be registered nothing must stand against it: then what does not."""
    told: tuple[Told, ...] = found.aside if found.verdict == "to-register" else found.steps
    return tuple(each for each in told if each.rule in asked.source.rules)


def _why_not(asked: Asked, found: Decision, record: Record) -> tuple[Told, ...]:
    """Why he does not: what he misses, or what stands against it."""
    if found.verdict in ("refused", "barred"):
        return tuple(each for each in found.steps if each.rule in asked.source.rules)
    if found.verdict == "not-accepted":
        return tuple(each for each in found.aside if each.rule in asked.source.rules)
    if found.verdict == "stays":
        return _judged(found, record)
    if asked is WORKS:
        return _nearest(found, record)
    done = {each.code for each in found.steps}
    met = frozenset().union(*(group for group in asked.alternatives if group & done))
    return tuple(each for each in found.aside if each.code not in met)


def _nearest(found: Decision, record: Record) -> tuple[Told, ...]:
    """Of the three who may do public works, what this one comes nearest to and misses."""
    code = "law-aside-not-registered" if record["work"] == "none" else "law-aside-not-idle"
    if record["study"] != "none":
        code = "law-aside-not-student-holidays"
    return tuple(each for each in found.aside if each.code == code)


def _judged(found: Decision, record: Record) -> tuple[Told, ...]:
    """Of one who stays on the register only what there was to judge."""
    codes: tuple[str, ...] = ("law-aside-remove-offers",)
    if "no_shows" in record:
        codes = ("law-aside-came-in-time", "law-aside-good-reason")
    elif "late_good_reason" in record:
        codes = ("law-aside-remove-late", "law-aside-late-good-reason")
    elif "sentence" in record:
        codes = ("law-aside-remove-sentence",)
    return tuple(each for each in found.aside if each.code in codes)


def _tell(scene: Scene, told: Iterable[Told]) -> str:
    language = scene.words.language
    said = (tell_step(each, language) if isinstance(each, Step) else tell_aside(each, language) for each in told)
    return " ".join(dict.fromkeys(said))
