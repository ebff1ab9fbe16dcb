"""Who has a number now: kin who say that it is theirs, a trade, whoever bought it; days later."""

import pytest

from clarion.countries.registry import profile
from clarion.readers.table.looks import looks_of
from clarion.readers.told import Sayings
from clarion.readers.vcard import rows
from clarion.rules.vocabulary import RowRefusal

CHINA = profile("china")
SAYS = Sayings(CHINA, looks_of(CHINA).words).of

SAID = {
    RowRefusal.RELATIVE: (
        "接电话的是他妻子，说这是她的手机|她丈夫接的，说是他自己的号|是他母亲接的，号是她的|"
        "是她儿子接的，说这个号是他的|接听的是他爱人，称这手机是她的|電話是他太太接的，說是她自己的號|"
        "10/30 没接\n11/4 她丈夫接的，说是他自己的号\n11/10 skip|"
        "his wife answered, says it is her phone|"
        "her husband answered and said this number is his own|"
        "his daughter answered - it is her mobile|wife answered: this is my phone"
    ),
    RowRefusal.DEAD: (
        "手机现在是一个外卖员在用|手机现在由一个卖菜的在用|号码现在是一位装修工人在用|现在是一个外卖员在用|"
        "手机号已被一个开饭店的用了|"
        "手機現在是一個外賣員在用|接电话的人说买这个号半年了, 不是殷国华|"
        "接的人说这号是他去年买的|机主说这个号买了两年了，不认识他|对方称号码是三个月前办的，不是殷国华|"
        "mobile is now used by a food courier|his phone is now used by a taxi driver|"
        "the mobile is being used by a plumber|a delivery rider uses this number|"
        "he says he bought this number half a year ago|"
        "says she got this number in 2025 and does not know him|"
        "still out of service|9/3 no answer\n9/24 still disconnected|9/3 空号\n9/10 接了，说打错了|"
        "9/3 停机\n9/10 没人接|9/3 空号\n三次都是\n9/10 关机|9/3 本人接了\n9/17 已停机"
    ),
}
SILENT = (
    "他妻子接的，说他不在|他妻子接的，说是他的手机，他在洗澡|是他母亲接的，说他出去了|"
    "his wife answered, he was out|his wife answered, says it is his phone|"
    "手机现在是他本人在用|手机是秘书在用|办公电话现在是内勤在用|mobile is used by the new chief|"
    "接电话的人说不是他管|对方说他买了新车，不想谈|接电话的人说他买菜去了|"
    "asked where we bought this number|said we bought his number online|问我们号码是哪里买的|"
    "说号码是从网上买的，问我们哪来的|he says it is not his job|"
    "he has this number, not his case|says he bought a house|"
    "9/3 停机\n9/10 本人接了，骂人|9/3 disconnected\n9/10 answered, listened 2 min|"
    "9/3 空号；9/10 挂断；9/17 无人接|still powered off"
)


@pytest.mark.parametrize("why", SAID)
def test_whose_it_is_now(why: RowRefusal) -> None:
    wrong = [one for one in SAID[why].split("|") if set(SAYS(one).values()) != {why}]
    assert wrong == []


def test_what_says_nearly_the_same_of_him() -> None:
    assert [one for one in SILENT.split("|") if SAYS(one)] == []


def test_each_line_of_a_card_s_note_says_something_of_its_own() -> None:
    note = r"NOTE:9/3 rang\n9/17 提示已停机\n9/24 said\, \nlater"
    card = f"BEGIN:VCARD\nTEL:15400001234\n{note}\nEND:VCARD\n"
    assert [row[-1] for row in rows(card.encode(), "utf-8")] == [
        "9/3 rang; 9/17 提示已停机; 9/24 said, later"
    ]
