"""What the heading of a section says for the rows below it."""

import pytest

from clarion.countries.registry import profile
from clarion.readers.table.columns import kinds_of
from clarion.readers.table.heads import head_of
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


CLOSING = {
    "relative": (
        "受害人家属：|家属名单:|家属（3人）|家屬(共3人)：|当事人及家属情况|二、家属联系方式|家属|"
        "Lawyers|【家属组】|【法律】|律师团|法律援助组|Legal team|"
        "Family members:|Victims' relatives|不对外|我方志愿者|志愿者|三、内部，不要外传|家属 (3):"
    ),
    "no_calls": "请勿拨打|请勿拨打：|不要再打的号码|Do not call:|黑名单（5）",
    "dead": "已停用号码|停用的号码：|Dead numbers|以下号码已作废",
    "moved": "退休人员|已离任人员（2人）",
}
OPEN = (
    "一、昌乐县公安局|家属院派出所|家属委员会|学校|律师工作科：|空号|停用|退休|Family Court|"
    "责任人|法院（3人）|法制|法律咨询科|"
    "以下各位领导都说过晚上请勿拨打，上午可以再打，下午不行|律师协会"
)


def test_what_headings_close() -> None:
    for reason, headings in CLOSING.items():
        for heading in headings.split("|"):
            found, refused = read(f"{heading},,", ",张永,15400001711")
            assert (found, refused[-1]) == ([], f"2 {reason}"), heading
    for heading in OPEN.split("|"):
        assert read(f"{heading},,", ",张永,15400001711")[0] == ["2 +8615400001711"], heading


@pytest.mark.parametrize(
    ("heading", "left"),
    [
        ("二、已作废，留底备查，不要再录入", []),
        ("3. 停用号码（不要再打）", []),
        ("3. Dead numbers; kept for the record", []),
        ("二、已核实，停用的没有列", ["2 +8615400001711"]),
        ("二、新增，旧的已作废", ["2 +8615400001711"]),
    ],
)
def test_what_a_numbered_heading_says_first(heading: str, left: list[str]) -> None:
    assert (
        read(f"{heading},,".replace(",", "，", heading.count(",")), ",张永,15400001711")[0] == left
    )


def test_out_of_use_is_no_wish_of_anybody() -> None:
    aside: list[Aside] = []
    reader = Reader(KINDS, CHINA)
    for row in (["已停用号码"], ["", "张永", "15400001711"]):
        reader.read(Row(1, row), [], [], aside)
    assert aside == []


TITLES = {
    "relative": (
        "当事人家属联系方式|李勇案受害人家属名单|当事人及家属情况|家属（3人）|当事人、家属电话|"
        "Relatives of the victims|Family members|Volunteers|律师名单|我方志愿者名单"
    ),
    "no_calls": "请勿拨打名单（2024年）|不要拨打的号码|黑名单|免打扰名单|Do not call list|DNC list",
    "dead": "停用号码|Dead numbers",
    "": (
        "昌乐县公安局电话|责任人及家属电话|注意：不要拨打家属电话|请不要拨打家属电话|内部资料|"
        "晚上请勿拨打|制表：覃同学|Prepared by: Lin (volunteer)|"
        "责任人名单|昌乐县公安局、检察院、家属|Please do not call any relatives|退休人员|"
        "说明：家属号码未列，只有负责人和各科室的电话号码在这里"
    ),
}


def test_a_title_above_the_head_holds_for_all() -> None:
    for reason, titles in TITLES.items():
        for title in titles.split("|"):
            reader, refused = Reader(KINDS, CHINA, "0536"), list[Not]()
            reader.begin([Row(1, ["", title, ""]), Row(2, ["单位", "姓名", "电话"])])
            assert reader.section.area == "0536"
            for row in (",张永,15400001711", "潍坊市,,", ",李勇,15400001712"):
                reader.read(Row(3, row.split(",")), [], refused, [])
            told = [one.reason for one in refused if one.raw != "潍坊市"]
            assert told == [reason] * 2 * bool(reason), title


def test_below_an_office_the_title_holds_no_longer() -> None:
    found: list[Proposed] = []
    reader = Reader(KINDS, CHINA)
    reader.begin([Row(1, ["当事人家属"])])
    for row in (["", "张永", "15400001711"], ["昌乐县公安局"], ["", "李强", "15400001712"]):
        reader.read(Row(3, row), found, [], [])
    assert [one.e164 for one in found] == ["+8615400001712"]


