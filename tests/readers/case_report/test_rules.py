"""The rules of the grammar, each on a text of its own."""

import pytest

from clarion.countries.registry import profile
from clarion.readers.case_report.read import read_report
from clarion.readers.proposal import Proposal, Refused, Review


def read(text: str, area: str | None = None) -> Proposal:
    return read_report(text, profile=profile("china"), default_area_code=area)


def digest(found: Proposal) -> list[str]:
    """Lines as "number/ext kind office person title", refused with ×, reviewed with ?."""
    lines = [
        " ".join(
            [
                one.e164.removeprefix("+86") + (one.ext and f"/{one.ext}"),
                one.line_kind,
                *(said or "-" for said in (one.org, one.person, one.title)),
            ]
        )
        for one in found.lines
    ]
    refused = [f"× {one.raw} {one.reason}" for one in found.refused]
    return [*lines, *refused, *(f"? {one.raw} {one.reason}" for one in found.review)]


RULES = {
    "an extension, and another one": (
        "总机0536-0000121转8012、8013",
        ["5360000121/8012 work - - -", "5360000121/8013 work - - -"],
    ),
    "an extension is not followed by an amount": (
        "0536-0000121转8012，8013年",
        ["5360000121/8012 unknown - - -"],
    ),
    "a few digits that count something are no number's end": (
        "0536-0000121、22人在场",
        ["5360000121 unknown - - -"],
    ),
    "a range of whole numbers": (
        "0536-0000121至0536-0000123",
        [f"536000012{last} unknown - - -" for last in (1, 2, 3)],
    ),
    "through, and a length that is no end": (
        "0536-0000121至12345",
        ["5360000121 unknown - - -"],
    ),
    "an extension of nothing": ("请转8012", []),
    "an extension of a switchboard too far above": (
        "总机0536-0000121\n总机0536-0000122\n" + "无\n" * 14 + "转8012",
        ["5360000121 work - - -", "5360000122 work - - -"],
    ),
    "an extension of the only switchboard": (
        "总机0536-0000121，原总机0536-0000122已停用\n" + "无\n" * 14 + "转8012",
        ["5360000121 work - - -", "5360000121/8012 work - - -", "× 0536-0000122 dead"],
    ),
    "the area code comes last": (
        "某某派出所\n值班0000121\n以上区号：0536",
        ["5360000121 work 某某派出所 - -"],
    ),
    "an area code that is none": ("区号不详，值班0000121", ["? 0000121 no_area"]),
    "an area code that cannot be one": ("区号：9\n值班0000121", ["? 0000121 no_area"]),
    "a number of more than seven digits with a length that the area does not use": (
        "区号：0536 值班00001211",
        ["? 00001211 obsolete_length"],
    ),
    "the code whose numbers are so long, when the nearest does not fit": (
        "区号0536\n省610办 0531-00001201\n某某派出所 0000121、00001202",
        [
            "53100001201 work 省610办 - -",
            "5360000121 work 某某派出所 - -",
            "53100001202 work 某某派出所 - -",
        ],
    ),
    "another city": (
        "潍坊市公安局 0536-0000121\n青岛市公安局 00000122",
        ["5360000121 work 潍坊市公安局 - -", "? 00000122 no_area"],
    ),
    "two labels, two numbers": (
        "某某派出所办公电话和传真分别为0536-0000121、0536-0000122",
        ["5360000121 work 某某派出所 - -", "5360000122 fax 某某派出所 - -"],
    ),
    "two offices, two numbers": (
        "东关派出所、西关派出所分别为0536-0000121、0536-0000122",
        ["5360000121 work 东关派出所 - -", "5360000122 work 西关派出所 - -"],
    ),
    "respectively, and the counts differ": (
        "局长王大明、政委李国强手机分别为15400000501",
        ["? 15400000501 counts_differ"],
    ),
    "a title for all": (
        "民警：\n王大明15400000501\n李国强15400000502",
        ["15400000501 mobile - 王大明 民警", "15400000502 mobile - 李国强 民警"],
    ),
    "the person himself": (
        "王大明局长本人15400000501",
        ["15400000501 mobile - 王大明 局长"],
    ),
    "the family works somewhere": (
        "其妻在某某医院工作，电话0536-0000121",
        ["× 0536-0000121 relative"],
    ),
    "a heading that is about the family": (
        "家属联系方式：\n王大明15400000501\n15400000502\n\n某某派出所 0536-0000121",
        [
            "5360000121 work 某某派出所 - -",
            "× 15400000501 victim_side",
            "× 15400000502 victim_side",
        ],
    ),
    "the family's heading ends with its block": (
        "某某派出所\n值班0536-0000121\n家属电话\n15400000501\n\n办公室0536-0000122",
        [
            "5360000121 work 某某派出所 - -",
            "5360000122 work 某某派出所 - -",
            "× 15400000501 victim_side",
        ],
    ),
    "a remark below is about whom it names": (
        "所长王大明15400000501\n王大明已退休",
        ["? 15400000501 moved"],
    ),
    "a remark below about nobody": (
        "所长 15400000501\n副所长已退休",
        ["15400000501 mobile - - 所长"],
    ),
    "a stop for the numbers above": (
        "王大明15400000501\n以上号码要求不要再打",
        ["× 15400000501 stop"],
    ),
    "what became of a person is said before the number": (
        "局长王大明已调走，手机15400000501",
        ["? 15400000501 moved"],
    ),
    "what became of a number is said before it": ("空号：15400000501", ["× 15400000501 dead"]),
    "all of them": (
        "15400000501、15400000502均为空号",
        ["× 15400000501 dead", "× 15400000502 dead"],
    ),
    "a unit as a label": ("单位0536-0000121", ["5360000121 work - - -"]),
    "messenger beside telephone": ("手机/微信：15400000501", ["15400000501 mobile - - -"]),
    "a messenger alone": ("微信：15400000501", ["× 15400000501 social_account"]),
    "a label in brackets before the first number": (
        "某某派出所（传真）0536-0000121（值班）0536-0000122",
        ["5360000121 fax 某某派出所 - -", "5360000122 work 某某派出所 - -"],
    ),
    "a label in brackets behind nothing": ("（办）\n（宅）0536-0000121", ["5360000121 home - - -"]),
    "the same number twice": (
        "0536-0000121\n某某派出所所长王大明 0536-0000121",
        ["5360000121 unknown 某某派出所 王大明 所长"],
    ),
    "what is refused once is refused": (
        "所长王大明15400000501\n家属15400000501",
        ["× 15400000501 victim_side"],
    ),
    "too many digits": ("电话 12345678901234", ["? 12345678901234 odd_length"]),
    "letters that are too many": ("0536oooo0000121", ["? 0536oooo0000121 odd_length"]),
    "a number that is not given out": ("15400010501", ["? 15400010501 not_assigned"]),
    "a postcode, a badge": (
        "邮编261000，警号012345",
        ["× 261000 postcode", "× 012345 badge"],
    ),
    "a day that does not exist": ("2024-02-31", []),
    "a part of an office that is indented": (
        "某某县公安局\n    国保大队\n        大队长 王大明 15400000501\n政委 李国强 15400000502",
        [
            "15400000501 mobile 某某县公安局国保大队 王大明 大队长",
            "15400000502 mobile 某某县公安局 李国强 政委",
        ],
    ),
    "a section of its own": (
        "某某县公安局\n局长王大明15400000501\n\n其他人：\n李国强15400000502",
        ["15400000501 mobile 某某县公安局 王大明 局长", "15400000502 mobile - 李国强 -"],
    ),
    "columns with single blanks": (
        "姓名 职务 办公 手机\n王大明 局长 0536-0000121 15400000501\n张 三 0536-0000122\n完。",
        [
            "5360000121 work - 王大明 局长",
            "15400000501 mobile - 王大明 局长",
            "5360000122 work - 张三 -",
        ],
    ),
    "columns, and a line that is none": (
        "姓名,职务,手机\n王大明,局长,15400000501\n值班0536-0000121",
        ["15400000501 mobile - 王大明 局长", "5360000121 work - - -"],
    ),
    "words that could be columns": (
        "姓名 和 职务 与 电话 等\n0536-0000121",
        ["5360000121 unknown - - -"],
    ),
    "a relative in a table": (
        "姓名\t身份\t职务\t手机\n王某\t-\t王大明之妻\t15400000501",
        ["× 15400000501 relative"],
    ),
    "spaced out, and a number in the name's place": (
        "李 明 15400000501",
        ["15400000501 mobile - 李明 -"],
    ),
    "a list below the sentence that names who acted": (
        (
            "陈某被临澜市公安局河口路派出所刑事拘留。\n所长王大明：15400000501\n\n"
            "值班室：0536-0000122\n教导员李国强：0536-0000123\n院长张三：0536-0000124"
        ),
        [
            "15400000501 mobile 临澜市公安局河口路派出所 王大明 所长",
            "5360000122 work 临澜市公安局河口路派出所 - -",
            "5360000123 unknown 临澜市公安局河口路派出所 李国强 教导员",
            "5360000124 unknown - 张三 院长",
        ],
    ),
    "a list below the sentence, in English": (
        (
            "She was arrested on May 1 by officers from the Dongguan Police Station.\n"
            "Duty room: 0536-0000121"
        ),
        ["5360000121 work Dongguan Police Station - -"],
    ),
    "a list below two who acted, or where nobody did": (
        "陈某被东关派出所绑架，又被西关派出所带走。\n值班室：0536-0000121",
        ["5360000121 work - - -"],
    ),
    "a list below an office that only is told of": (
        "陈某被东关派出所所长询问；到北关派出所报到。\n值班室：0536-0000121",
        ["5360000121 work - - -"],
    ),
    "the second of a brigade that has a line of its own": (
        "某某县公安局：0536-0000121\n国保大队：0536-0000122\n教导员王大明15400000501",
        [
            "5360000121 work 某某县公安局 - -",
            "5360000122 work 某某县公安局国保大队 - -",
            "15400000501 mobile 某某县公安局国保大队 王大明 教导员",
        ],
    ),
    "numbers with a blank inside, one behind the other": (
        "东关派出所：0536-000 0121、000 0122",
        ["5360000121 work 东关派出所 - -", "5360000122 work 东关派出所 - -"],
    ),
    "a relative who is named politely": (
        "Mrs. Deng's husband, Mr. Shi Xie: 15400000501",
        ["× 15400000501 relative"],
    ),
    "a relative who is named politely, and was taken by those whose number it is": (
        "His wife Ms. Shi Xie was taken by the Dongguan Police Station (0536-0000121).",
        ["5360000121 work Dongguan Police Station - -"],
    ),
    "a relative whose number is told further on": (
        "Her sister, Ms. Wan Yi, went to the Tiebei Police Station.\nWan Yi's phone: 15400000501",
        ["× 15400000501 relative"],
    ),
    "relatives and helpers": (
        "她的老伴：15400000501\n石英的先生：15400000502\n營救小組聯絡人：張小姐 15400000503",
        [
            "× 15400000501 relative",
            "× 15400000502 relative",
            "× 15400000503 victim_side",
        ],
    ),
    "readers, in traditional signs": (
        "讀者熱線：15400000501",
        ["× 15400000501 victim_side"],
    ),
    "a company where somebody works": (
        "某某公司人事部：0536-0000121",
        ["? 0536-0000121 private_business"],
    ),
    "the secretary of a village": (
        "和平村支书王大明15400000501\n和村支书李国强15400000502",
        [
            "15400000501 mobile 和平村 王大明 支书",
            "15400000502 mobile 和平村 李国强 村支书",
        ],
    ),
    "badges between two who are named together": (
        "民警王大明（警号037215）、李国强：15400000501、15400000502",
        [
            "15400000501 mobile - 王大明 民警",
            "15400000502 mobile - 李国强 民警",
            "× 037215 badge",
        ],
    ),
    "a private business": ("其开的饭店电话0536-0000121", ["? 0536-0000121 private_business"]),
    "a pager, a closed service": (
        "呼机0536-0000121，小灵通0536-0000122",
        ["× 0536-0000121 pager", "? 0536-0000122 phs"],
    ),
    "a service that looks like a number": ("400-000-0121", ["× 400-000-0121 hotline"]),
    "a number in a remark of the markup": (
        "<p>值班<!-- 15400000501 -->0536-0000121</p>",
        ["5360000121 work - - -", "× 15400000501 comment"],
    ),
    "an entity that is none": ("&nosuch; 0536-0000121", ["5360000121 unknown - - -"]),
    "an area code in brackets that is none": ("某某县（012）\n值班0000121", ["? 0000121 no_area"]),
    "said in brackets behind the number": (
        "0536-0000121（所长王大明）、0536-0000122（某某派出所，李国强）\n0536-0000123（单位）",
        [
            "5360000121 unknown - 王大明 所长",
            "5360000122 unknown 某某派出所 李国强 -",
            "5360000123 work - - -",
        ],
    ),
    "an office in brackets behind the number": (
        "0536-0000121（东关派出所）\n0536-0000122（西关派出所）",
        ["5360000121 work 东关派出所 - -", "5360000122 work 西关派出所 - -"],
    ),
    "unusual groups": (
        "154 000 00501，0100 000 1201",
        ["15400000501 mobile - - -", "1000001201 unknown - - -"],
    ),
    "a bracket that is not the number's": (
        "王大明（0536-0000121）（86-536）0000122",
        ["5360000121 unknown - 王大明 -", "5360000122 unknown - 王大明 -"],
    ),
    "a number, a dash and more than belongs to it": (
        "0536-0000121-123456789",
        ["? 0536-0000121-123456789 two_numbers"],
    ),
    "a word that is spread out": (
        "教 导 员  焉 军 15400000501",
        ["15400000501 mobile - 焉军 教导员"],
    ),
    "a picture that opens a line, and one that does not": (
        "👮‍♂️某某派出所\n📱所长 王大明📞15400000501",
        ["15400000501 mobile 某某派出所 王大明 所长"],
    ),
    "a few numbers behind a dash, and an extension": (
        "0536-0000121-23、0536-0000131-5、0536-0000141-9、0536-0000151-8012",
        [
            "5360000121 unknown - - -",
            "5360000122 unknown - - -",
            "5360000123 unknown - - -",
            "5360000131/5 unknown - - -",
            "5360000141/9 unknown - - -",
            "5360000151/8012 unknown - - -",
        ],
    ),
    "two numbers behind a dash": (
        "0536-0000121-2",
        ["5360000121 unknown - - -", "5360000122 unknown - - -"],
    ),
    "an extension behind a mobile is the switchboard's": (
        "某某公安局 总机0536-0000121\n门卫 0536-0000122\n所长王大明15400000501，分机8012",
        [
            "5360000121 work 某某公安局 - -",
            "5360000122 work 某某公安局 - -",
            "15400000501 mobile 某某公安局 王大明 所长",
            "5360000121/8012 work 某某公安局 王大明 所长",
        ],
    ),
    "no switchboard: the landline above": (
        "0536-0000121\n（转8012）",
        ["5360000121 unknown - - -", "5360000121/8012 work - - -"],
    ),
    "as many people as numbers": (
        "民警王大明、李国强：15400000501、15400000502",
        ["15400000501 mobile - 王大明 民警", "15400000502 mobile - 李国强 民警"],
    ),
    "two people and one number of each kind": (
        "民警王大明、李国强：0536-0000121、15400000502",
        ["5360000121 unknown - 李国强 民警", "15400000502 mobile - 李国强 民警"],
    ),
    "a room of an office, and its head": (
        "某某县检察院\n批捕科科长 王大明 15400000501\n检察长 李国强 15400000502",
        [
            "15400000501 mobile 某某县检察院批捕科 王大明 科长",
            "15400000502 mobile 某某县检察院 李国强 检察长",
        ],
    ),
    "a committee of an office, and its head": (
        "某某县公安局\n纪委书记 王大明 15400000501\n副局长 李国强 15400000502",
        [
            "15400000501 mobile 某某县公安局 王大明 纪委书记",
            "15400000502 mobile 某某县公安局 李国强 副局长",
        ],
    ),
    "a room without an office": (
        "批捕科科长 王大明 15400000501",
        ["15400000501 mobile 批捕科 王大明 科长"],
    ),
    "what somebody was, and is": (
        "刘铭传，原奎文分局政委，现西市街道党工委书记，15400000501",
        ["15400000501 mobile 西市街道党工委 刘铭传 书记"],
    ),
    "a remark in brackets": (
        "前任局长王大明（现任县政协副主席，住县医院对面）15400000501",
        ["15400000501 mobile - 王大明 前任局长"],
    ),
    "this office": (
        "1、王大明，东城县南关派出所所长，15400000501\n2、李国强，该所副所长，15400000502",
        [
            "15400000501 mobile 东城县南关派出所 王大明 所长",
            "15400000502 mobile 东城县南关派出所 李国强 副所长",
        ],
    ),
    "this office, and none was named": (
        "李国民，该院院长，15400000503",
        ["15400000503 mobile 该院 李国民 院长"],
    ),
    "a name that was told before, in running text": (
        "县法院法官王大明当庭打断律师。\n据悉王大明和李国强的电话分别为15400000501、15400000502",
        ["15400000501 mobile 县法院 王大明 法官", "15400000502 mobile 县法院 李国强 -"],
    ),
    "another kind of office than the open one": (
        "某某监狱\n法院 0536-0000121",
        ["5360000121 work 法院 - -"],
    ),
    "a title in front of the next name": (
        "王大明 局长李国强 15400000501",
        ["15400000501 mobile - 李国强 局长"],
    ),
    "an extension in the middle of a name": (
        "某某局 0536-0000121\nWang Damingext. 12",
        ["5360000121 work 某某局 - -", "5360000121/12 work 某某局 - -"],
    ),
    "a relative who was told before": (
        "其妻李国英在县医院上班。\n李国英电话15400000501",
        ["× 15400000501 relative"],
    ),
    "a victim who was told before, and somebody else": (
        "受害人李国英被抓走。\n绑架李国英的是某某派出所所长王大明15400000501",
        ["15400000501 mobile 某某派出所 王大明 所长"],
    ),
    "a short title behind another": (
        "负责人：焦局 15400000501",
        ["15400000501 mobile - 焦局 负责人"],
    ),
    "the end of an English sentence": (
        "Judge Wang Daming met her lawyer. Judge Wang's cell: 15400000501. Clerk Li: 15400000502",
        [
            "15400000501 mobile - Wang Daming Judge",
            "15400000502 mobile - Li Clerk",
        ],
    ),
    "a division and its bureau": (
        "Criminal Court, Kuiwen Court\nClerk Li 15400000501\nXi Court, Kuiwen Court: 0536-0000121",
        [
            "15400000501 mobile Criminal Court, Kuiwen Court Li Clerk",
            "5360000121 work Kuiwen Court - -",
        ],
    ),
    "a list in English": (
        "Officers Hong Yu, Qiu Rong and Xing Yun: 15400000501, 15400000502, 15400000503",
        [
            "15400000501 mobile - Hong Yu Officers",
            "15400000502 mobile - Qiu Rong Officers",
            "15400000503 mobile - Xing Yun Officers",
        ],
    ),
    "two titles in English": (
        "Nie Xiaoqian, Party secretary and director: 15400000501",
        ["15400000501 mobile - Nie Xiaoqian Party secretary and director"],
    ),
    "the head of an office, and his name": (
        "The head of the Kuiwen Prison, You Tanzhi, 15400000501",
        ["15400000501 mobile Kuiwen Prison You Tanzhi head"],
    ),
    "whom the family's friends call": (
        "善心的朋友请打电话：某某派出所 0536-0000121\n请家属打电话15400000501\n目击者请打：派出所",
        ["5360000121 work 某某派出所 - -", "× 15400000501 victim_side"],
    ),
    "kin of every kind": (
        "表哥：15400000501\nIn-laws: 15400000502\n其长子 15400000503\n长子县公安局 0355-0000121",
        [
            "3550000121 work 长子县公安局 - -",
            "× 15400000501 relative",
            "× 15400000502 relative",
            "× 15400000503 relative",
        ],
    ),
    "not mine": ("勿打：我妹 15400000501", ["× 15400000501 victim_side"]),
    "both of one office": (
        "Captain Wang Yi and Guard Li Er of the Kuiwen Prison: 15400000501, 15400000502",
        [
            "15400000501 mobile Kuiwen Prison Wang Yi Captain",
            "15400000502 mobile Kuiwen Prison Li Er Guard",
        ],
    ),
    "a street is no city": (
        "区号0536\n青岛路派出所 0000121",
        ["5360000121 work 青岛路派出所 - -"],
    ),
    "dialled from abroad": ("011-86-536-0000121", ["5360000121 unknown - - -"]),
    "a blank inside a local number, behind its label": (
        "区号0536 办:000 0121，宅000 0122，编000 0123",
        ["5360000121 work - - -", "5360000122 home - - -", "? 000 0123 whose_unclear"],
    ),
    "a number that the line breaks": ("手机1540000\n0501", ["15400000501 mobile - - -"]),
    "around the clock": ("值班室0536-0000121 (24h)", ["5360000121 work - - -"]),
    "the duty desk has no name in a table": (
        "单位\t姓名\t职务\t手机\n某某派出所\t\t值班室\t15400000501",
        ["15400000501 mobile 某某派出所 - -"],
    ),
    "eight and a half": (
        "0451-00001201-1234567",
        ["45100001201 unknown - - -", "? 1234567 obsolete_length"],
    ),
    "a label behind an extension of nothing": ("转8012（办）", []),
    "a dead number, and others of the list": (
        "15400000501、15400000502（空号）、15400000503",
        ["15400000501 mobile - - -", "15400000503 mobile - - -", "× 15400000502 dead"],
    ),
    "an extension of the line above the mobile": (
        "某某监狱 总机0536-0000121\n手机15400000501\n转8012",
        [
            "5360000121 work 某某监狱 - -",
            "15400000501 mobile 某某监狱 - -",
            "5360000121/8012 work 某某监狱 - -",
        ],
    ),
    "columns that are half of them none": (
        "姓名 电话 和 其他\n0536-0000121",
        ["5360000121 unknown - - -"],
    ),
    "letters among few digits": ("00001oooo21", ["? 00001oooo21 odd_length"]),
    "columns with a strange one among them": (
        "姓名,职务,电话,其他\n0536-0000121",
        ["5360000121 unknown - - -"],
    ),
    "columns that stand close": (
        "编号 姓名  职务  电话\n1 王大明  局长  0536-0000121",
        ["5360000121 unknown - 王大明 局长"],
    ),
    "somebody who does something": ("王大明 参与 迫害 0536-0000121", ["5360000121 unknown - - -"]),
    "a bracket behind other words": ("0536-0000121 备用（王大明）", ["5360000121 unknown - - -"]),
    "respectively, of nobody": (
        "分别是0536-0000121、0536-0000122",
        ["5360000121 unknown - - -", "5360000122 unknown - - -"],
    ),
    "a plate, a box": (
        "鲁G12345，潍坊108信箱",
        ["× 鲁G12345 plate", "× 108信箱 post_box"],
    ),
}


