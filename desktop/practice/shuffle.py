"""In which order a learner sees the choices of a scene: not the author's, whose right answer tends to stand in one
place, and yet the same whenever she comes back to her sitting."""

import hashlib

from .play import Play


def shown_order(play: Play) -> tuple[int, ...]:
    """Indices into play.choices(), in the order of showing; a sitting and a scene have one order for ever.

    A play without a sitting (seed "") is an author's: her own order stays.
    """
    offered = play.choices()
    if not play.seed:
        return tuple(range(len(offered)))
    return tuple(sorted(range(len(offered)), key=lambda index: _draw(play.seed, play.at, offered[index].text)))


def _draw(seed: str, scene: str, words: str) -> bytes:
    """What decides the place of one choice; the others do not matter, so that one edited choice moves alone."""
    return hashlib.blake2b("\n".join((seed, scene, words)).encode(), digest_size=8).digest()
