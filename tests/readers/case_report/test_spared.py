"""Whom callers are asked to spare, and on which of somebody's lines."""

import pytest

from tests.readers.case_report.test_rules import read

PLACES = (
    "河口路派出所所长王大明15400000501，{said}。",
    "河口路派出所\n所长 王大明 15400000501（{said}）",
    "河口路派出所\n所长 王大明 15400000501\n  └ 11/9 {said}。",
    "河口路派出所所长王大明15400000501。{said}。",
)
STOPS = (
    "求大家不要再往这个号上打",
    "他老伴还在用这个号，别再惊动人家",
    "别再吵老人家",
    "不要再吵他们家了",
    "请勿再扰",
    "别为难他了",
    "手机请从名单里去掉",
)
GOES_ON = (
    "晚上九点以后请不要再打",
    "不要放过他",
    "别为难值班的小姑娘，找他本人",
    "不要吵，好好说",
    "可以多打",
)


@pytest.mark.parametrize("place", PLACES)
def test_who_is_spared(place: str) -> None:
    for said in STOPS:
        assert read(place.format(said=said)).lines == (), said
    for said in GOES_ON:
        assert [one.e164[-3:] for one in read(place.format(said=said)).lines] == ["501"], said


@pytest.mark.parametrize(
    ("text", "left"),
    [
        (
            (
                "所长王大明手机15400000501。王所长来电恳请：手机是私人用的，单位电话0536-0000121可以打，"
                "手机请各位从名单上拿掉。"
            ),
            "121",
        ),
        (
            "科长王大明，办公室0536-0000121，手机15400000501。她的手机请切勿拨打，办公室可以打。",
            "121",
        ),
        ("所长王大明0536-0000121、15400000501，手机别打了，打办公室就行。", "121"),
        ("所长王大明0536-0000121、15400000501，座机别打了，打手机。", "501"),
        ("所长王大明15400000501、0536-0000121。他求大家别打手机，只打座机。", "121"),
        ("所长王大明0536-0000121（办），15400000501（手机，请勿拨打）", "121"),
        ("所长 王大明 0536-0000121 15400000501\n\n备注：王大明的手机不要打了，座机照旧。", "121"),
        ("所长王大明15400000501；教导员李强0536-0000121，手机别打了。", "121 501"),
        ("所长王大明15400000501；办公室0536-0000121；传真别打了。", "121 501"),
        ("所长王大明15400000501；李强, 小灵通已停用", "501"),
        ("王小红被带走，她单位电话0536-0000121。", ""),
    ],
)
def test_of_which_line_it_is_asked(text: str, left: str) -> None:
    told = read(f"河口路派出所{text}")
    assert " ".join(sorted(one.e164[-3:] for one in told.lines)) == left
