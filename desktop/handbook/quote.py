"""A passage as one quotes it: its words, where the law is said to have them, where they stand in the handbook."""

from .citation import ACTS, Citation
from .model import Handbook, Passage


def quote(handbook: Handbook, passage: Passage, part: str = "", link: str = "") -> str:
    """«Text» — act, point, article (the right ones where the print is wrong); the handbook's section. For pasting.

    `part` is what to quote of the passage's text ("": all of it); `link` stands on a line of its own below.
    """
    text = f"«{quoted(passage.text, part)}»\n— {source_line(handbook, passage)}."
    return f"{text}\n{link}" if link else text


def source_line(handbook: Handbook, passage: Passage) -> str:
    """«Закон…, п. …, ст. …; пособие начала 2018 года, раздел «…»», without a full stop."""
    places = [_place(handbook, passage, citation) for citation in passage.citations]
    book = f"пособие начала 2018 года, раздел «{passage.path[-1].rstrip(':')}»"
    return "; ".join([*places, book])


def quoted(text: str, part: str) -> str:
    """`part` of `text` ("": all of it), with … where it leaves something out."""
    part = part.strip()
    if not part or part == text:
        return text
    before = "" if text.startswith(part) else "… "
    return f"{before}{part}" if text.endswith(part) else f"{before}{part} …"


def _place(handbook: Handbook, passage: Passage, citation: Citation) -> str:
    check = handbook.check_of(passage.id, citation)
    right = check.right if check and check.right else citation
    parts = (("пп. ", right.subpoint), ("п. ", right.point), ("ст. ", right.article))
    where = [mark + value for mark, value in parts if value]
    sure = "" if check and check.state != "unverified" else " (ссылка не проверена)"
    return ", ".join([ACTS[right.act], *where]) + sure
