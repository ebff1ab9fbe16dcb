"""Offices that hold for the empty cells below them, and where they stop."""

from clarion.countries.registry import profile
from clarion.readers.table.groups import Above, Groups, all_wide, carried_in
from clarion.readers.table.rows import Row
from clarion.rules.vocabulary import ColumnKind as Kind

CHINA = profile("china")
KINDS = (Kind.PLACE, Kind.STATION, Kind.PERSON, Kind.NUMBER)


def table(*rows: str) -> list[Row]:
    """An empty line is no row."""
    return [Row(at, row.split(",")) for at, row in enumerate(rows, 1) if row]


def filled(rows: list[Row], carried: tuple[int, ...] = (0, 1)) -> list[str]:
    groups = Groups(KINDS, carried, CHINA)
    return ["".join(groups.filled(row).cells[:2]) for row in rows]


def test_empty_cells_say_what_stands_above_them() -> None:
    rows = table("甲市,一所,a,1", ",,b,2", ",二所,c,3", "乙市,,d,4", ",同上,e,5", ",三所,f,6")
    assert filled(rows) == ["甲市一所", "甲市一所", "甲市二所", "乙市", "乙市", "乙市三所"]
    assert filled(rows, ())[1:3] == ["", "二所"]
    short = [Row(1, ["甲市", "一所", "a", "1"]), Row(2, ["", "", "b"])]
    assert filled(short) == ["甲市一所"] * 2


def test_nothing_is_carried_over_an_empty_line_or_a_heading() -> None:
    group = "甲市,一所,a,1"
    assert filled(table(group, "", ",,b,2")) == ["甲市一所", ""]
    assert filled(table(group, ",,,", ",,b,2"))[2] == ""
    assert filled(table(group, "二、法院系统,,,", ",,b,2"))[2] == ""
    assert filled(table(group, ",二、法院系统,,", ",,b,2"))[2] == ""
    assert filled(table(group, ",河口派出所,,", ",,b,2"))[2] == "河口派出所"
    assert filled([*table(group), Row(2, ["x,y"], broken=True), Row(3, ["", "", "b"])])[2] == ""
    uncut, cut = Row(2, ["x,y"], broken=True), Row(2, ["", "", 'b"', "2"], broken=True)
    assert Groups(KINDS[::-1], (2, 3), CHINA).filled(uncut) == uncut
    assert filled([*table(group), cut, Row(3, ["丙市", "", "c"])])[1:] == ["", "丙市"]
    lines = [Row(1, ["甲市", "一\n所", "a"]), Row(3, ["", "", "b"])]
    assert filled(lines) == ["甲市一\n所"] * 2


def test_it_goes_on_where_it_stood() -> None:
    first = Groups(KINDS, (0, 1), CHINA)
    first.filled(Row(1, ["甲市", "一所", "a", "1"]))
    above = Above.from_payload(first.above.to_payload())
    assert Groups(KINDS, (1,), CHINA, above).filled(Row(2, ["", "", "b"])).cells[1] == "一所"
    assert Above.from_payload({"octets": "", "line": 4}) == Above()


def test_only_a_table_of_groups_is_filled() -> None:
    grouped = table("甲市,一所,a,1", ",,b,2", ",二所,c,3", ",,d,4")
    assert carried_in(KINDS, grouped, CHINA) == (0, 1)
    alone = table("甲市,一所,a,1", "甲市,一所,b,2", "甲市,二所,c,3", "甲市,,d,4")
    assert carried_in(KINDS, alone, CHINA) == ()
    assert carried_in(KINDS, table(",,a,1", ",,b,2", "甲市,一所,c,3", ",,d,4"), CHINA) == ()
    headed = table(",河口派出所,,", ",,a,1", ",,b,2", ",青石派出所,,", ",,c,3")
    assert carried_in(KINDS, headed, CHINA) == (1,)


def test_in_an_address_book_nobody_gets_the_company_of_the_one_above() -> None:
    kinds = (Kind.PERSON, Kind.NUMBER, Kind.STATION)
    rows = table("a,1,一所", "b,2,", "c,3,二所", "d,4,")
    assert carried_in(kinds, rows, CHINA) == ()
    assert all_wide(kinds) == (2,)


def test_a_heading_of_kin_is_carried_nothing_into() -> None:
    rows = table("甲市,一所,a,1", ",,b,2", ",,家属（2人）：,", ",,c,3")
    assert filled(rows) == ["甲市一所", "甲市一所", "", ""]
