"""An endless supply of people: the law decides every key, twins differ in one fact, nothing disputed comes unsaid."""

import json
import time
from datetime import date

import pytest

from desktop.base import messages
from desktop.base.shipped import shipped
from desktop.law import told
from desktop.law.deadline import deadline
from desktop.law.employment import decide as employment
from desktop.law.files import read_calendar, read_parameters, read_rules
from desktop.law.numbers import Law
from desktop.law.programme import credit, relocation
from desktop.law.programme.decide import decide
from desktop.law.programme.queue import queue
from desktop.law.told import tell_dispute
from desktop.practice.generated import pair as pair_asks
from desktop.practice.generated.asks import Ask
from desktop.practice.generated.coverage import NOT_ASKED, count
from desktop.practice.generated.people import bounds, telling
from desktop.practice.generated.people.made import BESIDE, RIGHT, WRONG, generate, twins
from desktop.practice.generated.people.near import OFFERED
from desktop.practice.generated.people.visitor import KINDS

SEEDS, LEVELS, EVERY = 550, (1, 2, 3), 4
TWINS = 200
"""So many cases of each level are drawn once; tests that decide again look at every fourth."""


@pytest.fixture(scope="module")
def law() -> Law:
    folder = shipped("content", "law")
    return Law(read_parameters(folder)[0], read_rules(folder)[0], read_calendar(folder)[0])


@pytest.fixture(scope="module")
def drawn(law):
    """Every case once, pairs of twins, and the codes of all sentences that they said."""
    said = set()

    def spying(code, details, language="ru"):
        said.add(code)
        return messages.sentence(code, details, language)

    with pytest.MonkeyPatch.context() as patch:
        for module in (told, pair_asks, telling):
            patch.setattr(module, "sentence", spying)
        cases = [generate(seed, level, law) for level in LEVELS for seed in range(SEEDS)]
        pairs = [twins(seed, law) for seed in range(TWINS)]
        for each in pairs:
            pair_asks.twin_asks(each)
    return cases, pairs, said


@pytest.fixture
def cases(drawn):
    return drawn[0]


def asked(made, name: str) -> Ask | None:
    return next((each for each in made.asks if each.id == name), None)


def verdict_of(visitor, law) -> str:
    if visitor.case:
        return employment.decide(visitor.case, law).verdict
    if visitor.request:
        return credit.judge(visitor.request, law).verdict
    return decide(visitor.measures[0], visitor.person, law, advice=False).verdict


def qualifies(measure: str, person, law) -> bool:
    return decide(measure, person, law, advice=False).verdict == "qualifies"


def test_the_verdict_that_is_right_is_the_one_the_law_gives(law, cases):
    found = 0
    for made in cases[::EVERY]:
        ask = asked(made, "verdict")
        if ask:
            found += 1
            assert ask.key == (verdict_of(made.facts, law),)
    assert found > SEEDS // EVERY


def test_every_key_is_right_and_another_answer_is_not(law, cases):
    for made in cases[::EVERY]:
        assert made.asks
        assert all(each.right for each in made.grade({ask.id: ask.key for ask in made.asks}, law))
        assert not any(each.right for each in made.grade({ask.id: ["never"] for ask in made.asks}, law))


def test_days_are_counted_by_the_calendar_of_the_law(law, cases):
    met = set()
    for made in cases[::EVERY]:
        case = made.facts.case
        counts = {"search-until": 10, "visit-by": 3}
        for name, days in counts.items():
            ask = asked(made, name)
            if ask:
                met.add((name, ask.kind))
                assert date.fromisoformat(ask.key[0]) == deadline(case.applied, days, "working", law.calendar).last
        back = asked(made, "may-return")
        if back and back.key[0] not in ("no-bar", "disputed"):
            removed = case.previous.removed if case.previous else case.on
            met.add(("may-return", "one"))
            assert (date.fromisoformat(back.key[0]) - removed).days == 31
    assert len(met) == 5


def test_a_day_may_be_typed_in_two_ways():
    ask = Ask("day", "date", "?", ("2018-03-05",), ())
    assert ask.right(["5.3.2018"])
    assert ask.right([" 05.03.2018 "])
    assert ask.right(["2018-03-05"])
    assert not ask.right(["06.03.2018"])
    assert not ask.readable("пятого марта")


