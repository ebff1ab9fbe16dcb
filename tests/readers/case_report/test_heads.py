"""Rules of headings, of area codes wherever they are told, of forms and tables."""

import pytest

from tests.readers.case_report.test_rules import digest, read

RULES = {
    "a heading between signs": (
        (
            "《某某教育局》\n王大明　　主任　　0536-0000121\n[某某司法局]\n"
            "李国强 局长 0536-0000122\n<某某镇政府>\n镇长赵国栋 0536-0000123"
        ),
        [
            "5360000121 unknown 某某教育局 王大明 主任",
            "5360000122 unknown 某某司法局 李国强 局长",
            "5360000123 unknown 某某镇政府 赵国栋 镇长",
        ],
    ),
    "a heading that is led": (
        (
            "涉案单位之一：某某镇政府\n镇长王大明 0536-0000121\n第二部分 某某司法局\n"
            "局长李国强 0536-0000122\n以下是东关派出所的电话：\n所长赵国栋 0536-0000123"
        ),
        [
            "5360000121 unknown 某某镇政府 王大明 镇长",
            "5360000122 unknown 某某司法局 李国强 局长",
            "5360000123 unknown 东关派出所 赵国栋 所长",
        ],
    ),
    "in bold": (
        "**某某法院** 0536\n院长王大明 0000121\n张**，李** 0000122",
        [
            "5360000121 unknown 某某法院 王大明 院长",
            "? ** 0000122 masked",
        ],
    ),
    "a heading below which a list of everybody follows": (
        "某某法院有关责任人电话\n电话：0536-0000121",
        [
            "5360000121 work 某某法院 - -",
        ],
    ),
    "a part that a blank line follows": (
        "某某公安局\n\n国保大队\n\n大队长王大明 0536-0000121\n\n副大队长李国强 0536-0000122",
        [
            "5360000121 unknown 某某公安局国保大队 王大明 大队长",
            "5360000122 unknown 某某公安局国保大队 李国强 副大队长",
        ],
    ),
    "a heading above the words of counted lines": (
        (
            "17  Village committee  0536-0000121\n\n     NANSHAN COUNTY COURT\n"
            "24  Office  0536-0000122"
        ),
        [
            "5360000121 work Village committee - -",
            "5360000122 work NANSHAN COUNTY COURT - -",
        ],
    ),
    "a code in square brackets": (
        "某某法院\n值班室 [0536]0000121",
        [
            "5360000121 work 某某法院 - -",
        ],
    ),
    "a code behind a heading": (
        "某某法院 0536\n值班室 0000121",
        [
            "5360000121 work 某某法院 - -",
        ],
    ),
    "a code behind each number": (
        (
            "某某法院\n局长王大明：0000121（0536）、0000122（0536）\n"
            "值班 0000123、0000124（0536）\n值班 0536-0000125（24）"
        ),
        [
            "5360000121 unknown 某某法院 王大明 局长",
            "5360000122 unknown 某某法院 王大明 局长",
            "5360000123 work 某某法院 - -",
            "5360000124 work 某某法院 - -",
            "5360000125 work 某某法院 - -",
        ],
    ),
    "a code before its word": (
        "0536（某某区号）\n某某法院 0000121",
        [
            "5360000121 work 某某法院 - -",
        ],
    ),
    "codes in many words": (
        "下列座机均为0536区\n某某法院 0000121",
        [
            "5360000121 work 某某法院 - -",
        ],
    ),
    "another code in the same way": (
        "※座机请加0510※\n某某法院 00000121",
        [
            "51000000121 work 某某法院 - -",
        ],
    ),
    "a code told for what stands above": (
        (
            "一、某某法院\n值班 0000121\n二、某某监狱（区号0510）\n值班 00000122\n"
            "以上第一部分的电话，区号均为0536。"
        ),
        [
            "5360000121 work 某某法院 - -",
            "51000000122 work 某某监狱 - -",
        ],
    ),
    "a code in the head of a column": (
        "单位|姓名|职务|办公（区号0536）|手机\n某某法院|王大明|法官|0000121|15400000501",
        [
            "5360000121 work 某某法院 王大明 法官",
            "15400000501 mobile 某某法院 王大明 法官",
        ],
    ),
    "a code in a form": (
        "单位：某某法院 0536\n电话：0000121\n地址：新昌路12号\n院长王大明 0000122",
        [
            "5360000121 work 某某法院 - -",
            "5360000122 unknown 某某法院 王大明 院长",
        ],
    ),
    "a code in a remark above a form": (
        "说明：以下固定电话前加拨0536\n\n单位：某某法院\n电话：0000121\n传真：0000122",
        [
            "5360000121 work 某某法院 - -",
            "5360000122 fax 某某法院 - -",
        ],
    ),
    "codes by the name of the place": (
        (
            "固始座机七位，区号0376；郑州座机八位，区号0371。\n郑州站派出所0371-00000121。\n"
            "固始县医院护士站0000122，护士长王大明，办公室0000123"
        ),
        [
            "37100000121 work 郑州站派出所 - -",
            "3760000122 work 固始县医院护士站 - -",
            "3760000123 work 固始县医院护士站 王大明 护士长",
        ],
    ),
    "the area code is, in letters": (
        "Where only a local number is given, the area code is 0536.\nNanshan Court: 0000121",
        [
            "5360000121 work Nanshan Court - -",
        ],
    ),
    "the code of what stands above, in letters": (
        "Nanshan Court: 0000121\nArea code for all numbers above: 0536",
        [
            "5360000121 work Nanshan Court - -",
        ],
    ),
    "a number that is followed by a code of the country": (
        (
            "某某法院（区号0510）\n院长王大明 08469070 0086 15400000501\n"
            "法官李国强 05576805 154-0000-0502"
        ),
        [
            "51008469070 unknown 某某法院 王大明 院长",
            "15400000501 mobile 某某法院 王大明 院长",
            "51005576805 unknown 某某法院 李国强 法官",
            "15400000502 mobile 某某法院 李国强 法官",
        ],
    ),
    "a year in brackets behind a number": (
        (
            "某某法院（区号0536）\n院长王大明 0000121 15400000501（2023年3月到任）\n"
            "法官李国强（男，52岁，警号012345）0000122"
        ),
        [
            "5360000121 unknown 某某法院 王大明 院长",
            "15400000501 mobile 某某法院 王大明 院长",
            "5360000122 unknown 某某法院 李国强 法官",
            "× 012345 badge",
        ],
    ),
    "a list that a line breaks": (
        "某某法院：0536-0000121、0000\n122、0000123",
        [
            "5360000121 work 某某法院 - -",
            "5360000122 work 某某法院 - -",
            "5360000123 work 某某法院 - -",
        ],
    ),
    "a heading behind a number is no extension": (
        "某某法院 0536-0000121\n\n## 610办公室\n主任王大明 15400000501",
        [
            "5360000121 work 某某法院 - -",
            "15400000501 mobile 610办公室 王大明 主任",
        ],
    ),
    "digits in circles": (
        "区号0536\n某某法院\n①〇〇〇〇一二一",
        [
            "5360000121 work 某某法院 - -",
        ],
    ),
    "a name with a blank": (
        (
            "某某法院\n院长 王 大明 0536-0000121\n李 国强 法官 手机15400000501\n"
            "副院长 张 办公 0536-0000122"
        ),
        [
            "5360000121 unknown 某某法院 王大明 院长",
            "15400000501 mobile 某某法院 李国强 法官",
            "5360000122 work 某某法院 张 副院长",
        ],
    ),
    "a name, and its title on the next line": (
        "某某法院\n王大明\n党组书记、院长\n0536-0000121\n\n副院长\n李国强\n15400000501",
        [
            "5360000121 unknown 某某法院 王大明 党组书记、院长",
            "15400000501 mobile 某某法院 李国强 副院长",
        ],
    ),
    "a name above a form": (
        (
            "某某法院\n王大明\n职务：院长\n办公：0536-0000121\n手机：15400000501\n\n李国强\n"
            "职务：法官\n手机：15400000502\n妻子电话：15400000503"
        ),
        [
            "5360000121 work 某某法院 王大明 院长",
            "15400000501 mobile 某某法院 王大明 院长",
            "15400000502 mobile 某某法院 李国强 法官",
            "× 15400000503 relative",
        ],
    ),
    "no name above a form": (
        "某某法院\n请打电话\n职务：院长\n办公：0536-0000121\n手机：15400000501",
        [
            "5360000121 work 某某法院 - 院长",
            "15400000501 mobile 某某法院 - 院长",
        ],
    ),
    "names in frames": (
        (
            "【单位】某某法院\n【姓名】王大明\n【职务】院长\n【办公】0536-\n0000121\n"
            "【手机】15400000501"
        ),
        [
            "5360000121 work 某某法院 王大明 院长",
            "15400000501 mobile 某某法院 王大明 院长",
        ],
    ),
    "numbers before a form": (
        (
            "网格员小崔\n手机：15400000501\n备注：夜间\n单位：某某法院\n电话：0536-0000121\n"
            "传真：0536-0000122"
        ),
        [
            "15400000501 mobile - 小崔 网格员",
            "5360000121 work 某某法院 - -",
            "5360000122 fax 某某法院 - -",
        ],
    ),
    "a heading of what nobody is to call": (
        "某某法院\n法官王大明 0536-0000122\n\nPART 3 / 不要打 DO NOT CALL\n李红 15400000501",
        [
            "5360000122 unknown 某某法院 王大明 法官",
            "× 15400000501 stop",
        ],
    ),
    "companies below such a heading": (
        (
            "某某法院0536-0000122\n\n三、仅作记录、不要拨打的号码\n"
            "1. 某某拆除有限公司：座机0536-0000121"
        ),
        [
            "5360000122 work 某某法院 - -",
            "? 0536-0000121 whose_unclear",
        ],
    ),
    "rows in prose": (
        (
            "（各行依次为姓名、职务、办公电话、手机）\n某某法院\n"
            "王大明  院长  0536-0000121  15400000501\n李国强  副院长  0536-0000122"
        ),
        [
            "5360000121 work 某某法院 王大明 院长",
            "15400000501 mobile 某某法院 王大明 院长",
            "5360000122 work 某某法院 李国强 副院长",
        ],
    ),
    "who signed": (
        (
            "Paper | Signed by | Post | Office | Work phone | Mobile\n"
            "Summons | Cui Haifeng | Deputy Chief | Nanshan Court | 0536-0000121 | 15400000501"
        ),
        [
            "5360000121 work Nanshan Court Cui Haifeng Deputy Chief",
            "15400000501 mobile Nanshan Court Cui Haifeng Deputy Chief",
        ],
    ),
    "who is in charge": (
        "部门\t负责人\t职务\t办公电话\n立案庭\t王大明\t庭长\t0536-0000121",
        [
            "5360000121 work 立案庭 王大明 庭长",
        ],
    ),
    "a row of labels ends a table": (
        (
            "姓名    职务    分机    手机\n王大明    院长    8101    15400000501\n"
            "值班室  0536-0000121    传真  0536-0000122"
        ),
        [
            "15400000501 mobile - 王大明 院长",
            "5360000121 work - - -",
            "5360000122 fax - - -",
        ],
    ),
    "pages of a wiki": (
        (
            "{{案件\n=== 某某法院 ===\n* 局长[[王大明]]：15400000501，'''负责'''\n"
            '{| class="wikitable"\n! 姓名 !! 职务 !! 手机\n|-\n'
            "| 李国强 || 法官 || 15400000502\n|}"
        ),
        [
            "15400000501 mobile 某某法院 王大明 局长",
            "15400000502 mobile 某某法院 李国强 法官",
        ],
    ),
    "a form without a word": (
        "单位：某某法院\n电话：0536-0000121\n传真：\n\n姓名：\n职务：\n手机：",
        [
            "5360000121 work 某某法院 - -",
        ],
    ),
    "label before the owner": (
        "某某法院\n0536-0000121　办公　院长　王大明\n15400000501　手机　院长　王大明",
        [
            "5360000121 work 某某法院 王大明 院长",
            "15400000501 mobile 某某法院 王大明 院长",
        ],
    ),
    "semicolons between cells": (
        (
            "Area;Unit;Name;Post;Office;Mobile\n"
            "0536;Nanshan Court;Wang Daming;Judge;0000121;15400000501"
        ),
        [
            "5360000121 work Nanshan Court Wang Daming Judge",
            "15400000501 mobile Nanshan Court Wang Daming Judge",
        ],
    ),
    "what all numbers begin with": (
        "电话都是0772开头的。\n某某派出所0000121",
        [
            "7720000121 work 某某派出所 - -",
        ],
    ),
    "a code that is dialled within the country": (
        "Landlines: dial 022 within China.\nNanshan Court: 00000121",
        [
            "2200000121 work Nanshan Court - -",
        ],
    ),
    "hours behind a number": (
        "某某派出所（区号0315）\n值班0000120 24小时有人",
        [
            "3150000120 work 某某派出所 - -",
        ],
    ),
    "a heading of nobody who is responsible": (
        "某某局0536-0000121\n\n【以下不是责任人，仅为避免误拨而列】\n王大明：15400000501",
        [
            "5360000121 work 某某局 - -",
            "? 15400000501 whose_unclear",
        ],
    ),
    "an office between marks of quotation": (
        "临澜市“法制教育中心”\n主任王大明：0536-0000121",
        [
            "5360000121 unknown 临澜市“法制教育中心” 王大明 主任",
        ],
    ),
    "all numbers of a row": (
        (
            "姓名\t职务\t办公电话\t手机\t备注\n"
            "王大明\t所长\t0536-0000121\t15400000501\t调离，两个号都作废\n"
            "李国强\t所长\t0536-0000122\t15400000502\t打错了\n"
            "赵国栋\t所长\t0536-0000123\t15400000503\t手机停机，换号15400000504"
        ),
        [
            "5360000122 work - 李国强 所长",
            "5360000123 work - 赵国栋 所长",
            "15400000504 mobile - 赵国栋 所长",
            "× 15400000503 replaced",
            "? 0536-0000121 moved",
            "? 15400000501 moved",
            "? 15400000502 whose_unclear",
        ],
    ),
}


@pytest.mark.parametrize(("text", "expected"), RULES.values(), ids=RULES)
def test_rule(text: str, expected: list[str]) -> None:
    assert digest(read(text)) == expected


LED = (
    "负责人：王大明　　职务：局长\n负责人办公电话：0536-0000122\n负责人手机：15400000501",
    "负责人：王大明\n职务：局长\n负责人办公电话：0536-0000122\n负责人手机：15400000501",
    "局长 王大明\n局长办公电话：0536-0000122\n局长手机：15400000501",
    "局长：王大明\n局长办公电话：0536-0000122\n值班室：0536-0000123\n局长手机：15400000501",
)


@pytest.mark.parametrize("led", LED)
def test_a_line_that_repeats_the_title_is_of_whom_it_was_said(led: str) -> None:
    above, below = (
        "1. 单位名称：东关分局\n   办公电话：0536-0000121",
        "西关分局\n局长手机：15400000502",
    )
    text = f"{above}\n{led}\n\n{below}"
    named = [(one.raw, one.person, one.title) for one in read(text).lines if one.person]
    assert named == [("0536-0000122", "王大明", "局长"), ("15400000501", "王大明", "局长")]
