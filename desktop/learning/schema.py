"""The shape of a learner's file: its mark, its tables, and whose file the first bytes say it is."""

import struct
from typing import Literal

APPLICATION_ID = 0x4B6F6D65
"""'Kome' in ASCII, stored by SQLite at byte 68: this database is a learner's memory of this program."""

MIGRATIONS: tuple[tuple[str, ...], ...] = (
    (
        f"PRAGMA application_id = {APPLICATION_ID}",
        # n is the order of arrival. Times may run backwards (a clock set back), n never does.
        """CREATE TABLE session (
            n INTEGER PRIMARY KEY,
            id TEXT NOT NULL UNIQUE,
            kind TEXT NOT NULL,
            item TEXT NOT NULL,
            started TEXT NOT NULL,
            finished TEXT,
            outcome TEXT NOT NULL
        )""",
        """CREATE TABLE answer (
            n INTEGER PRIMARY KEY,
            id TEXT NOT NULL UNIQUE,
            session TEXT NOT NULL REFERENCES session (id),
            item TEXT NOT NULL,
            kind TEXT NOT NULL,
            topic TEXT NOT NULL,
            passage TEXT NOT NULL,
            chosen TEXT NOT NULL,
            mark REAL NOT NULL CHECK (mark >= 0 AND mark <= out_of),
            out_of REAL NOT NULL CHECK (out_of > 0),
            at TEXT NOT NULL
        )""",
        "CREATE INDEX answer_by_session ON answer (session)",
    ),
    (
        # What is gone stays as an empty row, so that an older copy does not bring it back.
        """CREATE TABLE bookmark (
            n INTEGER PRIMARY KEY,
            id TEXT NOT NULL UNIQUE,
            item TEXT NOT NULL,
            folder TEXT NOT NULL,
            title TEXT NOT NULL,
            at TEXT NOT NULL,
            changed TEXT NOT NULL,
            gone INTEGER NOT NULL DEFAULT 0
        )""",
        """CREATE TABLE highlight (
            n INTEGER PRIMARY KEY,
            id TEXT NOT NULL UNIQUE,
            passage TEXT NOT NULL,
            quote TEXT NOT NULL,
            before TEXT NOT NULL,
            after TEXT NOT NULL,
            colour TEXT NOT NULL,
            note TEXT NOT NULL,
            at TEXT NOT NULL,
            changed TEXT NOT NULL,
            gone INTEGER NOT NULL DEFAULT 0
        )""",
        """CREATE TABLE visit (
            n INTEGER PRIMARY KEY,
            item TEXT NOT NULL,
            at TEXT NOT NULL,
            seconds INTEGER NOT NULL,
            UNIQUE (item, at)
        )""",
        "CREATE TABLE read (passage TEXT PRIMARY KEY, at TEXT NOT NULL)",
    ),
    (
        # What a sitting is to be, where it stands, and its clock: a kill loses a few seconds of it at most.
        """CREATE TABLE sitting (
            session TEXT PRIMARY KEY REFERENCES session (id),
            plan TEXT NOT NULL,
            place INTEGER NOT NULL,
            flagged TEXT NOT NULL,
            spent REAL NOT NULL CHECK (spent >= 0),
            at TEXT NOT NULL
        )""",
    ),
    (
        # What is asked again, and every time it was: a log that is only added to. review_state can be made
        # again from it at any time; it is there so that nobody waits for twenty thousand reviews.
        """CREATE TABLE review_item (
            n INTEGER PRIMARY KEY,
            key TEXT NOT NULL UNIQUE,
            siblings TEXT NOT NULL,
            passage TEXT NOT NULL,
            in_case TEXT NOT NULL,
            added TEXT NOT NULL
        )""",
        """CREATE TABLE review (
            n INTEGER PRIMARY KEY,
            id TEXT NOT NULL UNIQUE,
            key TEXT NOT NULL,
            at TEXT NOT NULL,
            day TEXT NOT NULL,
            rating INTEGER NOT NULL CHECK (rating BETWEEN 1 AND 4),
            certainty INTEGER CHECK (certainty BETWEEN 1 AND 3),
            mark REAL CHECK (mark BETWEEN 0 AND 1),
            ms INTEGER NOT NULL CHECK (ms >= 0),
            source TEXT NOT NULL,
            back INTEGER NOT NULL
        )""",
        # back says that an earlier arrival bears a later day: some clock was wrong, here or there.
        "CREATE INDEX review_back ON review (n) WHERE back",
        "CREATE INDEX review_by_key ON review (key)",
        "CREATE INDEX review_by_day ON review (day)",
        """CREATE TABLE review_state (
            key TEXT PRIMARY KEY,
            stability REAL NOT NULL,
            difficulty REAL NOT NULL,
            last TEXT NOT NULL,
            reps INTEGER NOT NULL,
            lapses INTEGER NOT NULL
        ) WITHOUT ROWID""",
    ),
)
"""Append only. The length is the file's user_version; step k brings a file of version k to version k + 1."""

COLUMNS = {
    "session": "id, kind, item, started, finished, outcome",
    "answer": "id, session, item, kind, topic, passage, chosen, mark, out_of, at",
    "bookmark": "id, item, folder, title, at, changed, gone",
    "highlight": "id, passage, quote, before, after, colour, note, at, changed, gone",
    "visit": "item, at, seconds",
    "read": "passage, at",
    "sitting": "session, plan, place, flagged, spent, at",
    "review_item": "key, siblings, passage, in_case, added",
    "review": "id, key, at, day, rating, certainty, mark, ms, source",
    "review_state": "key, stability, difficulty, last, reps, lapses",
}
"""What every file that is up to date has: table and columns."""

HEAD_BYTES = 65536
"""How much of a file `whose` wants to see."""

_MAGIC = b"SQLite format 3\0"
_MARK = struct.pack(">I", APPLICATION_ID)
_OTHER_FORMATS = (
    b"PK\x03\x04",  # zip, docx, xlsx
    b"%PDF-",
    b"\x89PNG",
    b"\xff\xd8\xff",  # JPEG
    b"GIF8",
    b"Rar!",
    b"\x1f\x8b",  # gzip
    b"7z\xbc\xaf",
    b"\xd0\xcf\x11\xe0",  # Word and Excel before 2007
    b"\xff\xfe",  # UTF-16 text
    b"\xfe\xff",
)
_CONTROL_BYTES = bytes(set(range(32)) - set(b"\t\n\v\f\r\x1b"))

Owner = Literal["ours", "damaged", "foreign"]


def whose(head: bytes) -> Owner:
    """Whose file begins with `head`: ours (to be opened), ours but damaged, or somebody else's.

    Somebody else's is a well-formed SQLite header with another application id (or none), text such as
    HTML, or a known format of another kind. Everything else at our path was ours: nothing at all,
    the header cut short, our mark under a ruined header, zeros or noise after a power cut.
    """
    if _MAGIC.startswith(head[:16]):
        return _whose_database(head)
    if head[68:72] == _MARK:
        return "damaged"
    return "foreign" if _of_another_format(head) else "damaged"


def _whose_database(head: bytes) -> Owner:
    if len(head) < 72:
        return "damaged"
    return "ours" if head[68:72] == _MARK else "foreign"


def _of_another_format(head: bytes) -> bool:
    text = len(head.translate(None, _CONTROL_BYTES)) == len(head)
    return text or head.startswith(_OTHER_FORMATS)
