"""Web pages that are called workbooks."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from clarion.readers.table import page
from clarion.readers.table.page import is_in_one_file, is_page, rows

PAGE = "<html><style>td {}</style><table><tr><th>姓名<th>电话</tr>{}</table></html>"


@pytest.mark.parametrize("encoding", ["utf-8", "gb18030", "utf-16"])
def test_its_rows_are_read_in_any_encoding(encoding: str) -> None:
    octets = PAGE.replace("{}", "<tr><td>王 &amp;\n建国</td><td>1<br>2<b>3</b>").encode(encoding)
    assert is_page(octets)
    assert rows(octets) == [["姓名", "电话"], ["王 & 建国", "1\n23"]]


def test_a_cell_over_several_rows_stands_in_each() -> None:
    octets = b"<table><tr><td rowspan=2>a<td colspan=2>b<td>c<tr><td>d<td>e<td>f<tr><td>g"
    assert rows(octets) == [["a", "b", "", "c"], ["a", "d", "e", "f"], ["g"]]
    octets = b"<table><tr><td>a<td rowspan=3>b<tr><td>c<tr><td>d</table><table><tr><td>e<td>f"
    assert rows(octets) == [["a", "b"], ["c", "b"], ["d", "b"], ["e", "f"]]


def test_what_heads_a_table_stands_in_a_row_of_its_own() -> None:
    octets = (
        b"<h1>a</h1><p> <table><caption>b</caption><tr><td rowspan=3>c<td>d</table>"
        b"<h3>e <b>f</b></h3><p>g<table><tr><td><p>h<h2>i</h2></table>"
    )
    assert rows(octets) == [["a"], ["b"], ["c", "d"], ["e f"], ["g"], ["h\ni"]]


def test_what_is_no_cell_says_nothing() -> None:
    octets = b"<table>x<td>y</td><tr></tr><tr><td>a<script>b</script></td>c</table>"
    assert rows(octets) == [["a"]]


def test_a_page_that_would_never_end_is_cut(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(page, "CELLS", 5)
    octets = b"<table>" + b"<tr><td rowspan=999 colspan=4>a" * 2 + b"<tr><td colspan=9>b"
    assert sum(map(len, rows(octets))) < 20


def test_what_the_library_cannot_make_out_ends_the_page() -> None:
    assert rows(b"<table><tr><td>a</tr><![foo[ x <tr><td>b") == [["a"]]


def test_a_page_with_all_that_belongs_to_it_is_known() -> None:
    octets = b"MIME-Version: 1.0\r\nContent-Type: multipart/related"
    assert (is_in_one_file(octets), is_page(octets)) == (True, False)


def test_a_table_in_text_is_no_page() -> None:
    assert not is_page(b"name,phone\n<b>,1\n")
    assert not is_in_one_file(b"name,phone\n")


@given(st.binary(max_size=400))
def test_nothing_makes_it_fall(noise: bytes) -> None:
    assert all(rows(b"<table><tr><td>" + noise))
