"""Notes as the SQLite collection of an Anki package (schema 11, the one that every version since 2.0 reads).

Ids of the note type, the deck, notes and cards come from names by a hash: a second import meets the first one's notes
by their guid and, being younger, changes them. Only bytes are made here: files.py writes them.
"""

import hashlib
import html
import io
import json
import re
import sqlite3
import zipfile
from collections.abc import Iterable
from datetime import datetime
from typing import Any

from .anki_note import Note
from .anki_text import NOTE_TYPE, deck_name

_SCHEMA = """
CREATE TABLE col (id integer PRIMARY KEY, crt integer NOT NULL, mod integer NOT NULL, scm integer NOT NULL,
  ver integer NOT NULL, dty integer NOT NULL, usn integer NOT NULL, ls integer NOT NULL, conf text NOT NULL,
  models text NOT NULL, decks text NOT NULL, dconf text NOT NULL, tags text NOT NULL);
CREATE TABLE notes (id integer PRIMARY KEY, guid text NOT NULL, mid integer NOT NULL, mod integer NOT NULL,
  usn integer NOT NULL, tags text NOT NULL, flds text NOT NULL, sfld integer NOT NULL, csum integer NOT NULL,
  flags integer NOT NULL, data text NOT NULL);
CREATE TABLE cards (id integer PRIMARY KEY, nid integer NOT NULL, did integer NOT NULL, ord integer NOT NULL,
  mod integer NOT NULL, usn integer NOT NULL, type integer NOT NULL, queue integer NOT NULL, due integer NOT NULL,
  ivl integer NOT NULL, factor integer NOT NULL, reps integer NOT NULL, lapses integer NOT NULL, left integer NOT NULL,
  odue integer NOT NULL, odid integer NOT NULL, flags integer NOT NULL, data text NOT NULL);
CREATE TABLE revlog (id integer PRIMARY KEY, cid integer NOT NULL, usn integer NOT NULL, ease integer NOT NULL,
  ivl integer NOT NULL, lastIvl integer NOT NULL, factor integer NOT NULL, time integer NOT NULL,
  type integer NOT NULL);
CREATE TABLE graves (usn integer NOT NULL, oid integer NOT NULL, type integer NOT NULL);
CREATE INDEX ix_notes_usn ON notes (usn);
CREATE INDEX ix_cards_usn ON cards (usn);
CREATE INDEX ix_revlog_usn ON revlog (usn);
CREATE INDEX ix_cards_nid ON cards (nid);
CREATE INDEX ix_cards_sched ON cards (did, queue, due);
CREATE INDEX ix_revlog_cid ON revlog (cid);
CREATE INDEX ix_notes_csum ON notes (csum);
"""
_FIRST_ID = 1_400_000_000_000
"""Ids look like milliseconds of the years 2014 to 2017, before any collection of this program's users."""
_SPAN = 100_000_000_000
_CSS = ".card { font-family: sans-serif; font-size: 18px; text-align: left; }"
_EPOCH_ZIP = (1980, 1, 1, 0, 0, 0)
_TAG = re.compile(r"<[^>]*>")


def hash_id(name: str) -> int:
    """A number for a name, the same for ever."""
    found = hashlib.blake2b(name.encode(), digest_size=8, person=b"komekshi-anki").digest()
    return _FIRST_ID + int.from_bytes(found, "big") % _SPAN


MODEL_ID = hash_id("note type 1")


