"""Rules of layout: tables, forms, legends, quoted mail, chats, pages."""

import pytest

from tests.readers.case_report.test_rules import digest, read

RULES = {
    "offices and names in one column": (
        (
            "单位 / 姓名\t职务\t电话\n东关区法院\t\t\n王大明\t院长\t0536-0000121\n"
            "刑庭\t\t0536-0000122\n东关区检察院\t\t0536-0000123\n李国强\t公诉人\t15400000501"
        ),
        [
            "5360000121 unknown 东关区法院 王大明 院长",
            "5360000122 work 东关区法院刑庭 - -",
            "5360000123 work 东关区检察院 - -",
            "15400000501 mobile 东关区检察院 李国强 公诉人",
        ],
    ),
    "columns that a sentence tells, parted by blanks": (
        (
            "各单位电话如下，格式为“姓名　职务　办公　住宅　手机”，办公、住宅号码前请加0536：\n"
            "\n"
            "【诸城市法院】邮政编码262200\n"
            "樊承恩　审判长　0007131　0007132　15400007103\n"
            "杭月娥　审判员　0007133　无　15400007104\n"
            "苑小东　书记员　无　无　15400007105（此号已注销）\n"
            "来文忠　协警　-　—　15400007113\n"
            "桑榆　内勤　0007154　无　无\n"
            "法院总机　0007135"
        ),
        [
            "5360007131 work 诸城市法院 樊承恩 审判长",
            "5360007132 home 诸城市法院 樊承恩 审判长",
            "15400007103 mobile 诸城市法院 樊承恩 审判长",
            "5360007133 work 诸城市法院 杭月娥 审判员",
            "15400007104 mobile 诸城市法院 杭月娥 审判员",
            "15400007113 mobile 诸城市法院 来文忠 协警",
            "5360007154 work 诸城市法院 桑榆 内勤",
            "5360007135 work 诸城市法院 - -",
            "× 262200 postcode",
            "× 15400007105 dead",
        ],
    ),
    "columns that a line tells, parted by blanks, the home first": (
        (
            "姓名　职务　住宅　办公　手机\n"
            "某某法院\n"
            "樊承恩　审判长　0536-0007131　0536-0007132　15400007103"
        ),
        [
            "5360007131 home 某某法院 樊承恩 审判长",
            "5360007132 work 某某法院 樊承恩 审判长",
            "15400007103 mobile 某某法院 樊承恩 审判长",
        ],
    ),
    "a table whose cells came one in each line": (
        (
            "单位\n姓名\n职务\n办公电话\n手机\n\n"
            "某某政法委\n王大明\n书记\n0371-00002801\n15400000501\n\n"
            "某某分局\n李国强\n局长\n0371-00002802\n无"
        ),
        [
            "37100002801 work 某某政法委 王大明 书记",
            "15400000501 mobile 某某政法委 王大明 书记",
            "37100002802 work 某某分局 李国强 局长",
        ],
    ),
    "a form whose answers stand below what is asked": (
        "姓名\n王大明\n职务\n书记\n电话\n0371-00002801",
        ["37100002801 unknown - 王大明 书记"],
    ),
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
            "5360000121 work 东关派出所 王大明 所长",
            "15400000501 mobile 东关派出所 王大明 所长",
            "5360000122 work 西关小学 李国强 校长",
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
            "5360000122 work 某某派出所财务科 - -",
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
    "an area that is told below its numbers, in a part of its own": (
        (
            "一、沧州市（区号：0317）\n"
            "某某看守所\n"
            "电话：0000121\n"
            "二、唐山市\n"
            "某某公安局：0000122、0000123\n"
            "（以上区号0315）"
        ),
        [
            "3170000121 work 某某看守所 - -",
            "3150000122 work 某某公安局 - -",
            "3150000123 work 某某公安局 - -",
        ],
    ),
    "parts that are numbered by stems": (
        (
            "甲\u3000天湖区公安局\n"
            " 1. 值班：0991-0000121\n"
            "乙\u3000红柳路派出所\n"
            " 4. 所长 王大明\u30000000122"
        ),
        [
            "9910000121 work 天湖区公安局 - -",
            "9910000122 unknown 红柳路派出所 王大明 所长",
        ],
    ),
    "the office that works on a case": (
        (
            "办案单位：某某公安局国保大队\n"
            "\u3000大队长：王大明\u3000办公：0536-0000121\n"
            "原单位：某某实验小学（校方把录音交给警察）\n"
            "\u3000校长：李国强\u30000536-0000122"
        ),
        [
            "5360000121 work 某某公安局国保大队 王大明 大队长",
            "5360000122 unknown 某某实验小学 李国强 校长",
        ],
    ),
    "a heading with a remark in brackets": (
        (
            "Nanshan Police Department\n"
            "   Director Wang Daming: 0536-0000121\n"
            'Political Security Brigade (until 2020 "Domestic Security")\n'
            "   Captain Li Guoqiang: 0536-0000122"
        ),
        [
            "5360000121 unknown Nanshan Police Department Wang Daming Director",
            (
                "5360000122 unknown Political Security Brigade, Nanshan Police Department "
                "Li Guoqiang Captain"
            ),
        ],
    ),
    "two feet of one page": (
        (
            "某某分局国保大队\n"
            "  大队长 王大明 15400000501\n"
            "\n"
            "                      - 2 -\n"
            "通报（第十七期）                    第3页 共3页\n"
            "\n"
            "某某监狱管理局\n"
            "  值班 0431-00000121\n"
            "\n"
            "                      - 3 -\n"
            "通报（第十七期）                    第4页 共4页\n"
            "\n"
            "某某看守所\n"
            "  值班 0431-00000122"
        ),
        [
            "15400000501 mobile 某某分局国保大队 王大明 大队长",
            "43100000121 work 某某监狱管理局 - -",
            "43100000122 work 某某看守所 - -",
        ],
    ),
    "a box number is no extension": (
        ("Tel: 024-00000121 to 00000123\n\nNanshan Prison (mailing address: P.O. Box 209)"),
        [
            "2400000121 work - - -",
            "2400000122 work - - -",
            "2400000123 work - - -",
        ],
    ),
    "the end of a number, beside a bar of full width": (
        ("｜单位｜姓名｜办公电话｜手机｜\n｜某某政法委｜王大明｜0536-0000121/22｜15400000501｜"),
        [
            "5360000121 work 某某政法委 王大明 -",
            "5360000122 work 某某政法委 王大明 -",
            "15400000501 mobile 某某政法委 王大明 -",
        ],
    ),
    "numbers that nobody is to use, told over them": (
        (
            "某某物业公司\n"
            "\u3000经理\u3000王大明\u300015400000501\n"
            "\n"
            "以下几位请只代祷，不要打电话，也不要公开：\n"
            "\u3000小金\u300015400000599"
        ),
        [
            "15400000501 mobile 某某物业公司 王大明 经理",
            "? 15400000599 whose_unclear",
        ],
    ),
    "the same in English": (
        (
            "Nanshan Mental Hospital\n"
            "Wang Zhi (王芝), doctor: 0416-0000121\n"
            "\n"
            "Please do not call the following numbers, which appear in older lists:\n"
            "Li Gang, 15400000599"
        ),
        [
            "4160000121 unknown Nanshan Mental Hospital Wang Zhi doctor",
            "? 15400000599 whose_unclear",
        ],
    ),
    "an office, a fax, and one for both": (
        (
            "某某公安局 (0668)\n"
            "\u3000办公及传真：0000121、0000122\n"
            "\u3000办公/传真：0000123、0000124"
        ),
        [
            "6680000121 work 某某公安局 - -",
            "6680000122 fax 某某公安局 - -",
            "6680000123 work 某某公安局 - -",
            "6680000124 work 某某公安局 - -",
        ],
    ),
    "which number was before, on the next line": (
        (
            "刑庭庭长 王大明\u3000办：0734-0000121\u3000手机原为\n"
            "\u3000\u3000\u3000\u3000\u3000\u3000\u300015400000599，现改15400000501"
        ),
        [
            "7340000121 work 刑庭 王大明 庭长",
            "15400000501 mobile 刑庭 王大明 庭长",
            "× 15400000599 replaced",
        ],
    ),
    "no longer in use": (
        (
            " - Nanshan Bureau: director Wang Daming, "
            "154 0000 0599 [no longer in use]; new number 154 0000 0501"
        ),
        [
            "15400000501 mobile Nanshan Bureau Wang Daming director",
            "× 154 0000 0599 dead",
        ],
    ),
    "a column called Office, and what remarks say": (
        (
            " No | Office | Name | Position | Landline | Mobile | Remarks\n"
            "----+--------+------+----\n"
            "  1 | 某某公安局 | 王大明 | 局长 | 0310-0000121 (O) | 154 0000 0501 |\n"
            "  4 | 某某公安局国保大队 | 李国强 |  |  | 154 0000 0599 | OLD, replaced by row 3\n"
            "  8 | 某某看守所 |     |  | 0310-0000122  |    | 传真\n"
            " 16 | (family) wife of Elder An |   |   |   | 154 0000 0598 |"
        ),
        [
            "3100000121 work 某某公安局 王大明 局长",
            "15400000501 mobile 某某公安局 王大明 局长",
            "3100000122 fax 某某看守所 - -",
            "× 154 0000 0598 victim_side",
            "? 154 0000 0599 whose_unclear",
        ],
    ),
    "a remark with another number": (
        (
            "单位	姓名	职务	区号	办公	手机	备注\n"
            "某某办公室	王大明	主任	0874	0000121	15400000599	新号15400000501，旧号不用\n"
            "某某医院	李国强	主任	0874	0000122	待核	开出证明\n"
            "（邻居、目击者）	杨伯		0874		15400000598	"
        ),
        [
            "8740000121 work 某某办公室 王大明 主任",
            "15400000501 mobile 某某办公室 王大明 主任",
            "8740000122 work 某某医院 李国强 主任",
            "× 15400000599 replaced",
            "× 15400000598 victim_side",
        ],
    ),
    "a form of somebody whose name nobody knows": (
        (
            "一、\n"
            "姓\u3000\u3000名：不详（警号128847）\n"
            "单\u3000\u3000位：某某派出所\n"
            "职\u3000\u3000务：民警\n"
            "办公电话：0415-0000121\n"
            "二、\n"
            "姓\u3000\u3000名：王大明（警号128848）\n"
            "单\u3000\u3000位：某某派出所\n"
            "职\u3000\u3000务：民警\n"
            "办公电话：0415-0000122"
        ),
        [
            "4150000121 work 某某派出所 - 民警",
            "4150000122 work 某某派出所 王大明 民警",
        ],
    ),
    "local numbers with a blank, four and three": (
        (
            "County of Nanshan (area code 0836)\n"
            "  Public Security Bureau\n"
            "      director: Wang Lin - office 0862 201, home 0862 778\n"
            "      resident police post: 0862 931\n"
            "  Procuratorate\n"
            "      0283 309, 0283 310\n"
            "  Domestic Security Detachment 国保支队\n"
            "      duty room 0283 140"
        ),
        [
            "8360862201 work Public Security Bureau Wang Lin director",
            "8360862778 home Public Security Bureau Wang Lin director",
            "8360862931 work police post - -",
            "8360283309 work Procuratorate - -",
            "8360283310 work Procuratorate - -",
            "8360283140 work Domestic Security Detachment - -",
        ],
    ),
    "the ends of numbers, with dashes": (
        "Nanshan Detention Centre: +86-755-0274-1160, -1161 and -1162",
        [
            "75502741160 work Nanshan Detention Centre - -",
            "75502741161 work Nanshan Detention Centre - -",
            "75502741162 work Nanshan Detention Centre - -",
        ],
    ),
    "an office under a branch of another": (
        (
            "Nanshan Branch, Beishan Public Security Bureau, duty office: 010 0612 3300\n"
            "Prosecutor Wang Jing, Nanshan District Procuratorate: office 010 0631 2000 ext. 6617"
        ),
        [
            "1006123300 work Nanshan Branch, Beishan Public Security Bureau - -",
            "1006312000/6617 work Nanshan District Procuratorate Wang Jing Prosecutor",
        ],
    ),
    "a part of an office, and below its head its people": (
        (
            "某某自治县公安局\n"
            "政委\u3000\u3000王大明\u3000办0434-0000121\n"
            "\n"
            "国保大队\u3000值班0000122\n"
            "大队长\u3000\u3000李国强\u300015400000501\n"
            "内勤\u3000\u3000\u3000张丽\u3000\u3000办0000123"
        ),
        [
            "4340000121 work 某某自治县公安局 王大明 政委",
            "4340000122 work 某某自治县公安局国保大队 - -",
            "15400000501 mobile 某某自治县公安局国保大队 李国强 大队长",
            "4340000123 work 某某自治县公安局国保大队 张丽 内勤",
        ],
    ),
    "a group with its members' names in brackets": (
        ("▓ B组（小廖、Grace）某某派出所\nB1\u3000所长\u3000王大明\u300086-15400000501"),
        [
            "15400000501 mobile 某某派出所 王大明 所长",
        ],
    ),
    "an old number's label is not of the one before": (
        "镇派出所\u3000所长\u3000艾力·吐尔逊\u300015400000501\u3000副所长\u3000王大明\u3000旧号15400000599停用",
        [
            "15400000501 mobile 镇派出所 艾力·吐尔逊 所长",
            "× 15400000599 dead",
        ],
    ),
    "a city that looked like a name": (
        ("沧州、唐山、石家庄三地警察同时行动\n二、唐山市\n某某法院：0315-0000121"),
        [
            "3150000121 work 某某法院 - -",
        ],
    ),
    "the name in both scripts": (
        ("Domestic Security Detachment 国保支队\n      duty room 0536-0000121"),
        [
            "5360000121 work Domestic Security Detachment - -",
        ],
    ),
    "a comma before the last digits": (
        "刑庭 0935-0002734,2735；刑庭 0935-0002736，12年",
        [
            "9350002734 work 刑庭 - -",
            "9350002735 work 刑庭 - -",
            "9350002736 work 刑庭 - -",
        ],
    ),
    "a whole number behind “or”, in three and four": (
        "Nanshan Detention Center: +86 592 000 6633 or 000 6634 (weekdays only)",
        [
            "5920006633 work Nanshan Detention Center - -",
            "5920006634 work Nanshan Detention Center - -",
        ],
    ),
    "offices by their letters": (
        (
            "Wife in Almaty speaks Kazakh only.\n"
            "  Nanshan County PSB            0906-0000121\n"
            "  Beishan District Letters & Calls Office  0535-0000122 (tel/fax)"
        ),
        [
            "9060000121 work Nanshan County PSB - -",
            "5350000122 work Beishan District Letters & Calls Office - -",
        ],
    ),
    "a table in which only the offices' column has a short name": (
        (
            "Org | Name | Post | Office | Home | Mobile\n"
            "----+------+------+--------+------+-------\n"
            "Nanshan Intermediate Court | -          | Criminal Div. No. 2 | 0771-0000121 |    |\n"
            "Nanshan Court | Wang Chuyao | judge | 0771-0000122 | 0771-0000123 | 15400000501"
        ),
        [
            "7710000121 work Nanshan Intermediate Court - Criminal Div. No. 2",
            "7710000122 work Nanshan Court Wang Chuyao judge",
            "7710000123 home Nanshan Court Wang Chuyao judge",
            "15400000501 mobile Nanshan Court Wang Chuyao judge",
        ],
    ),
    "the code of all landlines": (
        ("All landlines are 0771. From abroad: +86 771 etc.\nNanshan District Court: 0000121"),
        [
            "7710000121 work Nanshan District Court - -",
        ],
    ),
    "a code below, and another one in the story before": (
        ("他在北京，驻京办010-00000231打来电话\n1、卫河县信访局：0000121、0000122\n以上区号0373。"),
        [
            "1000000231 work 驻京办 - -",
            "3730000121 work 卫河县信访局 - -",
            "3730000122 work 卫河县信访局 - -",
        ],
    ),
    "a code for all that have none": (
        ("说明：更正如下。未写区号的都是0451。\n松阳区公安分局\n局长\u3000王大明\u3000办00000121"),
        [
            "45100000121 work 松阳区公安分局 王大明 局长",
        ],
    ),
    "a community that is called like a city": (
        ("牡丹江（区号0453）\n朝阳社区\n主任 王大明 0000121"),
        [
            "4530000121 unknown 朝阳社区 王大明 主任",
        ],
    ),
    "an extension behind a number that looks like an area and a number": (
        ("东莞市（0769）\n厚街镇人力资源分局\n 局长 王大明 05585566-8001"),
        [
            "76905585566/8001 unknown 厚街镇人力资源分局 王大明 局长",
        ],
    ),
    "digits broken behind their label": (
        ("● 某某市国保大队（0535）\n  王大明 大队长 办公室0000121 住宅00\n00122 手机15400000501"),
        [
            "5350000121 work 某某市国保大队 王大明 大队长",
            "5350000122 home 某某市国保大队 王大明 大队长",
            "15400000501 mobile 某某市国保大队 王大明 大队长",
        ],
    ),
    "the same one, below": (
        (
            "     COUNTY STATE SECURITY TEAM\n"
            " 6   Office                                         0998-0000121          A\n"
            " 7   Wang Daming, team leader                        15400000501      A (!)\n"
            " 8   same, second mobile                            15400000502      -"
        ),
        [
            "9980000121 work COUNTY STATE SECURITY TEAM - -",
            "15400000501 mobile COUNTY STATE SECURITY TEAM Wang Daming team leader",
            "15400000502 mobile COUNTY STATE SECURITY TEAM Wang Daming team leader",
        ],
    ),
    "the office in public": (
        (
            "【某某公安局】總機 0731-00000121\n"
            "‧局長 王大明\n"
            "  (公)0731-00000122 (宅)0731-00000123\n"
            "【某某宗教局】(公/傳真)0731-00000124"
        ),
        [
            "73100000121 work 某某公安局 - -",
            "73100000122 work 某某公安局 王大明 局長",
            "73100000123 home 某某公安局 王大明 局長",
            "73100000124 work 某某宗教局 - -",
        ],
    ),
    "a division before its county, an office behind another": (
        (
            "Domestic Security Brigade, Nanshan County\n"
            "   Captain: Wang Haitao, office 0998-0000121\n"
            "Nanzhuang Sub-district Office, Stability Maintenance Office\n"
            "  - director Wang Lifen, O: 0757-00000122"
        ),
        [
            "9980000121 work Domestic Security Brigade Wang Haitao Captain",
            "75700000122 work Stability Maintenance Office Wang Lifen director",
        ],
    ),
    "an extension on the next line": (
        ("国保大队 教导员 王大明 办公室0475-0000121\n转105 手机15400000501"),
        [
            "4750000121/105 work 国保大队 王大明 教导员",
            "15400000501 mobile 国保大队 王大明 教导员",
        ],
    ),
    "at work and at home": (
        "政治委员 王大明 办公及住宅：0411-00000121、0411-00000122",
        [
            "41100000121 work - 王大明 政治委员",
            "41100000122 home - 王大明 政治委员",
        ],
    ),
    "a company with a city in brackets": (
        ("GUANGZHOU, area code 020\nNanshan Electronics (Guangzhou) Co.\n  - switchboard 00000121"),
        [
            "2000000121 work Nanshan Electronics (Guangzhou) Co. - -",
        ],
    ),
    "a bureau whose name joins two things": (
        "厚岭镇人力资源和社会保障分局\u30000769-00000121",
        [
            "76900000121 work 厚岭镇人力资源和社会保障分局 - -",
        ],
    ),
    "a village behind blanks": (
        "柳平村\u3000村主任\u3000王大明\u3000手机15400000501",
        [
            "15400000501 mobile 柳平村 王大明 村主任",
        ],
    ),
    "a fax, of which of two lines nobody says": (
        (
            "单位	姓名	办公	宅电	备注\n"
            "某某办公室	王大明	0874-0000121	0874-0000122	传真"
        ),
        [
            "8740000121 work 某某办公室 王大明 -",
            "8740000122 home 某某办公室 王大明 -",
        ],
    ),
    "the same, but not below": (
        (
            " 7   Wang Daming, team leader      15400000501      A\n"
            "\n"
            " 8   same, second mobile           15400000502      -"
        ),
        [
            "15400000501 mobile - Wang Daming team leader",
            "15400000502 mobile - - -",
        ],
    ),
    "a few digits behind a comma, far from the others": (
        "0536-0000121，8012；0536-0000121，22",
        [
            "5360000121 unknown - - -",
            "5360000122 unknown - - -",
        ],
    ),
    "a station that is called like a city": (
        ("安丘市(区号0536)\n兴安派出所 王大明 所长 0000121"),
        [
            "5360000121 unknown 兴安派出所 王大明 所长",
        ],
    ),
    "letters before the numbers": (
        (
            "| Office | Name | Position | Telephone |\n"
            "|---|---|---|---|\n"
            "| Nanshan Branch | Wang Daming | Director | O 335-0000121, M 15400000501 |\n"
            "| Nanshan Branch | Li Gang | Deputy Director | H 335-0000122 |"
        ),
        [
            "3350000121 work Nanshan Branch Wang Daming Director",
            "15400000501 mobile Nanshan Branch Wang Daming Director",
            "3350000122 home Nanshan Branch Li Gang Deputy Director",
        ],
    ),
    "an area code on a line of its own": (
        ("0421-\n建平县公安局总机 0000121"),
        [
            "4210000121 work 建平县公安局 - -",
        ],
    ),
    "another office's code, and the report's own again": (
        (
            "责任单位(区号:0455)\n"
            "黑龙江省女子监狱(哈尔滨,区号0451)\n"
            "总机:0451-00000121\n"
            "望奎县第三中学\n"
            "校长:王大明 办0000122"
        ),
        [
            "45100000121 work 黑龙江省女子监狱 - -",
            "4550000122 work 望奎县第三中学 王大明 校长",
        ],
    ),
    "codes for a county and for another city": (
        ("霍城县（也是0999）\n清水河镇政府 0000121\n兰州市（0931；另案）\n城关区统战部 0000122"),
        [
            "9990000121 work 清水河镇政府 - -",
            "9310000122 work 城关区统战部 - -",
        ],
    ),
    "a code below one part, where all others have another": (
        (
            "说明：除另注外，区号一律0315。\n"
            "一、公安\n"
            "唐山市公安局\u30000000121\n"
            "\u3000\u3000法制科\u30000000122-8101\n"
            "四、另一处\n"
            "昌黎县看守所\u30000000123\n"
            "\u3000\u3000以上区号0335（仅第四部分）。"
        ),
        [
            "3150000121 work 唐山市公安局 - -",
            "3150000122/8101 work 唐山市公安局法制科 - -",
            "3350000123 work 昌黎县看守所 - -",
        ],
    ),
    "a company with a city in brackets, in signs": (
        ("鸿腾电子（惠州）有限公司\n\u3000总机：0752-0000121"),
        [
            "7520000121 work 鸿腾电子（惠州）有限公司 - -",
        ],
    ),
    "a factory of things for the home": (
        "恒晟家电有限公司 总机 0757-00000121",
        [
            "75700000121 work 恒晟家电有限公司 - -",
        ],
    ),
    "an office in another city": (
        ("昆明市（0871）\n昭通驻昆办事处        王永生    副主任      00000121"),
        [
            "87100000121 unknown 昭通驻昆办事处 王永生 副主任",
        ],
    ),
    "a room where pupils are visited": (
        ("某某培训中心\n  总机 0999-0000121\n  学员谈话室 0999-0000121-612"),
        [
            "9990000121 work 某某培训中心 - -",
            "9990000121/612 work 某某培训中心 - -",
        ],
    ),
    "state security": (
        (
            "Nanshan County Police, state security brigade\n"
            "     duty room                     0377-00000121\n"
            "     Brigade leader Wang Tieshan   0377-00000122"
        ),
        [
            "37700000121 work state security brigade - -",
            "37700000122 unknown state security brigade Wang Tieshan Brigade leader",
        ],
    ),
    "people told of by somebody who knows": (
        "知情人士：0536-0000121",
        [
            "× 0536-0000121 victim_side",
        ],
    ),
    "a class in which people are held": (
        ("某某街道办 0937-0000121\n学习班值班(轮流)15400000501"),
        [
            "9370000121 work 某某街道办 - -",
            "15400000501 mobile 学习班 - -",
        ],
    ),
}


