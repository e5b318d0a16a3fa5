"""Flat tables say what the dictionaries they were made of said, and nonsense is refused."""

from array import array

import pytest
from hypothesis import given
from hypothesis import strategies as some

from desktop.search.packed import Pairs, Rows, from_bytes, of_mapping, rows

WORDS = some.text("абвгд", max_size=4)
TABLES = some.dictionaries(WORDS, some.dictionaries(some.integers(0, 99), some.floats(0, 9), max_size=5))


@given(TABLES, WORDS)
def test_rows_give_back_what_was_put_in(table: dict[str, dict[int, float]], other: str) -> None:
    made = of_mapping(table)
    again = from_bytes(made.told())
    assert again == made
    for word in (*table, other):
        row = sorted(table.get(word, {}).items())
        numbers, worth = again.row(word)
        assert list(zip(numbers, worth, strict=True)) == row
        assert (word in again) is (word in table)


def test_rows_without_worth_give_numbers_alone() -> None:
    made = rows([("а", (3, 1), ()), ("б", (2,), ())])
    assert [list(each) for each in made.row("а")] == [[3, 1], []]
    assert made.highest() == 3
    assert rows([]).highest() == -1


@pytest.mark.parametrize(
    ("starts", "numbers", "worth"),
    [([0], [], []), ([0, 2], [1], []), ([0, 1], [1], [0.5, 0.5]), ([], [], [])],
)
def test_rows_that_do_not_fit_together_are_refused(starts: list[int], numbers: list[int], worth: list[float]) -> None:
    with pytest.raises(ValueError, match="rows"):
        Rows(array("Q", [7]), array("I", starts), array("I", numbers), array("d", worth))
    with pytest.raises(ValueError, match="rows"):
        Rows(array("Q", [7, 8, 9]), array("I", [0, 3, 1, 3]), array("I", [1, 1, 1]), array("d"))
    with pytest.raises(ValueError, match="rows"):
        from_bytes((b"", b""))


@given(some.lists(some.tuples(WORDS, some.integers(0, 2**32 - 1))), WORDS)
def test_pairs_give_every_number_of_a_text_rising(pairs: list[tuple[str, int]], other: str) -> None:
    made = Pairs.of_bytes(Pairs(pairs).packed.tobytes())
    for text in (other, *(text for text, _ in pairs)):
        assert list(made.at(text)) == sorted(number for each, number in pairs if each == text)
    assert made.highest() == max((number for _, number in pairs), default=-1)
