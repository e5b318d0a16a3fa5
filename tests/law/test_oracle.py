"""The law written twice: what desktop.law decides is what a stranger reads in the handbook, household by household.

More at once: `python -m tests.law.oracle.compare 10000`.
"""

import tomllib
from collections import Counter
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from tests.law.oracle.adapter import decided
from tests.law.oracle.made import households, toml
from tests.law.oracle.outcome import Outcome

HERE = Path(__file__).parent / "oracle"
CASES = tomllib.loads((HERE / "blind.toml").read_text(encoding="utf-8"))["case"]
for _case in CASES:
    _case["household"] |= {"format": 1, "kind": "household"}
HOW_MANY, SEED = 600, 2018


def answers(case: dict[str, Any], said: Outcome) -> dict[str, object]:
    """What `said` answers to the questions of the case, in the shape of its `expect`."""
    found: dict[str, object] = {name: getattr(said, name) for name in case["expect"] if name != "disputed_pay"}
    if "disputed_pay" in case["expect"]:
        found["disputed_pay"] = said.doubt is not None
    return {name: sorted(each) if isinstance(each, frozenset) else list(each) if isinstance(each, tuple) else each
            for name, each in found.items()}


def expected(case: dict[str, Any]) -> dict[str, object]:
    return {name: sorted(each) if name in ("must", "excused") else each for name, each in case["expect"].items()}


@pytest.mark.parametrize("case", CASES, ids=range(1, len(CASES) + 1))
def test_answers_a_situation_as_one_who_has_only_the_handbook(case):
    assert answers(case, decided(case["household"])) == expected(case), case["text"]


def test_every_situation_names_its_lines_and_is_told_once():
    assert len(CASES) >= 40
    assert all(case["lines"] for case in CASES)
    assert len({case["text"] for case in CASES}) == len(CASES)


def test_the_same_seed_makes_the_same_households():
    assert households(7, 20) == households(7, 20)
    assert households(7, 20) != households(8, 20)


def test_a_made_household_is_a_file_like_any_other():
    for each in households(SEED, 50):
        assert tomllib.loads(toml(each)) == each


class TestSecondWriting:
    """These need openfisca-core."""

    @pytest.fixture(autouse=True)
    def library(self):
        pytest.importorskip("openfisca_core")

    def test_both_writings_agree_on_every_household(self):
        from tests.law.oracle.compare import disagreements, told
        from tests.law.oracle.evaluate import evaluate

        made = households(SEED, HOW_MANY)
        said = evaluate(made)
        met = Counter(each.verdict for each in said)
        assert min(met.values()) >= 8, met
        assert set(met) == {"refused-residence", "refused-income", "entitled-zero", "unconditional", "conditional",
                            "disputed", "not-regulated"}
        assert [told(each) for each in disagreements(made, said)] == []

    def test_a_verdict_is_unknown_when_what_it_could_be_differs(self):
        from tests.law.oracle.compare import misunderstandings
        from tests.law.oracle.doubts import doubtful

        made = doubtful(SEED, 120)
        assert sum(len(each.verdicts) > 1 for each in made) >= 20
        assert misunderstandings(made) == []

    def test_a_difference_is_seen(self):
        from tests.law.oracle.compare import disagreements
        from tests.law.oracle.evaluate import evaluate

        made = households(SEED, 20)
        said = [replace(each, months=each.months + 1) for each in evaluate(made)]
        assert [tuple(each.fields) for each in disagreements(made, said)] == [("months",)] * 20

    def test_the_second_writing_answers_the_situations_too(self):
        from tests.law.oracle.evaluate import evaluate

        for case, said in zip(CASES, evaluate([case["household"] for case in CASES]), strict=True):
            assert answers(case, said) == expected(case), case["text"]
