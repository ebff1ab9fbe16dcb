"""Rows: what a quote that never closes may cost, and where a reader stands between two pieces."""

from clarion.readers.table.rows import Place, Row, Rows, Shape


def test_a_cell_as_long_as_a_book_is_one_broken_line() -> None:
    octets = b'a,b\n"' + b"x" * 140_000 + b"\nc,d\n"
    rows = Rows(Shape("utf-8", ",")).feed(octets, last=True)
    assert [(row.line, row.broken, len(row.cells[0])) for row in rows] == [
        (1, False, 1),
        (2, True, 100_000),
        (3, False, 1),
    ]


def test_a_place_can_be_written_down() -> None:
    reader = Rows(Shape("gb18030", ","))
    assert reader.feed("王,1\n李".encode("gb18030")[:-1]) == [Row(1, ["王", "1"])]
    place = Place.from_payload(reader.place.to_payload())
    assert place == reader.place
    again = Rows(Shape("gb18030", ","), place)
    assert again.feed("李".encode("gb18030")[-1:] + b",2", last=True) == [Row(2, ["李", "2"])]


def test_a_text_that_ends_without_a_line_break_is_whole() -> None:
    assert Rows(Shape("utf-8", ",")).feed(b"a,b\r", last=True) == [Row(1, ["a", "b"])]
    assert Rows(Shape("utf-8", ",")).feed(b"", last=True) == []