@pytest.mark.parametrize(("text", "expected"), RULES.values(), ids=RULES.keys())
def test_rule(text: str, expected: list[str]) -> None:
    assert digest(read(text)) == expected


def test_the_default_area_comes_last() -> None:
    assert digest(read("值班0000121\n区号0535\n值班0000122", "0536")) == [
        "5360000121 work - - -",
        "5350000122 work - - -",
    ]


def test_another_city_does_not_take_the_default() -> None:
    found = read("青岛市公安局 00000122\n潍坊市公安局 0000121", "0536")
    assert digest(found) == ["5360000121 work 潍坊市公安局 - -", "? 00000122 no_area"]


def test_a_stop_keeps_the_number_for_the_suppression() -> None:
    found = read("15400000501 要求不要再打")
    assert [one.e164 for one in found.refused] == ["+8615400000501"]


def test_dates_and_stage() -> None:
    found = read(
        "2024年3月5日刑事拘留，4月被捕。2024-05-06，王某被非法判刑三年，5 June 2024 appealed"
    )
    assert [(one.raw, one.date, one.kind) for one in found.dates] == [
        ("2024年3月5日", "2024-03-05", "detention"),
        ("2024-05-06", "2024-05-06", "judgment"),
        ("5 June 2024", "2024-06-05", "appeal"),
    ]
    assert found.stage == "appeal"


