"""Numbers written as words: «тридцать пять» is 35, «8 тысяч» is 8000, «третий» is 3."""

from collections.abc import Iterator, Sequence

UNITS = {
    "ноль": 0, "один": 1, "два": 2, "три": 3, "четыре": 4, "пять": 5, "шесть": 6, "семь": 7, "восемь": 8,
    "девять": 9, "десять": 10, "одиннадцать": 11, "двенадцать": 12, "тринадцать": 13, "четырнадцать": 14,
    "пятнадцать": 15, "шестнадцать": 16, "семнадцать": 17, "восемнадцать": 18, "девятнадцать": 19,
    "оба": 2, "двое": 2, "трое": 3, "четверо": 4, "пятеро": 5, "шестеро": 6, "семеро": 7,
    "первый": 1, "второй": 2, "третий": 3, "четвертый": 4, "пятый": 5, "шестой": 6, "седьмой": 7,
    "восьмой": 8, "девятый": 9, "десятый": 10, "двухкратный": 2,
}  # fmt: skip
TENS = {
    "двадцать": 20, "тридцать": 30, "сорок": 40, "пятьдесят": 50, "шестьдесят": 60, "семьдесят": 70,
    "восемьдесят": 80, "девяносто": 90, "сто": 100, "двести": 200, "триста": 300,
}  # fmt: skip
THOUSAND = frozenset({"тысяча", "тыс"})
_READ = frozenset((*UNITS, *TENS))
WORDS = (*UNITS, *TENS, *sorted(THOUSAND))
"""All words that this module reads, for the generator of forms."""


def read_numbers(words: Sequence[tuple[str, ...]]) -> Iterator[tuple[int, int, str]]:
    """(first, one past the last, digits) of every number among `words`.

    Each word comes as the lemmas it may belong to; digits come as they are.
    """
    place = 0
    while place < len(words):
        if not _READ.intersection(words[place]) and not words[place][0][0].isdigit():
            place += 1
            continue
        size, value = _number_at(words, place)
        if size:
            yield place, place + size, value
        place += size or 1


def _number_at(words: Sequence[tuple[str, ...]], place: int) -> tuple[int, str]:
    tens, units = _value(words[place], TENS), _value(words[place], UNITS)
    if tens is None and units is None:
        return _digits_at(words, place)
    if tens is not None and place + 1 < len(words):
        units = _value(words[place + 1], UNITS)
        if units is not None and 0 < units < 10:
            return _thousands(words, place, 2, tens + units)
    return _thousands(words, place, 1, tens if tens is not None else units or 0)


def _digits_at(words: Sequence[tuple[str, ...]], place: int) -> tuple[int, str]:
    digits = next(iter(words[place]), "")
    if not digits[:1].isdigit():
        return 0, ""
    if not digits.isdecimal() or len(digits) > 9:
        return 1, digits.replace(".", ",")
    following = next(iter(words[place + 1]), "") if place + 1 < len(words) else ""
    if len(digits) <= 3 and len(following) == 3 and following.isdecimal() and not digits.startswith("0"):
        return 2, digits + following
    return _thousands(words, place, 1, int(digits))


def _thousands(words: Sequence[tuple[str, ...]], place: int, size: int, value: int) -> tuple[int, str]:
    after = place + size
    if after < len(words) and THOUSAND.intersection(words[after]):
        return size + 1, str(value * 1000)
    return size, str(value)


def _value(lemmas: tuple[str, ...], table: dict[str, int]) -> int | None:
    if "семья" in lemmas:  # «семью» is also a form of «семь»
        return None
    return next((table[lemma] for lemma in lemmas if lemma in table), None)
