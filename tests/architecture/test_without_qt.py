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
SOME = ("tests/base", "tests/learning/test_store.py", "tests/quiz/test_sittings.py", "tests/law/test_terminal.py")
"""A test of each kind: a file is written, an answer is graded, a verb is typed. That no import of Qt stands in any other
function is the import contract's business; `-m slow` runs all tests of the logic this way."""
VERBS = (
    ("search", "срок контракта", "--json", "--limit", "1"), ("article", "п. 12 ст. 4 ГАСП"), ("quiz", "list"),
    ("practice", "generate", "--seed", "3"),
)  # fmt: skip


def without_qt(code: str, timeout: int) -> None:
    found = subprocess.run([sys.executable, "-c", BLOCK + code], cwd=ROOT, capture_output=True, text=True, timeout=timeout)
    assert found.returncode == 0, found.stdout[-3000:] + found.stderr[-2000:]


def pytest_of(folders: tuple[str, ...]) -> str:
    told = [*folders, "-x", "-p", "no:pytest-qt", "-p", "no:xdist", "-k", "not kill"]
    return f"import pytest\nsys.exit(pytest.main({told!r}))"


def test_every_module_but_the_windows_is_imported_and_the_verbs_work_without_qt():
    modules = [
        ".".join(path.relative_to(ROOT).with_suffix("").parts).removesuffix(".__init__")
        for path in sorted((ROOT / "desktop").rglob("*.py"))
        if path.relative_to(ROOT / "desktop").parts[0] not in ("ui", "app.py")
    ]
    assert {f"desktop.{folder}" for folder in FOLDERS} < set(modules)
    without_qt(
        f"import importlib\nfor each in {modules!r}:\n    importlib.import_module(each)\n"
        f"from desktop.__main__ import main\n"
        f"for words in {VERBS!r}:\n    assert main(list(words)) == 0, words\n"
        "assert not {'PySide6', 'shiboken6'} & set(sys.modules)",
        timeout=60,
    )


def test_the_logic_passes_its_tests_without_qt():
    without_qt(pytest_of(SOME), timeout=60)


@pytest.mark.slow
@pytest.mark.timeout(600)
@pytest.mark.parametrize("folder", FOLDERS)
def test_all_of_the_logic_passes_its_tests_without_qt(folder):
    without_qt(pytest_of((f"tests/{folder}",)), timeout=600)
