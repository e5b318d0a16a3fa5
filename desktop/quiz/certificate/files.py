"""Certificates on the disk: one small JSON file each."""

import json
import os
from pathlib import Path

from .code import check_code
from .model import Certificate, NotACertificate, from_record, to_record

MAX_BYTES = 64 * 1024


def write(made: Certificate, path: Path) -> None:
    """Put it there, whole or not at all. Raises OSError."""
    text = json.dumps(to_record(made, check_code(made)), ensure_ascii=False, indent=2) + "\n"
    beside = path.with_name(f".{path.name}.new")
    try:
        beside.write_text(text, encoding="utf-8")
        os.replace(beside, path)
    finally:
        beside.unlink(missing_ok=True)


def read(path: Path) -> tuple[Certificate, str]:
    """The certificate and the code that stands with it. Raises NotACertificate for whatever cannot be read."""
    try:
        if path.stat().st_size > MAX_BYTES:
            raise NotACertificate("certificate-large", most=MAX_BYTES // 1024)
        record = json.loads(path.read_text(encoding="utf-8"))
    except OSError as error:
        raise NotACertificate("certificate-unreadable", why=error.strerror or type(error).__name__) from error
    except (ValueError, RecursionError) as error:
        if isinstance(error, NotACertificate):
            raise
        raise NotACertificate("certificate-other") from error
    return from_record(record)
