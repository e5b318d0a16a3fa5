"""Where to look: the handbook's text, terms, questions, cases, her notes; by a chip or by a word and a colon."""

from .words import fold_kazakh

EVERYTHING = "everything"
SCOPES = (EVERYTHING, "text", "terms", "questions", "cases", "notes")
KIND_OF = {"terms": "term", "questions": "question", "cases": "case", "notes": "note"}
"""Scope → the kind of Item found in it; the text's kind is "passage"."""

_NAMES = {
    "text": ("текст", "мәтін", "text"),
    "terms": ("термины", "терминдер", "terms"),
    "questions": ("вопросы", "сұрақтар", "questions"),
    "cases": ("случаи", "жағдайлар", "cases"),
    "notes": ("заметки", "жазбалар", "notes"),
    EVERYTHING: ("всё", "барлығы", "everything"),
}


def read_scope(text: str) -> tuple[str, str]:
    """The scope that `text` begins with and the rest of it; ("", text) if it names none.

    The beginning of a name is enough if it begins no other: «терм: контракт», but «т:» could mean two.
    """
    head, colon, rest = text.partition(":")
    name = fold_kazakh(head.strip())
    if not (colon and name.isalpha()):
        return "", text
    meant = {
        scope for scope, names in _NAMES.items() for each in names if fold_kazakh(each).startswith(name)
    }
    return (meant.pop(), rest.lstrip()) if len(meant) == 1 else ("", text)
