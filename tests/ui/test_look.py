"""It looks finished in every language, theme, size: readable contrast, nothing cut, everything has a name."""

import itertools
from functools import partial

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QFontDatabase, QRawFont
from PySide6.QtWidgets import QAbstractButton, QComboBox, QLabel, QLineEdit, QTextBrowser, QTreeView, QWidget

from desktop.app import FONTS
from desktop.base.messages import codes
from desktop.base.shipped import shipped
from desktop.ui.keys import press
from desktop.ui.theme import SCALES, load_theme

TEXT_ON = {
    "paper": ("ink", "quiet", "accent", "right", "warning", "wrong"),
    "surface": ("ink", "quiet", "accent", "right", "warning", "wrong"),
    "accent": ("on_accent",),
    "accent_soft": ("ink", "accent"),
    "right_soft": ("ink", "right"),
    "warning_soft": ("ink", "quiet", "warning"),
    "wrong_soft": ("ink", "wrong"),
    "mark": ("ink",),
    **{f"hl_{number}": ("ink", "quiet", "accent") for number in range(1, 5)},
}


def luminance(colour: str) -> float:
    parts = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    linear = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one: str, other: str) -> float:
    high, low = sorted((luminance(one), luminance(other)), reverse=True)
    return (high + 0.05) / (low + 0.05)


@pytest.mark.parametrize(
    ("theme", "ground", "text"),
    [(theme, ground, text) for theme in ("light", "dark") for ground, texts in TEXT_ON.items() for text in texts],
)
def test_every_text_can_be_read_on_its_ground(theme, ground, text):
    colours = load_theme(theme).colours
    assert contrast(colours[ground], colours[text]) >= 4.5


def test_both_themes_know_the_same_colours():
    assert load_theme("light").colours.keys() == load_theme("dark").colours.keys()


def test_the_bundled_font_has_every_letter_we_use(qapp):
    assert "Golos Text" in QFontDatabase.families()
    for name in FONTS:
        font = QRawFont(str(shipped("resources", "fonts", name)), 14)
        missing = [letter for letter in "әғқңөұүһіӘҒҚҢӨҰҮҺІёЁ₸№«»–—→←≥×…−·›" if not font.supportsCharacter(ord(letter))]
        assert missing == [], name


@pytest.mark.parametrize(
    "name", ["right", "warning", "wrong", "handbook", "practice", "quiz", "village", "progress", "settings", "down"]
)
def test_every_icon_can_be_drawn(qapp, name):
    from desktop.ui.icons import pixmap

    image = pixmap(name, load_theme("light").colour("ink"), 24).toImage()
    assert any(image.pixelColor(x, y).alpha() > 0 for x, y in itertools.product(range(24), repeat=2))


def shown(window: QWidget, kind: type) -> list:
    return [each for each in window.findChildren(kind) if each.isVisibleTo(window)]


def cut(window: QWidget) -> list[str]:
    """The wrapped texts that do not show all of their lines."""
    texts = [each for each in shown(window, QLabel) if each.text() and each.wordWrap()]
    return [each.text() for each in texts if each.height() < each.heightForWidth(each.width())]


def whole(window: QWidget) -> None:
    assert cut(window) == []


@pytest.mark.parametrize("language", ["ru", "kk"])
@pytest.mark.parametrize(
    ("theme", "scale", "size"), [("light", 100, (1024, 700)), ("dark", 200, (1024, 700)), ("dark", 100, (1920, 1080))]
)
def test_nothing_is_cut_on_any_page(start, qtbot, language, theme, scale, size):
    program = start(language=language, theme=theme, scale=scale)
    window = program.desk.window
    window.resize(*size)
    for page in ("handbook", "practice", "quiz", "village", "progress", "terms", "changes", "leaflet", "settings"):
        window.show_page(page)
        qtbot.wait(20)
        assert window.width() == size[0], f"{page} forces the window wider than {size}"
        qtbot.waitUntil(partial(whole, window), timeout=5000)  # a page of wrapped text grows in steps


@pytest.mark.parametrize("language", ["ru", "kk"])
def test_no_english_word_is_left_in_the_window(start, qtbot, language):
    program = start(language=language)
    window = program.desk.window
    for page in ("handbook", "practice", "quiz", "village", "progress", "changes", "leaflet", "settings"):
        window.show_page(page)
        qtbot.wait(5)
        texts = [each.text() for each in shown(window, QLabel) + shown(window, QAbstractButton)]
        texts += [each.toolTip() for each in window.findChildren(QAbstractButton)]
        texts += [each.placeholderText() for each in window.findChildren(QLineEdit)]
        for text in texts:
            words = [
                word for word in text.replace("(", " ").split() if word.isascii() and word.isalpha() and len(word) > 3
            ]
            strange = set(words) - {"Ctrl", "Enter", "komekshi", "check"}
            assert not strange or "/" in text or ":" in text, (page, text)


def test_everything_one_can_reach_has_a_name_for_a_screen_reader(start, qtbot):
    program = start()
    window = program.desk.window
    for page in ("handbook", "practice", "quiz", "village", "progress", "terms", "changes", "leaflet", "settings"):
        window.show_page(page)
        qtbot.wait(5)
        for kind in (QAbstractButton, QLineEdit, QComboBox, QTextBrowser, QTreeView):
            for each in shown(window, kind):
                if each.focusPolicy() != Qt.FocusPolicy.NoFocus and each.objectName() != "qt_spinbox_lineedit":
                    assert each.accessibleName() or getattr(each, "text", lambda: "")(), (page, each)


def test_text_grows_and_shrinks_by_keys(start, qtbot):
    program = start()
    before = program.desk
    before._resize_text(1)
    qtbot.waitUntil(lambda: program.desk is not before)
    assert program.settings.scale == SCALES[1]
    larger = program.desk
    larger._resize_text(0)
    qtbot.waitUntil(lambda: program.desk is not larger)
    assert program.settings.scale == 100


def test_the_window_keeps_its_place_when_the_look_changes(start, qtbot):
    program = start()
    program.desk.open_passage("public-works-priority")
    program.change("theme", "dark")
    qtbot.waitUntil(lambda: program.desk.window.isVisible())
    page = program.desk.page("handbook")
    assert page.reader.chapter.id == "programme"
    assert program.settings.passage == "public-works-priority"


def test_all_pages_are_reached_by_alt_and_a_number(start):
    window = start().desk.window
    hints = {
        each.shortcut().toString() for each in window.findChildren(QAbstractButton) if not each.shortcut().isEmpty()
    }
    assert hints >= {f"Alt+{number}" for number in range(1, 10)}


def test_twenty_thousand_silent_calls_do_not_kill_the_program(start):
    """PySide6 6.12 on Python 3.10 and 3.11 dies after some 5,000 calls that return nothing."""
    box = start().desk.search
    for _ in range(20_000):
        box.setModified(False)
    press(box, Qt.Key.Key_Escape)
    assert codes("ru")


def test_pages_that_were_thrown_away_hear_nothing_any_more(start, qtbot, qapp):
    """A change of look after every page was made: what outlives the window must not call into it (a slot that
    fails would fail this test)."""
    program = start()
    for page in ("practice", "quiz", "village", "progress", "terms", "changes", "leaflet", "settings"):
        program.desk.window.show_page(page)
    before = program.desk
    program.change("theme", "dark")
    qtbot.waitUntil(lambda: program.desk is not before)
    qapp.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    program.shared.library.lessons_ready.emit()
    program.shared.library.search_ready.emit()
    program.recorder.opened.emit()
    program.recorder.changed.emit()
    qtbot.wait(20)
