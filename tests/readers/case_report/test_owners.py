"""Rules of whose a number is in running sentences, and of what a report takes back."""

import pytest

from tests.readers.case_report.test_rules import digest, read

RULES = {
    "who went to work elsewhere": (
        ("某某派出所\n協警馬步雲　15400004107，今年三月已經辭工到廣東打工去了"),
        ["? 15400004107 moved"],
    ),
    "who went into another trade": (
        ("某某法院\n以前的刑庭庭长谷丰年，手机15400009112，二零二四年就下海当律师了。"),
        ["? 15400009112 moved"],
    ),
    "a list of what is to be struck out": (
        (
            "某某派出所 所长王大明15400000501\n"
            "四、需要划掉的\n"
            "12. 15400005208：副局长田某的，再响一次就换号。"
        ),
        ["15400000501 mobile 某某派出所 王大明 所长", "? 15400005208 whose_unclear"],
    ),
    "a number that the exchange does not know": (
        (
            "清苑国保大队 大队长时来运15400008407\n"
            "有人在别的群发了“清苑国保韩队 15400008406”，我核了，空的，系统说没有这个号"
        ),
        ["15400008407 mobile 清苑国保大队 时来运 大队长", "× 15400008406 dead"],
    ),
    "who left, and who took the place": (
        (
            "新安派出所指导员佟亚芬，15400000214。她接了，说早就退了，现任指导员是毕承志，15400000216。"
        ),
        ["15400000216 mobile 新安派出所 毕承志 指导员", "? 15400000214 moved"],
    ),
    "who left, and who took the place, in other words": (
        (
            "新安派出所指导员佟亚芬，15400000214。她接了，说办了退休手续，顶她位子的是毕承志，15400000216。"
        ),
        ["? 15400000214 moved", "? 15400000216 whose_unclear"],
    ),
    "of a predecessor, below the numbers": (
        (
            "副书记：厉宝华\u3000办 0539-0004101\u3000手机 15400005129、5130\n"
            "（前任副书记卜庆已退休，不必再打）"
        ),
        [
            "5390004101 work - 厉宝华 副书记",
            "15400005129 mobile - 厉宝华 副书记",
            "15400005130 mobile - 厉宝华 副书记",
        ],
    ),
    "of a predecessor, in a bracket": (
        ("副书记：厉宝华\u3000手机 15400005129、5130（前任副书记卜庆已退休，不必再打）"),
        ["15400005129 mobile - 厉宝华 副书记", "15400005130 mobile - 厉宝华 副书记"],
    ),
    "who died, in other words": (
        ("某某防范办主任车海涛，15400000233，一个女人接的，说老车去年十月没了，哭了。"),
        ["? 15400000233 moved"],
    ),
    "no longer his, in a table": (
        (
            "| 单位 | 姓名 | 职务 | 手机 | 备注 |\n"
            "| 清苑镇派出所 | 戚永刚 | 所长 | 15400002406 | 此号不再是他用 |\n"
            "| 清苑镇派出所 | 李国强 | 副所长 | 15400002407 | 值班 |"
        ),
        ["15400002407 mobile 清苑镇派出所 李国强 副所长", "? 15400002406 whose_unclear"],
    ),
    "an old number, and the new one, in a bracket": (
        ("禹王派出所\u3000所长 车建设\u3000手机 15400003405（过期号，已换 15400003406）"),
        ["15400003406 mobile 禹王派出所 车建设 所长", "× 15400003405 replaced"],
    ),
    "in the hands of a daughter": (
        (
            "教导员郝明娟报过两个号：15400000414是她自己的；15400000415拿在她读高三的女儿手里，绝对不碰。"
        ),
        ["15400000414 mobile - 郝明娟 教导员", "× 15400000415 relative"],
    ),
    "a wife by the surname of whose she is": (
        ("教导员 余自强：手机15400003307。余妻为监狱医院护士，其电话15400003393不在公布之列。"),
        ["15400003307 mobile - 余自强 教导员", "× 15400003393 relative"],
    ),
    "a doctor of a place that has nothing to do with it": (
        (
            "某某派出所 所长王大明 15400000501\n"
            "出具照片的社区医生15400001022，其所在卫生服务中心与本案无涉；"
        ),
        ["15400000501 mobile 某某派出所 王大明 所长", "? 15400001022 whose_unclear"],
    ),
    "a dentist between courts": (
        (
            "(4) 王大明 ／ 审判员 ／ 某某法院 ／ 办 0571-01200705\n"
            "(5) 西湖牙科 ／ 预约 0571-01206000"
        ),
        ["57101200705 work 某某法院 - -", "? 0571-01206000 private_business"],
    ),
    "an errand's, by its last digits": (
        ("办案的民警叫代小武，15400000615\n发错了，615是代驾的号，代小武是15400000616"),
        ["15400000616 mobile - 代小武 民警", "× 15400000615 replaced"],
    ),
    "what he did leaves it his number": (
        "某某派出所所长王大明把名片丢在桌上，上面印着15400000501",
        ["15400000501 mobile 某某派出所 王大明 所长"],
    ),
    "somebody of his, for whom there is no word": (
        "某某派出所所长王大明，他牌友15400000501",
        ["? 15400000501 whose_unclear"],
    ),
    "a driver who told something": (
        "司机王大明对工人说他只是来送货（电话15400000501）",
        ["? 15400000501 whose_unclear"],
    ),
    "his, behind a remark in brackets": (
        "某某派出所所长王大明（警号011872）用15400000501打来",
        ["15400000501 mobile 某某派出所 王大明 所长", "× 011872 badge"],
    ),
    "her own, an official": (
        "某某派出所所长王大明来过。她的手机是15400000501",
        ["15400000501 mobile 某某派出所 王大明 所长"],
    ),
    "hers, where a relative was named since": (
        "某某派出所所长王大明打了她妹妹。她的手机是15400000501",
        ["? 15400000501 whose_unclear"],
    ),
    "a long remark tells what he did": (
        "某某派出所所长王大明15400000501（也是回族，他签的字）",
        ["15400000501 mobile 某某派出所 王大明 所长"],
    ),
    "a remark that names somebody of his": (
        "某某派出所所长王大明15400000501（他的牌友）",
        ["? 15400000501 whose_unclear"],
    ),
    "a relative as the object": (
        "某某派出所所长王大明约谈家属，约谈前用15400000501打过",
        ["15400000501 mobile 某某派出所 王大明 所长"],
    ),
    "who calls a relative": (
        "某某小学副校长王大明给她妻子打电话（15400000501）",
        ["15400000501 mobile 某某小学 王大明 副校长"],
    ),
    "a relative called by a relative": (
        "她哥哥给她妻子打电话（15400000501）",
        ["× 15400000501 relative"],
    ),
    "an official of an office that was visited": (
        "家属去送衣服，某某派出所 警官 王大明 出来，留了电话15400000501",
        ["15400000501 mobile 某某派出所 王大明 警官"],
    ),
    "this head": (
        "某某派出所所长王大明来过。这位所长的手机是15400000501",
        ["15400000501 mobile 某某派出所 王大明 所长"],
    ),
    "the whole name behind the surname": (
        "某某小学校长姓王，王大明，电话0536-0000121",
        ["5360000121 unknown 某某小学 王大明 校长"],
    ),
    "another name behind the surname": (
        "某某派出所所长姓王，李国强，手机15400000501",
        ["15400000501 mobile 某某派出所 李国强 -"],
    ),
    "a surname that was told in full": (
        "某某派出所所长王大明来过。王用的是15400000501",
        ["15400000501 mobile 某某派出所 王大明 所长"],
    ),
    "a surname with a title that was told in full": (
        "某某派出所所长王大明来过。王所长手机15400000501",
        ["15400000501 mobile 某某派出所 王大明 所长"],
    ),
    "a surname with another title": (
        "某某派出所所长王大明来过。王主任手机15400000501",
        ["15400000501 mobile 某某派出所 王 主任"],
    ),
    "told in passing, in brackets": (
        "某某监狱（女儿说可能被送往此处）0536-0000121",
        ["5360000121 work 某某监狱 - -"],
    ),
    "a desk where a sentence tells much": (
        "我赶到某某派出所，值班的说没有这个人，叫我打值班电话0536-0000121去问",
        ["5360000121 work 某某派出所 - -"],
    ),
    "the switchboard of where she works": (
        "某某派出所\n她任职的某某科技公司总机0536-0000121",
        ["? 0536-0000121 whose_unclear"],
    ),
    "a list in sentences": (
        ("Kuiwen Police Station\nChief: Wang Daming. Office 0536-0000121. Mobile: 15400000501"),
        [
            "5360000121 work Kuiwen Police Station Wang Daming Chief",
            "15400000501 mobile Kuiwen Police Station Wang Daming Chief",
        ],
    ),
    "a name that is none of a Chinese": (
        ("Kuiwen Police Station\nDorje Gyal, deputy director: 15400000501"),
        ["15400000501 mobile Kuiwen Police Station Dorje Gyal deputy director"],
    ),
    "numbers that nobody is to use": (
        (
            "某某派出所 0536-0000121\n"
            "\n"
            "请不要再拨打以下号码：\n"
            "李国强 15400000501\n"
            "\n"
            "■ 其他：\n"
            "所长王大明 15400000502"
        ),
        [
            "5360000121 work 某某派出所 - -",
            "15400000502 mobile - 王大明 所长",
            "? 15400000501 whose_unclear",
        ],
    ),
    "what holds among numbers that do not": (
        "某某派出所\n作废号码：所长王大明15400000501，新号15400000502",
        ["15400000502 mobile 某某派出所 王大明 所长", "× 15400000501 dead"],
    ),
    "removed from the list": (
        (
            "Kuiwen Police Station\n"
            "Chief Wang Daming: 15400000501\n"
            "\n"
            "Removed since list No. 6:\n"
            "15400000502, mail room"
        ),
        [
            "15400000501 mobile Kuiwen Police Station Wang Daming Chief",
            "? 15400000502 whose_unclear",
        ],
    ),
    "the last digits of one that is wrong": (
        "某某派出所所长王大明15400000501\n0501不是他！别打",
        ["? 15400000501 whose_unclear"],
    ),
    "last digits of none": (
        "某某派出所所长王大明15400000501\n2999不是他",
        ["15400000501 mobile 某某派出所 王大明 所长"],
    ),
    "a number that was misprinted above": (
        "某某派出所所长王大明15400000501\n王大明的手机我发错了",
        ["? 15400000501 whose_unclear"],
    ),
    "misprinted, of whom no number was given": (
        "某某派出所所长王大明15400000501\n李国强的手机我发错了",
        ["15400000501 mobile 某某派出所 王大明 所长"],
    ),
    "misprinted, by the surname and title": (
        (
            "某某派出所 0536-0000121 所长王大明15400000501 副所长李国强15400000502\n"
            "王所长的手机昨天打过去是个卖瓷砖的，不是警察。李国强的号码现在是一位老人在用。"
        ),
        [
            "5360000121 work 某某派出所 - -",
            "? 15400000501 whose_unclear",
            "? 15400000502 whose_unclear",
        ],
    ),
    "misprinted, by a surname that two have": (
        "某某派出所 所长王大明15400000501 副所长王国强15400000502\n王所长的手机登错了",
        ["? 15400000501 whose_unclear", "? 15400000502 whose_unclear"],
    ),
    "a landline that was misprinted": (
        "某某派出所 所长王大明 0536-0000121\n王大明的电话是一家公司在用",
        ["? 0536-0000121 whose_unclear"],
    ),
    "misprinted, in English": (
        (
            "Chaoyang Police Station\nChief Wang Daming 15400000501\n"
            "Deputy Chief Li Guoqiang 15400000502\nChief Wang's mobile was printed in error."
        ),
        [
            "15400000502 mobile Chaoyang Police Station Li Guoqiang Deputy Chief",
            "? 15400000501 whose_unclear",
        ],
    ),
    "given by an older report": ("上期所登所长王大明15400000501", ["? 15400000501 whose_unclear"]),
    "not to be called, in front of it": (
        "某某派出所0536-0000121。别打王家0536-0000122",
        ["5360000121 work 某某派出所 - -", "× 0536-0000122 stop"],
    ),
    "not to be called, over a part of a form": (
        ("【派出所】\n所长：王大明 15400000501\n【家属】（勿外传）\n李国强 15400000502"),
        ["15400000501 mobile 派出所 王大明 所长", "× 15400000502 victim_side"],
    ),
    "moved, as is told later with another's number": (
        ("某某派出所所长王大明15400000501\n王大明上个月就调去外地了，所长李国强15400000502"),
        ["15400000502 mobile 某某派出所 李国强 -", "? 15400000501 moved"],
    ),
    "a list knows better than a sentence": (
        (
            "一名自称王队的人用15400000501打来，说是某某看守所的。\n"
            "某某派出所\n"
            "副所长 李国强 15400000501"
        ),
        ["15400000501 mobile 某某派出所 李国强 副所长"],
    ),
    "a list first, then a sentence": (
        (
            "某某派出所\n"
            "副所长 李国强 15400000501\n"
            "\n"
            "某某看守所的人说，打电话来的是王科长，15400000501。他没有再打。"
        ),
        ["15400000501 mobile 某某派出所 李国强 副所长"],
    ),
    "a part of the report in another city": (
        (
            "某某派出所（区号0536）\n"
            "一、甲\n"
            "所长王大明0000121\n"
            "二、乙（区号0451）\n"
            "科长李国强00000121\n"
            "三、丙\n"
            "主任赵国栋0000122"
        ),
        [
            "5360000121 unknown - 王大明 所长",
            "45100000121 unknown - 李国强 科长",
            "5360000122 unknown - 赵国栋 主任",
        ],
    ),
    "a list of those who are none of our business": (
        ("某某派出所0536-0000121\n\n四、联系律师\n王大明 15400000501\n李国强 15400000502"),
        ["5360000121 work 某某派出所 - -", "× 15400000501 lawyer", "× 15400000502 lawyer"],
    ),
    "over several lines": (
        (
            "某某派出所0536-0000121\n"
            "\n"
            "FAMILIES (for encouragement only, never "
            "by\n"
            "newcomers): 15400000501"
        ),
        ["5360000121 work 某某派出所 - -", "× 15400000501 victim_side"],
    ),
    "who gave the list": (
        "下列资料由当地同工提供，上月核对过：\n某某派出所0536-0000121",
        ["5360000121 work 某某派出所 - -"],
    ),
    "a title in a cell of names": (
        (
            "单位\t谁\t姓名\t电话\n"
            "某某派出所\t\t王大明 所长\t0536-0000121\n"
            "某某派出所\t\t值班室\t0536-0000122\n"
            "某某派出所\t\t户籍科\t0536-0000123\n"
            "某某派出所\t\t李国强之弟\t0536-0000124\n"
            "某某派出所\t\t3\t0536-0000125\n"
            "某某派出所\t\t主任王\t0536-0000126"
        ),
        [
            "5360000121 unknown 某某派出所 王大明 所长",
            "5360000122 work 某某派出所 - -",
            "5360000123 work 某某派出所 - -",
            "5360000125 work 某某派出所 - -",
            "5360000126 unknown 某某派出所 主任王 -",
            "× 0536-0000124 relative",
        ],
    ),
    "a remark about one kind of number": (
        (
            "单位\t姓名\t职务\t办公电话\t宅电\t备注\n"
            "某某派出所\t王大明\t所长\t0536-0000121\t0536-0000122\t宅"
            "电是他岳父家"
        ),
        ["5360000121 work 某某派出所 王大明 所长", "× 0536-0000122 relative"],
    ),
    "a column of area codes": (
        (
            "区号\t单位\t姓名\t办公电话\tQQ\n"
            "0536\t某某派出所\t王大明\t0000121\t15400000501\n"
            "不详\t某某看守所\t李国强\t0536-0000122\t"
        ),
        [
            "5360000121 work 某某派出所 王大明 -",
            "5360000122 work 某某看守所 李国强 -",
            "× 15400000501 social_account",
        ],
    ),
    "a paragraph that a page has broken": (
        (
            "抬人那天带队的是某某派出所所长王大明，他临走\n"
            "时在墙上写下一个号码，叫家属有事的时候打这个\n"
            "号码来找他，不要到处乱跑，那个号码家属一直留\n"
            "着没有打过，后来派出所又来人，说的也是同样的\n"
            "话，并且留下了值班室的电话0536-0000121给家属"
        ),
        ["5360000121 work 某某派出所 - -"],
    ),
    "a school named with its head": (
        "某某中学 校长 王大明 0536-0000121 / 15400000501",
        [
            "5360000121 unknown 某某中学 王大明 校长",
            "15400000501 mobile 某某中学 王大明 校长",
        ],
    ),
    "a school's head whom nobody names": (
        "某某小学校长 15400000501",
        [
            "× 15400000501 victim_side",
        ],
    ),
    "two officials, and a word between their names": (
        "某某分局。办案民警是李国强和小王，手机分别是15400000501、15400000502，从来不接",
        [
            "15400000501 mobile 某某分局 李国强 办案民警",
            "15400000502 mobile 某某分局 小王 办案民警",
        ],
    ),
    "the numbers of the last of many": (
        "综治办主任李国强（0536-0000121转803）带人到我家楼下蹲守，网格员张强、王大明的手机分别是15400000501和15400000502",
        [
            "5360000121/803 unknown 综治办 李国强 主任",
            "15400000501 mobile 综治办 张强 网格员",
            "15400000502 mobile 综治办 王大明 网格员",
        ],
    ),
    "a surname behind a verb": (
        "网安大队办案的是程警官，15400000501",
        [
            "15400000501 mobile 网安大队 程 警官",
        ],
    ),
    "a familiar name, and what he did": (
        "某某法院书记员小冯用0536-0000121回过电话",
        [
            "5360000121 unknown 某某法院 小冯 书记员",
        ],
    ),
    "a name that ends as a court does": (
        "检察长\u3000辛玉庭\u30000536-0000121",
        [
            "5360000121 unknown - 辛玉庭 检察长",
        ],
    ),
    "one who works in the same office, under no heading": (
        "李国强，某某医院院长，电话0536-0000121；主治医生王大明，电话0536-0000122转2032",
        [
            "5360000121 unknown 某某医院 李国强 院长",
            "5360000122/2032 unknown 某某医院 王大明 主治医生",
        ],
    ),
    "an office that another sentence named": (
        "李国强，某某医院院长，电话0536-0000121。医生王大明，电话0536-0000122",
        [
            "5360000121 unknown 某某医院 李国强 院长",
            "5360000122 unknown 某某医院 王大明 医生",
        ],
    ),
    "this man's mobile": (
        "派出所来了一个副所长叫王大明，看了一眼就走。这个人的手机15400000501，我们打过",
        [
            "15400000501 mobile 派出所 王大明 副所长",
        ],
    ),
    "surname first, the whole name behind a word": (
        "2018年，厂长姓王，叫王大明，福建人，手机15400000501",
        [
            "15400000501 mobile - 王大明 厂长",
        ],
    ),
    "his card": (
        "某某科的医生王大明出来跟我讲，出院得签字。他给了我一张名片，办公室0536-0000121转3025，手机15400000501",
        [
            "5360000121/3025 work 某某科 王大明 医生",
            "15400000501 mobile 某某科 王大明 医生",
        ],
    ),
    "he who was named goes on to tell": (
        "他是某某大队副大队长王大明。他说案子涉密，给我留了手机，15400000501",
        [
            "15400000501 mobile 某某大队 王大明 副大队长",
        ],
    ),
    "he goes on to tell of a relative": (
        "他是某某大队副大队长王大明。他妻子来了，给我留了手机，15400000501",
        [
            "× 15400000501 relative",
        ],
    ),
    "whom an official speaks of": (
        "某某科科长王大明说：“老毛，你再跑，你孙子读书的事莫怪我。”她的电话是0536-0000121",
        [
            "5360000121 unknown 某某科 王大明 科长",
        ],
    ),
    "a relative's number, in what an official says": (
        "所长王大明说：“打我老婆电话15400000501。”",
        [
            "× 15400000501 relative",
        ],
    ),
    "at the office and at home": (
        (
            "the director of the Nanshan Residents' Committee, Wang Daming, has two lines: "
            "0536-0000121 at the office and 0536-0000122 at home"
        ),
        [
            "5360000121 work Nanshan Residents' Committee Wang Daming director",
            "5360000122 home Nanshan Residents' Committee Wang Daming director",
        ],
    ),
    "his own landline at home": (
        "村支书王大明，手机15400000501，他说是镇里定的。他家里的座机0536-0000121也有人接",
        [
            "15400000501 mobile - 王大明 村支书",
            "5360000121 home - 王大明 村支书",
        ],
    ),
    "an interrogator, and another one": (
        (
            "PSB\n"
            "- Interrogators Tashi Norbu and Wang Gang: 15400000501 and 15400000502, respectively"
        ),
        [
            "15400000501 mobile PSB Tashi Norbu Interrogators",
            "15400000502 mobile PSB Wang Gang Interrogators",
        ],
    ),
    "a surname alone, with a remark": (
        "Guo (first name unknown), political commissar: 15400000501",
        [
            "15400000501 mobile - Guo political commissar",
        ],
    ),
    "one sign for a name": (
        "Director A Wang (阿旺): 0836 0000121",
        [
            "8360000121 unknown - A Wang Director",
        ],
    ),
    "a worker who is called by name": (
        "A grid worker named Wang Bo (15400000501) photographs everybody",
        [
            "15400000501 mobile - Wang Bo grid worker",
        ],
    ),
    "behind the office's own number, what we did": (
        "我到县国土局监察大队去问，那边的电话0536-0000121、0000122我打了不下两百次",
        [
            "5360000121 work 县国土局监察大队 - -",
            "5360000122 work 县国土局监察大队 - -",
        ],
    ),
    "an office, told in quotation marks": (
        "他父亲被关在一个叫「某某法制教育中心」的地方，电话0536 0000121，主任王大明0536 0000122",
        [
            "5360000121 work 某某法制教育中心 - -",
            "5360000122 unknown - 王大明 主任",
        ],
    ),
    "from his line at home": (
        "某某街道主任王大明更直接，他从家里的电话（宅电0536-0000121）打给母亲，要她闭嘴",
        [
            "5360000121 home 某某街道 王大明 主任",
        ],
    ),
    "the head of a school that stands behind the name": (
        "Principal Wang Yuzhen, Nanshan No. 9 Primary School: cell 15400000501",
        [
            "15400000501 mobile Nanshan No. 9 Primary School Wang Yuzhen Principal",
        ],
    ),
    "a teacher of a school that stands behind the name": (
        "Officer Wang Yuzhen, Nanshan Primary School: cell 15400000501",
        [
            "× 15400000501 victim_side",
        ],
    ),
    "whom to ask about the list itself": (
        ("某某公安局 局长 王大明 0536-0000121\n技术问题找组长阿宁 15400000599"),
        [
            "5360000121 unknown 某某公安局 王大明 局长",
            "× 15400000599 victim_side",
        ],
    ),
    "who filled a form in": (
        ("六、填表人\n姓名：某某组 小金\u3000\u3000电话：15400000599"),
        [
            "× 15400000599 victim_side",
        ],
    ),
    "those who sign below one another": (
        (
            "控告人代表：王大明\u300015400000597\n"
            "\u3000\u3000\u3000\u3000\u3000\u3000李国强\u300015400000598\n"
            "\u3000\u3000\u3000\u3000\u3000\u3000张桂芝\u300015400000599"
        ),
        [
            "× 15400000597 victim_side",
            "× 15400000598 victim_side",
            "× 15400000599 victim_side",
        ],
    ),
    "a relative by the surname": (
        "关父电话15400000599，不接受采访，请勿滋扰",
        [
            "× 15400000599 relative",
        ],
    ),
    "thugs whom a manager hired": (
        "王大明，男，某某置业有限公司项目经理，雇用打手强拆，手机15400000501",
        [
            "15400000501 mobile 某某置业有限公司 王大明 经理",
        ],
    ),
    "the trial was not public": (
        "书记员王大明0536-0000121，说开庭不公开",
        [
            "5360000121 unknown - 王大明 书记员",
        ],
    ),
    "a number that is not to be rung any more": (
        "协会干部；他的号码15400000599我们曾经在影片上露出过，请朋友不要引用、不要再拨",
        [
            "× 15400000599 stop",
        ],
    ),
    "who is not to be disturbed": (
        "某某工作队 队员\u3000王大明\u300015400000599 ，和后来的事没有关系，请不要打扰",
        [
            "× 15400000599 stop",
        ],
    ),
    "which was answered by himself": (
        (
            "The headmaster, Wang Daming, asked her to wait. "
            "His office line, 0536-0000121, was still answered by him"
        ),
        [
            "5360000121 work - Wang Daming headmaster",
        ],
    ),
    "the head's telephone, of whom the sentence before told": (
        "我去某某派出所报案,所长王大明不立案。派出所的座机0536-0000121,所长的手机15400000501",
        [
            "5360000121 work 某某派出所 - -",
            "15400000501 mobile 某某派出所 王大明 所长",
        ],
    ),
    "a doctor by the surname, who was told of in full": (
        "来的医生王大明看了一眼,说“装的”。王医生的号码15400000501是他自己写给我的",
        [
            "15400000501 mobile - 王大明 医生",
        ],
    ),
    "the secretary himself": (
        "书记王大明愿意谈。王书记自己的电话是15400000501,他接过我一回",
        [
            "15400000501 mobile - 王大明 书记",
        ],
    ),
    "a head of a school behind a polite word": (
        (
            "7.  Nanshan No. 2 Primary School\n"
            "    Mr. Wang Daming, headmaster\n"
            "       mobile ............ 15400000501"
        ),
        [
            "15400000501 mobile Nanshan No. 2 Primary School Wang Daming headmaster",
        ],
    ),
    "a village, and its head on the next line": (
        ("【某某村】\n‧村长 王大明\n  (宅)0536-0000121 (手)15400000501"),
        [
            "5360000121 home 某某村 王大明 村长",
            "15400000501 mobile 某某村 王大明 村长",
        ],
    ),
    "a relative of hers, in brackets": (
        "610科科长 王红梅(王宝山之姐) 办公室0536-0000121 手机15400000501",
        [
            "5360000121 work 610科 王红梅 科长",
            "15400000501 mobile 610科 王红梅 科长",
        ],
    ),
    "another mobile of the same one": (
        (
            "人事经理 王大明 15400000501\n"
            "11.30 打王大明,响两声挂断。晚上他用另一个手机15400000502回拨过来,骂了三分钟"
        ),
        [
            "15400000501 mobile - 王大明 人事经理",
            "15400000502 mobile - 王大明 人事经理",
        ],
    ),
    "a centre that called us": (
        "南阳市联合接访中心用座机0377-00000121打给我,说给三万块钱",
        [
            "37700000121 work 南阳市联合接访中心 - -",
        ],
    ),
    "it belongs to somebody else": (
        'There was a mobile for "Judge Wang", 15400000599. It belongs to a Ms. Wang who teaches.',
        [
            "? 15400000599 whose_unclear",
        ],
    ),
    "an old number, given up": (
        (
            "the police station chief, Wang Daming, gave him his own mobile, 15400000599.\n"
            "\n"
            "Wang Daming's mobile was answered by a man: Wang had given up this number."
        ),
        [
            "× 15400000599 dead",
        ],
    ),
    "our coordinator": (
        (
            "Nanshan Bureau\n"
            "Further information can be passed on to our Hebei coordinator, 15400000599."
        ),
        [
            "× 15400000599 victim_side",
        ],
    ),
    "only to be written to": (
        "采购方:某某办公室 品质督察 王大明 0755-00000121 —— 这家没有参与,只请写信询问",
        [
            "× 0755-00000121 stop",
        ],
    ),
    "whose wife is taken for the guards": (
        "有人误把老板娘的号码15400000599当成保安队的发到网上,请停止转发",
        [
            "× 15400000599 do_not_publish",
        ],
    ),
    "what he says of himself": (
        "所长王大明说：“我的手机是15400000501”",
        [
            "15400000501 mobile - 王大明 所长",
        ],
    ),
    "to whom people rang": (
        "河滩街道办主任王大明当时坐在车里。乡亲们给他打电话（15400000501），他说在开会",
        [
            "15400000501 mobile 河滩街道办 王大明 主任",
        ],
    ),
    "a taxi driver": (
        "送老人去医院的出租车司机（15400000599）是好人",
        [
            "× 15400000599 victim_side",
        ],
    ),
    "a number that was said to be his, and himself": (
        "李某的丈夫说明两件事。第一，网上流传的“王所长另一个手机”15400000598，机主是开出租车的师傅，请大家别再打。第二，他自己的手机15400000599不再接听",
        [
            "× 15400000598 stop",
            "? 15400000599 whose_unclear",
        ],
    ),
    "whose office a reporter rang": (
        "办案人是国保支队警官王大明，记者拨打他的办公室电话0731-00000121，无人接听",
        [
            "73100000121 work 国保支队 王大明 警官",
        ],
    ),
    "an office for lawyers": (
        "湖南省司法厅律师工作处（0731-00000121，传真0731-00000122）约谈了他",
        [
            "73100000121 work 湖南省司法厅律师工作处 - -",
            "73100000122 fax 湖南省司法厅律师工作处 - -",
        ],
    ),
    "another one of his": (
        "大队长 王大明:手机15400000501,另一支15400000502",
        [
            "15400000501 mobile - 王大明 大队长",
            "15400000502 mobile - 王大明 大队长",
        ],
    ),
    "whom an official's card of the man before is not of": (
        "所长李国强不在。后来法制员王大明叫我以后打他的办公电话0716-0000121转603",
        [
            "7160000121/603 work - 王大明 法制员",
        ],
    ),
    "his own room": (
        "某某公安局治安大队的大队长王大明办公室是0716-0000121，手机是15400000501",
        [
            "7160000121 work 某某公安局治安大队 王大明 大队长",
            "15400000501 mobile 某某公安局治安大队 王大明 大队长",
        ],
    ),
    "what an office told somebody to do": (
        "自治区公安厅信访办的0771-0000121也只叫他回桂林",
        [
            "7710000121 work 自治区公安厅信访办 - -",
        ],
    ),
    "he whom somebody asked": (
        "带队的县民宗局宗教科科长王大明撕下封条。他只留下一个手机号码：15400000501",
        [
            "15400000501 mobile 县民宗局宗教科 王大明 科长",
        ],
    ),
    "a secretary, who let others in": (
        (
            "Nanshan Residential Community\n"
            "  Party Secretary Wang Meihua, who let the officers into the building: 15400000501"
        ),
        [
            "15400000501 mobile Nanshan Residential Community Wang Meihua Party Secretary",
        ],
    ),
    "who picked up was somebody else": (
        "驻村干部 孙小琴：15400000599（接听者说打错了，她不是孙小琴）",
        [
            "? 15400000599 whose_unclear",
        ],
    ),
    "a number that another one has replaced": (
        "The number 0731-00000121 that many of you have has been replaced by the one in the table.",
        [
            "? 0731-00000121 whose_unclear",
        ],
    ),
    "two who share, told by a word": (
        ("某某法院刑庭\n庭长王大明、书记员小郝共用办公电话0357-0000121"),
        [
            "3570000121 work 某某法院刑庭 小郝 书记员",
        ],
    ),
    "guards by their titles": (
        ("某某派出所\n  联户警 买买提江·吐尔逊 15400000501\n  村警 王大明 15400000502"),
        [
            "15400000501 mobile 某某派出所 买买提江·吐尔逊 联户警",
            "15400000502 mobile 某某派出所 王大明 村警",
        ],
    ),
    "a number that a relative was called from": (
        (
            "被抓工人的老婆抱着孩子，晚上接到一个自称综治办的男人的电话，15400000501，要她回去。\n"
            "某某街道综治办 王大明 15400000501"
        ),
        [
            "15400000501 mobile 某某街道综治办 王大明 -",
        ],
    ),
    "several who sign, each with a label": (
        ("控告人代表:王桂英  联系电话15400000598\n          李光前  联系电话15400000599"),
        [
            "× 15400000598 victim_side",
            "? 15400000599 whose_unclear",
        ],
    ),
    "a phone that is dead, and the same man's other lines": (
        ("看守所 所长 王大明 0536-0000121 15400000599\n第17行王大明的手机,两次拨打都是空号"),
        [
            "5360000121 unknown 看守所 王大明 所长",
            "× 15400000599 dead",
        ],
    ),
    "a line that nobody has told of is dead": (
        "副队长王大明(女),手机15400000501;队员淳勇,小灵通已停用",
        [
            "15400000501 mobile - 王大明 副队长",
        ],
    ),
    "whether it is still he": (
        "国保队长是不是还是王大明 15400000599",
        [
            "? 15400000599 whose_unclear",
        ],
    ),
    "a lawyer who asks to be left out": (
        "A lawyer withdrew; he asks that his number, 15400000599, be removed from appeals",
        [
            "? 15400000599 whose_unclear",
        ],
    ),
    "how calls went": (
        (
            "某某局\n"
            "  局  长  王大明  0379-0006 8101(办,无)  15400000501(通)\n"
            "  辅  警  李国强  15400000502(看守之一)"
        ),
        [
            "37900068101 work 某某局 王大明 局长",
            "15400000501 mobile 某某局 王大明 局长",
            "15400000502 mobile 某某局 李国强 辅警",
        ],
    ),
    "something he admitted on the telephone": (
        "某某村村支书王大明,手机15400000501(他在电话中承认,那天的行踪是他提供的)",
        [
            "15400000501 mobile 某某村 王大明 村支书",
        ],
    ),
    "a hearer of an official's number, and a reporter": (
        "某某总工会主席戴惠珍在电话里对本刊记者说：“我们依法维权。”她的办公电话是0769-00000121",
        [
            "76900000121 work 某某总工会 戴惠珍 主席",
        ],
    ),
    "an old man's, and what he said": (
        "审判长王大明的电话，立案庭先给了我0535-0000121，打过去是个老大爷，打错了",
        [
            "? 0535-0000121 whose_unclear",
        ],
    ),
    "a driver who is to be left alone": (
        "司机小路(15400000599)只是听吆喝的,别为难他,号码在这里只是取证用",
        [
            "× 15400000599 stop",
        ],
    ),
    "whom to tell of a mistake": (
        ("某某派出所 0536-0000121\n说明：有错请告诉组长老窦 15400000599"),
        [
            "5360000121 work 某某派出所 - -",
            "× 15400000599 victim_side",
        ],
    ),
    "a coordinator of calls": (
        (
            "Nanshan Police Station | 0998-0000121\n"
            "Hotline coordinator: 15400000599, for volunteers only."
        ),
        [
            "9980000121 work Nanshan Police Station - -",
            "× 15400000599 victim_side",
        ],
    ),
    "labels that each stand behind a number": (
        "书记 王大明 0377-00000121 （办）0377-00000122 （宅）",
        [
            "37700000121 work - 王大明 书记",
            "37700000122 home - 王大明 书记",
        ],
    ),
    "a room in which lawyers are received": (
        ("某某公安局 0871-00000121\n（3）律师会见预约 0871-00000122（电话/传真）"),
        [
            "87100000121 work 某某公安局 - -",
            "87100000122 work 某某公安局 - -",
        ],
    ),
    "a policewoman": (
        "某某派出所 女警 王大明 15400000501",
        [
            "15400000501 mobile 某某派出所 王大明 女警",
        ],
    ),
    "wives, in brackets and without": (
        (
            "某某派出所\n"
            "所长王大明(妻)15400000599\n"
            "所长李国强（其妻）15400000598\n"
            "所长赵刚（其妻李红）15400000596\n"
            "所长钱明 妻子 15400000595"
        ),
        [
            "× 15400000599 relative",
            "× 15400000598 relative",
            "× 15400000596 relative",
            "× 15400000595 relative",
        ],
    ),
    "whose husband he is": (
        ("某某派出所\n所长王大明（李红之夫）15400000501"),
        [
            "? 15400000501 whose_unclear",
        ],
    ),
    "the family of an official": (
        ("某某派出所\n所长王大明家属手机15400000599"),
        [
            "× 15400000599 victim_side",
        ],
    ),
    "an official himself": (
        ("某某派出所\n王大明局长本人15400000501"),
        [
            "15400000501 mobile 某某派出所 王大明 局长",
        ],
    ),
    "an official's driver": (
        ("某某派出所\n所长王大明司机15400000599"),
        [
            "? 15400000599 whose_unclear",
        ],
    ),
    "a relative of him who was told of": (
        "所长王大明来过。这个人的老婆手机15400000599，所长的老婆手机15400000598",
        [
            "× 15400000599 relative",
            "× 15400000598 relative",
        ],
    ),
    "what he calls from": (
        "他是所长王大明。他用妻子的手机打来15400000599",
        [
            "× 15400000599 relative",
        ],
    ),
}


@pytest.mark.parametrize(("text", "expected"), RULES.values(), ids=RULES)
def test_rule(text: str, expected: list[str]) -> None:
    assert digest(read(text)) == expected
