"""Separators, heads and columns that the exports do not show."""

from clarion.countries.registry import profile
from clarion.readers.table.columns import kinds_of
from clarion.readers.table.heads import head_of
from clarion.readers.table.reading import Reader
from clarion.readers.table.results import Aside, Not, Proposed
from clarion.readers.table.rows import Row
from clarion.readers.table.separators import separator_of
from clarion.rules.vocabulary import ColumnKind, LineKind, RowRefusal

CHINA = profile("china")


def read(kinds: list[ColumnKind], *cells: str) -> tuple[list[Proposed], list[Not]]:
    found: list[Proposed] = []
    refused: list[Not] = []
    Reader(kinds, CHINA).read(Row(1, list(cells)), found, refused, [])
    return found, refused


def test_a_file_may_say_its_separator() -> None:
    assert separator_of("sep=;\na,b;c,d\n", CHINA) == ";"
    assert separator_of('"sep=\t"\na,b\tc\n', CHINA) == "\t"
    assert separator_of("sep=x\na,b\n", CHINA) == ","
    assert separator_of("", CHINA) == ","


def test_a_head_in_words_that_nobody_knows() -> None:
    rows = [Row(1, ["甲", "乙"]), Row(2, ["王", "0536-0000121"])]
    assert head_of(rows, CHINA) == 1
    assert kinds_of(rows[0].cells, rows[1:], CHINA) == (ColumnKind.SKIP, ColumnKind.NUMBER)
    assert head_of([], CHINA) == 0


def test_an_empty_row_says_nothing() -> None:
    assert read([ColumnKind.NUMBER], "  ") == ([], [])


def kinds(head: str, *rows: str) -> str:
    """Of the columns, in a row."""
    cells = [Row(at, row.split(",")) for at, row in enumerate(rows, 2)]
    return " ".join(kinds_of(head.split(","), cells, CHINA))


def test_whole_numbers_are_no_extensions() -> None:
    assert kinds("姓名,分机电话", "王建国,0536-0000121") == "person number"
    assert kinds("姓名,电话,分机电话", "王建国,0536-0000121,8012") == "person number ext"


def test_a_unit_behind_an_authority_is_its_part() -> None:
    row = "临澜市公安局,河口路派出所,王建国,0536-0000121"
    assert kinds("機關名稱,單位,姓名,電話", row) == "station station person number"
    assert kinds("Agency,Unit,Name,Phone", row) == "station station person number"
    assert kinds("单位名称,单位,姓名,电话", row) == "station skip person number"
    same = "临澜市公安局,临澜市公安局河口路派出所,王建国,0536-0000121"
    assert kinds("机关名称,单位,姓名,电话", same) == "skip station person number"


def test_who_keeps_the_list_has_no_title_for_the_officials() -> None:
    rows = (
        "王建国,局长,0536-0000121,小组长",
        "李明,,0536-0000122,小组长",
        "何庆,所长,0536-0000123,小组长",
    )
    assert kinds("姓名,职位,工作电话,负责人", *rows) == "person title work skip"
    assert kinds("姓名,工作电话,负责人", "王建国,0536-0000121,局长") == "person work title"


def test_words_under_no_heading_are_remarks() -> None:
    rows = (
        "松河市公安局,王建国,0536-0000121,,去年已退休，回老家了",
        "松河市公安局,李明,0536-0000122,3,上午较空闲",
    )
    assert kinds("单位,姓名,电话,,", *rows) == "station person number skip remark"
    named = ("松河市公安局,王建国,0536-0000121,何庆", "松河市公安局,李明,0536-0000122,钱进")
    assert kinds("单位,姓名,电话,", *named) == "station person number skip"


def test_a_relation_beside_a_relative_is_theirs() -> None:
    row = "王建国,0536-0000121,李丽,妻子"
    assert kinds("姓名,电话,紧急联系人,关系", row) == "person number relative skip"
    assert kinds("关系,姓名,电话,家属", "干部,王建国,0536-0000121,李丽") == (
        "state person number relative"
    )


