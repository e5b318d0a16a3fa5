"""Which code applies which rule: a rule without code, or code without a rule, is found by soundness.py."""

from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import TypeVar

F = TypeVar("F", bound=Callable[..., object])
_applied: dict[str, list[str]] = {}


def applies(*rules: str) -> Callable[[F], F]:
    """Mark a function as the one that applies these rules (ids of content/law/rules.toml). It is not changed."""

    def mark(function: F) -> F:
        for rule in rules:
            _applied.setdefault(rule, []).append(f"{function.__module__}.{function.__qualname__}")
        return function

    return mark


def applied() -> Mapping[str, list[str]]:
    """Rule id → names of the functions that apply it, of all modules imported so far."""
    return MappingProxyType(_applied)
