"""Rules that bulletins, letters and notices of many styles have taught."""

import pytest

from tests.readers.case_report.test_rules import digest, read

RULES = {
    "a firm in a row, which a remark calls private": (
        (
            "区号0536\n"
            "单位\t姓名\t职务\t办公电话\t手机\t备注\n"
            "某某法院\t王大明\t院长\t0000121\t15400000501\t\n"
            "宏达公司\t黎某\t经理\t0000122\t15400000502\t私人公司\n"
            "宏达公司\t黎某\t经理\t0000123\t15400000503\t不要打\n"
            "某某法院\t李国强\t庭长\t0000124\t15400000504\t不要打"
        ),
        [
            "5360000121 work 某某法院 王大明 院长",
            "15400000501 mobile 某某法院 王大明 院长",
            "5360000124 work 某某法院 李国强 庭长",
            "? 0000122 private_business",
            "? 15400000502 private_business",
            "? 0000123 whose_unclear",
            "? 15400000503 whose_unclear",
            "? 15400000504 whose_unclear",
        ],
    ),
    "a name that ends as a room does, in a row of the table": (
        (
            "区号0536\n"
            "单位\t姓名\t职务\t办公电话\n"
            "某某看守所\t敖登科\t所长\t0000121\n"
            "某某派出所\t宗教科\t科长\t0000122\n"
            "某某派出所\t财务科\t所长\t0000123"
        ),
        [
            "5360000121 work 某某看守所 敖登科 所长",
            "5360000122 work 某某派出所宗教科 - 科长",
            "5360000123 work 某某派出所财务科 - 所长",
        ],
    ),
    "a name that ends as a room does, behind a colon": (
        ("某某看守所\n副所长：李登科 15400000501\n科长：宗教科 0536-0000122"),
        [
            "15400000501 mobile 某某看守所 李登科 副所长",
            "5360000122 work 某某看守所宗教科 - -",
        ],
    ),
    "who left an office in a year": (
        (
            "Some County Court\n"
            "Judge Wang Daming, 15400000501, left the Domestic Security Office in "
            "2024.\n"
            "Judge Li Guoqiang, 15400000502, has left the county court.\n"
            "Judge Zhang Wei, 15400000503, left a message for us last week.\n"
            "Judge Zhao Lin, 15400000504, has no part in this case."
        ),
        [
            "15400000503 mobile Some County Court Zhang Wei Judge",
            "? 15400000501 moved",
            "? 15400000502 moved",
            "? 15400000504 whose_unclear",
        ],
    ),
    "the end of a mobile, corrected": (
        (
            "Some Court\n"
            "Zang Weimin, judge: 025-00000501, mobile 15400000501\n"
            "\n"
            "Oops, Zang's mobile ends in 0506, not 0501."
        ),
        [
            "2500000501 unknown Some Court Zang Weimin judge",
            "15400000506 mobile Some Court Zang Weimin judge",
            "? 15400000501 whose_unclear",
        ],
    ),
    "the end of a mobile, corrected, the wrong one first": (
        (
            "Some Court\n"
            "Zang Weimin, judge: mobile 15400000501\n"
            "\n"
            "The mobile does not end in 0501 but in 0506."
        ),
        [
            "15400000506 mobile Some Court Zang Weimin judge",
            "? 15400000501 whose_unclear",
        ],
    ),
    "the last digits of a mobile, corrected": (
        (
            "Some Court\n"
            "Zang Weimin, judge: 025-00000502, mobile 15400000501\n"
            "\n"
            "The last four digits of Zang Weimin's mobile are 0506, not 0501."
        ),
        [
            "2500000502 unknown Some Court Zang Weimin judge",
            "15400000506 mobile Some Court Zang Weimin judge",
            "? 15400000501 whose_unclear",
        ],
    ),
    "the end of another number": (
        (
            "Some Court\n"
            "Zang Weimin, judge: 025-00000502, mobile 15400000501\n"
            "\n"
            "His car number ends in 0506. We asked in 2023, not 2024."
        ),
        [
            "2500000502 unknown Some Court Zang Weimin judge",
            "15400000501 mobile Some Court Zang Weimin judge",
        ],
    ),
    "extensions read aloud": (
        (
            "某某看守所，总机零五三六，零零零零幺二幺，所长翁跃进的是总机转二零幺，"
            "医务室是总机转二二六。"
        ),
        [
            "5360000121 work 某某看守所 - -",
            "5360000121/201 work 某某看守所 翁跃进 所长",
            "5360000121/226 work 某某看守所医务室 - -",
        ],
    ),
    "whose area code it is": (
        (
            "某某公安厅信访室，郑州的区号0371，电话00658820。\n"
            "某某法院，他家的区号0371，电话00658821。"
        ),
        [
            "37100658820 work 某某公安厅信访室 - -",
            "? 00658821 whose_unclear",
        ],
    ),
    "a name in full behind its surname": (
        (
            "某某派出所教导员姓化，叫化庆元，手机15400000501\n"
            "女警官姓欧阳，名片上写着欧阳倩，手机15400000502"
        ),
        [
            "15400000501 mobile 某某派出所 化庆元 教导员",
            "15400000502 mobile 某某派出所 欧阳倩 -",
        ],
    ),
    "one of the officers, who is called so": (
        (
            "某某派出所\n"
            "民警里头有一个叫边世超的，号码是15400000501。\n"
            "民警中有个叫李国强的，手机15400000502"
        ),
        [
            "15400000501 mobile 某某派出所 边世超 民警",
            "15400000502 mobile 某某派出所 李国强 民警",
        ],
    ),
    "where his office is": (
        (
            "某某治安大队的大队长叫申树立，办公室在二楼，座机是0734-0620318，我亲眼看见的，"
            "他还给了我一张名片，上面手机是15400000501。\n"
            "副大队长王大明的办公室在三楼，0734-0620319。"
        ),
        [
            "7340620318 work 某某治安大队 申树立 大队长",
            "15400000501 mobile 某某治安大队 申树立 大队长",
            "7340620319 work 某某治安大队 王大明 副大队长",
        ],
    ),
    "prosecutor handling the case": (
        (
            "Some District Court\n"
            "\n"
            "1.1 Political Security Brigade: 0871-00000121\n"
            "    Head: Tan Weiguo, mobile 15400000501\n"
            "    Officer in charge of the case: Pu Hong, mobile 15400000502\n"
            "    Prosecutor handling the case: Dao Jing, mobile 15400000503\n"
            "    Presiding judge (expected): Qiong Jianping, mobile 15400000504"
        ),
        [
            "87100000121 work Political Security Brigade - -",
            "15400000501 mobile Political Security Brigade Tan Weiguo Head",
            "15400000502 mobile Political Security Brigade Pu Hong Officer in charge of the case",
            "15400000503 mobile Political Security Brigade Dao Jing Prosecutor handling the case",
            "15400000504 mobile Political Security Brigade Qiong Jianping Presiding judge",
        ],
    ),
    "who moved, without a title there": (
        (
            "城阳区法院审判员郎菊已经调到青岛市中级法院，原来的办公电话0532-00000121现在是别人在用；"
            "她的手机15400000501没有换。\n"
            "城阳区法院审判员王大明已经调到青岛市中级法院，办公电话0532-00000122；"
            "他的手机15400000502没有换。"
        ),
        [
            "15400000501 mobile 青岛市中级法院 郎菊 -",
            "× 0532-00000121 replaced",
            "? 0532-00000122 moved",
            "? 15400000502 moved",
        ],
    ),
    "who moved, the verb glued to the office": (
        (
            "某某派出所所长王大明15400000501，现已调任西关派出所副所长，手机不变。"
            "\n"
            "某某派出所民警李国强15400000502；所长某某已于八月调任北关派出所所长，"
            "手机不变。"
        ),
        [
            "15400000501 mobile 西关派出所 王大明 副所长",
            "15400000502 mobile 某某派出所 李国强 民警",
        ],
    ),
    "who moved, nobody knows where": (
        ("某某派出所所长王大明15400000501，已经调到外地，手机没换。"),
        [
            "15400000501 mobile 某某派出所 王大明 所长",
        ],
    ),
    "extensions that are told apart": (
        (
            "第三看守所，电话0755-02716600，内线308是收押科，内线312是副所长芮国栋。"
            "\n"
            "第三看守所会见室0755-02716601，分机308"
        ),
        [
            "75502716600 work 第三看守所 - -",
            "75502716600/308 work 第三看守所收押科 - -",
            "75502716600/312 work 第三看守所 芮国栋 副所长",
            "75502716601/308 work 第三看守所 - -",
        ],
    ),
    "extensions in brackets": (
        ("某某分局\n总机：0351-0001310（转215国保大队，转218法制科）\n总机：0351-0001311（转215）"),
        [
            "3510001310/215 work 某某分局国保大队 - -",
            "3510001310/218 work 某某分局法制科 - -",
            "3510001311/215 work 某某分局 - -",
        ],
    ),
    "extensions in brackets, in English": (
        ("Some Sub-bureau\n  Switchboard: 0351-0001310 (ext. 215 Legal Section, ext. 218 Clinic)"),
        [
            "3510001310/215 work Legal Section, Some Sub-bureau - -",
            "3510001310/218 work Clinic, Some Sub-bureau - -",
        ],
    ),
    "what an official says, in quotes": (
        ("坪山区信访局接访科科长符少华表示会「转交有关部门」，他留下的手机是15400000501。"),
        [
            "15400000501 mobile 坪山区信访局接访科 符少华 科长",
        ],
    ),
    "to whom they passed one on": (
        (
            "Gulou branch. They passed me to a section chief called Lian Zhigang, "
            "15400000501, who was polite.\n"
            "Gulou branch. He was beaten by a man who is with the captain; that is "
            "Li Wei, 15400000502."
        ),
        [
            "15400000501 mobile Gulou branch Lian Zhigang section chief",
            "? 15400000502 whose_unclear",
        ],
    ),
    "from whom a mobile is known": (
        (
            "The squad leader of the Gulou branch is Captain Nie Shenghua. I got his "
            "mobile from the front desk: 15400000501.\n"
            "The front desk: 0591-00000121."
        ),
        [
            "15400000501 mobile Gulou branch Nie Shenghua Captain",
            "59100000121 work - - -",
        ],
    ),
    "their direct line": (
        (
            "He said the case is with the squad of Gulou branch and gave me their "
            "direct line, 0591-00000121.\n"
            "They took my parents and gave me their direct line, 0591-00000122."
        ),
        [
            "59100000121 work squad of Gulou branch - -",
            "? 0591-00000122 whose_unclear",
        ],
    ),
    "who still carries a number": (
        (
            "Some Sub-bureau\n"
            "Bao Lidao, formerly at Zhenxing, is now captain of the Hongshan Brigade. "
            "He still carries 15400000501.\n"
            "Bao Lidao, formerly at Zhenxing: 15400000502"
        ),
        [
            "15400000501 mobile Hongshan Brigade, Some Sub-bureau Bao Lidao captain",
            "× 15400000502 replaced",
        ],
    ),
    "a station, and of which branch it is": (
        (
            "东关派出所（市北分局）0532-00000121\n"
            "城阳分局（夏庄派出所）0532-00000122\n"
            "Hunan Road Police Station (Gulou Branch), tel 025-00000123"
        ),
        [
            "53200000121 work 东关派出所 - -",
            "53200000122 work 夏庄派出所 - -",
            "2500000123 work Hunan Road Police Station - -",
        ],
    ),
    "a division with a Roman number, a local office, a caseworker": (
        (
            "Gulou Court\n"
            "Criminal Division I: 025-00000121\n"
            "Duan Liwen, head of the local 610 Office: 025-00000122\n"
            "Justice Bureau, community corrections office: caseworker Yin Na 025-00000123"
        ),
        [
            "2500000121 work Criminal Division I, Gulou Court - -",
            "2500000122 unknown 610 Office Duan Liwen head",
            "2500000123 unknown Justice Bureau, community corrections office Yin Na caseworker",
        ],
    ),
    "the kind of all landlines": (
        (
            "责任人（固定电话除注明者外，均为办公电话）\n"
            "某某法院\n"
            "院长王大明 0536-0000121\n"
            "庭长李国强 0536-0000122（宅）"
        ),
        [
            "5360000121 work 某某法院 王大明 院长",
            "5360000122 home 某某法院 李国强 庭长",
        ],
    ),
    "the kind of somebody's landlines": (
        ("某某法院\n院长王大明 0536-0000121\n他的座机都是办公电话。"),
        [
            "5360000121 unknown 某某法院 王大明 院长",
        ],
    ),
}


@pytest.mark.parametrize(("text", "expected"), RULES.values(), ids=RULES)
def test_rule(text: str, expected: list[str]) -> None:
    assert digest(read(text)) == expected
