"""What codes in a table's cells mean, where a line beside it says so: 1 = answered, 2 = dead."""

import re
import unicodedata
from collections.abc import Iterable, Mapping, Sequence
from typing import Any, NamedTuple

from clarion.countries.base import Profile
from clarion.readers.table.areas import DIGITS
from clarion.readers.table.became import Became
from clarion.readers.table.column import Column
from clarion.readers.table.headings import headings_of
from clarion.readers.table.kin import kin_of
from clarion.readers.table.meanings import Meanings
from clarion.readers.table.once import Once
from clarion.readers.table.remarks import heard_in
from clarion.readers.table.rows import Row
from clarion.readers.table.terms import folded
from clarion.rules.vocabulary import ColumnKind

_LAST = 12  # rows at the end of a table among which it may stand
_FEWEST, _HALF = 2, 0.5
_LONGEST = 600  # signs of a row
_MARKS = "√×✓✗✔✘○●△▲☆★◎□■"
_CODE = rf"(?<![A-Za-z0-9])(?P<code>\d{{1,2}}|[A-Z]{{1,4}}|[a-z]|[{_MARKS}])"
_WORD = r"(?=[\"'“‘]?[^\W\d_])"
_SIGNS = ("=", ":", "、", "[.]", "[)]", "[-–—→]{1,2}")
# 1通了 2没人接; 1 answered, 2 no answer; a letter alone may be the word "a".
_BARE = (
    rf"(?<![A-Za-z0-9])(?P<code>\d{{1,2}}(?![.:])|[{_MARKS}]|[A-Z](?=\s?[^\x00-\x7f])|"
    r"(?<=[,;:(\n] )[A-Z](?= [a-z]))\s?"
)
_STYLES = [re.compile(rf"{_CODE}\s?{sign}\s?{_WORD}") for sign in _SIGNS]
_STYLES.append(re.compile(_BARE + _WORD))
_TURNED = re.compile(rf"(?P<said>[^\W\d_][^=,;，；、\n\d]{{0,30}})=\s?{_CODE}(?![A-Za-z0-9])")
_ENDS = re.compile(r"[\n。!]")
_ROUND = " ,;，；、.|/\"'“”‘’"
_INNER = re.compile(r"[(\[【][^)\]】]*[)\]】]?")
_PARTS = re.compile(r"[,，、;；/+&\s]+")
_DECIMAL = re.compile(r"(\d{1,2})\.0")
_TOLD = (ColumnKind.STATE, ColumnKind.REMARK)
_ORDERS = ("0123456789", "123456789", "abcdefghijklmnopqrstuvwxyz")
Codes = Mapping[str, str]


class Legend(NamedTuple):
    """`lead`: what stands before the first code."""

    lead: str
    codes: Codes


class Legends:
    """Heard only if some code says that its numbers are not to be called."""

    def __init__(self, country: Profile) -> None:
        words = Meanings(country.tables)
        self._state, self._heard = Became(words, country).state, heard_in(country)
        self._kin, self._headings = kin_of(country), headings_of(country)
        self._results = self._headings.terms.results.search

    def of(self, above: Sequence[Row], below: Sequence[Row] = ()) -> list[Legend]:
        """In the rows above a head, or among the last ones of the table."""
        found: list[Legend] = []
        lead, goes_on = "", False
        for text in (*map(_text, above), "", *map(_text, below[-_LAST:])):
            said, codes = _read(text)
            told = found[-1].codes.keys() if goes_on else set()
            if codes and goes_on and not said and not told & codes.keys():
                found[-1] = Legend(found[-1].lead, {**found[-1].codes, **codes})
            elif codes:
                found.append(Legend(said or lead, codes))
            lead, goes_on = text, bool(codes)
        return [one for one in found if self._is_one(one.codes)]

    def is_row(self, row: Row, legends: Iterable[Legend]) -> bool:
        codes = _read(_text(row))[1]
        return any(codes.items() <= one.codes.items() for one in legends) if codes else False

    def under(
        self, heads: Sequence[str], kinds: Sequence[ColumnKind], legends: Sequence[Sequence[Any]]
    ) -> dict[int, Codes]:
        """Of each column whose cells may be codes: its heading's own, or that of the table."""
        told = [at for at, kind in enumerate(kinds) if kind is ColumnKind.STATE]
        named = {at: heads[at] for at in told if at < len(heads)}
        return self._shared_out(named, [Legend(*one) for one in legends])

    def tell(
        self,
        columns: Sequence[Column],
        kinds: list[ColumnKind],
        legends: Sequence[Legend],
    ) -> None:
        """A column in which codes stand, below a heading of results or one that a legend names."""
        may_be = {
            one.at: one.text
            for one in columns
            if self._own(one.text)
            or kinds[one.at] in _TOLD
            or self._is_of_results(one.text, legends)
            or _spells(one, legends)
        }
        for at, codes in self._shared_out(may_be, legends).items():
            filled = [cell for cell in columns[at].cells if cell]
            said = frozenset(map(folded, codes.values()))
            coded = [cell for cell in filled if decoded(cell, codes) != cell]
            written = sum(folded(cell) in said for cell in filled)
            if coded and len(coded) + written > len(filled) * _HALF:
                kinds[at] = ColumnKind.STATE

    def _is_of_results(self, heading: str, legends: Iterable[Legend]) -> bool:
        plain = self._headings.terms.plain(heading).casefold().strip()
        return bool(self._results(plain)) or any(_is_named(heading, one) for one in legends)

    def _shared_out(self, heads: Mapping[int, str], legends: Sequence[Legend]) -> dict[int, Codes]:
        own = {at: codes for at, text in heads.items() if (codes := self._own(text))}
        named = {
            at: one.codes for at, text in heads.items() for one in legends if _is_named(text, one)
        }
        free = [one.codes for one in legends if not any(one.codes is it for it in named.values())]
        rest = dict.fromkeys(heads, free[0]) if len(free) == 1 else {}
        return rest | named | own

    def _own(self, heading: str) -> Codes:
        codes = _read(_plain(heading))[1]
        return codes if self._is_one(codes) else {}

    def _is_one(self, codes: Codes) -> bool:
        return len(codes) >= _FEWEST and any(map(self._says, codes.values()))

    def _says(self, meaning: str) -> bool:
        """Not: a man or a woman, which may be the word for a daughter."""
        said = self._kin.sexes.sub("", meaning)
        return bool(self._state(said) or self._heard(said)) or self._kin.is_labelled(said)


