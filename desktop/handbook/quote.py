"""A passage as one quotes it: its words, where the law is said to have them, where they stand in the handbook."""

from .citation import ACTS, Citation
from .model import Handbook, Passage


def quote(handbook: Handbook, passage: Passage, part: str = "") -> str:
    """«Text» — place of the act (its right place where the print is wrong); the handbook's section. For pasting.

    `part` is what to quote of the passage's text ("": all of it); where it leaves something out, … says so.
    """
    places = [_place(handbook, passage, citation) for citation in passage.citations]
    book = f"пособие начала 2018 года, раздел «{passage.path[-1].rstrip(':')}»"
    return f"«{_part(passage.text, part)}»\n— {'; '.join([*places, book])}."


def _part(text: str, part: str) -> str:
    part = part.strip()
    if not part or part == text:
        return text
    before = "" if text.startswith(part) else "… "
    return f"{before}{part}" if text.endswith(part) else f"{before}{part} …"


def _place(handbook: Handbook, passage: Passage, citation: Citation) -> str:
    check = handbook.check_of(passage.id, citation)
    right = check.right if check and check.right else citation
    parts = (("пп. ", right.subpoint), ("п. ", right.point), ("ст. ", right.article))
    where = " ".join(mark + value for mark, value in parts if value)
    sure = "" if check and check.state != "unverified" else " (ссылка не проверена)"
    return f"{where} — {ACTS[right.act]}{sure}" if where else f"{ACTS[right.act]}{sure}"
