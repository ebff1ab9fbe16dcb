"""Rows that name columns: two of them, under titles, with an area code; and the separator."""

from clarion.countries.registry import profile
from clarion.readers.table.heads import area_above, head_of, headings
from clarion.readers.table.rows import Row
from clarion.readers.table.separators import separator_of

CHINA, IRAN = profile("china"), profile("iran")


def table(*rows: str) -> list[Row]:
    return [Row(at, row.split(",")) for at, row in enumerate(rows, 1)]


def test_two_rows_may_name_the_columns_together() -> None:
    rows = table(
        "青岚市政法系统通讯录（区号0536）,,,,,",
        "单位,姓名,电话,,,备注",
        ",,办公,手机,宅电",
        "青岚市公安局,王建国,0000121,,,",
    )
    head = head_of(rows, CHINA)
    assert (head, area_above(rows, head, CHINA)) == (3, "0536")
    named = ["单位", "姓名", "电话 办公", "电话 手机", "电话 宅电", "备注"]
    assert headings(rows, head, CHINA) == named
    assert headings(rows, 2, CHINA) == ["单位", "姓名", "电话", "", "", "备注"]
    assert headings(rows, 0, CHINA) == []
    assert head_of(rows[:3], CHINA) == 3


def test_a_second_row_may_tell_headings_apart_that_are_alike() -> None:
    upper = "Agency,Name,Phone,Phone,Name,Phone,Notes,Notes"
    rows = table(upper, ",official,office,mobile,family member,family phone,,", "a,b,0536-0000121")
    assert head_of(rows, CHINA) == 2
    assert headings(rows, 2, CHINA)[2:6] == [
        "Phone office",
        "Phone mobile",
        "Name family member",
        "Phone family phone",
    ]
    again = table("单位,姓名,电话,电话,备注", ",姓名,电话,电话,", "a,b,0536-0000121")
    assert head_of(again, CHINA) == 1


def test_a_row_below_the_head_is_no_second_one() -> None:
    assert head_of(table("单位,姓名,电话", ",王建国,待查", "a,b,0536-0000121"), CHINA) == 1
    assert head_of(table("制表：办公室,,2026", "单位,姓名,电话", "a,b,0536-0000121"), CHINA) == 2


def test_a_row_of_a_table_without_a_head_is_none() -> None:
    rows = table("松河市信访局,王建国,科员,", "松河市法院,李明德,法官,0536-0000121", "x,y,work,")
    assert head_of(rows, CHINA) == 0
    assert head_of(table("甲,乙", "x,y"), CHINA) == 0


def test_the_area_stands_in_the_title_or_in_a_heading() -> None:
    assert area_above(table("电话(0451),x"), 1, CHINA) == "0451"
    assert area_above(table("区号0451，区号0536", "电话"), 2, CHINA) == ""
    assert area_above(table("电话(办),单位(0451)"), 1, CHINA) == ""
    assert area_above(table("تهران کد شهر: 021", "تلفن"), 2, IRAN) == "021"
    assert area_above([], 0, CHINA) == ""


def test_the_sign_of_the_head_counts_and_not_that_of_the_notes() -> None:
    notes = "a;b;c;d;e;f"
    assert separator_of(f"单位,姓名,电话,备注\n甲,王,0536-0000121,{notes}\n", CHINA) == ","
    assert separator_of(f"甲,乙,丙,丁\n甲,王,0536-0000121,{notes}\n", CHINA) == ","
    assert separator_of("甲局;王建国;0536-0000121;早, 晚\n" * 3, CHINA) == ";"
