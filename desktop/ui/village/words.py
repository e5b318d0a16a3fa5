"""Names of stages, groups, ties, families, targets in the reader's language. `told` fills a sentence's {fields}."""

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication

from desktop.outreach.known import KnownHome
from desktop.outreach.plan import Move, Target
from desktop.outreach.tactic import Book, Tactic
from desktop.ui.translation import reader_language

UNKNOWN, NOT_ENTITLED = "unknown", "not-entitled"


def told(sentence: str, **fields: object) -> str:
    """The sentence with its {fields} filled."""
    for name, value in fields.items():
        sentence = sentence.replace("{" + name + "}", str(value))
    return sentence


def in_language(texts: Mapping[str, str]) -> str:
    """A text of the files: in the reader's language, else in Russian."""
    return texts.get(reader_language()) or texts.get("ru", "")


def lowered(words: str) -> str:
    """A title inside a sentence: its first letter small, unless it begins with an abbreviation."""
    return words if words[1:2].isupper() else words[:1].lower() + words[1:]


def number(value: float) -> str:
    """«3», «3,5»: with the comma that both languages write."""
    return f"{value:.1f}".removesuffix(".0").replace(".", ",")


def percent(share: float) -> str:
    """«54 %»."""
    return f"{share * 100:.0f} %"


def stage_word(stage: str) -> str:
    """A stage as a legend names it."""
    translate = QCoreApplication.translate
    return {
        UNKNOWN: translate("Village", "not asked"),
        NOT_ENTITLED: translate("Village", "not entitled"),
        "unaware": translate("Village", "have not heard"),
        "aware": translate("Village", "have heard"),
        "interest": translate("Village", "curious"),
        "evaluation": translate("Village", "weighing"),
        "trial": translate("Village", "signed"),
        "adopted": translate("Village", "have the aid"),
        "finished": translate("Village", "results seen"),
        "dropped": translate("Village", "left"),
        "supporter": translate("Village", "speak well of it"),
    }[stage]


def group_word(group: str) -> str:
    """One of Rogers' groups."""
    translate = QCoreApplication.translate
    return {
        "": translate("Village", "group not known"),
        "innovator": translate("Village", "innovators"),
        "early-adopter": translate("Village", "early adopters"),
        "early-majority": translate("Village", "early majority"),
        "late-majority": translate("Village", "late majority"),
        "laggard": translate("Village", "laggards"),
    }[group]


def tie_word(kind: str) -> str:
    """Why two households meet."""
    translate = QCoreApplication.translate
    return {
        "kin": translate("Village", "kin"),
        "neighbour": translate("Village", "neighbours"),
        "work": translate("Village", "work"),
        "mosque": translate("Village", "mosque"),
        "school": translate("Village", "school"),
    }[kind]


def family_word(kind: str) -> str:
    """Who lives there."""
    translate = QCoreApplication.translate
    known = {
        "couple-two": translate("Village", "a couple with two children"),
        "couple-four": translate("Village", "a couple with four children"),
        "mother-small": translate("Village", "a mother with a small child"),
        "young-couple": translate("Village", "a young couple with a baby"),
        "pensioners": translate("Village", "two pensioners"),
        "grandmother": translate("Village", "a grandmother with a grandchild"),
        "single-man": translate("Village", "a man alone"),
        "disabled-child": translate("Village", "a couple with a disabled child"),
    }
    return known.get(kind, kind)


def trust_word(trust: str) -> str:
    """How the assistant is met at the door."""
    translate = QCoreApplication.translate
    return {
        "open": translate("Village", "the door is open to you"),
        "wary": translate("Village", "they are wary of you"),
        "closed": translate("Village", "they do not want to see you"),
    }[trust]


def target_word(target: Target) -> str:
    """Whom a move goes to."""
    translate = QCoreApplication.translate
    if target.household:
        return told(translate("Village", "household {number}"), number=target.household)
    if target.group:
        return group_word(target.group)
    if target.stage:
        return stage_word(target.stage)
    if target.leaders:
        return translate("Village", "opinion leaders")
    if target.refused:
        return translate("Village", "those who refused")
    if target.not_visited:
        return translate("Village", "not visited yet")
    return translate("Village", "the next ones on the way")


def bot_word(name: str) -> str:
    """A line of the curve."""
    translate = QCoreApplication.translate
    return {
        "me": translate("Village", "you"),
        "before": translate("Village", "your run before"),
        "nothing": translate("Village", "does nothing"),
        "random": translate("Village", "at random"),
        "theory": translate("Village", "by theory"),
    }[name]


def gate_word(gate: str) -> str:
    """What must come first."""
    translate = QCoreApplication.translate
    return {
        "akim": translate("Village", "first talk to the akim"),
        "prepared": translate("Village", "first prepare the press"),
        "briefed": translate("Village", "first brief the press"),
        "leaflets": translate("Village", "first print leaflets"),
        "results": translate("Village", "first somebody's results must be seen"),
        "recipients": translate("Village", "first three families must have results"),
    }[gate]


def shown_stage(home: KnownHome) -> str:
    """The stage to draw: what is not known stays unknown."""
    if home.entitled is False and home.stage != "supporter":
        return NOT_ENTITLED
    return home.stage or UNKNOWN


def days_word(tactic: Tactic) -> str:
    """What it costs."""
    translate = QCoreApplication.translate
    if tactic.per == "household":
        return told(translate("Village", "{days} d. a household"), days=number(tactic.days))
    return told(translate("Village", "{days} d."), days=number(tactic.days))


def reach_word(tactic: Tactic, gathering: float) -> str:
    """Whom it reaches; `gathering` is the share that comes to a meeting in this village."""
    translate = QCoreApplication.translate
    if tactic.per == "household":
        return translate("Village", "at home, one by one")
    if tactic.id in ("meeting", "story-meeting"):
        return told(translate("Village", "up to {share} of households"), share=percent(gathering))
    if tactic.reach:
        return told(translate("Village", "up to {share} of households"), share=percent(tactic.reach))
    if tactic.dose:
        return translate("Village", "news to the whole village")
    return translate("Village", "prepares the ground")


def move_cost(move: Move, book: Book) -> float:
    """Days that the move may take."""
    tactic = book[move.tactic]
    return tactic.days * (move.times if tactic.per == "household" else 1)