def told(one: Review | Refused) -> tuple[str, ...]:
    line = one.told
    return (line.org, line.person, line.title, line.line_kind) if line else ()


@pytest.mark.parametrize(
    ("text", "whose"),
    [
        (
            "奎山区法院刑庭庭长 陈建军（已调走）0536-0000207",
            ("奎山区法院刑庭", "陈建军", "庭长", "unknown"),
        ),
        ("奎山区法院庭长 陈建军宅电 0536-000020", ("奎山区法院", "陈建军", "庭长", "home")),
        (
            "奎山派出所\n王大明、李国强、张伟手机分别为15400000501、15400000502",
            ("奎山派出所", "", "", "mobile"),
        ),
    ],
)
def test_a_doubtful_number_keeps_whose_it_is(text: str, whose: tuple[str, ...]) -> None:
    assert told(read(text).review[0]) == whose


@pytest.mark.parametrize(
    ("text", "whose"),
    [
        ("奎山区法院庭长 陈建军 0536-0000207（空号）", ("奎山区法院", "陈建军", "庭长", "unknown")),
        ("奎山区法院庭长 陈建军之妻 15400000501", ()),
        ("奎山区法院庭长 陈建军 15400000501 要求不要再打", ()),
    ],
)
def test_nobody_is_told_of_what_must_stay_out(text: str, whose: tuple[str, ...]) -> None:
    assert told(read(text).refused[0]) == whose


