"""The records of an old workbook (XLS), read by xlrd; it is not shown what may be a trap.

Given a whole file, that library goes round in rings of sectors and doubles at each entry of a
forged directory, works out formulas that double a text at each step, and believes what a list of
texts says of its own size. So it sees one stream, of that only the records that a list of telephone
numbers needs, and these are counted. They are named as in Microsoft's [MS-XLS].
"""

import struct
from array import array
from collections import Counter, defaultdict
from io import StringIO
from itertools import islice

from xlrd import biffh
from xlrd.book import Book
from xlrd.formatting import initialise_book
from xlrd.sheet import Sheet

from clarion.readers.table.encoding import ENCODINGS, guess, named
from clarion.readers.table.merged import Tall
from clarion.readers.table.opened import NotAWorkbook
from clarion.readers.table.strings import shared_strings

ROWS, COLUMNS = 65_536, 256
# Of one sheet, those that are empty before the last of a row included.
CELLS = 5_000_000
# How often a record may be read: to see whether a sheet has rows, and for these. A short one
# counts as if it had the size of a cell, for it takes as long; a small file has a lot of these.
_TIMES, _SIZE, _MORE = 3, 14, 100_000
# The library's numbers for versions: up to which a sheet stands alone, from which several stand in
# a book, from which all is in Unicode.
_ALONE, _IN_BOOK, _UNICODE = 40, 50, 80
# What is claimed by tools that write something else; a text in it is known by its signs.
_CLAIMED, _SAMPLE = ("utf-8", "cp1252"), 64 * 1024
_ANYTHING = ENCODINGS[-1]
_LABELS = {biffh.XL_LABEL, biffh.XL_LABEL_B2, biffh.XL_RSTRING}
_CELLS = _LABELS | {
    *biffh.XL_FORMULA_OPCODES,
    *(biffh.XL_NUMBER, biffh.XL_NUMBER_B2, biffh.XL_INTEGER, biffh.XL_RK, biffh.XL_MULRK),
    *(biffh.XL_BOOLERR, biffh.XL_BOOLERR_B2, biffh.XL_LABELSST),
}
_LOOKS = {biffh.XL_XF, biffh.XL_XF2, biffh.XL_XF3, biffh.XL_XF4}
_FORMATS = {biffh.XL_FORMAT, biffh.XL_FORMAT2}
_NEEDED = _CELLS | {
    *(biffh.XL_EOF, biffh.XL_CONTINUE, biffh.XL_STRING, biffh.XL_STRING_B2),
    *(biffh.XL_CODEPAGE, biffh.XL_DATEMODE, biffh.XL_BOUNDSHEET, biffh.XL_SST),
    *(*_FORMATS, *_LOOKS, biffh.XL_IXFE),
}
# How many there may be of what takes long or much room. Texts go on in pieces of 8 KB.
_MOST = {
    biffh.XL_BOUNDSHEET: 2_000,
    **dict.fromkeys(_FORMATS, 4_096),
    **dict.fromkeys(_LOOKS, ROWS),
}
_FORMAT, _PIECES, _TEXTS, _MERGED = 600, 50_000, 1_500_000, 200_000  # the first in bytes


