"""An extension belongs to one landline of its row, and to no mobile."""

import pytest

from clarion.countries.base import Number
from clarion.countries.registry import profile
from clarion.readers.table.extensions import Extensions
from clarion.readers.table.reading import Reader
from clarion.readers.table.results import Not
from clarion.readers.table.rows import Row
from clarion.rules.vocabulary import ColumnKind as Kind

CHINA = profile("china")


def extensions(kinds: list[Kind], *cells: str) -> list[str]:
    """Of each number that is read."""
    found: list[tuple[str, str]] = []
    proposed: list = []  # type: ignore[type-arg]
    Reader(kinds, CHINA).read(Row(1, list(cells)), proposed, [], [])
    found = [(one.e164[-4:], one.ext) for one in proposed]
    return [f"{number}#{ext}" if ext else number for number, ext in found]


def test_it_is_that_of_the_last_landline_before_it() -> None:
    kinds = [Kind.HOME, Kind.WORK, Kind.MOBILE, Kind.EXT, Kind.FAX]
    cells = ("0536-0000121", "0536-0000122", "15400001234", "8012", "0536-0000123")
    assert extensions(kinds, *cells) == ["0121", "0122#8012", "1234", "0123"]
    assert extensions([Kind.EXT, Kind.WORK, Kind.WORK], "8", *cells[:2]) == ["0121#8", "0122"]
    assert extensions([Kind.MOBILE, Kind.EXT], "15400001234", "8") == ["1234"]


def test_each_column_has_its_own() -> None:
    kinds = [Kind.NUMBER, Kind.EXT, Kind.NUMBER, Kind.EXT]
    row = ("0536-0000121", "201", "0536-0000122", "305")
    assert extensions(kinds, *row) == ["0121#201", "0122#305"]


def test_a_mobile_in_a_column_of_landlines_has_none() -> None:
    assert extensions([Kind.WORK, Kind.EXT], "15400001234", "8") == ["1234"]
    assert extensions([Kind.WORK, Kind.EXT], "15400001234、0536-0000121", "8") == ["1234", "0121#8"]


@pytest.mark.parametrize(
    ("cell", "ext"),
    [
        ("8012", "8012"),
        ("转8012", "8012"),
        ("ext. 12", ""),
        ("x12", "12"),
        ("8.0", "8"),
        ("无", ""),
    ],
)
def test_as_people_write_it(cell: str, ext: str) -> None:
    assert Extensions([Kind.WORK, Kind.EXT]).beside(["", cell], 0) == ext
    assert Extensions([Kind.WORK, Kind.EXT]).of(Number("+865360000121", "7"), ["", cell], 0) == "7"


def test_two_that_differ_are_to_be_looked_at() -> None:
    kinds, refused = [Kind.WORK, Kind.EXT], list[Not]()
    assert extensions(kinds, "0536-0000121转26", "26") == ["0121#26"]
    assert extensions(kinds, "0536-0000121 Ext.26", "27") == []
    assert extensions(kinds, "0536-0000121-8026", "8027") == []
    Reader(kinds, CHINA).read(Row(1, ["0536-0000121 Ext.26", "27"]), [], refused, [])
    assert refused == [Not(1, "ambiguous", "0536-0000121 Ext.26")]
