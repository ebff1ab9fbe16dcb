"""Where somebody was posted, and of whom it is told by a surname and a short title."""

import pytest

from tests.readers.case_report.test_rules import read

PLACES = (
    "河口路派出所\n所长 王大明 15400000501（{said}）\n教导员 李强 15400000502",
    "河口路派出所\n所长 王大明 15400000501\n　　{said}\n教导员 李强 15400000502",
    (
        "柳树 08:43\n河口路派出所所长 王大明 15400000501\n河口路派出所教导员 李强 15400000502\n\n"
        "杏子 09:20\n王大明 15400000501 打通了，{said}\n\n柳树 09:21\n好\n"
    ),
)
LEFT = (
    "接电话的同事说王所上礼拜刚调石家庄",
    "王所九月调省局，新来的还没有分机",
    "上个月考到长春的机关去了",
    "王大明已考进省直机关",
    "五月份遴选到市纪委了",
    "今年初交流到邻县去了",
)
HERE = (
    "王所说上礼拜刚调来",
    "他九月调研去了，下周回",
    "儿子考到长春上大学去了",
    "他年前刚调整过分工",
    "刚调到本所",
)


@pytest.mark.parametrize("place", PLACES)
def test_who_was_posted_elsewhere(place: str) -> None:
    for said in LEFT:
        assert "501" not in {one.e164[-3:] for one in read(place.format(said=said)).lines}, said
    for said in HERE:
        assert "501" in {one.e164[-3:] for one in read(place.format(said=said)).lines}, said


@pytest.mark.parametrize("said", ["佢已經升咗上市局", "話佢上星期啱調廣州", "佢榮休咗"])
def test_who_was_posted_elsewhere_in_cantonese(said: str) -> None:
    text = f"河口路派出所｜所長 王大明｜15400000501｜{said}\n河口路派出所｜值班｜0000121｜通"
    assert "501" not in {one.e164[-3:] for one in read(text).lines}


ROUND = (
    "[Tue 17:05] Dagny: Hekou Road Police Station: head Wang Daming 王大明 0536-0000121, "
    "15400000501, instructor Li Qiang 李强 15400000502\n"
    "[Tue 17:51] Lucho: {said}\n[Tue 18:00] Dagny: ok\n"
)


@pytest.mark.parametrize(
    ("said", "left"),
    [
        ("0536-0000121: they say Ms Wang retired last year", "501 502"),
        ("0536-0000121: she quit the police this autumn to become a lawyer", "501 502"),
        ("Ms Wang asked us to stop", "502"),
        ("Ms Wang on the mobile: she asked us to stop", "121 502"),
        ("Ms Li asked us to stop", "121 501"),
        ("Ms Wang on the mobile: she asked me to take this number out of our files", "121 502"),
        ("0536-0000121: she is out today", "121 501 502"),
    ],
)
def test_what_a_later_message_says_of_a_number_or_of_somebody(said: str, left: str) -> None:
    found = [one.e164[-3:] for one in read(ROUND.format(said=said)).lines]
    assert " ".join(sorted(found)) == left


@pytest.mark.parametrize(
    ("said", "left"),
    [
        ("Joan's new number is 15400000503 (team only).", "501 502"),
        ("Li Qiang's new number is 15400000503.", "501 503"),
        ("Li's new number is 15400000503.", "501 503"),
    ],
)
def test_whose_new_number_it_is(said: str, left: str) -> None:
    text = (
        "Hekou Road Police Station\n  a) Head Wang Daming (王大明): 15400000501. Keep.\n"
        f"  b) Officer Li Qiang (李强): 15400000502. Keep.\nCourt\n\n3. {said}\n"
    )
    assert " ".join(sorted(one.e164[-3:] for one in read(text).lines)) == left
