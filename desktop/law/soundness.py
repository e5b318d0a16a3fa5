"""Is the law as code sound? Every situation has one verdict; rules, code, passages, sentences meet each other."""

import importlib
import pkgutil
from collections.abc import Collection, Iterator, Sequence
from itertools import product
from types import CodeType, ModuleType

from desktop.base.messages import codes
from desktop.base.problems import Problem, problem
from desktop.handbook.model import Handbook

from . import __name__ as package
from . import __path__ as folders
from .applied import applied
from .assistance.levels import DISPUTED, NO, YES
from .assistance.table import ABOVE, BELOW, EQUAL, ROWS, Row, Situation, choose
from .decision import Conflict
from .numbers import Law

RULES, TABLES = "law/rules.toml", "law/assistance/table"


def check_law(law: Law, handbook: Handbook) -> tuple[Problem, ...]:
    """Everything that must hold between the shipped law, its code, the handbook and the sentences."""
    modules = law_modules()
    return (
        *check_tables(),
        *_targets(law, handbook),
        *_idle(law),
        *_unsaid(modules),
    )


def situations() -> Iterator[Situation]:
    """Every situation that can be: an able-bodied person is not under eighteen."""
    kinds = [
        (True, True, False),
        (True, False, False),
        (True, False, True),
        (False, False, False),
        (False, False, True),
    ]
    for resident, income, (single, young, able), level in product(
        (True, False), (BELOW, EQUAL, ABOVE), kinds, (NO, DISPUTED, YES)
    ):
        if single and level == DISPUTED:
            continue  # a single person's own health is never disputed
        yield Situation(resident, income, single, young, able, level)


def check_tables(rows: Sequence[Row] = ROWS) -> tuple[Problem, ...]:
    """Situations in which no row of the table holds, or more than one."""
    found = []
    for now in situations():
        try:
            choose(rows, now)
        except Conflict as conflict:
            found.append(problem(TABLES, "", "law-table-fault", why=conflict))
    return tuple(found)


def _targets(law: Law, handbook: Handbook) -> Iterator[Problem]:
    notes = {note.id for note in handbook.notes}
    for rule in law.rules.rules:
        lost = [each for each in rule.passages if handbook.passage(each) is None]
        yield from (problem(RULES, rule.id, "law-rule-passage", id=each) for each in lost)
        strange = [each for each in rule.notes if each not in notes]
        yield from (problem(RULES, rule.id, "law-rule-note", id=each) for each in strange)
    for number in law.parameters.all:
        if number.rule and law.rules.rule(number.rule) is None:
            yield problem("law", number.id, "law-parameter-rule", id=number.rule)
        if number.passage and handbook.passage(number.passage) is None:
            yield problem("law", number.id, "law-parameter-passage", id=number.passage)


def _idle(law: Law) -> Iterator[Problem]:
    used, known = set(applied()), {rule.id for rule in law.rules.rules}
    for each in sorted(known - used):
        yield problem(RULES, each, "law-rule-idle", id=each)
    for each in sorted(used - known):
        yield problem(RULES, each, "law-rule-lost", id=each)


def law_modules() -> tuple[ModuleType, ...]:
    """Every module of this folder, imported: their rules are then in applied()."""
    names = [each.name for each in pkgutil.walk_packages(folders, f"{package}.")]
    return tuple(importlib.import_module(name) for name in names)


def _unsaid(modules: Collection[ModuleType]) -> Iterator[Problem]:
    known = codes("ru") & codes("kk")
    for code in sorted({code for module in modules for code in codes_of(module)}):
        # one that ends in a hyphen is the beginning of codes that are made, e.g. law-ask-…
        if not (any(each.startswith(code) for each in known) if code.endswith("-") else code in known):
            yield problem("resources/messages", "law.toml", "law-sentence-missing", id=code)


def codes_of(module: ModuleType) -> set[str]:
    """Codes of sentences that the module's functions and tables name."""
    found: set[str] = set()
    for value in vars(module).values():
        found |= _in_value(value, module.__name__)
    return found


def _in_value(value: object, module: str) -> set[str]:
    if isinstance(value, str):
        plain = value.removeprefix("@")
        return {plain} if plain.startswith("law-") and " " not in plain else set()
    if isinstance(value, dict):
        return _in_all(value.values(), module)
    if isinstance(value, tuple | frozenset):
        return _in_all(value, module)
    if isinstance(value, CodeType):
        return _in_all(value.co_consts, module)
    if isinstance(value, type) and value.__module__ == module:
        return _in_all(vars(value).values(), module)
    code = getattr(value, "__code__", None)
    return _in_value(code, module) if code is not None else set()


def _in_all(values: Collection[object], module: str) -> set[str]:
    found: set[str] = set()
    for each in values:
        found |= _in_value(each, module)
    return found
