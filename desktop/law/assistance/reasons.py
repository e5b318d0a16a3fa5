"""Why a member stands where he stands: sentences, most telling first."""

from collections.abc import Iterator

from desktop.law.decision import Details
from desktop.law.facts import ADULT, Cared, Household, Member
from desktop.law.numbers import Numbers

from .levels import DISPUTED, NO, YES
from .members import SEVERE, View, doubtful_child, needs_hands

Why = tuple[str, Details]


def reasons(view: View, household: Household, numbers: Numbers) -> tuple[Why, ...]:
    """All that parts him from the able-bodied without a ground."""
    member = view.member
    found = [_age(view, member)]
    if member.disability in SEVERE:
        found.append(("law-why-group", ()))
    if member.long_illness:
        found.append(("law-why-illness", ()))
    if member.cares_for or member.outside_care:
        found += _care(member, household, numbers)
    if member.study == "full-time":
        found.append(("law-why-student", ()))
    if member.work == "permanent":
        found.append(("law-why-permanent", ()))
    return tuple(found)


def _age(view: View, member: Member) -> Why:
    if member.age < ADULT:
        return "law-why-young", ()
    if view.able == NO:
        return "law-why-pension", ()
    return ("law-why-able", ()) if view.able == YES else ("law-why-able-unknown", ())


def _care(member: Member, household: Household, numbers: Numbers) -> Iterator[Why]:
    for name in member.cares_for or ():
        yield _one(household.by_id[name], name, numbers)
    for each in member.outside_care or ():
        yield _one(each, "@law-word-outside", numbers)


def _one(person: Member | Cared, whom: str, numbers: Numbers) -> Why:
    return _care_code(person, numbers), (("whom", whom), ("age", str(person.age)))


def _care_code(person: Member | Cared, numbers: Numbers) -> str:
    if person.age < numbers.care_child:
        return "law-why-care-child"
    if person.disability == "child":
        return "law-why-care-disabled-child"
    if person.disability in SEVERE:
        return "law-why-care-group"
    closes, frees = needs_hands(person, numbers)
    if frees == YES:
        return "law-why-care-over-eighty"
    if doubtful_child(person):
        return "law-why-care-group-3"
    if closes == NO:
        return "law-why-care-nobody"
    if closes == DISPUTED:
        return "law-why-care-eighty" if frees == DISPUTED else "law-why-care-elderly"
    return "law-why-care-unknown"
