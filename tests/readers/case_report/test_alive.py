"""What says that a number works, or works again, closes nothing; what only sounds like it does."""

import pytest

from clarion.countries.registry import profile
from clarion.readers.case_report.read import read_report


def read(text: str) -> tuple[list[str], list[str]]:
    told = read_report(text, profile=profile("china"))
    closed = [one.raw for one in told.refused] + [one.raw for one in told.review]
    return [one.e164[-3:] for one in told.lines], [raw[-3:] for raw in closed]


@pytest.mark.parametrize("lead", ["，", "\n王大明的手机", "\n王大明那个我昨天打了，"])
@pytest.mark.parametrize(
    "said",
    [
        "不是空号，打通了",
        "并非空号",
        "没有停机",
        "以前停机，现在能打了",
        "以前停機 現在會響了",
        "之前是空号，现在又通了",
        "3月停机，5月又能打通",
        "曾停机，现已恢复",
    ],
)
def test_a_number_that_works_is_told(lead: str, said: str) -> None:
    assert read(f"某某派出所\n所长王大明15400000501{lead}{said}。") == (["501"], [])


@pytest.mark.parametrize(
    "said",
    [
        "不是空号就是停机",
        "不是空号，是停机",
        "不知是不是空号",
        "以前能打，现在停机",
        "以前停机，现在还是停机",
        "上月停机",
        "没有停机，但不是他的了",
        "能打通，但不是他的",
    ],
)
def test_a_number_that_does_not_is_not(said: str) -> None:
    assert read(f"某某派出所\n所长王大明15400000501，{said}。") == ([], ["501"])


@pytest.mark.parametrize(
    "said",
    [
        "王所长上个月退休了。",
        "王大明所长去年底调往县局。",
        "所长已于2022年底调往福泉市",
        "所长上礼拜调到葫芦岛去了",
        "那个所长上礼拜调走了",
        "王大明今年一月病退",
        "王大明前几天被免职了",
    ],
)
def test_whoever_left_is_known_by_the_title_whenever_it_was(said: str) -> None:
    text = f"某某派出所\n所长王大明15400000501\n教导员李国强15400000502\n\n{said}"
    assert read(text) == (["502"], ["501"])


@pytest.mark.parametrize(
    "said",
    [
        "Fu Kaiyuan's number is that of a driving school.",
        "The number of Fu Kaiyuan is a driving school.",
        "The deputy's number belongs to a driving school.",
        "The number I gave you for the deputy is wrong.",
        "And the number I gave you for the deputy, Fu, is the number of a driving school.",
    ],
)
def test_a_number_that_was_given_for_somebody_is_taken_back(said: str) -> None:
    text = f"Chief Tang Qiming 15400000501. The deputy is Fu Kaiyuan, 15400000502.\n{said}"
    assert read(text) == (["501"], ["502"])


@pytest.mark.parametrize(
    "said",
    [
        "Fu Kaiyuan's number is that of the duty room.",
        "The deputy's number is right.",
        "The number of the deputy is not wrong.",
    ],
)
def test_one_that_was_not_stays(said: str) -> None:
    text = f"Chief Tang Qiming 15400000501. The deputy is Fu Kaiyuan, 15400000502.\n{said}"
    assert read(text) == (["501", "502"], [])
