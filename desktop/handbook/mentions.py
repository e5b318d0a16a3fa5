"""References inside running text («пунктом 4 настоящей статьи»): where they stand, as links to what they mean."""

import re
from collections.abc import Iterator

from .citation import Citation
from .model import Passage

_PLACE = re.compile(
    r"(?:пп\.\s*(?P<subpoint>\d+(?:-\d+)?)\)?(?:\s*[–-]\s*\d+\))?\s+)?"
    r"п(?:\.|ункт\w*)\s*(?P<point>\d+)\s+"
    r"(?:ст(?:\.|ать\w+)\s*(?P<article>\d+(?:-\d+)?)|настоящей\s+статьи)"
)
_LINK = re.compile(r"<a\b.*?</a>", re.S)


def link_mentions(html: str, passage: Passage) -> str:
    """The passage's HTML with each reference in its text as a link «mention:passage/number» (or «cite:…» where the
    text itself holds the printed reference). What is a link already is left alone."""
    known = [(f"mention:{passage.id}/{at}", each) for at, each in enumerate(passage.mentions)]
    known += [(f"cite:{passage.id}/{at}", each) for at, each in enumerate(passage.citations)]
    if not known:
        return html
    pieces = []
    at = 0
    for link in _LINK.finditer(html):
        pieces += [*_linked(html[at : link.start()], known), link[0]]
        at = link.end()
    return "".join((*pieces, *_linked(html[at:], known)))


def _linked(html: str, known: list[tuple[str, Citation]]) -> Iterator[str]:
    at = 0
    for found in _PLACE.finditer(html):
        address = next((address for address, each in known if _means(found, each)), "")
        if address:
            yield html[at : found.start()]
            yield f'<a class="mention" href="{address}">{found[0]}</a>'
            at = found.end()
    yield html[at:]


def _means(found: re.Match[str], citation: Citation) -> bool:
    """Does the text at `found` name that place? «Настоящей статьи» takes the article from the citation."""
    same_article = not found["article"] or found["article"] == citation.article
    return same_article and found["point"] == citation.point and (found["subpoint"] or "") == citation.subpoint
