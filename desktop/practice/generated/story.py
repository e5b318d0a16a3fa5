"""A drawn family in words: who they are, what they live on, what happened to their contract."""

from collections.abc import Iterator

from desktop.base.messages import sentence
from desktop.law.facts import Household, Member
from desktop.law.words import day, tenge


def tell_story(household: Household, language: str = "ru") -> tuple[str, ...]:
    """Paragraphs: the day and the line, each member, incomes, the contract."""
    return tuple(_paragraphs(household, language))


def _say(language: str, code: str, **details: str) -> str:
    return sentence(f"practice-made-{code}", details, language)


def _paragraphs(household: Household, language: str) -> Iterator[str]:
    yield _opening(household, language)
    for member in household.members:
        yield _member(household, member, language)
    incomes = [each for each in household.members if each.income]
    if not incomes:
        yield _say(language, "no-income")
    for member in incomes:
        for income in member.income or ():
            months = " + ".join(tenge(each) for each in income.months or ())
            yield _say(language, "income", who=member.id, kind=_say(language, f"kind-{income.kind}"), months=months)
    yield from _contract(household, language)


def _opening(household: Household, language: str) -> str:
    on = day(household.on)
    if household.poverty_line is not None:
        return _say(language, "opening-line", on=on, line=tenge(household.poverty_line))
    minimum = household.subsistence_minimum
    return _say(language, "opening-minimum", on=on, minimum=tenge(minimum or 0))


def _member(household: Household, member: Member, language: str) -> str:
    facts = [_say(language, f"role-{member.role}"), _say(language, "age", age=str(member.age))]
    facts += _facts(member, language)
    facts += [_say(language, "cares", whom=each) for each in member.cares_for or ()]
    for each in member.outside_care or ():
        more = f", {_say(language, f'disability-{each.disability}')}" if each.disability != "none" else ""
        needs = f", {_say(language, 'needs-care')}" if each.needs_care else ""
        facts.append(_say(language, "cares-outside", age=str(each.age)) + more + needs)
    return f"{member.id} — {', '.join(facts)}."


def _facts(member: Member, language: str) -> Iterator[str]:
    if member.status != "citizen":
        yield _say(language, f"status-{member.status}")
        yield _say(language, "resident" if member.resident else "not-resident")
    if member.disability != "none":
        yield _say(language, f"disability-{member.disability}")
    if member.long_illness:
        yield _say(language, "long-illness")
    if member.needs_care:
        yield _say(language, "needs-care")
    if member.age >= 16 and (member.study != "none" or member.age < 25):
        yield _say(language, f"study-{member.study}")
    if 18 <= member.age < 63:
        yield _say(language, f"work-{member.work}")


def _contract(household: Household, language: str) -> Iterator[str]:
    given = household.contract
    if given is None:
        return
    if given.breaches:
        months = ", ".join(map(str, sorted(given.breaches)))
        yield _say(language, "breaches", months=months)
    if given.extension:
        ground = sentence(f"law-word-{given.extension.ground}", {}, language)
        yield _say(language, "extension", months=str(given.extension.months), ground=ground)
    if given.false_information:
        yield _say(language, "false-information", month=str(given.false_information))
    if given.not_fulfilled:
        yield _say(language, "not-fulfilled", month=str(given.not_fulfilled))
