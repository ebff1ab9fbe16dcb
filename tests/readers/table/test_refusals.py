"""The list of refusals: a spreadsheet shows it and calculates nothing."""

import csv
from io import StringIO

import pytest
from hypothesis import given
from hypothesis import strategies as st

from clarion.readers.table.refusals import harmless, table


@pytest.mark.parametrize("cell", ["=1+1", "+86 536", "-1", "@x", "\tx", "\rx", "  =1", "\n=1"])
def test_what_looks_like_a_formula_is_a_text(cell: str) -> None:
    assert harmless(cell) == f"'{cell}"


@pytest.mark.parametrize("cell", ["", "0536-0000121", "王=1", "a+b", "'=1"])
def test_other_texts_stay_as_they_are(cell: str) -> None:
    assert harmless(cell) == cell


@given(st.lists(st.tuples(st.text(), st.text()), max_size=5))
def test_every_row_comes_out_and_none_begins_a_formula(rows: list[tuple[str, str]]) -> None:
    octets = table(("a", "b"), rows)
    text = octets.decode("utf-8-sig")
    read = list(csv.reader(StringIO(text, newline="")))
    assert [tuple(row) for row in read[1:]] == [
        tuple(harmless(cell.encode("utf-8", "replace").decode()) for cell in row) for row in rows
    ]
    assert not any(cell[:1] in set("=+-@\t\r") for row in read[1:] for cell in row if cell)
