"""Exports of other tools: every good row in, every bad row named by its line."""

from dataclasses import replace

import pytest

from clarion.countries.registry import profile
from clarion.readers.table import encoding
from clarion.readers.table.columns import kinds_of
from clarion.readers.table.escapes import escape_of
from clarion.readers.table.heads import area_above, head_of, headings
from clarion.readers.table.reading import Reader
from clarion.readers.table.results import Not, Proposed
from clarion.readers.table.rows import Place, Row, Rows, Shape
from clarion.readers.table.separators import separator_of
from tests.readers.exports import EXPORTS, Export

CHINA = profile("china")


def read(octets: bytes, *, step: int = 0) -> tuple[list[Proposed], list[Not]]:
    """As the intake does it; with `step` in pieces of so many bytes, each by a new reader."""
    name = encoding.guess(octets)
    plain = encoding.without_mark(octets)
    text = plain.decode(name, "replace")
    separator = separator_of(text, CHINA)
    shape = Shape(name, separator, escape=escape_of(text, separator))
    first = Rows(shape).feed(plain, last=True)
    head = head_of(first, CHINA)
    kinds = kinds_of(headings(first, head, CHINA), first[head:], CHINA)
    shape = replace(shape, width=len(kinds))
    reader = Reader(kinds, CHINA, area_above(first, head, CHINA))
    reader.begin(first[:head])
    found: list[Proposed] = []
    refused: list[Not] = []
    for row in pieces(plain, shape, step or len(plain))[head:]:
        reader.read(row, found, refused, [])
    return found, refused


def pieces(octets: bytes, shape: Shape, step: int) -> list[Row]:
    rows, place = [], Place()
    for start in range(0, len(octets), step):
        reader = Rows(shape, Place.from_payload(place.to_payload()))
        rows += reader.feed(octets[start : start + step], last=start + step >= len(octets))
        place = reader.place
    return rows


def said(found: list[Proposed]) -> list[tuple[int, str, str, str]]:
    return [
        (one.line, f"{one.e164}{f'#{one.ext}' if one.ext else ''}", one.kind, one.person)
        for one in found
    ]


@pytest.mark.parametrize("step", [0, 7])
@pytest.mark.parametrize("export", EXPORTS.values(), ids=EXPORTS.keys())
def test_every_good_row_comes_in(export: Export, step: int) -> None:
    found, refused = read(export.octets, step=step)
    assert said(found) == list(export.found)
    assert [(one.line, one.reason) for one in refused] == list(export.refused)
