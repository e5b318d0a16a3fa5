"""A decision in sentences and as JSON, in Russian or Kazakh. The decision itself knows no language."""

from collections.abc import Iterable
from fractions import Fraction
from typing import Any

from desktop.base.messages import sentence

from . import words
from .assistance.table import ENTITLED
from .decision import Aside, Change, Decision, Details, Dispute, Number, Payment, Standing, Step, Unknown
from .rule import RuleBook

Json = dict[str, Any]
LEVELS: dict[str, bool | str | None] = {"yes": True, "no": False, "disputed": "disputed", "unknown": None}


def shown(number: Number) -> str:
    """A number as a person reads it."""
    value = number.value
    if not isinstance(value, int | Fraction):
        return words.month(value) if number.name.endswith("month") else words.day(value)
    return words.tenge(value) if number.unit == "tenge" else str(value)


def fill(
    code: str, details: Details = (), numbers: Iterable[Number] = (), people: Iterable[str] = (), language: str = "ru"
) -> str:
    """The sentence of a code with its details, numbers and people; a detail «@code» is a sentence of its own."""
    fields = {number.name: shown(number) for number in numbers}
    fields["who"] = ", ".join(people)
    for name, value in details:
        fields[name] = sentence(value[1:], {}, language) if value.startswith("@") else value
    return sentence(code, fields, language)


def tell_step(step: Step, language: str = "ru") -> str:
    """What the rule found."""
    return fill(step.code, step.details, step.numbers, step.people, language)


def tell_aside(aside: Aside, language: str = "ru") -> str:
    """Why the rule did not apply."""
    return fill(aside.code, aside.details, (), aside.people, language)


def tell_dispute(dispute: Dispute, language: str = "ru") -> str:
    """Where the text contradicts itself."""
    return fill(dispute.code, dispute.details, language=language)


def tell_unknown(unknown: Unknown, language: str = "ru") -> str:
    """The question to ask."""
    return fill(unknown.code, (("who", unknown.member),), language=language)


def tell_depends(decision: Decision, language: str = "ru") -> str:
    """What an open decision hangs on, and the one question to ask next; "" where the verdict is sure."""
    if decision.verdict != "unknown" or not decision.unknown:
        return ""
    possible = {each for unknown in decision.unknown for each in unknown.outcomes}
    code = "law-depends-kind" if possible <= ENTITLED else "law-depends-right"
    return sentence(code, {"question": tell_unknown(decision.unknown[0], language)}, language)


def tell_change(change: Change, language: str = "ru") -> str:
    """If …, the decision will be …."""
    both = f" {sentence('law-word-and', {}, language)} "
    what = both.join(_clause(each, language) for each in change.facts)
    return fill(change.code, (*change.details, ("what", what)), language=language)


def _clause(fact: tuple[str, str, str, str], language: str) -> str:
    member, name, before, after = fact
    if name == "income":
        less = Fraction(before) - Fraction(after)
        code = "law-if-income-lower" if less > 0 else "law-if-income-higher"
        return fill(code, (("amount", words.tenge(abs(less))),), language=language)
    code = f"law-if-{name.replace('_', '-')}"
    if name in ("cares_for", "outside_care"):
        code += "" if after else "-nobody"
        whom = after.split(", ")[-1]
        return fill(code, (("who", member), ("whom", whom)), language=language)
    return fill(f"{code}-{after}", (("who", member),), language=language)


def tell_standing(standing: Standing, language: str = "ru") -> tuple[str, ...]:
    """Why a member stands where he stands."""
    return tuple(fill(code, said, language=language) for code, said in standing.why)


def verdict_word(word: str, language: str = "ru") -> str:
    """A verdict or an outcome in words; a sum of a reading stays a sum."""
    if word.isdigit():
        return words.tenge(int(word))
    for code in (f"law-verdict-{word}", f"law-word-{word}"):
        try:
            return sentence(code, {}, language)
        except KeyError:
            continue
    return word


