"""Where the shipped data lies: beside the package in a checkout, inside it once installed."""

import tomllib
from pathlib import Path
from typing import Any

_PACKAGE = Path(__file__).resolve().parent.parent


def shipped(*parts: str) -> Path:
    """The path of a shipped file or folder, e.g. shipped("content", "handbook")."""
    installed = _PACKAGE / "_data"
    root = installed if installed.is_dir() else _PACKAGE.parent
    return root.joinpath(*parts)


def prepared() -> Path:
    """What `komekshi prepare` made of the shipped content, once for all who use this computer; it may not be there."""
    return _PACKAGE / "_ready"


def checkout() -> Path | None:
    """The folder of a checkout with its run.py; None once the program is installed."""
    root = _PACKAGE.parent
    return root if (root / "run.py").is_file() and not (_PACKAGE / "_data").is_dir() else None


def read_toml(path: Path) -> dict[str, Any]:
    """One TOML file as a dict.

    Raises OSError if unreadable, ValueError (TOMLDecodeError and UnicodeDecodeError are both) if malformed.
    """
    if path.stat().st_size > MAX_FILE_BYTES:
        raise ValueError(f"larger than {MAX_FILE_BYTES} bytes")
    try:
        return tomllib.loads(path.read_text(encoding="utf-8-sig"))
    except RecursionError:
        raise ValueError("nested too deeply") from None


MAX_FILE_BYTES = 8 * 1024 * 1024
"""No authored file comes near this; a larger one is a mistake and is refused unread."""
