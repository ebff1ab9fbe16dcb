"""What groups, tags and departments of other tools say of whom a row is, and how."""

import pytest

from clarion.countries.registry import profile
from clarion.readers.table.columns import kinds_of
from clarion.readers.table.reading import Reader
from clarion.readers.table.results import Aside, Not, Proposed
from clarion.readers.table.rows import Row
from clarion.rules.vocabulary import ColumnKind as Kind
from clarion.rules.vocabulary import RowRefusal

CHINA = profile("china")
NUMBER = "15400000503"
OFFICES = ("Xian Court", "Beilin Police Station", "Lintong Prison", "Gaoling Court")
SAYS = {
    "no_calls": (
        "DNC|Never call|No calls please|asked for no calls|Stop list|stop|do-not-ring|"
        "asked_not_to_be_called_again|refused_further_calls|asked_to_be_removed|"
        "asked-not-to-be-called-again|Prefers no calls|停打|請勿致電|不要再打了|本人要求停止"
    ),
    "dead": (
        "Number dead|NUMBER DEAD|Dead numbers|number_does_not_exist|wrong_number|"
        "number-out-of-use|private_person|不存在該號碼|已不是該官員|空号|停機|普通市民|號碼有誤"
    ),
    "moved": (
        "Former official|Ex-staff|Left office|official_has_left_this_post|Retired officials|"
        "no-longer-in-office|retired_or_left|no_longer_holds_office|前官員|退休人员|已调离"
    ),
    "relative": (
        "Relatives of officials|Families - never dial|Our own team|Ourselves|family_member|"
        "belongs_to_official_relative|belongs_to_relative_of_official|该号码为官员家属使用|"
        "lawyer_of_victim|Lawyers - never dial|官員家屬|自己人|名單整理人|我方|律師"
    ),
}
GOOD = (
    "Officials|VIP|No answer|busy_try_again|works_official_answered|Family court|"
    "Call again|officials_batch_2|not_yet_called|left-message-with-clerk|公安|已接通|家事庭|"
    "離退休干部科|未撥打|已核实|A_1|"
)
PLACES = {
    "Result": ("ok", Kind.STATE),
    "Tags": ("Officials", Kind.REMARK),
    "Department": ("China list", Kind.STATION),
}


def kinds(heading: str, cells: str) -> tuple[Kind, ...]:
    rows = [
        Row(at, ["Li Wei", OFFICES[at % 4], NUMBER, one]) for at, one in enumerate(cells.split("|"))
    ]
    return kinds_of(["Name", "Company", "Phone", heading], rows, CHINA)


def why(heading: str, cell: str) -> str:
    """Of one row among others."""
    usual, kind = PLACES[heading]
    columns = kinds(heading, "|".join([usual] * 8))
    assert columns[3] is kind
    found: list[Proposed] = []
    refused: list[Not] = []
    aside: list[Aside] = []
    Reader(columns, CHINA).read(
        Row(2, ["Li Wei", "Xian Court", NUMBER, cell]), found, refused, aside
    )
    assert bool(found) is not bool(refused)
    told = "".join(one.reason for one in refused)
    assert [one.reason for one in aside] == [told] * (told in {"no_calls", "relative"})
    return told


@pytest.mark.parametrize("heading", PLACES)
@pytest.mark.parametrize(
    ("told", "cell"), [(told, one) for told, some in SAYS.items() for one in some.split("|")]
)
def test_a_group_or_a_tag_may_close_a_row(heading: str, told: str, cell: str) -> None:
    also = "no_calls" if heading == "Department" and "never" in cell else told
    assert why(heading, cell) in {told, also}


@pytest.mark.parametrize("heading", PLACES)
def test_most_do_not(heading: str) -> None:
    said = {one: why(heading, one) for one in GOOD.split("|") if "休" not in one}
    assert said == dict.fromkeys(said, "")
    assert heading == "Result" or why(heading, "離退休干部科") == ""


