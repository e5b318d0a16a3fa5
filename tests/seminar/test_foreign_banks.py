"""A trainer brings a bank from elsewhere: what is taken, what she is told, what the old traps do to her no more."""

import pytest

from desktop.base.messages import one_line
from desktop.quiz.model import Option, SingleChoice, TrueFalse
from desktop.seminar.interchange.aiken import from_aiken, to_aiken
from desktop.seminar.interchange.carrier import AIKEN, GIFT, MOODLE
from desktop.seminar.interchange.cloze_code import from_code, to_code
from desktop.seminar.interchange.gift_read import from_gift
from desktop.seminar.interchange.gift_write import to_gift
from desktop.seminar.interchange.item import FULL, MARK, NONE, Answer, Item
from desktop.seminar.interchange.moodle_read import from_moodle
from desktop.seminar.interchange.moodle_write import to_moodle
from desktop.seminar.interchange.record import fault_of, question_of
from desktop.seminar.interchange.shown import items_of
from desktop.seminar.interchange.taken import records_of
from tests.quiz.made import MATCHING, MULTIPLE, question


def codes(found):
    return [each.code for each in found]


def test_a_foreign_gift_bank_becomes_a_draft_that_says_what_it_lacks():
    items, told = from_gift("// из старого курса\n::Срок::На какой срок? {\n=шесть месяцев#верно\n~три#мало\n~год#много\n}\n")
    (record,), losses = records_of(items, "old-course")
    assert told == ()
    assert record["options"] == [
        {"text": "шесть месяцев", "right": True, "why": "верно"}, {"text": "три", "why": "мало"},
        {"text": "год", "why": "много"},
    ]  # fmt: skip
    assert (record["id"], record["passage"], record["topic"]) == ("old-course-1", "", "")
    assert codes(losses) == ["exchange-assumed", "exchange-missing"]
    assert "passage, topic, explain" in one_line(losses[1].problem("old.gift"))
    completed = record | {"passage": "contract-term", "topic": "contract", "explain": "«шесть месяцев»"}
    assert isinstance(question_of(completed).body, SingleChoice)


def test_a_decimal_comma_is_a_point_and_not_any_answer():
    (item,), told = from_gift("Сколько? {#0,5:0}")
    assert (item.answers[0].text, codes(told)) == ("0.5", ["exchange-comma"])
    xml = "<quiz><question type='numerical'><name><text>a</text></name><answer fraction='100'><text>0,5</text></answer></question></quiz>"
    (item,), told = from_moodle(xml)
    assert (item.answers[0].text, codes(told)) == ("0.5", ["exchange-comma"])


def test_a_number_that_moodle_once_took_for_any_answer_is_told():
    items, _ = from_gift("Сколько? {#=1\n=2:1}")
    assert "exchange-many-answers" in codes(records_of(items, "b")[1])
    xml = "<quiz><question type='numerical'><answer fraction='100'><text>*</text></answer></question></quiz>"
    items, _ = from_moodle(xml)
    (record,), losses = records_of(items, "b")
    assert "exchange-any-right" in codes(losses)
    assert fault_of(record).code == "quiz-field-missing"


def test_we_write_numbers_with_a_point_and_escape_every_brace():
    text = to_gift("т", items_of(question(question_id="a", text="Доля {x} = 0,5: #1 ~ \\?"), GIFT)[0])
    assert "Доля \\{x\\} \\= 0,5\\: \\#1 \\~ \\\\?" in text
    item = Item("n", "number", "?", (Answer("0.5", FULL, "", NONE),))
    assert "0.5:0" in to_gift("т", [item])


@pytest.mark.parametrize("text", ["Раз {=а ~б", "Раз }{", "{" * 50_000, "Раз {=а ~б} и {=в}"])
def test_braces_that_do_not_pair_cost_one_question_and_name_its_line(text):
    items, told = from_gift(f"Первый {{=а ~б ~в}}\n\n{text}\n\nТретий {{=а ~б ~в}}\n")
    assert [each.text for each in items] == ["Первый", "Третий"]
    assert [dict(each.details)["line"] for each in told] == ["3"]
    assert codes(told) == ["exchange-braces"]


def test_a_question_without_answers_and_a_description_are_told():
    items, told = from_gift("Напишите сочинение {}\n\nПросто текст")
    assert (items, codes(told)) == ((), ["exchange-essay", "exchange-kind-foreign"])


def test_a_gap_in_the_middle_of_gift_text_stays_visible():
    (item,), _ = from_gift("Контракт на {=шесть ~три ~два} месяцев.")
    assert item.text == "Контракт на _____ месяцев."


def test_a_question_edited_in_a_text_editor_keeps_the_edit_and_its_author_is_told():
    whole = question(question_id="term")
    text = to_gift("т", items_of(whole, GIFT)[0]).replace("=шесть месяцев", "=семь месяцев")
    (record,), losses = records_of(from_gift(text)[0], "b")
    assert record["options"][0]["text"] == "семь месяцев"
    assert codes(losses) == ["exchange-edited"]
    assert (record["id"], record["passage"], record["level"]) == ("term", "contract-term", "recall")


