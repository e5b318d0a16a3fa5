"""The wheel and the sdist carry everything and work from any folder (slow: they build and install)."""

import json
import subprocess
import sys
import venv
import zipfile
from pathlib import Path

import pytest

from tests.conftest import ROOT

pytestmark = [pytest.mark.slow, pytest.mark.timeout(600)]


def call(*command: object, cwd: Path) -> str:
    done = subprocess.run([str(each) for each in command], cwd=cwd, capture_output=True, text=True, timeout=500)
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


def test_the_wheel_works_from_any_folder_without_the_checkout(tmp_path):
    call(sys.executable, "-m", "pip", "wheel", "--quiet", "--no-deps", "-w", tmp_path, ROOT, cwd=tmp_path)
    wheel = next(tmp_path.glob("*.whl"))
    names = zipfile.ZipFile(wheel).namelist()
    for folder in ("content/handbook", "content/cases", "content/search", "content/leaflets", "quizzes", "resources/fonts"):
        assert any(name.startswith(f"desktop/_data/{folder}/") for name in names), folder
    venv.create(tmp_path / "env", with_pip=True)
    python = tmp_path / "env" / "bin" / "python"
    call(python, "-m", "pip", "install", "--quiet", wheel, cwd=tmp_path)
    elsewhere = tmp_path / "where else"
    elsewhere.mkdir()
    komekshi = tmp_path / "env" / "bin" / "komekshi"
    found = json.loads(call(komekshi, "search", "срок молодежной практики", "--json", cwd=elsewhere))
    assert found["results"][0]["id"] == "youth-practice-length"
    assert json.loads(call(komekshi, "check", "--json", cwd=elsewhere))["ok"]
