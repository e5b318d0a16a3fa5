"""The consultant fills the form by keyboard and reads the answer with its reasons; nonsense gets a sentence."""

import re
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QComboBox, QLineEdit, QPushButton

from desktop.base.shipped import shipped
from desktop.ui.keys import press, type_text
from desktop.ui.models.household import COLUMNS, money, whole
from desktop.ui.pages.calculators_page import CalculatorsPage
from desktop.ui.widgets.fields import TextField, parse_day

FAMILY = Path("content/law/examples/published-family.toml")


def calculators(program, qtbot) -> CalculatorsPage:
    qtbot.waitUntil(lambda: program.shared.library.law is not None)
    page = program.desk.window.show_page("calculators")
    assert isinstance(page, CalculatorsPage)
    page.assistance.clear_form()
    return page


def cell(page, row: int, name: str, text: str) -> None:
    """Type into a cell of the table as a person does: the first key opens it, Enter leaves it."""
    table = page.assistance.table
    table.setCurrentIndex(page.assistance.model.index(row, COLUMNS.index(name)))
    press(table, Qt.Key.Key_Return)
    editor = QApplication.focusWidget()
    if isinstance(editor, QComboBox):
        editor.setCurrentIndex(editor.findData(text))
        press(editor, Qt.Key.Key_Return)
    else:
        assert isinstance(editor, QLineEdit)
        type_text(editor, text)
        press(editor, Qt.Key.Key_Return)
    QApplication.processEvents()  # the delegate keeps the cell a moment later


def result(page, qtbot) -> str:
    page.compute()
    return page.calculator.result.text()


def test_the_published_family_gets_its_sum_to_the_tenge(start, qtbot):
    program = start()
    page = calculators(program, qtbot)
    page.open_file(shipped(*FAMILY.parts))
    text = result(page, qtbot)
    assert "28 590" in text.replace("\u00a0", " ")
    assert page.calculator.result.decision.verdict == "conditional"
    assert "Почему так" in text


def test_a_family_is_entered_by_keyboard_alone(start, qtbot):
    program = start()
    page = calculators(program, qtbot)
    window = program.desk.window
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    page.assistance.day.put("12.02.2018")
    page.assistance.line.put("14 142")
    cell(page, 0, "age", "27")
    cell(page, 0, "sex", "female")
    cell(page, 0, "income1", "9000")
    press(page.assistance.table, Qt.Key.Key_Insert)
    cell(page, 1, "age", "3")
    cell(page, 1, "role", "child")
    cell(page, 0, "care", page.assistance.model.ids()[1])
    assert page.assistance.model.rows[0].cells["income3"] == "9000"
    text = result(page, qtbot)
    assert page.calculator.result.decision.verdict == "unconditional"
    assert "Безусловная помощь" in text
    assert "2 месяц" in text or "месяцев — 2" in text


def test_nonsense_in_a_cell_is_told_where_it_stands_and_nothing_is_computed(start, qtbot):
    program = start()
    page = calculators(program, qtbot)
    page.assistance.day.put("31.02.2018")
    page.assistance.line.put("14142")
    model = page.assistance.model
    model.setData(model.index(0, COLUMNS.index("age")), "десять")
    text = result(page, qtbot)
    assert page.calculator.result.decision is None
    assert model.fault(model.index(0, COLUMNS.index("age"))) in text
    model.setData(model.index(0, COLUMNS.index("age")), "40")
    text = result(page, qtbot)
    assert page.assistance.day.fault in text
    assert page.assistance.day.fault
    page.assistance.day.put("28.02.2018")
    result(page, qtbot)
    assert page.calculator.result.decision is not None
    assert not page.assistance.day.fault


def test_without_a_poverty_line_the_question_is_asked_and_nothing_is_guessed(start, qtbot):
    program = start()
    page = calculators(program, qtbot)
    page.assistance.line_kind.put("")
    model = page.assistance.model
    model.setData(model.index(0, COLUMNS.index("age")), "40")
    result(page, qtbot)
    assert page.calculator.result.decision.verdict == "unknown"
    assert page.calculator.result.decision.unknown


