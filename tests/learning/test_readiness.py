"""What a learner is told about how ready she is: no more than her answers bear."""

import re
from datetime import timedelta
from pathlib import Path

import pytest

from desktop.base.shares import credible
from desktop.base.shipped import read_toml, shipped
from desktop.learning import next_step
from desktop.learning.next_step import CaseAt, Missed, next_ten_minutes, tell_next
from desktop.learning.readiness import Place, Readiness, readiness
from desktop.quiz.certainty import calibration

from .people import NOW, answer

TITLES = {"contract": "Контракт", "measures": "Меры"}
PLACES = (
    *(Place(f"c{n}", "contract", "п. 10 ст. 4 ГАСП", ("assistant", "consultant")) for n in range(6)),
    *(Place(f"m{n}", "measures", "п. 6 ст. 2 ГАСП", ("akimat",)) for n in range(6)),
    Place("m-other", "measures", "п. 5 ст. 2 ГАСП", ("assistant",)),
)


def given(*marks: tuple[str, float]) -> list[object]:
    return [
        answer(number, item=item, topic="", mark=mark, at=NOW + timedelta(minutes=number))
        for number, (item, mark) in enumerate(marks)
    ]


def ready(*marks: tuple[str, float], **more: object) -> Readiness:
    return readiness(given(*marks), PLACES, **more)  # type: ignore[arg-type]


def all_of(prefix: str, mark: float, times: int = 1) -> list[tuple[str, float]]:
    return [(f"{prefix}{n}", mark) for n in range(6) for _ in range(times)]


def test_where_nothing_was_answered_nothing_is_claimed():
    cell = ready().cell("contract")
    assert (cell.known, cell.answers, cell.questions, cell.low, cell.high) == (False, 0, 6, 0.0, 1.0)


def test_one_right_answer_is_no_mastery():
    cell = ready(("c0", 1)).cell("contract")
    assert cell.strength == 1
    assert (round(cell.low, 3), cell.high) == (0.207, 1.0)
    assert (cell.answers, cell.asked) == (1, 1)


def test_more_of_the_same_makes_surer():
    few = ready(("c0", 1), ("c1", 0)).cell("contract")
    many = ready(*all_of("c", 1)[:3], *all_of("c", 0)[3:]).cell("contract")
    assert few.strength == many.strength == 0.5
    assert many.high - many.low < few.high - few.low


def test_the_later_answer_weighs_more():
    learnt, lost = ready(("c0", 0), ("c0", 1)).cell("contract"), ready(("c0", 1), ("c0", 0)).cell("contract")
    assert (learnt.strength, lost.strength) == (pytest.approx(2 / 3), pytest.approx(1 / 3))


def test_asking_one_question_again_and_again_is_not_asking_six():
    again, six = ready(*[("c0", 1)] * 6).cell("contract"), ready(*all_of("c", 1)).cell("contract")
    assert again.low < six.low


def test_what_is_half_forgotten_counts_for_half():
    assert ready(("c0", 1), recall={"c0": 0.5}).cell("contract").strength == 0.5
    assert ready(("c0", 1), recall={"c1": 0.5}).cell("contract").strength == 1
    with pytest.raises(ValueError, match="chance"):
        ready(("c0", 1), recall={"c0": 1.5})


def test_an_article_gathers_all_its_sections_and_stands_as_in_the_law():
    places = (*PLACES, Place("w0", "other", "п. 10 ст. 4 ГАСП", ("assistant",)))
    found = readiness(given(("c0", 1), ("w0", 0)), places)
    assert [each.article for each in found.by_article()] == ["п. 5 ст. 2 ГАСП", "п. 6 ст. 2 ГАСП", "п. 10 ст. 4 ГАСП"]
    last = found.by_article("assistant")[-1]
    assert (last.answers, last.questions, last.strength) == (2, 7, 0.5)
    assert [each.article for each in found.by_article("akimat")] == ["п. 6 ст. 2 ГАСП"]


def test_a_role_gathers_all_its_sections():
    found = ready(("c0", 1), ("m-other", 0)).by_role()
    assert {each.role: (each.answers, each.strength) for each in found} == {
        "assistant": (2, 0.5), "consultant": (1, 1.0), "akimat": (0, 0.0),
    }  # fmt: skip


def test_an_article_that_is_no_reference_is_refused():
    with pytest.raises(ValueError, match="unknown act"):
        Place("c0", "contract", "статья четыре")


