"""A second start finds the first one; a lock that nobody holds keeps nobody out."""

import os
import subprocess
import sys

import pytest
from PySide6.QtCore import QSysInfo
from PySide6.QtNetwork import QLocalServer, QLocalSocket

from desktop.base.places import Places
from desktop.ui import reception
from desktop.ui.instance import Listener, pass_on, pipe_name
from desktop.ui.seat import take_over, take_seat
from tests.conftest import ROOT

HOST = QSysInfo.machineHostName()


def test_the_seat_is_taken_once_and_free_again_after_her(tmp_path):
    first = take_seat(tmp_path / "a.lock")
    assert first.state == "ours"
    second = take_seat(tmp_path / "a.lock")
    assert (second.state, second.pid) == ("taken", os.getpid())
    first.lock.unlock()
    assert take_seat(tmp_path / "a.lock").state == "ours"


@pytest.mark.parametrize(
    "left", [b"", b"\0\0\0", b"garbage\n", "мусор".encode("cp1251"), f"999999\npython\n{HOST}\n\n\n".encode()]
)
def test_a_stale_empty_or_garbled_lock_keeps_nobody_out(tmp_path, left):
    (tmp_path / "a.lock").write_bytes(left)
    assert take_seat(tmp_path / "a.lock").state == "ours"


def test_a_lock_of_another_computer_is_told_with_its_name_and_taken_only_when_asked(tmp_path):
    (tmp_path / "a.lock").write_text("1234\npython\nOFFICE-PC\n\n\n")
    seat = take_seat(tmp_path / "a.lock")
    assert (seat.state, seat.host) == ("foreign", "OFFICE-PC")
    assert take_over(tmp_path / "a.lock").state == "ours"


def test_where_nothing_can_be_written_nobody_is_kept_out(tmp_path):
    assert take_seat(tmp_path / "nowhere" / "a.lock").state == "nowhere"


def in_process(name: str, wish: str, patience: int = 5000) -> subprocess.Popen:
    """A second start, as far as it speaks; its exit code is 0 if it was answered."""
    code = f"import sys; from desktop.ui.instance import pass_on; sys.exit(not pass_on({name!r}, {wish!r}, {patience}))"
    return subprocess.Popen([sys.executable, "-c", code], cwd=ROOT)


def test_a_wish_reaches_the_window_that_is_open(qapp, qtbot, tmp_path):
    listener = Listener(pipe_name(tmp_path))
    heard: list[str] = []
    listener.heard.connect(heard.append)
    told = in_process(pipe_name(tmp_path), "komekshi:passage/tsa-definition")
    qtbot.waitUntil(lambda: told.poll() is not None, timeout=20000)
    assert told.returncode == 0
    assert heard == ["komekshi:passage/tsa-definition"]
    listener.close()


def test_a_dead_socket_is_cleared_away(qapp, qtbot, tmp_path):
    name = pipe_name(tmp_path)
    code = (
        "import sys, os; from PySide6.QtCore import QCoreApplication; from PySide6.QtNetwork import QLocalServer, QLocalSocket\n"
        f"a = QCoreApplication([]); s = QLocalServer(); print(s.listen({name!r})); sys.stdout.flush(); os._exit(0)"
    )
    assert "True" in subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, timeout=60).stdout
    assert not pass_on(name, "", patience=10)
    listener = Listener(name)
    assert listener.listening
    told = in_process(name, "")
    qtbot.waitUntil(lambda: told.poll() == 0, timeout=20000)
    listener.close()


def test_nobody_answers_where_nobody_is(qapp, tmp_path):
    assert not pass_on(pipe_name(tmp_path), "", patience=10)


def test_too_much_said_is_not_heard(qapp, qtbot, tmp_path):
    listener = Listener(pipe_name(tmp_path))
    heard: list[str] = []
    listener.heard.connect(heard.append)
    socket = QLocalSocket()
    with qtbot.waitSignal(socket.disconnected):
        socket.connectToServer(pipe_name(tmp_path))
        socket.write(b"x" * 4000 + b"\n")
    assert heard == []
    listener.close()


def test_two_folders_are_two_programs(tmp_path):
    assert pipe_name(tmp_path / "a") != pipe_name(tmp_path / "b")
    assert pipe_name(tmp_path / "a") == pipe_name(tmp_path / "a" / ".." / "a")


def test_a_silent_or_foreign_holder_is_asked_about(qapp, tmp_path, monkeypatch):
    places = Places(tmp_path, tmp_path)
    asked: list[str] = []
    answer = [False]

    def ask(seat, _places):
        asked.append(seat.state)
        return answer[0]

    monkeypatch.setattr("desktop.ui.seat_question.open_anyway", ask)
    monkeypatch.setattr(reception, "_tell_the_other", lambda *_: False)
    places.lock.write_text("1234\npython\nOFFICE-PC\n\n\n")
    assert reception.give_way(places, "")
    answer[0] = True
    assert not reception.give_way(places, "")
    held = take_seat(places.lock)
    assert held.state == "ours"
    assert not reception.give_way(places, "")
    assert asked == ["foreign", "foreign", "taken"]


def test_the_question_names_the_computer(qapp):
    from desktop.ui.seat import Seat
    from desktop.ui.seat_question import question

    assert "OFFICE-PC" in question(Seat("foreign", pid=1, host="OFFICE-PC"))
    assert "42" in question(Seat("taken", pid=42))


@pytest.mark.timeout(110)
def test_a_second_start_ends_at_once_and_sigterm_closes_the_first(tmp_path):
    """Two real processes: the second passes its link on and exits 0; SIGTERM writes everything and exits 0."""
    environment = os.environ | {"KOMEKSHI_HOME": str(tmp_path / "me"), "QT_QPA_PLATFORM": "offscreen"}
    command = [sys.executable, "-m", "desktop"]
    first = subprocess.Popen(command, cwd=ROOT, env=environment)
    link = "komekshi:passage/relocation-travel"
    lock = tmp_path / "me" / "komekshi.lock"
    while not lock.exists():
        assert first.poll() is None
    second = subprocess.run([*command, link], cwd=ROOT, env=environment, capture_output=True, text=True, timeout=60)
    assert (second.returncode, second.stderr) == (0, "")
    assert first.poll() is None
    first.terminate()
    assert first.wait(60) == 0
    assert not lock.exists()
    assert "relocation-travel" in (tmp_path / "me" / "settings.json").read_text()


def test_only_this_user_may_connect(qapp, tmp_path):
    listener = Listener(pipe_name(tmp_path))
    assert listener._server.socketOptions() == QLocalServer.SocketOption.UserAccessOption
    assert (os.stat(listener._server.fullServerName()).st_mode & 0o077) == 0
    listener.close()
