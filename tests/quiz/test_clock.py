"""The clock of an attestation: honest after a crash, deaf to a computer whose clock is set."""

from datetime import UTC, datetime, timedelta

from desktop.quiz.clock import Clock

NOON = datetime(2026, 3, 14, 12, tzinfo=UTC)


def after(minutes: float) -> datetime:
    return NOON + timedelta(minutes=minutes)


def test_minutes_at_work_are_taken_off():
    assert Clock(140 * 60, 0, NOON).ran(600, after(10)).left == 130 * 60


def test_minutes_after_a_crash_are_taken_off_as_well():
    kept = Clock(140 * 60, 600, after(10))
    assert kept.taken_up(after(25)).left == 115 * 60


def test_a_computers_clock_set_back_gives_no_time_and_set_ahead_while_at_work_takes_none():
    kept = Clock(60 * 60, 600, after(10))
    assert kept.taken_up(after(-600)).left == 50 * 60
    assert kept.ran(30, after(60 * 24 * 365)).left == 50 * 60 - 30


def test_time_is_up_once_and_never_below_nothing():
    done = Clock(60, 0, NOON).ran(500, after(9))
    assert (done.left, done.over) == (0, True)
    assert not Clock(0, 0, NOON).ran(10**6, after(1)).over


def test_a_pause_costs_nothing():
    assert Clock(3600, 60, NOON).paused(after(300)).left == 3540
