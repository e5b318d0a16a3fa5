"""Everything but the window works on a machine where PySide6 is not installed."""

import subprocess
import sys

import pytest

from tests.conftest import ROOT

BLOCK = """
import sys
class Refuse:
    def find_spec(self, name, path=None, target=None):
        if name.split(".")[0] in ("PySide6", "shiboken6"):
            raise ModuleNotFoundError(f"No module named {name!r}")
sys.meta_path.insert(0, Refuse())
"""
FOLDERS = ("base", "handbook", "law", "search", "learning", "practice", "quiz")
LONG = ("kill", "inflected", "speed", "quality", "oracle", "generated", "properties", "scale")
"""Tests that take long and would find here nothing that they do not find in their own place."""


@pytest.mark.timeout(400)
def test_the_logic_passes_its_tests_without_qt():
    tests = [f"tests/{folder}" for folder in FOLDERS]
    quick = " and ".join(f"not {each}" for each in LONG)
    code = BLOCK + (
        "import pytest\n"
        f"sys.exit(pytest.main([*{tests!r}, '-p', 'no:pytest-qt', '-x', '-k', {quick!r}]))"
    )
    found = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, timeout=380)
    assert found.returncode == 0, found.stdout[-3000:] + found.stderr[-2000:]


def test_the_terminal_verbs_import_no_qt():
    code = (
        BLOCK
        + "from desktop.__main__ import main\nsys.exit(main(['search', 'срок контракта', '--json', '--limit', '1']))"
    )
    found = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, timeout=60)
    assert found.returncode == 0, found.stderr
    assert '"results"' in found.stdout
