"""python -m desktop: the window, or a terminal verb. Reads the command line and the environment, nothing else."""

import gc
import os
import sys
from pathlib import Path

from desktop.base.places import Places

WINDOW_VERBS = ("tour", "measure")
"""Verbs that need Qt; all others work without it."""


def find_places() -> Places:
    """This person's folders; KOMEKSHI_HOME puts everything into one folder (a USB stick, a test)."""
    home = os.environ.get("KOMEKSHI_HOME", "")
    if home:
        return Places(Path(home), Path(home) / "cache")
    if os.name == "posix" and not Path(os.environ.get("HOME") or "~").expanduser().is_dir():
        beside = Path.cwd() / "komekshi-data"  # a home that is not there: never the root of the disk
        return Places(beside, beside / "cache")
    import platformdirs

    data = platformdirs.user_data_path("komekshi", appauthor=False, roaming=False)
    return Places(data, platformdirs.user_cache_path("komekshi", appauthor=False))


def has_display() -> bool:
    """Whether a window can be shown here."""
    if sys.platform != "linux":
        return True
    names = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    return any(os.environ.get(name) for name in names)


def main(argv: list[str] | None = None) -> int:
    """The program's entry; returns its exit code."""
    args = sys.argv[1:] if argv is None else argv
    verb = args[0] if args else ""
    if verb and verb not in WINDOW_VERBS:
        from desktop.cli import run

        return run(args, find_places())
    if verb == "measure":
        _hurry()
        from desktop.app import run_measure

        return run_measure(find_places(), ["komekshi"])
    if verb == "tour" or not has_display():
        return _tour(args)
    _hurry()
    from desktop.app import run_window

    return run_window(find_places(), ["komekshi"])


def _hurry() -> None:
    """What makes the window come sooner: no search for garbage before there is any (app.py takes it up again),
    and what needs no Qt is imported first, because PySide6 reads the source of every module imported after it."""
    gc.disable()
    import desktop.handbook.store  # noqa: F401


def _tour(args: list[str]) -> int:
    if not args:
        print("Экрана нет: показываю программу без окна и оставляю снимки страниц.", flush=True)
    if not has_display():
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
    out = args[args.index("--out") + 1] if "--out" in args[:-1] else "tour"
    from desktop.app import run_tour

    scratch = Path(out) / "profile"
    return run_tour(Places(scratch, scratch / "cache"), ["komekshi", out])


if __name__ == "__main__":
    sys.exit(main())
