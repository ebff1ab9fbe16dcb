"""Words that look like a reason to leave a number out, and are none; and such that are one."""

import pytest

from tests.readers.case_report.test_rules import read

ROW = "县公安局\n局长 王大明 15400000501{}\n政委 李强 15400000502"


@pytest.mark.parametrize(
    ("said", "why"),
    [
        (" 别打给他", "stop"),
        ("，他是好人，别打给他", "stop"),
        ("（已调青海）", "moved"),
        (" 已调新疆工作", "moved"),
        (" 其实是开发商的号码", "private_business"),
        ("，请保密", "do_not_publish"),
    ],
)
def test_why_a_number_is_left_out(said: str, why: str) -> None:
    told = read(ROW.format(said))
    assert [one.person for one in told.lines] == ["李强"]
    refused = [str(one.reason) for one in told.refused]
    assert refused + [str(one.reason) for one in told.review] == [why]


@pytest.mark.parametrize(
    "said",
    [
        "，说案情保密",
        "，答“此案保密”",
        " 收了开发商钱",
        " 替开发商说话",
        " 与开发商勾结",
        " 刚从青海调来",
        "（已调查过三人）",
        "，别给他送礼",
    ],
)
def test_what_leaves_none_out(said: str) -> None:
    assert [one.person for one in read(ROW.format(said)).lines] == ["王大明", "李强"]


@pytest.mark.parametrize("said", ["listened 4 min.", "3 mins, angry", "rang 5 times", "10 seconds"])
def test_how_long_a_call_was_is_no_number(said: str) -> None:
    told = read(f"15400000501      Hu Defu, chief of Xinpu Police Station          {said}")
    assert [(one.person, one.org) for one in told.lines] == [("Hu Defu", "Xinpu Police Station")]


@pytest.mark.parametrize(
    "name", ["沈若兰　　手机 ", "沈若兰 ", "沈若兰\n电话：", "沈若兰 联系电话："]
)
def test_whoever_signs_above_a_day_is_the_writer(name: str) -> None:
    told = read(f"县公安局局长王大明 15400000501\n请核查。\n\n{name}15400000502\n2024年4月17日")
    assert [one.person for one in told.lines] == ["王大明"]


@pytest.mark.parametrize("said", ["王小姐", "王女士", "王先生"])
def test_somebody_at_the_desk_of_an_office(said: str) -> None:
    told = read(f"劳动监察大队 {said} 0752-0000361 转28")
    assert [(one.person, one.org, one.ext) for one in told.lines] == [(said, "劳动监察大队", "28")]
    for other in (f"劳动监察大队，{said}，15400000501", f"接电话的{said} 0752-0000361"):
        assert read(other).lines == ()


@pytest.mark.parametrize("said", ["办公电话见上", "办公同上", "座机号码见上"])
def test_a_bracket_that_names_a_number_told_above(said: str) -> None:
    told = read(f"郢中派出所：值班室0724-0000430\n副所长 谭少柏（{said}）15400003339")
    assert [one.person for one in told.lines] == ["", "谭少柏"]
