"""What the marks mean, with how many of each are known; and the five shades."""

from collections import Counter
from collections.abc import Sequence

from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from desktop.outreach.known import KnownHome
from desktop.outreach.tactic import STAGES
from desktop.outreach.village import GROUPS
from desktop.ui.theme import Theme
from desktop.ui.village.shapes import Marks
from desktop.ui.village.words import NOT_ENTITLED, UNKNOWN, group_word, shown_stage, stage_word
from desktop.ui.widgets.flow import Flow
from desktop.ui.widgets.simple import label

_SIDE = 17
_STAGES = (UNKNOWN, *STAGES, NOT_ENTITLED)


class Legend(QWidget):
    """Two rows that wrap."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme, self._marks = theme, Marks(theme)
        self._counts: dict[str, QLabel] = {}
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(2)
        stages = [self._stage(each) for each in _STAGES]
        groups = [*(self._group(each) for each in GROUPS), *self._signs()]
        for some in (stages, groups):
            holder = QWidget()
            holder.setLayout(Flow(*some))
            rows.addWidget(holder)

    def show_homes(self, homes: Sequence[KnownHome]) -> None:
        """How many are known of each stage."""
        found = Counter(map(shown_stage, homes))
        for stage, words in self._counts.items():
            words.setText(f"{stage_word(stage)} {found[stage]}")
            words.updateGeometry()

    def _stage(self, stage: str) -> QWidget:
        picture = self._marks.picture(stage, "early-majority" if stage not in (UNKNOWN, NOT_ENTITLED) else "",
                                      self._theme.px(_SIDE), 2.0)  # fmt: skip
        made, words = _entry(picture, f"{stage_word(stage)} 000")
        self._counts[stage] = words
        return made

    def _signs(self) -> list[QWidget]:
        """What is drawn beside a mark."""
        return [label(f"{sign} {words}", "quiet", wrap=False) for sign, words in (
            ("★", self.tr("opinion leader")), ("▁", self.tr("refused")), ("◯", self.tr("planned")))]  # fmt: skip

    def _group(self, group: str) -> QWidget:
        return _entry(self._marks.swatch(group, self._theme.px(_SIDE), 2.0), group_word(group))[0]


def _entry(picture: QPixmap, words: str) -> tuple[QWidget, QLabel]:
    made = QWidget()
    row = QHBoxLayout(made)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(3)
    sign = QLabel()
    sign.setPixmap(picture)
    text = label(words, "quiet", wrap=False)
    row.addWidget(sign)
    row.addWidget(text)
    return made, text