def test_a_step_leads_to_its_passage(start, qtbot):
    program = start()
    page = calculators(program, qtbot)
    page.open_file(shipped(*FAMILY.parts))
    page.compute()
    page.calculator.result._follow("passage:contract-term")
    assert program.settings.passage == "contract-term"


def test_the_draft_is_there_the_next_day_without_names(start, qtbot):
    first = start()
    page = calculators(first, qtbot)
    page.open_file(shipped(*FAMILY.parts))
    page.compute()
    first.desk.window.close()
    second = start()
    qtbot.waitUntil(lambda: second.shared.library.law is not None)
    again = second.desk.window.show_page("calculators")
    assert len(again.assistance.model.rows) == 6
    again.compute()
    assert again.calculator.result.decision.amount("monthly") == 28590


def test_a_file_of_something_else_is_refused_with_its_name(start, qtbot, tmp_path):
    program = start()
    page = calculators(program, qtbot)
    path = tmp_path / "чужой.toml"
    path.write_text("a = [", encoding="utf-8")
    page.open_file(path)
    assert "чужой.toml" in page.calculator.result.text()


@pytest.mark.parametrize(
    ("text", "told"),
    [("12.02.2018", (2018, 2, 12)), ("1.2.18", (2018, 2, 1)), ("2018-02-12", (2018, 2, 12)), ("31.02.2018", None),
     ("вчера", None), ("", None), ("12.02", None)],
)  # fmt: skip
def test_a_day_is_read_as_people_write_it(text, told):
    day = parse_day(text)
    assert (day and (day.year, day.month, day.day)) == told


def test_sums_are_read_with_spaces_and_kept_as_text_where_they_are_none():
    assert whole("14 849") == 14849
    assert whole("много") == "много"
    assert money("10 084,67 ₸") == "10084.67"


def short(program, qtbot, word: str):
    """The page with the form behind that button, and its calculator."""
    page = calculators(program, qtbot)
    made = next(each for each in page.tabs.group.buttons() if each.text() == word)
    made.click()
    return page, page._stack.currentWidget()


@pytest.mark.parametrize(
    ("word", "typed", "told"),
    [
        ("Переезд", {"members": "5", "date": "03.05.2018"}, "1 026 935"),
        ("Сроки", {"from": "12.03.2018", "count": "10"}, "29.03.2018"),
        ("Микрокредит", {"amount": "1000000", "date": "03.05.2018"}, "19 240 000"),
        ("Что положено", {"age": "28"}, "Краткосрочное обучение: подходит"),
        ("Безработица", {"applied": "12.03.2018", "date": "29.03.2018"}, "Безработ"),
    ],
)
def test_every_short_form_answers_with_its_figure(start, qtbot, word, typed, told):
    program = start()
    page, calculator = short(program, qtbot, word)
    for name, text in typed.items():
        calculator.form.fields[name].put(text)
    page._compute_short(calculator.form, calculator)
    assert told in calculator.result.text().replace("\u00a0", " ")


def test_a_short_form_says_at_its_field_what_cannot_be(start, qtbot):
    program = start()
    page, calculator = short(program, qtbot, "Переезд")
    calculator.form.fields["members"].put("много")
    page._compute_short(calculator.form, calculator)
    assert calculator.form.fields["members"].fault in calculator.result.text()
    assert calculator.form.fields["members"].fault
    calculator.form.fields["members"].put("2")
    page._compute_short(calculator.form, calculator)
    assert not calculator.form.fields["members"].fault


@pytest.mark.parametrize("language", ["ru", "kk"])
@pytest.mark.parametrize("scale", [100, 200])
def test_no_name_of_a_calculator_or_button_is_cut(start, qtbot, language, scale):
    program = start(language=language, scale=scale)
    program.desk.window.resize(1024, 700)
    page = calculators(program, qtbot)
    for number in range(6):
        page.tabs.choose(number)
        qtbot.wait(10)
        named = [each for each in [*page.findChildren(QPushButton), page.tabs.list] if each.isVisibleTo(page)]
        assert len(named) >= 5
        for each in named:
            assert each.width() >= each.sizeHint().width(), each.accessibleName() or each.text()
        form = page._stack.currentWidget().form
        assert form.widget().width() <= form.viewport().width(), "the form is wider than what one sees of it"


