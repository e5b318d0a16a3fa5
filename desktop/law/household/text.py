"""A household as the text of its file. Ids that could be a person's name give way to the role."""

import json
import re
from collections.abc import Iterator
from dataclasses import fields, replace
from datetime import date
from fractions import Fraction

from desktop.law.facts import UNKNOWN, Cared, Contract, Household, Income, Member

KIN = frozenset(
    re.findall(
        r"\w+",
        "head spouse child grandchild parent relative applicant single father mother wife husband son "
        "daughter brother sister baby infant boy girl teen youth student pupil schoolboy schoolgirl worker "
        "pensioner uncle aunt nephew niece cousin grandson granddaughter grandfather grandmother grandpa "
        "grandma member person twin elder younger eldest youngest older middle first second third mum dad "
        "глава заявитель заявительница отец мать жена муж супруг супруга сын дочь брат сестра ребёнок ребенок "
        "малыш младенец подросток студент студентка ученик пенсионер пенсионерка дядя тётя тетя племянник "
        "племянница внук внучка дед дедушка бабушка бабуля родственник родственница член старший старшая "
        "младший младшая средний средняя первый вторая второй третий мама папа свекровь тёща невестка зять "
        "сноха одинокий одинокая работник әке шеше ана ұл қыз аға іні апа сіңлі қарындас бала немере ата әже "
        "жұбайы күйеуі әйелі келін ",
    )
)
_DEFAULT = {each.name: each.default for each in fields(Member)} | {each.name: each.default for each in fields(Cared)}


def anonymous(household: Household) -> Household:
    """The same household with ids that name a place in the family; ids of kinship words stay as they are."""
    names: dict[str, str] = {}
    kept = {each.id for each in household.members if _kinship(each.id)}
    for each in household.members:
        names[each.id] = each.id if each.id in kept else _fresh(each.role, kept | set(names.values()))
    return replace(household, members=tuple(_renamed(each, names) for each in household.members))


def _kinship(name: str) -> bool:
    return all(
        part in KIN or re.fullmatch(r"\d{1,2}", part) for part in re.sub(r"([^\W\d_])(\d)", r"\1-\2", name).split("-")
    )


def _fresh(role: str, taken: set[str]) -> str:
    candidates = (role if number == 1 else f"{role}-{number}" for number in range(1, len(taken) + 2))
    return next(each for each in candidates if each not in taken)


def _renamed(member: Member, names: dict[str, str]) -> Member:
    cared = None if member.cares_for is None else tuple(names[each] for each in member.cares_for)
    return replace(member, id=names[member.id], cares_for=cared)


def to_text(household: Household) -> str:
    """The file; nothing personal is in it."""
    plain = anonymous(household)
    blocks = ["\n".join(_top(plain)), *("\n".join(_member(each)) for each in plain.members)]
    if plain.contract:
        blocks.append("\n".join(_contract(plain.contract)))
    return "\n\n".join(blocks) + "\n"


def _top(household: Household) -> Iterator[str]:
    yield "format = 1"
    yield 'kind = "household"'
    yield f"date = {household.on.isoformat()}"
    for name in ("poverty_line", "subsistence_minimum", "region"):
        if getattr(household, name):
            yield f"{name} = {_value(getattr(household, name))}"
    if household.place != UNKNOWN:
        yield f"place = {_value(household.place)}"


def _member(member: Member) -> Iterator[str]:
    yield "[[member]]"
    for each in fields(Member):
        value = getattr(member, each.name)
        if each.name in ("id", "role", "age") or value != _DEFAULT[each.name]:
            yield f"{each.name} = {_value(value)}"


def _contract(contract: Contract) -> Iterator[str]:
    yield "[contract]"
    if contract.signed:
        yield f"signed = {_value(contract.signed)}"
    yield f"mode = {_value(contract.mode)}"
    if contract.breaches:
        yield f"breaches = [{', '.join(f'{{ month = {each} }}' for each in contract.breaches)}]"
    if contract.extension:
        yield f"extension = {{ months = {contract.extension.months}, ground = {_value(contract.extension.ground)} }}"
    for name in ("false_information", "not_fulfilled"):
        if getattr(contract, name):
            yield f"{name} = {getattr(contract, name)}"


def _value(value: object) -> str:
    if value is None:
        return f'"{UNKNOWN}"'
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, tuple):
        return f"[{', '.join(_value(each) for each in value)}]"
    return _single(value)


def _single(value: object) -> str:
    if isinstance(value, (int, date)):
        return value.isoformat() if isinstance(value, date) else str(value)
    if isinstance(value, Fraction):
        tiyn = value * 100
        return f'"{int(tiyn) // 100}.{int(tiyn) % 100:02d}"'
    if isinstance(value, Income):
        return f"{{ kind = {_value(value.kind)}, months = {_value(value.months)} }}"
    if isinstance(value, Cared):
        return f"{{ {', '.join(_cared(value))} }}"
    return json.dumps(value, ensure_ascii=False)


def _cared(cared: Cared) -> Iterator[str]:
    for each in fields(Cared):
        value = getattr(cared, each.name)
        if each.name == "age" or value != _DEFAULT[each.name]:
            yield f"{each.name} = {_value(value)}"
