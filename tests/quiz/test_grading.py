"""What an answer earns."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.quiz.grade import Grade, grade
from desktop.quiz.model import Matching, MultipleChoice, Option, Pair, SingleChoice
from desktop.quiz.response import NO_MATCH, ChosenOptions, MatchedPairs

from .made import CALM, MATCHING, MULTIPLE, SINGLE, question


def chosen(*numbers: int) -> ChosenOptions:
    return ChosenOptions(frozenset(numbers))


def option(number: int, right: bool) -> Option:
    return Option(f"ответ {number}", right, "" if right else "неверно")


@st.composite
def multiples(draw):
    """A multiple choice of 3 to 8 options, and a set of ticks."""
    key = draw(st.lists(st.booleans(), min_size=3, max_size=8).filter(lambda k: any(k) and not all(k)))
    ticks = draw(st.sets(st.integers(0, len(key) - 1)))
    return MultipleChoice(tuple(option(n, right) for n, right in enumerate(key))), frozenset(ticks)


@st.composite
def matchings(draw):
    """A matching of 3 to 6 pairs, some sharing a right, and what a learner put to each."""
    rights = draw(st.lists(st.integers(0, 3), min_size=3, max_size=6).filter(lambda r: len(set(r)) > 1))
    body = Matching(tuple(Pair(f"слева {n}", f"справа {r}") for n, r in enumerate(rights)), ("лишнее",))
    numbers = st.integers(NO_MATCH, len(body.rights) - 1)
    return body, tuple(draw(st.lists(numbers, min_size=len(rights), max_size=len(rights))))


def test_a_learner_who_picks_the_right_option_earns_the_whole_mark():
    assert grade(question(SINGLE), chosen(0)).mark == 1
    assert grade(question(SINGLE), chosen(0)).right


def test_a_learner_who_picks_a_wrong_option_earns_nothing_and_reads_why():
    given_grade = grade(question(SINGLE), chosen(2))
    assert (given_grade.mark, given_grade.right) == (0, False)
    assert given_grade.details[2].why == "столько выходит с продлением"
    assert [detail.right for detail in given_grade.details] == [False, True, False]


def test_a_learner_who_passes_earns_nothing_and_is_not_right():
    assert grade(question(SINGLE), chosen()) .mark == 0
    assert grade(question(MULTIPLE), chosen()).mark == 0


def test_a_learner_who_finds_half_of_the_right_options_earns_half():
    assert grade(question(MULTIPLE), chosen(0)).mark == 0.5


def test_a_wrong_tick_takes_away_its_share_of_the_wrong_options():
    assert grade(question(MULTIPLE), chosen(0, 2, 1)).mark == pytest.approx(2 / 3)
    assert grade(question(MULTIPLE), chosen(0, 1)).mark == pytest.approx(1 / 6)


def test_a_learner_who_ticks_only_wrong_options_does_not_sink_below_nothing():
    assert grade(question(MULTIPLE), chosen(1, 3, 4)).mark == 0


def test_a_learner_who_matches_two_of_three_earns_two_thirds_and_sees_which():
    given_grade = grade(question(MATCHING), MatchedPairs((0, 1, 0)))
    assert given_grade.mark == pytest.approx(2 / 3)
    assert [detail.right for detail in given_grade.details] == [True, True, False]
    assert (given_grade.details[2].given, given_grade.details[2].expected) == (0, 1)


def test_a_pair_left_alone_is_not_right():
    assert grade(question(MATCHING), MatchedPairs((0, NO_MATCH, NO_MATCH))).mark == pytest.approx(1 / 3)


@CALM
@given(multiples())
def test_whatever_a_learner_ticks_the_mark_lies_between_nothing_and_all(case):
    body, ticks = case
    given_grade = grade(question(body), ChosenOptions(ticks))
    assert 0 <= given_grade.mark <= 1
    assert given_grade.right == (ticks == body.key) == (given_grade.mark == 1)


@CALM
@given(multiples())
def test_a_learner_who_ticks_everything_earns_nothing(case):
    body, _ = case
    assert grade(question(body), ChosenOptions(frozenset(range(len(body.options))))).mark == 0


@CALM
@given(multiples(), st.randoms(use_true_random=False))
def test_the_order_in_which_the_author_wrote_the_options_does_not_change_the_mark(case, rng):
    body, ticks = case
    order = rng.sample(range(len(body.options)), len(body.options))
    moved = MultipleChoice(tuple(body.options[number] for number in order))
    again = frozenset(order.index(number) for number in ticks)
    assert grade(question(moved), ChosenOptions(again)).mark == grade(question(body), ChosenOptions(ticks)).mark


@CALM
@given(st.integers(3, 8), st.data())
def test_of_single_options_only_the_right_one_earns_anything(count, data):
    key, pick = data.draw(st.integers(0, count - 1)), data.draw(st.integers(0, count - 1))
    body = SingleChoice(tuple(option(n, n == key) for n in range(count)))
    assert grade(question(body), chosen(pick)).mark == (1 if pick == key else 0)


@CALM
@given(matchings(), st.randoms(use_true_random=False))
def test_matching_earns_the_share_of_pairs_whatever_the_order_of_the_pairs(case, rng):
    body, rights = case
    given_grade = grade(question(body), MatchedPairs(rights))
    hits = sum(mine == key for mine, key in zip(rights, body.key, strict=True))
    assert given_grade.mark == hits / len(rights)
    assert given_grade.right == (rights == body.key)
    order = rng.sample(range(len(rights)), len(rights))
    moved = Matching(tuple(body.pairs[number] for number in order), body.extra)
    texts = [body.rights[rights[number]] if rights[number] != NO_MATCH else None for number in order]
    again = tuple(NO_MATCH if text is None else moved.rights.index(text) for text in texts)
    assert grade(question(moved), MatchedPairs(again)).mark == given_grade.mark


@pytest.mark.parametrize(
    ("body", "response"),
    [
        (SINGLE, chosen(0, 1)),
        (SINGLE, chosen(3)),
        (MULTIPLE, chosen(5)),
        (MULTIPLE, MatchedPairs((0, 1, 1))),
        (MATCHING, chosen(0)),
        (MATCHING, MatchedPairs((0, 1))),
        (MATCHING, MatchedPairs((0, 1, 3))),
    ],
)
def test_an_answer_to_another_question_is_refused(body, response):
    with pytest.raises(ValueError, match=r"option|right-hand|answer"):
        grade(question(body), response)


@pytest.mark.parametrize(("mark", "right"), [(1.5, True), (-0.1, False), (0.5, True), (1.0, False)])
def test_a_grade_that_contradicts_itself_does_not_exist(mark, right):
    with pytest.raises(ValueError, match="mark"):
        Grade(mark, right, ())
