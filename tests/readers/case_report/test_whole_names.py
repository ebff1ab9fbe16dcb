"""Offices of places whose names hold signs that are words elsewhere."""

import pytest

from tests.readers.case_report.test_rules import read

PLACES = (
    "达来苏木",
    "都来提巴格",
    "达来呼布镇",
    "也力克",
    "喀拉也木勒",
    "和丰镇",
    "至善街",
    "称文镇",
)


@pytest.mark.parametrize("place", PLACES)
def test_the_whole_name(place: str) -> None:
    for mark in ("■", "一、", "　", "伊宁市公安局"):
        for office in ("派出所", "司法所", "边境派出所"):
            told = (
                f"克什克腾旗公安局 0476-0052110\n{mark}{place}{office}\n  所长 王大明 15400000501"
            )
            [_, his] = read(told).lines
            assert (his.org.removeprefix("伊宁市公安局"), his.person) == (place + office, "王大明")


@pytest.mark.parametrize("said", ["后来", "现在", "被", "转到", "移至", "家里来", "拘留所和", "从"])
def test_words_before_a_name(said: str) -> None:
    for line in read(f"{said}东关派出所\n  所长 王大明 15400000501\n  0476-0052121").lines:
        assert said not in line.org


def test_posts_for_the_people() -> None:
    told = "伊宁市公安局东关派出所 0999-0071120\n  便民警务站 0071124"
    assert [one.org for one in read(told).lines][1].endswith("派出所便民警务站")