@pytest.mark.parametrize(
    ("text", "stage", "said"),
    [
        (
            "2026年5月1日,陈某被刑事拘留。\n检察院批捕科 检察官王建国 0536-0000121",
            "detention",
            "陈某被刑事拘留",
        ),
        ("陈某遭綁架，後被刑拘；審查起訴部主任", "detention", "後被刑拘"),
        ("陈某被绑架、抄家，公诉科科长 二审法官 出庭公诉人", "", ""),
        ("Chen was kidnapped. The trial judge and the Court of Appeal tried to hide it", "", ""),
        ("检察院不予批捕，公安提请批捕陈某", "arrest_requested", "公安提请批捕陈某"),
        ("6月2日检察院批捕陈某", "investigation", "6月2日检察院批捕陈某"),
        ("行政拘留所所长 王建国", "", ""),
        ("陈某被行政拘留十五天", "administrative_detention", "陈某被行政拘留十五天"),
        ("He was administratively detained", "administrative_detention", None),
        ("Chen stood trial. She is serving a term", "prison", "She is serving a term"),
        ("玉泉洗脑班 主任王建国", "", ""),
        ("陈某被劫持到玉泉洗脑班", "other_custody", "陈某被劫持到玉泉洗脑班"),
        (f"{'一' * 40}陈某被刑拘{'二' * 40}", "detention", f"{'一' * 27}陈某被刑拘{'二' * 30}"),
    ],
)
def test_a_stage_is_what_is_done_to_somebody_and_no_office(
    text: str, stage: str, said: str | None
) -> None:
    found = read(text)
    assert (found.stage, found.stage_said) == (stage, text if said is None else said)