def value_json(value: object) -> Any:
    """Whole numbers as they are, dates as ISO text, fractions exactly and as a decimal."""
    if isinstance(value, Fraction):
        tiyn = round(value * 100)
        sign = "-" if tiyn < 0 else ""
        return {"value": str(value), "decimal": f"{sign}{abs(tiyn) // 100}.{abs(tiyn) % 100:02d}"}
    return value if isinstance(value, int) else str(value)


def to_json(decision: Decision, book: RuleBook, language: str = "ru") -> Json:
    """Everything, with sentences; the keys are documented in content/law/README.md."""
    amounts = {each.name: {"value": value_json(each.value), "unit": each.unit} for each in decision.amounts}
    known = {each.name: value_json(each.value) for each in decision.amounts}
    return {
        "subject": decision.subject,
        "verdict": decision.verdict,
        "says": verdict_word(decision.verdict, language),
        "depends": tell_depends(decision, language),
        "on": str(decision.on),
        "training": decision.training,
        "governed": fill(decision.governed, language=language) if decision.governed else "",
        "amounts": amounts,
        **{name: known.get(name) for name in ("poverty_line", "per_capita_income", "per_person", "monthly", "months")},
        "members": [_standing_json(each, language) for each in decision.members],
        "steps": [_step_json(each, book, language) for each in decision.steps],
        "aside": [_aside_json(each, book, language) for each in decision.aside],
        "disputes": [_dispute_json(each, language) for each in decision.disputes],
        "unknown": [_unknown_json(each, language) for each in decision.unknown],
        "changes": [_change_json(each, language) for each in decision.changes],
        "payments": [_payment_json(each, language) for each in decision.payments],
        "assumed": [fill(each, language=language) for each in decision.assumed],
    }


def _standing_json(each: Standing, language: str) -> Json:
    return {
        "id": each.id,
        "able_bodied": LEVELS[each.able],
        "closed": LEVELS[each.closed],
        "exempt": LEVELS[each.exempt],
        "must_take_part": LEVELS[each.takes_part],
        "why": list(tell_standing(each, language)),
    }


def rule_json(rule_id: str, book: RuleBook) -> Json:
    """Where a rule stands: article, passages, is it checked."""
    rule = book.rule(rule_id)
    if rule is None:
        return {"rule": rule_id, "citation": "", "passages": [], "checked": False}
    citation = "; ".join(map(str, rule.citations))
    return {"rule": rule_id, "citation": citation, "passages": list(rule.passages), "checked": rule.checked}


def _step_json(step: Step, book: RuleBook, language: str) -> Json:
    numbers = [{"name": n.name, "value": value_json(n.value), "unit": n.unit} for n in step.numbers]
    told = {"code": step.code, "says": tell_step(step, language), "numbers": numbers, "people": list(step.people)}
    return rule_json(step.rule, book) | told


def _aside_json(aside: Aside, book: RuleBook, language: str) -> Json:
    told = {"code": aside.code, "says": tell_aside(aside, language), "people": list(aside.people)}
    return rule_json(aside.rule, book) | told


def _dispute_json(dispute: Dispute, language: str) -> Json:
    return {
        "code": dispute.code,
        "says": tell_dispute(dispute, language),
        "rules": list(dispute.rules),
        "note": dispute.note,
        "readings": list(dispute.readings),
    }


def _unknown_json(unknown: Unknown, language: str) -> Json:
    return {
        "member": unknown.member,
        "fact": unknown.fact,
        "asks": tell_unknown(unknown, language),
        "outcomes": list(unknown.outcomes),
        "decides": [verdict_word(each, language) for each in unknown.outcomes],
    }


def _change_json(change: Change, language: str) -> Json:
    facts = [dict(zip(("member", "fact", "from", "to"), each, strict=True)) for each in change.facts]
    return {"facts": facts, "verdict": change.verdict, "says": tell_change(change, language)}


def _payment_json(payment: Payment, language: str) -> Json:
    return {
        "month": f"{payment.month:%Y-%m}",
        "paid": f"{payment.paid or payment.month:%Y-%m}",
        "amount": payment.amount,
        "shares": {name: value_json(share) for name, share in payment.shares},
        "rule": payment.rule,
        "says": fill(payment.code, language=language) if payment.code else "",
    }
