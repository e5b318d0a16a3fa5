"""The rules of the house hold, and each bites when it is broken on purpose."""

import ast
import shutil
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

from tests.conftest import ROOT

PACKAGE = ROOT / "desktop"
MODULES = sorted(PACKAGE.rglob("*.py"))


def lint(root: Path) -> subprocess.CompletedProcess[str]:
    code = "import sys; from importlinter.cli import lint_imports; sys.exit(lint_imports(no_cache=True))"
    return subprocess.run([sys.executable, "-c", code], cwd=root, capture_output=True, text=True, timeout=100)


@pytest.fixture(scope="module")
def copy(tmp_path_factory: pytest.TempPathFactory) -> Path:
    root = tmp_path_factory.mktemp("house")
    shutil.copytree(PACKAGE, root / "desktop", ignore=shutil.ignore_patterns("__pycache__"))
    shutil.copy(ROOT / "pyproject.toml", root)
    return root


def test_the_contracts_hold():
    found = lint(ROOT)
    assert found.returncode == 0, found.stdout


@pytest.mark.parametrize(
    ("module", "line", "contract"),
    [
        ("quiz/model.py", "import desktop.practice.case", "Imports run downward only BROKEN"),
        ("quiz/grade.py", "import desktop.seminar.interchange.item", "Imports run downward only BROKEN"),
        ("seminar/interchange/shown.py", "import PySide6", "Only the window knows Qt BROKEN"),
        ("handbook/model.py", "import desktop.search.words", "Imports run downward only BROKEN"),
        ("search/words.py", "import PySide6", "Only the window knows Qt BROKEN"),
        ("learning/store.py", "import pickle", "No network, no pickle BROKEN"),
        ("base/problems.py", "import urllib.request", "No network, no pickle BROKEN"),
        ("ui/pages/quiz_page.py", "import desktop.ui.pages.settings_page", "Pages never import one another BROKEN"),
    ],
)
def test_a_forbidden_import_breaks_the_contract(copy, module, line, contract):
    path = copy / "desktop" / module
    text = path.read_text(encoding="utf-8")
    path.write_text(text + f"\n\ndef _planted() -> None:\n    {line}\n", encoding="utf-8")
    try:
        found = lint(copy)
    finally:
        path.write_text(text, encoding="utf-8")
    assert found.returncode != 0
    assert contract in found.stdout


@pytest.mark.parametrize(
    "line",
    [
        "import time\nNOW = time.time()",
        "from datetime import datetime\nNOW = datetime.now()",
        "import os\nHOME = os.environ",
        "import random\nDIE = random.random()",
        "X = eval('1')",
        "def f() -> None:\n    try:\n        f()\n    except Exception:\n        f()",
    ],
)
def test_clocks_dice_environment_and_broad_excepts_are_refused(tmp_path, line):
    shutil.copy(ROOT / "pyproject.toml", tmp_path)
    module = tmp_path / "desktop" / "quiz" / "planted.py"
    module.parent.mkdir(parents=True)
    module.write_text(f'"""Planted."""\n\n{line}\n', encoding="utf-8")
    found = subprocess.run(
        [sys.executable, "-m", "ruff", "check", "--no-cache", "."],
        cwd=tmp_path,
        capture_output=True,
        text=True,
        timeout=60,
    )
    assert found.returncode == 1, found.stdout + found.stderr


@pytest.mark.parametrize("path", MODULES, ids=lambda path: str(path.relative_to(PACKAGE)))
def test_no_module_is_longer_than_three_hundred_lines(path):
    assert len(path.read_text(encoding="utf-8").splitlines()) <= 300


def test_only_files_store_and_index_touch_the_disk_in_a_feature():
    touching = {"open", "read_text", "write_text", "read_bytes", "write_bytes", "mkdir", "unlink", "rename", "glob"}
    found = []
    for feature in ("handbook", "search", "learning", "practice", "quiz", "outreach", "seminar/interchange"):
        for path in (PACKAGE / feature).glob("*.py"):
            if path.stem in ("files", "store", "index"):
                continue
            for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
                if isinstance(node, ast.Call) and getattr(node.func, "attr", getattr(node.func, "id", "")) in touching:
                    found.append(f"{path.name}:{node.lineno}")
    assert found == []


def test_functions_stay_short():
    lengths = sorted(
        node.end_lineno - node.lineno + 1
        for path in MODULES
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)
    )
    assert lengths[len(lengths) // 2] <= 8
    assert lengths[int(len(lengths) * 0.95)] <= 35


def test_data_folders_hold_no_program():
    for folder in ("content", "quizzes", "resources"):
        assert list((ROOT / folder).rglob("*.py")) == []


def network_names(path: Path) -> set[str]:
    """What a module takes from QtNetwork; "*" if it takes the whole."""
    found: set[str] = set()
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.ImportFrom) and (node.module or "").startswith("PySide6"):
            names = {each.name for each in node.names}
            found |= names if "QtNetwork" in (node.module or "") else {"*"} if "QtNetwork" in names else set()
        elif isinstance(node, ast.Import) and any("QtNetwork" in each.name for each in node.names):
            found.add("*")
    return found


def test_nothing_of_ours_speaks_to_a_network():
    """But one module, which reaches the window that is open already through a pipe of this computer."""
    for path in MODULES:
        allowed = {"QLocalServer", "QLocalSocket"} if path == PACKAGE / "ui" / "instance.py" else set()
        assert network_names(path) <= allowed, path
    assert "UserAccessOption" in (PACKAGE / "ui" / "instance.py").read_text(encoding="utf-8")


@pytest.mark.parametrize(
    "line",
    ["from PySide6.QtNetwork import QTcpSocket", "import PySide6.QtNetwork", "from PySide6 import QtNetwork",
     "from PySide6.QtNetwork import QLocalSocket, QNetworkAccessManager"],
)  # fmt: skip
def test_a_network_class_is_found_wherever_it_hides(tmp_path, line):
    (tmp_path / "x.py").write_text(f"def f():\n    {line}\n", encoding="utf-8")
    assert network_names(tmp_path / "x.py") - {"QLocalServer", "QLocalSocket"}


def test_the_runtime_needs_exactly_these_packages():
    wanted = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]["dependencies"]
    assert "Whoosh==2.7.4" in wanted
    assert any("PySide6-Essentials" in each and "<6.12" in each for each in wanted)
