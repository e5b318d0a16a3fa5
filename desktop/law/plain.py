"""A decision as plain text for the terminal, made of its JSON."""

from typing import Any

from desktop.base.messages import sentence

from .words import tenge

Json = dict[str, Any]
PARTS = (
    ("law-heading-disputes", "disputes", "says"),
    ("law-heading-unknown", "unknown", "asks"),
    ("law-heading-aside", "aside", "says"),
    ("law-heading-changes", "changes", "says"),
)


def to_plain(answer: Json, language: str = "ru") -> str:
    """Verdict, steps, disputes, questions, rules that did not apply, changes, payments: a line each."""
    lines = [answer["says"][:1].upper() + answer["says"][1:] + "."]
    lines += [each for each in (answer["depends"], answer["governed"]) if each]
    lines += [_step(each, language) for each in answer["steps"]]
    for heading, key, field in PARTS:
        if answer[key]:
            lines += [sentence(heading, {}, language), *(_line(each, field, language) for each in once(answer[key]))]
    if answer["payments"]:
        lines.append(sentence("law-heading-payments", {}, language))
    lines += [f"  {each['month']}: {tenge(each['amount'])}. {each['says']}" for each in answer["payments"]]
    return "\n".join([*lines, *answer["assumed"]])


def once(told: list[Json]) -> list[Json]:
    """Asides that say the same in one, with all their rules: «R12, R13, R14»."""
    found: dict[str, Json] = {}
    for number, each in enumerate(told):
        if "rule" not in each:
            found[str(number)] = each
            continue
        first = found.setdefault(each["says"], each)
        rules = first["rule"].split(", ")
        if each["rule"] not in rules:
            found[each["says"]] = first | {"rule": ", ".join([*rules, each["rule"]])}
    return list(found.values())


def _step(step: Json, language: str) -> str:
    cited = f" [{step['rule']}; {step['citation']}]" if step["citation"] else f" [{step['rule']}]"
    return f"• {step['says']}{cited}" + ("" if step["checked"] else f" — {unchecked(language)}")


def _line(each: Json, field: str, language: str) -> str:
    chooses = ""
    if "decides" in each:
        chooses = " " + sentence("law-heading-chooses", {"between": "; ".join(each["decides"])}, language)
    return f"  {each[field]}{chooses}" + (f" [{each['rule']}]" if "rule" in each else "")


def unchecked(language: str = "ru") -> str:
    """«не проверено»."""
    return sentence("law-word-unchecked", {}, language)
