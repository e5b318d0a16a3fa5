"""A passage's status in today's law in words and a sign, in the reader's language."""

from PySide6.QtCore import QCoreApplication

SIGNS = {"holds": "●", "number-changed": "◐", "repealed": "○", "renamed": "↻", "unverified": "?", "no-norm": ""}
"""One sign for each state, beside its word: never colour alone."""


def word(state: str) -> str:
    """The state in a word or two."""
    translate = QCoreApplication.translate
    return {
        "holds": translate("Status", "in force in substance"),
        "number-changed": translate("Status", "number changed"),
        "repealed": translate("Status", "norm repealed"),
        "renamed": translate("Status", "renamed"),
        "unverified": translate("Status", "not verified for today"),
        "no-norm": "",
    }[state]


def badge(state: str) -> str:
    """Sign and word; "" where there is nothing to say."""
    return f"{SIGNS[state]} {word(state)}".strip()