def test_a_name_as_long_as_a_page_is_refused() -> None:
    kinds = [ColumnKind.PERSON, ColumnKind.NUMBER]
    _, refused = read(kinds, "王" * 201, "0536-0000121")
    assert [(one.line, one.reason, len(one.raw)) for one in refused] == [(1, "too_long", 200)]


def test_several_columns_of_one_kind_are_put_together() -> None:
    kinds = [ColumnKind.PLACE, ColumnKind.PLACE, ColumnKind.NUMBER]
    assert read(kinds, "临澜市", "雨巷区", "0536-0000121")[0][0].place == "临澜市雨巷区"
    assert read(kinds, "Linlan", "Yuxiang", "0536-0000121")[0][0].place == "Linlan Yuxiang"


def test_control_characters_are_no_part_of_a_name() -> None:
    kinds = [ColumnKind.PERSON, ColumnKind.NUMBER]
    assert read(kinds, "Wang\x07\n Jian", "0536-0000121")[0][0].person == "Wang Jian"


def test_what_is_not_said_of_the_state_is_no_refusal() -> None:
    kinds = [ColumnKind.NUMBER, ColumnKind.STATE, ColumnKind.NO_CALLS, ColumnKind.LINE_KIND]
    found, refused = read(kinds, "0536-0000121", "ok", "no", "mobile")
    assert ([one.kind for one in found], refused) == ([LineKind.WORK], [])
    assert read(kinds, "0536-0000121", "已调走", "", "")[1] == [
        Not(1, "moved", "0536-0000121 已调走")
    ]


def set_aside(kinds: list[ColumnKind], *cells: str) -> tuple[list[str], list[str], list[Aside]]:
    """The numbers that are found, why others are refused, and who is not called."""
    found: list[Proposed] = []
    refused: list[Not] = []
    aside: list[Aside] = []
    Reader(kinds, CHINA).read(Row(1, list(cells)), found, refused, aside)
    return [one.e164[-2:] for one in found], [one.reason for one in refused], aside


def test_who_asked_not_to_be_called_is_set_aside_whatever_else_is_wrong() -> None:
    kinds = [ColumnKind.NUMBER, ColumnKind.STATE, ColumnKind.NO_CALLS, ColumnKind.EXT]
    number = "0536-0000121"
    asked = Aside("+865360000121", "", RowRefusal.NO_CALLS)
    for state, no_calls in (("", "是"), ("", "DNC"), ("空号，请勿再打", ""), ("\ufffd", "yes")):
        told = set_aside(kinds, number, state, no_calls)
        assert told == ([], ["no_calls"], [asked])
    assert set_aside(kinds, f"{number}、05", "", "是", "12") == (
        [],
        ["no_calls"],
        [asked._replace(ext="12")],
    )
    assert set_aside(kinds, number, "ok", "否") == (["21"], [], [])


def test_kin_are_set_aside_wherever_it_stands() -> None:
    """In a column of theirs, as a label, beside a number, as somebody's title."""
    kin = Aside("+865360000122", "", RowRefusal.RELATIVE)
    kinds = [ColumnKind.NUMBER, ColumnKind.RELATIVE]
    assert set_aside(kinds, "0536-0000121", "王某 0536-0000122、0536-0000122")[0] == ["21"]
    assert set_aside(kinds, "0536-0000121", "0536-0000122") == (["21"], [], [kin])
    labelled = [ColumnKind.NUMBER, ColumnKind.LINE_KIND]
    assert set_aside(labelled, "0536-0000122", "妻子") == ([], ["relative"], [kin])
    remarked = [ColumnKind.NUMBER, ColumnKind.STATE]
    assert set_aside(remarked, "0536-0000122", "家属") == ([], ["relative"], [kin])
    assert set_aside([ColumnKind.MOBILE], "0536-0000121、0536-0000122(家属)") == (
        ["21"],
        ["relative"],
        [kin],
    )
    titled = [ColumnKind.TITLE, ColumnKind.NUMBER]
    assert set_aside(titled, "Spouse", "0536-0000122") == ([], ["relative"], [kin])
