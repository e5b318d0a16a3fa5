"""Writing a small file whole or not at all."""

import os
from contextlib import suppress
from pathlib import Path


def write_whole(path: Path, content: str | bytes) -> None:
    """Put `content` (text as UTF-8) into `path` through a temporary file beside it: the old file stays until then.

    Makes the folder if need be. Raises OSError; then no temporary file is left and the old one is untouched.
    """
    scratch = path.with_suffix(".tmp")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        scratch.write_bytes(content.encode() if isinstance(content, str) else content)
        os.replace(scratch, path)
    except OSError:
        with suppress(OSError):
            scratch.unlink(missing_ok=True)
        raise
