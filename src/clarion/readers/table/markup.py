"""Workbooks that are written as one text: OpenDocument (ODS), and Excel's XML of 2003.

The names of elements are those of OpenDocument 1.3, part 3, and of Microsoft's "XML Spreadsheet
Reference"; an element is known by its name, in whatever space of names.
"""

import re
from collections.abc import Callable, Iterable
from xml.parsers import expat

from clarion.readers.table.encoding import guess, without_mark
from clarion.readers.table.grid import Grid
from clarion.readers.table.opened import NotAWorkbook, Sheet, as_typed

_BEGINS, _SAMPLE = 4_096, 64 * 1024
_TEXT = re.compile(
    rb"\s*<\?xml[^>]{0,200}>.{0,2000}?(?:office:spreadsheet|opendocument\.spreadsheet)[\"']",
    re.DOTALL,
)
_DECLARED = re.compile(r"\s*<\?xml[^>]*>")
_LOOSE = re.compile(r"&(?!(?:#\d+|#[xX][0-9a-fA-F]+|amp|lt|gt|quot|apos);)")
_NO_SIGNS = re.compile("[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]")
_BETWEEN = " "  # the space of a name and the name
_CELLS = frozenset({"table-cell", "covered-table-cell", "Cell"})
_TEXTS = frozenset({"p", "Data"})
_BLANKS = frozenset({"s", "tab", "line-break"})
_HIDDEN = ("SheetHidden", "SheetVeryHidden")
_DIGITS = re.compile(r"[\d() -]+")
_MIDNIGHT = re.compile(r"T00:00:00(?:\.0{1,9})?$")
_MOST = 9  # digits of a count
_Told = dict[str, str]


def is_workbook(octets: bytes) -> bool:
    """A text that begins like one."""
    return _TEXT.match(without_mark(octets[:_BEGINS]).replace(b"\0", b"")) is not None


def sheets_in_text(octets: bytes) -> list[Sheet]:
    """What others wrote is read although it leaves out what XML demands. Raises NotAWorkbook."""
    text = without_mark(octets).decode(guess(octets[:_SAMPLE]), "replace")
    text = _LOOSE.sub("&amp;", _NO_SIGNS.sub("", _DECLARED.sub("", text)))
    return sheets_of([text.encode("utf-8", "replace")])


def sheets_of(chunks: Iterable[bytes]) -> list[Sheet]:
    """Those with rows, of XML in UTF-8, in pieces of any size. Raises NotAWorkbook."""
    reader = _Reader()
    try:
        for chunk in chunks:
            reader.parser.Parse(chunk)
        reader.parser.Parse(b"", True)  # noqa: FBT003 - the library takes it by its place
    except expat.ExpatError:
        raise NotAWorkbook("damaged") from None
    return [Sheet(one.name, one.hidden, one.rows) for one in reader.sheets if one]


def _refuse(*_: object) -> None:
    """Nobody needs a declaration, and what is declared there may grow without end."""
    raise NotAWorkbook("bomb")


class _Reader:
    def __init__(self) -> None:
        self.sheets: list[Grid] = []
        self.parser = expat.ParserCreate("utf-8", _BETWEEN)
        self.parser.buffer_text = True
        self.parser.StartElementHandler = self._start
        self.parser.EndElementHandler = self._end
        self.parser.CharacterDataHandler = self._read
        self.parser.StartDoctypeDeclHandler = _refuse
        self._path: list[str] = []
        self._sheet, self._depth = Grid(""), 0  # 0: outside of all sheets
        self._cell: _Told = {}
        self._alike = 1
        self._text: list[str] = []
        self._reads = 0  # how deep the element stands whose text is read
        self._style, self._unseen = "", set[str]()
        self._begin: dict[str, Callable[[_Told], None]] = {
            "style": self._begin_style,
            "table-properties": self._in_style,
            "table": self._begin_sheet,
            "Worksheet": self._begin_sheet,
            "table-row": self._begin_row,
            "Row": self._begin_row,
            **dict.fromkeys(_CELLS, self._begin_cell),
        }

    def _start(self, name: str, attributes: _Told) -> None:
        name = name.rpartition(_BETWEEN)[2]
        if begin := self._begin.get(name):
            begin(_local(attributes))
        elif name in _TEXTS and self._path[-1:] and self._path[-1] in _CELLS:
            # Not: what a note beside the cell says.
            self._cell |= _local(attributes)
            self._text.append(" ")
            self._reads = len(self._path) + 1
        elif name in _BLANKS and self._reads:
            self._text.append(" ")
        self._path.append(name)

    def _end(self, _: str) -> None:
        depth, name = len(self._path), self._path.pop()
        if depth == self._reads:
            self._reads = 0
        elif name in _CELLS:
            self._end_cell(name)
        elif name in {"table-row", "Row"}:
            self._sheet.end_row(self._alike)
        elif depth == self._depth:
            self._depth, self._sheet = 0, Grid("")

    def _read(self, text: str) -> None:
        if self._reads:
            self._text.append(text)
        elif text in _HIDDEN and self._path[-1] == "Visible":
            self._sheet.hidden = True

    def _begin_style(self, told: _Told) -> None:
        self._style = told.get("name", "")

    def _in_style(self, told: _Told) -> None:
        if told.get("display") == "false":
            self._unseen.add(self._style)

    def _begin_sheet(self, told: _Told) -> None:
        if self._depth:
            return  # a table in a cell of another
        self._sheet = Grid(told.get("name") or told.get("Name", ""))
        self._sheet.hidden = told.get("style-name", "") in self._unseen
        self._depth = len(self._path) + 1
        self.sheets.append(self._sheet)

    def _begin_row(self, told: _Told) -> None:
        self._alike = _count(told, "number-rows-repeated", 1)
        self._sheet.to_row(_count(told, "Index", 1) - 1)

    def _begin_cell(self, told: _Told) -> None:
        self._cell, self._text = told, []
        self._sheet.to_column(_count(told, "Index", 1) - 1)

    def _end_cell(self, name: str) -> None:
        told, shown = self._cell, " ".join("".join(self._text).split())
        across = _count(told, "MergeAcross", 0)
        down = _count(told, "MergeDown", 0) or _count(told, "number-rows-spanned", 1) - 1
        wide = across or _count(told, "number-columns-spanned", 1) > 1
        text = "" if name.startswith("covered") else _typed(told, shown)
        self._sheet.add(text, _count(told, "number-columns-repeated", 1), down=0 if wide else down)
        self._sheet.pass_over(across)
        self._cell, self._text = {}, []


def _local(attributes: _Told) -> _Told:
    return {key.rpartition(_BETWEEN)[2]: text for key, text in attributes.items()}


def _count(told: _Told, name: str, otherwise: int) -> int:
    text = told.get(name, "")
    return int(text) if text.isdecimal() and len(text) <= _MOST else otherwise


def _typed(told: _Told, shown: str) -> str:
    """What a cell holds, not how it is shown: 1.54E+10."""
    value = told.get("date-value") or told.get("value") or shown
    if told.get("value-type") != "float" and told.get("Type") != "Number":
        return _MIDNIGHT.sub("", value)
    try:
        typed = as_typed(float(value))
    except ValueError:
        return value
    # But for the zeros in front that only the format tells of.
    as_shown = _DIGITS.fullmatch(shown) and re.sub(r"\D", "", shown).lstrip("0") == typed
    return shown if as_shown else typed
