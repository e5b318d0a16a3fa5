"""Telling the desktop that links «komekshi:…» are ours, and taking it back: only when the person asks for it.

Linux and the like: one .desktop file and a line in mimeapps.list, both under her own home. Windows: a few values
under HKEY_CURRENT_USER. Nothing of the system is touched, and everything can be undone.
"""

import importlib
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from .disk import write_whole
from .link import SCHEME
from .shipped import checkout

ENTRY = "komekshi.desktop"
_MIME = f"x-scheme-handler/{SCHEME}"
_DEFAULTS = "[Default Applications]"
WINDOWS_KEY = rf"Software\Classes\{SCHEME}"


@dataclass(frozen=True, slots=True)
class LinkDesk:
    """Where this person's desktop keeps such things. `system` is "windows", "xdg" or "" (no way that we know);
    `command` starts the program (its words, the link follows them)."""

    system: str
    command: tuple[str, ...]
    data: Path
    config: Path

    @property
    def entry(self) -> Path:
        """The file that tells the desktop about the program."""
        return self.data / "applications" / ENTRY

    @property
    def choices(self) -> Path:
        """The file in which the desktop remembers who opens what."""
        return self.config / "mimeapps.list"


def find_link_desk(platform: str, environ: Mapping[str, str], home: Path, executable: Path) -> LinkDesk:
    """The desktop of this computer; `platform` is sys.platform, `executable` this Python."""
    command = start_command(executable, checkout(), environ.get("KOMEKSHI_HOME", ""), platform)
    system = {"win32": "windows", "darwin": ""}.get(platform, "xdg")
    data = environ.get("XDG_DATA_HOME") or str(home / ".local" / "share")
    config = environ.get("XDG_CONFIG_HOME") or str(home / ".config")
    return LinkDesk(system, command, Path(data), Path(config))


def start_command(executable: Path, source: Path | None, home: str, platform: str) -> tuple[str, ...]:
    """The words that start the program with a link behind them, from any folder.

    `source` is where run.py lies, None if the program is installed; `home` is KOMEKSHI_HOME, kept where the
    desktop can keep it (not on Windows).
    """
    if platform == "win32" and executable.with_name("pythonw.exe").exists():
        executable = executable.with_name("pythonw.exe")  # the other one opens a black window first
    program = (str(source / "run.py"),) if source else ("-m", "desktop")
    own = ("env", f"KOMEKSHI_HOME={Path(home).resolve()}") if home and platform != "win32" else ()
    return (*own, str(executable), *program, "open")


def register(desk: LinkDesk) -> None:
    """From now on links open the program. Raises OSError where that cannot be written, and does nothing by halves
    that `unregister` would not undo."""
    if desk.system == "windows":
        _write_registry(windows_values(desk.command))
        return
    write_whole(desk.entry, desktop_entry(desk.command))
    write_whole(desk.choices, with_choice(_read(desk.choices)))


def unregister(desk: LinkDesk) -> None:
    """Take back what `register` did; the rest of the files stays as it was. Raises OSError."""
    if desk.system == "windows":
        _clear_registry()
        return
    desk.entry.unlink(missing_ok=True)
    if desk.choices.exists():
        write_whole(desk.choices, without_choice(_read(desk.choices)))


def registered(desk: LinkDesk) -> bool:
    """Do links open the program now?"""
    if desk.system == "windows":
        return _has_registry()
    return desk.entry.exists() and f"{_MIME}={ENTRY};" in _read(desk.choices).splitlines()


def desktop_entry(command: Sequence[str]) -> str:
    """The .desktop file: quoted as the desktop entry specification wants it."""
    told = " ".join(_quoted(word) for word in command)
    return (
        "[Desktop Entry]\nType=Application\nName=Көмекші\nComment=Пособие и тренажёр центра занятости\n"
        f"Exec={told} %u\nTerminal=false\nNoDisplay=true\nMimeType={_MIME};\n"
    )


def with_choice(text: str) -> str:
    """mimeapps.list with us as the one who opens our links; every other line as it was."""
    lines = without_choice(text).splitlines()
    if _DEFAULTS not in lines:
        lines += [""] * bool(lines) + [_DEFAULTS]
    lines.insert(lines.index(_DEFAULTS) + 1, f"{_MIME}={ENTRY};")
    return "\n".join(lines) + "\n"


def without_choice(text: str) -> str:
    """mimeapps.list without us."""
    kept = [line for line in text.splitlines() if not line.startswith(f"{_MIME}=")]
    return "\n".join(kept) + "\n" if kept else ""


def windows_values(command: Sequence[str]) -> Iterator[tuple[str, str, str]]:
    """(key, name, value) under HKEY_CURRENT_USER."""
    words = " ".join(f'"{word}"' for word in command)
    yield WINDOWS_KEY, "", "URL:Komekshi"
    yield WINDOWS_KEY, "URL Protocol", ""
    yield rf"{WINDOWS_KEY}\shell\open\command", "", f'{words} "%1"'


def _quoted(word: str) -> str:
    for sign in ("\\", '"', "`", "$"):
        word = word.replace(sign, "\\" + sign)
    return '"' + word.replace("\\", "\\\\").replace("%", "%%") + '"'


def _read(path: Path) -> str:
    return path.read_text(encoding="utf-8", errors="surrogateescape") if path.exists() else ""


def _winreg() -> Any:
    return importlib.import_module("winreg")


def _write_registry(values: Iterator[tuple[str, str, str]]) -> None:
    registry = _winreg()
    for key, name, value in values:
        with registry.CreateKey(registry.HKEY_CURRENT_USER, key) as opened:
            registry.SetValueEx(opened, name, 0, registry.REG_SZ, value)


def _clear_registry() -> None:
    registry = _winreg()
    for below in (r"\shell\open\command", r"\shell\open", r"\shell", ""):
        try:
            registry.DeleteKey(registry.HKEY_CURRENT_USER, WINDOWS_KEY + below)
        except FileNotFoundError:
            continue


def _has_registry() -> bool:
    registry = _winreg()
    try:
        registry.OpenKey(registry.HKEY_CURRENT_USER, rf"{WINDOWS_KEY}\shell\open\command").Close()
    except OSError:
        return False
    return True
