"""Officials whom a sentence names late, or by what they do, and whose kin they are not."""

import pytest

from tests.readers.case_report.test_rules import read

OFFICE = "东关派出所，0536-0000121。"
HIS = ["5360000121 ", "15400000501 王大明"]


def told(text: str) -> list[str]:
    return [f"{one.e164[3:]} {one.person}" for one in read(text).lines]


DENIED = (
    "与大队长同姓，不是兄弟|與大隊長同姓，不是兄弟|和所长同姓，没有亲戚关系|跟局里那个宁伟不沾亲|"
    "跟局里那个宁伟不沾亲不带故|与看守所教导员同姓|与所长同姓无亲戚关系|跟所长不是一家人|"
    "跟所长没关系啊我问过|据称与王所长并无亲属关系|不是他亲戚|不是兄弟|跟所长同姓但不是父子|"
    "与李国强局长同姓，并非父子|按辈分我得叫他三叔|论辈分我要喊他表哥|按辈份我叫他一声大哥|"
    "和所长李国强非亲非故|与我们所长一个姓，不是亲兄弟"
)


@pytest.mark.parametrize("said", DENIED.split("|"))
def test_an_official_who_is_nobodys_kin(said: str) -> None:
    for text in (
        f"副所长王大明，{said}，手机15400000501。",
        f"副所长王大明（{said}），15400000501。",
        f"副所长叫王大明，{said}。手机15400000501。",
    ):
        assert told(OFFICE + text) == HIS


KIN = (
    "副所长王大明，与所长同姓，不是兄弟，他妻子手机{n}|副所长王大明，不是所长亲戚，是他表哥{n}|"
    "副所长王大明不是他三弟，他三弟{n}|邻居张姐，跟我不是亲戚，{n}|"
    "张桂兰和受害人不是夫妻，{n}|跟王大明非亲非故的张桂兰，{n}|副所长王大明，张桂兰跟我不是亲戚，{n}|"
    "副所长王大明。张桂兰跟我不是亲戚，{n}|她没有兄弟，朋友张桂兰{n}|张桂兰，不是亲戚，{n}|"
    "我三叔王大明，按辈分我得叫他三叔，{n}|按辈分我得叫他三叔的王大明{n}|与所长同姓的一个卖菜的{n}|"
    "副所长王大明，和我同姓，他兄弟跟我是同学，{n}|副所长王大明没有妻子，他兄弟{n}|"
    "副所长王大明。{n}不是他的，是他妻子的|副所长王大明，{n}不是他兄弟的|"
    "接电话的不是他妻子就是他儿子，{n}|所长姓王，他儿子王小明，{n}|所长姓王，王小明是他儿子，{n}|"
    "所长姓王，他妻子叫王红梅，{n}|邻居姓王，王大明，{n}|受害人也姓王，王红梅，{n}|"
    "她丈夫，叫王大明，{n}|民警姓王，高个子，他老婆叫王红，{n}"
)


@pytest.mark.parametrize("said", KIN.split("|"))
def test_whoever_is_kin_is_left_out(said: str) -> None:
    assert told(f"{OFFICE}{said.format(n='15400000501')}。") == HIS[:1]


def test_where_nobody_with_a_title_is_told_of() -> None:
    assert told("张桂兰，不是亲戚，15400000501。") == []


LATE = (
    "副所长也姓王，王大明，女，|副所长也姓王，叫王大明，|女民警，叫王大明，|所长姓王，名叫王大明，|"
    "组长叫王大明，就是后来天天给我打电话的那个，手机|网格员小王，天天在楼下，王大明，|"
    "有个管教姓王，好说话，叫王大明，他的是|他们有一个头，人称“王主任”，大名叫王大明，手机|"
    "副所长姓王，四十来岁，黑脸，王大明，手机|教导员自称王大明，手机|所长复姓，叫王大明，"
)


