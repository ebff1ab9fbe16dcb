"""What a group keeps for itself is told under a heading, and is nobody's to call."""

import pytest

from tests.readers.case_report.test_rules import read

HEADINGS = (
    "内部联络（勿外传）",
    "内部使用",
    "仅供内部",
    "以下内容不对外",
    "不对外的（各组长自己存好，转发前请删这几行）",
    "转发前请删去本节",
    "以下内部用（转发前请删去本节）",
    "请勿转发以下内容",
    "内部号码，不要转",
    "组内联络",
    "我们的人",
    "自己人",
    "本组联系方式",
    "志愿者联络",
    "家属及律师",
    "家属联系方式（勿打）",
    "亲属",
    "律师团",
    "我方联系人",
    "只给组长看",
    "保密",
    "（以下只供义工参考，不得公开）",
    "附：我们自己的电话",
    "别往外发",
    "下面几行不要公开",
    "【内部】",
    "三、内部联络",
    "【不公开】",
    "投稿人",
    "INTERNAL - do not forward",
    "Not for publication",
    "Our own contacts",
    "For volunteers only",
    "Please delete before forwarding",
    "Our people (keep to yourselves)",
    "The following are not to be published",
)
LISTS = (
    "老申 15400009301\n盛会计 15400009302\n办公点 0536-0000129",
    "王大明：15400009301\n李国强：15400009302",
    "王大明 15400009301、李国强 15400009302",
    "姓名\t手机\n王大明\t15400009301\n李国强\t15400009302",
)
ABOVE = "某某派出所\n所长 赵文生 15400000501\n值班 0536-0000121\n\n"


ENDS = ("\n", "：\n", "\n\n")


@pytest.mark.parametrize("heading", HEADINGS)
def test_none_of_it_is_taken(heading: str) -> None:
    """Each heading with each end, over one of the lists."""
    for at, end in enumerate(ENDS):
        told = LISTS[(HEADINGS.index(heading) + at) % len(LISTS)]
        found = read(ABOVE + heading + end + told).lines
        assert [one.raw for one in found] == ["15400000501", "0536-0000121"]


@pytest.mark.parametrize(
    "heading",
    ["内部通讯录", "某某监狱通讯录 内部使用", "四、某某法院", "公开电话", "不公开审理此案的法院"],
)
def test_other_headings_keep_nothing_secret(heading: str) -> None:
    text = f"{ABOVE}{heading}\n院长 王大明 15400009301"
    assert [one.raw for one in read(text).lines][2:] == ["15400009301"]


def test_the_next_office_ends_it() -> None:
    text = f"{ABOVE}内部联络（勿外传）\n王大明 15400009301\n\n某某法院\n院长 李国强 15400000502"
    assert [one.raw for one in read(text).lines][2:] == ["15400000502"]


def test_the_next_part_ends_it() -> None:
    text = f"{ABOVE}三、内部联络\n王大明 15400009301\n四、其他\n法官 李国强 15400000502"
    assert [one.raw for one in read(text).lines][2:] == ["15400000502"]


OUT = (
    "已删除",
    "已删除的号码",
    "划掉的",
    "划掉的号码（请勿再打）",
    "作废号码",
    "停用号码",
    "停用、空号",
    "请勿再打",
    "请不要再打",
    "不要再打的号码",
    "以下号码已失效",
    "以下已失效，请勿拨打",
    "旧号（不要打）",
    "已撤下",
    "已从名单撤下",
    "名单中已删除",
    "打错的号码",
    "错号",
    "无关号码",
    "与本案无关",
    "不是责任人",
    "误登号码",
    "误登，请删除",
    "更正：以下号码删除",
    "不再使用",
    "已调走或退休（勿打）",
    "离任人员，请勿拨打",
    "不要打的",
    "不要打的人",
    "请勿打扰",
    "请从名单里删掉",
    "取消的号码",
    "空号",
    "停机",
    "核实后删去",
    "附：已失效号码",
    "【请勿拨打】",
    "【已作废】",
    "■ 停用",
    "五、不要打的",
    "CROSSED OUT - please do not phone",
    "Crossed out",
    "Removed numbers",
    "Removed from the list",
    "DO NOT CALL",
    "Please do not call these",
    "Numbers no longer in use",
    "Withdrawn",
    "Deleted numbers",
    "Dead numbers",
    "Wrong numbers",
    "No longer valid",
    "Retired or transferred - do not call",
    "Struck off",
    "Not to be called",
    "Numbers to ignore",
    "Taken off the list",
    "Not responsible - please leave alone",
    "Old numbers (do not use)",
    "Please leave these people alone",
    "Numbers we have dropped",
    "Disconnected",
)
GONE = (
    "王大明 15400009301\n某某派出所旧值班 0536-0000129",
    "0536-0000129：一家面馆\n15400009301：王大明的妻子",
    "15400009301，原所长王大明\n0536-0000129 县公安局",
    "姓名\t手机\n王大明\t15400009301\n李国强\t15400009302",
    "所长 王大明 15400009301 办0536-0000129",
)


@pytest.mark.parametrize("heading", OUT)
def test_what_was_taken_out_stays_out(heading: str) -> None:
    for at, end in enumerate(ENDS):
        told = GONE[(OUT.index(heading) + at) % len(GONE)]
        found = read(ABOVE + heading + end + told).lines
        assert [one.raw for one in found] == ["15400000501", "0536-0000121"]


def test_right_below_a_number_it_is_a_remark_on_that() -> None:
    text = "某某派出所\n所长 赵文生 15400000501\n停机\n教导员 李国强 15400000502"
    assert [one.raw for one in read(text).lines] == ["15400000502"]


HEADS = "■ 科室（分机均从总机 {n} 转）|科室（分机从总机{n}转）：|各科室，总机{n}"


@pytest.mark.parametrize("number", ["0536-0000121", "0536-0000122"])
@pytest.mark.parametrize("head", HEADS.split("|"))
def test_the_heading_says_which_of_two_switchboards_is_meant(head: str, number: str) -> None:
    text = f"东关监狱\n总机：0536-0000121   0536-0000122\n\n{head.format(n=number)}\n\n"
    found = read(text + "教育科    转8021、转8022\n狱政科    转806").lines
    told = {(one.e164.removeprefix("+86536"), one.ext) for one in found if one.ext}
    assert told == {(number[5:], ext) for ext in ("8021", "8022", "806")}
