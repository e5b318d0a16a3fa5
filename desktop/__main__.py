"""python -m desktop: the window, or a terminal verb. Reads the command line and the environment, nothing else."""

import gc
import os
import sys
from pathlib import Path

from desktop.base.places import Places

WINDOW_VERBS = ("tour", "measure", "leaflet", "open", "--quick")
"""Verbs that need Qt; all others work without it. So does a link «komekshi:…»."""


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


def is_link(word: str) -> bool:
    """Does the first word mean to be one of our links? (base/link.py reads them; the start does not wait for it.)"""
    return word.strip().casefold().startswith("komekshi:")


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
    if verb and verb not in WINDOW_VERBS and not is_link(verb):
        from desktop.cli import run

        return run(args, find_places())
    if verb == "measure":
        _hurry()
        from desktop.app import run_measure

        return run_measure(find_places(), ["komekshi"])
    if verb == "leaflet":
        return _leaflet(args[1:])
    if verb == "open" or is_link(verb):
        return _open(args[1:2] if verb == "open" else args[:1])
    if verb == "tour" or (not has_display() and not verb):
        return _tour(args)
    return _window(verb)


def _window(wish: str = "") -> int:
    if not has_display():
        print("Здесь нет экрана, окно открыть негде.", file=sys.stderr)
        return 1
    _hurry()
    from desktop.app import run_window

    return run_window(find_places(), ["komekshi"], wish)


def _open(words: list[str]) -> int:
    """A link: in the window; where there is no screen a passage is printed."""
    from desktop.base.link import Link, read_link

    link = read_link(words[0] if words else "")
    if not isinstance(link, Link):
        from desktop.base.messages import one_line

        print(one_line(link), file=sys.stderr)
        return 2
    if link.kind == "passage" and not has_display():
        from desktop.cli import run

        return run(["passage", link.id], find_places())
    return _window(str(link))


def _leaflet(words: list[str]) -> int:
    from desktop.cli_desk import read_order

    order = read_order(words)
    if not has_display():
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
    from desktop.app import run_leaflet

    return run_leaflet(find_places(), ["komekshi"], order)


def _hurry() -> None:
    """What makes the window come sooner: no search for garbage before there is any (ui/garbage.py takes it up again),
    and what needs no Qt is imported first, because PySide6 reads the source of every module imported after it."""
    gc.disable()
    import desktop.handbook.store  # noqa: F401


def _tour(args: list[str]) -> int:
    from desktop.ui.tour_order import read_order

    order = read_order(args[1:] if args else ["--looks", "ru-light-100", "kk-dark-200"])
    if not args:
        print("Экрана нет: показываю программу без окна и оставляю снимки страниц.", flush=True)
    if not has_display():
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
    from desktop.app import run_tour

    scratch = Path(order.out) / "profile"
    return run_tour(Places(scratch, scratch / "cache"), ["komekshi"], order)


if __name__ == "__main__":
    sys.exit(main())
