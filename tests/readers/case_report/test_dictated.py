"""Numbers that were read aloud: in numerals with pauses, in two parts, or as a range."""

import pytest

from tests.readers.case_report.test_rules import read


def called(text: str) -> list[str]:
    return [one.e164 for one in read(text).lines]


WHO = "东关派出所所长王大明"
MOBILES = (
    "幺五四，零零零零，零五零三",
    "幺五四、零零零零、零五零三",
    "154，零零零零，0503",
    "154，0000，0503",
    "一五四 零零零零 零五〇三",
    "幺五四……零零零零……零五零三",
    "154...0000...0503",
    "幺五四零零零零零五零三",
    "前头1540000，后头0503",
    "頭七個 1540000，尾四個 0503",
    "前七位1540000，歇口气，后四位0503",
    "开头是1540000，结尾是0503",
    "first seven digits 1540000, last four 0503",
    "begins 1540000 and ends 0503",
)
LANDLINES = (
    "零四五一，零零零零，一一二零",
    "零四五一，零零零零一一二零",
    "零四五一……零零零零……一一二零",
    "前面0451，后面00001120",
    "先拨0451，再拨00001120",
)


@pytest.mark.parametrize("told", MOBILES)
@pytest.mark.parametrize("label", ["手机", "手机："])
def test_a_mobile_that_is_read_aloud(told: str, label: str) -> None:
    assert called(f"{WHO}，{label}{told}。") == ["+8615400000503"]


@pytest.mark.parametrize("told", LANDLINES)
def test_a_landline_that_is_read_aloud(told: str) -> None:
    assert called(f"东关派出所值班室 {told}。") == ["+8645100001120"]


def test_a_local_number_with_a_pause() -> None:
    assert called("区号0451。东关派出所 零零零零，一一二零") == ["+8645100001120"]


@pytest.mark.parametrize(
    "said",
    [
        "二零一九，二零二零",
        "一九九九，二零二零年两次被抓",
        "手机前七位1540000，后来改成了1231",
        "前头打了1540000元，后头0211",
        "警号前头1540000，后头0211",
        "前头1540000，后头02",
        "编号1540000，后四位0211",
        "共8001，8002，8003",
        "第一回……二回……三回",
    ],
)
def test_what_is_no_number_in_parts(said: str) -> None:
    assert called(f"{WHO}，{said}") == []


def test_extensions_are_no_parts_of_a_number() -> None:
    text = "区号0451。东关派出所 办公00001201，转8001，8002"
    assert called(text) == ["+8645100001201"]


@pytest.mark.parametrize("word", ["至", "到", " to "])
def test_a_range_of_whole_numbers(word: str) -> None:
    text = f"东关派出所 0431-00000114{word}0431-00000116"
    assert [one[-3:] for one in called(text)] == ["114", "115", "116"]


@pytest.mark.parametrize("last", ["0431-00004116", "0451-00000116", "0536-0000116"])
def test_two_whole_numbers_far_apart(last: str) -> None:
    assert len(called(f"东关派出所 0431-00000114至{last}")) == 2
