"""The desktop learns who opens our links only when asked, and forgets it again without a trace."""

import sys
from pathlib import Path
from types import SimpleNamespace

import pytest

from desktop.base.scheme import LinkDesk, find_link_desk, register, registered, start_command, unregister

PYTHON = Path("/opt/my 100% $ \"тест\"/python")


@pytest.fixture
def desk(tmp_path):
    return find_link_desk("linux", {"XDG_DATA_HOME": str(tmp_path / "d"), "XDG_CONFIG_HOME": str(tmp_path / "c")}, tmp_path, PYTHON)


def test_linux_gets_an_entry_and_a_choice_under_her_own_home(desk):
    assert not registered(desk)
    register(desk)
    register(desk)
    assert registered(desk)
    entry = desk.entry.read_text(encoding="utf-8")
    assert 'Exec="/opt/my 100%% \\\\$ \\\\"тест\\\\"/python" ' in entry
    assert entry.split("Exec=")[1].splitlines()[0].endswith('"open" %u')
    assert desk.choices.read_text().count("komekshi") == 2


def test_what_others_wrote_stays_and_undoing_leaves_nothing_of_ours(desk):
    theirs = "[Added Associations]\ntext/plain=a.desktop;\n\n[Default Applications]\ntext/html=b.desktop;\n"
    desk.choices.parent.mkdir(parents=True)
    desk.choices.write_text(theirs)
    register(desk)
    assert "[Default Applications]\nx-scheme-handler/komekshi=komekshi.desktop;\ntext/html" in desk.choices.read_text()
    unregister(desk)
    assert desk.choices.read_text() == theirs
    assert not desk.entry.exists()
    unregister(desk)


def test_without_xdg_variables_it_is_the_usual_folder(tmp_path):
    assert find_link_desk("linux", {}, tmp_path, PYTHON).entry == tmp_path / ".local/share/applications/komekshi.desktop"
    assert find_link_desk("darwin", {}, tmp_path, PYTHON).system == ""


class FakeRegistry(SimpleNamespace):
    """The few calls of winreg that are used, over a dict."""

    HKEY_CURRENT_USER, REG_SZ = "HKCU", 1

    def __init__(self):
        super().__init__(values={})

    def CreateKey(self, root, key):
        return _Key(self, key)

    def SetValueEx(self, opened, name, _, kind, value):
        self.values[opened.key, name] = value

    def DeleteKey(self, root, key):
        found = [each for each in self.values if each[0] == key]
        if not found:
            raise FileNotFoundError(key)
        for each in found:
            del self.values[each]

    def OpenKey(self, root, key):
        if not any(each[0] == key for each in self.values):
            raise FileNotFoundError(key)
        return _Key(self, key)


class _Key:
    def __init__(self, registry, key):
        self.key = key

    def Close(self):
        pass

    def __enter__(self):
        return self

    def __exit__(self, *_):
        pass


def test_windows_gets_three_values_of_this_user_only(tmp_path, monkeypatch):
    registry = FakeRegistry()
    monkeypatch.setitem(sys.modules, "winreg", registry)
    desk = LinkDesk("windows", (r"C:\Program Files\k\pythonw.exe", "-m", "desktop", "open"), tmp_path, tmp_path)
    assert not registered(desk)
    register(desk)
    assert registered(desk)
    command = registry.values[r"Software\Classes\komekshi\shell\open\command", ""]
    assert command == r'"C:\Program Files\k\pythonw.exe" "-m" "desktop" "open" "%1"'
    assert registry.values[r"Software\Classes\komekshi", "URL Protocol"] == ""
    unregister(desk)
    assert registry.values == {}


def test_the_program_is_started_from_any_folder_with_her_own_files(tmp_path):
    python = tmp_path / "python.exe"
    assert start_command(python, None, "", "linux") == (str(python), "-m", "desktop", "open")
    assert start_command(python, Path("/src"), "", "linux") == (str(python), str(Path("/src/run.py")), "open")
    assert start_command(python, None, "/stick", "linux")[:2] == ("env", "KOMEKSHI_HOME=/stick")
    python.with_name("pythonw.exe").touch()
    assert start_command(python, None, "/stick", "win32")[0].endswith("pythonw.exe")
