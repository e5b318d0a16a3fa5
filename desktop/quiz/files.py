"""Reads quizzes/*.toml. A bad question costs one question; its Problem names file, question and field."""

import re
import tomllib
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from desktop.base.problems import Problem, problem
from desktop.base.shipped import MAX_FILE_BYTES, read_toml
from desktop.handbook.model import Handbook, Passage

from .model import NotAQuestion, Question, Quiz
from .store import Parsed

BANKS = "quizzes"

_TOML_PLACE = re.compile(r"at line (\d+), column (\d+)")


def read_banks(
    folder: Path, handbook: Handbook, parsed: Parsed | None = None
) -> tuple[tuple[Quiz, ...], tuple[Problem, ...]]:
    """Every bank of `folder` in the order of file names, without the items that cannot be asked.

    A question must point to a passage and a section of `handbook`, and its article must be one that the
    passage gives. Of two items with one id, the first stays. Files are taken as they were `parsed` before.
    """
    paths = sorted(folder.glob("*.toml"))
    if not paths:
        return (), (problem(BANKS, "", "quiz-none"),)
    reader = _Reader(handbook, parsed or Parsed())
    quizzes = [reader.quiz(path) for path in paths]
    reader.parsed.keep()
    return tuple(quiz for quiz in quizzes if quiz), tuple(reader.problems)


def read_bank(path: Path, handbook: Handbook) -> tuple[Quiz | None, tuple[Problem, ...]]:
    """One bank file, wherever it lies, without the items that cannot be asked; None if nothing of it can."""
    reader = _Reader(handbook, Parsed())
    quiz = reader.quiz(path, path.name)
    return quiz, tuple(reader.problems)


def read_translations(
    folder: Path, handbook: Handbook, language: str, parsed: Parsed | None = None
) -> tuple[dict[str, Question], tuple[Problem, ...]]:
    """The questions of `folder` that have their texts in `language` (folder/kk/*.toml), by id.

    Keys, facts and passages are those of the question itself: a translation holds texts only.
    """
    parsed = parsed or Parsed()
    reader, said = _Reader(handbook, parsed), _Reader(handbook, parsed)
    records = {name: record for path in sorted(folder.glob("*.toml")) for name, record in reader.records(path)}
    found: dict[str, Question] = {}
    for path in sorted((folder / language).glob("*.toml")):
        found |= said.translated(path, f"{BANKS}/{language}/{path.name}", records)
    said.parsed.keep()
    return found, tuple(said.problems)


