"""Dates of law in words, in the reader's language, as far as they are known."""

from PySide6.QtCore import QLocale


def day(date: str) -> str:
    """«2018-07-01» → «1 июля 2018», «2018-07» → «июль 2018», «2018» → «2018»; anything else as it is."""
    parts = [int(part) for part in date.split("-") if part.isdigit()]
    if len(parts) not in (2, 3):
        return date
    locale = QLocale()
    if len(parts) == 2:
        return f"{locale.standaloneMonthName(parts[1])} {parts[0]}"
    return f"{parts[2]} {locale.monthName(parts[1])} {parts[0]}"
