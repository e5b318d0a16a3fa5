"""A term that the handbook does not define is shown as the handbook uses it, word for word."""

from desktop.base.shipped import shipped
from desktop.handbook.files import read_handbook
from desktop.handbook.glossary.files import read_glossary
from desktop.handbook.glossary.model import Term
from desktop.handbook.glossary.usage import usage

HANDBOOK, _ = read_handbook(shipped("content", "handbook"))
GLOSSARY, _ = read_glossary(shipped("content", "glossary"))


def test_most_terms_are_told_in_the_handbooks_own_words():
    told = [term for term in GLOSSARY.terms if term.definition or usage(HANDBOOK, GLOSSARY, term)]
    assert len(told) >= 90


def test_a_usage_is_a_sentence_of_the_terms_own_passage():
    for term in GLOSSARY.terms:
        assert usage(HANDBOOK, GLOSSARY, term) in HANDBOOK.passage(term.passage).text


def test_a_word_that_the_handbook_does_not_have_is_not_invented():
    named = {term.id: term for term in GLOSSARY.terms}
    assert usage(HANDBOOK, GLOSSARY, named["social-code"]) == ""
    assert usage(HANDBOOK, GLOSSARY, Term("x", "слово", "сөз", "word", "no-such-passage")) == ""
