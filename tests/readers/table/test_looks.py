"""What cells look like, and what that makes of their columns."""

from clarion.countries.registry import profile
from clarion.readers.table.columns import kinds_of, left_out
from clarion.readers.table.heads import head_of, headings
from clarion.readers.table.looks import is_date, looks_of
from clarion.readers.table.reading import Reader
from clarion.readers.table.results import Not, Proposed
from clarion.readers.table.rows import Row
from clarion.rules.vocabulary import ColumnKind

CHINA, IRAN = profile("china"), profile("iran")


def table(text: str) -> list[Row]:
    return [Row(at, line.split(",")) for at, line in enumerate(text.split("\n"), 1)]


def kinds(text: str, country: str = "china") -> str:
    """As they are guessed, without those that are left out: "place=kind"."""
    rows, told = table(text), profile(country)
    head = head_of(rows, told)
    found = kinds_of(headings(rows, head, told), rows[head:], told)
    return " ".join(f"{at}={kind}" for at, kind in enumerate(found) if kind != ColumnKind.SKIP)


def proposed(text: str) -> list[tuple[str, str, str]]:
    """Number, office and person."""
    rows = table(text)
    head = head_of(rows, CHINA)
    named = headings(rows, head, CHINA)
    reader = Reader(kinds_of(named, rows[head:], CHINA), CHINA)
    found: list[Proposed] = []
    refused: list[Not] = []
    for row in rows[head:]:
        reader.read(row, found, refused, [])
    assert refused == []
    return [(one.e164[-4:], one.station, one.person) for one in found]


def test_days_and_hours_are_no_numbers() -> None:
    for cell in ("2026-05-01", "2026/5/19 10:11", "19.05.2026", "5/19/26", "2026年5月", "10:30 am"):
        assert is_date(cell)
    assert not any(map(is_date, ("0536-0000121", "025-0000121", "2026", "15400001234")))
    assert kinds("松河市公安局,王建国,0451-05551234,2026-05-01") == "0=station 1=person 2=number"
    found: list[Proposed] = []
    refused: list[Not] = []
    Reader([ColumnKind.NUMBER], CHINA, "451").read(Row(1, ["2026-05-19"]), found, refused, [])
    assert (found, [one.reason for one in refused]) == ([], ["not_a_number"])


def test_what_a_heading_names_may_be_something_else() -> None:
    assert kinds("联系人,电话\n15400001234,0536-0000121") == "0=number 1=number"
    assert kinds("Office,Phone\n柳原市公安局,0536-0000121") == "0=station 1=number"
    assert kinds("Office,Phone\n0536-0000122,0536-0000121") == "0=work 1=number"
    assert kinds("办公室,电话\n301,0536-0000121") == "1=number"
    assert kinds("单位,电话\n0536-0000122,0536-0000121") == "0=work 1=number"
    assert kinds("Name,Number\nSonghe Court,0536-0000121") == "0=station 1=number"
    assert kinds("Officer,Phone\n所长,0536-0000121") == "0=title 1=number"
    assert kinds("Person,Phone\nA100,0536-0000121") == "1=number"
    assert kinds("Account,Title,Phone\n1234,Mr.,0536-0000121") == "2=number"
    assert kinds("Other,Primary,Type,Phone\n,0536-0000122,x,") == "1=number 3=number"
    assert kinds("Other,Phone\n370700197001011230,0536-0000121") == "1=number"
    assert kinds("Phone,Mobile\n2026-05-01,a@example.org\n2026-05-02,") == ""
    assert kinds("can2_phone,phone,ext\nyes,0536-0000121,none given") == "1=number"


def test_one_column_gives_the_person() -> None:
    parts = "1=given 2=family 3=number"
    assert kinds("File As,First,Last,Phone\nX,Lihua,Wang,0536-0000121") == parts
    assert kinds("Display name,First,Last,Phone\nLihua Wang,,,0536-0000121").startswith("0=person")
    whole = "Name,First,Last,Phone\nWang Lihua,Lihua,Wang,0536-0000121"
    assert kinds(whole) == "0=person " + parts
    same = "Contact,Officer,Phone\nIndividual,Li Ping,0536-0000121"
    assert kinds(same + "\nIndividual,Wang Hao,1\nIndividual,Li Na,") == "1=person 2=number"


def test_one_column_gives_the_office_perhaps_with_its_part() -> None:
    assert kinds("公司,单位,电话\n,松河市公安局,0536-0000121") == "1=station 2=number"
    rows = "单位,部门,电话\n松河市公安局,{},0536-0000121"
    assert kinds(rows.format("法制科")) == "0=station 1=station 2=number"
    assert kinds(rows.format("松河市公安局法制科")) == "1=station 2=number"
    assert kinds("部门,单位,电话\n法制科,松河市公安局,0536-0000121") == "1=station 2=number"
    assert kinds("部门,科室,电话\n法制科,,0536-0000121") == "0=station 2=number"


def test_a_street_is_a_place_where_there_is_no_other() -> None:
    assert kinds("City,Address,Phone\nSonghe,12 Road,0536-0000121") == "0=place 2=number"
    assert kinds("City,Address,Phone\n,12 Road,0536-0000121") == "1=place 2=number"


