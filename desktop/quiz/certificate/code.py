"""The check code of a certificate: sixteen letters reckoned from everything it says.

What it is worth: a keyed BLAKE2b over the canonical text, and the key is shipped with the program. So the code shows
every slip of the pen and every edit of a name, a day, a share by one who does not read our source; it does NOT hold
off a determined forger, who has the key as everybody has. A centre that must be sure keeps the list of its own.
"""

import hmac
from base64 import b32encode
from hashlib import blake2b

from .model import Certificate

_KEY = b"Komekshi certificate of training, 2026"
_BYTES = 10
GROUP = 4
_CONFUSED = str.maketrans({"0": "O", "1": "I", "8": "B", "О": "O", "А": "A", "В": "B", "С": "C", "Е": "E", "Н": "H",
                           "К": "K", "М": "M", "Р": "P", "Т": "T", "Х": "X", "У": "Y", "І": "I"})  # fmt: skip
"""What the hand makes of a letter: digits that the code has not, and Russian letters of the same look."""


def canonical(made: Certificate) -> str:
    """One text for one certificate, whatever the language it was printed in."""
    fields = (made.name, made.on.isoformat(), made.title, made.questions, made.percent, made.blocks, made.passed,
              made.set_by)  # fmt: skip
    return "\n".join(("komekshi-certificate-1", *map(str, fields)))


def check_code(made: Certificate) -> str:
    """«ABCD-EFGH-IJKL-MNOP»: letters A…Z and digits 2…7."""
    digest = blake2b(canonical(made).encode(), digest_size=_BYTES, key=_KEY).digest()
    letters = b32encode(digest).decode("ascii")
    return "-".join(letters[at : at + GROUP] for at in range(0, len(letters), GROUP))


def same_code(typed: str, made: Certificate) -> bool:
    """Is what was typed this certificate's code? Case, spaces, hyphens and look-alikes are forgiven."""
    return hmac.compare_digest(_bare(typed).encode(), _bare(check_code(made)).encode())


def _bare(code: str) -> str:
    return "".join(each for each in code.upper().translate(_CONFUSED) if each.isalnum())
