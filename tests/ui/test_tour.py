"""The tour: what can be asked of it, and that every picture asked for is taken."""

import os
import subprocess
import sys

import pytest

from desktop.ui.tour_order import GROUPS, LOOKS, Order, read_order
from tests.conftest import ROOT


def test_everything_is_taken_unless_less_is_asked_for():
    assert read_order([]) == Order("tour", GROUPS, LOOKS)
    assert len(LOOKS) == 8
    asked = read_order(["--out", "here", "--groups", "desk", "--looks", "kk-dark-200", "ru-light-100"])
    assert asked == Order("here", ("desk",), ("kk-dark-200", "ru-light-100"))


@pytest.mark.parametrize("words", [["--groups", "desks"], ["--looks", "kk-dark"], ["--nonsense"]])
def test_what_it_does_not_know_is_refused_with_what_it_knows(words, capsys):
    with pytest.raises(SystemExit):
        read_order(words)
    assert "komekshi tour" in capsys.readouterr().err


def test_an_order_refuses_nonsense():
    with pytest.raises(ValueError, match="ru-pink-100"):
        Order("here", looks=("ru-pink-100",))


def test_help_needs_no_window(tmp_path):
    told = subprocess.run([sys.executable, "-m", "desktop", "tour", "--help"], capture_output=True, text=True, cwd=ROOT,
                          env=os.environ | {"KOMEKSHI_HOME": str(tmp_path)}, check=True)  # fmt: skip
    words = told.stdout.replace("\n", "").replace(" ", "")  # argparse breaks a line at any «-»
    assert all(each in words for each in (*GROUPS, *LOOKS))
    assert list(tmp_path.iterdir()) == []


@pytest.mark.slow
def test_the_desk_and_the_practice_room_are_pictured_in_kazakh_in_the_dark_at_two_hundred(tmp_path):
    done = subprocess.run(
        [sys.executable, "-m", "desktop", "tour", "--out", str(tmp_path), "--groups", "desk", "practice", "--looks", "kk-dark-200"],
        capture_output=True, text=True, cwd=ROOT, env=os.environ | {"QT_QPA_PLATFORM": "offscreen"}, check=False,
    )  # fmt: skip
    assert done.returncode == 0, done.stdout
    taken = {each.stem[3:] for each in (tmp_path / "kk-dark-200").glob("*.png")}
    assert taken >= {"articles", "mine", "card-citation", "card-status", "note", "search-answer", "search-refusal",
                     "search-scope", "search-past", "find", "keys", "quick", "leaflet-sheet", "case-choice",
                     "case-feedback", "debrief", "debrief-map", "author-fault", "generated-family-verdict", "progress"}  # fmt: skip
