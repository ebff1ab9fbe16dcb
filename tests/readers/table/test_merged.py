"""Cells that were merged with those below."""

from clarion.readers.table.merged import Tall, filled_down


def filled(*merged: Tall) -> list[list[str]]:
    rows = [["a", "b", "c"], ["", "", ""], [], ["d"]]
    return list(filled_down(rows, merged))


def test_what_stands_at_the_top_stands_in_each_row() -> None:
    assert filled(Tall(0, 2, 1)) == [["a", "b", "c"], ["", "b", ""], ["", "b"], ["d"]]
    assert filled(Tall(0, 3, 0)) == [["a", "b", "c"], ["a", "", ""], ["a"], ["d"]]
    assert filled(Tall(0, 1, 2), Tall(3, 9, 0))[1:] == [["", "", "c"], [], ["d"]]


def test_what_lies_beside_the_rows_fills_nothing() -> None:
    assert filled(Tall(0, 3, -1), Tall(0, 3, 3)) == filled()
