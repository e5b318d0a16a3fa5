"""Writes content/glossary/forms.toml: forms of the terms' words that endings alone do not tell («день», «дней»).

Run `python -m tests.handbook.make_term_forms` after changing terms. pymorphy3 is needed only here.
"""

import re
from functools import cache
from typing import Any

from desktop.base.shipped import shipped
from desktop.handbook.files import read_handbook
from desktop.handbook.glossary.files import read_glossary
from desktop.handbook.wording import fits, same_length_fold

FILE = shipped("content", "glossary", "forms.toml")
HEAD = """# Формы слов из терминов, которые не видны по окончанию («день» — «дней»): из текста пособия, по словарю pymorphy3.
# Пишет `python -m tests.handbook.make_term_forms`, не рукой.

[forms]
"""
LIKELY = 0.05
NOUNS_ONLY = {"простой", "уход", "направление"}
"""Names whose letters are a word of another kind too: only the noun's forms are meant."""


@cache
def dictionary() -> Any:
    """pymorphy3's analyser; loading it takes half a second."""
    import pymorphy3

    return pymorphy3.MorphAnalyzer()


def words(text: str) -> set[str]:
    """The folded words of a text."""
    return set(re.findall(r"[^\W\d_]+", same_length_fold(text)))


@cache
def lemmas(word: str, noun: bool) -> frozenset[tuple[str, str]]:
    """(dictionary form, kind of word) of every likely reading."""
    found = [each for each in dictionary().parse(word) if each.score >= LIKELY or noun]
    kinds = ((same_length_fold(each.normal_form), str(each.tag.POS)) for each in found)
    return frozenset(each for each in kinds if not noun or each[1] == "NOUN")


def irregular() -> dict[str, list[str]]:
    """Word of a term → its forms in the handbook that `fits` does not know."""
    handbook, _ = read_handbook(shipped("content", "handbook"))
    glossary, _ = read_glossary(shipped("content", "glossary"))
    text = {word for passage in handbook.walk() for word in words(passage.text)}
    names = {word for term in glossary.terms for name in (term.ru, *term.short, term.old) for word in words(name)}
    found = {}
    for name in sorted(names):
        noun = name in NOUNS_ONLY
        own = lemmas(name, noun)
        forms = sorted(word for word in text if own & lemmas(word, noun) and not fits(word, name))
        if forms:
            found[name] = forms
    return found


def written() -> str:
    """The text of forms.toml."""
    return HEAD + "".join(f'"{word}" = "{" ".join(forms)}"\n' for word, forms in irregular().items())


if __name__ == "__main__":
    FILE.write_text(written(), encoding="utf-8")
