"""The members of a household as rows of a table. What is typed stays as typed; the law's own reader judges it."""

from dataclasses import dataclass, field
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QCoreApplication, QModelIndex, QPersistentModelIndex, Qt, Signal

Index = QModelIndex | QPersistentModelIndex
COLUMNS = (
    "role", "age", "sex", "income1", "income2", "income3", "work", "study", "care",
    "disability", "long_illness", "needs_care", "status",
)  # fmt: skip
TYPED = frozenset({"age", "income1", "income2", "income3"})
YESNO = frozenset({"long_illness", "needs_care"})
DEFAULTS = {
    "role": "child", "age": "", "sex": "unknown", "disability": "none", "long_illness": "no", "needs_care": "no",
    "study": "none", "work": "none", "care": "", "income1": "", "income2": "", "income3": "", "status": "citizen",
}  # fmt: skip
OUTSIDE: dict[str, dict[str, Any]] = {
    "out:group": {"age": 40, "disability": "group-1"},
    "out:child": {"age": 5},
    "out:76": {"age": 76, "needs_care": True},
    "out:82": {"age": 82, "needs_care": True},
}
"""People outside the household whom a member may look after, by the word of the table."""


@dataclass(slots=True)
class Row:
    """One member as typed."""

    cells: dict[str, str] = field(default_factory=lambda: dict(DEFAULTS))


class HouseholdModel(QAbstractTableModel):
    """Rows are members, columns facts. `edited` follows every change."""

    edited = Signal()

    def __init__(self, titles: dict[str, str], words: dict[str, dict[str, str]], ids: dict[str, str]) -> None:
        super().__init__()
        self._titles, self._words, self._ids = titles, words, ids
        self._faults: dict[tuple[int, str], str] = {}
        self.rows: list[Row] = [Row(dict(DEFAULTS) | {"role": "head"})]

    def rowCount(self, parent: Index | None = None) -> int:
        """How many members."""
        return 0 if parent is not None and parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index | None = None) -> int:
        """How many facts of each."""
        return len(COLUMNS)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Every cell can be edited."""
        return super().flags(index) | Qt.ItemFlag.ItemIsEditable

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Names of facts, numbers of members."""
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        return self._titles[COLUMNS[section]] if orientation == Qt.Orientation.Horizontal else section + 1

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """What is typed or chosen, in words."""
        name = COLUMNS[index.column()]
        value = self.rows[index.row()].cells[name]
        if role == Qt.ItemDataRole.EditRole:
            return value
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return value if name in TYPED else self.words(name, index.row()).get(value, value)
        if role == Qt.ItemDataRole.ToolTipRole:
            return self._faults.get((index.row(), name)) or self._titles[name]
        return None

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Keep what was typed or chosen."""
        name = COLUMNS[index.column()]
        cells = self.rows[index.row()].cells
        if cells[name] == str(value):
            return False
        cells[name] = str(value).strip()
        if name in ("income1", "income2") and cells[name]:
            self._carry(cells, name)
        self.dataChanged.emit(index, self.index(index.row(), len(COLUMNS) - 1))
        self.edited.emit()
        return True

    @property
    def untouched(self) -> bool:
        """Did nobody write anything yet?"""
        return len(self.rows) == 1 and self.rows[0].cells == DEFAULTS | {"role": "head"}

    def add(self) -> int:
        """One more member; the row's number."""
        at = len(self.rows)
        self.beginInsertRows(QModelIndex(), at, at)
        self.rows.append(Row(dict(DEFAULTS) | {"role": "spouse" if at == 1 else "child"}))
        self.endInsertRows()
        self.edited.emit()
        return at

    def remove(self, row: int) -> None:
        """Take a member out; at least one row stays."""
        if len(self.rows) > 1 and 0 <= row < len(self.rows):
            gone = self.ids()[row]
            self.beginRemoveRows(QModelIndex(), row, row)
            del self.rows[row]
            self.endRemoveRows()
            for each in self.rows:
                if each.cells["care"] == gone:
                    each.cells["care"] = ""
            self.edited.emit()

    def put(self, rows: list[Row]) -> None:
        """Other rows altogether."""
        self.beginResetModel()
        self.rows = rows or [Row(dict(DEFAULTS) | {"role": "head"})]
        self._faults = {}
        self.endResetModel()
        self.edited.emit()

    def set_faults(self, faults: dict[tuple[int, str], str]) -> None:
        """Cells that cannot be right, with their sentence."""
        self._faults = faults
        self.dataChanged.emit(self.index(0, 0), self.index(len(self.rows) - 1, len(COLUMNS) - 1))

    def fault(self, index: Index) -> str:
        """What is wrong with that cell; "" if nothing."""
        return self._faults.get((index.row(), COLUMNS[index.column()]), "")

    def words(self, name: str, row: int) -> dict[str, str]:
        """The values that may be chosen in a column, with their words; care names the other members too."""
        if name != "care":
            return self._words[name]
        others = {each: self._who(number) for number, each in enumerate(self.ids()) if number != row}
        return {"": self._words["care"][""]} | others | {k: v for k, v in self._words["care"].items() if k}

    def ids(self) -> list[str]:
        """A name for each member by the place in the family: «ребёнок», «ребёнок-2»."""
        made: list[str] = []
        for each in self.rows:
            base = self._ids[each.cells["role"]]
            number = sum(other == base or other.startswith(f"{base}-") for other in made) + 1
            made.append(base if number == 1 else f"{base}-{number}")
        return made

    def records(self) -> list[dict[str, Any]]:
        """The members as in a household file; what is not understood stays text, so that it is refused by name."""
        return [self._record(name, each.cells) for name, each in zip(self.ids(), self.rows, strict=True)]

    def _who(self, row: int) -> str:
        cells = self.rows[row].cells
        text = QCoreApplication.translate("Household", "{who}, age {age}")
        age = cells["age"] or "?"
        return text.replace("{who}", self._words["role"][cells["role"]]).replace("{age}", age)

    @staticmethod
    def _carry(cells: dict[str, str], name: str) -> None:
        """A month typed for the first time stands for the months after it too."""
        for later in ("income2", "income3")[0 if name == "income1" else 1 :]:
            if not cells[later]:
                cells[later] = cells[name]

    def _record(self, name: str, cells: dict[str, str]) -> dict[str, Any]:
        plain = {key: cells[key] for key in ("role", "sex", "disability", "study", "work", "status")}
        given: dict[str, Any] = {"id": name} | plain
        if cells["age"]:
            given["age"] = whole(cells["age"])
        for key in YESNO:
            given[key] = {"yes": True, "no": False}.get(cells[key], "unknown")
        given |= self._care(cells["care"])
        months = [cells[key] for key in ("income1", "income2", "income3")]
        if any(months):
            given["income"] = [{"kind": "other", "months": [money(each or "0") for each in months]}]
        return given

    def _care(self, care: str) -> dict[str, Any]:
        if care == "unknown":
            return {"cares_for": "unknown"}
        if care in OUTSIDE:
            return {"outside_care": [dict(OUTSIDE[care])]}
        return {"cares_for": [care]} if care else {}


def whole(text: str) -> int | str:
    """A whole number as typed («14 849» too), else the text itself."""
    plain = "".join(text.split())
    return int(plain) if plain.isascii() and plain.isdigit() else text


def money(text: str) -> int | str:
    """Tenge as typed: whole, or text with a decimal point for the law's reader."""
    plain = "".join(text.replace(",", ".").split()).removesuffix("₸").removesuffix("тг")
    return int(plain) if plain.isascii() and plain.isdigit() else plain
