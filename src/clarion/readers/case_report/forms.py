"""Forms: one field a line. The lines about one person or office are read as a row of a table."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace

from clarion.countries.report import Label, ReportTerms, Sort
from clarion.readers.case_report.belonging import UNCLEAR
from clarion.readers.case_report.columns import Cell, Column
from clarion.readers.case_report.lex import NUMBER
from clarion.readers.case_report.tables import Tables
from clarion.readers.compiled import compiled

# 姓名：, or 【姓名】 of which the first bracket counts as the sign of a list.
KEY = re.compile(r"(?P<key>[^\W\d][^:】\n]{0,30}?)(?: *(?P<colon>[:】]) *|\t+| {2,}|$)")
DIGITS = re.compile(r"\d{2}")
INNER = re.compile(r"(?<![^\W\d])([^\W\d]{1,8}) *:")
OF_FORMS = frozenset({Sort.FIELD, Sort.LABEL, Sort.NOT_PHONE, Sort.AREA})
HEADS = ("name", "title", "unit")  # what a record may begin with
FEWEST = 3  # fields
OF_OFFICES = frozenset({"unit", Label.OFFICE, Label.WORK})
OF_TABLES = frozenset(
    {*HEADS, Label.PHONE, Label.CONTACT, Label.MOBILE, Label.WORK, Label.HOME, Label.FAX}
)
Bounds = tuple[int, int]


@dataclass
class Record:
    """What the form says of one person or office. `number`: of its first line."""

    number: int
    cells: list[Cell] = field(default_factory=list)
    personal: bool = False  # it tells an age, say: it may be about anybody
    role: str = ""  # 关系：妻子

    @property
    def has_numbers(self) -> bool:
        return any(one.column is not None and one.column.sort == Sort.LABEL for one in self.cells)

    def has(self, code: str) -> bool:
        return any(one.column is not None and one.column.code == code for one in self.cells)


@dataclass(frozen=True)
class Field:
    """A line of a form; `column` is None where nobody knows its name."""

    number: int
    column: Column | None
    cell: Cell
    personal: bool = False
    parted: bool = False  # by a blank line
    role: str = ""


class Forms:
    def __init__(self, tables: Tables, terms: ReportTerms, masked: str, text: str) -> None:
        self._tables, self._masked, self._text = tables, masked, text
        self._numbering, self._personal = compiled(terms.numbering), compiled(terms.personal)
        self._results = compiled(terms.beside.results, re.IGNORECASE)
        self._names = compiled(terms.people.whole), compiled(terms.people.latin)

    def records(self, lines: Sequence[Bounds]) -> dict[int, Record | None]:
        """By the number of the line: what begins there; None for its further lines."""
        found: dict[int, Record | None] = {}
        for block in self._blocks(lines):
            for record, numbers in _parted(block):
                found.update(dict.fromkeys(numbers))
                found[record.number] = record
        return found

    def _blocks(self, lines: Sequence[Bounds]) -> Iterator[list[Field]]:
        block: list[Field] = []
        blank = False
        for number, bounds in enumerate(lines):
            if not self._masked[slice(*bounds)].strip():
                blank = True
                continue
            one = self._field(number, *bounds)
            if one and (block or not _is_strange(one)):
                if not blank and not block and _is_title(one):
                    block += self._name(number - 1, *lines[number - 1])
                block.append(replace(one, parted=blank))
            else:
                yield from _checked(block)
                block = []
            blank = False
        yield from _checked(block)

    def _field(self, number: int, start: int, end: int) -> Field | None:
        begin = self._numbering.match(self._masked, start, end)
        found = KEY.match(self._masked, begin.end() if begin else start, end)
        if found is None:
            return None
        key = Cell(*found.span("key"))
        column = self._tables.column(self._masked, key)
        if column is None and found["colon"] and self._results.fullmatch(found["key"].strip()):
            column = Column(Sort.FIELD, "skip")
        if column and column.sort == Sort.ROLE:
            return Field(number, column, self._value(found.end(), end))
        if column and self._tells_office(column, found, end):
            column = Column(Sort.FIELD, "unit")
        known = column is not None and column.sort in OF_FORMS
        known = known and not (column and (column.title or column.implied))
        known = known and DIGITS.search(found["key"]) is None  # 座机请加0536
        if known and (found["colon"] or found.end() < end or start < found.start()):
            value = self._value(found.end(), end)
            header = not found["colon"] and self._is_name(value)
            inner = (
                header or self._names_another(value) or self._tables.tells_area(self._masked, value)
            )
            return None if inner else Field(number, column, value, self._is_personal(found))
        if not found["colon"] or NUMBER in found["key"] or self._tables.names(self._masked, key):
            return None
        value = self._value(found.end(), end)
        role = self._tables.role(self._masked, value)
        column = Column(Sort.ROLE, UNCLEAR)
        return Field(number, column, value, self._is_personal(found), role=role)

    def _tells_office(self, column: Column, key: re.Match[str], end: int) -> bool:
        """Office: Qinghe Police Station, where a number could stand."""
        value = self._value(key.end(), end)
        if not key["colon"] or column.code not in OF_OFFICES:
            return False
        said = self._masked[value.start : value.end]
        return NUMBER not in said and self._tables.is_office(self._masked, value)

    def _name(self, number: int, start: int, end: int) -> list[Field]:
        """王大明, alone on the line above 职务：所长."""
        cell = self._value(start, end)
        if not any(it.fullmatch(self._text, cell.start, cell.end) for it in self._names):
            return []
        return [Field(number, Column(Sort.FIELD, "name"), cell)]

    def _is_personal(self, found: re.Match[str]) -> bool:
        return self._personal.search(found["key"]) is not None

    def _value(self, start: int, end: int) -> Cell:
        said = self._masked[start:end]
        start += len(said) - len(said.lstrip())
        return Cell(start, max(start, end - len(said) + len(said.rstrip())))

    def _names_another(self, value: Cell) -> bool:
        """A line of several fields is read as it stands."""
        said = self._masked[value.start : value.end]
        inner = (found.span(1) for found in INNER.finditer(said))
        named = [Cell(value.start + start, value.start + end) for start, end in inner]
        return any(self._tables.column(self._masked, one) for one in named)

    def _is_name(self, value: Cell) -> bool:
        """Name   Phone: the head of a table."""
        column = self._tables.column(self._masked, value)
        return column is not None and column.code in OF_TABLES


def _checked(block: list[Field]) -> Iterator[list[Field]]:
    """A form names somebody, or an office, and tells at least two more things."""
    while block and _is_strange(block[-1]):
        block.pop()
    while block and (_is_strange(block[0]) or _is_label(block[0])):
        del block[0]  # numbers of somebody above, or of the office: Parcels: 0536-0000121
    known = [one.column for one in block if one.column and not _is_strange(one)]
    if len(known) >= FEWEST and any(one.code in HEADS for one in known):
        yield block


def _is_title(one: Field) -> bool:
    return one.column is not None and one.column.code == "title"


def _is_label(one: Field) -> bool:
    return one.column is not None and one.column.sort == Sort.LABEL


def _is_strange(one: Field) -> bool:
    return one.column is None or one.column.code == UNCLEAR


def _parted(block: Sequence[Field]) -> Iterator[tuple[Record, list[int]]]:
    """Another name, post or unit begins another record."""
    record, numbers = Record(block[0].number), list[int]()
    for one in block:
        if record.cells and _begins(record, one):
            yield record, numbers
            record, numbers = Record(one.number), []
        record.cells.append(Cell(one.cell.start, one.cell.end, one.column))
        record.personal |= one.personal
        record.role = record.role or one.role
        numbers.append(one.number)
    yield record, numbers


def _begins(record: Record, one: Field) -> bool:
    code = one.column.code if one.column else ""
    if one.role and record.has_numbers:
        return True
    if code not in HEADS:
        return False
    told = record.has_numbers and (one.parted or code == "name")
    return record.has(code) or told
