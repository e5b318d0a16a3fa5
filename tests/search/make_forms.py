"""Writes content/search/forms.txt: every form of every word that search may meet, by pymorphy3's dictionary.

Run `python -m tests.search.make_forms` after changing texts or vocabulary. pymorphy3 is needed only here.
With `quick` the neighbours of our words stay those that the file has, which saves nearly all of the time.
"""

import sys
from collections.abc import Iterable, Iterator
from functools import cache
from os.path import commonprefix
from typing import Any

from desktop.base.shipped import shipped
from desktop.handbook.files import read_handbook
from desktop.handbook.model import Handbook
from desktop.search import numbers
from desktop.search.files import read_vocabulary
from desktop.search.index import build_index
from desktop.search.kazakh import Kazakh
from desktop.search.lexicon import Lexicon
from desktop.search.spelling import Speller
from desktop.search.vocabulary import Vocabulary
from desktop.search.words import KAZAKH_LETTERS, cut, fold

FILE = shipped("content", "search", "forms.txt")
HEAD = """# Forms of words: written by `python -m tests.search.make_forms`, not by hand.
# Lines with ~ are sets of endings, numbered from 0; then `lemma, letters of it in the stem, set`.
"""
LIKELY = 0.1


@cache
def dictionary() -> Any:
    """pymorphy3's analyser; loading it takes half a second."""
    import pymorphy3

    return pymorphy3.MorphAnalyzer()


def texts(handbook: Handbook, vocabulary: Vocabulary) -> Iterator[str]:
    """Everything that is searched, or searched by."""
    for chapter in handbook.chapters:
        yield chapter.title
        yield from (section.title for section in chapter.sections)
    yield from (passage.text for passage in handbook.walk())
    yield from (ask for asks in vocabulary.asks().values() for ask in asks)
    yield from (line for lines in vocabulary.spoken.values() for line in lines)
    yield from (ask for answer in vocabulary.answers for ask in answer.asks)
    yield from (word for group in vocabulary.groups for word in group.words)
    yield from (term.ru for term in vocabulary.kazakh)
    yield from vocabulary.quiet | vocabulary.framing
    yield from numbers.WORDS


def vocabulary_words(handbook: Handbook, vocabulary: Vocabulary) -> list[str]:
    """The folded Russian words of all those texts; Kazakh ones are read by kazakh.toml, not by lemmas."""
    kazakh = Kazakh(vocabulary.kazakh, Lexicon((), ()))
    found: set[str] = set()
    for text in texts(handbook, vocabulary):
        words = [word.text for word in cut(text) if word.text.isalpha()]
        foreign = any(KAZAKH_LETTERS.intersection(word) for word in words)
        found |= {word for word in words if is_russian(word) or not (foreign or kazakh.speaks(word))}
    return sorted(found)


def is_russian(word: str) -> bool:
    """Is it in the dictionary as it stands?"""
    return not KAZAKH_LETTERS.intersection(word) and bool(dictionary().word_is_known(word))


def parses(word: str) -> list[Any]:
    """The likely dictionary readings of `word`; for a word not in the dictionary, the likeliest guess."""
    if not ("а" <= word[0] <= "я"):
        return []
    every = dictionary().parse(word)
    likely = [each for each in every if each.is_known and (each.score >= LIKELY or fold(each.normal_form) == word)]
    plain = [each for each in likely if not {"Name", "Surn", "Patr"} & set(each.tag.grammemes)] or likely
    if plain or len(word) < 5:
        return plain
    return [each for each in every[:1] if "LATN" not in each.tag and "UNKN" not in each.tag]


def forms_of(parse: Any) -> frozenset[str]:
    """All forms of the word that `parse` read, folded."""
    return frozenset(fold(each.word) for each in parse.lexeme)


def lexemes(words: Iterable[str]) -> dict[str, frozenset[str]]:
    """Lemma → all its forms, for every reading of every word."""
    found: dict[str, frozenset[str]] = {}
    for word in words:
        readings = parses(word)
        for each in readings:
            lemma = fold(each.normal_form)
            found[lemma] = found.get(lemma, frozenset()) | forms_of(each)
        if not readings:
            found[word] = found.get(word, frozenset()) | {word}
    return found


