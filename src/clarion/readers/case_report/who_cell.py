"""A cell that should hold a name: with a title beside it, or a room, or somebody's relative."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from clarion.countries.report import Sort
from clarion.readers.case_report.columns import Cell
from clarion.readers.case_report.lex import LIST, Token

BETWEEN = " \t,:("
IN_NAMES = str.maketrans("", "", " .·-、")
FEWEST, MOST = 2, 28  # signs of a name
PARTS = frozenset({"blank", ",", LIST, "/"})
OF_ROLES = frozenset({Sort.ROLE, "blank", "(", ")", "/", LIST})
DITTO = frozenset({"ditto", "same", "as above", "the same"})
NOBODY = frozenset({"-", "--", "/", "none", "n/a", "unknown", "not known", *DITTO})
OF_ROOMS = frozenset({Sort.UNIT, Sort.LABEL, "blank", "digits", "run"})


@dataclass(frozen=True)
class WhoCell:
    """`name`: where it begins and ends, or None; `label`, `role`: codes, or empty."""

    name: tuple[int, int] | None
    title: Token | None = None
    room: Token | None = None
    label: str = ""
    role: str = ""


def who_cell(tokens: Sequence[Token], text: str, start: int, end: int) -> WhoCell:
    """What the cell from `start` to `end` says of who is called there."""
    role = next((one.code for one in tokens if one.sort == Sort.ROLE), "")
    rooms = [one for one in tokens if one.sort == Sort.UNIT]
    labels = [one for one in tokens if one.sort == Sort.LABEL]
    titles = [one for one in tokens if one.sort == Sort.TITLE]
    last = [one for one in tokens if one.sort != "blank"][-1:]
    room = {one.sort for one in tokens} <= OF_ROOMS and last and last[0].sort != "run"
    if room and (labels or rooms):
        label = labels[-1].code if labels else ""
        return WhoCell(None, room=None if labels else rooms[-1], label=label)
    if titles and not role:
        split = _of_room(tokens, text, end) or _split(titles, text, start, end)
        if split:
            return split
    return WhoCell((start, end), role=role)


def _of_room(tokens: Sequence[Token], text: str, end: int) -> WhoCell | None:
    """政保大队大队长 王大明: of a part of the office that another cell tells."""
    said = [one for one in tokens if one.sort != "blank"]
    if [one.sort for one in said[:2]] != [Sort.UNIT, Sort.TITLE]:
        return None
    titles = [one for one in said if one.sort == Sort.TITLE]
    split = _split(titles, text, said[1].start, end)
    return replace(split, room=said[0]) if split else None


def title_behind(tokens: Sequence[Token], *, alone: bool) -> Token | None:
    """绿园公安分局副局长, in a cell for an office; `alone`: or no more than 副局长."""
    said = _without_remark([one for one in tokens if one.sort not in PARTS])
    titles = [one for one in said if one.sort == Sort.TITLE]
    if not titles or said[-1] is not titles[-1]:
        return None
    before = said[: said.index(titles[0])]
    led = before and all(one.sort == Sort.UNIT for one in before)
    return titles[0] if (led or (alone and not before)) else None


def _without_remark(said: Sequence[Token]) -> Sequence[Token]:
    """副院长（分管刑事）: without what the bracket says, unless it names somebody."""
    sorts = [one.sort for one in said]
    if sorts[-1:] != [")"] or "(" not in sorts or Sort.PERSON in sorts:
        return said
    return said[: sorts.index("(")]


def _split(titles: Sequence[Token], text: str, start: int, end: int) -> WhoCell | None:
    """陶正刚 大队长; 大队长 陶正刚; Ma Zhanlin, brigade chief."""
    first, last = titles[0], titles[-1]
    if not text[start : first.start].strip(BETWEEN):
        name, title = (last.end, end), Token(Sort.TITLE, first.start, last.end)
    else:
        name, title = (
            (start, first.start),
            Token(Sort.TITLE, first.start, _end(text, first.start, end)),
        )
    said = text[slice(*name)]
    begin = name[0] + len(said) - len(said.lstrip(BETWEEN))
    said = said.strip(BETWEEN)
    if not FEWEST <= len(said) <= MOST or not said.translate(IN_NAMES).isalpha():
        return None
    return WhoCell((begin, begin + len(said)), title)


def _end(text: str, start: int, end: int) -> int:
    """Ma Zhanlin (brigade chief): without the sign that closes the bracket."""
    said = text[start:end]
    return end if "(" in said else start + len(said.rstrip(" )"))


def before_bracket(cell: Cell, text: str) -> int:
    """Where a cell ends without what stands in brackets."""
    bracket = text.find("(", cell.start + 1, cell.end)
    return cell.end if bracket < 0 else cell.start + len(text[cell.start : bracket].rstrip())


def status_of_number(tokens: Sequence[Token]) -> str:
    """停机15400000501, 15400000501停机; 待核, of a number that is missing: a code, or nothing."""
    numbers = [one.start for one in tokens if one.sort == "num"]
    said = next((one for one in tokens if one.sort == Sort.STATUS), None)
    if said is None or (len(numbers) > 1 and numbers[0] < said.start):
        return ""
    return said.code