def test_a_date_after_what_happened() -> None:
    found = read("He was detained on March 5, 2024. Nothing on 2024-03-06")
    assert [(one.date, one.kind) for one in found.dates] == [
        ("2024-03-05", "detention"),
        ("2024-03-06", ""),
    ]


def also(text: str) -> list[tuple[str, str, tuple[str, ...]]]:
    return [(one.person, one.person_also, one.sharers) for one in read(text).lines]


@pytest.mark.parametrize("name", ["Wang Daming (王大明)", "Wang Daming 王大明"])
def test_a_name_in_two_scripts(name: str) -> None:
    assert also(f"{name} 15400000501") == [("Wang Daming", "王大明", ())]
    assert also("王大明 Wang Daming 15400000501") == [("王大明", "Wang Daming", ())]


def test_a_name_twice_in_one_script() -> None:
    assert also("王大明（王二）15400000501") == [("王大明", "", ())]


SHARED = {
    "named together": "民警王大明、李国强 15400000501",
    "told below": "民警李国强 15400000501\n王大明 电话同上",
    "in a table": "姓名\t职务\t手机\n李国强\t民警\t15400000501\n王大明\t民警\t同上",
    "whatever it was called": "赵强 0536-0000121（办）\n李国强 0536-0000122；王大明 电话：同上",
    "not at home": "李国强 办公 0536-0000121 宅电 0536-0000122\n王大明 办公电话同上",
    "under its label": "李国强 手机15400000501，办0536-0000121\n王大明 手机同上",
}


@pytest.mark.parametrize("text", SHARED.values(), ids=SHARED.keys())
def test_several_people_have_one_number(text: str) -> None:
    assert ("李国强", "", ("王大明",)) in also(text)


@pytest.mark.parametrize(
    "text",
    [
        "民警李国强 15400000501\n电话同上",
        "同上\n15400000501 李国强",
        "15400000501\n李国强 电话同上",
        "李国强 电话同上\n15400000501 王大明",
        "民警李国强 15400000501，李国强 电话同上",
    ],
)
def test_nobody_else_has_the_number(text: str) -> None:
    assert [sharers for *_, sharers in also(text)] == [()]


def test_a_person_in_the_middle_of_a_list_has_a_number() -> None:
    text = "局长王大明0536-0000121、政委李国强 15400000501"
    assert also(text) == [("王大明", "", ()), ("李国强", "", ())]


def test_a_place_is_no_police_station() -> None:
    found = read("昆明市五华分局西市派出所 0536-0000121\n北关镇派出所 0536-0000122")
    assert [one.place for one in found.lines] == ["昆明市", ""]
