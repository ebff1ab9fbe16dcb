"""Rules of names and titles beside a number, of what became of it, and of kin."""

import pytest

from tests.readers.case_report.test_rules import digest, read

RULES = {
    "titles in brackets": (
        (
            "王大明（党组书记、院长）：0536-0000121\n某某法院\n李国强：15400000501（副院长）\n"
            "赵国栋（副院长，主管刑庭）15400000502"
        ),
        [
            "5360000121 unknown - 王大明 党组书记、院长",
            "15400000501 mobile 某某法院 李国强 副院长",
            "15400000502 mobile 某某法院 赵国栋 副院长",
        ],
    ),
    "a title behind the number": (
        "赵国栋0536-0000121；带头的叫王大明，手机15400000501，是某某信访局副局长。",
        [
            "5360000121 unknown - 赵国栋 -",
            "15400000501 mobile 某某信访局 王大明 副局长",
        ],
    ),
    "one's own room": (
        "某某派出所新所长叫王大明，接着用所长办公室0536-0000121，手机15400000501",
        [
            "5360000121 work 某某派出所 王大明 所长",
            "15400000501 mobile 某某派出所 王大明 所长",
        ],
    ),
    "his room": (
        "国保大队\n两个号，0536-0000121是大队长王大明的办公室，0536-0000122是内勤",
        [
            "5360000121 work 国保大队 王大明 大队长",
            "5360000122 work 国保大队 - 内勤",
        ],
    ),
    "titles in brackets that several have": (
        "某某检察院\n检察官：王大明（0536-0000121）、李国强（0536-0000122）",
        [
            "5360000121 unknown 某某检察院 王大明 检察官",
            "5360000122 unknown 某某检察院 李国强 检察官",
        ],
    ),
    "names that look like words": (
        (
            "某某镇政府\n副镇长龙江铁 0536-0000121\n所长由大军，手机15400000501\n"
            "副局长董大学：0536-0000122"
        ),
        [
            "5360000121 unknown 某某镇政府 龙江铁 副镇长",
            "15400000501 mobile 某某镇政府 由大军 所长",
            "5360000122 unknown 某某镇政府 董大学 副局长",
        ],
    ),
    "a short title": (
        "某某公安局\n副局王大明，办0536-0000121\n许文书记 15400000501",
        [
            "5360000121 work 某某公安局 王大明 副局",
            "15400000501 mobile 某某公安局 许文 书记",
        ],
    ),
    "an office's contact": (
        "某某局专案组联络人王大明：手机15400000501",
        [
            "15400000501 mobile 某某局专案组 王大明 联络人",
        ],
    ),
    "the post of a colleague who left": (
        "某某法院\n院长王大明15400000501，副院长已换人，名字待查",
        [
            "15400000501 mobile 某某法院 王大明 院长",
        ],
    ),
    "whoever left is told of next": (
        "某某派出所\n所长王大明15400000501；原教导员李国强调到法制科15400000502",
        [
            "15400000501 mobile 某某派出所 王大明 所长",
            "? 15400000502 moved",
        ],
    ),
    "who moved and kept the number": (
        "某某派出所副所长王大明调到法制科，手机没换，15400000501",
        [
            "15400000501 mobile 某某派出所 王大明 副所长",
        ],
    ),
    "the number of before is dead": (
        (
            "国保大队电话已改为0536-0000121\n"
            "国保大队王大明的手机已由15400000501改为15400000502，旧号作废"
        ),
        [
            "5360000121 work 国保大队 - -",
            "15400000502 mobile 国保大队 王大明 -",
            "× 15400000501 replaced",
        ],
    ),
    "another number that is out of service": (
        "大队长王大明：手机15400000501，小灵通已停用",
        [
            "15400000501 mobile - 王大明 大队长",
        ],
    ),
    "a new number for an old one above": (
        (
            "局长王大明手机15400000501\n"
            "更正：局长王大明的手机已换为15400000502，原来登出的号码停机。"
        ),
        [
            "15400000502 mobile - 王大明 局长",
            "× 15400000501 replaced",
        ],
    ),
    "two numbers above": (
        "局长王大明手机15400000501、15400000502\n更正：局长王大明的手机已换为15400000503。",
        [
            "15400000501 mobile - 王大明 局长",
            "15400000502 mobile - 王大明 局长",
            "15400000503 mobile - 王大明 局长",
        ],
    ),
    "the one above is wrong": (
        "更正：所长王大明的手机应为15400000502，上面那个不是他的",
        [
            "15400000502 mobile - 王大明 所长",
        ],
    ),
    "it is his after all": (
        "所长王大明15400000501，第一次打是个孩子接的，再打是他本人，号是对的",
        [
            "15400000501 mobile - 王大明 所长",
        ],
    ),
    "the correct one": (
        (
            "Captain Xing's mobile, 15400000501, belongs to a stranger. "
            "The correct one is 15400000502."
        ),
        [
            "15400000502 mobile - Xing Captain",
            "× 15400000501 replaced",
        ],
    ),
    "whoever asked is named": (
        (
            "某某厅信访处0536-0000121\n\n某某派出所教导员王大明15400000501\n"
            "某某法院0536-0000122\n\n补记：王大明打来说老人住院，请我们不要再打他的手机。"
        ),
        [
            "5360000121 work 某某厅信访处 - -",
            "5360000122 work 某某法院 - -",
            "× 15400000501 stop",
        ],
    ),
    "all in a bracket": (
        "（谯敏：15400000501；谯洪：15400000502，均不要公开）\n某某法院0536-0000121",
        [
            "5360000121 work 某某法院 - -",
            "× 15400000501 do_not_publish",
            "× 15400000502 do_not_publish",
        ],
    ),
    "a hotline that nobody is to call": (
        "某某法院0536-0000121\n请不要打12389",
        [
            "5360000121 work 某某法院 - -",
            "× 12389 hotline",
        ],
    ),
    "read on a board": (
        "所长叫王大明，手机是我们从某某镇政府公示栏上抄的，15400000501",
        [
            "15400000501 mobile - 王大明 所长",
        ],
    ),
    "kin in a form": (
        (
            "姓名：王大明\n职务：院长\n单位：某某法院\n手机：15400000501\n关系：妻子\n"
            "电话：15400000502"
        ),
        [
            "15400000501 mobile 某某法院 王大明 院长",
            "× 15400000502 relative",
        ],
    ),
    "kin behind a number that leads": (
        (
            "某某法院\n15400000501 王大明的妹妹（寄送衣物用）\n15400000502 李红（王大明妻子）\n"
            "15400000503 王大明家人 15400000504（儿媳）\n"
            "15400000505 法官王大明，侄子李强 15400000506"
        ),
        [
            "15400000505 mobile 某某法院 - -",
            "× 15400000501 relative",
            "× 15400000502 relative",
            "× 15400000503 relative",
            "× 15400000504 relative",
            "× 15400000506 relative",
        ],
    ),
    "kin to whom a number is said to belong": (
        (
            "某某法院\n据说15400000501是王大明妻子的号码。\n"
            "法官李国强15400000502，15400000503是他妻子的\n15400000504（家属接听）"
        ),
        [
            "15400000502 mobile 某某法院 李国强 法官",
            "× 15400000501 relative",
            "× 15400000503 relative",
            "? 15400000504 whose_unclear",
        ],
    ),
    "the sister of whoever has a long title": (
        ("Nanshan Procuratorate\nThe sister of Deputy Chief Procurator Wang Daming: 15400000501"),
        [
            "× 15400000501 relative",
        ],
    ),
    "the colleague of somebody behind a number": (
        "某某法院\n15400000501 余援（王大明同事），备用15400000502（老婆的手机）",
        [
            "× 15400000502 relative",
            "? 15400000501 whose_unclear",
        ],
    ),
    "formerly": (
        "Nanshan Prison office, formerly 0536-0000121, now answers on 0536-0000122.",
        [
            "5360000122 work Nanshan Prison - -",
            "× 0536-0000121 replaced",
        ],
    ),
    "a site's own": (
        "某某法院0536-0000121\n技术支持：某某网络公司 0536-0000122 苏ICP备05012345号",
        [
            "5360000121 work 某某法院 - -",
            "? 0536-0000122 private_business",
            "? ICP备05012345 private_business",
        ],
    ),
    "a desk": (
        "Director Wang Daming - desk 0536-0000121",
        [
            "5360000121 work - Wang Daming Director",
        ],
    ),
    "the local number of another one": (
        (
            "政保大队大队长王大明 0871-00000121\n某某局（区号0838）\n"
            "王大明的座机00000121昨天起是空号，总台给的新号是00000122"
        ),
        [
            "× 00000121 dead",
            "? 00000122 whose_unclear",
        ],
    ),
    "whoever has another card": (
        (
            "某某派出所副所长王大明15400000501\n"
            "更新：王大明今早换卡，新号15400000502，旧的停机了\n换号了，新号15400000503"
        ),
        [
            "15400000502 mobile 某某派出所 王大明 副所长",
            "× 15400000501 replaced",
            "? 15400000503 whose_unclear",
        ],
    ),
    "a private firm": (
        (
            "某某局0536-0000121\n那辆面包车是云盾的，0536-0000122，私人公司，不用打\n"
            "某某厂0536-0000123属私人公司"
        ),
        [
            "5360000121 work 某某局 - -",
            "? 0536-0000122 private_business",
            "? 0536-0000123 private_business",
        ],
    ),
    "the shop of a brother": (
        "某某局\n主任王大明：0536-0000121\n农家乐饭店（王大明之弟开）：0536-0000122",
        [
            "5360000121 unknown 某某局 王大明 主任",
            "? 0536-0000122 private_business",
        ],
    ),
    "a mobile that nobody told": (
        "局长王大明办公电话0536-0000121；他的手机本人已停用。",
        [
            "5360000121 work - 王大明 局长",
        ],
    ),
    "what is to be crossed out": (
        "王大明手机昨天打过去是个卖瓷砖的。请划掉15400000501！",
        [
            "? 15400000501 whose_unclear",
        ],
    ),
    "what is in fact hers": (
        (
            "Officer Pu Chao: mobile 15400000501\n"
            "[4] Pu Chao's wife picked it up: it is in fact hers."
        ),
        [
            "? 15400000501 whose_unclear",
        ],
    ),
    "he has another one": (
        "某某派出所所长王大明15400000501已经是空号，他换成15400000502了",
        [
            "15400000502 mobile 某某派出所 王大明 所长",
            "× 15400000501 replaced",
        ],
    ),
    "whole names": (
        "做笔录的民警小卢，大名卢海，手机15400000501",
        [
            "15400000501 mobile - 卢海 民警",
        ],
    ),
    "a relative's remark above a number": (
        "警号1234（0536）\n某某局0536-0000121",
        [
            "5360000121 work 某某局 - -",
        ],
    ),
    "a deputy whose line a sentence tells": (
        "所长王大明把他的花匠叫来，15400000501",
        [
            "? 15400000501 whose_unclear",
        ],
    ),
}


@pytest.mark.parametrize(("text", "expected"), RULES.values(), ids=RULES)
def test_rule(text: str, expected: list[str]) -> None:
    assert digest(read(text)) == expected