SAID = "他们把她带到派出所关了一夜，谁去问都说不知道，"
WAITED = "她七月{}日在家门口被人带走以后家里一直没有消息"


def test_a_line_of_many_screens_is_read_to_its_end() -> None:
    text = (
        f"东关派出所 所长王大明 15400000501，{SAID * 30}西关派出所 所长李国强 15400000502，"
        f"{SAID * 30}南关派出所值班0536-0000121。{SAID * 5}"
    )
    assert digest(read(text)) == [
        "15400000501 mobile 东关派出所 王大明 所长",
        "15400000502 mobile 西关派出所 李国强 所长",
        "5360000121 work 南关派出所 - -",
    ]


def test_lines_of_one_width_and_a_longer_one_are_no_page() -> None:
    lines = [WAITED.format(day) for day in "三四五六"]
    text = "\n".join([*lines, f"东关派出所 所长王大明15400000501，{SAID * 2}"])
    assert digest(read(text)) == ["15400000501 mobile 东关派出所 王大明 所长"]


def test_lines_of_one_width_that_are_counted_are_a_list() -> None:
    numbers = [f"1540000050{at} 东关派出所民警王大明的号码，他不肯说话" for at in range(1, 7)]
    assert [one[:11] for one in digest(read("\n".join(numbers)))] == [
        f"1540000050{at}" for at in range(1, 7)
    ]


@pytest.mark.parametrize(("text", "expected"), RULES.values(), ids=RULES.keys())
def test_rule(text: str, expected: list[str]) -> None:
    assert digest(read(text)) == expected


def test_lines_of_one_width_with_blank_lines_between_are_no_page() -> None:
    line = "本月十二日上午，东关派出所警察到她家中敲门，没有出示任何证件，"
    text = "\n\n".join([line] * 6) + "\n\n东关派出所0536-0000121"
    assert digest(read(text)) == ["5360000121 work 东关派出所 - -"]


@pytest.mark.parametrize(
    "last", ["0536-0000122 西关派出所值班，没有人接，", "·西关派出所值班0536-0000122，"]
)
def test_a_line_of_a_page_that_begins_anew_goes_on_with_no_closed_one(last: str) -> None:
    line = "本月十二日上午，东关派出所警察到她家中敲门，没有出示任何证件，"
    closed = f"{line[:-1]}。"
    text = "\n".join([*[line] * 6, closed, last])
    assert digest(read(text)) == ["5360000122 work 西关派出所 - -"]
