"""When a question is refused by a subject that the handbook leaves out."""

from desktop.search.analysis import Term
from desktop.search.phrasing import Likeness
from desktop.search.ranking import Verdict, judge

LEAVE = tuple(Term(0, 0, (word,), (word,), (word,), "word") for word in ("отпуск", "практика"))


def verdict(subject: float, things: int = 2) -> Verdict:
    """Of a question as like the passage by 0.55, and as like a subject left out by 1.1 times `subject`."""
    likenesses = {
        "passage": Likeness(0.5, 0.5, 1.0, 6.0, 2),
        "subject": Likeness(subject, subject, 1.0, 6.0, things),
    }
    return judge(LEAVE, likenesses, frozenset({"passage"}), frozenset())


def test_a_subject_left_out_that_is_nearly_as_like_refuses() -> None:
    assert verdict(0.495) == Verdict(False, "subject")
    assert verdict(0.48) == Verdict(True)


def test_a_subject_that_shares_one_word_must_be_clearly_liker() -> None:
    assert verdict(0.51, things=1) == Verdict(True)
    assert verdict(0.54, things=1) == Verdict(False, "subject")
