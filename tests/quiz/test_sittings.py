"""A learner's way through a sitting: practice, test, attestation; to its end, or taken up again."""

from random import Random

import pytest

from desktop.quiz.draw import Wanted, attestation_blocks, draw, pool
from desktop.quiz.given import Given, given_from_json, given_to_json
from desktop.quiz.model import Matching
from desktop.quiz.orders import Asked, ask
from desktop.quiz.plan import Block, Plan, plan_from_json, plan_or_none, plan_to_json
from desktop.quiz.response import ChosenOptions, MatchedPairs, Response
from desktop.quiz.sitting import Sitting, begin, resume

from .made import ORDERING, SINGLE, handbook, question, quiz

ALL = {each.id: each for each in quiz()}


def plan(mode: str = "practice", **changed: object) -> Plan:
    return Plan(mode, "Контракт", (Block("Контракт", tuple(ALL)),), bank="contract", **changed)  # type: ignore[arg-type]


def key(asked: Asked) -> Response:
    body = asked.question.body
    return MatchedPairs(body.key) if isinstance(body, Matching) else ChosenOptions(body.key)


def blank(asked: Asked) -> Response:
    body = asked.question.body
    return MatchedPairs((-1,) * len(body.pairs)) if isinstance(body, Matching) else ChosenOptions(frozenset())


def answered(sitting: Sitting, count: int, certainty: int = 0) -> Sitting:
    for place in range(count):
        sitting, _ = sitting.go(place).answer(Given(key(sitting.asked[place]), certainty))
    return sitting


def stored(sitting: Sitting) -> list[tuple[str, Given]]:
    return list(sitting.given.items())


def test_a_learner_is_asked_every_question_once_with_every_option_shown():
    sitting = begin(plan(), ALL, "1")
    assert sorted(a.question.id for a in sitting.asked) == sorted(ALL)
    for asked in sitting.asked:
        assert sorted(asked.shown) == list(range(asked.question.body.movable))


def test_the_same_seed_gives_the_same_order_and_other_seeds_give_others():
    assert begin(plan(), ALL, "3") == begin(plan(), ALL, "3")
    assert len({tuple(a.question.id for a in begin(plan(), ALL, str(n)).asked) for n in range(30)}) > 5
    assert len({begin(plan(), ALL, str(n)).asked[0].shown for n in range(30)}) > 5


def test_a_learner_who_answers_everything_right_gets_the_full_score():
    sitting = answered(begin(plan(), ALL, "1"), 4)
    score = sitting.score
    assert sitting.complete
    assert (score.mark, score.right, score.answered, score.total, score.share) == (4, 4, 4, 4, 1)
    assert score.passed is None


def test_what_was_explained_cannot_be_answered_again_but_a_test_can_be_changed():
    practised = answered(begin(plan(), ALL, "1"), 1)
    with pytest.raises(ValueError, match="explained"):
        practised.answer(Given(blank(practised.current)))
    tested = answered(begin(plan("test"), ALL, "1"), 1)
    tested, grade = tested.answer(Given(blank(tested.current)))
    assert (grade.mark, tested.score.mark, tested.score.answered) == (0, 0, 1)


def test_a_sitting_goes_on_where_it_was_left_with_the_same_order_answers_and_flags():
    left = answered(begin(plan("test"), ALL, "7"), 2).go(2).flag()
    found = resume(plan("test"), ALL, "7", stored(left), left.place, left.flagged)
    assert found == left


def test_an_answer_that_no_longer_fits_and_one_to_a_lost_question_are_dropped():
    left = answered(begin(plan(), ALL, "7"), 4)
    edited = {name: each for name, each in ALL.items() if name != "kinds"} | {"exempt": question(SINGLE, "exempt")}
    found = resume(plan(), edited, "7", stored(left))
    assert set(found.given) == {"term", "term-again"}
    assert found.current.question.id == "exempt"


def test_the_order_of_the_others_stays_when_a_question_is_taken_out_of_the_bank():
    whole = [a.question.id for a in begin(plan(), ALL, "5").asked]
    fewer = {name: each for name, each in ALL.items() if name != "exempt"}
    assert [a.question.id for a in begin(plan(), fewer, "5").asked] == [each for each in whole if each != "exempt"]