def test_a_department_may_be_a_group_of_an_address_book() -> None:
    """Then it is no part of the office."""
    groups = "China list|China list|China list|STOP - asked for no calls|Families|Internal"
    assert kinds("Department", groups)[3] is Kind.STATE
    assert kinds("Department", "Legal section|Relatives visits office|Registry")[3] is Kind.STATION
    head = ["Name", "Department", "Phone"]
    rows = [Row(2, ["Li Wei", "never call", NUMBER]), Row(3, ["Li Wei", "Court", NUMBER])]
    assert kinds_of(head, rows, CHINA)[1] is Kind.STATION


@pytest.mark.parametrize(
    ("cell", "told"),
    [
        ("Ma (NUMBER DEAD)", "dead"),
        ("Li Wei - retired", "moved"),
        ("王建国-已退休", "moved"),
        ("Li Wei - do not call", "no_calls"),
        ("王建國（勿打）", "no_calls"),
        ("Li Wei - officer", ""),
    ],
)
@pytest.mark.parametrize("kind", [Kind.PERSON, Kind.TITLE, Kind.STATION])
def test_beside_a_name_a_title_or_an_office(cell: str, told: str, kind: Kind) -> None:
    refused: list[Not] = []
    Reader((kind, Kind.MOBILE), CHINA).read(Row(2, [cell, NUMBER]), [], refused, [])
    assert "".join(one.reason for one in refused) == told


@pytest.mark.parametrize(
    ("titles", "told"),
    [
        ("Former warden|Ex-director|Retired chief|former deputy chief|Late director", "moved"),
        ("原分局局长|原派出所所长|前任公安局副局长", "moved"),
        ("前检察长|前院長|原局長|前任所长|国保大队原大队长|原审判长", "moved"),
        ("原副所长，现任所长|前进派出所所长|太原市公安局局长|原平市公安局长|书记（原局长）", ""),
        ("原料科科长|原平市公安局局长|前进派出所所长", ""),
        ("Late shift officer|Night shift officer|late-shift leader", ""),
        (
            "Deputy (former chief)|former chief's secretary|Executive director|提前介入科科长",
            "",
        ),
    ],
)
def test_a_title_that_is_no_longer_held(titles: str, told: str) -> None:
    for one in titles.split("|"):
        refused: list[Not] = []
        Reader((Kind.TITLE, Kind.MOBILE), CHINA).read(Row(2, [one, NUMBER]), [], refused, [])
        assert ("".join(no.reason for no in refused), one) == (told, one)


@pytest.mark.parametrize(
    "office",
    [
        "Court (moved to North Road)|武侯分局（已搬迁）|局（离退休干部科）|Court - No. 2 Branch",
        "市局（原法制科）|停机坪派出所|法院-立案庭",
    ],
)
def test_of_an_office_less_is_heard(office: str) -> None:
    for one in office.split("|"):
        refused: list[Not] = []
        Reader((Kind.STATION, Kind.MOBILE), CHINA).read(Row(2, [one, NUMBER]), [], refused, [])
        assert refused == []


def test_who_keeps_the_list_calls_no_more_without_being_asked() -> None:
    aside: list[Aside] = []
    refused: list[Not] = []
    for cell in ("不拨打", "不撥打", "未撥打"):
        Reader((Kind.STATE, Kind.MOBILE), CHINA).read(Row(2, [cell, NUMBER]), [], refused, aside)
    assert ([one.reason for one in refused], aside) == ([RowRefusal.NO_CALLS] * 2, [])


def test_what_a_label_says_in_other_languages() -> None:
    kinds = (Kind.PERSON, Kind.LINE_KIND, Kind.NUMBER)
    told = {"工作": "work", "公司": "work", "Fax only": "fax", "住宅传真": "fax", "住家": "home"}
    for label, kind in told.items():
        found: list[Proposed] = []
        Reader(kinds, CHINA).read(Row(2, ["王建国", label, "0536-0000311"]), found, [], [])
        assert [one.kind for one in found] == [kind]
