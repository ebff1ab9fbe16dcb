"""What a cell says in words, told by what hears it: the small questions of a row's standing."""

import re
from collections.abc import Callable, Sequence

from clarion.readers.table.became import OPENS, Became, beside
from clarion.readers.table.looks import is_date
from clarion.readers.table.meanings import Meanings
from clarion.readers.table.terms import folded
from clarion.readers.told import Told
from clarion.rules.vocabulary import RowRefusal

# What a clause may begin with before a name: a title in letters.
_LEAD = re.compile(r"(?P<sign>^|[,;.()，；。、（）\n]) *(?:[A-Za-z]+\.? )?$")
_NAME = 2  # signs, of which one might be part of any word


def says(hears: Callable[[str], str], became: Became, cell: str) -> bool:
    """Whether anything of a remark is heard."""
    return bool(hears(cell) or became.whole(cell) or became.lines(cell))


def asked_beside(asks: Callable[[str], bool], name: str) -> bool:
    """He Qing (do not call)."""
    return bool(OPENS(name)) and any(map(asks, beside(name)))


def without(names: Sequence[str], text: str) -> str:
    for name in ("".join(names), *names):
        if len(name) >= _NAME:
            text = text.replace(name, "")
    return text


def of_named(
    said: Callable[[str], Told], names: Sequence[str], titles: Sequence[str], remark: str
) -> Told:
    """What a remark says of the row's person by name, or by the surname."""
    if any(name and name in remark for name in names):
        return said(without(names, remark))
    surnames = (one for name in names for one in _surnames(name) if one in remark)
    rest = next(filter(None, (_behind(one, titles, remark) for one in surnames)), "")
    return said(rest) if rest else {}


def _surnames(name: str) -> Sequence[str]:
    """Also a given name; of a name without blanks its first two signs, or one."""
    return name.split() if " " in name else [name[:end] for end in (2, 1) if end < len(name)]


def _behind(surname: str, titles: Sequence[str], remark: str) -> str:
    """詹所的手机, Director Zhan's mobile: what a clause says that begins so."""
    before, _, rest = remark.partition(surname)
    led = _LEAD.search(before)
    if led is None or (surname.isascii() and rest[:1].isalpha()):
        return ""
    called = (title[:end] for title in titles for end in (len(title), 1) if title)
    title = next((one for one in called if rest.startswith(one)), "")
    return before[: led.start()] + led["sign"] + rest.removeprefix(title)


def heard(hears: Callable[[str], str], said: Callable[[str], Told], cell: str) -> str:
    """Asks for no calls; is a relative's, in few words or in more."""
    reason, told = hears(cell), said(cell)
    if told.get("") == RowRefusal.RELATIVE:
        return reason or RowRefusal.RELATIVE
    # The mobile answers, it is his wife's.
    return "" if told and reason == RowRefusal.RELATIVE else reason


def asks(hears: Callable[[str], str], cell: str) -> bool:
    return hears(cell) == RowRefusal.NO_CALLS


def is_asked(words: Meanings, asks: Callable[[str], bool], cell: str) -> bool:
    said = folded(cell)
    return any(word in said for word in words.no_calls) or asks(cell)


def apart(asks: Callable[[str], bool], is_signed: Callable[[str], bool], cell: str) -> str:
    """What a cell may say whose column is left out."""
    if asks(cell):
        return RowRefusal.NO_CALLS
    return RowRefusal.RELATIVE if is_signed(cell) else ""


def forbids(words: Meanings, asks: Callable[[str], bool], cell: str) -> bool:
    """In a column that says who is not to be called; a day there is the day they asked."""
    return words.says_yes(cell) or folded(cell) in words.no_calls or is_date(cell) or asks(cell)
