"""An answer or a session that exists makes sense."""

from datetime import UTC, datetime, timedelta, timezone

import pytest

from desktop.learning.records import Session, stamp

from .people import NOW, answer


@pytest.mark.parametrize(
    "nonsense",
    [
        {"id": ""},
        {"session": " "},
        {"item": ""},
        {"kind": "guess"},
        {"mark": -0.1},
        {"mark": 1.1},
        {"mark": float("nan")},
        {"out_of": 0.0, "mark": 0.0},
        {"out_of": float("inf")},
        {"out_of": float("nan")},
        {"chosen": "b, perhaps"},
        {"chosen": ""},
        {"chosen": "[" * 100_000},
        {"topic": "\ud800"},
        {"at": datetime(2026, 11, 23, 9, 0)},
    ],
    ids=str,
)
def test_an_answer_that_makes_no_sense_is_refused(nonsense: dict[str, object]) -> None:
    with pytest.raises(ValueError, match=r"."):
        answer(1, **nonsense)


@pytest.mark.parametrize("mark", [0.0, 0.25, 3.0])
def test_any_mark_from_nothing_to_all_points_is_an_answer(mark: float) -> None:
    assert answer(1, mark=mark, out_of=3.0).mark == mark


@pytest.mark.parametrize(
    "nonsense",
    [
        {"id": ""},
        {"kind": "exam"},
        {"item": "\t"},
        {"started": datetime(2026, 11, 23)},
        {"finished": datetime(2026, 11, 23)},
        {"outcome": "\udfff"},
    ],
    ids=str,
)
def test_a_session_that_makes_no_sense_is_refused(nonsense: dict[str, object]) -> None:
    sense: dict[str, object] = {"id": "s", "kind": "case", "item": "village", "started": NOW}
    with pytest.raises(ValueError, match=r"."):
        Session(**(sense | nonsense))  # type: ignore[arg-type]


def test_a_learner_whose_clock_was_set_back_may_finish_before_she_started() -> None:
    assert Session("s", "case", "village", NOW, NOW - timedelta(days=30)).finished < NOW  # type: ignore[operator]


def test_the_same_moment_in_two_zones_is_stamped_the_same_and_sorts_as_text() -> None:
    almaty = NOW.astimezone(timezone(timedelta(hours=5)))
    assert stamp(almaty) == stamp(NOW) == "2026-11-23T09:00:00.000000+00:00"
    assert stamp(NOW) < stamp(NOW + timedelta(microseconds=1)) < stamp(datetime(2027, 1, 1, tzinfo=UTC))
