"""One person in one line, drawn near the bounds of a rule: the record for the law and the words for the learner."""

from datetime import date, timedelta

from desktop.law.calendar import add_months
from desktop.law.deadline import deadline

from .scene import Record, Redraw, Scene
from .wording import day

GROWN = 18


def _person(on: date, **facts: object) -> Record:
    return {"kind": "person", "date": on, **facts}


def _told(scene: Scene, age: int, *pieces: str) -> str:
    return ", ".join((scene.words.count(age, "years"), *pieces))


def graduate_line(scene: Scene, on: date) -> tuple[Record, str]:
    """Around youth practice: 29 years, three years after the studies, on the register, with a profession."""
    rng = scene.rng
    age = rng.choice((21, 24, 27, 28, 29, 29, 30, 31))
    months = rng.choice((8, 20, 30, 35, 36, 37, 40))
    finished = add_months(on, -months) - timedelta(rng.choice((0, 3)) if months != 36 else rng.choice((-4, 4)))
    level = rng.choice(("vocational", "vocational", "higher", "higher", "secondary"))
    registered = rng.random() < 0.8
    record = _person(
        on, age=age, place="town", work="none", registered_unemployed=on - timedelta(20) if registered else False,
        education={"level": level, "finished": finished, "profession": level != "secondary"}, social_payments=False,
    )  # fmt: skip
    studied = scene.say(f"studied-{level}", on=day(finished))
    return record, _told(scene, age, studied, scene.say("registered" if registered else "not-registered"))


def bastau_line(scene: Scene, on: date) -> tuple[Record, str]:
    """Around «Бастау Бизнес»: place, work, potential."""
    rng = scene.rng
    place = rng.choice(("village", "district-centre", "town", "city"))
    work = rng.choice(("self-employed", "self-employed", "none", "permanent"))
    potential = work == "none" or rng.random() < 0.7
    age = rng.randint(20, 55)
    record = _person(on, age=age, place=place, work=work, potential=potential, sex="male")
    can = scene.say("potential" if potential else "no-potential")
    return record, _told(scene, age, scene.say(f"place-{place}"), scene.say(f"work-{work}"), can)


def borrower_line(scene: Scene, on: date) -> tuple[Record, str]:
    """Around the credit: tax registration, course, new jobs, what for."""
    rng = scene.rng
    taxed, jobs = rng.random() < 0.75, rng.random() < 0.6
    course = rng.choice(("bastau", "other-programme", "other-programme", ""))
    taught = add_months(on, -rng.choice((4, 14, 22)) if course == "bastau" else -rng.choice((10, 23, 25, 30)))
    purpose = rng.choice(("open", "expand", "expand"))
    record = _person(
        on, age=41, sex="male", place="village", work="self-employed", potential=True, tax_registered=taxed,
        certificate={"kind": course, "date": taught} if course else False,
        plan={"purpose": purpose, "sector": "other", "new_jobs": jobs},
    )  # fmt: skip
    pieces = (
        scene.say(f"purpose-{purpose}-{'jobs' if jobs else 'no-jobs'}"),
        scene.say(f"course-{course or 'none'}", on=day(taught)),
        scene.say("taxed" if taxed else "not-taxed"),
    )
    return record, ", ".join(pieces)


def retraining_line(scene: Scene, on: date) -> tuple[Record, str]:
    """Around retraining: the employer's application, the kept workplace, his share of the cost."""
    rng = scene.rng
    share = rng.choice((20, 25, 29, 30, 30, 35, 40, 50))
    asked, kept = rng.random() < 0.75, rng.random() < 0.75
    record = _person(
        on, age=40, sex="female", place="town", work="laid-off-notice",
        retraining={"application": asked, "keeps_workplace": kept, "cofinancing": share},
    )  # fmt: skip
    pieces = (
        scene.say("employer-asked" if asked else "employer-silent"),
        scene.say("workplace-kept" if kept else "workplace-lost"),
        scene.say("employer-pays", share=share),
    )
    return record, ", ".join(pieces)


def register_line(scene: Scene, on: date) -> tuple[Record, str]:
    """Around registration as unemployed: 16 years, any work, the age of pension, false papers."""
    rng = scene.rng
    sex = rng.choice(("male", "female"))
    age = rng.choice((15, 16, 17, 25, 40, 55, 58, 59, 60, 62, 63, 64))
    months = rng.choice((2, 4, 7, 9)) if age in (58, 59) else 0
    work = rng.choice(("none", "none", "none", "none", "part-time", "seasonal", "other-paid"))
    false_ = rng.random() < 0.1
    applied = on - timedelta(21)
    while deadline(applied, 10, "working", scene.law.calendar).last >= on:
        applied -= timedelta(1)
    record: Record = {
        "kind": "unemployment", "date": on, "applied": applied, "age": age, "age_months": months, "sex": sex,
        "place": "town", "work": work, "guardian": age < 16, "false_documents": false_,
    }  # fmt: skip
    old = scene.words.count(age, "years")
    if months:
        old = scene.say("years-months", years=old, months=scene.words.count(months, "months"))
    papers = scene.say("papers-false" if false_ else "papers-true")
    who = scene.say(f"sex-{sex}" if age >= GROWN else f"young-{sex}")
    return record, ", ".join((who, old, scene.say(f"job-{work}"), papers))


