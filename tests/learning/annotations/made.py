"""Bookmarks, highlights and the rest for the tests."""

from datetime import timedelta

from desktop.learning.annotations.model import Bookmark, Gone, Highlight, Mine, Read, Visit
from tests.learning.people import NOW

TICK = timedelta(seconds=1)


def bookmark(number: int = 1, **other: object) -> Bookmark:
    values: dict[str, object] = {"id": f"b{number}", "item": "tsa-definition", "folder": "Семьи", "title": "АСП",
                                 "at": NOW, "changed": NOW}  # fmt: skip
    return Bookmark(**(values | other))  # type: ignore[arg-type]


def highlight(number: int = 1, **other: object) -> Highlight:
    values: dict[str, object] = {
        "id": f"h{number}",
        "passage": "tsa-definition",
        "quote": "выплата в денежной форме",
        "before": "Адресная социальная помощь - ",
        "after": ", предоставляемая",
        "colour": "yellow",
        "note": "",
        "at": NOW,
        "changed": NOW,
    }
    return Highlight(**(values | other))  # type: ignore[arg-type]


MINE = Mine(
    bookmarks=(bookmark(1), bookmark(2, folder="", title="«Ең төмен күнкөріс»")),
    highlights=(highlight(1), highlight(2, note="Спросить у Айгуль\nпро доход", colour="pink")),
    gone=(Gone("bookmark", "b9", NOW), Gone("highlight", "h9", NOW)),
    visits=(Visit("tsa", NOW, 40), Visit("employment-where", NOW + TICK, 12)),
    reads=(Read("tsa-definition", NOW),),
)
