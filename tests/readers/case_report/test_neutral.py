"""Numbers of workplaces, schools and shops that a report tells of in passing: never imported."""

import pytest

from tests.readers.case_report.test_rules import digest, read

WHOSE = (
    ("单位会计室", "公司", "该公司", "厂方", "厂方人事部", "学校", "学校方面", "教务处", "医院"),
    ("医院住院部", "物业", "快递站", "拆迁公司", "宾馆前台", "房东", "麻将馆", "营业厅", "寺院"),
    ("养老院", "施工队", "律师事务所", "报社", "工会", "包工头", "幼儿园", "打印店", "租车行"),
)
SAID = (
    "李大妈被警察从{x}带走，{x}电话{n}曾被警察拨打核对。",
    "{x}（电话{n}）在她判刑当月就把她除名。",
    "她的儿子到{x}打听，{x}的电话是{n}。",
    "李大妈在{x}（{n}）上班，那天没有回家。",
    "国保警察给{x}施压，{x}老板手机15400000501，后来把她辞退了。",
    "强拆由{x}承包，{x}电话{n}、老板手机15400000501，不是责任人。",
    "三月五日，县公安局局长王大明签字批捕。{x}电话{n}，门口有摄像头。",
    "她住在{x}隔壁，要找她的家人可打{x}{n}转告。",
)


@pytest.mark.parametrize("whose", [one for some in WHOSE for one in some])
@pytest.mark.parametrize("said", SAID)
def test_a_number_that_is_told_in_passing_is_left_to_a_person(whose: str, said: str) -> None:
    found = read(said.format(x=whose, n="0536-0000121"))
    assert found.lines == ()
    assert len(found.review) + len(found.refused) > 0


AUTHORITIES = {
    "an office of one": (
        "她的儿子到县教育局打听，县教育局人事科的电话是0536-0000121。",
        "5360000121 work 县教育局人事科 - -",
    ),
    "a room of a place of detention": (
        "她在县看守所里，看守所医务室0536-0000121，没有人接。",
        "5360000121 work 看守所医务室 - -",
    ),
    "a union of the state": (
        "代表们去镇总工会，镇总工会的电话0536-0000121，没有人接。",
        "5360000121 work 镇总工会 - -",
    ),
    "a hospital that locks people up": (
        "她被送进市精神病医院，市精神病医院的电话0536-0000121，不许探视。",
        "5360000121 work 市精神病医院 - -",
    ),
    "who is named there with a title": (
        "她被学校开除，朝阳小学校长王大明的电话0536-0000121，没有人接。",
        "5360000121 unknown 朝阳小学 王大明 校长",
    ),
    "an office behind the school": (
        "她被学校开除。县公安局国保大队电话0536-0000121，没有人接。",
        "5360000121 work 县公安局国保大队 - -",
    ),
    "a line of a list": ("朝阳矿业公司 0536-0000121", "5360000121 work 朝阳矿业公司 - -"),
}


@pytest.mark.parametrize(("text", "line"), AUTHORITIES.values(), ids=AUTHORITIES.keys())
def test_an_authority_is_none_of_them(text: str, line: str) -> None:
    assert digest(read(text)) == [line]
