"""What the choices of a case say of the law, computed: where a judgement is not what the rules say."""

from collections.abc import Iterator
from datetime import date

from desktop.law.claims.claim import Claim, parse_claim
from desktop.law.claims.reckon import Reckoned, Reckoner
from desktop.law.numbers import Law

from .case import Case
from .fault import Fault, Unread, fault
from .marks import Choice, Grade

__all__ = ("Claim", "Reckoned", "Reckoner", "claim_faults", "parse_claim", "reckoner_of")


def reckoner_of(case: Case, law: Law) -> Reckoner:
    """A reckoner of the case's families, by the case's own way to count days."""

    def last_day(start: date, count: int, kind: str) -> date:
        if kind not in ("working", "calendar"):
            raise Unread("practice-claim-unread", kind)
        return case.days(start, count, "working" if kind == "working" else "calendar")

    return Reckoner(case.families, law, last_day)


def claim_faults(case: Case, law: Law) -> tuple[Fault, ...]:
    """Where a judgement of the case is not what the rules say, with its line."""
    reckoner = reckoner_of(case, law)
    found = []
    for scene in case.scenes.values():
        for choice in scene.choices:
            found += [fault(choice.line, scene.name, code, **told) for code, told in _against(choice, reckoner)]
    return tuple(found)


def _against(choice: Choice, reckoner: Reckoner) -> Iterator[tuple[str, dict[str, str]]]:
    if not choice.claims:
        return
    try:
        reckoned = [reckoner.reckon(parse_claim(text)) for text in choice.claims]
    except Unread as unread:
        yield unread.code, {"found": unread.found}
        return
    if choice.law is None:
        yield "practice-claim-unjudged", {"text": choice.text[:60]}
    elif choice.law.grade is Grade.RIGHT:
        for each in reckoned:
            if each.true is not True:
                yield "practice-claim-false", {"claim": each.claim.text, "instead": each.instead}
    elif choice.law.grade is Grade.WRONG and all(each.true for each in reckoned):
        yield "practice-claim-true", {"claim": "; ".join(each.claim.text for each in reckoned)}
