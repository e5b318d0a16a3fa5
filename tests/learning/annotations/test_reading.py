"""A passage counts as read when it stood in view long enough; a visit is staying, not passing by."""

from datetime import timedelta

from desktop.base.shipped import shipped
from desktop.handbook.files import read_handbook
from desktop.learning.annotations.model import Mine, Read, Visit
from desktop.learning.annotations.notes import NoteItem, lost_bookmarks, note_items, placed
from desktop.learning.annotations.reading import Reading, Seen, Walk, attention, chapters_read, is_read
from tests.learning.annotations.made import bookmark, highlight
from tests.learning.people import NOW

HANDBOOK, _ = read_handbook(shipped("content", "handbook"))


def seconds(number):
    return NOW + timedelta(seconds=number)


def test_half_of_a_passage_in_view_for_the_time_of_reading_it_is_read():
    reading = Reading()
    view = [Seen("p", 500, 0.5)]
    assert reading.look(view, 9, seconds(9)) == ()
    assert reading.look(view, 2, seconds(11)) == (Read("p", seconds(11)),)
    assert reading.look(view, 60, seconds(71)) == ()


def test_less_than_half_in_view_is_not_read_however_long():
    assert Reading().look([Seen("p", 500, 0.49)], 3600, NOW) == ()


def test_nobody_reads_ten_passages_at_once():
    view = [Seen(str(number), 500, 1.0) for number in range(10)]
    assert Reading().look(view, 20, NOW) == ()
    assert len(Reading().look(view, 101, NOW)) == 10
    assert sum(attention(view, 10).values()) <= 10.000001


def test_leafing_through_reads_nothing():
    reading = Reading()
    assert not any(reading.look([Seen(str(number), 300, 1.0)], 1, seconds(number)) for number in range(50))


def test_what_was_read_before_is_not_told_again_and_an_empty_view_is_nothing():
    assert Reading(["p"]).look([Seen("p", 10, 1.0)], 60, NOW) == ()
    assert attention([], 5) == attention([Seen("p", 0, 1.0)], 5) == {}
    assert not is_read(10, 0.5)


def test_a_visit_is_told_when_she_goes_on():
    walk = Walk()
    assert walk.come("tsa", seconds(0)) is None
    assert walk.come("tsa", seconds(20)) is None
    assert walk.come("family", seconds(30)) == Visit("tsa", seconds(0), 30)
    assert walk.come("tsa", seconds(31)) is None  # passed by
    assert walk.come("", seconds(5000)) == Visit("tsa", seconds(31), 600)  # she had gone for lunch
    assert walk.come("tsa", seconds(5001)) is None


def test_a_clock_set_back_makes_no_visit_of_less_than_nothing():
    walk = Walk()
    walk.come("tsa", seconds(100))
    assert walk.come("family", seconds(0)) is None


def test_a_chapter_tells_how_much_of_it_was_read_and_what_comes_next():
    chapter = HANDBOOK.chapters[0]
    first, second = [p.id for s in chapter.sections for p in s.passages][:2]
    found = chapters_read(HANDBOOK, {first, "no-more"})[0]
    assert (found.read, found.next) == (1, second)
    everything = chapters_read(HANDBOOK, {p.id for p in HANDBOOK.walk()})
    assert all(each.read == each.total and each.next == "" for each in everything)


def test_marks_stand_in_the_order_of_the_book_and_the_lost_ones_last():
    last = list(HANDBOOK.walk())[-1]
    marks = [
        highlight(1, quote="этих слов в пособии нет и не было никогда", before="", after=""),
        highlight(2, passage=last.id, quote=last.text, before="", after=""),
        highlight(3),
        highlight(4, passage="renamed", quote="", before="", after=HANDBOOK.passage("tsa-definition").text[:160]),
    ]
    found = placed(HANDBOOK, marks)
    assert [each.highlight.id for each in found] == ["h4", "h3", "h2", "h1"]
    assert [each.moved for each in found] == [True, False, False, False]
    assert found[-1].place is None


def test_notes_are_things_to_be_searched():
    mine = Mine((bookmark(1), bookmark(2, item="no-more", title="")), (highlight(1, note="Спросить"),))
    title = HANDBOOK.passage("tsa-definition").path[-1]
    assert note_items(HANDBOOK, mine) == (
        NoteItem("h1", title, "Спросить\nвыплата в денежной форме", "tsa-definition"),
        NoteItem("b1", "АСП", "Семьи", "tsa-definition"),
        NoteItem("b2", "no-more", "Семьи", ""),
    )
    assert [each.id for each in lost_bookmarks(HANDBOOK, mine.bookmarks)] == ["b2"]
