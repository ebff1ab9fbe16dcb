"""What stands in a cell that is not one plain number: several, with words, or spoilt by a sheet."""

import re
import unicodedata
from collections.abc import Container, Iterable, Iterator, Mapping, Sequence
from decimal import Decimal

from clarion.countries.base import Number, NumberRefusal, Profile
from clarion.readers.case_report.read import read_report
from clarion.readers.dialled import of_cell
from clarion.readers.proposal import LineFound, Refused, Review
from clarion.readers.table.looks import is_date
from clarion.readers.table.terms import folded
from clarion.rules.vocabulary import LineKind, RowRefusal

# A number or why it is none; the word beside it that says its kind; as written; whose it is.
Read = tuple[Number | str, str, str, str]
LONGEST = 2_000
_COMMA = "，"
_SEVERAL = 2
_FEWEST = 3  # digits, before anything is looked for
# Several numbers in one cell, as people and address books write them.
_BETWEEN = re.compile(r"[、，,;；\n|]|:::|/(?=\s*\+?\d{7,})|\s{2,}|或|和|及|\bor\b|\band\b")
# What stands beside a number and says which kind it is: (宅), 办:, H
_BESIDE = re.compile(
    r"^\s*[(（\[]?([^\d\s()（）:：+*×?]{1,10})[)）\]:：]?\s*(?=[\d+(（])|[(（\[]?([^\d\s()（）*×?#]{1,8})[)）\]]?\s*$"
)
# A number and what is said of it behind it, up to the next one.
_NOTED = re.compile(
    r"\s*(?P<number>[+\d][\d -]{5,18}\d)\s*(?P<note>[(（\[][^()（）\[\]]{1,80}[)）\]])?\s*"
    r"(?:[、，,;；\n|/]|$)"
)
# What a sheet puts around a text so that it stays one: ="0536-0000121", '15400001234
_FORMULA = re.compile(r"=\s*\"?\s*([^\"=&]*?)\s*\"?")
_QUOTES = "'`\"‘’“”＇"
# What a sheet shows instead of what it cannot show.
_ERROR = re.compile(r"#{2,}|#[A-Z][A-Z0-9/ ]*[!?]?|ERR:\d+", re.IGNORECASE)
_MEASURE = re.compile(r"[+-]?\d+(?:[.,]\d+)?E[+-]?\d{1,3}", re.IGNORECASE)
_FLOAT = re.compile(r"(\d(?:[\d-]{5,13})\d)\.0+")
_SUM = re.compile(r"=.*\d\s*[+*]\s*\d.*", re.DOTALL)
_FRACTION = re.compile(r"(\d{5,15})\.0+")
_GROUPED = re.compile(r"\d{1,3}(?:,\d{3}){3,}")
# Digits that a list goes on with, and that nobody has made anything of.
_LEFT = re.compile(r"(?<=[、，,;；/(（\[ ])\s*(\d{2,})(?![\w:.-])")
_TAIL = re.compile(r"\d{1,4}")
# A reason of the reader of reports → a word beside the number that says the same.
_WORDS: Mapping[str, str] = {
    "relative": "relative",
    "victim_side": "relative",
    "lawyer": "relative",
    "stop": "dnc",
}


