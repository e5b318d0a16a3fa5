"""The shipped forms, checked against the dictionary they were made from."""

from zlib import crc32

import pytest

from desktop.base.shipped import shipped
from desktop.handbook.files import read_handbook
from desktop.search.files import read_vocabulary
from desktop.search.lexicon import Entry, Lexicon, parse_forms
from desktop.search.vocabulary import Vocabulary

from .make_forms import lexemes, vocabulary_words


@pytest.fixture(scope="module")
def lexicon() -> Lexicon:
    return parse_forms(shipped("content", "search", "forms.txt").read_text(encoding="utf-8"))


def missing(lexicon: Lexicon, words: list[str], least: int) -> list[tuple[str, str]]:
    """Forms of these words, by the dictionary, that do not meet their word in ours."""
    wanted = lexemes(words)
    assert len(wanted) > least
    return [(form, lemma) for lemma, forms in wanted.items() for form in forms if lemma not in lexicon.lemmas(form)]


def test_every_form_of_every_word_of_the_handbook_meets_its_word(lexicon: Lexicon) -> None:
    handbook, _ = read_handbook(shipped("content", "handbook"))
    vocabulary, _ = read_vocabulary(shipped("content", "search"))
    kazakh = Vocabulary(Lexicon((), ()), kazakh=vocabulary.kazakh)  # their words are read by another file
    assert missing(lexicon, vocabulary_words(handbook, kazakh), 1100) == []


def test_so_does_every_form_of_every_tenth_word_that_people_use(lexicon: Lexicon) -> None:
    handbook, _ = read_handbook(shipped("content", "handbook"))
    vocabulary, _ = read_vocabulary(shipped("content", "search"))
    words = [each for each in vocabulary_words(handbook, vocabulary) if crc32(each.encode()) % 10 == 0]
    assert missing(lexicon, words, 800) == []  # all of them would be made anew for half a minute


@pytest.mark.parametrize(
    ("form", "lemma"),
    [
        ("людей", "человек"),
        ("лет", "год"),
        ("граждан", "гражданин"),
        ("детьми", "ребенок"),
        ("дня", "день"),
        ("объеме", "объем"),
        ("безработным", "безработный"),
        ("соцконтрактом", "соцконтракт"),
    ],
)
def test_forms_that_look_unlike_their_word_still_meet_it(lexicon: Lexicon, form: str, lemma: str) -> None:
    assert lemma in lexicon.lemmas(form)


@pytest.mark.parametrize("word", ["погода", "закрывать", "отдавать", "статьи", "прощаем"])
def test_a_real_word_is_known_and_so_never_put_right(lexicon: Lexicon, word: str) -> None:
    assert lexicon.known(word) or not lexicon.ours(word)


def test_a_neighbour_of_our_words_is_known_but_not_ours(lexicon: Lexicon) -> None:
    assert lexicon.known("отставать") or lexicon.known("продавать")
    assert not lexicon.known("безроботный")


@pytest.mark.parametrize("text", ["контракт восемь 0", "контракт 8", "контракт 8 0", "~ а\nконтракт 8 1"])
def test_a_spoilt_line_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match=r"line|endings"):
        parse_forms(text)


def test_a_lexicon_tells_the_forms_of_a_word() -> None:
    lexicon = Lexicon((frozenset({"", "а"}),), (Entry("контракт", "контракт", 0),))
    assert lexicon.forms("контракт") == {"контракт", "контракта"}
