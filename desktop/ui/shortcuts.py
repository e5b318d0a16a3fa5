"""Every key of the program in one place: where it works and what it does. The sheet under F1 is made from it.

A page binds its deeds by name (`bind`); keys that a page reads itself (numbers in a quiz) are only listed.
"""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

EVERYWHERE = "everywhere"


@dataclass(frozen=True, slots=True)
class Shortcut:
    """`keys` as Qt spells them; `group` is EVERYWHERE, "search" or the key of a page; `bound` by a QShortcut here."""

    name: str
    group: str
    keys: tuple[str, ...]
    bound: bool = True


SHORTCUTS = tuple(
    Shortcut(name, group, tuple(keys.split()), bound)
    for name, group, keys, bound in (
        ("find", EVERYWHERE, "Ctrl+K", True),
        ("sheet", EVERYWHERE, "F1", True),
        ("quick", EVERYWHERE, "Ctrl+Shift+K", True),
        ("pages", EVERYWHERE, "Alt+1 Alt+2 Alt+3 Alt+4 Alt+5 Alt+6 Alt+7 Alt+8 Alt+9 Alt+0", False),
        ("larger", EVERYWHERE, "Ctrl++ Ctrl+=", True),
        ("smaller", EVERYWHERE, "Ctrl+-", True),
        ("plain-size", EVERYWHERE, "Ctrl+0", True),
        ("choose-hit", "search", "Up Down PgUp PgDown", False),
        ("open-hit", "search", "Return", False),
        ("undo-understood", "search", "Esc", False),
        ("choose-today", "today", "1 2 3 4 5 6 7 8 9", False),
        ("check-today", "today", "Return", False),
        ("leave-today", "today", "Esc", False),
        ("find-in-page", "handbook", "Ctrl+F", True),
        ("find-next", "handbook", "F3", True),
        ("find-previous", "handbook", "Shift+F3", True),
        ("go-to", "handbook", "Ctrl+G", True),
        ("numbers", "handbook", "Ctrl+Shift+R", True),
        ("articles", "handbook", "Ctrl+Shift+A", True),
        ("card", "handbook", "F2", True),
        ("passage-down", "handbook", "Ctrl+Down", True),
        ("passage-up", "handbook", "Ctrl+Up", True),
        ("back", "handbook", "Alt+Left", True),
        ("forward", "handbook", "Alt+Right", True),
        ("contents", "handbook", "Ctrl+T", True),
        ("copy-passage", "handbook", "Ctrl+Shift+C", True),
        ("copy-link", "handbook", "Ctrl+Shift+L", True),
        ("to-leaflet", "handbook", "Ctrl+Shift+M", True),
        ("quick-open", "quick", "Return", False),
        ("quick-back", "quick", "Esc", True),
        ("bookmark", "handbook", "Ctrl+D", False),
        ("highlight", "handbook", "Ctrl+H 1 2 3 4", False),
        ("note", "handbook", "Ctrl+M Ctrl+Shift+N", False),
        ("undo-mark", "handbook", "Ctrl+Z", False),
        ("caret", "handbook", "F7", False),
        ("mine", "handbook", "Ctrl+B", True),
        ("keep-note", "handbook", "Ctrl+Return", False),
        ("choose-answer", "practice", "1 2 3 4 5 6 7 8 9", False),
        ("go-on", "practice", "Return", False),
        ("leave-case", "practice", "Esc", False),
        ("step", "practice", "Left Right", False),
        ("choose-option", "quiz", "1 2 3 4 5 6 7 8 9", False),
        ("move-step", "quiz", "Alt+Up Alt+Down", False),
        ("check", "quiz", "Return", False),
        ("leave-quiz", "quiz", "Esc", False),
        ("pass-week", "village", "N Т", False),
        ("same-again", "village", "R К", False),
        ("look-back", "village", "Left Right", False),
        ("to-home", "village", "Return", False),
        ("leave-village", "village", "Esc", False),
        ("member-more", "calculators", "Ins", False),
        ("member-gone", "calculators", "Ctrl+Del", False),
        ("cell-empty", "calculators", "Del", False),
        ("cell-edit", "calculators", "Return", False),
        ("line-up", "leaflet", "Alt+Up", True),
        ("line-down", "leaflet", "Alt+Down", True),
        ("line-out", "leaflet", "Del", True),
        ("line-edit", "leaflet", "F2", False),
        ("undo", "leaflet", "Ctrl+Z", True),
        ("pdf", "leaflet", "Ctrl+S", True),
        ("print", "leaflet", "Ctrl+P", True),
    )
)
"""In the order of the sheet."""

_BY_NAME = {each.name: each for each in SHORTCUTS}
NARROW = Qt.ShortcutContext.WidgetWithChildrenShortcut
"""Works while the keyboard is in the page; elsewhere the same keys mean something else."""


def bind(
    owner: QWidget,
    name: str,
    deed: Callable[[], object],
    context: Qt.ShortcutContext = Qt.ShortcutContext.WindowShortcut,
) -> None:
    """From now on the keys of that name do `deed` in `owner`. Raises KeyError for a name that is not in the list."""
    for keys in _BY_NAME[name].keys:
        made = QShortcut(QKeySequence(keys), owner)
        made.setContext(context)
        made.activated.connect(deed)


