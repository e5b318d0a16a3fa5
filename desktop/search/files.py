"""Reads content/search/: every item that is not right is left out and named."""

from collections.abc import Callable, Iterator
from hashlib import blake2b
from pathlib import Path
from typing import Any, TypeVar

from desktop.base.problems import Problem, problem
from desktop.base.shipped import MAX_FILE_BYTES, read_toml

from .classifier import NOTHING_LEARNED, Classifier, read_classifier
from .lexicon import Lexicon, parse_forms
from .quality import Judged
from .vocabulary import Answer, Group, KazakhTerm, Subject, Vocabulary
from .words import fold

Made = TypeVar("Made")


def read_vocabulary(folder: Path) -> tuple[Vocabulary, tuple[Problem, ...]]:
    """The vocabulary from `folder` (content/search); without a file search works on, only less cleverly."""
    problems: list[Problem] = []
    small = _table(folder / "small-words.toml", problems)
    vocabulary = Vocabulary(
        lexicon=_lexicon(folder / "forms.txt", problems),
        groups=_from_lines(folder / "synonyms.toml", _group, problems),
        kazakh=_from_lines(folder / "kazakh.toml", _kazakh, problems),
        quiet=_words(small, "quiet"),
        framing=_words(small, "framing"),
        topics=dict(_topics(folder / "topics.toml", problems)),
        spoken=dict(_topics(folder / "spoken.toml", problems)),
        aspects=_aspects(folder / "aspects.toml", problems),
        subjects=_made(folder / "not-here.toml", "subject", _subject, problems),
        answers=_made(folder / "answers.toml", "answer", _answer, problems),
        classifier=_classifier(folder / "classifier.bin", problems),
    )
    return vocabulary, tuple(problems)


def read_judged(folder: Path) -> tuple[tuple[Judged, ...], tuple[Problem, ...]]:
    """Queries with the passages that answer them, from every TOML file of `folder`; none if there is no such folder."""
    problems: list[Problem] = []
    paths = sorted(folder.glob("*.toml")) if folder.is_dir() else []
    return tuple(each for path in paths for each in _made(path, "query", _judged, problems)), tuple(problems)


def _judged(record: dict[str, Any]) -> Judged:
    return Judged(str(record["q"]), str(record["kind"]), tuple(map(str, record["passages"])))


def _lexicon(path: Path, problems: list[Problem]) -> Lexicon:
    try:
        if path.stat().st_size > MAX_FILE_BYTES:
            raise ValueError(f"> {MAX_FILE_BYTES}")
        return parse_forms(path.read_text(encoding="utf-8"))
    except (ValueError, RecursionError, OSError) as error:
        problems.append(problem(f"search/{path.name}", "", "search-file-unreadable", why=error))
        return Lexicon((), ())


def unlearned(folder: Path, learned: Classifier) -> tuple[Problem, ...]:
    """A problem if the words of `folder` were changed after the classifier learned from them."""
    if learned.made_of == words_digest(folder):
        return ()
    return (problem("search/classifier.bin", "", "search-classifier-stale"),)


def words_digest(folder: Path) -> str:
    """A name for exactly the words and questions of `folder`, which the classifier is learned from."""
    digest = blake2b(digest_size=16)
    for path in sorted(folder.glob("*.t*")):
        digest.update(f"{path.name}\0".encode() + path.read_bytes())
    return digest.hexdigest()


def _classifier(path: Path, problems: list[Problem]) -> Classifier:
    try:
        if path.stat().st_size > MAX_FILE_BYTES:
            raise ValueError(f"> {MAX_FILE_BYTES}")
        return read_classifier(path.read_bytes())
    except (ValueError, TypeError, LookupError, RecursionError, OSError) as error:
        problems.append(problem(f"search/{path.name}", "", "search-file-unreadable", why=error))
        return NOTHING_LEARNED


