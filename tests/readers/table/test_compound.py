"""Files that hold files: a stream is found by its name, whatever lies beside it."""

import struct

import pytest

from clarion.readers.table.compound import Compound
from clarion.readers.table.opened import NotAWorkbook
from tests.readers.old_books import FREE, SECTOR, filed

LONG, SHORT = bytes(range(256)) * 20, b"short" * 30


def refuse(octets: bytes) -> None:
    with pytest.raises(NotAWorkbook) as caught:
        Compound(octets).stream("workbook")
    assert caught.value.reason == "damaged"


def entry_at(octets: bytes | bytearray, name: str) -> int:
    return octets.index(name.encode("utf-16-le"))


def test_large_and_small_ones_are_found_by_name() -> None:
    octets = filed({"Book": SHORT, "Workbook": LONG, "x": b""}, limit=4096)
    file = Compound(octets)
    assert file.stream("workbook", "book") == LONG
    assert file.stream("book", "workbook") == SHORT
    assert (file.stream("x"), file.stream("y")) == (b"", None)


def test_one_that_lies_in_another_is_not_taken_for_it() -> None:
    """As a workbook that was put into a letter."""
    octets = bytearray(filed({"Thing": b"x", "Workbook": LONG}))
    thing = entry_at(octets, "Thing")
    octets[thing + 66] = 1
    octets[thing + 72 : thing + 80] = struct.pack("<II", FREE, 2)
    assert Compound(bytes(octets)).stream("workbook") is None


def test_sectors_may_be_larger() -> None:
    """Of 4096 bytes, as none of the usual programs makes them; the header takes one, too."""
    table = struct.pack("<1024I", 1, 0xFFFFFFFE, 0xFFFFFFFE, *[FREE] * 1021)
    made = bytearray(filed({"Workbook": LONG}))
    at = entry_at(made, "Root Entry")
    entries = bytearray(made[at : at + 256])
    entries[128 + 116 : 128 + 120] = struct.pack("<I", 0)
    made[30:32] = struct.pack("<H", 12)
    made[48:52] = struct.pack("<I", 2)
    made[76:80] = struct.pack("<I", 3)
    parts = bytes(made[:SECTOR]), LONG[:4096], LONG[4096:], bytes(entries), table
    octets = b"".join(part.ljust(4096, b"\0") for part in parts)
    assert Compound(octets).stream("workbook") == LONG


def test_the_places_of_the_table_may_go_on_behind() -> None:
    many = SECTOR // 4 * 112
    octets = bytearray(filed({"Workbook": LONG}))
    place = len(octets) // SECTOR - 1
    (table,) = struct.unpack_from("<I", octets, 76)
    octets[68:72] = struct.pack("<I", place)
    octets[76:512] = struct.pack("<109I", *[FREE] * 109)
    more = struct.pack("<128I", table, *[FREE] * 126, place)
    assert Compound(bytes(octets) + more + bytes(SECTOR * many)).stream("workbook") == LONG
    # That sector is the last, cut short, and names itself as the next.
    refuse(bytes(octets) + struct.pack("<I", place))


@pytest.mark.parametrize("small", [False, True])
def test_a_ring_ends(small: bool) -> None:
    octets = bytearray(filed({"Workbook": SHORT * 40}, limit=9_999 if small else 0))
    (table,) = struct.unpack_from("<I", octets, 60 if small else 76)
    at = (table + 1) * SECTOR
    octets[at + 4 : at + 8] = struct.pack("<I", 0)
    refuse(bytes(octets))


def test_a_directory_that_doubles_is_walked_once() -> None:
    """Each names the next one twice; the library walks 2 to the power of their count."""
    names = [f"n{at}" for at in range(60)]
    octets = bytearray(filed(dict.fromkeys([*names, "Workbook"], b"x")))
    for at, name in enumerate(names, 1):
        place = entry_at(octets, f"{name}\0")
        octets[place + 68 : place + 76] = struct.pack("<II", at + 1, at + 1)
    assert Compound(bytes(octets)).stream("workbook") == b"x"


@pytest.mark.parametrize(
    ("at", "octets"),
    [(30, b"\x63\0"), (48, b"\xfe\xff\xff\xff"), (76, b"\xff\xff\xff\xff")],
    ids=["sectors", "directory", "table"],
)
def test_a_forged_header_is_refused(at: int, octets: bytes) -> None:
    made = bytearray(filed({"Workbook": LONG}))
    made[at : at + len(octets)] = octets
    refuse(bytes(made))
    refuse(bytes(made[:511]))
