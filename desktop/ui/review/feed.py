"""From what she answered anywhere to what is asked again: questions, rules of drawn families, decisions, highlights."""

import json
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field

from desktop.handbook.citation import Citation, parse_citation
from desktop.handbook.model import Handbook
from desktop.law.rule import RuleBook
from desktop.learning.annotations.model import Highlight
from desktop.learning.records import KAZAKHSTAN, Answer
from desktop.learning.review.item import ReviewItem
from desktop.learning.review.log import LONGEST_MS, Review
from desktop.learning.review.schedule import rating
from desktop.learning.review.sources import Met, from_decisions, from_highlights, from_questions, from_rules
from desktop.learning.review.store import COUNTED
from desktop.practice.case import Case
from desktop.quiz.given import given_from_json
from desktop.quiz.model import Question

MADE = "generated-"
"""A sitting with a drawn family or person is called so."""


@dataclass(frozen=True, slots=True)
class Stock:
    """Everything that an item can be about."""

    handbook: Handbook
    questions: Mapping[str, Question] = field(default_factory=dict)
    cases: Mapping[str, Case] = field(default_factory=dict)
    rules: RuleBook = field(default_factory=RuleBook)

    def article(self, passage_id: str) -> str:
        """The article that a passage is printed from; "" if it has none."""
        passage = self.handbook.passage(passage_id)
        return _article(passage.citations[0]) if passage and passage.citations else ""

    def case_of(self, passage_id: str) -> str:
        """A case that teaches the passage; "" if there is none."""
        return next((each.id for each in self.cases.values() if passage_id in each.teaches), "")


@dataclass(frozen=True, slots=True)
class Heard:
    """An answer as an item and a review of it. `begins`: it is asked from now on; else only if it was before."""

    item: ReviewItem
    review: Review
    begins: bool


def heard(answer: Answer, stock: Stock) -> Heard | None:
    """What one answer means for review; None if nothing, or what it was about is gone."""
    share = min(max(answer.mark / answer.out_of, 0.0), 1.0)
    if answer.kind == "question":
        return _question(answer, share, stock)
    found = _rule(answer, stock) if answer.item.startswith(MADE) else _decision(answer, stock)
    return Heard(found, _review(answer, found.key, share), share < 0.5) if found else None


def gathered(answers: Iterable[Answer], known: Iterable[str], stock: Stock) -> Iterator[Heard]:
    """What counts of these answers, in their order; `known` are the keys asked already."""
    asked = set(known)
    for answer in answers:
        found = heard(answer, stock)
        if found and (found.begins or found.item.key in asked):
            asked.add(found.item.key)
            yield found


def marked(highlights: Iterable[Highlight], stock: Stock) -> Iterator[ReviewItem]:
    """Her own highlights that are to be known."""
    own = tuple(highlights)
    return from_highlights(own, {each.passage: stock.article(each.passage) for each in own})


def _question(answer: Answer, share: float, stock: Stock) -> Heard | None:
    question = stock.questions.get(answer.item)
    if question is None:
        return None
    try:
        given = given_from_json(answer.chosen)
        certainty, seconds = given.certainty or None, given.seconds
    except ValueError:  # an answer of an older form still tells how it was marked
        certainty, seconds = None, 0
    met = Met(question.id, _named(question.article) or stock.article(question.passage), question.passage,
              question.case or stock.case_of(question.passage))  # fmt: skip
    item = next(from_questions([met]))
    return Heard(item, _review(answer, item.key, share, certainty, seconds), begins=True)


def _rule(answer: Answer, stock: Stock) -> ReviewItem | None:
    """The last of the rules that gave the key decided it; an answer of an older form tells only a passage."""
    names = _told(answer).get("rules")
    names = names if isinstance(names, list) else []
    by_name = (stock.rules.rule(str(each)) for each in reversed(names))
    by_passage = (each for each in stock.rules.rules if answer.passage and answer.passage in each.passages)
    rule = next((each for each in (*by_name, *by_passage) if each), None)
    if rule is None:
        return None
    passage = rule.passages[0] if rule.passages else answer.passage
    article = _article(rule.citations[0]) if rule.citations else stock.article(passage)
    return next(from_rules([Met(rule.id, article, passage, stock.case_of(passage), 0.0)]))


def _decision(answer: Answer, stock: Stock) -> ReviewItem | None:
    case = stock.cases.get(answer.item.partition("/")[0])
    scene = str(_told(answer).get("scene", ""))
    if case is None or scene not in case.scenes:
        return None
    met = Met(f"{case.id}/{scene}", stock.article(answer.passage), answer.passage, case.id, 0.0)
    return next(from_decisions([met]))


def _review(answer: Answer, key: str, share: float, certainty: int | None = None, seconds: int = 0) -> Review:
    day = answer.at.astimezone(KAZAKHSTAN).date()
    source = "quiz" if answer.kind == "question" else "case"
    ms = min(seconds * 1000, LONGEST_MS)
    return Review(COUNTED + answer.id, key, answer.at, day, rating(share, certainty), certainty, share, ms, source)


def _told(answer: Answer) -> dict[str, object]:
    found = json.loads(answer.chosen)
    return found if isinstance(found, dict) else {}


def _named(article: str) -> str:
    try:
        return _article(parse_citation(article))
    except ValueError:
        return article


def _article(citation: Citation) -> str:
    return str(Citation(citation.act, citation.article))
