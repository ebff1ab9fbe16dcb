"""A number that a later row of the same table calls dead, as logs of calls do."""

from clarion.countries.registry import profile
from clarion.readers.table.later import Dead, without_dead
from clarion.readers.table.reading import Reader
from clarion.readers.table.results import Proposed
from clarion.readers.table.rows import Row
from clarion.rules.vocabulary import ColumnKind as Kind
from clarion.rules.vocabulary import RowRefusal

CHINA = profile("china")
KINDS = (Kind.STATION, Kind.PERSON, Kind.NUMBER, Kind.STATE, Kind.REMARK)
FIRST = "雨巷派出所,王建国,15400000121,无人接听,"


def left(*rows: str, kinds: tuple[Kind, ...] = KINDS) -> list[int]:
    """Which rows bring a number after all."""
    found: list[Proposed] = []
    reader = Reader(kinds, CHINA)
    for line, row in enumerate(rows, 1):
        reader.read(Row(line, row.split(",")), found, [], [])
    proposed, refused = without_dead(found, reader.dead)
    assert len(proposed) + len(refused) == len(found)
    assert {one.reason for one in refused} <= {RowRefusal.DEAD, RowRefusal.MOVED}
    return [one.line for one in proposed]


def test_what_a_later_row_calls_dead_is_not_taken() -> None:
    for later in (
        "雨巷派出所,王建国,15400000121,空号,",
        "雨巷派出所,王建国,154-0000-0121,停机,三月再打",
        "雨巷派出所,王建国,15400000121,Wrong Number,",
        "雨巷派出所,王建国,15400000121,,打错了",
        "雨巷派出所,王建国,15400000121,,手机是空号",
        "雨巷派出所,,15400000121,空号,",
        ",王建国,15400000121,空号,",
    ):
        assert left(FIRST, "雨巷派出所,李平,15400000122,接通,", later) == [2]


def test_another_number_or_somebody_elses_is() -> None:
    for later in (
        "雨巷派出所,王建国,15400000121,忙,",
        "雨巷派出所,王建国,15400000129,空号,",
        "雨巷派出所,李平,15400000121,打错了,",
        "河口路派出所,,15400000121,打错了,",
        # Who has left is no other number's owner, nor one whose name nobody tells.
        "雨巷派出所,李平,15400000121,已调走,",
        "雨巷派出所,,15400000121,已调走,",
    ):
        assert 1 in left(FIRST, later)


def test_a_number_whose_owner_has_left_by_a_later_row_is_not() -> None:
    for later in ("已调走,", "退休,", ",家人接的，说人上个月去世了"):
        left_by = f"雨巷派出所,王建国,15400000121,{later}"
        assert left(FIRST, left_by) == []
        assert left(left_by, FIRST) == [2]
        assert left(FIRST.replace("王建国", ""), left_by) == [1]


def test_the_last_word_on_a_number_counts() -> None:
    dead = FIRST.replace("无人接听", "空号")
    assert left(dead, FIRST) == [2]
    assert left(FIRST, dead, FIRST) == [3]
    assert left(FIRST, FIRST, dead) == []


def test_an_extension_is_another_line() -> None:
    first = "雨巷派出所,王建国,0536-0000121转1,,"
    later = "雨巷派出所,王建国,0536-0000121转2,空号,"
    assert left(first, later) == [1]


def test_of_several_numbers_only_the_one_that_it_names() -> None:
    kinds = (Kind.STATION, Kind.PERSON, Kind.WORK, Kind.MOBILE, Kind.REMARK)
    both = "雨巷派出所,王建国,0536-0000121,15400000121,"
    assert left(both, f"{both}手机空号", kinds=kinds) == [1, 2]


def test_so_does_a_label_beside_it() -> None:
    kinds = (Kind.STATION, Kind.PERSON, Kind.NUMBER, Kind.LINE_KIND, Kind.REMARK)
    later = "雨巷派出所,王建国,15400000121,空号,"
    assert left("雨巷派出所,王建国,15400000121,手机,", later, kinds=kinds) == []


def test_each_side_of_a_table_tells_of_its_own() -> None:
    half = (Kind.STATION, Kind.PERSON, Kind.NUMBER, Kind.STATE)
    rows = "甲派出所,王建国,15400000121,,乙派出所,李平,15400000122,{}"
    assert left(rows.format(""), rows.format("空号"), kinds=half + half) == [1, 2]


def test_a_table_without_dead_numbers_is_left_as_it_is() -> None:
    told = Dead(1, "+8615400000121", "", "", "")
    assert without_dead([], [told]) == ([], [])