def test_large_letters_make_a_list_of_the_tabs_and_it_leads_to_every_calculator(start, qtbot):
    program = start(scale=200)
    program.desk.window.resize(1024, 700)
    page = calculators(program, qtbot)
    qtbot.wait(10)
    assert page.tabs.list.isVisibleTo(page)
    press(page.tabs.list, Qt.Key.Key_Down)
    assert page._stack.currentIndex() == 1
    assert page.tabs.group.checkedId() == 1


@pytest.mark.parametrize("language", ["ru", "kk"])
def test_an_empty_family_is_an_invitation_and_no_fault(start, qtbot, language):
    program = start(language=language)
    page = calculators(program, qtbot)
    text = result(page, qtbot)
    assert text.startswith({"ru": "Впишите, кто живёт в семье", "kk": "Отбасында кім тұратынын"}[language])
    model = page.assistance.model
    assert not any(model.fault(model.index(0, column)) for column in range(len(COLUMNS)))


def test_what_is_not_filled_in_yet_is_named_in_words_of_the_form_and_is_no_fault(start, qtbot):
    program = start()
    page = calculators(program, qtbot)
    page.assistance.line.put("14142")
    page.assistance.day.put("")
    model = page.assistance.model
    model.setData(model.index(0, COLUMNS.index("sex")), "female")
    model.add()
    text = result(page, qtbot)
    assert text == "Осталось вписать: Возраст, лет (строка 1), Возраст, лет (строка 2), День обращения."
    assert not page.assistance.day.fault
    assert not model.fault(model.index(1, COLUMNS.index("age")))


WRONG = {
    "age": ["", "сорок", "300"], "role": ["spouse", "grandchild", "head"], "disability": ["group-2", "child"],
    "work": ["permanent"], "income1": ["много", "-5", "99999999999"], "care": ["unknown"],
}  # fmt: skip


def raw_words(text: str) -> set[str]:
    """Words of the file's own language: letters of English, underscores."""
    return {word for word in re.findall(r"[A-Za-z_]{2,}", text) if word not in ("II", "III")}


@pytest.mark.parametrize("language", ["ru", "kk"])
def test_no_fault_of_the_family_speaks_in_names_of_the_file(start, qtbot, language):
    program = start(language=language)
    page = calculators(program, qtbot)
    model, form = page.assistance.model, page.assistance
    model.add()
    told = set()
    for day, line in (("12.02.2018", "14142"), ("31.02.2018", "0"), ("12.02.2017", "много"), ("", "-1")):
        form.day.put(day)
        form.line.put(line)
        for name, values in WRONG.items():
            for value in values:
                for age in ("5", "15", "44"):
                    model.setData(model.index(0, COLUMNS.index("age")), "40")
                    model.setData(model.index(1, COLUMNS.index("age")), age)
                    before = model.rows[1].cells[name]
                    model.setData(model.index(1, COLUMNS.index(name)), value)
                    text = result(page, qtbot)
                    if page.calculator.result.decision is None:
                        told.add(text)
                    model.setData(model.index(1, COLUMNS.index(name)), before)
    form.contract.first.put("9")
    told.add(result(page, qtbot))
    assert len(told) > 20
    assert not {word for text in told for word in raw_words(text)}


@pytest.mark.parametrize("language", ["ru", "kk"])
def test_no_fault_of_a_short_form_speaks_in_names_of_the_file(start, qtbot, language):
    program = start(language=language)
    page = calculators(program, qtbot)
    for number in range(1, 6):
        calculator = page._stack.widget(number)
        for name, field in calculator.form.fields.items():
            if not isinstance(field, TextField):
                continue
            before = field.text
            for text in ("", "много", "0", "999", "31.02.2018", "01.01.2017", "01.01.2150", "12.02.2018"):
                field.put(text)
                page._compute_short(calculator.form, calculator)
                said = calculator.result.text() if field.fault else ""
                assert not raw_words(said), (number, name, text, said)
                assert not (text == "" and field.fault), name
            field.put(before)