def test_several_people_in_a_row_have_numbers_of_their_own() -> None:
    text = (
        "单位,值班电话,负责人,负责人手机,书记员,书记员电话,警号\n"
        "甲县公安局,0536-0000120,王建国,15400001234,李明德,0536-0000121,1"
    )
    assert proposed(text) == [
        ("0120", "甲县公安局", ""),
        ("1234", "甲县公安局", "王建国"),
        ("0121", "甲县公安局", "李明德"),
    ]
    twice = "姓名,电话,姓名,电话\n王建国,15400001234,李明德,0536-0000121"
    assert proposed(twice) == [("1234", "", "王建国"), ("0121", "", "李明德")]
    again = "姓名,电话,联系人,联系人电话\n王建国,15400001234,王建国,0536-0000121"
    assert [one[2] for one in proposed(again)] == ["王建国", "王建国"]


def test_without_headings_the_cells_tell() -> None:
    assert kinds("松河市公安局,王建国,所长,0451-05551234") == "0=station 1=person 2=title 3=number"
    assert kinds("1|x".replace("|", ",")) == ""
    dialer = "V1,86,15400001234,Mr,Lihua,Wang,Songhe Court"
    assert kinds(dialer) == "2=number 4=given 5=family 6=station"
    assert kinds("V1,86,15400001234,Wang,Lihua") == "2=number 3=family 4=given"
    assert kinds("زندان اوین,علی رضایی,رئیس,021-00112233", "iran").startswith("0=station 1=person")
    assert kinds("Ali,Rezaei,00982100112233", "iran")[:15] == "0=given 1=family"[:15]
    local = "公安局,05551234\n公安局,05551235"
    assert kinds(local) == "0=station 1=number"


def test_an_office_and_a_name_in_one_cell_are_told_apart() -> None:
    text = "松河市公安局 王建国,0451-05551234"
    assert proposed(text) == [("1234", "松河市公安局", "王建国")]
    looks = looks_of(CHINA)
    assert looks.office_and_name("松河市 公安局") == ("松河市 公安局", "")
    assert looks.office_and_name("王建国 电话") == ("王建国 电话", "")


def test_columns_that_are_left_out_are_told() -> None:
    rows = table("x,15400001234,05551234,1\ny,,05551235,2")
    head = ["Quux", "Pager", "Quuux", "id"]
    skipped = [ColumnKind.SKIP] * 4
    assert left_out(skipped, head, rows, CHINA) == (1, 2)
    assert left_out([ColumnKind.NUMBER] * 4, head, rows, CHINA) == ()


def test_a_script_with_blanks_keeps_them() -> None:
    found: list[Proposed] = []
    kinds = [ColumnKind.GIVEN, ColumnKind.FAMILY, ColumnKind.NUMBER]
    Reader(kinds, IRAN).read(Row(1, ["علی", "رضایی", "021-00112233"]), found, [], [])
    assert [one.person for one in found] == ["علی رضایی"]


DESKS = (
    "昌乐县公安局|昌乐县法院 办公室|昌樂縣法院值班室|刑警大队|信访局|值班室|门卫|局长办公室|"
    "Weifang PSB|Duty Room|"
    "Changle County Court|Li Court"
)
PEOPLE = "王大明|李科|王庭|张局|纪委|于家所|钱处|王大明局长|局长|手机|Daming Wang|Wang Daming|"


def test_what_stands_where_a_name_might() -> None:
    said = {one: looks_of(CHINA).names_desk(one) for one in DESKS.split("|")}
    assert said == dict.fromkeys(said, True)
    said = {one: looks_of(CHINA).names_desk(one) for one in PEOPLE.split("|")}
    assert said == dict.fromkeys(said, False)


def test_an_office_is_nobodys_name() -> None:
    text = (
        "姓名,电话\n王大明,15400001791\n昌乐县公安局,0536-0000791\n"
        "何庆,15400001792\n值班室,0536-0000792"
    )
    assert [one[1:] for one in proposed(text)] == [
        *(("", "王大明"), ("昌乐县公安局", ""), ("", "何庆"), ("值班室", ""))
    ]
    kinds = [ColumnKind.STATION, ColumnKind.PERSON, ColumnKind.NUMBER]
    found: list[Proposed] = []
    for name in ("刑警大队", "值班室", "昌乐县公安局", "昌乐县公安局国保大队", "王大明"):
        Reader(kinds, CHINA).read(Row(2, ["昌乐县公安局", name, "0536-0000791"]), found, [], [])
    assert [(one.station, one.person, one.kind) for one in found] == [
        ("昌乐县公安局刑警大队", "", "work"),
        ("昌乐县公安局", "", "work"),
        ("昌乐县公安局", "", "work"),
        ("昌乐县公安局国保大队", "", "work"),
        ("昌乐县公安局", "王大明", "unknown"),
    ]


def test_what_an_office_is_tied_to_is_no_part_of_its_name() -> None:
    link = " (https://notes.example/昌乐-1f2e)"
    text = f"姓名,单位,网址,电话\n王大明,昌乐县公安局{link},https://a.example/1,15400001791"
    assert kinds(text) == "0=person 1=station 3=number"
    assert proposed(text) == [("1791", "昌乐县公安局", "王大明")]