def removal_line(scene: Scene, on: date) -> tuple[Record, str]:
    """Around removal: refusals of offers, days late by a referral or a call, good reasons, other ends."""
    rng, calendar = scene.rng, scene.law.calendar
    registered = calendar.working_from(on - timedelta(12))
    record: Record = {
        "kind": "unemployment", "date": on, "applied": registered - timedelta(25), "age": 34, "place": "town",
        "registered": registered, "attended": [registered + timedelta(4)],
    }  # fmt: skip
    other = rng.random()
    if other < 0.2:
        record |= {"stopped": on} if other < 0.1 else {"sentence": {"kind": "other", "in_force": True}}
        return record, scene.say("stopped-measures" if other < 0.1 else "sentence-other")
    if other < 0.5:
        suitable = [rng.random() < 0.7 for _ in range(rng.choice((1, 2, 2)))]
        record["offers"] = [
            {"date": registered + timedelta(1 + place), "suitable": each, "refused": True}
            for place, each in enumerate(suitable)
        ]
        return record, scene.say(f"offers-{len(suitable)}-{sum(suitable)}")
    kind, good = rng.choice(("job", "call")), rng.random() < 0.3
    issued = calendar.working_from(registered + timedelta(1))
    came = deadline(issued, rng.choice((3, 4, 5, 6, 6)), "working", calendar).last
    record["no_shows"] = [{"kind": kind, "issued": issued, "came": came, "good_reason": good}]
    if came > on:
        raise Redraw
    code = f"no-show-{kind}-{'good' if good else 'bad'}"
    return record, scene.say(code, issued=day(issued), came=day(came))


def trainee_line(scene: Scene, on: date) -> tuple[Record, str]:
    """Around short training: youth, those without work whether registered or not, the self-employed, notice."""
    rng = scene.rng
    age = rng.choice((19, 24, 27, 28, 31, 34, 38, 43, 47, 51))
    work = rng.choice(("permanent", "permanent", "temporary", "seasonal", "part-time", "none", "self-employed",
                       "laid-off-notice"))  # fmt: skip
    record = _person(on, age=age, place="town", work=work, sex="male", registered_unemployed=False)
    return record, _told(scene, age, scene.say(f"trainee-{work}"))


def works_line(scene: Scene, on: date) -> tuple[Record, str]:
    """Around public works: the register, summer holidays, a standstill."""
    rng = scene.rng
    kind, chance = rng.choice(("jobless", "student", "pupil", "worker")), rng.random() < 0.35
    age = {"student": rng.randint(18, 23), "pupil": 17}.get(kind, rng.randint(27, 55))
    record = _person(on, age=age, place="town", sex="male", registered_unemployed=False, social_payments=False,
                     work="none", study="none", summer_holidays=False)  # fmt: skip
    if kind == "jobless":
        record["registered_unemployed"] = on - timedelta(rng.randint(20, 90)) if chance else False
    elif kind == "worker":
        record["work"] = "idle" if chance else rng.choice(("permanent", "seasonal", "part-time"))
        return record, _told(scene, age, scene.say(f"works-{record['work']}"))
    else:
        record |= {"study": "full-time" if kind == "student" else "senior-school", "summer_holidays": chance}
    return record, _told(scene, age, scene.say(f"works-{kind}-{'yes' if chance else 'no'}"))


def papers_line(scene: Scene, on: date) -> tuple[Record, str]:
    """Around the papers of a job seeker: identity, what is brought if it is there, a representative below 16."""
    rng = scene.rng
    age = rng.choice((14, 15, 15, 16, 17, 22, 36, 48))
    identity, guardian = rng.random() < 0.65, age < 16 and rng.random() < 0.3
    record: Record = {
        "kind": "unemployment", "date": on, "applied": on, "age": age, "place": "town", "sex": "male",
        "identity": identity, "guardian": guardian,
    }  # fmt: skip
    more = rng.choice(("work", "school", "none"))
    brought = [f"papers-{'identity' if identity else 'no-identity'}", f"papers-{more}"]
    if age < 16:
        brought.append(f"papers-{'guardian' if guardian else 'no-guardian'}")
    return record, _told(scene, age, *map(scene.say, brought))


def late_line(scene: Scene, on: date) -> tuple[Record, str]:
    """Around attendance in town: marked on the last day, before it or after it; with a good reason or without."""
    rng, calendar = scene.rng, scene.law.calendar
    registered = calendar.working_from(on - timedelta(rng.choice((20, 24, 27, 30))))
    due = deadline(registered, 10, "working", calendar)
    came = deadline(registered, rng.choice((7, 9, 10, 11, 12, 13)), "working", calendar).last
    if came > on or deadline(came, 10, "working", calendar).last < on:
        raise Redraw
    good = came > due.last and rng.random() < 0.4
    record: Record = {
        "kind": "unemployment", "date": on, "applied": registered - timedelta(25), "age": 34, "place": "town",
        "registered": registered, "attended": [came], "late_good_reason": good,
    }  # fmt: skip
    return record, scene.say("late-good" if good else "late-plain", registered=day(registered), came=day(came))


def again_line(scene: Scene, on: date) -> tuple[Record, str]:
    """Around coming back after a removal: the ground, and how long ago it was."""
    rng = scene.rng
    ground = rng.choice((1, 2, 3, 5, 6))  # one sent to prison (4) does not come
    removed = on - timedelta(rng.choice((6, 12, 19, 25, 29, 30, 31, 36)))
    record: Record = {
        "kind": "unemployment", "date": on, "applied": on, "age": 34, "place": "town", "sex": "male",
        "previous": {"removed": removed, "ground": ground},
    }  # fmt: skip
    return record, scene.say("again-line", removed=day(removed), ground=scene.say(f"ground-{ground}"))
