"""What the columns of a table hold, by their names."""

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from clarion.countries.report import Label, Shapes, Sort
from clarion.readers.case_report.belonging import UNCLEAR
from clarion.readers.case_report.lex import Token
from clarion.readers.compiled import compiled

Words = Callable[[int, int], Sequence[Token]]
OF_OFFICE = frozenset({Label.WORK, Label.OFFICE})
_OF_DESKS = (Label.PHONE, Label.FIXED)
OF_NO_NUMBERS = frozenset({Sort.FIELD, Sort.AREA})
SHORT = 10  # signs of what a column of names may be called


@dataclass(frozen=True)
class Column:
    """`sort` and `code` of the word that names it. `title`: of whom each cell is about.

    `inner`: of extensions; `area`: the code of its numbers, 办公电话（0536）. `both`: of names,
    and of the offices above them, 单位/姓名; or of offices with titles, 单位及职务.
    `near`: it tells of the column before it alone. `held`: the rows are of those who are held.
    """

    sort: str
    code: str = ""
    title: Token | None = None
    implied: bool = False  # 监区: it names no field, but what is in it
    inner: bool = False
    area: str = ""
    both: bool = False
    near: bool = False
    held: bool = False


class Coded:
    """办公电话（0536）, 座机 0536-: a column's name, and the area code of its numbers."""

    def __init__(self, shapes: Shapes) -> None:
        code = rf"(?:\+?{shapes.calling_code}[ -]*\(?0?|0)(?=[1-9]){shapes.area[2:]}"
        opened, closed = r"[(\[〔【「{]", r"[)\]〕】」}]"
        bare = code.replace("<code>", "<code2>")
        beside = r"[^\d()\[\]]{0,16}"
        self._behind = compiled(
            rf"(?P<name>.*?\S)\s*(?:{opened}{beside}{code}\)?[ -]*{beside}{closed}(?P<rest>.*)|"
            rf"[ :/-]*{bare}[ -]*)"
        )
        self._before = compiled(rf"(?:{opened}{code}{closed}|{bare})[ -]*(?P<name>[^\W\d]\D*)")

    def parted(self, said: str) -> tuple[str, str]:
        """The name without the code, and the code."""
        found = self._behind.fullmatch(said) or self._before.fullmatch(said)
        if found is None:
            return said, ""
        name = found["name"] + (found.groupdict().get("rest") or "")
        return name, found["code"] or found["code2"]


@dataclass(frozen=True)
class Cell:
    """A piece of the line. `column` is None outside of the named ones."""

    start: int
    end: int
    column: Column | None = None


def titled(title: Token, named: list[Token], cell: Cell, length: int) -> Column:
    """所长, 所长姓名, 所长电话: of whom the column tells, and what."""
    start, end = cell.start + title.start, cell.start + title.end
    if cell.end - cell.start > length:
        start, end = cell.start, cell.end  # 所  长
    said = named[0] if named and named[0].sort == Sort.LABEL else title
    return Column(said.sort, said.code, Token(Sort.TITLE, start, end))


def close(words: str) -> str:
    """姓  名 is one word; Office  tel. are two."""
    return (" " if words.isascii() else "").join(words.split())


def apart(columns: list[Column | None], words: list[str]) -> tuple[Column | None, ...]:
    """Office | Office tel.: beside a column for their lines, the shorter word names offices."""
    _name_signers(columns, words)
    _pair_remarks(columns, words)
    _tell_desks(columns)
    if any(one and one.sort == Sort.FIELD and one.code == "unit" for one in columns):
        return tuple(columns)
    for place, one in enumerate(columns):
        longer = any(other.startswith(f"{words[place]} ") for other in words)
        beside = words[place].isascii() and any(
            other and other is not one and other.code in OF_OFFICE for other in columns[place + 1 :]
        )
        leads = words[place].isascii() and _leads_to_who(columns[place + 1 :])
        if one and one.code in OF_OFFICE and (longer or beside or leads):
            columns[place] = Column(Sort.FIELD, "unit")
    return tuple(columns)


