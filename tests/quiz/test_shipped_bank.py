"""The bank that everybody gets: sound, fair, and founded on the handbook."""

import re
from collections import Counter
from functools import cache

from desktop.base.messages import one_line
from desktop.base.shipped import shipped
from desktop.handbook.model import Handbook
from desktop.quiz.files import read_banks
from desktop.quiz.grade import grade
from desktop.quiz.model import Matching, MultipleChoice, Question, Quiz, SingleChoice
from desktop.quiz.response import ChosenOptions, MatchedPairs
from tests.shipped import read


@cache
def book() -> Handbook:
    return read.handbook()


@cache
def bank() -> Quiz:
    return next(each for each in read.banks() if each.id == "tsa-and-outreach")


def singles() -> list[SingleChoice]:
    return [each.body for each in bank().questions if isinstance(each.body, SingleChoice)]


def texts(question: Question) -> list[str]:
    body = question.body
    if isinstance(body, Matching):
        return [*(pair.left for pair in body.pairs), *body.rights]
    return [part for option in body.options for part in (option.text, option.why)]


def squeezed(text: str) -> str:
    return " ".join(re.sub(r"[«»\"]", "", text).split())


def test_a_learner_gets_every_shipped_question():
    assert len(read.banks()) > 1  # without a problem


def test_an_author_who_copies_the_examples_of_the_readme_gets_a_sound_bank(tmp_path):
    blocks = re.findall(r"```toml\n(.*?)```", shipped("quizzes", "README.md").read_text("utf-8"), re.S)
    (tmp_path / "copied.toml").write_text("\n".join(blocks), encoding="utf-8")
    quizzes, problems = read_banks(tmp_path, book())
    assert [one_line(each) for each in problems] == []
    assert [each.kind for each in quizzes[0].questions] == ["single", "multiple", "matching"]


def test_the_first_bank_has_twenty_questions_of_three_kinds():
    assert Counter(each.kind for each in bank().questions) == {"single": 11, "multiple": 5, "matching": 4}


def test_a_learner_meets_families_and_villages_and_not_only_wording():
    assert sum(each.level in ("apply", "judge") for each in bank().questions) >= 7
    assert sum(each.topic == "adoption-curve" for each in bank().questions) >= 6


def test_a_learner_cannot_win_by_the_longest_or_the_shortest_option():
    for measure in (max, min):
        given_away = [
            body for body in singles()
            if any(len(body.options[key].text) == measure(len(o.text) for o in body.options) for key in body.key)
        ]  # fmt: skip
        assert len(given_away) <= 0.4 * len(singles())


def test_a_learner_cannot_win_by_the_place_of_the_option():
    places = Counter(min(body.key) for body in singles())
    assert set(places) == {0, 1, 2, 3}
    assert max(places.values()) <= 0.4 * len(singles())


def test_right_options_of_a_multiple_choice_are_not_the_long_ones():
    for each in bank().questions:
        if isinstance(each.body, MultipleChoice):
            lengths = [sum(len(o.text) for o in each.body.options if o.right is side) for side in (True, False)]
            counts = len(each.body.key), len(each.body.options) - len(each.body.key)
            assert lengths[0] / counts[0] <= 1.4 * lengths[1] / counts[1], each.id


def test_the_key_earns_the_full_mark():
    for question in bank().questions:
        key = question.body.key
        response = MatchedPairs(key) if isinstance(key, tuple) else ChosenOptions(key)
        assert grade(question, response).mark == 1, question.id


def test_every_explanation_quotes_its_passage_and_names_its_article():
    handbook = squeezed(" ".join(passage.text for passage in book().walk())).casefold()
    for question in bank().questions:
        passage = squeezed(book().passage(question.passage).text).casefold()
        pieces = [squeezed(each).strip(" .…").casefold() for each in re.findall(r"«[^«»]+»", question.explain)]
        assert [piece for piece in pieces if piece not in handbook] == [], question.id
        assert any(piece in passage for piece in pieces), question.id
        assert question.article in question.explain, question.id


def test_no_question_is_answered_by_all_of_the_above():
    for question in bank().questions:
        said = " ".join(texts(question))
        assert not re.search(r"вс[её] (выше)?перечисленн|ничего из|все ответы", said, re.I), question.id


def test_a_learner_who_meets_the_printed_sixteen_percent_is_told_of_the_misprint():
    met = [each for each in bank().questions if each.passage == "adoption-late-majority"]
    assert len(met) == 2
    assert all("опечатка" in each.explain and "34 %" in each.explain for each in met)


def test_the_shares_of_the_groups_are_those_that_add_up():
    shares = bank().question("adopter-shares").body
    numbers = [float(pair.right.removesuffix(" %").replace(",", ".")) for pair in shares.pairs]
    assert numbers == [2.5, 13.5, 34, 34, 16]


DISPUTED = {
    "tsa-unconditional-definition", "tsa-conditional-definition", "unemployed-notice", "media-stage-one",
    "media-stage-two", "adoption-conclusion-fifth", "contract-termination-effect", "contract-second-breach",
}  # fmt: skip


def test_no_question_stands_on_a_passage_whose_reading_is_disputed():
    assert {each.passage for each in bank().questions} & DISPUTED == set()
