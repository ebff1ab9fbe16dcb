"""Tables as databases write them."""

import pytest

from clarion.readers.table.escapes import escape_of
from clarion.readers.table.rows import Row, Rows, Shape


@pytest.mark.parametrize(
    ("text", "separator", "escape"),
    [
        ("a,b\n1,2\n", ",", ""),
        ("a,b\n1,\\N\n", ",", "\\"),
        ('a,b\n"1","x \\"y\\" z"\n', ",", "\\"),
        ("a,b,c\r\n1,x\\,y,z\r\n3,4,5\r\n", ",", "\\"),
        ('a,b\n"C:\\","y"\nC:\\tel,x\n', ",", ""),
    ],
)
def test_they_are_known_by_their_signs(text: str, separator: str, escape: str) -> None:
    assert escape_of(text, separator) == escape


def test_their_signs_are_read() -> None:
    octets = b'"1","a \\"b\\"","C:\\\\new",\\N\n2,x\\,y,line\\nline,"\\N"\n'
    assert Rows(Shape("utf-8", ",", 4, "\\")).feed(octets, last=True) == [
        Row(1, ["1", 'a "b"', "C:\\new", ""]),
        Row(2, ["2", "x,y", "line line", ""]),
    ]
