"""What a question is like: the phrasings written for a passage, its text, and the talk about it."""

from desktop.search.analysis import Term
from desktop.search.gathering import gather
from desktop.search.phrasing import HEARSAY, Likeness
from desktop.search.ranking import judge


def said(text: str) -> tuple[Term, ...]:
    return tuple(Term(0, 0, (word,), (word,), (word,), "word") for word in text.split())


LEAVE = gather({"leave": [said("отпуск практиканта")]}, {"leave": said("практика")}, {"leave": [said("вода отпуск")]})


def likeness(text: str) -> Likeness:
    return LEAVE.likeness(said(text))["leave"]


def test_a_word_of_the_text_or_of_a_phrasing_is_known_whole_and_one_of_the_talk_by_half() -> None:
    assert likeness("практика").covered == likeness("отпуск").covered == 1.0
    assert likeness("вода").covered == HEARSAY
    assert likeness("вода").evidence == HEARSAY * LEAVE.weight(said("вода")[0])


def test_talk_alone_is_no_thing_in_common() -> None:
    assert likeness("вода").things == 0
    assert likeness("вода отпуск практика").things == 2


def test_a_question_known_by_hearsay_alone_is_refused() -> None:
    ours = frozenset({"leave"})

    def answered(text: str) -> bool:
        return judge(said(text), LEAVE.likeness(said(text)), ours, frozenset()).answered

    assert answered("отпуск практиканта")
    assert not answered("вода хлеб")
