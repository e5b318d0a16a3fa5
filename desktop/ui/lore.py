"""What is known over the handbook once all is read: the index of the law from everybody who cites, linked terms."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING

from desktop.handbook.articles import ArticleIndex, Cited, passages_cited
from desktop.handbook.citation import parse_citation

if TYPE_CHECKING:
    from desktop.handbook.glossary.model import Glossary
    from desktop.handbook.model import Handbook
    from desktop.law.numbers import Law
    from desktop.ui.cards_html import Known
    from desktop.ui.library import Library


def article_index(handbook: Handbook, library: Library) -> ArticleIndex:
    """Passages, and the questions, cases, rules and answers that are read by now, by the places they lean on."""
    return ArticleIndex((*passages_cited(handbook), *_lessons(handbook, library), *_rules(library.law),
                         *_answers(handbook, library)))  # fmt: skip


def known(handbook: Handbook, library: Library) -> Known:
    """What the cards speak of, as far as it is read."""
    from desktop.handbook.glossary.model import Glossary
    from desktop.ui.cards_html import Known

    editions = library.lessons.editions if library.lessons else None
    glossary = (library.lessons.glossary if library.lessons else None) or Glossary()
    rules = library.law.rules if library.law else None
    return Known(handbook, editions, glossary, article_index(handbook, library), rules)


def _lessons(handbook: Handbook, library: Library) -> Iterator[Cited]:
    if library.lessons:
        from desktop.practice.cited import cases_cited
        from desktop.quiz.cited import questions_cited

        yield from questions_cited(library.lessons.quizzes, handbook)
        yield from cases_cited(library.lessons.cases, handbook)


def _rules(law: Law | None) -> Iterator[Cited]:
    if law:
        from desktop.law.cited import cited

        for _, rule, title, place in cited(law.rules):
            yield Cited("rule", rule, f"{rule}. {title}", parse_citation(place))


def _answers(handbook: Handbook, library: Library) -> Iterator[Cited]:
    if library.answers:
        from desktop.search.cited import answers_cited

        yield from answers_cited(library.answers, handbook)


def linked_bodies(handbook: Handbook, glossary: Glossary, bodies: Mapping[str, str]) -> dict[str, str]:
    """The same bodies with references in the text and terms as links; some milliseconds a chapter, so not for the
    window's thread."""
    from desktop.handbook.mentions import link_mentions
    from desktop.handbook.wording import TermFinder, link_terms

    finder = TermFinder(glossary.terms, glossary.forms)
    return {
        each.id: link_terms(link_mentions(bodies[each.id], each), finder)
        for each in handbook.walk()
        if each.id in bodies
    }
