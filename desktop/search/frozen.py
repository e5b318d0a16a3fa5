"""A whole index as plain data and back: what took seconds to make is read from a file in a blink.

Imported only where a file is read or written: msgspec costs the start-up 28 ms.
"""

from collections.abc import Sequence
from typing import TYPE_CHECKING

import msgspec

from desktop.handbook.model import Handbook

from .analysis import Analyser, Phrase
from .answering import Answers
from .classifier import Classifier, from_told
from .conditions import Conditions
from .documents import stemmer
from .engine import Engine, Taken
from .flat import Counted, Strings
from .item import Item
from .items import ItemIndex, conditions_of
from .lexicon import Endings, Entries, Lexicon
from .packed import Pairs, array_of, from_bytes
from .phrasing import Phrasings, Telling
from .references import cited_places
from .searching import SearchIndex
from .spelling import Speller
from .spoken import Spoken
from .texts import Saying, Texts
from .understanding import Reader
from .vocabulary import Answer, KazakhTerm, Subject, Vocabulary

if TYPE_CHECKING:
    _Bytes = bytes
else:
    _Bytes = memoryview  # read where the file lies: bytes would be copied twice, and leave holes in the heap
_Rows = tuple[_Bytes, ...]


class _Telling(msgspec.Struct, frozen=True, array_like=True):
    strange: float
    weights: _Rows


class _Phrasings(msgspec.Struct, frozen=True, array_like=True):
    owners: tuple[str, ...]
    owner_of: _Bytes
    norms: _Bytes
    by_key: _Rows
    telling: _Telling


class _Spoken(msgspec.Struct, frozen=True, array_like=True):
    owners: tuple[str, ...]
    bags: _Rows
    telling: _Telling


class _Classifier(msgspec.Struct, frozen=True, array_like=True):
    made_of: str
    classes: tuple[str, ...]
    numbers: _Rows


class _Words(msgspec.Struct, frozen=True, array_like=True):
    endings: tuple[str, ...]
    entries: tuple[tuple[str, _Bytes], ...]
    others: _Bytes
    quiet: frozenset[str]
    framing: frozenset[str]
    kazakh: tuple[KazakhTerm, ...]
    phrases: tuple[Phrase, ...]
    spelled: tuple[str, _Bytes]
    counts: _Bytes
    by_gap: _Bytes
    by_piece: _Bytes


class _Texts(msgspec.Struct, frozen=True, array_like=True):
    sayings: tuple[Saying, ...]
    rows: dict[str, _Bytes]


class _Frozen(msgspec.Struct, frozen=True, array_like=True):
    words: _Words
    texts: _Texts
    engine: _Rows
    spoken: _Spoken
    classifier: _Classifier
    subjects: tuple[Subject, ...]
    answers: tuple[Answer, ...]
    asked_answers: _Phrasings
    asked: frozenset[str]


class _Items(msgspec.Struct, frozen=True, array_like=True):
    titles: _Texts
    texts: _Texts
    by_key: _Rows
    words: tuple[str, ...]
    whose: _Bytes


def freeze_items(made: ItemIndex) -> bytes:
    """All of `made` but the items themselves."""
    parts = (_frozen_texts(made.titles), _frozen_texts(made.texts), made.by_key.told())
    return msgspec.msgpack.encode(_Items(*parts, made.words, made.whose.tobytes()))


def thaw_items(told: bytes | memoryview, items: Sequence[Item], analyser: Analyser) -> ItemIndex:
    """The index of `items` that was frozen. Raises ValueError for what `freeze_items` cannot have given for them."""
    kept = msgspec.msgpack.decode(told, type=_Items)
    found = ItemIndex(
        tuple(items),
        _thawed_texts(kept.titles),
        _thawed_texts(kept.texts),
        from_bytes(kept.by_key),
        kept.words,
        array_of("I", kept.whose),
        conditions_of(items, analyser),
    )
    count = len(found.items)
    fits = len(found.titles.rows) == len(found.texts.rows) == count and len(found.words) == len(found.whose)
    if not fits or max(found.by_key.highest(), max(found.whose, default=-1)) >= count:
        raise ValueError("items")
    return found


