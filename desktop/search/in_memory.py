"""What Whoosh 2.7.4 needs to build an index in memory alone: a storage and a pool of postings.

Its own pool sorts one tuple for each posting and, above 128 MB, writes pickles into a temporary file; twenty
thousand passages have six million of them. Ours keeps twelve bytes for each, and no file.
"""

from __future__ import annotations  # Whoosh is imported after the first paint

from array import array
from collections.abc import Iterable, Iterator
from typing import Any

from .importing import whoosh_alone

Posting = tuple[str, bytes, int, float, bytes]
"""Field, word in UTF-8, number of the document, how often, nothing: as Whoosh hands them around."""


def new_writer(names: Iterable[str]) -> tuple[Any, Any]:
    """An empty index with one field for each of `names`, and the writer that fills it."""
    with whoosh_alone():
        from whoosh import fields
        from whoosh.codec.whoosh3 import W3Codec

    field = fields.KEYWORD(scorable=True)  # it takes a list of words as it is
    index = memory().create_index(fields.Schema(**dict.fromkeys(names, field)))
    writer = index.writer(codec=W3Codec(compression=0), compound=False)
    writer.pool = Pool()
    return index, writer


class Pool:
    """The postings of a new index, by field and word; documents come in order."""

    def __init__(self) -> None:
        self.fieldnames: set[str] = set()
        self._postings: dict[tuple[str, bytes], tuple[array[int], array[float]]] = {}

    def add(self, posting: Posting) -> None:
        """Keep one posting."""
        name, word, number, weight, _ = posting
        found = self._postings.get((name, word))
        if found is None:
            self.fieldnames.add(name)
            found = self._postings[name, word] = array("I"), array("d")
        found[0].append(number)
        found[1].append(weight)

    def iter_postings(self) -> Iterator[Posting]:
        """All postings as Whoosh wants them, forgotten as they are given."""
        for name, word in sorted(self._postings):
            for number, weight in zip(*self._postings.pop((name, word)), strict=True):
                yield name, word, number, weight, b""

    def cleanup(self) -> None:
        """Forget all postings."""
        self._postings.clear()


def memory() -> Any:
    """A storage of Whoosh's that never leaves the memory."""
    from whoosh.filedb.filestore import RamStorage
    from whoosh.filedb.structfile import BufferFile

    class InMemory(RamStorage):  # type: ignore[misc]
        """WORKAROUND: even RamStorage builds through one fixed folder in the temporary directory, where two
        programs that start together delete each other's files (RamStorage.temp_storage in Whoosh 2.7.4);
        and it opens a file by copying it, where bytes can be shared."""

        def temp_storage(self, name: str | None = None) -> RamStorage:
            return RamStorage()

        def open_file(self, name: str, **options: Any) -> Any:
            if name not in self.files:
                raise NameError(name)
            return BufferFile(bytes(self.files[name]), name=name, **options)

    return InMemory()
