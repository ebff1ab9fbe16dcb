"""Rules of layout: tables, forms, legends, quoted mail, chats, pages."""

import pytest

from tests.readers.case_report.test_rules import digest, read

RULES = {
    "area codes between bars": (
        (
            "|Area code|Office|Name|Desk|Mobile|\n"
            "|---|---|---|---|---|\n"
            "|0510|Beishan Police Station|Wang Daming|00000121|154 0000 0501|\n"
            "|0536|Nanshan Court|Li Guoqiang|0000122|-|"
        ),
        [
            "51000000121 work Beishan Police Station Wang Daming -",
            "15400000501 mobile Beishan Police Station Wang Daming -",
            "5360000122 work Nanshan Court Li Guoqiang -",
        ],
    ),
    "area codes between bars, right beside the number": (
        ("|区号|电话|单位|\n|0536|0000121|某某派出所|\n|0536|0000122|某某法院|"),
        [
            "5360000121 work 某某派出所 - -",
            "5360000122 work 某某法院 - -",
        ],
    ),
    "area codes between blanks": (
        (
            "区号  电话       单位        姓名\n"
            "0510  00000121  某某派出所  王大明\n"
            "0536  0000122   北山看守所  李国强"
        ),
        [
            "51000000121 unknown 某某派出所 王大明 -",
            "5360000122 unknown 北山看守所 李国强 -",
        ],
    ),
    "another kind said in a cell": (
        ("单位\t姓名\t办公电话\t手机\n某某信访局\t\t00000121(传真00000122)\t\n区号0510"),
        [
            "51000000121 work 某某信访局 - -",
            "51000000122 fax 某某信访局 - -",
        ],
    ),
    "a kind in a cell of another column": (
        ("单位\t姓名\t办公电话\n某某看守所\t王大明\t传真0536-0000121"),
        [
            "5360000121 fax 某某看守所 王大明 -",
        ],
    ),
    "remarks about one number of the row": (
        (
            "单位\t姓名\t职务\t办公电话\t住宅\t手机\t备注\n"
            "某某派出所\t王大明\t所长\t0536-0000121\t0536-0000131\t15400000501\t手机打错了，机主不是王大明\n"
            "某某派出所\t李国强\t民警\t0536-0000122\t0536-0000132\t15400000502\t办公电话已换人\n"
            "某某派出所\t赵国栋\t民警\t0536-0000123\t0536-0000133\t15400000503\t宅电已停机\n"
            "某某派出所\t周文\t民警\t0536-0000124\t0536-0000134\t15400000504\tmobile is wrong\n"
            "某某派出所\t吴文\t民警\t0536-0000125\t\t\t手机有误"
        ),
        [
            "5360000121 work 某某派出所 王大明 所长",
            "5360000131 home 某某派出所 王大明 所长",
            "5360000132 home 某某派出所 李国强 民警",
            "15400000502 mobile 某某派出所 李国强 民警",
            "5360000123 work 某某派出所 赵国栋 民警",
            "15400000503 mobile 某某派出所 赵国栋 民警",
            "5360000124 work 某某派出所 周文 民警",
            "5360000134 home 某某派出所 周文 民警",
            "× 0536-0000133 dead",
            "? 15400000501 whose_unclear",
            "? 0536-0000122 moved",
            "? 15400000504 whose_unclear",
            "? 0536-0000125 whose_unclear",
        ],
    ),
    "an office's own line in a remark": (
        (
            "单位\t姓名\t职务\t办公电话\t备注\n"
            "某市看守所\t王大明\t所长\t0536-0000121\t看守所传真0536-0000122\n"
            "某某派出所\t李国强\t所长\t0536-0000123\t驻所检察室电话0536-0000124\n"
            "某某派出所\t赵国栋\t民警\t0536-0000125\t看守所他妻子0536-0000126"
        ),
        [
            "5360000121 work 某市看守所 王大明 所长",
            "5360000122 fax 某市看守所 - -",
            "5360000123 work 某某派出所 李国强 所长",
            "5360000124 work 驻所检察室 - -",
            "5360000125 work 某某派出所 赵国栋 民警",
            "× 0536-0000126 relative",
        ],
    ),
    "headings of offices in a table without a column for them": (
        (
            "Name             Post                     Desk       Mobile\n"
            "------------------------------------------------------------------\n"
            "BEISHAN DISTRICT RELIGIOUS AFFAIRS BUREAU\n"
            "Zeng Guohua      Director                 0536-0000121    154 0000 0501\n"
            "Pu Lan           Section head             0536-0000122    -\n"
            "\n"
            "BEISHAN BRANCH OF THE POLICE BUREAU\n"
            "Yin Shaojun      Deputy director          0536-0000123    154 0000 0502\n"
            "\n"
            "BEISHAN NO. 4 PRIMARY SCHOOL\n"
            "Xie Zhongwen     HEADMASTER               0536-0000124    154 0000 0503\n"
            "------------------------------------------------------------------\n"
            "\n"
            "Sister Tang can be reached at 154 0000 0599."
        ),
        [
            "5360000121 work BEISHAN DISTRICT RELIGIOUS AFFAIRS BUREAU Zeng Guohua Director",
            "15400000501 mobile BEISHAN DISTRICT RELIGIOUS AFFAIRS BUREAU Zeng Guohua Director",
            "5360000122 work BEISHAN DISTRICT RELIGIOUS AFFAIRS BUREAU Pu Lan Section head",
            "5360000123 work BEISHAN BRANCH OF THE POLICE BUREAU Yin Shaojun Deputy director",
            "15400000502 mobile BEISHAN BRANCH OF THE POLICE BUREAU Yin Shaojun Deputy director",
            "5360000124 work BEISHAN NO. 4 PRIMARY SCHOOL Xie Zhongwen HEADMASTER",
            "15400000503 mobile BEISHAN NO. 4 PRIMARY SCHOOL Xie Zhongwen HEADMASTER",
            "× 154 0000 0599 relative",
        ],
    ),
    "headings that are rows": (
        (
            "| 姓名 | 职务 | 电话 | 手机 |\n"
            "|---|---|---|---|\n"
            "| 东关派出所 | | | |\n"
            "| 王大明 | 所长 | 0536-0000121 | 15400000501 |\n"
            "| **西关小学** | | | |\n"
            "| 李国强 | 校长 | 0536-0000122 | 15400000502 |"
        ),
        [
            "5360000121 unknown 东关派出所 王大明 所长",
            "15400000501 mobile 东关派出所 王大明 所长",
            "5360000122 unknown 西关小学 李国强 校长",
            "15400000502 mobile 西关小学 李国强 校长",
        ],
    ),
    "a table that a blank line ends": (
        (
            "单位 姓名 电话\n"
            "东关派出所 王大明 0536-0000121\n"
            "\n"
            "西关派出所 值班 所长 李国强 0536-0000122"
        ),
        [
            "5360000121 unknown 东关派出所 王大明 -",
            "5360000122 unknown 西关派出所 李国强 所长",
        ],
    ),
    "tables under their cities, whose codes were told before": (
        (
            "大连区号0411,鞍山区号0412,表里不再写区号。\n"
            "\n"
            "一、大连市甘井子区\n"
            "单位  姓名   办    宅    手机\n"
            "某某派出所  王大明  00000121  00000131  15400000501\n"
            "\n"
            "二、鞍山市铁东区\n"
            "单位  姓名   办    宅    手机\n"
            "某某派出所  李国强  0000122  -  15400000502"
        ),
        [
            "41100000121 work 某某派出所 王大明 -",
            "41100000131 home 某某派出所 王大明 -",
            "15400000501 mobile 某某派出所 王大明 -",
            "4120000122 work 某某派出所 李国强 -",
            "15400000502 mobile 某某派出所 李国强 -",
        ],
    ),
    "codes of towns that no list knows": (
        (
            "The area codes: 0411 for Dalian, Anshan 0412.\n"
            "\n"
            "1. Dalian\n"
            "Beishan Police Station, duty 00000121\n"
            "\n"
            "2. Anshan\n"
            "Nanshan Court, duty 0000122"
        ),
        [
            "41100000121 work Beishan Police Station - -",
            "4120000122 work Nanshan Court - -",
        ],
    ),
    "what is dialled before the number": (
        ("Dial 0377 before the number.\nBeishan Police Station: duty 00000121"),
        [
            "37700000121 work Beishan Police Station - -",
        ],
    ),
    "what is dialled before the number, in signs": (
        ("外地请先拨0536再拨号码。\n某某派出所 值班0000121"),
        [
            "5360000121 work 某某派出所 - -",
        ],
    ),
    "Office beside Desk": (
        (
            "Office | Name | Desk | Mobile\n"
            "Beishan Police Station | Wang Daming | 0536-0000121 | 154 0000 0501"
        ),
        [
            "5360000121 work Beishan Police Station Wang Daming -",
            "15400000501 mobile Beishan Police Station Wang Daming -",
        ],
    ),
    "a column of whom nobody calls": (
        (
            "单位 | 姓名 | 职务 | 电话 | 妻子电话\n"
            "东关派出所 | 王大明 | 所长 | 0536-0000121 | 15400000501"
        ),
        [
            "5360000121 unknown 东关派出所 王大明 所长",
            "× 15400000501 relative",
        ],
    ),
    "the order of the numbers, told once": (
        (
            "每行顺序：姓名\u3000职务\u3000办/宅/手机。没有的写“-”。\n"
            "东关派出所\n"
            "王大明\u3000所长\u30000536-0000121/0536-0000131/15400000501\n"
            "李国强\u3000副所长\u30000536-0000122/0536-0000132/-\n"
            "赵国栋\u3000民警\u3000-/-/15400000503\n"
            "周文\u3000民警\u3000办 0536-0000123/0536-0000124/15400000504\n"
            "吴文\u3000民警\u30000536-0000125/0536-0000126/0536-0000127\n"
            "郑文\u3000民警\u30000536-0000128/0536-0000129"
        ),
        [
            "5360000121 work 东关派出所 王大明 所长",
            "5360000131 home 东关派出所 王大明 所长",
            "15400000501 mobile 东关派出所 王大明 所长",
            "5360000122 work 东关派出所 李国强 副所长",
            "5360000132 home 东关派出所 李国强 副所长",
            "15400000503 mobile 东关派出所 赵国栋 民警",
            "5360000123 work 东关派出所 周文 民警",
            "5360000124 work 东关派出所 周文 民警",
            "15400000504 mobile 东关派出所 周文 民警",
            "5360000125 unknown 东关派出所 吴文 民警",
            "5360000126 unknown 东关派出所 吴文 民警",
            "5360000127 unknown 东关派出所 吴文 民警",
            "5360000128 unknown 东关派出所 郑文 民警",
            "5360000129 unknown 东关派出所 郑文 民警",
        ],
    ),
    "the order of the numbers in letters": (
        (
            "Format: name, post, O/H/M.\n"
            "Beishan Police Station\n"
            "Wang Daming, Chief 0536-0000121/0536-0000131/154-0000-0501"
        ),
        [
            "5360000121 work Beishan Police Station Wang Daming Chief",
            "5360000131 home Beishan Police Station Wang Daming Chief",
            "15400000501 mobile Beishan Police Station Wang Daming Chief",
        ],
    ),
    "the order of two numbers, before others": (
        (
            "格式：单位 姓名 职务 电话(办/宅) 手机\n"
            "某某派出所 王大明 所长 0536-0000121/0536-0000131 15400000501"
        ),
        [
            "5360000121 work 某某派出所 王大明 所长",
            "5360000131 home 某某派出所 王大明 所长",
            "15400000501 mobile 某某派出所 王大明 所长",
        ],
    ),
    "the order of the numbers as a heading": (
        ("某某派出所\n办 / 宅 / 手机\n所长王大明 0536-0000121 / 0536-0000131 / 15400000501"),
        [
            "5360000121 work 某某派出所 王大明 所长",
            "5360000131 home 某某派出所 王大明 所长",
            "15400000501 mobile 某某派出所 王大明 所长",
        ],
    ),
    "the order of the numbers in the name of a column": (
        ("姓名  职务  办/宅/手机\n王大明  所长  0536-0000121/0536-0000131/15400000501"),
        [
            "5360000121 work - 王大明 所长",
            "5360000131 home - 王大明 所长",
            "15400000501 mobile - 王大明 所长",
        ],
    ),
    "the order of the numbers right before them": (
        ("某某派出所所长王大明 电话（办/宅）：0536-0000121/0536-0000131"),
        [
            "5360000121 work 某某派出所 王大明 所长",
            "5360000131 home 某某派出所 王大明 所长",
        ],
    ),
    "two orders in one line": (
        ("办/宅或者宅/手机\n某某派出所所长王大明 0536-0000131/15400000501"),
        [
            "5360000131 unknown 某某派出所 王大明 所长",
            "15400000501 mobile 某某派出所 王大明 所长",
        ],
    ),
    "no order": (
        ("w/o phone\n某某派出所 0536-0000121/0536-0000122"),
        [
            "5360000121 work 某某派出所 - -",
            "5360000122 work 某某派出所 - -",
        ],
    ),
    "quoted mail": (
        (
            "> 某某派出所\n"
            "> 所长 王大明 办：0536-0000121 手机：15400\n"
            "> 000501\n"
            ">\n"
            "> > 某某法院 0536-0000122"
        ),
        [
            "5360000121 work 某某派出所 王大明 所长",
            "15400000501 mobile 某某派出所 王大明 所长",
            "5360000122 work 某某法院 - -",
        ],
    ),
    "quoted mail with bars": (
        ("| 某某派出所\n| 值班 0536-0000121"),
        [
            "5360000121 work 某某派出所 - -",
        ],
    ),
    "a drawn table": (
        (
            "┌──────┬──────┬──────┐\n"
            "│ 单位 │ 姓名 │ 电话 │\n"
            "├──────┼──────┼──────┤\n"
            "│ 东关派出所 │ 王大明 │ 0536-0000121 │\n"
            "└──────┴──────┴──────┘"
        ),
        [
            "5360000121 unknown 东关派出所 王大明 -",
        ],
    ),
    "other signs before headings": (
        (
            "§ 东关派出所\n"
            " [x] 12 值班 0536-0000121\n"
            "└─ 教导员 李国强 15400000502\n"
            "(ii) 西关派出所\n"
            " a) 值班 0536-0000125\n"
            "(H) 0536-0000126"
        ),
        [
            "5360000121 work 东关派出所 - -",
            "15400000502 mobile 东关派出所 李国强 教导员",
            "5360000125 work 西关派出所 - -",
            "5360000126 home 西关派出所 - -",
        ],
    ),
    "offices in English": (
        (
            "(a) Jing Public Security Bureau, Shanan Branch\n"
            "    Director LIU Hanqing: 0536-0000121 (office); 154-0000-0501\n"
            "\n"
            "(b) Domestic Security Unit of the Shanan Branch\n"
            "    Captain FAN Lei: 154-0000-0502\n"
            "\n"
            "(f) Tianhe Fine Chemicals Co.\n"
            "    General Manager HE ZHIQIANG: 0536-0000122 (office)\n"
            "(g) Tianhe Cement Works\n"
            "    Duty room ............ 0536-0000123"
        ),
        [
            "5360000121 work Jing Public Security Bureau, Shanan Branch LIU Hanqing Director",
            "15400000501 mobile Jing Public Security Bureau, Shanan Branch LIU Hanqing Director",
            "15400000502 mobile Domestic Security Unit of the Shanan Branch FAN Lei Captain",
            "5360000122 work Tianhe Fine Chemicals Co. HE ZHIQIANG General Manager",
            "5360000123 work Tianhe Cement Works - -",
        ],
    ),
    "whose number stands on the next line": (
        (
            "[ ] 1  Siming Sub-bureau, switchboard\n"
            "        0536-0000121\n"
            "[ ] 2  Bureau chief KE ZHENHAI\n"
            "        office 0536-0000122   cell 154-0000-0501\n"
            "[ ] 3  Station head YE CHAO / deputy head MAI ZHEN\n"
            "        0536-0000123"
        ),
        [
            "5360000121 work Siming Sub-bureau - -",
            "5360000122 work Siming Sub-bureau KE ZHENHAI Bureau chief",
            "15400000501 mobile Siming Sub-bureau KE ZHENHAI Bureau chief",
            "5360000123 unknown Siming Sub-bureau MAI ZHEN deputy head",
        ],
    ),
    "a form": (
        (
            "A1 Name                 Abdulhemit Yasin\n"
            "A5 Own phone            154 0000 0599\n"
            "\n"
            "C1 Name      Jia Rong\n"
            "   Position  class counsellor\n"
            "   Unit      School of Electrical Engineering\n"
            "   Tel (o)   029-00000121\n"
            "   Tel (own)   154 0000 0598\n"
            "   Mobile    see B2\n"
            "C2 Name      (not known)\n"
            "   Position  duty officer\n"
            "   Unit      Weiyang Sub-bureau, Cultural Protection Squad\n"
            "   Tel (h)   029-00000122\n"
            "   Mobile\n"
            "\n"
            "Beishan Police Station"
        ),
        [
            "2900000121 work School of Electrical Engineering Jia Rong class counsellor",
            "2900000122 home Weiyang Sub-bureau, Cultural Protection Squad - duty officer",
            "? 154 0000 0599 whose_unclear",
            "? 154 0000 0598 whose_unclear",
        ],
    ),
    "forms about officials and others": (
        (
            "受害人\n"
            "姓名：石蕴华\n"
            "性别：女\n"
            "电话：0536-0000191\n"
            "手机：15400000591\n"
            "\n"
            "姓名：樊继军\n"
            "职务：局长\n"
            "单位：某市公安局\n"
            "办公电话：0536-0000121\n"
            "手机：15400000501\n"
            "信仰：不详\n"
            "妻子手机：15400000592\n"
            "\n"
            "姓名：郦大勇\n"
            "职务：副局长\n"
            "单位：某市公安局\n"
            "办公电话：同上\n"
            "手机：______"
        ),
        [
            "5360000121 work 某市公安局 樊继军 局长",
            "15400000501 mobile 某市公安局 樊继军 局长",
            "× 0536-0000191 victim_side",
            "× 15400000591 victim_side",
            "× 15400000592 relative",
        ],
    ),
    "a form that names the office first": (
        (
            "单位：东关派出所\n"
            "地址：某某路1号\n"
            "电话：0536-0000121\n"
            "姓名：王大明\n"
            "职务：所长\n"
            "手机：15400000501\n"
            "\n"
            "姓名：李国强\n"
            "职务：民警\n"
            "手机：15400000502\n"
            "值班0536-0000122"
        ),
        [
            "5360000121 work 东关派出所 - -",
            "15400000501 mobile 东关派出所 王大明 所长",
            "15400000502 mobile 东关派出所 李国强 民警",
            "5360000122 work 东关派出所 - -",
        ],
    ),
    "a form about somebody who works somewhere": (
        (
            "Name: Wang Daming\n"
            "Sex: M\n"
            "Work unit: Tianhe Mill\n"
            "Position: accountant\n"
            "Phone: 154 0000 0599"
        ),
        [
            "? 154 0000 0599 whose_unclear",
        ],
    ),
    "a form of whom nobody says to be an official": (
        ("姓名：王大明\n地址：某某路1号\n手机：15400000599"),
        [
            "? 15400000599 whose_unclear",
        ],
    ),
    "no form, for a field of it is no more than that": (
        ("单位：东关派出所\n值班室：0536-0000121\n所长王大明：0536-0000122\n传真：0536-0000123"),
        [
            "5360000121 work 东关派出所 - -",
            "5360000122 unknown 东关派出所 王大明 所长",
            "5360000123 fax 东关派出所 - -",
        ],
    ),
    "a chat": (
        (
            "【群组：声援俊仔】聊天记录\n"
            "21:04 阿恒：某某派出所 0536-0000121\n"
            "21:05 阿恒：所长 王大明 15400000501\n"
            "21:06 俊仔妈妈：15400000591\n"
            "21:07 家属：我的电话15400000592\n"
            "21:15 大树：某某法院 0536-0000122 接了，说昨晚转去市第三看守所了\n"
            "09:10 阿恒：顶"
        ),
        [
            "5360000121 work 某某派出所 - -",
            "15400000501 mobile 某某派出所 王大明 所长",
            "5360000122 work 某某法院 - -",
            "× 15400000591 relative",
            "× 15400000592 victim_side",
        ],
    ),
    "one line with a time": (
        ("21:04 阿恒：某某派出所 0536-0000121"),
        [
            "5360000121 work 某某派出所 - -",
        ],
    ),
    "a thread": (
        (
            "3楼 望南人: 某某派出所 0536-0000121\n"
            "4楼 高山: 所长王大明 15400000501\n"
            "1楼 财务科: 0536-0000122\n"
            "2楼 接待室: 0536-0000123"
        ),
        [
            "5360000121 work 某某派出所 - -",
            "15400000501 mobile 某某派出所 王大明 所长",
            "5360000122 work 财务科 - -",
            "5360000123 work 某某派出所 - -",
        ],
    ),
    "who wrote it on a line of its own": (
        (
            "小满 19:42\n"
            "某某派出所 0536-0000121\n"
            "高山 19:43\n"
            "所长王大明 15400000501\n"
            "2020-03-01 19:42:10 小满(12345678)\n"
            "值班0536-0000122\n"
            "2020-03-01 19:43:11 高山\n"
            "顶"
        ),
        [
            "5360000121 work 某某派出所 - -",
            "15400000501 mobile 某某派出所 王大明 所长",
            "5360000122 work 某某派出所 - -",
        ],
    ),
    "a foot and a head of a page inside a number": (
        (
            "某某派出所\n"
            "所长王大明 办 0536-00001\n"
            "\n"
            "人权观察\u3000\u3000— 61 —\u3000\u30002016年12月\n"
            "\n"
            "个案十七\n"
            "21 宅 0536-0000131\n"
            "人权观察\u3000\u3000— 62 —\u3000\u30002016年12月\n"
            "\n"
            "个案十七\n"
            "政委李国强 0536-0000122\n"
            "— 63 —\n"
            "0536-0000123"
        ),
        [
            "5360000121 work 某某派出所 王大明 所长",
            "5360000131 home 某某派出所 王大明 所长",
            "5360000122 unknown 某某派出所 李国强 政委",
            "5360000123 unknown 某某派出所 李国强 政委",
        ],
    ),
    "one foot of a page": (
        ("某某派出所\n— 61 —\n值班0536-0000121"),
        [
            "5360000121 work - - -",
        ],
    ),
    "a label at the end of a line": (
        (
            "某某派出所 值班电话：\n"
            "0536-0000121\n"
            "传真\n"
            "0536-0000122 所长王大明 办公：0536-0000123 住宅：\n"
            "0536-0000131 手机：\n"
            "15400000501"
        ),
        [
            "5360000121 work 某某派出所 - -",
            "5360000122 fax 某某派出所 - -",
            "5360000123 work 某某派出所 王大明 所长",
            "5360000131 home 某某派出所 王大明 所长",
            "15400000501 mobile 某某派出所 王大明 所长",
        ],
    ),
    "numbers that were removed from a list": (
        (
            "某某派出所 值班0536-0000121\n"
            "\n"
            "*** Removed since list No. 6 ***\n"
            "  0536-0000122, mail room: dead.\n"
            "  154-0000-0591, someone: never meant for this list.\n"
            "\n"
            "某某法院 0536-0000123\n"
            "\n"
            "三、已删除\n"
            "0536-0000124\n"
            "四、某某检察院\n"
            "0536-0000125"
        ),
        [
            "5360000121 work 某某派出所 - -",
            "5360000123 work 某某法院 - -",
            "5360000125 work 某某检察院 - -",
            "? 0536-0000122 whose_unclear",
            "? 154-0000-0591 whose_unclear",
            "? 0536-0000124 whose_unclear",
        ],
    ),
    "families, in a heading": (
        ("FAMILIES (for encouragement only): Elder Xia of Nine Hills\nand others\n154-0000-0591"),
        [
            "× 154-0000-0591 victim_side",
        ],
    ),
    "whoever is told of in confidence": (
        (
            "1. Offices\n"
            "Beishan Police Station 0536-0000121\n"
            "\n"
            "2. Somebody (confidential)\n"
            "Beishan 0536-0000122"
        ),
        ["5360000121 work Beishan Police Station - -", "? 0536-0000122 whose_unclear"],
    ),
    "a home that looks like a name": (
        ("某某派出所0536-0000121\n别打时叔家0536-0000122"),
        ["5360000121 work 某某派出所 - -", "× 0536-0000122 stop"],
    ),
    "signs of pictures that were not copied": (
        ("￼某某派出所￼0536-0000121"),
        [
            "5360000121 work 某某派出所 - -",
        ],
    ),
}


@pytest.mark.parametrize(("text", "expected"), RULES.values(), ids=RULES.keys())
def test_rule(text: str, expected: list[str]) -> None:
    assert digest(read(text)) == expected