def test_the_map_has_a_cell_for_each_article_and_role_with_a_question():
    found = {(each.section, each.article, each.role): each.questions for each in ready(("m0", 1))}
    assert found == {
        ("contract", "п. 10 ст. 4 ГАСП", "assistant"): 6,
        ("contract", "п. 10 ст. 4 ГАСП", "consultant"): 6,
        ("measures", "п. 6 ст. 2 ГАСП", "akimat"): 6,
        ("measures", "п. 5 ст. 2 ГАСП", "assistant"): 1,
    }


def test_an_assistant_is_not_judged_by_the_work_of_the_akimat():
    found = ready(*all_of("m", 0), ("m-other", 1))
    assert found.cell("measures", role="assistant").strength == 1
    assert found.cell("measures", role="akimat").strength == 0
    assert [each.section for each in found.by_section("akimat")] == ["measures"]


def test_a_decision_in_a_case_is_evidence_for_its_section():
    decision = answer(1, item="case/first", kind="decision", topic="contract", mark=0)
    cell = readiness([decision], PLACES).cell("contract")
    assert (cell.answers, cell.questions, cell.strength) == (1, 6, 0)


def test_the_interval_is_the_one_of_certainty_marks():
    (level,) = [each for each in calibration([(2, n < 8) for n in range(10)]) if each.count]
    assert (level.low, level.high) == credible(8, 10)
    assert [round(each, 3) for each in credible(8, 10)] == [0.49, 0.943]


def test_one_who_has_answered_nothing_begins_with_a_case():
    step = next_ten_minutes(ready(), [CaseAt("first", "contract")])
    assert step is not None
    assert (step.kind, step.item) == ("case", "first")
    step = next_ten_minutes(ready())
    assert step is not None
    assert (step.kind, step.section, step.count) == ("questions", "measures", 7)
    assert next_ten_minutes(readiness([])) is None


def test_the_weakest_section_comes_first_with_its_figures():
    step = next_ten_minutes(ready(*all_of("c", 0.5, 3), *all_of("m", 1)))
    assert step is not None
    assert (step.kind, step.section, step.count) == ("questions", "contract", 6)
    assert tell_next(step, TITLES) == "Самый слабый раздел — «Контракт»: верно 50 %, в лучшем случае 73 %. Ответов: 18."


def test_who_is_mostly_wrong_reads_first():
    missed = [Missed("contract-term", "contract", 4, 5), Missed("m", "measures", 9, 9)]
    step = next_ten_minutes(ready(*all_of("c", 0), *all_of("m", 1)), missed=missed)
    assert step is not None
    assert (step.kind, step.item) == ("reading", "contract-term")


def test_a_section_with_few_questions_is_worked_on_by_its_case_or_its_text():
    few = [Place("x", "few")]
    answers = [answer(n, item="x", topic="few", mark=0) for n in range(4)]
    wrong = readiness([*answers, *(answer(9 + n, item=f"d{n}", topic="few", mark=0) for n in range(9))], few)
    step = next_ten_minutes(wrong, [CaseAt("c", "few")])
    assert step is not None
    assert (step.kind, step.item) == ("case", "c")
    step = next_ten_minutes(wrong)
    assert step is not None
    assert (step.kind, step.item) == ("reading", "few")


def test_one_slip_is_not_yet_a_weak_section():
    step = next_ten_minutes(ready(("c0", 0)))
    assert step is not None
    assert (step.section, step.code) == ("measures", "readiness-next-unknown")


def test_who_knows_it_all_plays_a_case_and_then_keeps_at_the_least_sure():
    found = ready(*all_of("c", 1, 3), *all_of("m", 1), ("m-other", 1))
    step = next_ten_minutes(found, [CaseAt("first", "contract")])
    assert step is not None
    assert (step.kind, step.code) == ("case", "readiness-next-case")
    step = next_ten_minutes(found, [CaseAt("first", "contract")], played={"first"})
    assert step is not None
    assert step.code == "readiness-next-keep"


@pytest.mark.parametrize("language", ["ru", "kk"])
def test_every_reason_has_its_sentence_and_no_sentence_is_idle(language):
    source = Path(next_step.__file__).read_text(encoding="utf-8")
    used = set(re.findall(r'"(readiness-next-[a-z-]+)"', source))
    assert set(read_toml(shipped("resources", "messages", language, "readiness.toml"))) == used
