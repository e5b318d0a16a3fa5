"""What an item of review looks like when it is asked: found again among questions, rules, cases and highlights."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace

from desktop.law.rule import Rule
from desktop.learning.annotations.model import Highlight
from desktop.learning.review.item import ReviewItem
from desktop.practice.case import Case
from desktop.practice.marks import Choice, Grade
from desktop.practice.play import play_from
from desktop.practice.shuffle import shown_order
from desktop.quiz.model import Question
from desktop.ui.review.feed import Stock

NAMED = 160
"""Letters by which one knows a question again."""
LONG = 700
"""Letters of a scene that are read again before a decision; what stands nearest to it counts."""


@dataclass(frozen=True, slots=True)
class QuestionFace:
    """A question of a bank."""

    question: Question


@dataclass(frozen=True, slots=True)
class RuleFace:
    """A rule by its name."""

    rule: Rule


@dataclass(frozen=True, slots=True)
class DecisionFace:
    """A scene and what the law judges of it, in the author's order."""

    case: Case
    scene: str
    choices: tuple[Choice, ...]

    @property
    def text(self) -> tuple[str, ...]:
        """The last paragraphs before the decision, at most LONG letters of them, but always one."""
        return _ending(self.case.scenes[self.scene].text)

    def shown(self, seed: str) -> tuple[Choice, ...]:
        """The choices in the order that this seed gives."""
        play = replace(play_from(self.case, self.scene), seed=seed)
        offered = play.choices()
        ranks = {offered[index]: rank for rank, index in enumerate(shown_order(play))}
        return tuple(sorted(self.choices, key=lambda each: ranks.get(each, len(ranks))))


@dataclass(frozen=True, slots=True)
class HighlightFace:
    """Words she marked, the names of the places they stand in, and the text of the passage."""

    mark: Highlight
    path: tuple[str, ...]
    text: str

    def around(self, gap: str) -> str:
        """What stands before and after the words, in whole words, with a gap in their place; "" if nothing does."""
        text = _one_line(self.text)
        before, after = _one_line(self.mark.before), _one_line(self.mark.after)
        if before and not text.startswith(before):
            before = "… " + before.partition(" ")[2]
        if after and not text.endswith(after):
            after = after.rpartition(" ")[0] + " …"
        return " ".join(each for each in (before, gap, after) if each) if before or after else ""


Face = QuestionFace | RuleFace | DecisionFace | HighlightFace


def name_of(face: Face, told: Callable[[Question], Question], language: str) -> str:
    """What it is about in a line or two: the beginning of the question, the rule, the case, or the marked words."""
    match face:
        case QuestionFace(question):
            return _beginning(told(question).text)
        case RuleFace(rule):
            return rule.title_kk if language == "kk" else rule.title
        case DecisionFace(case):
            return f"«{case.title}»"
        case HighlightFace(mark):
            return f"«{_beginning(mark.quote)}»"


def face(item: ReviewItem, stock: Stock, highlights: Mapping[str, Highlight]) -> Face | None:
    """What is asked; None if it is gone: then it is left out until it is there again."""
    match item.kind:
        case "question":
            question = stock.questions.get(item.id)
            return QuestionFace(question) if question else None
        case "rule":
            rule = stock.rules.rule(item.id)
            return RuleFace(rule) if rule else None
        case "decision":
            return _decision(item.id, stock)
    mark = highlights.get(item.id)
    passage = stock.handbook.passage(mark.passage) if mark else None
    return HighlightFace(mark, passage.path, passage.text) if mark and passage else None


def _decision(name: str, stock: Stock) -> DecisionFace | None:
    case_id, _, scene = name.partition("/")
    case = stock.cases.get(case_id)
    if case is None or scene not in case.scenes:
        return None
    for offered in (play_from(case, scene).choices(), case.scenes[scene].choices):
        judged = tuple(each for each in offered if each.law)
        if len(judged) > 1 and any(each.law and each.law.grade is Grade.RIGHT for each in judged):
            return DecisionFace(case, scene, judged)
    return None


def _ending(text: str) -> tuple[str, ...]:
    paragraphs = [each for each in text.split("\n\n") if each.strip()]
    found: list[str] = []
    for paragraph in reversed(paragraphs):
        if found and sum(map(len, found)) + len(paragraph) > LONG:
            break
        found.append(paragraph)
    return tuple(reversed(found))


def _beginning(text: str) -> str:
    line = _one_line(text)
    return line if len(line) <= NAMED else line[: NAMED - 1].rsplit(" ", 1)[0] + " …"


def _one_line(text: str) -> str:
    return " ".join(text.split())
