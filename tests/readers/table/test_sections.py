"""What the heading of a section says for the rows below it."""

from clarion.countries.registry import profile
from clarion.readers.table.reading import Reader
from clarion.readers.table.results import Aside, Not, Proposed
from clarion.readers.table.rows import Row
from clarion.readers.table.sections import Section
from clarion.rules.vocabulary import ColumnKind as Kind
from clarion.rules.vocabulary import RowRefusal

CHINA, IRAN = profile("china"), profile("iran")
KINDS = (Kind.STATION, Kind.PERSON, Kind.NUMBER)


def read(*rows: str, area: str = "") -> tuple[list[str], list[str]]:
    """What is found, and why other rows are not; by their last signs."""
    found: list[Proposed] = []
    refused: list[Not] = []
    reader = Reader(KINDS, CHINA, area)
    for line, row in enumerate(rows, 1):
        reader.read(Row(line, row.split(",")), found, refused, [])
    return [f"{one.line} {one.e164}" for one in found], [
        f"{one.line} {one.reason}" for one in refused
    ]


def test_an_area_code_holds_down_to_the_next_one() -> None:
    assert read(
        "一所,王建国,0000121", "雨巷市（区号0453）,,", "二所,李平,0000122", area="0536"
    ) == (
        ["1 +865360000121", "3 +864530000122"],
        [],
    )
    assert read("雨巷市,区号：0453,", ",,", "二所,李平,0000122") == (["3 +864530000122"], [])
    tehran = Reader(KINDS, IRAN)
    tehran.read(Row(1, ["تهران", "کد شهر: 021"]), [], [], [])
    assert tehran.section == Section("021")


def test_below_a_city_with_another_code_none_holds() -> None:
    rows = (
        "一所,王建国,0000121",
        "三、济南市,,",
        "二所,李平,00001220",
        "潍坊市,,",
        "三所,,0000123",
    )
    assert read(*rows, area="0536") == (
        ["1 +865360000121", "5 +865360000123"],
        ["2 no_number", "3 no_area"],
    )


def test_other_headings_leave_the_area_as_it_is() -> None:
    rows = (
        "二、法院,,",
        "王建国,,",
        "济南路派出所,,",
        "一所,,0000121",
        "x,区号0453,区号0536",
        ",,0000122",
    )
    assert read(*rows, area="0536") == (
        ["4 +865360000121", "6 +865360000122"],
        ["1 no_number", "2 no_number", "3 no_number", "5 not_a_number"],
    )


def test_below_a_heading_of_kin_nobody_is_called() -> None:
    rows = ("一所,王建国,15400001234", "二、受害人家属,,", "甲,李丽,15400001235", "李明,,")
    more = (",,", ",张平,15400001236", "三、法院,,", "法院,赵六,15400001237")
    assert read(*rows, *more) == (
        ["1 +8615400001234", "8 +8615400001237"],
        ["3 relative", "4 relative", "6 relative", "7 no_number"],
    )
    aside: list[Aside] = []
    reader = Reader(KINDS, CHINA)
    for row in (["二、家属通讯录"], ["", "李丽", "15400001235"]):
        reader.read(Row(1, row), [], [], aside)
    assert aside == [Aside("+8615400001235", "", RowRefusal.RELATIVE)]


def test_below_a_heading_that_asks_for_it_neither() -> None:
    note = "注：以上各位领导都说过晚上请勿拨打，上午可以再打"
    assert read("请勿拨打,,", ",,15400001234", f"{note},,", ",,15400001235") == (
        ["4 +8615400001235"],
        ["2 no_calls", "3 no_number"],
    )


def test_a_reader_goes_on_where_another_one_stood() -> None:
    first, second = Reader(KINDS, CHINA, "0536"), Reader(KINDS, CHINA, "0536")
    first.read(Row(1, ["雨巷市（区号0453）"]), [], [], [])
    assert first.section == Section("0453")
    found: list[Proposed] = []
    second.turn_to(Section(**first.section._asdict()))
    second.read(Row(2, ["", "", "0000121"]), found, [], [])
    assert [one.e164 for one in found] == ["+864530000121"]
