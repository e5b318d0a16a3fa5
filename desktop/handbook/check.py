"""What must hold between the files of the handbook: every note and every reference meets its passage."""

from collections.abc import Iterator

from desktop.base.problems import Problem, problem

from .editions.model import Editions
from .glossary.model import Glossary
from .model import Handbook


def check(handbook: Handbook) -> tuple[Problem, ...]:
    """Notes about passages that are not there, and printed references of which nothing is known."""
    return (*_note_targets(handbook), *_check_targets(handbook), *_unknown_references(handbook))


def _note_targets(handbook: Handbook) -> Iterator[Problem]:
    for note in handbook.notes:
        for passage in note.passages:
            if handbook.passage(passage) is None:
                yield problem("handbook/notes.toml", note.id, "note-target", id=passage)


def _check_targets(handbook: Handbook) -> Iterator[Problem]:
    for known in handbook.checks:
        for passage in known.passages:
            if handbook.passage(passage) is None:
                yield problem("handbook/citations.toml", str(known.citation), "note-target", id=passage)


def _unknown_references(handbook: Handbook) -> Iterator[Problem]:
    for passage in handbook.walk():
        for citation in passage.citations:
            if handbook.check_of(passage.id, citation) is None:
                yield problem("handbook", passage.id, "citation-unknown", cites=citation, id=passage.id)


def check_editions(handbook: Handbook, editions: Editions) -> tuple[Problem, ...]:
    """Every passage has a status in today's law, and every record meets something of the handbook."""
    known = {passage.id for passage in handbook.walk()}
    places = known | {c.id for c in handbook.chapters} | {s.id for c in handbook.chapters for s in c.sections}
    told = set(editions.statuses)
    missing = [problem("editions/status.toml", each, "status-missing", id=each) for each in sorted(known - told)]
    strange = [problem("editions/status.toml", each, "note-target", id=each) for each in sorted(told - known)]
    lost = [
        problem("editions/timeline.toml", event.date, "note-target", id=each)
        for event in editions.events
        for each in event.touches
        if each not in places
    ]
    lost += [
        problem("editions/names.toml", name.old, "note-target", id=each)
        for name in editions.names
        for each in name.touches
        if each not in places
    ]
    return (*missing, *strange, *lost)


def check_terms(handbook: Handbook, glossary: Glossary) -> tuple[Problem, ...]:
    """Every term meets its passage, its definition stands there word for word, and its see-links meet terms."""
    found: list[Problem] = []
    ids = {term.id for term in glossary.terms}
    for term in glossary.terms:
        passage = handbook.passage(term.passage)
        lost = [each for each in term.see if each not in ids] + ([] if passage else [term.passage])
        found += [problem("glossary/terms.toml", term.id, "note-target", id=each) for each in lost]
        if passage and term.definition not in passage.text:
            found.append(problem("glossary/terms.toml", term.id, "definition-differs", id=term.id))
    return tuple(found)