def test_nothing_is_dropped_in_silence_when_a_bank_goes_out():
    _, told = items_of(question(MATCHING, facts=(("a", '{"kind": "person"}'),)), GIFT)
    assert "facts" in dict(told[0].details)["fields"]
    _, told = items_of(question(MULTIPLE), AIKEN)
    assert codes(told) == ["exchange-left-out"]
    _, told = items_of(question(TrueFalse(True, "ложно"), text="a\x00b"), MOODLE)
    assert codes(told) == ["exchange-characters"]


def test_a_cdata_that_would_end_itself_is_parted():
    text = to_moodle("т", items_of(question(text="a ]]> & <b>"), MOODLE)[0])
    assert "<![CDATA[a ]]]]><![CDATA[> & <b>]]>" in text
    assert from_moodle(text)[0][0].text == "a ]]> & <b>"


def test_foreign_html_becomes_its_words_and_what_was_lost_is_told():
    xml = """<quiz><question type="multichoice"><name><text>Вопрос 1</text></name><questiontext format="html"><text>
    <![CDATA[<p>Кто <b>получит</b>?</p><p><img src="@@PLUGINFILE@@/a.png">Да&nbsp;&lt;18</p>]]></text></questiontext>
    <single>true</single><answer fraction="100"><text>мать</text></answer><answer fraction="50"><text>отец</text></answer>
    <answer fraction="0"><text>дед</text></answer></question></quiz>"""
    (item,), told = from_moodle(xml)
    assert item.text == "Кто получит?\nДа <18"
    assert codes(told) == ["exchange-markup", "exchange-pictures"]
    assert "exchange-partial" in codes(records_of((item,), "b")[1])


def test_embedded_answers_of_another_author_are_read():
    xml = """<quiz><question type="cloze"><questiontext format="html"><text><![CDATA[Контракт на
    {1:MULTICHOICE:три#мало~%100%шесть#да~%0%семь \\} #нет} и {2:SA:=ещё~*#нет}.]]></text></questiontext></question></quiz>"""
    (item,), _ = from_moodle(xml)
    assert [answer.text for answer in item.gaps[0].answers] == ["три", "шесть", "семь }"]
    (record,), _ = records_of((item,), "b")
    assert record["cloze"] == "Контракт на {1} и {2}."
    assert record["gaps"][0]["right"] == "шесть"
    assert record["gaps"][1] == {"answers": ["ещё"], "why": "нет"}


def test_two_questions_of_one_name_both_come_and_the_second_is_renamed():
    items, _ = from_gift("::a-b::Раз {=а ~б ~в}\n\n::a-b::Два {=а ~б ~в}")
    records, losses = records_of(items, "b")
    assert [each["id"] for each in records] == ["a-b", "a-b-2"]
    assert "exchange-id-again" in codes(losses)


@pytest.mark.parametrize(
    ("letters", "key", "right"),
    [("ABC", "B", 1), ("АБВ", "В", 2), ("АВС", "В", 1), ("AБB", "B", 2), ("АBС", "C", 2)],
)
def test_aiken_is_read_with_latin_and_cyrillic_letters_where_their_run_is_clear(letters, key, right):
    options = "\n".join(f"{letter}) ответ {n}" for n, letter in enumerate(letters))
    (item,), told = from_aiken(f"Вопрос?\n{options}\nANSWER: {key}\n")
    assert told == ()
    assert [each.worth == FULL for each in item.answers].index(True) == right


@pytest.mark.parametrize("text", ["В?\nБ) а\nА) б\nANSWER: А", "В?\nA) а\nB) б\nANSWER: D", "В?\nANSWER: A"])
def test_aiken_letters_that_leave_a_doubt_cost_the_question(text):
    items, told = from_aiken(f"{text}\n\nДругой?\nA) а\nB) б\nANSWER: A\n")
    assert [each.text for each in items] == ["Другой?"]
    assert codes(told) == ["exchange-letters"]


def test_aiken_is_written_on_single_lines_with_latin_letters():
    body = SingleChoice((Option("а\nб", right=True), Option("в", why="-"), Option("г", why="-")))
    text, losses = to_aiken(items_of(question(body), AIKEN)[0])
    assert text == "На какой срок?\nA) а б\nB) в\nC) г\nANSWER: A\n"
    assert codes(losses) == ["exchange-lines"]
    text, losses = to_aiken(items_of(question(body, text="A) так?"), AIKEN)[0])
    assert (text.strip(), codes(losses)) == ("", ["exchange-aiken-line"])


def test_an_answer_that_ends_with_an_ampersand_does_not_swallow_the_next_one():
    """Moodle ends no answer after «&amp;» (qtype_multianswer, ANSWER_ALTERNATIVE_ANSWER_REGEX)."""
    gap = Item("", "single", "", answers=(Answer("а&", FULL), Answer("б", NONE, "нет"), Answer("в#~", NONE, "}")))
    code = to_code(Item("n", "cloze", f"Раз {MARK}", gaps=(gap,)))
    assert code == "Раз {1:MULTICHOICE_S:=а&#38;~%0%б#нет~%0%в&#35;&#126;#&#125;}"
    assert from_code(code)[1] == (gap,)
