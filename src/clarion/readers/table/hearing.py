"""What a cell says in words, told by what hears it: the small questions of a row's standing."""

from collections.abc import Callable, Iterable, Sequence

from clarion.countries.report import Sort
from clarion.readers.case_report.lex import Token
from clarion.readers.table.became import OPENS, Became, beside
from clarion.readers.table.looks import is_date
from clarion.readers.table.meanings import Meanings
from clarion.readers.table.terms import folded
from clarion.readers.told import Told
from clarion.rules.vocabulary import RowRefusal


def says(
    hears: Callable[[str], str], became: Became, asked: Callable[[str], Told], cell: str
) -> bool:
    """Whether anything of a remark is heard."""
    return bool(hears(cell) or became.whole(cell) or became.lines(cell) or asked(cell))


def of_lines(
    became: Became, asked: Callable[[str], Told], state: str, remarks: Iterable[str]
) -> Told:
    """Main live, alt dead; dead, and in a remark: the alternate is fine."""
    told = {} if became.whole(state) else {**became.lines(state), **asked(state)}
    if told or became.state(state) != RowRefusal.DEAD:
        return told
    return became.besides(remarks)


def asked_beside(asks: Callable[[str], bool], name: str) -> bool:
    """He Qing (do not call)."""
    return bool(OPENS(name)) and any(map(asks, beside(name)))


def heard(hears: Callable[[str], str], said: Callable[[str], Told], cell: str) -> str:
    """Asks for no calls; is a relative's, in few words or in more."""
    reason, told = hears(cell), said(cell)
    if told.get("") == RowRefusal.RELATIVE:
        return reason or RowRefusal.RELATIVE
    # The mobile answers, it is his wife's.
    return "" if told and reason == RowRefusal.RELATIVE else reason


def of_all(heard: Callable[[str], str], asked: Callable[[str], Told], cell: str) -> str:
    """Of all numbers of its row; not: not the mobile, the office is fine."""
    reason = heard(cell)
    return "" if reason == RowRefusal.NO_CALLS and asked(cell) else reason


def asks(hears: Callable[[str], str], cell: str) -> bool:
    return hears(cell) == RowRefusal.NO_CALLS


def is_asked(
    words: Meanings, asks: Callable[[str], bool], asked: Callable[[str], str], cell: str
) -> bool:
    """`asked`: what of a cell may be; not: has blocked us, another number gets through."""
    said = folded(asked(cell))
    return any(word in said for word in words.no_calls) or asks(cell)


def apart(asks: Callable[[str], bool], is_signed: Callable[[str], bool], cell: str) -> str:
    """What a cell may say whose column is left out."""
    if asks(cell):
        return RowRefusal.NO_CALLS
    return RowRefusal.RELATIVE if is_signed(cell) else ""


def forbids(words: Meanings, asks: Callable[[str], bool], cell: str) -> bool:
    """In a column that says who is not to be called; a day there is the day they asked."""
    return words.says_yes(cell) or folded(cell) in words.no_calls or is_date(cell) or asks(cell)


def declines(
    words: Meanings, asks: Callable[[str], bool], state: Callable[[str], str], cell: str
) -> bool:
    """A bare no has not been asked for; whoever writes more knows why. Not: no, retired."""
    if asks(cell):
        return True
    bare = words.is_flag(cell) or not words.says_no(cell)
    return not bare and not state(cell)


def of_nobody(words: Meanings, became: Became, state: str, remarks: Iterable[str]) -> bool:
    """A call was transferred; the mobile is a retired teacher's."""
    if words.is_transfer(state):
        return any(map(became.is_through, remarks))
    return bool(became.lines(state)) and not became.whole(state)


def is_of_room(
    columns: tuple[Sequence[int], Sequence[int]],
    words: Callable[[str], Iterable[Token]],
    cells: Sequence[str],
    state: str,
) -> bool:
    """Whether the row is of a room, and its state tells of somebody by their title.

    `columns`: those of people, and all of whom a row tells.
    """
    people, entitled = (" ".join(cells[at] for at in each).strip() for each in columns)
    if people or not entitled or any(one.sort == Sort.TITLE for one in words(entitled)):
        return False
    return any(one.sort == Sort.TITLE for one in words(state))


def told_by_kin(became: Became, states: Iterable[str], remark: str) -> Told:
    """His son answered; and in the remark: father died in March."""
    both = (f"{one},{remark}" for one in states if one != remark)
    told = (became.said(one).get("") for one in both)
    return {"": RowRefusal.MOVED} if RowRefusal.MOVED in told else {}