def written(ours: dict[str, frozenset[str]], others: dict[str, frozenset[str]]) -> str:
    """The text of forms.txt."""
    sets: dict[frozenset[str], int] = {}
    lines = [_lines(lemma, forms, sets) for lemma, forms in sorted(ours.items())]
    strangers = [_lines(lemma, forms, sets) for lemma, forms in sorted(others.items())]
    endings = ["~ " + ",".join(sorted(each)) for each in sets]
    parts = [HEAD.strip(), *endings, *(each for found in lines for each in found), "# others"]
    return "\n".join((*parts, *(each for found in strangers for each in found))) + "\n"


def _lines(lemma: str, forms: frozenset[str], sets: dict[frozenset[str], int]) -> list[str]:
    return [
        f"{lemma} {len(stem) if lemma.startswith(stem) else '=' + stem} {sets.setdefault(endings, len(sets))}"
        for stem, endings in _stems(lemma, forms)
    ]


def _stems(lemma: str, forms: frozenset[str]) -> Iterator[tuple[str, frozenset[str]]]:
    """The forms in as few stems as share their first letters (человек, люд-)."""
    by_start: dict[str, set[str]] = {}
    for form in forms:
        by_start.setdefault(form[:3], set()).add(form)
    for start in sorted(by_start, key=lambda each: (each != lemma[:3], each)):
        stem = commonprefix(sorted(by_start[start]))  # noqa: RUF071 (of words, not of paths)
        yield stem, frozenset(form[len(stem) :] for form in by_start[start])


def neighbours(speller: Speller, ours: frozenset[str]) -> dict[str, frozenset[str]]:
    """Real words so near to ours that they would be taken for a slip of ours, with all their forms.

    Of long words only the dictionary form is tried: going through all five million forms takes an hour.
    """
    found: dict[str, frozenset[str]] = {}
    for word, tag, lemma, *_ in dictionary().dictionary.iter_known_words():
        form, base = fold(word), fold(lemma)
        if base in found or form in ours or not SHORTEST <= len(form) <= (LONGEST if form == base else SHORT):
            continue
        if not UNUSUAL & set(tag.grammemes) and speller.meant(form):
            found[base] = frozenset(each for parse in parses(base) for each in forms_of(parse)) | {form}
    return found


SHORTEST, SHORT, LONGEST = 4, 7, 14
UNUSUAL = {"Name", "Surn", "Patr", "Abbr", "Infr", "Arch", "Dist", "Orgn", "Trad", "Init", "Erro"}


def kept(text: str, ours: frozenset[str]) -> dict[str, frozenset[str]]:
    """The neighbours that the text of forms.txt has, but for words that have become ours."""
    head, _, tail = text.partition("# others\n")
    sets = [line[2:].split(",") for line in head.splitlines() if line.startswith("~")]
    found: dict[str, frozenset[str]] = {}
    for line in tail.splitlines():
        lemma, cut_at, number = line.split(" ")
        stem = cut_at[1:] if cut_at.startswith("=") else lemma[: int(cut_at)]
        found[lemma] = found.get(lemma, frozenset()) | {stem + ending for ending in sets[int(number)]}
    return {lemma: forms for lemma, forms in found.items() if lemma not in ours}


def main(how: str = "") -> None:
    """Write the file anew."""
    before = FILE.read_text(encoding="utf-8")
    handbook, _ = read_handbook(shipped("content", "handbook"))
    vocabulary, _ = read_vocabulary(shipped("content", "search"))
    ours = lexemes(vocabulary_words(handbook, vocabulary))
    if how == "quick":
        FILE.write_text(written(ours, kept(before, frozenset(ours))), encoding="utf-8")
        return
    FILE.write_text(written(ours, {}), encoding="utf-8")
    vocabulary, _ = read_vocabulary(shipped("content", "search"))
    speller = build_index(handbook, vocabulary).reader.speller
    every = frozenset(form for forms in ours.values() for form in forms)
    FILE.write_text(written(ours, neighbours(speller, every)), encoding="utf-8")


if __name__ == "__main__":
    main(*sys.argv[1:])
