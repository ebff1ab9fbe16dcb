"""The old number of somebody who has another one, which was told above or comes now."""

import pytest

from tests.readers.case_report.test_rules import read

BELOW = "河口路派出所 0536-0000121\n所长 王大明 15400000501\n{said}"


def ends(said: str) -> set[str]:
    return {one.e164[-3:] for one in read(BELOW.format(said=said)).lines} - {"121"}


@pytest.mark.parametrize(
    "old", ["旧的", "旧号", "原来的", "原来的号", "老的", "之前的", "旧的那个"]
)
def test_the_old_one(old: str) -> None:
    for lead in ("王大明的手机换了，", "3楼 王大明换号了，", "王所换了手机，"):
        for end in ("不用打。", "打不通了。", "作废"):
            assert ends(f"{lead}{old} 15400000502 {end}") == {"501"}, (lead, end)
        assert ends(f"{lead}{old}15400000501不用打，新的15400000502。") == {"502"}, lead


@pytest.mark.parametrize(
    "said",
    [
        "王大明又用回原来的15400000502",
        "王大明没换号，还是老的 15400000502",
        "王大明手机仍用以前的15400000502",
    ],
)
def test_the_old_one_is_in_use(said: str) -> None:
    assert "502" in ends(said)


@pytest.mark.parametrize(
    "said",
    [
        "Wang Daming has changed his mobile, the old one (15400000502) no longer works.",
        "Wang Daming changed his number; the previous one was 15400000502.",
        "Wang Daming has a new mobile; his old number (15400000502) is no use.",
    ],
)
def test_the_old_one_in_english(said: str) -> None:
    text = f"Hekou Police Station 0536-0000121\nChief Wang Daming 15400000501\n{said}"
    assert [one.e164[-3:] for one in read(text).lines] == ["121", "501"]