def of_those_held(
    columns: Sequence[Column | None],
    words: Sequence[str],
    held: re.Pattern[str],
    *,
    loose: bool,
) -> tuple[Column | None, ...]:
    """姓名 | 刑期 | 联系电话: of those who are held, unless a column is of officials' titles.

    `held`: names of such columns; two that are "weak" say as much. `loose`: a mere blank parts
    them, as it does words: one of numbers must be among them. Not: Police who arrested her.
    """
    found = [one for one in map(held.fullmatch, words) if one]
    told = len(found) > 1 or any(one["weak"] is None for one in found)
    fields = {one.code for one in columns if one and one.sort == Sort.FIELD}
    titled = "title" in fields or any(one and one.sort == Sort.TITLE for one in columns)
    numbers = any(one and one.sort == Sort.LABEL for one in columns)
    if not told or titled or "name" not in fields or (loose and not numbers):
        return tuple(columns)
    own = Column(Sort.ROLE, UNCLEAR, held=True)
    return tuple(one if one and one.sort == Sort.FIELD else own for one in columns)


def _name_signers(columns: list[Column | None], words: list[str]) -> None:
    """Signed by | Post: what stands before a post is a name, where no column is called so."""
    codes = [one.code if one and one.sort == Sort.FIELD else "" for one in columns]
    if "name" in codes or "title" not in codes:
        return
    titled = [n for n, one in enumerate(columns) if one and one.sort == Sort.TITLE]
    before = codes.index("title") - 1
    if len(titled) == 1 and abs(titled[0] - before - 1) == 1:
        columns[titled[0]] = Column(Sort.FIELD, "name")  # 负责人 | 职务
    elif before >= 0 and columns[before] is None and 0 < len(words[before]) <= SHORT:
        columns[before] = Column(Sort.FIELD, "name")


def _pair_remarks(columns: list[Column | None], words: list[str]) -> None:
    """Office tel. | Status | Mobile | Status: each of them is about the numbers before it."""
    for word in {one for one in words if one.isalpha()}:
        same = [n for n, one in enumerate(words) if one == word]
        behind = [columns[n - 1] for n in same if n]
        numbers = all(one is not None and one.sort == Sort.LABEL for one in behind)
        remarks = [columns[n] is None or columns[n] == Column(Sort.FIELD, "skip") for n in same]
        if len(behind) == len(same) > 1 and numbers and all(remarks):
            for one in same:
                columns[one] = Column(Sort.FIELD, "skip", near=True)


def _tell_desks(columns: list[Column | None]) -> None:
    """Phone | Mobile: a landline in the first is at work, where no other column is of such ones."""
    labels = [one.code if one and one.sort == Sort.LABEL else "" for one in columns]
    desks = [n for n, code in enumerate(labels) if code in _OF_DESKS]
    if Label.MOBILE in labels and len(desks) == 1 and OF_OFFICE.isdisjoint(labels):
        columns[desks[0]] = Column(Sort.LABEL, Label.WORK)


def _leads_to_who(columns: list[Column | None]) -> bool:
    """Office | Name | Mobile: no number stands before the name."""
    after = columns[0] if columns else None
    return after is not None and after.sort == Sort.FIELD and after.code in {"name", "title"}


def says_who(columns: list[Column]) -> bool:
    sorts = {one.sort for one in columns}
    offices = any(one.sort == Sort.FIELD and one.code == "unit" for one in columns)
    told = sorts & {Sort.LABEL, Sort.ROLE} and sorts & {Sort.FIELD, Sort.TITLE}
    return bool(told) or (offices and Sort.TITLE in sorts)


def takes_numbers(column: Column | None) -> bool:
    return column is None or column.sort not in OF_NO_NUMBERS or column.code == "skip"


def has_titled(cell: Cell) -> bool:
    """Whether it names the one whose title the column is called."""
    return cell.column is not None and cell.column.sort == Sort.TITLE


def holds(cell: Cell, *fields: str) -> bool:
    return cell.column is not None and cell.column.sort == Sort.FIELD and cell.column.code in fields


def leads(cells: Sequence[Cell], words: Words) -> bool:
    """Whether an office stands first, in a column whose name says nothing: Where, 哪里."""
    if cells[0].column is not None or any(holds(one, "unit") for one in cells):
        return False
    said = [one.sort for one in words(cells[0].start, cells[0].end) if one.sort != "blank"]
    return said == [Sort.UNIT]
