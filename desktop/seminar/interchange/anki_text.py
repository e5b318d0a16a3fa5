"""Notes as a text file of Anki: a guid column, so that a second import changes notes instead of doubling them."""

from collections.abc import Iterable

from .anki_note import Note

NOTE_TYPE = "Komekshi"
"""That of the package: where it was imported, the text changes its notes; elsewhere Anki takes the basic type."""
_HEAD = ("#separator:tab", "#html:true", f"#notetype:{NOTE_TYPE}", "#guid column:1", "#tags column:4")


def deck_name(title: str) -> str:
    """The deck of a bank, below one of ours; two colons within the title would part decks."""
    return f"Komekshi::{' '.join(title.replace('::', ':').split())}"


def to_anki_text(title: str, notes: Iterable[Note]) -> str:
    """The whole file; tabs and line ends stand nowhere within a field, and quotation marks are written as HTML."""
    rows = ("\t".join((each.guid, _field(each.front), _field(each.back), " ".join(each.tags))) for each in notes)
    head = [*_HEAD[:3], f"#deck:{deck_name(title)}", *_HEAD[3:]]
    return "\n".join([*head, *rows]) + "\n"


def _field(side: str) -> str:
    return side.replace("\t", " ").replace("\n", "<br>")
