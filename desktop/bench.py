"""Timings on this machine: whole processes from outside, an empty PySide6 window beside ours in the same run.

Prints ratios to go by; there is no pass or fail here.
"""

import json
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Mapping
from importlib.util import find_spec
from pathlib import Path
from typing import Any

Json = dict[str, Any]
ROOT = Path(__file__).resolve().parent.parent
ORACLE = "tests.law.oracle.ratio"
"""The second implementation of assistance beside ours; a module of the checkout, never imported by the program."""
DECISIONS = 5000

EMPTY = """
import json, sys, time
from collections.abc import Mapping
from pathlib import Path
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QMainWindow
class Window(QMainWindow):
    told = False
    def paintEvent(self, event):
        super().paintEvent(event)
        if not self.told:
            self.told = True
            painted = time.monotonic()
            QTimer.singleShot(300, lambda: tell(painted))
def tell(painted):
    try:
        lines = Path("/proc/self/smaps_rollup").read_text().splitlines()
    except OSError:
        lines = []
    pss = next((int(line.split()[1]) for line in lines if line.startswith("Pss:")), 0)
    print(json.dumps({"painted": painted, "pss_kb": pss}), flush=True)
    application.quit()
application = QApplication(sys.argv)
window = Window()
window.resize(1180, 780)
window.show()
application.exec()
"""


def measure_all(rounds: int, environ: Mapping[str, str]) -> Json:
    """Start, search and memory: medians over `rounds` (each after one warm-up), in ms and MiB, and ratios."""
    with tempfile.TemporaryDirectory() as folder:
        environment = {**environ, "KOMEKSHI_HOME": folder}
        environment.pop("PYTHONDONTWRITEBYTECODE", None)  # an installed program is compiled
        if sys.platform == "linux" and not (environment.get("DISPLAY") or environment.get("WAYLAND_DISPLAY")):
            environment["QT_QPA_PLATFORM"] = "offscreen"
        ours, empty = [], []
        for _ in range(rounds + 1):
            empty.append(_one(["-c", EMPTY], environment))
            ours.append(_one(["-m", "desktop", "measure"], environment))
    return _report(ours[1:], empty[1:]) | {"search": _search(), "law": measure_law(DECISIONS)}


def measure_law(count: int, root: Path = ROOT) -> Json:
    """Fully explained decisions of assistance a second on one core, and how many times as many as openfisca-core makes
    of the same family with its tracing on, both in one process and one run.

    The second is a tool of the tests (tests/law/oracle), so it is there in a checkout only and needs openfisca-core;
    where either is missing `ratio_to_openfisca` is None and `openfisca` says why, and the first is measured here.
    """
    missing = _no_oracle(root)
    if not missing:
        done = subprocess.run([sys.executable, "-m", ORACLE, str(count), "--json"], cwd=root, capture_output=True,
                              text=True, timeout=600)  # fmt: skip
        if done.returncode == 0:
            found = json.loads(done.stdout.strip().splitlines()[-1])
            ratio = round(found["law"] / found["traced"], 1)
            return {"decisions_per_second": round(found["law"]), "from_file_per_second": round(found["law_from_file"]),
                    "openfisca_traced_per_second": round(found["traced"], 1), "ratio_to_openfisca": ratio,
                    "openfisca": "in the same run, with tracing"}  # fmt: skip
        missing = f"did not run: {(done.stderr.strip().splitlines() or ['no word'])[-1]}"
    return {"decisions_per_second": round(_decisions(count)), "ratio_to_openfisca": None, "openfisca": missing}


def _no_oracle(root: Path) -> str:
    if not root.joinpath(*ORACLE.split(".")).with_suffix(".py").is_file():
        return "not measured: this is no checkout, the tests are not here"
    there = find_spec("openfisca_core") is not None
    return "" if there else "not measured: openfisca-core is not installed (pip install '.[test]')"


def _decisions(count: int) -> float:
    from desktop.base.shipped import shipped
    from desktop.law.bench import bench_decisions
    from desktop.law.files import read_law

    return bench_decisions(count, read_law(shipped("content", "law"))[0], time.process_time)


def _one(command: list[str], environment: dict[str, str]) -> Json:
    began = time.monotonic()
    done = subprocess.run(
        [sys.executable, *command], env=environment, capture_output=True, text=True, timeout=120, check=True,
        cwd=ROOT,
    )  # fmt: skip
    found: Json = json.loads(done.stdout.strip().splitlines()[-1])
    found["start_ms"] = 1000 * (float(found["painted"]) - began)
    found["search_ms"] = 1000 * (float(found.get("search_ready") or found["painted"]) - began)
    return found


def _report(ours: list[Json], empty: list[Json]) -> Json:
    strokes = sorted(stroke for each in ours for stroke in each["strokes_ms"])
    start, bare = _median(ours, "start_ms"), _median(empty, "start_ms")
    memory, bare_memory = _median(ours, "pss_kb") / 1024, _median(empty, "pss_kb") / 1024
    return {
        "start_ms": round(start, 1),
        "empty_window_ms": round(bare, 1),
        "start_ratio": round(start / bare, 2),
        "search_ready_ms": round(_median(ours, "search_ms"), 1),
        "keystroke_p50_ms": round(_quantile(strokes, 0.5), 2),
        "keystroke_p95_ms": round(_quantile(strokes, 0.95), 2),
        "pss_first_paint_mib": round(_median(ours, "pss_first_kb") / 1024, 1),
        "pss_mib": round(memory, 1),
        "empty_pss_mib": round(bare_memory, 1),
        "pss_first_paint_ratio": _ratio(_median(ours, "pss_first_kb") / 1024, bare_memory),
        "pss_ratio": _ratio(memory, bare_memory),
    }


def _ratio(value: float, to: float) -> float | None:
    return round(value / to, 2) if to else None


def _search() -> Json:
    from desktop.base.shipped import shipped
    from desktop.handbook.files import read_handbook
    from desktop.search.files import read_vocabulary
    from desktop.search.index import build_index

    began = time.perf_counter()
    handbook, _ = read_handbook(shipped("content", "handbook"))
    vocabulary, _ = read_vocabulary(shipped("content", "search"))
    index = build_index(handbook, vocabulary)
    built = time.perf_counter() - began
    queries = [section.title for chapter in handbook.chapters for section in chapter.sections]
    times = []
    for query in queries * 3:
        began = time.perf_counter()
        index.search(query)
        times.append(1000 * (time.perf_counter() - began))
    times.sort()
    return {"build_ms": round(1000 * built, 1), "queries": len(times),
            "p50_ms": round(_quantile(times, 0.5), 2), "p95_ms": round(_quantile(times, 0.95), 2)}  # fmt: skip


def _median(rows: list[Json], name: str) -> float:
    return statistics.median(float(row[name]) for row in rows)


def _quantile(ordered: list[float], share: float) -> float:
    return ordered[min(len(ordered) - 1, int(share * len(ordered)))] if ordered else 0.0
