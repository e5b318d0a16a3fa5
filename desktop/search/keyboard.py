"""Letters that came out wrong: the other keyboard layout, Latin look-alikes, Russian in Latin letters."""

import re

_LATIN = "qwertyuiop[]asdfghjkl;'zxcvbnm,.`"
_CYRILLIC = "йцукенгшщзхъфывапролджэячсмитьбюё"
_SHIFTED = 'QWERTYUIOP{}ASDFGHJKL:"ZXCVBNM<>~'
_TO_CYRILLIC = str.maketrans(_LATIN + _SHIFTED, _CYRILLIC + _CYRILLIC.upper())
_TO_LATIN = str.maketrans(_CYRILLIC + _CYRILLIC.upper(), _LATIN + _SHIFTED)
_LOOKS = str.maketrans("aceopxyktmhbABCEHKMOPTXYi", "асеорхуктмнвАВСЕНКМОРТХУі")
_SYLLABLES = (
    ("shch", "щ"), ("sch", "щ"), ("yo", "е"), ("jo", "е"), ("zh", "ж"), ("kh", "х"), ("ts", "ц"), ("ch", "ч"),
    ("sh", "ш"), ("yu", "ю"), ("ju", "ю"), ("ya", "я"), ("ja", "я"), ("iy", "ий"), ("yy", "ый"), ("ey", "ей"),
    ("ay", "ай"), ("oy", "ой"),
)  # fmt: skip
_LETTERS = str.maketrans("abvgdezijklmnoprstufhcyqwx'", "абвгдезийклмнопрстуфхцыквкь")
HAS_LATIN = re.compile(r"[A-Za-z]")
HAS_CYRILLIC = re.compile(r"[А-яЁё]")


def other_layout(chunk: str) -> str:
    """What the same keys give in the other layout: «cjw» → «соц», «утиул» → «enbek»."""
    return chunk.translate(_TO_CYRILLIC if HAS_LATIN.search(chunk) else _TO_LATIN)


def unmasked(chunk: str) -> str:
    """Latin letters that look Cyrillic become Cyrillic: «ACП» → «АСП»."""
    return chunk.translate(_LOOKS)


def from_latin(chunk: str) -> str:
    """Russian written in Latin letters: «bezrabotnyj» → «безработный»."""
    text = chunk.lower()
    for latin, cyrillic in _SYLLABLES:
        text = text.replace(latin, cyrillic)
    return text.translate(_LETTERS)


def readings(chunk: str) -> tuple[str, ...]:
    """Other ways to read a piece of a query without spaces, the likeliest first."""
    if not HAS_LATIN.search(chunk):
        return (from_latin(other_layout(chunk)),) if HAS_CYRILLIC.search(chunk) else ()
    if HAS_CYRILLIC.search(chunk):
        return (unmasked(chunk),)
    return (other_layout(chunk), unmasked(chunk), from_latin(chunk))
