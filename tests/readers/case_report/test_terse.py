"""Remarks of a word or two beside a number: how a call went, or that it is somebody else's."""

import pytest

from tests.readers.case_report.test_rules import read

ZH = (
    "东关派出所 0536-0000111\n副所长 王大明 15400000501（{}）\n民警 李国强 15400000502（无人接）",
    "东关派出所 0536-0000111\n副所长 王大明 15400000501（批：{}）\n民警 李国强 15400000502",
    "东关派出所0536-0000111，有人接；副所长王大明15400000501，{}；民警李国强15400000502，无人接。",
    (
        "> 东关派出所 0536-0000111\n有人接\n\n> 副所长 王大明 15400000501\n{}。\n\n"
        "> 民警 李国强 15400000502"
    ),
    (
        "单位|姓名|职务|号码|结果\n东关派出所|-|值班|0536-0000111|有人接\n"
        "东关派出所|王大明|副所长|15400000501|{}\n东关派出所|李国强|民警|15400000502|无人接"
    ),
)
EN = (
    (
        "Hekou Police Station 0536-0000111\n- Deputy chief Wang Daming 15400000501: {}.\n"
        "- Officer Li Qiang 15400000502: no answer."
    ),
    (
        "> Hekou Police Station, 0536-0000111\n# Works.\n\n> Deputy chief Wang Daming, "
        "15400000501\n# {}.\n\n> Officer Li Qiang, 15400000502\n# No answer."
    ),
    (
        "Office | Name | Position | Phone | What happened\n"
        "Hekou Police Station | - | duty | 0536-0000111 | answered\n"
        "Hekou Police Station | Wang Daming | deputy chief | 15400000501 | {}\n"
        "Hekou Police Station | Li Qiang | officer | 15400000502 | no answer"
    ),
)
OTHERS = "其妻|儿子|前妻|朋友|房东|错|空|已调|非本人|學生|代驾|轉租|没这人"
WENT = "挂|通|响|忙|拒|嗯|骂|没接|开车|按掉|彩铃|问谁|笑|发火|好|能通|哦"
OTHERS_EN = "wife|dead|wrong man|a shop|student|moved|not him|old number|someone else"
WENT_EN = "busy|rings|hung up|voicemail|listened|him|at lunch|laughed|twice|blocked us|works"


def left(forms: tuple[str, ...], many: str) -> set[str]:
    found = (read(form.format(said)).lines for form in forms for said in many.split("|"))
    return {" ".join(one.e164[-3:] for one in lines) for lines in found}


@pytest.mark.parametrize(("forms", "many"), [(ZH, OTHERS), (EN, OTHERS_EN)])
def test_a_word_that_says_it_is_not_theirs(forms: tuple[str, ...], many: str) -> None:
    assert left(forms, many) == {"111 502"}


@pytest.mark.parametrize(("forms", "many"), [(ZH, WENT), (EN, WENT_EN)])
def test_a_word_that_says_how_a_call_went(forms: tuple[str, ...], many: str) -> None:
    assert left(forms, many) == {"111 501 502"}


def test_a_word_for_whom_the_next_number_is() -> None:
    text = "绍水派出所 所长王大明15400000501 儿子 15400000503；民警李国强15400000502"
    assert [one.e164[-3:] for one in read(text).lines] == ["501", "502"]


NOT_HIS = (
    "卡早就不是姓王的在用|现在用这号的不是王大明|接的人说姓王的欠他钱跑了|接的人在找姓王的，说他也被骗了|"
    "这个不能用了|这条别用|说卡是在地摊买的|查無此機|查无该用户|没有这个用户|查不到这个号"
)
STILL_HIS = (
    "接的人说王所在洗手间|这号一直是姓王的在用|他说别用这口气说话|这个要晚上用|说查无此事|"
    "说没有此人的案卷|他说没有这个案子|他快不用了，不过现在还用着，先留"
)


@pytest.mark.parametrize(("many", "lines"), [(NOT_HIS, "111 502"), (STILL_HIS, "111 501 502")])
def test_who_uses_it_by_now(many: str, lines: str) -> None:
    assert left((*ZH[2:],), many) == {lines}