def test_sums_are_those_of_the_law(law, cases):
    met = set()
    for made in cases:
        if made.facts.move:
            paid = relocation.sums(made.facts.move, law)
            for name, amount in (("travel", "travel"), ("housing", "housing_monthly"), ("total", "total")):
                ask = asked(made, name)
                if ask:
                    met.add(name)
                    assert int(ask.key[0]) == paid.amount(amount)
        ask = asked(made, "most-amount")
        if ask:
            met.add("most-amount")
            assert int(ask.key[0]) == 8000 * 2405
    assert met == {"travel", "housing", "total", "most-amount"}


def test_a_family_of_five_that_goes_far_to_a_village_gets_what_the_dossier_says(law):
    move = relocation.Move(date(2018, 5, 2), 5, "village", "between")
    assert relocation.sums(move, law).amount("total") == 1_026_935


def test_who_qualifies_for_which_measures_is_what_each_measure_decides(law, cases):
    for made in cases[::EVERY]:
        ask = asked(made, "which")
        if ask:
            facts = made.facts
            right = [each for each in facts.measures if qualifies(each, facts.person, law)]
            assert list(ask.key) == (right or ["none"])


def test_the_queue_is_the_queue_of_the_law(law, cases):
    lines = [made for made in cases if made.facts.kind == "queue"]
    assert lines
    for made in lines:
        found = queue(made.facts.queue, law)
        assert set(asked(made, "first").key) == {each.id for each in found if each.number == 1}
        assert asked(made, "turn").key == (str(max(each.number for each in found)),)


def test_every_wrong_answer_is_told_a_reason_of_a_rule(law, cases):
    for made in cases[::EVERY]:
        for graded in made.grade({}, law):
            assert graded.key, (made.seed, made.level, graded.ask.id)
            assert graded.reasons, (made.seed, made.level, graded.ask.id)
            assert all(law.rules.rule(each.rule) for each in graded.reasons)


def test_the_same_seed_gives_the_same_person_for_ever_whoever_was_drawn_before(law, cases):
    assert [generate(seed, 1, law) for seed in range(99, -1, -1)][::-1] == cases[:100]
    assert generate(42, 3, law) == generate(42, 3, law)
    assert len({generate(seed, 1, law).story for seed in range(60)}) > 55


def test_below_level_three_nothing_disputed_is_asked_and_there_it_is_said_first(law, cases):
    hard = 0
    for made in cases:
        disputes = [each for one in made.decisions for each in one.disputes]
        told = {text for ask in made.asks for _, text in ask.why} | set(made.disputed)
        assert {tell_dispute(each) for each in disputes} <= told
        serious = [each for each in disputes if each.code not in BESIDE]
        assert bool(serious) == bool(made.disputed)
        if made.level < 3:
            assert not serious
            assert not any("disputed" in ask.key for ask in made.asks)
        hard += bool(serious)
    assert hard


def test_nobody_is_judged_by_a_fact_that_is_not_known(cases):
    assert not any(each.unknown for made in cases for each in made.decisions)


def test_every_kind_of_visit_is_drawn(cases):
    assert {made.facts.kind for made in cases} == set(KINDS)


def changed(one: object, other: object, where: str = "") -> list[str]:
    """Paths of the facts in which two values differ."""
    names = getattr(one, "__dataclass_fields__", None) or getattr(one, "_fields", None)
    if names and type(one) is type(other):
        return [path for name in names for path in changed(getattr(one, name), getattr(other, name), f"{where}.{name}")]
    if isinstance(one, tuple) and isinstance(other, tuple) and len(one) == len(other):
        return [path for n, pair in enumerate(zip(one, other, strict=True)) for path in changed(*pair, f"{where}.{n}")]
    return [] if one == other else [where]