def test_a_block_is_passed_at_its_mark_and_the_whole_only_with_every_block():
    two = Plan("attestation", "А", (Block("Закон", ("term", "exempt"), 0.5), Block("Село", ("kinds",), 0.7)), minutes=9)
    sitting = begin(two, ALL, "1")
    place = next(n for n, a in enumerate(sitting.asked) if a.question.id == "term")
    sitting, _ = sitting.go(place).answer(Given(key(sitting.asked[place])))
    law, village = sitting.score.blocks
    assert (law.passed, village.passed, sitting.score.passed) == (True, False, False)
    assert (law.share, law.total, village.answered) == (0.5, 2, 0)


def test_certainty_is_summed_by_the_published_table():
    sitting = answered(begin(plan(certainty=True), ALL, "1"), 2, certainty=3)
    sitting, _ = sitting.go(2).answer(Given(blank(sitting.asked[2]), 2))
    assert (sitting.score.sure, sitting.score.sure_most) == (3 + 3 - 2, 12)


def test_next_open_goes_round_and_ends():
    sitting = answered(begin(plan("test"), ALL, "1"), 2)
    assert sitting.go(3).next_open() == 2
    assert answered(sitting, 4).next_open() is None


@pytest.mark.parametrize("text", ["5", "[]", '{"mode": "practice", "title": "T", "blocks": []}', '{"blocks": 5}'])
def test_a_plan_that_is_none_is_passed_over(text):
    assert plan_or_none(text) is None


def test_steps_are_never_shown_in_their_right_order():
    shown = {ask(question(ORDERING), Random(n)).shown for n in range(200)}
    assert tuple(range(3)) not in shown
    assert len(shown) == 5


@pytest.mark.parametrize("given", [
    Given(ChosenOptions(frozenset({1})), 3, 12), Given(MatchedPairs((0, -1, 2))), Given(ChosenOptions(frozenset()), 0, 5),
])  # fmt: skip
def test_an_answer_is_read_as_it_was_kept(given):
    assert given_from_json(given_to_json(given)) == given


@pytest.mark.parametrize("text", ["", "[]", '{"given":{"chosen":[1]},"certainty":9,"seconds":1}', '{"given":1}', "[" * 9999])
def test_what_was_never_kept_is_refused(text):
    with pytest.raises(ValueError):
        given_from_json(text)


def test_a_plan_is_read_as_it_was_kept():
    made = Plan("attestation", "Осень «24»", (Block("Закон", ("a", "b"), 0.7),), minutes=140, set_by="Ахметова")
    assert plan_from_json(plan_to_json(made)) == made
    for text in ("{}", "[]", "1", plan_to_json(made).replace("attestation", "game")):
        with pytest.raises(ValueError):
            plan_from_json(text)


def test_what_the_learner_got_wrong_is_drawn_most_often_and_nothing_twice():
    history = {"term": 0.0, "exempt": 1.0, "kinds": 1.0, "term-again": 1.0}
    drawn = [draw(quiz().questions, 2, history, Random(n)) for n in range(400)]
    assert all(len(set(each)) == 2 for each in drawn)
    counts = {name: sum(name in each for each in drawn) for name in ALL}
    assert counts["term"] > 1.4 * max(counts[name] for name in ALL if name != "term")


def test_only_what_was_wanted_is_drawn():
    assert {each.id for each in pool((quiz(),), Wanted(weak=True), {"term": 0.5, "kinds": 1.0})} == {"term"}
    assert pool((quiz(),), Wanted(roles=("akimat",)), {}) == ()
    assert pool((quiz(),), Wanted(topics=("contract",)), {}) == quiz().questions
    assert pool((quiz(),), Wanted(article="п. 12 ст. 4 ГАСП"), {}) == ()


def test_an_attestation_shares_its_questions_out_and_the_same_code_gives_the_same_paper():
    made = attestation_blocks((quiz(),), handbook(), 3, {"ch": 0.7}, Random("осень"))
    again = attestation_blocks((quiz(),), handbook(), 3, {"ch": 0.7}, Random("осень"))
    assert made == again
    assert [(block.name, len(block.questions), block.needed) for block in made] == [("Помощь", 3, 0.7)]