def _table(path: Path, problems: list[Problem]) -> dict[str, Any]:
    try:
        return read_toml(path)
    except (ValueError, RecursionError, OSError) as error:
        problems.append(problem(f"search/{path.name}", "", "search-file-unreadable", why=error))
        return {}


def _made(
    path: Path, key: str, make: Callable[[dict[str, Any]], Made], problems: list[Problem]
) -> tuple[Made, ...]:
    found: list[Made] = []
    records = _table(path, problems).get(key, [])
    for number, record in enumerate(records if isinstance(records, list) else [], 1):
        try:
            found.append(make(record))
        except (KeyError, TypeError, ValueError, AttributeError) as error:
            place = f"{key} {number}"
            problems.append(problem(f"search/{path.name}", place, "search-item-malformed", why=error))
    return tuple(found)


def _from_lines(path: Path, make: Callable[[str], Made], problems: list[Problem]) -> tuple[Made, ...]:
    """Every theme of the file is a text with one item a line."""
    found: list[Made] = []
    for theme, text in _table(path, problems).items():
        for line in text.splitlines() if isinstance(text, str) else ():
            try:
                found += [make(line)] if line.strip() else []
            except ValueError as error:
                problems.append(problem(f"search/{path.name}", theme, "search-item-malformed", why=error))
    return tuple(found)


def _topics(path: Path, problems: list[Problem]) -> Iterator[tuple[str, tuple[str, ...]]]:
    for passage, asks in _table(path, problems).items():
        try:
            yield passage, _strings(asks)
        except ValueError as error:
            problems.append(problem(f"search/{path.name}", passage, "search-item-malformed", why=error))


def _aspects(path: Path, problems: list[Problem]) -> dict[str, tuple[str, ...]]:
    """Each way to ask (with X for the thing) about each thing, by the id that answers it."""
    table = _table(path, problems)
    asked = table.get("asked", {})
    found: dict[str, tuple[str, ...]] = {}
    for thing in table.get("thing", []):
        for aspect, owners in thing.items():
            if aspect == "name":
                continue
            try:
                asks = tuple(ask.replace("X", thing["name"]) for ask in _strings(asked[aspect]))
                found |= {owner: (*found.get(owner, ()), *asks) for owner in owners.split()}
            except (KeyError, TypeError, ValueError, AttributeError) as error:
                place = str(thing.get("name", aspect))
                problems.append(problem(f"search/{path.name}", place, "search-item-malformed", why=error))
    return found


def _strings(value: object) -> tuple[str, ...]:
    """A TOML list of texts, or several lines of one text. Raises ValueError for anything else."""
    if isinstance(value, str):
        return tuple(line.strip() for line in value.splitlines() if line.strip())
    if isinstance(value, list) and all(isinstance(each, str) and each.strip() for each in value):
        return tuple(value)
    raise ValueError(f"{type(value).__name__}")


def _words(table: dict[str, Any], key: str) -> frozenset[str]:
    text = table.get(key, "")
    return frozenset(fold(text).split()) if isinstance(text, str) else frozenset()


def _parts(text: str) -> tuple[str, ...]:
    return tuple(part.strip() for part in text.split("|"))


def _group(line: str) -> Group:
    """«биржа труда | центр занятости | цзн»"""
    return Group(_parts(line))


def _kazakh(line: str) -> KazakhTerm:
    """«келісімшарт | шарт жаса = контракт»"""
    kazakh, equals, russian = line.partition("=")
    if not equals:
        raise ValueError(f"=: {line}")
    return KazakhTerm(_parts(kazakh), russian.strip())


def _subject(record: dict[str, Any]) -> Subject:
    return Subject(
        id=str(record["id"]),
        says=str(record["says"]).strip(),
        asks=_strings(record["asks"]),
        near=_strings(record.get("near", [])),
        decided=str(record.get("decided", "")).strip(),
        checked=bool(record.get("checked", True)),
    )


def _answer(record: dict[str, Any]) -> Answer:
    return Answer(str(record["passage"]), str(record["text"]), _strings(record.get("asks", [])))
