"""The program is killed in the middle of a quiz; what its screen had acknowledged is there."""

import os
import subprocess
import sys

import pytest

from tests.conftest import ROOT


@pytest.mark.skipif(not hasattr(os, "fork"), reason="the rounds fork")
def test_an_answer_that_the_screen_acknowledged_survives_a_kill():
    done = subprocess.run(
        [sys.executable, "-m", "tests.ui.kill_rounds", "8"], cwd=ROOT, capture_output=True, text=True, timeout=100
    )
    assert done.returncode == 0, done.stdout + done.stderr[-2000:]
    assert "lost: 0" in done.stdout


@pytest.mark.skipif(not hasattr(os, "fork"), reason="the rounds fork")
def test_a_note_that_was_being_written_survives_a_kill_up_to_its_last_pause():
    done = subprocess.run(
        [sys.executable, "-m", "tests.ui.note_kill_rounds", "4"], cwd=ROOT, capture_output=True, text=True, timeout=100
    )
    assert done.returncode == 0, done.stdout + done.stderr[-2000:]
    assert "lost: 0" in done.stdout


@pytest.mark.skipif(not hasattr(os, "fork"), reason="the rounds fork")
def test_an_attestation_comes_back_at_its_question_with_its_answers_and_its_time():
    done = subprocess.run(
        [sys.executable, "-m", "tests.ui.attestation_kill_rounds", "2"], cwd=ROOT, capture_output=True, text=True,
        timeout=100,
    )  # fmt: skip
    assert done.returncode == 0, done.stdout + done.stderr[-2000:]
    assert "faults: 0" in done.stdout
