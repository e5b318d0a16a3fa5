"""An endless supply of families: keys are the rules' own, twins differ in one fact, nothing disputed comes unsaid."""

import json
import time
from fractions import Fraction

import pytest

from desktop.base.shipped import shipped
from desktop.law.assistance.decide import decide
from desktop.law.files import read_parameters, read_rules
from desktop.law.numbers import Law
from desktop.practice.generated.coverage import BOUNDARIES, cover
from desktop.practice.generated.made import TWIN_VERDICTS, generate, twins

SEEDS = 300


@pytest.fixture(scope="module")
def law() -> Law:
    return Law(read_parameters(shipped("content", "law"))[0], read_rules(shipped("content", "law"))[0])


def test_the_grader_agrees_with_the_rules_in_every_case(law):
    for level in (1, 2, 3):
        for seed in range(SEEDS):
            made = generate(seed, level, law)
            again = decide(made.household, law)
            assert made.asks[0].key == (again.verdict,)
            for ask in made.asks:
                if ask.id == "monthly":
                    assert Fraction(ask.key[0]) == again.amount("monthly")
                if ask.id.startswith("payment-"):
                    assert int(ask.key[0]) == again.payments[int(ask.id[8:]) - 1].amount
            assert all(each.right for each in made.grade({ask.id: ask.key for ask in made.asks}, law))


def test_a_wrong_answer_is_told_the_key_and_its_reasons_with_article_and_passage(law):
    made = generate(7, 2, law)
    graded = made.grade({"verdict": ["refused-residence"], "monthly": ["1"]}, law)
    assert not graded[0].right
    assert graded[0].key
    assert graded[0].reasons
    assert all(each.rule and each.text for each in graded[0].reasons)
    assert any(each.passage for each in graded[0].reasons)


def test_the_same_seed_gives_the_same_family_for_ever(law):
    one, two = generate(42, 3, law), generate(42, 3, law)
    assert one == two
    assert len({generate(seed, 1, law).story for seed in range(60)}) > 50


def test_below_level_three_nothing_disputed_is_asked_and_there_it_is_said_first(law):
    for seed in range(SEEDS):
        for level in (1, 2):
            made = generate(seed, level, law)
            assert not made.decision.disputes
            assert made.decision.verdict not in ("disputed", "not-regulated", "unknown")
        hard = generate(seed, 3, law)
        assert bool(hard.decision.disputes) == bool(hard.disputed)


def test_twins_differ_in_one_fact_and_in_the_verdict(law):
    for seed in range(60):
        pair = twins(seed, law)
        assert pair.one.decision.verdict != pair.other.decision.verdict
        assert {pair.one.decision.verdict, pair.other.decision.verdict} <= TWIN_VERDICTS
        changed = [
            (one.id, name)
            for one, other in zip(pair.one.household.members, pair.other.household.members, strict=True)
            for name in one.__dataclass_fields__
            if getattr(one, name) != getattr(other, name)
        ]
        if pair.fact[1] == "income":
            assert {name for _, name in changed} == {"income"}
        else:
            assert changed == [(pair.fact[0], pair.fact[1])]


def test_every_rule_of_assistance_and_every_boundary_is_reached(law):
    found = cover(700, law, ("families",))
    wanted = tuple(rule.id for rule in law.rules.rules if int("".join(filter(str.isdigit, rule.id))) <= 30)
    assert set(found.missing(wanted)) <= {"R19"}  # pension ages are in R11's and R12's steps
    assert [name for name in BOUNDARIES if not found.boundaries[name]] == []


def test_a_case_is_made_before_anybody_notices(law):
    begin = time.perf_counter()
    for seed in range(200):
        generate(seed, 3, law)
    assert (time.perf_counter() - begin) / 200 < 0.02  # a loaded machine; some 1 ms on an idle one


def test_every_sentence_of_the_generator_stands_in_both_languages_and_is_said(law, monkeypatch):
    from desktop.base import messages
    from desktop.practice.generated import asks, pair, story

    said = set()

    def spying(code, details, language="ru"):
        said.add(code)
        return messages.sentence(code, details, language)

    monkeypatch.setattr(asks, "sentence", spying)
    monkeypatch.setattr(story, "sentence", spying)
    monkeypatch.setattr(pair, "sentence", spying)
    pair.twin_asks(twins(1, law))
    for level in (1, 2, 3):
        for seed in range(700):
            generate(seed, level, law)
    told = {each for each in messages.codes("ru") if each.startswith("practice-made-")}
    assert told == {each for each in messages.codes("kk") if each.startswith("practice-made-")}
    assert told - said == set()


@pytest.mark.parametrize("level", [1, 2, 3])
def test_stories_are_told_in_kazakh_too(law, level):
    ru, kk = generate(5, level, law), generate(5, level, law, "kk")
    assert len(ru.story) == len(kk.story)
    assert ru.story != kk.story
    assert [ask.key for ask in ru.asks] == [ask.key for ask in kk.asks]


def verb(capsys, tmp_path, *arguments: str) -> tuple[int, str]:
    from desktop.base.places import Places
    from desktop.cli import run

    code = run(["practice", *arguments], Places(tmp_path, tmp_path))
    return code, capsys.readouterr().out


def test_the_terminal_generates_grades_and_counts(capsys, tmp_path):
    code, out = verb(capsys, tmp_path, "generate", "--seed", "3", "--level", "2", "--json")
    told = json.loads(out)
    assert (code, "key" in told["asks"][0]) == (0, False)
    _, out = verb(capsys, tmp_path, "generate", "--seed", "3", "--level", "2", "--json", "--key")
    key = {ask["id"]: ask["key"] for ask in json.loads(out)["asks"]}
    answers = tmp_path / "answers.json"
    answers.write_text(json.dumps({"seed": 3, "level": 2, "answers": key}), encoding="utf-8")
    _, out = verb(capsys, tmp_path, "grade", str(answers), "--json")
    assert all(each["right"] for each in json.loads(out))
    _, out = verb(capsys, tmp_path, "generate", "--seed", "3", "--twins", "--json", "--key")
    assert len(json.loads(out)["families"]) == 2
    _, out = verb(capsys, tmp_path, "coverage", "--seeds", "20")
    assert "income-equals-line" in out
    answers.write_text("{", encoding="utf-8")
    assert verb(capsys, tmp_path, "grade", str(answers))[0] == 2