class _Reader:
    """Remembers, across files, what is wrong and which ids are taken."""

    def __init__(self, handbook: Handbook, parsed: Parsed) -> None:
        self._handbook = handbook
        self.parsed = parsed
        self._topics = {section.id for chapter in handbook.chapters for section in chapter.sections}
        self._questions: dict[str, str] = {}
        self._quizzes: dict[str, str] = {}
        self.problems: list[Problem] = []

    def quiz(self, path: Path, file: str = "") -> Quiz | None:
        file = file or f"{BANKS}/{path.name}"
        raw = self._raw(path, file)
        if raw is None:
            return None
        taken = dict(self._questions)
        try:
            return self._bank(raw, file)
        except NotAQuestion as error:
            self._questions = taken  # a bank that is not offered must not cost another bank its ids
            self._say(file, "", error)
            return None

    def _raw(self, path: Path, file: str) -> dict[str, Any] | None:
        try:
            if path.stat().st_size > MAX_FILE_BYTES:
                raise NotAQuestion("quiz-file-large", megabytes=MAX_FILE_BYTES // 1024**2)
            return self._table(path)
        except NotAQuestion as error:
            self._say(file, "", error)
        except (ValueError, RecursionError, OSError) as error:
            self._say(file, "", _unread(error))
        return None

    def _table(self, path: Path) -> dict[str, Any]:
        key = self.parsed.key(path.read_bytes())
        table = self.parsed.find(key)
        if table is None:
            table = read_toml(path)
            self.parsed.add(key, table)
        return table

    def records(self, path: Path) -> Iterator[tuple[str, dict[str, Any]]]:
        """The questions of a file as they stand there, by id; what is wrong with them is told elsewhere."""
        raw = self._raw(path, path.name)
        found = raw.get("question", []) if raw else []
        for each in found if isinstance(found, list) else []:
            if isinstance(each, dict) and isinstance(each.get("id"), str):
                yield each["id"], each

    def _bank(self, raw: dict[str, Any], file: str) -> Quiz:
        from .records import header

        records = raw.pop("question", [])
        if not isinstance(records, list):
            raise NotAQuestion("quiz-field-type", field="question", example="[[question]]")
        head = header(raw)
        _refuse_taken(self._quizzes, head.id, "quiz-twice")
        bank = Quiz(head.id, head.title.strip(), head.summary.strip(), tuple(self._kept(records, file)))
        self._quizzes[bank.id] = file
        return bank

    def _kept(self, records: list[object], file: str) -> Iterator[Question]:
        for number, record in enumerate(records, 1):
            try:
                yield self._question(record, file)
            except NotAQuestion as error:
                self._say(file, _name(record, number), error)

    def _question(self, record: object, file: str) -> Question:
        from .records import question

        found = question(record)
        self._refuse_stray(found)
        _refuse_taken(self._questions, found.id, "quiz-question-twice")
        self._questions[found.id] = file
        return found

    def translated(self, path: Path, file: str, records: dict[str, dict[str, Any]]) -> dict[str, Question]:
        """The questions of one file of texts."""
        raw = self._raw(path, file)
        texts = raw.get("question", []) if raw else []
        found = {}
        for number, each in enumerate(texts if isinstance(texts, list) else [], 1):
            try:
                question = self._laid_over(each, records)
            except NotAQuestion as error:
                self._say(file, _name(each, number), error)
            else:
                found[question.id] = question
        return found

    def _laid_over(self, texts: object, records: dict[str, dict[str, Any]]) -> Question:
        from .overlay import laid_over
        from .records import question

        name = texts.get("id") if isinstance(texts, dict) else None
        record = records.get(str(name))
        if record is None or not isinstance(texts, dict):
            raise NotAQuestion("quiz-overlay-unknown", id=name)
        return question(laid_over(record, texts))

    def _refuse_stray(self, found: Question) -> None:
        """Refuse a question whose passage, section or article the handbook does not have."""
        for part in found.asked:
            self._refuse_stray_part(part)
        if found.asked[0] is not found:
            self._refuse_stray_part(found)

    def _refuse_stray_part(self, found: Question) -> None:
        passage = self._handbook.passage(found.passage)
        if passage is None:
            raise NotAQuestion("quiz-passage-unknown", passage=found.passage)
        if found.topic not in self._topics:
            raise NotAQuestion("quiz-topic-unknown", topic=found.topic)
        allowed = articles(self._handbook, passage)
        if found.article not in (allowed or ("",)):
            code = _stray(found.article, allowed)
            raise NotAQuestion(code, article=found.article, allowed="; ".join(allowed))

    def _say(self, file: str, place: str, error: NotAQuestion) -> None:
        self.problems.append(problem(file, place, error.code, **error.details))


def articles(handbook: Handbook, passage: Passage) -> tuple[str, ...]:
    """The references a question on `passage` may name; in place of one known to be wrong, the right one."""
    found = []
    for printed in passage.citations:
        check = handbook.check_of(passage.id, printed)
        found.append(str(check.right if check and check.right else printed))
    return tuple(found)


def _stray(article: str, allowed: tuple[str, ...]) -> str:
    if not allowed:
        return "quiz-article-unprinted"
    return "quiz-article-other" if article else "quiz-article-missing"


def _refuse_taken(taken: dict[str, str], item: str, code: str) -> None:
    if item in taken:
        raise NotAQuestion(code, id=item, other=taken[item])


def _name(record: object, number: int) -> str:
    """What the question's author calls it: its id, or its number in the file."""
    name = record.get("id") if isinstance(record, dict) else None
    return name if isinstance(name, str) and name.strip() else f"№ {number}"


def _unread(error: Exception) -> NotAQuestion:
    """Why a file could not be read."""
    if isinstance(error, UnicodeDecodeError):
        return NotAQuestion("quiz-not-utf8", byte=error.start + 1)
    if isinstance(error, OSError):
        return NotAQuestion("quiz-unreadable", why=error.strerror or type(error).__name__)
    found = _TOML_PLACE.search(str(error)) if isinstance(error, tomllib.TOMLDecodeError) else None
    if found:
        return NotAQuestion("quiz-toml", line=found[1], column=found[2])
    return NotAQuestion("quiz-toml-whole")
