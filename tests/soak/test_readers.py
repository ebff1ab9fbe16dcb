"""Readers against noise: numbers, as many as --soak-steps says; tables and cards by the clock."""

import faulthandler
import time
from collections.abc import Callable
from contextlib import suppress
from datetime import timedelta
from random import Random

import pytest

from clarion.countries.registry import PROFILES
from clarion.readers.table.encoding import guess, is_binary
from clarion.readers.table.opened import NotAWorkbook
from clarion.readers.table.page import is_page
from clarion.readers.table.page import rows as page_rows
from clarion.readers.table.refusals import table
from clarion.readers.table.workbook import is_workbook, open_workbook
from clarion.readers.vcard import is_cards
from clarion.readers.vcard import rows as card_rows
from tests.countries.written import disagreements
from tests.readers.books import book, document, ods_row, open_document, sheet
from tests.readers.exports import EXPORTS
from tests.readers.old_books import A_DATE, cell, cells, filed, merged, shared, stream, texts
from tests.readers.old_books import book as old_book
from tests.readers.table.test_exports import read

pytestmark = pytest.mark.soak
Measured = Callable[[str, str, object], None]


@pytest.fixture(autouse=True)
def as_long_as_it_takes() -> None:
    """Pytest would end a test that goes on for minutes: these are meant to."""
    faulthandler.cancel_dump_traceback_later()


def test_the_short_way_to_a_number_is_the_whole_way(soak_steps: int, measured: Measured) -> None:
    for name, country in PROFILES.items():
        found = disagreements(country, Random(5), soak_steps)  # noqa: S311
        measured(f"numbers read in two ways, {name}", f"{soak_steps:,}", f"{soak_steps:,}")
        measured(f"read differently, {name}", "0", len(found))
        assert found == []


def test_nothing_makes_the_readers_of_tables_fall(soak_time: timedelta, measured: Measured) -> None:
    """Real shapes of tables, cards and workbooks, damaged in every way, in pieces of any size."""
    random = Random(6)  # noqa: S311
    seeds = [export.octets for export in EXPORTS.values()]
    seeds += [book(sheet([["电话", "a"], [5360000121, "x"]])), CARD * 3, PAGE]
    seeds += [OLD, OLD_STREAM, old_book(OLD_SHEET, version=0x500)]
    seeds += [
        document(ods_row("电话", "a")).encode(),
        open_document(document(ods_row("电话", "a"))),
    ]
    end, count, rows = time.monotonic() + soak_time.total_seconds(), 0, 0
    while time.monotonic() < end:
        octets = damaged(random, random.choice(seeds))
        rows += read_anything(octets, random.randrange(1, 400))
        count += 1
    measured("damaged tables read or refused, no fall", "0 falls", f"{count:,} tables")
    measured("rows and refusals of them", "", f"{rows:,}")


CARD = b"BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Wang\r\nTEL;TYPE=HOME:0536-0000121\r\nEND:VCARD\r\n"
OLD_SHEET = cells([["电话", "a"], [5360000121, "x"]]) + merged((0, 1, 1, 1)) + shared(2, 0, 1)
OLD_STREAM = stream(OLD_SHEET, cell(0, 0, 46161, A_DATE), more=texts(b"\1\0\0a\2\0", b"\0bc"))
OLD = filed({"Workbook": OLD_STREAM, "More": b"x"}, limit=4096)
PAGE = b"<html><table><tr><th>tel<th>name<tr><td rowspan=2>0536-0000121<td>Wang</table></html>"
NOISE = (
    b"<![",
    b"<td colspan=9>",
    b'"',
    b",",
    b"\n",
    b"\r",
    b"\0",
    b"\xff",
    b"=",
    b":",
    b";",
    b"\t",
    b"|",
    b"\xc4",
    b"0",
)


def damaged(random: Random, octets: bytes) -> bytes:
    found = bytearray(octets)
    for _ in range(random.randrange(12)):
        at = random.randrange(len(found) + 1)
        much = random.choice((0, 0, 1, 5, 40))
        noise = random.choice((*NOISE, random.randbytes(random.randrange(20)))) * random.choice(
            (1, 1, 3, 200)
        )
        found[at : at + much] = noise
    return bytes(found)


def read_anything(octets: bytes, step: int) -> int:
    """As the intake would; how many numbers and refusals came of it."""
    if is_workbook(octets):
        with suppress(NotAWorkbook):
            return sum(1 for _ in open_workbook(octets).rows)
        return 0
    if is_cards(octets):
        return sum(1 for _ in card_rows(octets, guess(octets)))
    if is_page(octets):
        return len(page_rows(octets))
    if is_binary(octets):
        return 0
    found, refused = read(octets, step=step)
    harmless_list = table(("line",), [(one.raw,) for one in refused])
    return len(found) + len(refused) + (not harmless_list)
