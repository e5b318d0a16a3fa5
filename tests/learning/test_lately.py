"""The latest answers are enough to say what is weak now."""

from desktop.learning.lately import latest
from desktop.learning.records import Answer, Session
from desktop.learning.store import open_memory
from tests.learning.people import NOW


def test_only_the_latest_are_told_and_in_their_order(tmp_path):
    with open_memory(tmp_path / "progress.db", busy_ms=50) as memory:
        memory.start(Session("s", "quiz", "bank", NOW))
        for number in range(5):
            memory.record(Answer(f"a{number}", "s", "q", "question", "t", "", "{}", 1.0, 1.0, NOW))
        assert [each.id for each in latest(memory, 3)] == ["a2", "a3", "a4"]
        assert latest(memory) == memory.answers()
