"""What gives a key away or makes a question poor: told to its author, never to a learner.

Length: the right option is by a quarter longer than every other. Form: only the right option begins or ends unlike the
others. Echo: only the right option repeats rare words of the question. «Всё перечисленное». Quotes that the handbook
does not have. Twins: two questions with nearly the same words and the same key. For a whole bank: the right option is
the longest too often, or stands too often in one place.
"""

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from itertools import combinations

from desktop.base.problems import Problem, problem
from desktop.handbook.model import Handbook
from desktop.search.words import cut

from .fault import NotAQuestion
from .model import Cloze, Matching, MultipleChoice, Question, Quiz, ShortText, SingleChoice

LONGER = 1.25
"""The right option may be this much longer than the longest wrong one."""
SLACK = 12
"""A few letters more are no sign: so many at least."""
OFTEN = 0.4
"""Of a bank's single choices, the right option may be the longest, or stand in one place, in this share."""
ALIKE = 0.8
"""Two questions share this much of their words: twins, if their keys agree."""
RARE = 6
"""Letters of a word that is worth an echo."""
ECHOES = 2
ENOUGH = 10
_ALL = re.compile(r"вс[её] (выше)?перечисл|ничего из|ни одно из|все (ответы|варианты)|барлығы дұрыс|ешқайсысы", re.I)
_QUOTE = re.compile(r"«([^«»]+)»")
_PLAIN = re.compile(r"[«»\"*]")


def lint(quizzes: Iterable[Quiz], handbook: Handbook, file: str = "quizzes") -> tuple[Problem, ...]:
    """Every fault of taste of every bank, named by its question."""
    banks = tuple(quizzes)
    text = _squeezed(" ".join(passage.text for passage in handbook.walk()))
    found = [
        problem(file, question.id, fault.code, **fault.details)
        for quiz in banks for question in quiz for part in question.asked for fault in _faults(part, question, text)
    ]  # fmt: skip
    found += [problem(file, one.id, "quiz-lint-twin", other=other.id) for one, other in twins(banks)]
    return (*found, *(problem(file, quiz.id, each.code, **each.details) for quiz in banks for each in _habits(quiz)))


def _faults(part: Question, whole: Question, text: str) -> Iterator[NotAQuestion]:
    if isinstance(part.body, SingleChoice | MultipleChoice):
        yield from _options(part.body, part)
    said = _all_of_the_above(part)
    if said:
        yield NotAQuestion("quiz-lint-all", text=said)
    own = _squeezed(f"{whole.text} {part.text} {part.body}")
    for quote in _QUOTE.findall(part.explain):
        pieces = [piece.strip(" .,;:") for piece in _squeezed(quote).split("…")]
        if len(quote.split()) > 1 and not all(piece in text or piece in own for piece in pieces):
            yield NotAQuestion("quiz-lint-quote", quote=quote[:80])
    if part.article and part.article not in part.explain and part is whole:
        yield NotAQuestion("quiz-lint-article", article=part.article)


def _options(body: SingleChoice | MultipleChoice, part: Question) -> Iterator[NotAQuestion]:
    rights = [option.text for option in body.options if option.right]
    wrongs = [option.text for option in body.options if not option.right]
    longest = max(map(len, wrongs))
    if isinstance(body, SingleChoice):
        if len(rights[0]) > max(longest * LONGER, longest + SLACK):
            yield NotAQuestion("quiz-lint-longest", text=rights[0][:60])
        for form in (_beginning, _end):
            forms = [form(each) for each in wrongs]
            if form(rights[0]) not in forms and len(set(forms)) == 1 and len(forms) > 1:
                yield NotAQuestion("quiz-lint-form", text=rights[0][:60])
        echoes = _rare(part.text) & _rare(rights[0]) - set().union(*map(_rare, wrongs))
        if len(echoes) >= ECHOES and not any(_rare(part.text) & _rare(each) for each in wrongs):
            yield NotAQuestion("quiz-lint-echo", words=", ".join(sorted(echoes)))
    elif sum(map(len, rights)) / len(rights) > 1.4 * sum(map(len, wrongs)) / len(wrongs) + SLACK:
        yield NotAQuestion("quiz-lint-longest", text=rights[0][:60])


def _beginning(text: str) -> str:
    return "digit" if text[0].isdigit() else "upper" if text[0].isupper() else "lower"


def _end(text: str) -> str:
    return "word" if text[-1].isalnum() or text[-1] in "»)%" else text[-1]


def _rare(text: str) -> set[str]:
    return {word.text[:RARE] for word in cut(text) if len(word.text) > RARE}


def _all_of_the_above(part: Question) -> str:
    if not isinstance(part.body, SingleChoice | MultipleChoice):
        return ""
    return next((option.text for option in part.body.options if _ALL.search(option.text)), "")


def twins(quizzes: Iterable[Quiz]) -> tuple[tuple[Question, Question], ...]:
    """Pairs of questions that ask the same in nearly the same words with the same key."""
    by_passage: dict[str, list[Question]] = {}
    for quiz in quizzes:
        for question in quiz:
            by_passage.setdefault(question.passage, []).append(question)
    return tuple(
        (one, other)
        for group in by_passage.values()
        for (one, first), (other, second) in combinations([(each, _stems(each)) for each in group], 2)
        if _alike(first, second) and one.kind == other.kind and key_texts(one) == key_texts(other)
    )


def _stems(question: Question) -> set[str]:
    return {word.text[:RARE] for word in cut(question.text)}


def _alike(first: set[str], second: set[str]) -> bool:
    return len(first & second) / max(len(first | second), 1) >= ALIKE


def key_texts(question: Question) -> frozenset[str]:
    """The right answers as texts, folded: what two twins share."""
    body = question.body
    if isinstance(body, SingleChoice | MultipleChoice):
        texts = [option.text for option in body.options if option.right]
    elif isinstance(body, Matching):
        texts = [f"{pair.left} {pair.right}" for pair in body.pairs]
    elif isinstance(body, ShortText):
        texts = list(body.answers)
    elif isinstance(body, Cloze):
        texts = [gap.right or gap.answers[0] for gap in body.gaps]
    else:
        texts = [repr(getattr(body, "answer", getattr(body, "key", body)))]
    return frozenset(" ".join(word.text for word in cut(text)) for text in texts)


def _habits(quiz: Quiz) -> Iterator[NotAQuestion]:
    """Habits of a bank's author that a learner could use."""
    singles = [each.body for each in quiz if isinstance(each.body, SingleChoice)]
    if len(singles) < ENOUGH:
        return
    longest = sum(_longest_right(body) for body in singles)
    if longest > OFTEN * len(singles):
        yield NotAQuestion("quiz-lint-habit-longest", count=longest, total=len(singles))
    place, count = Counter(min(body.key) for body in singles).most_common(1)[0]
    if count > OFTEN * len(singles):
        yield NotAQuestion("quiz-lint-habit-place", position=place + 1, count=count, total=len(singles))


def _longest_right(body: SingleChoice) -> bool:
    right = len(body.options[min(body.key)].text)
    return all(len(option.text) < right for option in body.options if not option.right)


def _squeezed(text: str) -> str:
    return " ".join(_PLAIN.sub("", text).split()).casefold()
