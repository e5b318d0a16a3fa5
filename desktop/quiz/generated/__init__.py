"""Questions made from the rules and numbers: always new, the key computed by the law.

`made` gives the question of a seed: the same for ever, in Russian or Kazakh. A family draws facts near a bound of its
rules, lets desktop/law compute the key, computes what typical mistakes come to, and states claims by which
desktop/quiz/proof proves the question as it proves an authored one.
"""

import random
from typing import Final

from desktop.handbook.model import Handbook
from desktop.law.numbers import Law
from desktop.quiz.model import Question

from . import assistance, contract, credit, days, entry, money, terms, whom
from .scene import Maker, Redraw, Scene
from .wording import Wording

MOST_TRIES = 400

FAMILIES: Final[dict[str, Maker]] = {
    "applicant": entry.applicant,
    "line": entry.line,
    "monthly": assistance.monthly,
    "entitled": assistance.entitled,
    "kind": assistance.kind,
    "duty": assistance.duty,
    "contract": days.contract,
    "months": contract.months,
    "quarter": contract.quarter,
    "first-breach": contract.first_breach,
    "second-breach": contract.second_breach,
    "papers": whom.papers,
    "search": days.search,
    "visit": days.visit,
    "registration": days.registration,
    "attendance": days.attendance,
    "referral": days.referral,
    "register": whom.register,
    "removed": whom.removed,
    "late": whom.late,
    "back": days.back,
    "again": whom.again,
    "trainee": whom.trainee,
    "short": terms.short,
    "retraining": whom.retraining,
    "bastau": whom.bastau,
    "borrower": whom.borrower,
    "credit-amount": credit.amount,
    "credit-term": credit.term,
    "credit-grace": credit.grace,
    "credit-fits": credit.fits,
    "relending": terms.relending,
    "workplace": terms.workplace,
    "employer": terms.employer,
    "practice": whom.practice,
    "works": whom.works,
    "mci": money.mci,
    "travel": money.travel,
    "rent": money.rent,
    "moving": money.moving,
}
"""Every family of questions by name, in the order of the handbook."""


def made(seed: int, law: Law, handbook: Handbook, language: str = "ru", family: str = "") -> Question:
    """The question of that seed, of one family or of any; its id is made-<family>-<seed>.

    KeyError for a family that is not in FAMILIES, ValueError for a seed below 0. Language changes words alone.
    """
    if seed < 0:
        raise ValueError("a seed is not negative")
    name = family or random.Random(seed).choice(tuple(FAMILIES))
    make = FAMILIES[name]
    for attempt in range(MOST_TRIES):
        rng = random.Random(f"{name}/{seed}/{attempt}")
        try:
            return make(Scene(f"made-{name}-{seed}", seed, rng, law, handbook, Wording(language)))
        except Redraw:
            continue
    raise RuntimeError(f"nothing to ask of {name} in so many draws")  # cannot be: the test draws every family


def remade(question_id: str, law: Law, handbook: Handbook, language: str = "ru") -> Question | None:
    """The question of an id that `made` gave; None for any other id."""
    name, _, seed = question_id.removeprefix("made-").rpartition("-")
    if not question_id.startswith("made-") or name not in FAMILIES or not (seed.isascii() and seed.isdecimal()):
        return None
    return made(int(seed), law, handbook, language, name)
