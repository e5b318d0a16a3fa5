"""Terminal verbs around the window: a leaflet's order, links and the desktop. No Qt is imported here."""

import argparse
import os
import sys
from pathlib import Path
from typing import Any

from desktop.base.scheme import find_link_desk, register, registered, unregister
from desktop.handbook.leaflet.order import Order


def add_verbs(verbs: Any) -> None:
    """Add `register-links` (done here) and `leaflet`, `open` (done by the window's root) to the parser."""
    links = verbs.add_parser("register-links", help="let links komekshi:… open the program")
    links.add_argument("--remove", action="store_true", help="take that back")
    links.add_argument("--json", action="store_true")
    links.set_defaults(deed=_register)
    add_leaflet(verbs.add_parser("leaflet", help="make the family's leaflet as PDF"))
    verbs.add_parser("open", help="open a link komekshi:… in the window (a bare link does the same)")


def add_leaflet(parser: argparse.ArgumentParser) -> None:
    """What one can order."""
    parser.add_argument("passages", nargs="*", metavar="PASSAGE", help="ids of passages, in their order")
    parser.add_argument("--ready", default="", help="a ready leaflet to begin with (a part of its id)")
    parser.add_argument("--title", default="")
    parser.add_argument("--own", action="append", default=[], help="a line of your own; may be repeated")
    parser.add_argument("--centre", default="", help="name and telephone of the centre")
    parser.add_argument("--large", action="store_true", help="large print")
    parser.add_argument("--lang", choices=("ru", "kk"), default="ru", help="headings and fixed words")
    parser.add_argument("--pages", type=int, choices=(1, 2), default=1, help="pages allowed")
    parser.add_argument("--out", type=Path, required=True, metavar="FILE.pdf")


def read_order(argv: list[str]) -> Order:
    """The order in the words after `leaflet`; exits with a usage line where they make no sense."""
    parser = argparse.ArgumentParser(prog="komekshi leaflet")
    add_leaflet(parser)
    found = parser.parse_args(argv)
    if not (found.passages or found.ready or found.own):
        parser.error("name a PASSAGE, --ready or --own")
    return Order(found.out, tuple(found.passages), tuple(found.own), found.title, found.ready, found.centre,
                 found.lang, found.large, found.pages)  # fmt: skip


def _register(options: argparse.Namespace) -> int:
    desk = find_link_desk(sys.platform, os.environ, Path.home(), Path(sys.executable))
    if not desk.system:
        print("Здесь ссылки регистрирует сама система при установке программы; komekshi open ССЫЛКА работает и так.",
              file=sys.stderr)  # fmt: skip
        return 1
    try:
        (unregister if options.remove else register)(desk)
    except OSError as error:
        print(f"Не получилось записать: {error}.", file=sys.stderr)
        return 1
    done = registered(desk)
    print("Ссылки komekshi:… открывает эта программа." if done else "Ссылки komekshi:… больше не открываются.")
    return 0 if done != options.remove else 1
