"""A passage's Markdown as HTML for the reader: sanitised, list items marked, nothing from outside."""

import re

_TAGS = {"p", "ul", "ol", "li", "em", "strong", "b", "i", "a", "br", "blockquote", "table", "tr", "td", "th"}
_LINK = re.compile(r"(?:#[\w:.\-]+|passage:[a-z0-9\-]+|https://[^\s\\]+|mailto:[^\s\\]+)")
_ITEM = re.compile(r"<p>(?=\d+(?:\.\d+)?\))")
_SUBITEM = re.compile(r"<p>(?=[а-яё])")  # a paragraph that goes on in lower case belongs to the item above

MAX_BODY = 64 * 1024
MAX_BRACKETS = 200
"""Python-Markdown needs quadratic time on brackets; a body beyond these bounds is shown as plain text."""


def _only_safe(tag: str, name: str, value: str) -> str | None:
    if name in ("href", "src"):
        return value if _LINK.fullmatch(value) else None
    return value


def body_html(markdown_body: str) -> str:
    """HTML of one passage body. Printed references (lines beginning with §) are left to the caller."""
    import nh3  # both are slow to import, and needed only when no rendered copy exists
    from markdown import markdown

    kept = "\n".join(line for line in markdown_body.split("\n") if not line.startswith("§ "))
    if len(kept) > MAX_BODY or kept.count("[") > MAX_BRACKETS:
        return "<p>" + nh3.clean_text(kept).replace("\n", "<br>") + "</p>"
    clean = nh3.clean(
        markdown(kept),
        tags=_TAGS,
        attributes={"a": {"href"}},
        url_schemes={"passage", "https", "mailto"},
        link_rel=None,
        attribute_filter=_only_safe,
    )
    return _SUBITEM.sub('<p class="subitem">', _ITEM.sub('<p class="item">', clean))
