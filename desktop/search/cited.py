"""Ready answers for the index of the law: each stands under the places of the passage it quotes."""

from collections.abc import Iterable, Iterator

from desktop.handbook.articles import Cited, right_places
from desktop.handbook.model import Handbook

from .vocabulary import Answer


def answers_cited(answers: Iterable[Answer], handbook: Handbook) -> Iterator[Cited]:
    """Every answer under the references of its passage; its id is the passage's, its title the first question."""
    for answer in answers:
        title = answer.asks[0] if answer.asks else answer.text
        for citation in right_places(handbook, answer.passage):
            yield Cited("answer", answer.passage, title, citation, says=answer.text)