def to_anki_package(bank: str, title: str, notes: Iterable[Note], now: datetime) -> bytes:
    """The .apkg of a bank (its id names the deck); `now` is when its notes count as changed."""
    package = io.BytesIO()
    with zipfile.ZipFile(package, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in (("collection.anki2", _collection(bank, title, notes, now)), ("media", b"{}")):
            archive.writestr(zipfile.ZipInfo(name, _EPOCH_ZIP), content)
    return package.getvalue()


def _collection(bank: str, title: str, notes: Iterable[Note], now: datetime) -> bytes:
    seconds = int(now.timestamp())
    deck = hash_id(f"deck {bank}")
    connection = sqlite3.connect(":memory:")
    try:
        connection.executescript(_SCHEMA)
        connection.execute("INSERT INTO col VALUES (1,?,?,?,11,0,0,0,?,?,?,?,'{}')", _head(deck, title, seconds))
        for place, note in enumerate(notes, 1):
            connection.execute("INSERT INTO notes VALUES (?,?,?,?,-1,?,?,?,?,0,'')", _note(note, seconds))
            own = (hash_id(f"card {note.guid}"), hash_id(f"note {note.guid}"), deck, seconds, place)
            connection.execute("INSERT INTO cards VALUES (?,?,?,0,?,-1,0,0,?,0,0,0,0,0,0,0,0,'')", own)
        connection.commit()
        return connection.serialize()
    finally:
        connection.close()


def _note(note: Note, seconds: int) -> tuple[object, ...]:
    words = html.unescape(_TAG.sub("", note.front)).strip()
    checksum = int(hashlib.sha1(words.encode(), usedforsecurity=False).hexdigest()[:8], 16)
    tags = f" {' '.join(note.tags)} " if note.tags else ""
    own = (hash_id(f"note {note.guid}"), note.guid, MODEL_ID, seconds)
    return (*own, tags, f"{note.front}\x1f{note.back}", words, checksum)


def _head(deck: int, title: str, seconds: int) -> tuple[object, ...]:
    told = (_conf(), {str(MODEL_ID): _model(deck, seconds)}, _decks(deck, title, seconds), {"1": _deck_options()})
    return (seconds, seconds * 1000, seconds * 1000, *(json.dumps(each, ensure_ascii=False) for each in told))


def _conf() -> dict[str, Any]:
    return {
        "activeDecks": [1], "addToCur": True, "collapseTime": 1200, "curDeck": 1, "curModel": str(MODEL_ID),
        "dueCounts": True, "estTimes": True, "newBury": True, "newSpread": 0, "nextPos": 1, "sortBackwards": False,
        "sortType": "noteFld", "timeLim": 0,
    }  # fmt: skip


def _model(deck: int, seconds: int) -> dict[str, Any]:
    fields = [
        {"name": name, "ord": place, "font": "Arial", "size": 20, "media": [], "rtl": False, "sticky": False}
        for place, name in enumerate(("Front", "Back"))
    ]
    card = {
        "name": "Card 1", "ord": 0, "qfmt": "{{Front}}", "afmt": "{{FrontSide}}<hr id=answer>{{Back}}", "bqfmt": "",
        "bafmt": "", "did": None,
    }  # fmt: skip
    return {
        "id": MODEL_ID, "name": NOTE_TYPE, "type": 0, "mod": seconds, "usn": -1, "sortf": 0, "did": deck,
        "tmpls": [card], "flds": fields, "css": _CSS, "latexPre": "", "latexPost": "", "req": [[0, "any", [0]]],
        "tags": [], "vers": [],
    }  # fmt: skip


def _decks(deck: int, title: str, seconds: int) -> dict[str, Any]:
    common = {
        "collapsed": False, "conf": 1, "desc": "", "dyn": 0, "extendNew": 10, "extendRev": 50, "lrnToday": [0, 0],
        "newToday": [0, 0], "revToday": [0, 0], "timeToday": [0, 0], "usn": -1, "mod": seconds,
    }  # fmt: skip
    names = {1: "Default", deck: deck_name(title)}
    return {str(number): common | {"id": number, "name": name} for number, name in names.items()}


def _deck_options() -> dict[str, Any]:
    return {
        "id": 1, "name": "Default", "autoplay": True, "maxTaken": 60, "mod": 0, "replayq": True, "timer": 0, "usn": 0,
        "new": {"bury": True, "delays": [1, 10], "initialFactor": 2500, "ints": [1, 4, 7], "order": 1, "perDay": 20,
                "separate": True},
        "rev": {"bury": True, "ease4": 1.3, "fuzz": 0.05, "ivlFct": 1, "maxIvl": 36500, "minSpace": 1, "perDay": 100},
        "lapse": {"delays": [10], "leechAction": 0, "leechFails": 8, "minInt": 1, "mult": 0},
    }  # fmt: skip
