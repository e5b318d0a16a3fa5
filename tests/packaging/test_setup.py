"""A fresh machine: the set-up knows what is missing, says it in a line, and costs nothing the second time."""

import importlib.util
import subprocess
import sys
import time
from types import ModuleType

import pytest

from tests.conftest import ROOT


@pytest.fixture
def setup() -> ModuleType:
    spec = importlib.util.spec_from_file_location("komekshi_run", ROOT / "run.py")
    assert spec
    assert spec.loader
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def test_the_set_up_needs_only_the_standard_library():
    code = "import sys; sys.modules['PySide6'] = None; import runpy; runpy.run_path('run.py', run_name='x')"
    assert subprocess.run([sys.executable, "-I", "-S", "-c", code], cwd=ROOT, timeout=30).returncode == 0


def test_a_library_that_is_missing_is_named_by_its_debian_package(setup):
    assert setup.missing({"libnowhere.so.9": "libnowhere9", "libc.so.6": "libc6"}) == ["libnowhere9"]


def test_where_nothing_may_be_installed_the_exact_line_is_printed(setup, monkeypatch, capsys):
    monkeypatch.setattr(setup, "run", lambda command, **_: 1)
    setup.install_libraries(["libegl1", "libgl1"])
    assert "sudo apt-get install -y --no-install-recommends libegl1 libgl1" in capsys.readouterr().err


@pytest.mark.parametrize(("user", "first"), [(0, "apt-get"), (1000, "sudo")])
def test_root_installs_without_sudo_and_a_user_with_it(setup, monkeypatch, user, first):
    ran = []
    monkeypatch.setattr(setup.os, "geteuid", lambda: user)
    monkeypatch.setattr(setup.shutil, "which", lambda _: "/usr/bin/apt-get")
    monkeypatch.setattr(setup, "run", lambda command, **_: ran.append(command) or 0)
    setup.install_libraries(["libegl1"])
    assert {command[0] for command in ran} == {first}


def test_a_changed_project_is_set_up_again(setup, monkeypatch, tmp_path):
    before = setup.stamp("")
    assert before != setup.stamp("[test]")
    monkeypatch.setattr(setup, "HERE", tmp_path)
    (tmp_path / "pyproject.toml").write_text("[project]\n")
    assert setup.stamp("") != before


def test_a_second_start_adds_next_to_nothing(setup, monkeypatch, tmp_path):
    monkeypatch.setattr(setup, "HOME", tmp_path)
    monkeypatch.setattr(setup, "python", lambda: tmp_path / "ready")
    (tmp_path / "ready").write_text(setup.stamp(""))
    monkeypatch.setattr(setup, "pip", lambda *_: pytest.fail("nothing is to be installed"))
    began = time.perf_counter()
    setup.set_up("")
    assert time.perf_counter() - began < 0.3


def test_with_pip_but_without_venv_the_systems_pip_serves(setup, monkeypatch, tmp_path):
    monkeypatch.setattr(setup, "HOME", tmp_path / "env")
    ran = []

    def run(command, **_):
        ran.append(command)
        return 1 if command[1:3] == ["-m", "venv"] and "--without-pip" not in command else 0

    monkeypatch.setattr(setup, "run", run)
    setup.make_environment()
    assert [sys.executable, "-m", "venv", "--without-pip", str(tmp_path / "env")] in ran


def test_with_neither_the_line_to_type_is_told(setup, monkeypatch, tmp_path):
    monkeypatch.setattr(setup, "HOME", tmp_path / "env")
    monkeypatch.setattr(setup, "run", lambda command, **_: 1)
    with pytest.raises(SystemExit, match="sudo apt-get install -y python3-venv"):
        setup.make_environment()
