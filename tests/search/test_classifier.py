"""What was learned from the written questions: it is of these very words, survives the disk, and refuses nonsense."""

from array import array

import pytest

from desktop.base.shipped import shipped
from desktop.search.classifier import NOTHING_LEARNED, Classifier, from_told, read_classifier, write_classifier
from desktop.search.features import features
from desktop.search.files import words_digest
from desktop.search.packed import hash_of

from .measure import shipped_index


def small() -> Classifier:
    """Two classes: «овца» speaks for the first by 2, «школа» for the second by 2 and against the first by 1."""
    hashes = sorted(map(hash_of, ("овца", "школа")))
    sheep_first = hashes[0] == hash_of("овца")
    rows = [((0,), (64,)), ((0, 1), (-32, 64))]
    ordered = rows if sheep_first else rows[::-1]
    owners, weights, starts = array("H"), array("b"), array("I", [0])
    for who, worth in ordered:
        owners.extend(who)
        weights.extend(worth)
        starts.append(len(owners))
    return Classifier(
        "words", ("sheep", "school"), array("Q", hashes), array("f", [1, 1]), starts, owners, weights,
        array("f", [-1, -1]),
    )  # fmt: skip


def test_what_was_learned_is_of_the_words_that_are_shipped() -> None:
    assert shipped_index().classifier.made_of == words_digest(shipped("content", "search")), (
        "words changed since: run python -m tests.search.make_classifier"
    )


def test_every_passage_and_every_subject_left_out_was_learned() -> None:
    index = shipped_index()
    assert {each.id for each in index.passages} | index.subjects.keys() <= set(index.classifier.classes)


def test_a_word_speaks_for_its_class_and_against_another() -> None:
    assert small().scores({"овца"}) == {"sheep": 1.0, "school": -1.0}
    assert small().scores({"школа"}) == {"sheep": -2.0, "school": 1.0}


def test_a_question_of_two_words_is_no_louder_than_one_and_a_strange_word_says_nothing() -> None:
    both = small().scores({"овца", "школа", "никогда"})
    assert both["sheep"] == pytest.approx(-1 + 1 / 2**0.5)
    assert both["school"] == pytest.approx(-1 + 2 / 2**0.5)
    assert small().scores({"никогда"}) == {"sheep": -1.0, "school": -1.0}


def test_a_file_gives_back_what_was_written() -> None:
    assert read_classifier(write_classifier(small())) == small()
    assert read_classifier(write_classifier(NOTHING_LEARNED)) == NOTHING_LEARNED
    shipped_one = shipped_index().classifier
    assert from_told(shipped_one.made_of, shipped_one.classes, shipped_one.told()) == shipped_one


@pytest.mark.parametrize("spoil", [lambda told: told[:-1], lambda told: told + b"x", lambda told: b"{}\n" + told])
def test_a_damaged_file_is_refused(spoil) -> None:
    with pytest.raises((ValueError, LookupError)):
        read_classifier(spoil(write_classifier(small())))


def test_numbers_that_do_not_fit_together_are_refused() -> None:
    good = small()
    for name, bad in (("owners", array("H", [0, 1, 7])), ("starts", array("I", [0, 3, 1])), ("bias", array("f", [0]))):
        parts = {part: getattr(good, part) for part in good.__slots__ if part != name}
        with pytest.raises(ValueError):
            Classifier(**parts, **{name: bad})


def test_two_words_together_say_more_than_each_alone() -> None:
    seen = features(shipped_index().reader.read("срок практики").terms)
    assert any(each.startswith("pair ") for each in seen)
    assert seen > features(shipped_index().reader.read("практики").terms)
