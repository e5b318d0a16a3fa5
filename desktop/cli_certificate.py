"""The terminal verb of certificates: is this file one of ours, and unchanged? No Qt is imported here."""

import argparse
import json
import sys
from pathlib import Path
from typing import Any

from desktop.base.messages import sentence, tell
from desktop.base.problems import problem


def add_verbs(verbs: Any) -> None:
    """Add `certificate` to the parser of the program."""
    certificate = verbs.add_parser("certificate", help="check a certificate of training")
    certificate.add_argument("what", choices=("verify",))
    certificate.add_argument("file", type=Path)
    certificate.add_argument("--lang", choices=("ru", "kk"), default="ru")
    certificate.add_argument("--json", action="store_true")
    certificate.set_defaults(deed=_verify)


def _verify(options: argparse.Namespace) -> int:
    """0 the code is right, 1 it is not, 2 the file is no certificate."""
    from desktop.quiz.certificate.code import same_code
    from desktop.quiz.certificate.files import read
    from desktop.quiz.certificate.model import NotACertificate, to_record

    try:
        made, code = read(options.file)
    except NotACertificate as error:
        return _refuse(options, error.code, error.details)
    good = same_code(code, made)
    says = sentence("certificate-good" if good else "certificate-bad", {}, options.lang)
    if options.json:
        print(json.dumps({"valid": good, "says": says, "certificate": to_record(made, code)}, ensure_ascii=False))
    else:
        print(says)
        print(f"{made.name} · {made.title} · {made.percent} % · {made.on:%d.%m.%Y}")
    return 0 if good else 1


def _refuse(options: argparse.Namespace, code: str, details: dict[str, object]) -> int:
    told = tell(problem(options.file.name, "", code, **details), options.lang)
    says = f"{options.file.name}: {told.says} {told.cure}"
    if options.json:
        print(json.dumps({"valid": False, "code": code, "says": says}, ensure_ascii=False))
    else:
        print(says, file=sys.stderr)
    return 2