def test_an_office_above_the_rows_is_theirs() -> None:
    """Where no column says it: down to the next heading."""
    found: list[Proposed] = []
    refused: list[Not] = []
    reader = Reader((Kind.SKIP, Kind.PERSON, Kind.NUMBER), CHINA)
    rows = (
        "一、昌乐县公安局,,|1,王大明,15400001491|,值班室,0536-0000794|二,昌樂縣檢察院,|2,何庆,15400001492|"
        "三、当事人家属,,|3,李娜,15400001493|（四） 昌乐县法院,,|4,赵卫国,15400001494|"
        "五、其他,,|5,钱进,15400001495"
    )
    for row in rows.split("|"):
        reader.read(Row(2, row.split(",")), found, refused, [])
    assert [(one.station, one.person) for one in found] == [
        ("昌乐县公安局", "王大明"),
        ("昌乐县公安局", ""),
        ("昌樂縣檢察院", "何庆"),
        ("昌乐县法院", "赵卫国"),
        ("", "钱进"),
    ]
    assert [one.raw for one in refused] == ["3 李娜 15400001493", "五、其他"]


@pytest.mark.parametrize(
    ("above", "office"),
    [
        (["联络表", "昌乐县公安局"], "昌乐县公安局"),
        (["聯絡表", "昌樂縣公安局", ""], "昌樂縣公安局"),
        (["Contacts", "Changle County Court"], "Changle County Court"),
        (["昌乐县公安局", "2026年3月整理"], ""),
        (["一|昌乐县公安局"], "昌乐县公安局"),
        (["昌乐县公安局|2026"], ""),
        (["当事人家属"], None),
        ([], ""),
    ],
)
def test_an_office_just_above_the_head_is_that_of_the_first_rows(
    above: list[str], office: str | None
) -> None:
    """The head is said again below each office."""
    head = ["姓名", "手机", "职务"]
    rows = [*(one.split("|") for one in above), head, ["王大明", "15400001491", "所长"]]
    rows += [["昌乐县检察院", "", ""], head, ["何庆", "15400001492", "检察官"]]
    found: list[Proposed] = []
    reader = Reader((Kind.PERSON, Kind.NUMBER, Kind.TITLE), CHINA)
    reader.begin([Row(1, row) for row in rows[: len(above) + 1]])
    for row in rows[len(above) + 1 :]:
        reader.read(Row(9, row), found, [], [])
    told = [] if office is None else [office]
    assert [one.station for one in found] == [*told, "昌乐县检察院"]
    with_offices = Reader((Kind.STATION, Kind.NUMBER, Kind.TITLE), CHINA)
    with_offices.begin([Row(1, row) for row in rows[: len(above) + 1]])
    assert with_offices.section.office == ""


@pytest.mark.parametrize(
    "heading", ["本组值班同工", "本組值班同工", "我们小组的志愿者", "志工", "本組組員"]
)
def test_below_our_own_people_nobody_is_called(heading: str) -> None:
    refused: list[Not] = []
    reader = Reader((Kind.PERSON, Kind.NUMBER, Kind.TITLE), CHINA)
    for row in ([heading, "", ""], ["小安", "15400001491", "周一"]):
        reader.read(Row(3, row), [], refused, [])
    assert [one.reason for one in refused] == ["relative"]


HEADINGS = ("【{}】", "== {} ==", "■ {}", "*** {} ***", "[{}]", "# {}:", "{}")


@pytest.mark.parametrize("around", HEADINGS)
def test_what_stands_around_a_heading_is_no_part_of_it(around: str) -> None:
    court, other = "临澜市雨巷区法院", "Changle County Court"
    said = (court, "家属（不要打）", other, "已核实为错号", court, "Verified dead")
    found: list[Proposed] = []
    refused: list[Not] = []
    reader = Reader((Kind.PERSON, Kind.MOBILE, Kind.TITLE), CHINA)
    for line, heading in enumerate(said):
        reader.read(Row(line, [around.format(heading), "", ""]), found, refused, [])
        reader.read(Row(line, ["王建国", f"1540000012{line}", ""]), found, refused, [])
    assert [one.station for one in found] == [court, other, court]
    assert [one.reason for one in refused] == ["relative", "dead", "dead"]


def test_sections_without_a_head() -> None:
    rows = ("【市公安局】,,", "张平,局长,15400001234", "【区法院】,,", "杜若,庭长,15400001235")
    cells = [Row(at, one.split(",")) for at, one in enumerate(rows, 1)]
    assert head_of(cells, CHINA) == 0
    assert kinds_of([], cells, CHINA) == (Kind.PERSON, Kind.TITLE, Kind.NUMBER)
