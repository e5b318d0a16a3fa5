"""Where a rule is from: sites by a name that can be read, each a link; addresses are asked about before they open."""

import re
from html import escape

from PySide6.QtCore import QCoreApplication, Qt, QUrl
from PySide6.QtWidgets import QLabel

from desktop.ui.widgets.outside import open_outside

_ADDRESS = re.compile(r"https?://[^\s;,)»]+")


class SourceLine(QLabel):
    """One source or several, as our files write them: words and addresses mixed."""

    def __init__(self, source: str) -> None:
        super().__init__()
        self.setProperty("role", "quiet")
        self.setWordWrap(True)
        self.setTextFormat(Qt.TextFormat.RichText)
        told = QCoreApplication.translate("Card", "Source: {source}")
        self.setText(told.replace("{source}", source_html(source)))
        self.setOpenExternalLinks(False)
        links = Qt.TextInteractionFlag.LinksAccessibleByMouse | Qt.TextInteractionFlag.LinksAccessibleByKeyboard
        self.setTextInteractionFlags(links)
        self.linkActivated.connect(lambda address: open_outside(address, self))


def source_html(source: str) -> str:
    """The words escaped, every address as a link on the name of its site."""
    parts, at = [], 0
    for found in _ADDRESS.finditer(source):
        address = found[0]
        parts.append(escape(source[at:found.start()]))
        parts.append(f'<a href="{escape(address)}">{escape(site_name(address))}</a>')
        at = found.end()
    return "".join((*parts, escape(source[at:]))).replace(" ; ", "; ")


def site_name(address: str) -> str:
    """Whose site it is, where we know, and its host, which tells which of them."""
    host = (QUrl(address).host() or address).removeprefix("www.")
    owner = next((name for site, name in _owners().items() if host == site or host.endswith(f".{site}")), "")
    return f"{owner} ({host})" if owner else host


def _owners() -> dict[str, str]:
    translate = QCoreApplication.translate
    return {
        "enbek.gov.kz": translate("SourceLine", "Ministry of Labour"),
        "balkhash.gov.kz": translate("SourceLine", "Akimat of Balkhash"),
        "cz-almaty.kz": translate("SourceLine", "Employment centre of Almaty"),
        "kazpravda.kz": translate("SourceLine", "the paper «Kazakhstanskaya Pravda»"),
    }
