"""Lists whose rows stand farther in, and whom a word beside a number is about."""

import pytest

from tests.readers.case_report.test_rules import digest, read

RULES = {
    "old number, long gone": (
        (
            "和平街派出所\n"
            "所长 王大明：15400000501\n"
            "【更正】所长王大明的旧号15400000502现已停用，以本帖为准。"
        ),
        [
            "15400000501 mobile 和平街派出所 王大明 所长",
            "× 15400000502 dead",
        ],
    ),
    "old number, out of use at present": (
        ("和平街派出所\n所长 王大明：15400000501\n【更正】所长王大明的旧号15400000502目前停机。"),
        [
            "15400000501 mobile 和平街派出所 王大明 所长",
            "× 15400000502 dead",
        ],
    ),
    "moved, in the next clause": (
        ("Wang Daming, political commissar, 154 0000 0501; he has since been moved to Chengdu."),
        [
            "? 154 0000 0501 moved",
        ],
    ),
    "moved, in the next sentence": (
        "Wang Daming, political commissar, 154 0000 0501. She was reassigned elsewhere.",
        [
            "? 154 0000 0501 moved",
        ],
    ),
    "somebody else was moved": (
        ("Wang Daming, political commissar, 154 0000 0501; the prisoner was moved to Chengdu."),
        [
            "15400000501 mobile - Wang Daming political commissar",
        ],
    ),
    "staff of the works": (
        "厂里人事经理 15400000501",
        [
            "? 15400000501 whose_unclear",
        ],
    ),
    "staff of the works, named": (
        "公司的行政主管 王大明 15400000501",
        [
            "? 15400000501 whose_unclear",
        ],
    ),
    "staff of the works, in English": (
        "the factory's HR manager: 154 0000 0501",
        [
            "? 154 0000 0501 whose_unclear",
        ],
    ),
    "staff of a firm that is named": (
        "东方机械厂人事经理 王大明 15400000501",
        [
            "15400000501 mobile 东方机械厂 王大明 人事经理",
        ],
    ),
    "security at the works": (
        "厂保卫科科长 王大明 15400000501",
        [
            "15400000501 mobile 厂保卫科 王大明 科长",
        ],
    ),
    "name in brackets": (
        ("二、检察院（沈河区检察院）\n王大明 公诉人 15400000501"),
        [
            "15400000501 mobile 沈河区检察院 王大明 公诉人",
        ],
    ),
    "another one in brackets": (
        ("二、检察院（沈河区法院）\n王大明 公诉人 15400000501"),
        [
            "15400000501 mobile 检察院 王大明 公诉人",
        ],
    ),
    "sent into a hospital": (
        "他被送入保定某精神病医院：0312-0000121",
        [
            "3120000121 work 保定某精神病医院 - -",
        ],
    ),
    "room asked of": (
        "国保大队的电话是我求人问来的：0734-0000121，大队长叫王大明，手机15400000501。",
        [
            "7340000121 work 国保大队 - -",
            "15400000501 mobile 国保大队 王大明 大队长",
        ],
    ),
    "phone of a brother": (
        "我问来的电话是我弟弟的：0734-0000121",
        [
            "× 0734-0000121 victim_side",
        ],
    ),
    "that head": (
        "政保大队那个头叫王大明，电话是 15400000501",
        [
            "15400000501 mobile 政保大队 王大明 -",
        ],
    ),
    "that head, of ours": (
        "我们厂那个头叫王大明，电话是 15400000501",
        [
            "? 15400000501 whose_unclear",
        ],
    ),
    "rows without the office": (
        (
            " 单 位            姓 名     职 务       办 电        手 机\n"
            " 涞水县信访局      王 大明   局 长      0312-0000121    15400000501\n"
            "                    谌 卫东   副局长     0312-0000122    15400000502\n"
            "                    接访大厅             0312-0000123      -"
        ),
        [
            "3120000121 work 涞水县信访局 王大明 局长",
            "15400000501 mobile 涞水县信访局 王大明 局长",
            "3120000122 work 涞水县信访局 谌卫东 副局长",
            "15400000502 mobile 涞水县信访局 谌卫东 副局长",
            "3120000123 work 涞水县信访局 - -",
        ],
    ),
    "heading between rows": (
        ("单位\t姓名\t电话\n涞水县信访局\t王大明\t15400000501\n永阳派出所\n\t李国强\t15400000502"),
        [
            "15400000501 mobile 涞水县信访局 王大明 -",
            "15400000502 mobile 永阳派出所 李国强 -",
        ],
    ),
    "people of a part, farther in": (
        (
            "奎文公安分局\n"
            "  国保大队 0536-0000121；0536-0000122\n"
            "     教导员 王大明 15400000501\n"
            "  办公室 0536-0000123\n"
            "  局长 李国强 15400000502"
        ),
        [
            "5360000121 work 奎文公安分局国保大队 - -",
            "5360000122 work 奎文公安分局国保大队 - -",
            "15400000501 mobile 奎文公安分局国保大队 王大明 教导员",
            "5360000123 work 奎文公安分局 - -",
            "15400000502 mobile 奎文公安分局 李国强 局长",
        ],
    ),
    "people of a part, in English": (
        (
            "Kuiwen Justice Bureau\n"
            "  General office  0837-0000121\n"
            "  Domestic Security Detachment  0837-0000122; 0837-0000123\n"
            "    head: Wang Daming  154 0000 0501\n"
            "    Li Guoqiang, officer  154 0000 0502\n"
            "  Detention management  0837-0000124"
        ),
        [
            "8370000121 work General office, Kuiwen Justice Bureau - -",
            "8370000122 work Domestic Security Detachment, Kuiwen Justice Bureau - -",
            "8370000123 work Domestic Security Detachment, Kuiwen Justice Bureau - -",
            (
                "15400000501 mobile Domestic Security Detachment, Kuiwen Justice Bureau Wang Dami"
                "ng head"
            ),
            (
                "15400000502 mobile Domestic Security Detachment, Kuiwen Justice Bureau Li Guoqia"
                "ng officer"
            ),
            "8370000124 work Kuiwen Justice Bureau - -",
        ],
    ),
    "second number of somebody": (
        ("奎文公安分局\n国保大队 0536-0000121；局长 王大明 0536-0000122"),
        [
            "5360000121 work 奎文公安分局国保大队 - -",
            "5360000122 unknown 奎文公安分局 王大明 局长",
        ],
    ),
    "lines of a bureau": (
        (
            "We have the list of the Ngaba Prefecture Public Security Bureau. Its lines are:\n"
            "\n"
            "General office: 0837-0000121\n"
            "Domestic Security Detachment: 0837-0000122"
        ),
        [
            "8370000121 work General office, Ngaba Prefecture Public Security Bureau - -",
            (
                "8370000122 work Domestic Security Detachment, Ngaba Prefecture Public Security B"
                "ureau - -"
            ),
        ],
    ),
    "lines of two": (
        ("他被奎文公安分局抓走，关在潍坊监狱。有关电话：\n国保大队 0536-0000121"),
        [
            "5360000121 work 国保大队 - -",
        ],
    ),
    "lines of none": (
        ("有关电话：\n国保大队 0536-0000121"),
        [
            "5360000121 work 国保大队 - -",
        ],
    ),
    "no authority": (
        ("东方公司的电话：\n保卫科 0536-0000121"),
        [
            "5360000121 work 东方公司保卫科 - -",
        ],
    ),
    "other section's chief": (
        (
            "昌邑市检察院\n"
            "批捕科 0536-0000121\n"
            "公诉科科长 王大明 15400000501\n"
            "科长 李国强 15400000502"
        ),
        [
            "5360000121 work 昌邑市检察院批捕科 - -",
            "15400000501 mobile 昌邑市检察院公诉科 王大明 科长",
            "15400000502 mobile 昌邑市检察院公诉科 李国强 科长",
        ],
    ),
    "room among titles": (
        (
            "四、沈阳市第一看守所\n"
            "岗位\t电话\n"
            "值班室\t024-00000121\n"
            "管教科\t024-00000122\n"
            "所长\t024-00000123"
        ),
        [
            "2400000121 work 沈阳市第一看守所 - -",
            "2400000122 work 沈阳市第一看守所管教科 - -",
            "2400000123 unknown 沈阳市第一看守所 - 所长",
        ],
    ),
    "nobody's line": (
        ("河北省公安厅 信访处 0311-00000121\n\n医院：总机不公开。"),
        [
            "31100000121 work 河北省公安厅信访处 - -",
        ],
    ),
    "its own line": (
        ("河北省公安厅 信访处 0311-00000121\n总机不公开。"),
        [
            "× 0311-00000121 do_not_publish",
        ],
    ),
    "in charge of": (
        (
            "Kuiwen Public Security Bureau\n"
            "Deputy director in charge of Political Security: Wang Daming — 154 0000 0501"
        ),
        [
            (
                "15400000501 mobile Kuiwen Public Security Bureau Wang Daming Deputy director in "
                "charge of Political Security"
            ),
        ],
    ),
    "lawyers section": (
        "Justice Bureau of Weifang's lawyers section: 0536-0000121",
        [
            "5360000121 work Justice Bureau of Weifang's lawyers section - -",
        ],
    ),
    "post at a road": (
        ("Police post at Dongguan Road\n   desk ... 0536-0000121"),
        [
            "5360000121 work Police post at Dongguan Road - -",
        ],
    ),
    "department of education": (
        "Regional Department of Education, reception 0536-0000121",
        [
            "5360000121 work Regional Department of Education - -",
        ],
    ),
    "of the branch": (
        (
            "We called the Kuiwen Branch of Weifang PSB, 0536-0000121. Wang Daming is the one"
            " who signs, deputy head of the branch; his mobile is 15400000501."
        ),
        [
            "5360000121 work Kuiwen Branch of Weifang PSB - -",
            "15400000501 mobile Kuiwen Branch of Weifang PSB Wang Daming deputy head",
        ],
    ),
}


@pytest.mark.parametrize(("text", "expected"), RULES.values(), ids=RULES)
def test_rule(text: str, expected: list[str]) -> None:
    assert digest(read(text)) == expected
