"""What would change it: found changes do turn the verdict, and nothing smaller would."""

from dataclasses import replace
from fractions import Fraction
from itertools import combinations, product

import pytest
from hypothesis import given, settings

from desktop.base.messages import codes, sentence
from desktop.law.assistance.decide import decide
from desktop.law.facts import Household
from desktop.law.told import tell_change
from desktop.law.whatif import with_changes

from .families import households
from .made import child, family, head, law, one


def told(household: Household) -> list[str]:
    return [tell_change(each) for each in with_changes(household, law()).changes]


def test_a_refused_family_learns_how_much_less_income_would_do() -> None:
    household = family(head(income=13339), line=12000)
    assert any(
        "доход семьи будет меньше на 1\u00a0340\u00a0₸ в месяц, решение станет другим: обусловленная" in each
        for each in told(household)
    )
    assert any("меньше на 1\u00a0339\u00a0₸" in each and "ноль" in each for each in told(household))


def income_changes(household: Household) -> dict[str, Fraction]:
    found = {}
    for each in with_changes(household, law()).changes:
        if len(each.facts) == 1 and each.facts[0][1] == "income":
            found[each.verdict] = Fraction(each.facts[0][3]) - Fraction(each.facts[0][2])
    return found


@pytest.mark.parametrize("income", [11990, 11999, 12000, 12001, 12007])
@pytest.mark.parametrize("size", [1, 2, 3])
def test_the_change_of_income_is_the_least_whole_tenge_by_brute_force(income: int, size: int) -> None:
    others = [child(9, f"child-{n}") for n in range(size - 1)]
    household = family(head(income=income * size - 1), *others)
    now = decide(household, law()).verdict
    best: dict[str, int] = {}
    for step in sorted(range(-40, 41), key=abs):
        changed = family(head(income=income * size - 1 + step), *others)
        verdict = decide(changed, law()).verdict
        if verdict != now:
            best.setdefault(verdict, step)
    assert income_changes(household) == best


def test_a_bound_father_learns_that_permanent_work_would_free_him() -> None:
    assert any("father найдёт постоянную работу" in each for each in told(family(one("father", 40, "head"))))


def test_names_stand_as_they_are_entered_and_the_whole_sentence_reads() -> None:
    found = told(family(one("заявитель", 40, "head"), child(3, "ребёнок")))
    assert (
        "Если заявитель будет долго болеть (больше двух месяцев), решение станет другим: безусловная помощь." in found
    )
    assert (
        "Если заявитель будет ухаживать за членом семьи (ребёнок), решение станет другим: безусловная помощь." in found
    )
    assert "Если заявитель будет учиться очно, заявитель сможет не участвовать в мерах занятости." in found


@pytest.mark.parametrize("language", ["ru", "kk"])
def test_no_clause_puts_a_name_where_another_case_is_needed(language: str) -> None:
    """A name opens its clause or stands in brackets: «у {who}», «за {whom}», «{who}-ге» would need its case."""
    clauses = [code for code in codes(language) if code.startswith("law-if-")]
    assert clauses
    for code in clauses:
        fields = dict.fromkeys(("who", "whom", "amount"), "@")
        said = sentence(code, fields, language).removeprefix("@ ").replace("(@)", "")
        assert "@" not in said or "income" in code, code


def test_nothing_is_offered_while_the_verdict_is_not_known() -> None:
    assert told(family(head(long_illness=None))) == []


def test_one_who_lives_abroad_learns_that_residence_would_do() -> None:
    found = with_changes(family(head(resident=False)), law()).changes
    assert [(each.verdict, len(each.facts)) for each in found[:1]] == [("conditional", 1)]
    assert all("resident" in [fact[1] for fact in each.facts] for each in found)


SINGLE = (
    ("long_illness", (False, True)),
    ("disability", ("none", "group-1", "group-2", "group-3", "child")),
    ("needs_care", (False, True)),
    ("study", ("none", "full-time", "part-time")),
    ("work", ("none", "permanent", "seasonal")),
    ("resident", (True, False)),
)


def every_single_change(household: Household):
    """All values of all facts of all members, as (member, fact) → household makers."""
    for number, member in enumerate(household.members):
        grid = [(fact, value) for fact, values in SINGLE for value in values]
        others = [each.id for each in household.members if each is not member]
        grid += [("cares_for", some) for size in (0, 1, 2) for some in combinations(others, size)]
        grid.append(("outside_care", ()))
        for fact, value in grid:
            if getattr(member, fact) != value and not (fact == "resident" and value is False):
                yield number, fact, value


def applied(household: Household, changes) -> str | None:
    members = list(household.members)
    try:
        for number, fact, value in changes:
            members[number] = replace(members[number], **{fact: value})
        return decide(replace(household, members=tuple(members)), law()).verdict
    except ValueError:
        return None


@settings(max_examples=25, deadline=None, derandomize=True, database=None)
@given(households(3))
def test_no_smaller_set_of_facts_would_do_by_brute_force(household: Household) -> None:
    made = with_changes(household, law())
    size = {}
    for each in made.changes:
        if each.verdict in ("unconditional", "conditional") and all(fact[1] != "income" for fact in each.facts):
            size.setdefault(each.verdict, len(each.facts))
    grid = list(every_single_change(household))
    reached = {applied(household, [each]) for each in grid} - {made.verdict, None}
    for verdict in ("unconditional", "conditional"):
        if verdict in reached:
            assert size[verdict] == 1
        elif size.get(verdict) == 2:
            assert verdict not in reached


@settings(max_examples=40, deadline=None, derandomize=True, database=None)
@given(households(4))
def test_every_change_told_is_needed_whole(household: Household) -> None:
    """Half of a pair does not reach the verdict of the pair (that would have been told as one)."""
    made = with_changes(household, law())
    ones = {each.verdict for each in made.changes if len(each.facts) == 1}
    assert all(each.verdict not in ones for each in made.changes if len(each.facts) == 2)
    assert all(each.verdict != made.verdict for each in made.changes)


def test_two_idle_parents_are_told_pairs_of_facts() -> None:
    found = with_changes(family(head(), one("wife", 35, "spouse")), law()).changes
    pairs = [each for each in found if each.verdict == "unconditional"]
    assert pairs
    assert all(len(each.facts) == 2 for each in pairs)
    people = {tuple(sorted(fact[0] for fact in each.facts)) for each in pairs}
    assert people == {("head", "wife")}
    kinds = {tuple(fact[1] for fact in each.facts) for each in pairs}
    assert kinds == set(product(("long_illness", "disability"), repeat=2))


def test_three_idle_adults_are_told_sets_of_three_each_of_them_needed() -> None:
    home = family(head(), one("wife", 35, "spouse"), one("brother", 30))
    found = [each for each in with_changes(home, law()).changes if each.verdict == "unconditional"]
    assert found
    assert {len(each.facts) for each in found} == {3}
    grid = [each for each in every_single_change(home) if each[1] in ("long_illness", "disability")]
    assert all(applied(home, some) != "unconditional" for size in (1, 2) for some in combinations(grid, size))


def test_a_large_family_is_not_searched_for_three_facts() -> None:
    home = family(head(), *(one(f"brother-{number}", 30) for number in range(12)))
    assert {len(each.facts) for each in with_changes(home, law()).changes if each.code == "law-change-verdict"} <= {
        1,
        2,
    }