def test_twins_differ_in_one_fact_and_one_of_them_may_what_the_other_may_not(law, drawn):
    met = set()
    for pair in drawn[1]:
        assert len(changed(pair.one.facts, pair.other.facts)) == 1, pair.one.seed
        verdicts = {verdict_of(each.facts, law) for each in (pair.one, pair.other)}
        assert len(verdicts) == 2
        assert verdicts & set(RIGHT)
        assert verdicts & set(WRONG)
        assert pair.one.story != pair.other.story
        assert pair.fact[1] in pair.offered
        met.add(pair.one.facts.measures[0] if pair.one.facts.measures else pair.one.facts.kind)
    assert met == set(OFFERED)


def test_twins_ask_for_both_verdicts_and_for_what_parts_them(law):
    (_, one), (_, other), (_, fact) = pair_asks.twin_asks(twins(3, law))
    assert one.key != other.key
    assert one.id == other.id == "verdict"
    assert fact.why


def test_every_rule_and_boundary_of_employment_and_the_programme_is_asked_about_or_says_why_not(law, cases):
    found = count(cases, ("people",))
    rules = tuple(each.id for each in law.rules.rules if int("".join(filter(str.isdigit, each.id))) >= 40)
    assert len(rules) == 45
    assert set(found.unasked(rules)) == set(NOT_ASKED) & set(rules)
    assert found.missing(rules) == ()
    assert [name for name in bounds.BOUNDARIES if not found.boundaries[name]] == []


def test_a_case_is_made_before_anybody_notices(law):
    begin = time.perf_counter()
    for seed in range(200):
        generate(seed, 3, law)
    assert (time.perf_counter() - begin) / 200 < 0.02  # a loaded machine; some 1 ms on an idle one


def test_every_sentence_about_people_stands_in_both_languages(law):
    ru, kk = ({each for each in messages.codes(code) if each.startswith("practice-person-")} for code in ("ru", "kk"))
    assert ru == kk
    for seed in range(SEEDS // 10):
        for level in LEVELS:
            one, other = generate(seed, level, law), generate(seed, level, law, "kk")
            assert len(one.story) == len(other.story)
            assert one.story != other.story
            assert [ask.key for ask in one.asks] == [ask.key for ask in other.asks]


def test_no_sentence_about_people_lies_unused(drawn):
    why = {each for each in messages.codes("ru") if each.startswith("practice-coverage-")}
    assert why == set(NOT_ASKED.values()) == {each for each in messages.codes("kk") if each in why}
    wanted = {each for each in messages.codes("ru") if each.startswith("practice-person-")}
    assert wanted - drawn[2] == set()


def verb(capsys, tmp_path, *arguments: str) -> tuple[int, str]:
    from desktop.base.places import Places
    from desktop.cli import run

    code = run(["practice", *arguments], Places(tmp_path, tmp_path))
    return code, capsys.readouterr().out


def test_the_terminal_draws_and_grades_people(capsys, tmp_path):
    person = ("--subject", "people", "--seed", "5", "--level", "3", "--json")
    code, out = verb(capsys, tmp_path, "generate", *person, "--key")
    told = json.loads(out)
    assert (code, told["subject"]) == (0, "people")
    assert told["person"]["kind"] in KINDS
    assert len(told["decisions"]) >= 1
    assert "key" not in json.loads(verb(capsys, tmp_path, "generate", *person)[1])["asks"][0]
    answers = tmp_path / "answers.json"
    given = {ask["id"]: ask["key"] for ask in told["asks"]}
    answers.write_text(json.dumps({"subject": "people", "seed": 5, "level": 3, "answers": given}), encoding="utf-8")
    graded = json.loads(verb(capsys, tmp_path, "grade", str(answers), "--json")[1])
    assert all(each["right"] and each["reasons"] for each in graded)
    _, out = verb(capsys, tmp_path, "generate", "--subject", "people", "--twins", "--json", "--key")
    assert len(json.loads(out)["people"]) == 2
    answers.write_text(json.dumps({"subject": "cats", "seed": 5, "level": 3, "answers": {}}), encoding="utf-8")
    assert verb(capsys, tmp_path, "grade", str(answers))[0] == 2


def test_the_table_of_coverage_says_why_a_rule_is_not_asked(capsys, tmp_path):
    _, out = verb(capsys, tmp_path, "coverage", "--seeds", "5", "--subject", "people")
    assert "правило о кредиторе" in next(line for line in out.splitlines() if line.startswith("R71"))
    assert "credit-of-61-months" in out