def freeze(index: SearchIndex) -> bytes:
    """All of `index` but the handbook itself. Raises ValueError for one whose words Whoosh must be asked for."""
    source = index.engine.source
    if not isinstance(source, Taken):
        raise ValueError("too large")
    return msgspec.msgpack.encode(
        _Frozen(
            _frozen_words(index.reader),
            _frozen_texts(index.texts),
            source.table.told(),
            _Spoken(index.spoken.owners, index.spoken.bags.told(), _frozen_telling(index.spoken.telling)),
            _frozen_classifier(index.classifier),
            tuple(index.subjects.values()),
            index.ready.answers,
            _frozen_phrasings(index.ready.phrasings),
            index.asked,
        )
    )


def thaw(told: bytes | memoryview, handbook: Handbook) -> SearchIndex:
    """The index of `handbook` that was frozen. Raises ValueError for what `freeze` cannot have given for it."""
    kept = msgspec.msgpack.decode(told, type=_Frozen)
    passages = tuple(handbook.walk())
    reader = _thawed_words(kept)
    texts = _thawed_texts(kept.texts)
    if tuple(texts.rows) != tuple(each.id for each in passages):
        raise ValueError("passages")
    return SearchIndex(
        passages,
        reader,
        texts,
        Spoken(kept.spoken.owners, from_bytes(kept.spoken.bags), _thawed_telling(kept.spoken.telling)),
        from_told(kept.classifier.made_of, kept.classifier.classes, kept.classifier.numbers),
        Engine(_taken(kept.engine, len(passages))),
        stemmer,
        {each.id: each for each in kept.subjects},
        {each.id: number for number, each in enumerate(passages)},
        frozenset(texts.rows),
        kept.asked,
        Conditions(reader.analyser, {each.id: each.text for each in passages}),
        Answers(kept.answers, _thawed_phrasings(kept.asked_answers)),
        cited_places(handbook),
    )


def _frozen_texts(texts: Texts) -> _Texts:
    return _Texts(texts.sayings, {name: row.tobytes() for name, row in texts.rows.items()})


def _thawed_texts(kept: _Texts) -> Texts:
    return Texts(kept.sayings, {name: array_of("I", row) for name, row in kept.rows.items()})


def _taken(told: Sequence[bytes], count: int) -> Taken:
    table = from_bytes(told)
    if table.highest() >= count:
        raise ValueError("postings")
    return Taken(table)


def _frozen_words(reader: Reader) -> _Words:
    vocabulary, speller = reader.analyser.vocabulary, reader.speller
    lexicon = vocabulary.lexicon
    return _Words(
        tuple(map(str, lexicon.endings)),
        lexicon.kept.told(),
        lexicon.others.packed.tobytes(),
        vocabulary.quiet,
        vocabulary.framing,
        vocabulary.kazakh,
        reader.analyser.phrases,
        speller.kept.words.told(),
        speller.kept.counts.tobytes(),
        speller.by_gap.packed.tobytes(),
        speller.by_piece.packed.tobytes(),
    )


def _thawed_words(kept: _Frozen) -> Reader:
    words = kept.words
    vocabulary = Vocabulary(
        Lexicon(
            tuple(Endings(each.split(",")) for each in words.endings),
            Entries.of_told(words.entries),
            Pairs.of_bytes(words.others),
        ),
        kazakh=words.kazakh,
        quiet=words.quiet,
        framing=words.framing,
        answers=kept.answers,
    )
    spelled = Counted(Strings.of_told(words.spelled), array_of("I", words.counts))
    speller = Speller(spelled, Pairs.of_bytes(words.by_gap), Pairs.of_bytes(words.by_piece))
    return Reader(Analyser(vocabulary, words.phrases), speller)


def _frozen_classifier(made: Classifier) -> _Classifier:
    return _Classifier(made.made_of, made.classes, made.told())


def _frozen_telling(made: Telling) -> _Telling:
    return _Telling(made.strange, made.weights.told())


def _thawed_telling(kept: _Telling) -> Telling:
    return Telling(kept.strange, from_bytes(kept.weights))


def _frozen_phrasings(made: Phrasings) -> _Phrasings:
    by_key, telling = made.by_key.told(), _frozen_telling(made.telling)
    return _Phrasings(made.owners, made.owner_of.tobytes(), made.norms.tobytes(), by_key, telling)


def _thawed_phrasings(kept: _Phrasings) -> Phrasings:
    owner_of, norms = array_of("I", kept.owner_of), array_of("d", kept.norms)
    return Phrasings(kept.owners, owner_of, norms, from_bytes(kept.by_key), _thawed_telling(kept.telling))