def in_words(cells: Sequence[str], codes: Mapping[int, Codes]) -> list[str]:
    """`codes`: of each column that has any."""
    return [
        decoded(cell, codes[at]) if cell and at in codes else cell for at, cell in enumerate(cells)
    ]


def decoded(cell: str, codes: Codes) -> str:
    """What its code says, or what several say; itself, if it is none."""
    whole = _code(cell)
    if whole in codes:
        return codes[whole]
    parts = [_code(part) for part in _PARTS.split(cell.strip())]
    return "；".join(codes[part] for part in parts) if all(map(codes.get, parts)) else cell


def _code(text: str) -> str:
    plain = unicodedata.normalize("NFKC", text).strip(" .()[]#*").casefold()
    if found := _DECIMAL.fullmatch(plain):
        plain = found[1]
    return str(int(plain)) if plain.isdecimal() and len(plain) < _LAST else plain


def _spells(column: Column, legends: Iterable[Legend]) -> bool:
    """Below whatever heading: WN, RM, each of several letters, and nothing else."""
    filled = [cell.strip() for cell in column.cells if cell.strip()]
    if len(filled) < _FEWEST or not all(len(cell) >= _FEWEST and cell.isalpha() for cell in filled):
        return False
    return any(all(_code(cell) in one.codes for cell in filled) for one in legends)


def _is_named(heading: str, legend: Legend) -> bool:
    word = folded(_INNER.sub("", _plain(heading)))
    return len(word) >= _FEWEST and word in folded(legend.lead)


def _plain(text: str) -> str:
    return unicodedata.normalize("NFKC", text[:_LONGEST])


def _text(row: Row) -> str:
    """Of a note: a code and its meaning may have a cell each; nothing, if a number is in it."""
    said = [cell for one in row.cells if (cell := _plain(one).strip())]
    if any(map(DIGITS.search, said)):
        return ""
    if len(said) == _FEWEST and re.fullmatch(_CODE, said[0]):
        return "=".join(said)
    return "\n".join(said)


def _read(text: str) -> tuple[str, dict[str, str]]:
    """What stands before the first code, and what each says, in the way most are written."""
    ways = [*(_in_style(text, style) for style in _STYLES), _turned(text)]
    return max(ways, key=lambda way: len(way[1]))


def _in_style(text: str, style: re.Pattern[str]) -> tuple[str, dict[str, str]]:
    found = list(style.finditer(text))
    codes: dict[str, str] = {}
    ends = [*(one.start() for one in found[1:]), len(text)]
    for one, end in zip(found, ends, strict=False):
        said = _ENDS.split(text[one.end() : end], 1)[0]
        codes[_code(one["code"])] = _meaning(said, last=end == len(text))
    if len(codes) < len(found) or not all(codes.values()):
        return "", {}
    if style is _STYLES[-1] and not _is_in_order("".join(codes)):
        return "", {}
    return text[: found[0].start()].strip(" \n:,(") if found else "", codes


def _is_in_order(codes: str) -> bool:
    """1, 2, 3; not: on 3 May 12 were dead."""
    return codes[:1] in _MARKS or any(one.startswith(codes) for one in _ORDERS)


def _turned(text: str) -> tuple[str, dict[str, str]]:
    """Answered = 1, dead = 2."""
    found = list(_TURNED.finditer(text))
    codes = {_code(one["code"]): _meaning(one["said"], last=False) for one in found}
    return "", codes if len(codes) == len(found) else {}


def _meaning(said: str, *, last: bool) -> str:
    """Behind the last code something else may follow in brackets."""
    said = _INNER.sub("", said) if last else said
    said = said.strip(_ROUND).rstrip("([ ")
    return said if "(" in said else said.rstrip(")").strip(_ROUND)


legends_of = Once(Legends)
