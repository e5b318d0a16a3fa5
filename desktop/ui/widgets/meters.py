"""The state of a case in words and slim bars: trust, time, whatever its author counts."""

from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QWidget

from desktop.practice.play import Play
from desktop.ui.theme import Theme
from desktop.ui.widgets.simple import label


class Meters(QWidget):
    """A number for each variable that the learner may see; a bar too where its author has set bounds."""

    def __init__(self, play: Play, theme: Theme) -> None:
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.px(8))
        for name in play.case.shown:
            value = play.state[name]
            row.addWidget(label(f"{name}: {value}", "quiet", wrap=False))
            if name in play.case.bounds:
                row.addWidget(self._bar(name, value, play.case.bounds[name], theme))
            row.addSpacing(theme.px(12))
        row.addStretch(1)
        if not play.case.shown:
            self.hide()

    def _bar(self, name: str, value: int, bounds: tuple[int, int], theme: Theme) -> QProgressBar:
        bar = QProgressBar()
        bar.setAccessibleName(name)
        bar.setTextVisible(False)
        bar.setFixedWidth(theme.px(90))
        bar.setRange(*bounds)
        bar.setValue(value)
        return bar
