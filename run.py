"""Sets Komekshi up and starts it: `python3 run.py`. Needs nothing but Python 3.11 or newer.

python3 run.py             set up if need be, open the window (where there is no display: take the tour)
python3 run.py ARGS…       the same for a terminal verb, e.g. python3 run.py search "…"
python3 run.py test        set up with the test tools and run every check
"""

import ctypes
import hashlib
import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

HERE = Path(__file__).resolve().parent
HOME = HERE / ".venv"
OFFSCREEN = {
    "libGL.so.1": "libgl1", "libEGL.so.1": "libegl1", "libxkbcommon.so.0": "libxkbcommon0",
    "libglib-2.0.so.0": "libglib2.0-0", "libfontconfig.so.1": "libfontconfig1", "libdbus-1.so.3": "libdbus-1-3",
}  # fmt: skip
WINDOW = {
    "libxcb-cursor.so.0": "libxcb-cursor0", "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-keysyms.so.1": "libxcb-keysyms1", "libxcb-shape.so.0": "libxcb-shape0",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
}  # fmt: skip
CHECKS = (
    ("ruff", ["-m", "ruff", "check", "."]),
    ("import contracts", ["-c", "from importlinter.cli import lint_imports_command; lint_imports_command()"]),
    # the order is that of tests/conftest.py: long files first
    ("pytest", ["-m", "pytest", "-n", "auto", "--dist", "loadfile", "--no-loadscope-reorder"]),
)
MEANWHILE = ("mypy", ["-m", "mypy"])
"""Runs beside the others: they leave a processor idle while they wait for a window or a disk."""


def say(text: str) -> None:
    """One line to whoever started us."""
    print(text, file=sys.stderr, flush=True)


def python() -> Path:
    """The private environment's interpreter."""
    return HOME / ("Scripts/python.exe" if os.name == "nt" else "bin/python")


def stamp(extra: str) -> str:
    """What the environment was made from; another stamp means that it must be set up again."""
    told = (HERE / "pyproject.toml").read_bytes() + f"{sys.version}{HERE}{extra}".encode()
    return hashlib.sha256(told).hexdigest()


def run(command: list[str], **options: Any) -> int:
    """A command's exit code; 127 if there is no such command."""
    try:
        return subprocess.call(command, **options)
    except FileNotFoundError:
        return 127


def missing(wanted: dict[str, str]) -> list[str]:
    """The Debian packages of the shared libraries that cannot be loaded here."""
    found = []
    for library, package in wanted.items():
        try:
            ctypes.CDLL(library)
        except OSError:
            found.append(package)
    return found


def install_libraries(packages: list[str]) -> None:
    """Qt's shared libraries by apt where that is allowed, else the exact line to type."""
    if not packages:
        return
    line = ["apt-get", "install", "-y", "--no-install-recommends", *packages]
    prefix = [] if os.geteuid() == 0 else ["sudo", "-n"]
    say(f"Qt needs: {' '.join(packages)}")
    if shutil.which("apt-get") and run([*prefix, "apt-get", "update"], stdout=subprocess.DEVNULL) == 0:
        environment = os.environ | {"DEBIAN_FRONTEND": "noninteractive"}
        if run([*prefix, *line], stdout=subprocess.DEVNULL, env=environment) == 0:
            return
    say(f"They could not be installed from here. Please type:  sudo {' '.join(line)}")


def make_environment() -> None:
    """A private environment with pip, or with the system's pip pointed at it."""
    if python().exists() and run([str(python()), "-c", "pass"]) == 0:
        return
    shutil.rmtree(HOME, ignore_errors=True)
    quiet: dict[str, Any] = {"stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL}
    if run([sys.executable, "-m", "venv", str(HOME)], **quiet) == 0:
        return
    shutil.rmtree(HOME, ignore_errors=True)
    no_pip = run([sys.executable, "-m", "pip", "--version"], **quiet) != 0
    if no_pip or run([sys.executable, "-m", "venv", "--without-pip", str(HOME)], **quiet) != 0:
        sys.exit("Neither venv nor pip is here. Please type:  sudo apt-get install -y python3-venv")


def pip(*arguments: str) -> int:
    """pip of the environment, or the system's pip working for it."""
    own = [str(python()), "-m", "pip"]
    if run([*own, "--version"], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL) != 0:
        own = [sys.executable, "-m", "pip", "--python", str(python())]
    return run([*own, *arguments], stdout=sys.stderr)


def set_up(extra: str) -> None:
    """Make the environment unless it stands already (then this costs a few milliseconds)."""
    mark = HOME / f"ready{extra}"
    told = stamp(extra)
    if mark.exists() and mark.read_text() == told and python().exists():
        return
    say("Setting up, once; this takes a minute…")
    make_environment()
    quiet = ["--quiet", "--disable-pip-version-check", "--no-input"]
    if pip("install", *quiet, "--editable", f"{HERE}{extra}") != 0:
        sys.exit("The packages could not be installed. Is the network there? Nothing else was changed.")
    run([str(python()), "-m", "compileall", "-q", str(HERE / "desktop")], stdout=subprocess.DEVNULL)
    run([str(python()), "-m", "desktop", "prepare"], stdout=sys.stderr, cwd=HERE)  # or everybody's first start does it
    if sys.platform == "linux":
        display = os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")
        install_libraries(missing(OFFSCREEN | (WINDOW if display else {})))
    mark.write_text(told)
    if extra:  # whoever has the test tools has the program
        (HOME / "ready").write_text(stamp(""))


def check() -> int:
    """Every check; the exit code is that of the first that failed."""
    options: dict[str, Any] = {"cwd": HERE, "env": os.environ | {"QT_QPA_PLATFORM": "offscreen"}}
    beside, words = MEANWHILE
    with subprocess.Popen(
        [str(python()), *words], stdout=subprocess.PIPE, stderr=subprocess.STDOUT, **options
    ) as meanwhile:
        for name, command in CHECKS:
            print(f"== {name}", flush=True)
            code = run([str(python()), *command], **options)
            if code:
                return failed(name, code)
        told = meanwhile.communicate()[0]
    print(f"== {beside}", told.decode(errors="replace").strip(), sep="\n", flush=True)
    return failed(beside, meanwhile.returncode) if meanwhile.returncode else 0


def failed(name: str, code: int) -> int:
    """Say which check it was."""
    print(f"== {name} failed", flush=True)
    return code


def main() -> int:
    """Set up, then become the program."""
    if sys.version_info < (3, 11):
        say("Python 3.11 or newer is needed.")
        return 1
    if sys.argv[1:2] == ["test"]:
        set_up("[test]")
        return check()
    set_up("")
    command = [str(python()), "-m", "desktop", *sys.argv[1:]]
    if os.name == "nt":
        return run(command)
    os.execv(command[0], command)


if __name__ == "__main__":
    sys.exit(main())
