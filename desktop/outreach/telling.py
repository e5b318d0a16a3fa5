"""Events of a play in the reader's language."""

from desktop.base.messages import codes, sentence

from .history import Event
from .tactic import Book


def tell_event(event: Event, book: Book, language: str = "ru") -> str:
    """One sentence: what happened, and by what news or move. An unknown code is a bug: KeyError."""
    why = name_of(event.tactic, book, language)
    code = f"outreach-event-{event.code}"
    return sentence(code if why else _short(code, language), {"why": why}, language)


def _short(code: str, language: str) -> str:
    """The sentence without a reason, where there is one."""
    bare = f"{code}-alone"
    return bare if bare in codes(language) else code


def name_of(tactic: str, book: Book, language: str = "ru") -> str:
    """A tactic's title or the way news took; "" for none."""
    if tactic in book:
        titles = book[tactic].titles
        return titles.get(language) or titles["ru"]
    return sentence(f"outreach-way-{tactic}", {}, language) if tactic else ""
