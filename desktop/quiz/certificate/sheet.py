"""The certificate as a page of text, in Russian or Kazakh; ui/quiz/certificate_paper.py lays it out."""

from html import escape

from desktop.base.messages import sentence

from .code import check_code
from .model import Certificate


def title(language: str) -> str:
    """The heading of the page."""
    return _say("certificate-title", language)


def page_html(made: Certificate, language: str) -> str:
    """Everything that stands inside the frame. Text of hers is escaped."""
    parts = [
        ("kicker", _say("certificate-kicker", language)),
        ("heading", title(language)),
        ("name", made.name),
        ("text", _say("certificate-took", language)),
        ("scope", made.title),
        ("text", _say("certificate-result", language, percent=made.percent, questions=made.questions)),
    ]
    if made.blocks:
        parts.append(("text", _say("certificate-blocks", language, passed=made.passed, blocks=made.blocks)))
        setter = _say("certificate-set-by", language, name=made.set_by) if made.set_by else _say(
            "certificate-set-by-nobody", language)  # fmt: skip
        parts.append(("quiet", setter))
    parts += [
        ("text", _say("certificate-day", language, day=f"{made.on:%d.%m.%Y}")),
        ("label", _say("certificate-code", language)),
        ("code", check_code(made)),
        ("quiet", _say("certificate-how", language)),
        ("quiet", _say("certificate-worth", language)),
    ]
    return "".join(f'<p class="{kind}">{escape(text)}</p>' for kind, text in parts)


def _say(code: str, language: str, **details: object) -> str:
    return sentence(code, {name: str(value) for name, value in details.items()}, language)
