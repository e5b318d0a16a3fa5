"""The interface in Russian or Kazakh: our .qm files and Qt's own for its dialogs."""

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from desktop.base.shipped import shipped

_LOCALES = {"ru": "ru_KZ", "kk": "kk_KZ"}


class Translation:
    """Owns the installed translators, so that another language can take their place."""

    def __init__(self) -> None:
        self._installed: list[QTranslator] = []

    def use(self, language: str) -> None:
        """Speak `language` from now on ("ru" or "kk"); windows built before keep their words."""
        for old in self._installed:
            QCoreApplication.removeTranslator(old)
        QLocale.setDefault(QLocale(_LOCALES[language]))
        system = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
        wanted = ((f"qtbase_{language}", system), (language, str(shipped("resources", "translations"))))
        self._installed = []
        for name, folder in wanted:
            translator = QTranslator()
            if translator.load(name, folder):
                QCoreApplication.installTranslator(translator)
                self._installed.append(translator)


def reader_language() -> str:
    """The language that is spoken now: "ru" or "kk"."""
    return "kk" if QLocale().language() == QLocale.Language.Kazakh else "ru"