@pytest.mark.parametrize("said", LATE.split("|"))
def test_a_name_that_is_told_late(said: str) -> None:
    assert told(f"{OFFICE}{said}15400000501。") == HIS


DOES = (
    "领头的叫|带队的是|办案的叫|具体经办的是个小年轻叫|主办这个案子的叫|办这个案子的人叫|管做笔录的叫|"
    "负责截访的那个人叫|经手的是|带队的头头叫|审她的叫|办案的姓王，叫|来抄家的叫|他们管事的叫"
)


@pytest.mark.parametrize("said", DOES.split("|"))
def test_who_does_what_officials_do(said: str) -> None:
    for text in (
        f"{OFFICE}{said}王大明，15400000501。",
        f"{OFFICE}{said}王大明，四十来岁，黑脸，手机15400000501。",
        f"{OFFICE}{said}王大明（15400000501）。",
    ):
        assert told(text) == HIS


OURS = (
    "我们这边领头的叫|工人里带头的叫|维权的领头的叫|村民里管事的叫|帮我们办案的律师叫|我们雇来办案的叫|"
    "关注组负责的叫|跟领头的王小明一起被抓的叫|带队的他弟弟叫|办案的警察的妻子叫|被抓的叫|带头上访的叫|"
    "负责照顾她的叫|做饭的叫"
)


@pytest.mark.parametrize("said", OURS.split("|"))
def test_who_leads_the_other_side(said: str) -> None:
    assert told(f"{OFFICE}{said}王大明，15400000501。") == HIS[:1]
    assert told(f"人关在东关派出所。{said}王大明，手机15400000501。") == []


def test_who_leads_where_no_authority_is_told_of() -> None:
    assert told("大明物流公司，0536-0000121。领头的叫王大明，15400000501。")[1:] == []


def test_an_official_who_is_called_upon_in_a_chat() -> None:
    text = (
        "国保大队办案的郄队，郄伟民，手机15400000501\n@嫂子 郄伟民还在\n国保大队 郄伟民 15400000501"
    )
    assert told(text) == ["15400000501 郄伟民"]


LEFT = (
    "。他扔下一张名片，手机|。他给我一张条，写着他的手机|。他真正用的是|。他又用手机打来，|"
    "。十分钟后他又用手机打来，|。他给我的手机是|。她给了我一个手机号，|。他当场递给我一张纸条，上面是|"
    "。过了两天他换了个手机打来，|。他答应看一看，给我手机|。他临走留了个手机，|。他说：“等消息。”他用的是|"
    "。他从窗口扔出来。他的手机是|，他在现场留给房东的行动电话是|给了控告人一个手机号|收了我的材料，给我手机|"
    "写给家属的手机是|扔下一张名片，手机|来了一趟，他扔下一张名片，手机"
)


@pytest.mark.parametrize("said", LEFT.split("|"))
def test_what_an_official_left_behind(said: str) -> None:
    assert told(f"{OFFICE}来的是所长王大明{said}15400000501。") == HIS


TAKEN = (
    "邻居张姐来过。她给我一张条，写着|他妻子张红来了。她给我一张名片，上面是|我弟弟去了。他给我一张条，上面是|"
    "李红在门口。她扔下一张条，|他妻子用的是|他给我他妻子的手机|他让我打他表弟的手机|"
    "他扔下一张名片，是他小舅子的，|他给我一张条，写着他秘书的手机|李红用的是|他司机用手机打来，|"
    "我给他的手机是|我给了他手机|家属给我的手机是|王大明的儿子赶回来。他留下的电话|他扣了我的手机|"
    "他打给房东的手机|他打给我手机|他发给我手机|他留给他妻子，妻子的手机|他收了我的材料，我的号码|"
    "他把号码留给房东，房东手机|他认得我的老板，"
)


@pytest.mark.parametrize("said", TAKEN.split("|"))
def test_what_others_left_behind(said: str) -> None:
    assert told(f"{OFFICE}所长王大明不在。{said}15400000501。") == HIS[:1]