def test_a_short_form_tells_every_fault_and_what_is_left(start, qtbot):
    program = start()
    page, calculator = short(program, qtbot, "Микрокредит")
    for name, text in (("amount", "много"), ("months", ""), ("rate", "шесть")):
        calculator.form.fields[name].put(text)
    page._compute_short(calculator.form, calculator)
    text = calculator.result.text()
    assert "«Сумма, тенге»" in text
    assert "«Ставка, % в год»" in text or "«Ставка" in text
    assert "Осталось вписать: Срок, мес" in text


def test_what_is_typed_is_computed_in_a_thread_and_the_last_word_counts(start, qtbot):
    program = start()
    _, calculator = short(program, qtbot, "Что положено")
    calculator.form.fields["age"].put("45")
    calculator.form.fields["age"].put("28")
    qtbot.waitUntil(lambda: "28 — меньше 29" in calculator.result.text(), timeout=5000)
    calculator.form.fields["age"].put("много")
    qtbot.waitUntil(lambda: "много" in calculator.result.text(), timeout=5000)
    qtbot.wait(1)
    assert "подходит" not in calculator.result.text()


def test_what_is_copied_and_printed_says_what_is_disputed_and_what_was_assumed(start, qtbot):
    program = start()
    page = calculators(program, qtbot)
    page.assistance.line.put("14142")
    model = page.assistance.model
    for row, facts in enumerate(({"age": "30", "care": "out:76"}, {"age": "9", "role": "child"})):
        if row:
            model.add()
        for name, value in facts.items():
            model.setData(model.index(row, COLUMNS.index(name)), value)
    page.assistance.day.put("12.02.2020")
    result(page, qtbot)
    decision = page.calculator.result.decision
    assert decision.verdict == "disputed"
    assert decision.assumed
    page.calculator.result._copy()
    copied = QApplication.clipboard().text()
    assert "Спорно: Уход за престарелым" in copied
    assert "(безусловная помощь / обусловленная помощь)" in copied
    assert copied.count("Принято при расчёте: ") == len(decision.assumed)
    assert "Учебный расчёт" in copied
    lines = []
    page.leaflet_requested.connect(lines.extend)
    page.calculator.result._to_leaflet()
    assert "\n".join(text for text, _ in lines if "Принято" in text) in copied


def test_a_measure_that_is_copied_carries_its_assumptions_and_the_law_of_today(start, qtbot):
    program = start()
    page, calculator = short(program, qtbot, "Что положено")
    for name, text in (("age", "28"), ("date", "12.02.2024"), ("registered_unemployed", "01.02.2024")):
        calculator.form.fields[name].put(text)
    page._compute_short(calculator.form, calculator)
    calculator.result._copy()
    copied = QApplication.clipboard().text()
    assert "Принято при расчёте: " in copied
    assert copied.count("Социальный кодекс") == 1


def test_the_form_shows_what_the_right_hangs_on(start, qtbot):
    program = start()
    page = calculators(program, qtbot)
    page.assistance.line.put("14142")
    model = page.assistance.model
    model.setData(model.index(0, COLUMNS.index("age")), "17")
    model.setData(model.index(0, COLUMNS.index("long_illness")), "unknown")
    text = result(page, qtbot)
    assert "Положена ли помощь, зависит от того, что пока не известно" in text
    assert "помощь положена." not in text


def test_tab_leads_from_the_names_through_the_whole_form_to_the_result(start, qtbot):
    program = start()
    page = calculators(program, qtbot)
    program.desk.window.activateWindow()
    qtbot.waitUntil(program.desk.window.isActiveWindow)
    for number in range(6):
        page.tabs.choose(number)
        page.tabs.group.button(number).setFocus()
        calculator = page._stack.currentWidget()
        met = []
        while QApplication.focusWidget() is not calculator.result.page and len(met) < 60:
            press(QApplication.focusWidget(), Qt.Key.Key_Tab)
            met.append(QApplication.focusWidget())
            assert page.isAncestorOf(met[-1])
        wanted = [*calculator.form.findChildren(QLineEdit), *calculator.form.findChildren(QComboBox)]
        wanted = [each for each in wanted if each.isEnabled() and each.accessibleName()]
        assert [each.accessibleName() for each in wanted if each not in met] == [], number
