"""How the handbook uses a term that it does not define: the sentence of its passage in which the word stands."""

import re
from collections.abc import Iterator

from desktop.handbook.model import Handbook
from desktop.handbook.wording import TermFinder

from .model import Glossary, Term

_END = re.compile(r"(?<=[.;:!?])\s+(?=[«\"А-ЯЁ–\d])")
LONGEST = 400


def usage(handbook: Handbook, glossary: Glossary, term: Term) -> str:
    """That sentence, word for word; "" where the passage does not have the term or the sentence is over long."""
    passage = handbook.passage(term.passage)
    finder = TermFinder((term,), glossary.forms)
    sentences = _sentences(passage.text) if passage else iter(())
    return next((each for each in sentences if len(each) <= LONGEST and finder.spots(each)), "")


def _sentences(text: str) -> Iterator[str]:
    for line in text.split("\n"):
        yield from (each.strip() for each in _END.split(line))