class Cells:
    """`labels`: the words that say a kind of line, or that a number is of somebody else.

    `states`: what may stand in the place of a number, and why there is none.
    """

    def __init__(
        self, country: Profile, labels: Container[str], states: Mapping[str, RowRefusal]
    ) -> None:
        self._country, self._labels, self._states = country, labels, states
        self._normalise = country.numbers.normalise

    def read(self, cell: str, area: str) -> Sequence[Read]:
        """There is always an answer."""
        if ".0" in cell and (whole := _FLOAT.fullmatch(cell)):
            cell = whole[1]
        read = self._normalise(cell, area)
        if isinstance(read, NumberRefusal):
            return self._not_plain(cell, area, read)
        return ((NumberRefusal.NOT_A_NUMBER if is_date(cell) else read, "", cell, ""),)

    def _not_plain(self, cell: str, area: str, refusal: NumberRefusal) -> list[Read]:
        """`refusal`: why the cell as it stands is no number."""
        bare = undressed(cell)
        if "\ufffd" in bare or "\0" in bare:
            return [(RowRefusal.UNREADABLE, "", cell, "")]
        if is_cut_off(bare):
            return [(RowRefusal.CUT_OFF, "", cell, "")]
        if _SUM.fullmatch(cell.strip()):
            return [(NumberRefusal.NOT_A_NUMBER, "", cell, "")]
        # A comma of the country's own script is no pause, but parts two numbers.
        whole = bare if _COMMA in cell else _whole(bare)
        if whole != cell:
            number = self._number(whole, area)
            if isinstance(number, Number) or is_date(whole):
                return [(number, "", cell, "")]
            refusal = number
        if sum(map(str.isdigit, whole)) < _FEWEST:
            return [(self._states.get(folded(whole), refusal), "", cell, "")]
        read = self._parts(whole, area) or self._noted(whole[:LONGEST], area)
        return read or self._report(whole[:LONGEST], area, refusal)

    def _parts(self, text: str, area: str) -> list[Read]:
        """Nothing, unless each part is a number.

        The second of a list has the area of the first: what was told for the whole table completes
        only a number that stands alone.
        """
        parts = [part for part in _BETWEEN.split(text) if part.strip()]
        known = area if len(parts) == 1 else ""
        read = [self._part(part, known) for part in parts]
        return read if all(isinstance(one[0], Number) for one in read) else []

    def _noted(self, text: str, area: str) -> list[Read]:
        """0536-0000121 (old desk, cut off), 15400001234 (cell): each with its own note.

        Nothing, if there is one only, or anything else stands there. Behind the last one alone a
        note may be of all.
        """
        found = list(_NOTED.finditer(text))
        if len(found) < _SEVERAL or not found[0]["note"] or _NOTED.sub("", text).strip():
            return []
        if not all(isinstance(self._number(one["number"], ""), Number) for one in found):
            return []
        return [read for one in found for read in self._with_note(one, area)]

    def _with_note(self, found: re.Match[str], area: str) -> Sequence[Read]:
        whole = found[0].strip().rstrip("、，,;；|/")
        if not found["note"]:
            return [(self._number(found["number"], area), "", whole, "")]
        return self._not_plain(whole, area, NumberRefusal.NOT_A_NUMBER)

    def _part(self, text: str, area: str) -> Read:
        """A number and the word beside it, if that says a kind of line."""
        beside = _BESIDE.search(text)
        label = folded(beside[1] or beside[2]) if beside else ""
        if beside and label in self._labels:
            bare = text[: beside.start()] + text[beside.end() :]
            return self._number(bare, area), label, text.strip(), ""
        return self._number(text, area), "", text.strip(), ""

    def _number(self, text: str, area: str) -> Number | NumberRefusal:
        """A day is none, although its digits may look like one."""
        read = self._normalise(text, area)
        if isinstance(read, Number) and is_date(text):
            return NumberRefusal.NOT_A_NUMBER
        return read

    def _report(self, text: str, area: str, refusal: NumberRefusal) -> list[Read]:
        """As a line of a report is read: each number with its kind, or with its own reason."""
        plain = text.replace(":::", "；").replace("|", "；")
        told = read_report(plain, profile=self._country, default_area_code=area)
        found = list(_lines(told.lines))
        bad: list[Refused | Review] = [*told.refused, *told.review]
        found += [(one.span.start, self._not(one, area)) for one in bad]
        if not found:
            return [(refusal, "", text, "")]
        spans = [one.span for one in told.lines] + [one.span for one in bad]
        seen = {at for span in spans for at in range(span.start, span.end)}
        found += self._left(plain, seen)
        return [read for _, read in sorted(found, key=lambda one: one[0])]

    def _not(self, bad: Refused | Review, area: str) -> Read:
        word = _WORDS.get(str(bad.reason))
        if word:
            return (Number(bad.e164) if bad.e164 else str(bad.reason)), word, bad.raw, ""
        own = self._normalise(bad.raw, area)
        return own if isinstance(own, NumberRefusal) else str(bad.reason), "", bad.raw, ""

    def _left(self, text: str, seen: Container[int]) -> Iterator[tuple[int, Read]]:
        for left in _LEFT.finditer(text):
            if left.start(1) not in seen:
                own = self._normalise(left[1], "") if len(left[1]) >= _FEWEST else None
                reason = own if isinstance(own, NumberRefusal) else NumberRefusal.AMBIGUOUS
                yield left.start(1), (reason, "", left[1], "")


def undressed(cell: str) -> str:
    """Without what a sheet or an exporting tool puts around a text."""
    bare = unicodedata.normalize("NFKC", cell).strip().strip("\0").strip()
    for _ in range(3):
        formula = _FORMULA.fullmatch(bare)
        bare = (formula[1] if formula else bare).strip(_QUOTES).strip()
    return bare


def is_cut_off(bare: str) -> bool:
    """########, #REF!, 1.54E+10: the sheet has shown less than it knows, and that was exported."""
    if _ERROR.fullmatch(bare):
        return True
    return _MEASURE.fullmatch(bare) is not None and not _of_measure(bare)


def _of_measure(bare: str) -> str:
    """The digits of 1.5400001234E+10, where each of them is written; else nothing."""
    told = Decimal(bare.replace(",", "."))
    missing = int(told.as_tuple().exponent) > 0
    return "" if missing or told != told.to_integral_value() else str(int(told))


def _whole(bare: str) -> str:
    """One number, where a sheet has made an amount of it."""
    if _MEASURE.fullmatch(bare):
        return _of_measure(bare)
    fraction = _FRACTION.fullmatch(bare)
    if fraction:
        return fraction[1]
    return bare.replace(",", "") if _GROUPED.fullmatch(bare) else of_cell(bare)


def _lines(lines: Iterable[LineFound]) -> Iterator[tuple[int, Read]]:
    """A few digits that end another number (0000121/22) go on from it, or may be anything."""
    before = ""
    for one in lines:
        mobile = one.line_kind is LineKind.MOBILE
        label = "" if one.line_kind is LineKind.UNKNOWN else str(one.line_kind)
        number: Number | str = Number(one.e164, one.ext, mobile)
        if _TAIL.fullmatch(one.raw) and one.e164 <= before:
            number = NumberRefusal.AMBIGUOUS
        before = one.e164
        yield one.span.start, (number, label, one.raw, one.person)
