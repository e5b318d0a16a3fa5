"""The door by which Whoosh comes in: after the first paint, without its warnings, and without the network."""

import sys
import warnings
from collections.abc import Iterator
from contextlib import contextmanager
from types import ModuleType


@contextmanager
def whoosh_alone() -> Iterator[None]:
    """Within it, import Whoosh 2.7.4.

    WORKAROUND: it is of 2016, so newer Pythons warn about its string escapes and about comparing with "is"; and
    its whoosh.compat imports urllib.request for one function that nothing of it calls: with it come ssl, sockets and
    http, 3 MB and 45 ms, into a program that opens no connection. It gets an empty module of that name instead.
    """
    name = "urllib.request"
    stand_in = ModuleType(name)
    stand_in.urlretrieve = None  # type: ignore[attr-defined]
    strange = name not in sys.modules and "whoosh.compat" not in sys.modules
    try:
        if strange:
            sys.modules[name] = stand_in
        with warnings.catch_warnings():
            warnings.simplefilter("ignore", SyntaxWarning)
            warnings.simplefilter("ignore", DeprecationWarning)
            yield
    finally:
        if strange:
            del sys.modules[name]
