"""What was done, right and wrong, by topic, the weakest first, with links back to the text."""

from PySide6.QtCore import QDate, QLocale, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QGridLayout, QProgressBar, QVBoxLayout, QWidget

from desktop.handbook.model import Handbook
from desktop.learning.annotations.reading import chapters_read
from desktop.learning.next_step import NextStep, tell_next
from desktop.learning.progress import Progress, TopicProgress
from desktop.ui.headings import headings
from desktop.ui.library import Library
from desktop.ui.recorder import Recorder
from desktop.ui.standing import HerStanding, read_standing
from desktop.ui.theme import Theme
from desktop.ui.widgets.readiness_map import ReadinessMap
from desktop.ui.widgets.simple import Card, Column, button, label
from desktop.ui.widgets.wrapped_button import Link


class ShareBar(QWidget):
    """Right, partly and wrong as lengths of one bar; the numbers stand beside it in words."""

    def __init__(self, topic: TopicProgress, theme: Theme) -> None:
        super().__init__()
        self._parts = ((topic.right, "right"), (topic.partly, "warning"), (topic.wrong, "wrong"))
        self._theme = theme
        self.setFixedHeight(theme.px(10))
        self.setMinimumWidth(theme.px(120))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Three lengths with a gap between them."""
        painter = QPainter(self)
        total = sum(count for count, _ in self._parts) or 1
        at = 0.0
        for count, colour in self._parts:
            width = self.width() * count / total
            if count:
                shade: QColor = self._theme.colour(colour)
                painter.fillRect(round(at), 0, max(2, round(width) - 2), self.height(), shade)
            at += width


class ProgressPage(QWidget):
    """Read anew each time it is shown and whenever something was recorded."""

    passage_requested = Signal(str)  # wish: show this passage or section
    article_requested = Signal(str)  # wish: show what rests on this place of the law
    page_requested = Signal(str)  # wish: show this page

    def __init__(
        self, handbook: Handbook, recorder: Recorder, theme: Theme, library: Library, language: str = "ru"
    ) -> None:
        super().__init__()
        self.setObjectName("page")
        self._handbook, self._recorder, self._theme = handbook, recorder, theme
        self._library, self._language = library, language
        self._headings = headings(handbook, None, language)
        self._looked = ("section", "")
        self._column = Column(820)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._column)
        recorder.opened.connect(self.refresh)
        recorder.changed.connect(self._refresh_if_shown)
        library.lessons_ready.connect(self._refresh_if_shown)
        self.refresh()

    def refresh(self) -> None:
        """Read the memory in a thread, then draw the page."""
        if self._recorder.memory is None:
            self._begin()
            text = self.tr("Your progress is not open; the strip above says why.")
            self._column.column.addWidget(label(text, "quiet"))
        else:
            book, lessons, language = self._handbook, self._library.lessons, self._language
            self._recorder.read(lambda memory: read_standing(memory, book, lessons, language), self._draw)

    def _draw(self, found: HerStanding) -> None:
        lessons = self._library.lessons
        self._headings = headings(self._handbook, lessons.glossary if lessons else None, self._language)
        self._begin()
        self._tell(found)
        done = found.progress.summary
        named = done.questions or done.decisions or self._recorder.notebook.reads  # else no heading is shown
        if self._headings.translated and named:
            self._column.column.addWidget(label(self._headings.note(), "quiet"))
        self._column.take_keyboard()

    def _tell(self, found: HerStanding) -> None:
        done = found.progress.summary
        if not (done.questions or done.decisions):
            self._nothing_yet()
            self._reading()
            return
        self._summary(found.progress)
        if found.next:
            self._next(found.next)
        self._weak(found.progress)
        self._ready(found)
        self._topics(found.progress)
        self._reading()

    def _begin(self) -> None:
        self._column.clear()
        self._column.column.addWidget(label(self.tr("Progress"), "title"))

    def showEvent(self, event: object) -> None:
        """Whatever happened meanwhile is shown."""
        self.refresh()

    def _refresh_if_shown(self) -> None:
        if self.isVisible():
            self.refresh()

    def _nothing_yet(self) -> None:
        card = Card()
        card.column.addWidget(label(self.tr("Nothing yet: the first case takes ten minutes."), "lead"))
        go = button(self.tr("To the first case"), "primary")
        go.clicked.connect(lambda: self.page_requested.emit("practice"))
        card.column.addWidget(go, 0, Qt.AlignmentFlag.AlignLeft)
        self._column.column.addWidget(card)

    def _summary(self, found: Progress) -> None:
        done = found.summary
        parts = [
            self.tr("%n question(s) answered", "", done.questions),
            self.tr("%n decision(s) in cases", "", done.decisions),
            self.tr("%n day(s) of study", "", done.days),
        ]
        self._column.column.addWidget(label(" · ".join(parts), "lead"))

    def _next(self, step: NextStep) -> None:
        card = Card()
        card.column.addWidget(label(self.tr("The next ten minutes"), "heading"))
        card.column.addWidget(label(tell_next(step, self._headings.by_id, self._language)))
        words = {"questions": self.tr("To the quizzes"), "case": self.tr("To the cases"),
                 "reading": self.tr("Open the text")}  # fmt: skip
        go = button(words[step.kind], "primary")
        go.clicked.connect(lambda: self._take(step))
        card.column.addWidget(go, 0, Qt.AlignmentFlag.AlignLeft)
        self._column.column.addWidget(card)

    def _take(self, step: NextStep) -> None:
        if step.kind == "reading":
            self.passage_requested.emit(step.item)
        else:
            self.page_requested.emit("quiz" if step.kind == "questions" else "practice")

    def _ready(self, found: HerStanding) -> None:
        card = Card()
        card.column.addWidget(label(self.tr("How ready you are"), "heading"))
        about = self.tr("The bar is the share right, later answers weighing more; the line below it is where the share "
                        "may truly lie (95 %). Few answers, a long line.")  # fmt: skip
        card.column.addWidget(label(about, "quiet"))
        shown = ReadinessMap(found.ready, self._headings.by_id, self._theme, *self._looked)
        shown.looked.connect(self._keep_look)
        shown.section_requested.connect(self.passage_requested)
        shown.article_requested.connect(self.article_requested)
        card.column.addWidget(shown)
        self._column.column.addWidget(card)

    def _keep_look(self, way: str, role: str) -> None:
        """The page is drawn anew whenever something was recorded; the map stays as she looked at it."""
        self._looked = (way, role)

    def _weak(self, found: Progress) -> None:
        card = Card("warning" if found.weak_passages else "right")
        card.column.addWidget(label(self.tr("Weak passages"), "heading"))
        if not found.weak_passages:
            card.column.addWidget(label(self.tr("None: the last two answers on every passage were right.")))
        for weak in found.weak_passages:
            passage = self._handbook.passage(weak.passage)
            if passage is None:
                continue
            counts = self.tr("wrong {wrong} of {seen}").replace("{wrong}", str(weak.wrong))
            day = QLocale().toString(QDate(*weak.last.astimezone().timetuple()[:3]), QLocale.FormatType.ShortFormat)
            words = f"{passage.path[-1]}\n{_beginning(passage.text)}"
            link = Link(words)
            link.setToolTip(passage.text)
            link.clicked.connect(lambda _=False, at=weak.passage: self.passage_requested.emit(at))
            card.column.addWidget(link)
            card.column.addWidget(label(counts.replace("{seen}", str(weak.seen)) + f" · {day}", "quiet"))
        self._column.column.addWidget(card)

    def _topics(self, found: Progress) -> None:
        card = Card()
        card.column.addWidget(label(self.tr("By topic, the weakest first"), "heading"))
        grid = QGridLayout()
        grid.setColumnStretch(0, 3)
        grid.setColumnStretch(2, 2)
        grid.setHorizontalSpacing(16)
        for row, topic in enumerate(found.by_topic):
            grid.addWidget(label(self._title(topic.topic)), row, 0)
            grid.addWidget(ShareBar(topic, self._theme), row, 1)
            grid.addWidget(label(self._counts(topic), "quiet"), row, 2)
        card.column.addLayout(grid)
        self._column.column.addWidget(card)

    def _reading(self) -> None:
        """How much of each chapter was read; nothing where nothing was."""
        reads = self._recorder.notebook.reads
        if not reads:
            return
        card = Card()
        card.column.addWidget(label(self.tr("Read of the handbook"), "heading"))
        grid = QGridLayout()
        grid.setColumnStretch(0, 1)
        grid.setHorizontalSpacing(16)
        for row, chapter in enumerate(chapters_read(self._handbook, reads)):
            words = self.tr("{read} of {total}").replace("{read}", str(chapter.read))
            bar = QProgressBar()
            bar.setTextVisible(False)
            title = self._headings.of_print(chapter.title)
            bar.setAccessibleName(title)
            bar.setFixedWidth(self._theme.px(120))
            bar.setRange(0, max(1, chapter.total))
            bar.setValue(chapter.read)
            grid.addWidget(label(title), row, 0)
            grid.addWidget(bar, row, 1)
            grid.addWidget(label(words.replace("{total}", str(chapter.total)), "quiet", wrap=False), row, 2)
        card.column.addLayout(grid)
        self._column.column.addWidget(card)

    def _counts(self, topic: TopicProgress) -> str:
        text = self.tr("right {right}, partly {partly}, wrong {wrong}")
        for name, value in (("right", topic.right), ("partly", topic.partly), ("wrong", topic.wrong)):
            text = text.replace("{" + name + "}", str(value))
        return text

    def _title(self, section_id: str) -> str:
        return self._headings.by_id.get(section_id, section_id)


def _beginning(text: str) -> str:
    words = text.split("\n")[0]
    return words if len(words) <= 70 else words[:70].rsplit(" ", 1)[0] + "…"
