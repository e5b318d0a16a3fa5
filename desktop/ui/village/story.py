"""What happened in a week and why, in three sentences; and the log of all weeks. Only what the assistant can know."""

from collections.abc import Iterable, Iterator, Sequence

from PySide6.QtCore import QCoreApplication

from desktop.outreach.history import Event, events, way_of
from desktop.outreach.state import State
from desktop.outreach.tactic import Book
from desktop.outreach.telling import name_of, tell_event
from desktop.ui.translation import reader_language
from desktop.ui.village.words import lowered, percent, stage_word, told

SEEN = frozenset({
    "refuses", "signs", "adopts", "results", "leaves", "made", "no-days", "reproached", "pressed", "promise-broken",
    "empty-words",
})  # fmt: skip
"""What the assistant sees without asking; who was visited tells besides what has become of it."""
_ANSWERS = ("evaluation", "interest", "aware", "supports")
_MOST = 6
"""Households named one by one in a sentence."""


def known_events(state: State, week: int = 0) -> list[Event]:
    """Events of a week (0: of all) that the assistant knows of."""
    found = []
    asked: set[tuple[int, int]] = set()
    for each in events(state, week):
        if each.code == "visited":
            asked.add((each.week, each.household))
        met = (each.week, each.household) in asked
        if each.code in SEEN or each.code.startswith("gate-") or (met and each.code in ("decides", *_ANSWERS)):
            found.append(each)
    return found


def way_known(state: State, household: int) -> list[Event]:
    """What the assistant knows of one household's way."""
    way = way_of(state, household)
    asked = {each.week for each in way if each.code == "visited"}
    told_then = {"decides", *_ANSWERS}
    return [
        each
        for each in way
        if each.code in SEEN or each.code == "visited" or (each.week in asked and each.code in told_then)
    ]


def sentences(before: State, after: State, book: Book) -> tuple[str, str, str]:
    """The week between two states: what was done, what came of it and why, what it means for trust and results."""
    happened = list(events(after, after.week))
    return _done(happened, book), _came(happened, after, book), _means(happened, before, after)


def log_lines(state: State, book: Book) -> Iterator[str]:
    """All weeks, the last one first."""
    language = reader_language()
    found = known_events(state)
    for week in range(state.week, 0, -1):
        yield told(QCoreApplication.translate("Story", "Week {week}"), week=week)
        lines = ("  " + _line(each, book, language) for each in found if each.week == week)
        yield from dict.fromkeys(lines)  # days may be short for several moves of a kind: said once


def _line(event: Event, book: Book, language: str) -> str:
    words = tell_event(event, book, language)
    if not event.household:
        return words
    who = told(QCoreApplication.translate("Story", "Household {number}"), number=event.household)
    return f"{who}. {words}"


def _done(happened: Sequence[Event], book: Book) -> str:
    translate, language = QCoreApplication.translate, reader_language()
    lost = [tell_event(each, book, language) for each in happened if each.code.startswith("gate-")]
    if lost:
        return lost[0]
    made = [lowered(name_of(each.tactic, book, language)) for each in happened if each.code == "made"]
    if not made:
        return translate("Story", "You did nothing this week.")
    return told(translate("Story", "You did: {what}."), what=", ".join(dict.fromkeys(made)))


def _came(happened: Sequence[Event], state: State, book: Book) -> str:
    translate = QCoreApplication.translate
    signed = [each for each in happened if each.code == "signs"]
    if signed:
        return told(translate("Story", "Signed a contract: {who}."), who=_signed(signed, state, book))
    answers = _answers(happened)
    if answers:
        return told(translate("Story", "Those you talked to: {answers}."), answers=answers)
    return translate("Story", "No new contracts: word goes round, but nobody has come yet.")


def _signed(signed: Sequence[Event], state: State, book: Book) -> str:
    """«№ 12, № 40 (visit); № 7 (news)»: those together whom the same thing made decide."""
    reasons: dict[str, list[int]] = {}
    for event in signed:
        why = event.tactic
        if not why:
            way = reversed(way_of(state, event.household))
            why = next((each.tactic for each in way if each.code == "decides"), "")
        reasons.setdefault(lowered(name_of(why, book, reader_language())), []).append(event.household)
    return "; ".join(_named(who) + (f" ({reason})" if reason else "") for reason, who in reasons.items())


def _answers(happened: Sequence[Event]) -> str:
    """«weighing — 2, refused — 1», each household by its last word."""
    translate = QCoreApplication.translate
    last: dict[int, str] = {}
    met = {each.household for each in happened if each.code == "visited"}
    for each in happened:
        if each.household in met and each.code in ("refuses", "decides", *_ANSWERS):
            last[each.household] = each.code
    words = {"refuses": translate("Story", "refused"), "decides": translate("Story", "have decided"),
             "supports": stage_word("supporter")}  # fmt: skip
    order = ("decides", "evaluation", "interest", "aware", "supports", "refuses")
    counted = [(words.get(code) or stage_word(code), sum(each == code for each in last.values())) for code in order]
    quiet = len(met) - len(last)
    if quiet:
        counted.append((translate("Story", "as before"), quiet))
    return ", ".join(f"{word} — {count}" for word, count in counted if count)


def _means(happened: Sequence[Event], before: State, after: State) -> str:
    translate = QCoreApplication.translate
    trust = told(translate("Story", "trust {before} → {after}"), before=percent(before.mean_trust()),
                 after=percent(after.mean_trust()))  # fmt: skip
    for code, words in (
        ("reproached", translate("Story", "A reproach is remembered: {trust}.")),
        ("pressed", translate("Story", "Pressure is remembered: {trust}.")),
        ("empty-words", translate("Story", "Nobody has seen the success you spoke of: {trust}.")),
        ("promise-broken", translate("Story", "Help with papers was promised and did not come ({who}): {trust}.")),
        ("leaves", translate("Story", "Left the programme: {who}; their neighbours hear why.")),
        ("results", translate("Story", "Results can be seen: {who}; their neighbours look at them.")),
        ("adopts", translate("Story", "First aid was paid: {who}; {trust}.")),
    ):
        who = [each.household for each in happened if each.code == code]
        if who:
            return told(words, who=_named(who), trust=trust)
    return told(translate("Story", "Nothing new otherwise; {trust}."), trust=trust)


def _named(numbers: Iterable[int]) -> str:
    found = list(dict.fromkeys(numbers))
    words = ", ".join(f"№\N{NO-BREAK SPACE}{each}" for each in found[:_MOST])
    return words + (" …" if len(found) > _MOST else "")
