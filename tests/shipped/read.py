"""What takes a while to read of that which everybody gets, read once for all tests of a run; it is frozen."""

from functools import cache

from desktop.base.messages import one_line
from desktop.base.shipped import shipped
from desktop.handbook.files import read_handbook
from desktop.handbook.model import Handbook
from desktop.practice.case import Case
from desktop.practice.files import read_cases
from desktop.quiz.files import read_banks
from desktop.quiz.model import Quiz


@cache
def handbook() -> Handbook:
    found, problems = read_handbook(shipped("content", "handbook"))
    assert [one_line(each) for each in problems] == []
    return found


@cache
def banks() -> tuple[Quiz, ...]:
    found, problems = read_banks(shipped("quizzes"), handbook())
    assert [one_line(each) for each in problems] == []
    return found


@cache
def cases() -> tuple[Case, ...]:
    """Every one is walked through to be proved sound, as the program does where nothing of it is prepared."""
    found, problems = read_cases(shipped("content", "cases"), handbook())
    assert [one_line(each) for each in problems] == []
    return found
