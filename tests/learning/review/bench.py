"""How long a learner of 20,000 reviews waits: `python -m tests.learning.review.bench [folder]`, as JSON.

`folder` should lie on the disk to be measured. Opening is measured in a new process each time, from the import of
the memory on; answering with synchronous = FULL in the last of them,
beside a bare commit of one short row with the same settings, which is the disk's own part.
"""

import json
import statistics
import subprocess
import sys
import tempfile
from pathlib import Path

from tests.learning.review.made import lived_in

OPEN = """
import json, sys, time
from datetime import timedelta
from pathlib import Path
begun, cpu = time.perf_counter(), time.process_time()
from desktop.learning.store import open_memory
from desktop.learning.review.book import ReviewBook
from desktop.learning.review.log import Review
imported = time.perf_counter()
from tests.learning.review.made import TODAY, noon
from_here = time.perf_counter()
memory = open_memory(Path(sys.argv[1]))
checked = time.perf_counter()
book = ReviewBook(memory, TODAY)
queue = book.queue(TODAY)
opened, cpu = time.perf_counter(), time.process_time() - cpu
import sqlite3
bare = sqlite3.connect(sys.argv[1] + ".bare", isolation_level=None)
bare.execute("PRAGMA journal_mode = TRUNCATE")
bare.execute("PRAGMA synchronous = FULL")
bare.execute("CREATE TABLE IF NOT EXISTS t (n INTEGER PRIMARY KEY, word TEXT)")
times, disk = [], []
for number in range(int(sys.argv[2])):
    asked = book.items[7 * number % len(book.items)]
    start = time.perf_counter()
    book.answer(Review(f"{sys.argv[3]}-{number}", asked.key, noon(TODAY), TODAY, 3))
    times.append(1000 * (time.perf_counter() - start))
    start = time.perf_counter()
    bare.execute("INSERT INTO t (word) VALUES ('x')")
    disk.append(1000 * (time.perf_counter() - start))
print(json.dumps({"disk_ms": disk, "cpu_ms": 1000 * cpu, "import_ms": 1000 * (imported - begun), "file_ms": 1000 * (checked - from_here),
                  "book_ms": 1000 * (opened - checked), "queue": len(queue), "items": len(book.items),
                  "answers_ms": times}))
"""


def measure(folder: Path, rounds: int = 9, answers: int = 300) -> dict[str, object]:
    """Medians in ms; the whole of opening is import + file + book."""
    path = folder / "progress.db"
    lived_in(path)
    found = [_round(path, answers if last == rounds - 1 else 0, str(last)) for last in range(rounds)]
    parts = {name: round(statistics.median(each[name] for each in found), 1) for name in
             ("import_ms", "file_ms", "book_ms", "cpu_ms")}
    times = sorted(found[-1]["answers_ms"])
    return {
        "reviews": 20_000, "file_mb": round(path.stat().st_size / 1e6, 1), "items": found[0]["items"],
        "queue": found[0]["queue"], **parts,
        "open_ms": round(sum(parts[name] for name in ("import_ms", "file_ms", "book_ms")), 1),
        "open_worst_ms": round(max(each["import_ms"] + each["file_ms"] + each["book_ms"] for each in found), 1),
        "answer_p50_ms": round(statistics.median(times), 2), "answer_p95_ms": round(times[int(len(times) * 0.95)], 2),
        "bare_commit_p50_ms": round(statistics.median(found[-1]["disk_ms"]), 2),
        "bare_commit_p95_ms": round(sorted(found[-1]["disk_ms"])[int(len(times) * 0.95)], 2),
        "answer_first_ms": round(found[-1]["answers_ms"][0], 2), "answer_worst_ms": round(times[-1], 2),
    }


def _round(path: Path, answers: int, name: str) -> dict:
    command = [sys.executable, "-c", OPEN, str(path), str(answers), name]
    return json.loads(subprocess.run(command, capture_output=True, text=True, check=True).stdout)


if __name__ == "__main__":
    with tempfile.TemporaryDirectory(dir=sys.argv[1] if len(sys.argv) > 1 else None) as made:
        print(json.dumps(measure(Path(made)), indent=1))
