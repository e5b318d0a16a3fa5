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
FOLDERS = ("base", "handbook", "law", "search", "learning", "practice", "quiz", "outreach", "seminar")
QUICK = ("base", "learning", "quiz")
HEAVY = ("tests/learning/review", "tests/quiz/generated")
"""QUICK are those whose tests are run a second time as well (HEAVY ones excepted); of the others all modules are imported, which is where Qt would
come in (that no import of it stands in any function is the import contract's business)."""


@pytest.mark.parametrize(("folders", "how"), [(FOLDERS, "--collect-only"), (QUICK, "-x")])
def test_the_logic_is_imported_and_passes_its_tests_without_qt(folders, how):
    told = [*(f"tests/{folder}" for folder in folders), "-p", "no:pytest-qt", "-p", "no:xdist", "-k", "not kill", how]
    told += [f"--ignore={each}" for each in HEAVY if how == "-x"]
    code = f"{BLOCK}import pytest\nsys.exit(pytest.main({told!r}))"
    found = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, timeout=110)
    assert found.returncode == 0, found.stdout[-3000:] + found.stderr[-2000:]


def test_the_terminal_verbs_import_no_qt():
    code = (
        BLOCK
        + "from desktop.__main__ import main\nsys.exit(main(['search', 'срок контракта', '--json', '--limit', '1']))"
    )
    found = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, timeout=60)
    assert found.returncode == 0, found.stderr
    assert '"results"' in found.stdout
