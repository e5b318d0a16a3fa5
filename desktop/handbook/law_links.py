"""The place of an act as the id of a link, «246-II/4/12», and back."""

from .citation import Citation

ACT_NUMBERS = {"ГАСП": "246-II", "Занятость": "482-V", "Пенсионное обеспечение": "pensions", "Программа 919": "919"}
"""Short name of the act → the word by which links call it. For ever: links lie in other people's papers."""


def place_of(citation: Citation) -> str:
    """Citation("ГАСП", "4", "12") → «246-II/4/12»; a part that is not there, but has one after it, is written 0."""
    parts = [ACT_NUMBERS[citation.act], citation.article, citation.point, citation.subpoint]
    while not parts[-1]:
        parts.pop()
    return "/".join(part or "0" for part in parts)


def citation_of(place: str) -> Citation | None:
    """«246-II/4/12» → Citation; None for an act that the handbook does not cite."""
    number, *parts = place.split("/")
    act = next((act for act, told in ACT_NUMBERS.items() if told.casefold() == number.casefold()), None)
    if act is None:
        return None
    return Citation(act, *("" if part == "0" else part for part in parts))