def shown(shortcut: Shortcut) -> str:
    """The keys as a person reads them: «Alt+1 … Alt+9», «Ctrl+K, F3»."""
    if len(shortcut.keys) > 5:
        return f"{_key(shortcut.keys[0])} … {_key(shortcut.keys[-1])}"
    return ", ".join(_key(keys) for keys in shortcut.keys)


def _key(keys: str) -> str:
    for code, sign in (("Left", "←"), ("Right", "→"), ("PgUp", "Page Up"), ("PgDown", "Page Down"), ("Return", "Enter"),
                       ("Ctrl+-", "Ctrl+−"), ("Del", "Delete"), ("Ins", "Insert")):  # fmt: skip
        keys = keys.replace(code, sign)
    if keys.split("+")[-1] in ("Up", "Down"):
        return keys.replace("Up", "↑").replace("Down", "↓")
    return keys


def deeds() -> dict[str, str]:
    """Name → what it does, in the reader's language."""
    translate = QCoreApplication.translate
    return {
        "find": translate("Shortcuts", "go to the search line"),
        "sheet": translate("Shortcuts", "this sheet of keys"),
        "quick": translate("Shortcuts", "look up the copied word in a small window"),
        "pages": translate("Shortcuts", "pages of the rail, in their order"),
        "larger": translate("Shortcuts", "larger text"),
        "smaller": translate("Shortcuts", "smaller text"),
        "plain-size": translate("Shortcuts", "text of the usual size"),
        "choose-hit": translate("Shortcuts", "choose a result"),
        "open-hit": translate("Shortcuts", "open the chosen result"),
        "undo-understood": translate("Shortcuts", "search as typed; once more closes the results"),
        "choose-today": translate("Shortcuts", "choose an answer, or say how well you knew it"),
        "check-today": translate("Shortcuts", "check or show, then the next one"),
        "leave-today": translate("Shortcuts", "leave the review; what was answered stays answered"),
        "find-in-page": translate("Shortcuts", "find on this page"),
        "find-next": translate("Shortcuts", "the next place found on the page"),
        "find-previous": translate("Shortcuts", "the place found before"),
        "go-to": translate("Shortcuts", "go to a line, a passage or a section by its number"),
        "numbers": translate("Shortcuts", "numbers of the passages on or off"),
        "articles": translate("Shortcuts", "articles of the law on this page"),
        "card": translate("Shortcuts", "what the word or the reference under the cursor means"),
        "passage-down": translate("Shortcuts", "the next passage"),
        "passage-up": translate("Shortcuts", "the passage before"),
        "back": translate("Shortcuts", "back to where you came from"),
        "forward": translate("Shortcuts", "forward again"),
        "contents": translate("Shortcuts", "contents on or off"),
        "copy-passage": translate("Shortcuts", "copy the passage with its reference"),
        "copy-link": translate("Shortcuts", "copy the passage with its reference and a link to it"),
        "to-leaflet": translate("Shortcuts", "put the passage (or the selected part) on the leaflet"),
        "quick-open": translate("Shortcuts", "open the chosen passage in the program"),
        "quick-back": translate("Shortcuts", "back to where you were"),
        "bookmark": translate("Shortcuts", "bookmark the passage"),
        "highlight": translate("Shortcuts", "highlight what is selected; a number chooses the colour"),
        "note": translate("Shortcuts", "write a note to the passage or to what is selected"),
        "undo-mark": translate("Shortcuts", "undo the last mark or note"),
        "caret": translate("Shortcuts", "a cursor in the text, to select by keys; once more takes it away"),
        "mine": translate("Shortcuts", "my bookmarks and notes"),
        "keep-note": translate("Shortcuts", "keep the note that is being written"),
        "choose-answer": translate("Shortcuts", "choose what to say or do"),
        "go-on": translate("Shortcuts", "go on"),
        "leave-case": translate("Shortcuts", "leave; the case goes on from here next time"),
        "step": translate("Shortcuts", "step by step through the debrief"),
        "choose-option": translate("Shortcuts", "choose an answer"),
        "move-step": translate("Shortcuts", "move the chosen step up or down"),
        "check": translate("Shortcuts", "check the answer, then the next question"),
        "leave-quiz": translate("Shortcuts", "leave; the quiz goes on from here next time"),
        "pass-week": translate("Shortcuts", "pass the week"),
        "same-again": translate("Shortcuts", "plan what was done last week"),
        "look-back": translate("Shortcuts", "in the strip of weeks: look back and forth"),
        "to-home": translate("Shortcuts", "on the map: the card of the household; arrow keys go from one to another"),
        "leave-village": translate("Shortcuts", "back; the run goes on from here next time"),
        "member-more": translate("Shortcuts", "one more member of the family"),
        "member-gone": translate("Shortcuts", "take the member out"),
        "cell-empty": translate("Shortcuts", "empty the cell"),
        "cell-edit": translate("Shortcuts", "change the cell, keep it"),
        "line-up": translate("Shortcuts", "move the line up"),
        "line-down": translate("Shortcuts", "move the line down"),
        "line-out": translate("Shortcuts", "take the line out"),
        "line-edit": translate("Shortcuts", "change the words of the line"),
        "undo": translate("Shortcuts", "undo the last change of the leaflet"),
        "pdf": translate("Shortcuts", "save the leaflet as PDF"),
        "print": translate("Shortcuts", "print the leaflet"),
    }
