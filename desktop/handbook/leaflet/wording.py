"""The fixed words of a printed leaflet in one language."""

from collections.abc import Mapping

KEYS = (
    "centre", "printed", "edition", "ask", "no-decision", "unofficial", "not-checked", "reading", "source",
    "state-number-changed", "state-repealed", "state-renamed", "state-unverified", "state-holds", "state-no-norm",
)  # fmt: skip
"""«unofficial» may be empty: the Russian leaflet translates nothing."""
FIELDS = {"centre": "{centre}", "printed": "{date}", "source": "{source}"}

Wording = Mapping[str, str]


def checked(table: Mapping[str, object]) -> Wording:
    """The words of one language. Raises ValueError where one is missing or has lost its field."""
    found = {key: str(table.get(key, "")).strip() for key in KEYS}
    for key, words in found.items():
        if (not words and key != "unofficial") or FIELDS.get(key, "") not in words:
            raise ValueError(key)
    return found
