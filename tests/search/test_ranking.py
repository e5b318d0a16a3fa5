"""When a question is refused by a subject that the handbook leaves out, and in which order passages come."""

from desktop.search.analysis import Term
from desktop.search.ranking import BAR, Verdict, blend, judge, rank, weigh

LEAVE = tuple(Term(0, 0, (word,), (word,), (word,), "word") for word in ("отпуск", "практика"))
OURS = frozenset({"passage", "other"})


def verdict(passage: float, subject: float) -> Verdict:
    return judge(LEAVE, {"passage": passage, "subject": subject}, {"passage": 0.5, "subject": 0.5}, OURS)


def test_a_question_that_is_clearly_about_a_passage_is_answered() -> None:
    assert verdict(1.0, 0.8) == Verdict(True)


def test_a_subject_left_out_that_is_nearly_as_like_refuses_and_is_named() -> None:
    assert verdict(0.95, 0.9) == Verdict(False, "subject")
    assert verdict(0.2, 0.9) == Verdict(False, "subject")


def test_a_no_names_no_subject_that_the_question_is_hardly_about() -> None:
    assert verdict(-0.9, -0.2) == Verdict(False, "")


def test_one_word_is_looked_up_where_a_passage_speaks_of_it_whatever_else_it_may_mean() -> None:
    about = {"passage": 0.0, "subject": 3.0}
    assert judge(LEAVE[:1], about, {"passage": BAR}, OURS) == Verdict(True)
    assert judge(LEAVE[:1], about, {"passage": BAR / 2}, OURS) == Verdict(False, "subject")


def test_only_passages_that_share_a_word_are_listed_the_one_most_asked_about_first() -> None:
    about = weigh({"passage": 0.1, "other": 0.4, "subject": 1.0, "stranger": 2.0}, {"passage": 0.5, "other": 0.1})
    scores = rank(about, {"passage", "other", "subject"}, {}, frozenset({"passage", "other", "stranger"}))
    assert sorted(scores, key=lambda each: -scores[each]) == ["passage", "other"]
    assert all(score > 0 for score in scores.values())


def test_a_passage_that_was_never_learned_is_found_by_its_words() -> None:
    scores = rank(weigh({}, {"passage": 0.5, "other": 0.5}), ["passage"], {"other": 3.0}, OURS)
    assert scores["other"] > 0 < scores["passage"]


def test_in_a_story_the_sentence_that_asks_counts_half() -> None:
    assert blend({"told": 1.0, "both": 1.0}, {"asked": 1.0, "both": 1.0}) == {"told": 0.5, "asked": 0.5, "both": 1.0}