class OldBook(Book):  # type: ignore[misc]  # it comes without types
    """Of a stream of records. All of it raises NotAWorkbook, or whatever the library does."""

    def __init__(self, stream: bytes) -> None:
        super().__init__()
        # A number whose format is not told is a number.
        self._xf_index_to_xl_type_map: dict[int, int] = defaultdict(lambda: biffh.XL_CELL_NUMBER)
        self._left = _TIMES * len(stream) + _MORE
        self._sample, self._encodings = bytearray(), dict[int | None, str]()
        self._seen = Counter[int]()
        self._begin()
        # What the library has to say of a file, in the file's own words, nobody reads. Texts of
        # before Unicode are taken byte by byte: what is said of them may be wrong.
        self.biff2_8_load(
            file_contents=stream,
            logfile=StringIO(),
            encoding_override=_ANYTHING,
            ragged_rows=True,
        )
        self.biff_version: int = self.getbof(biffh.XL_WORKBOOK_GLOBALS)
        if self.biff_version >= _IN_BOOK:
            self.parse_globals()
        elif 0 < self.biff_version <= _ALONE:
            initialise_book(self)
            self._sheet_names, self._sh_abs_posn, self._sheet_visibility = ["1"], [0], [0]
        else:
            raise NotAWorkbook("damaged")
        self.nsheets = len(self._sheet_names)
        self._sheet_list = [None] * self.nsheets

    def name(self, place: int) -> str:
        return self.text(self._sheet_names[place])

    def is_hidden(self, place: int) -> bool:
        return bool(self._sheet_visibility[place])

    def has_cells(self, place: int) -> bool:
        """And what they say, for the encoding of all."""
        self._begin()
        self._position = self._sh_abs_posn[place]
        self.getbof(biffh.XL_WORKSHEET)
        code, found = 0, False
        while code != biffh.XL_EOF and not (found and self.biff_version >= _UNICODE):
            code, _, payload = self.get_record_parts()
            found = found or code in _CELLS
            if code in _LABELS and len(self._sample) < _SAMPLE:
                self._sample += payload[8:] + b"\n"
        return found

    def sheet(self, place: int) -> tuple[Sheet, list[Tall]]:
        """And which of its cells are one with those below."""
        self._begin()
        return self.get_sheet(place), self._tall

    def text(self, read: str) -> str:
        if self.biff_version >= _UNICODE:
            return read
        encoding = self._encodings.get(self.codepage) or self._encoding()
        return read.encode(_ANYTHING, "replace").decode(encoding, "replace")

    def _encoding(self) -> str:
        self._encodings[self.codepage] = found = self._guessed()
        return found

    def _guessed(self) -> str:
        said = named(f"cp{self.codepage}")
        if said not in _CLAIMED:
            return said
        guessed = guess(bytes(self._sample).replace(b"\0", b""))
        return "cp1252" if guessed == _ANYTHING else guessed

    # What follows stands in for the library's own.

    def get_record_parts(self) -> tuple[int, int, bytes]:
        depth = 0
        while True:
            code, length, payload = super().get_record_parts()
            self._left -= max(length + 4, _SIZE)
            if self._left < 0:
                raise NotAWorkbook("damaged")
            if code in biffh.bofcodes:
                depth += 1  # a chart, with cells of its own
            elif depth:
                depth -= code == biffh.XL_EOF
            elif code == biffh.XL_FILEPASS:
                raise NotAWorkbook("locked")
            elif code == biffh.XL_MERGEDCELLS:
                self._merge(payload)
            elif code in _NEEDED:
                self._count(code, payload)
                return code, length, payload

    def handle_sst(self, data: bytes) -> None:
        records = [data[8:]]
        while (more := self.get_record_parts_conditional(biffh.XL_CONTINUE))[0]:
            records.append(more[2])
            _refuse(len(records) > _PIECES)
        self._sharedstrings = list(islice(shared_strings(records), _TEXTS + 1))
        _refuse(len(self._sharedstrings) > _TEXTS)

    def _begin(self) -> None:
        """A sheet."""
        self._tall: list[Tall] = []
        self._ends, self._counted = array("I", [0]) * ROWS, 0

    def _count(self, code: int, payload: bytes) -> None:
        if code in _CELLS:
            self._count_cell(code, payload)
        elif code in _MOST:
            self._seen[code] += 1
            _refuse(self._seen[code] > _MOST[code])
            _refuse(code in _FORMATS and len(payload) > _FORMAT)

    def _count_cell(self, code: int, payload: bytes) -> None:
        row, column = struct.unpack_from("<HH", payload)
        end = column + 1 if code != biffh.XL_MULRK else column + (len(payload) - 6) // 6
        self._counted += max(0, end - self._ends[row])
        self._ends[row] = max(end, self._ends[row])
        _refuse(self._counted > CELLS)
        if self.xf_list and not self._xf_epilogue_done and self.biff_version <= _ALONE:
            self.xf_epilogue()  # which otherwise follows on a record that is not shown

    def _merge(self, payload: bytes) -> None:
        whole = len(payload) - 2 - (len(payload) - 2) % 8
        for top, bottom, left, right in struct.iter_unpack("<4H", payload[2 : 2 + whole]):
            if top < bottom and left == right < COLUMNS:
                self._tall.append(Tall(top, bottom, left))
        _refuse(len(self._tall) > _MERGED)


def _refuse(is_too_large: bool) -> None:  # noqa: FBT001 - it has no other meaning
    if is_too_large:
        raise NotAWorkbook("too_large")
