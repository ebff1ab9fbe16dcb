"""Extensions of a switchboard in lists and columns; area codes in the name of a column."""

import itertools

import pytest

from tests.readers.case_report.test_rules import digest, read

HEADS = (
    "某某监狱 总机0536-0000121，分机：",
    "某某监狱（总机0536-0000121，各部门由总机转）",
    "某某監獄\n總機 0536-0000121，內線如下",
    "某某监狱 总机0536-0000121\n\n内线电话\n",
    "某某监狱 0536-0000121\n分机号码：",
    "某某监狱 (0536) 0000121 分机：",
    "某某监狱：总机0536-0000121，下列四位数字为分机号码",
)
NO_HEADS = (
    "某某监狱 总机0536-0000121",
    "某某监狱 0536-0000121",
    "某某监狱 有分机",
    "某某监狱 原总机0536-0000121已停用\n分机：",
    "某某监狱 传真0536-0000121\n分机：",
    "某某监狱 0536-0000121、0536-0000122\n分机：",
)
LISTS = (
    "监狱长 王大明 8001\n狱政科 8010",
    "8001：监狱长王大明\n8010：狱政科",
    "  8001  监狱长 王大明\n  8010  狱政科",
    "監獄長 王大明（8001）\n獄政科（8010）",
    "监狱长王大明8001，狱政科8010",
    "监狱长\t王大明\t8001\n狱政科\t\t8010",
    "1. 监狱长 王大明……8001\n2. 狱政科……8010",
    "监狱长 王大明 8001 手机15400000501\n狱政科 8010",
)
HEADS_EN = (
    "Beishan Prison\nSwitchboard: 0536-0000121\nExtensions:",
    "Beishan Prison (main number 0536-0000121; ask for the extension)",
    "Beishan Prison. Main line +86 536 0000121.\nInternal numbers:\n",
)
LISTS_EN = (
    "Warden Wang Daming 8001\nEducation Section 8010",
    "8001  Wang Daming, Warden\n8010  Education Section",
    "Warden Wang Daming ........ 8001\nEducation Section ........ 8010",
)


def told(text: str) -> list[tuple[str, str, str]]:
    return [(one.ext, one.person, one.org) for one in read(text).lines if one.ext]


@pytest.mark.parametrize("head", HEADS)
@pytest.mark.parametrize("listed", LISTS)
def test_a_list_below_a_switchboard(head: str, listed: str) -> None:
    first, second = told(f"{head}\n{listed}")
    assert (first[:2], second[0]) == (("8001", "王大明"), "8010")
    assert first[2][-2:] in {"监狱", "監獄"}
    assert second[2][-3:] in {"狱政科", "獄政科"}


@pytest.mark.parametrize("head", HEADS_EN)
@pytest.mark.parametrize("listed", LISTS_EN)
def test_a_list_below_an_english_switchboard(head: str, listed: str) -> None:
    assert told(f"{head}\n{listed}") == [
        ("8001", "Wang Daming", "Beishan Prison"),
        ("8010", "", "Education Section, Beishan Prison"),
    ]


@pytest.mark.parametrize("head", NO_HEADS)
@pytest.mark.parametrize("listed", LISTS)
def test_no_list_where_nobody_says_so(head: str, listed: str) -> None:
    assert told(f"{head}\n{listed}") == []


HEAD = "某某监狱 总机0536-0000121，转分机\n监狱长 王大明 8001\n"
ITEMS = {
    "two in a line": ("一监区 8011 二监区 8012", "8011 8012"),
    "two in a line, the digits first": ("8011 一监区 8012 二监区", "8011 8012"),
    "two for one office": ("刑庭 8101/8102", "8101 8102"),
    "between title and name": (
        "政委 8002 李国强\n政委：8003 李国强\n政委（8004）李国强",
        "8002 8003 8004",
    ),
    "a year of others that begin so": ("会见室 2023", ""),
    "what is counted": ("狱政科 8003人\n教育科 3000元", ""),
    "other digits than the first": ("三楼 302\n狱政科 80", ""),
    "a badge": ("警号 8005\n狱警 警号:8006", ""),
    "a room": ("狱政科 房间8006\n狱政科约8007", ""),
    "an area code": ("狱政科（0536）\n霍城县（也是0536）", ""),
    "a mobile's digits": ("狱政科 手机8003", ""),
    "behind other digits": ("狱政科 12 8003", ""),
    "glued to what stands before": ("狱政科 0536-0000131 8003", ""),
    "of a relative": ("家属 周文 8003", ""),
    "in a sentence": ("狱政科 8003。他说不知道。", ""),
    "of nobody": ("8003\n至今 8003 不知", ""),
    "amid words": ("某人在8003和狱政科", ""),
    "behind a line of the office": ("会见室另有直拨0536-0000131\n狱政科 8003", "8003"),
    "behind a part of the office": ("狱政科\n科长 李国强 8003", "8003"),
    "behind a blank line": ("\n教育科\n科长 李国强 8003", "8003"),
    "behind another heading": ("\n【受害人】\n李国强 8003", ""),
    "behind the number of another": ("\n综治办 0536-0000131\n李国强 8003", ""),
    "behind another office": ("某某法院\n院长 李国强 8003", ""),
    "behind words": ("天气好\n风大\n雨大\n李国强 8003", ""),
    "behind a short remark": ("白天有人\n李国强 8003", "8003"),
    "behind a sentence": ("狱政科说不知道。后来又说。\n李国强 8003", "8003"),
}


@pytest.mark.parametrize(("items", "expected"), ITEMS.values(), ids=ITEMS)
def test_items_of_a_list(items: str, expected: str) -> None:
    assert [one[0] for one in told(HEAD + items)] == ["8001", *expected.split()]


def test_years_may_be_extensions() -> None:
    text = "某某公安局 总机0536-0000121 分机：\n局长 王大明 2001\n国保大队 2023\n王大明 1998"
    assert [one[0] for one in told(text)] == ["2001", "2023"]
    assert told("某某公安局 总机0536-0000121 分机：\n他家 2019") == []


@pytest.mark.parametrize("said", ["Sent a polite text on 12 Nov", "text 12", "Next: 12 Nov"])
def test_the_end_of_a_longer_word_leads_no_extension(said: str) -> None:
    assert told(f"Clinic: 0838-0000121\nGuard Xie Fang: 15400000501. {said}.") == []


def test_several_switchboards_under_one_heading() -> None:
    text = (
        "一、各单位总机和分机\n\n某某法院 总机0536-0000121\n8001 立案庭\n\n"
        "某某检察院 总机0536-0000122\n201 公诉科\n\n二、其他\n\n"
        "某某看守所 总机0536-0000123\n601 医务室"
    )
    found = [(one.e164[-3:], one.ext) for one in read(text).lines if one.ext]
    assert found == [("121", "8001"), ("122", "201")]


COLUMNS = ("分机", "分機", "分机号码", "内线电话", "总机转", "办公电话（分机）")
SEPARATORS = ("\t", " | ", "    ", ",", ";")
ABOVE = (
    "某某看守所 总机0536-0000121\n",
    "某某看守所\n总机：0536-0000121。请转分机。\n\n一、领导\n",
)


def table(rows: list[list[str]], separator: str) -> str:
    return "\n".join(separator.join(row) for row in rows)


@pytest.mark.parametrize(
    ("column", "separator", "above"), list(itertools.product(COLUMNS, SEPARATORS, ABOVE))
)
def test_a_column_of_extensions(column: str, separator: str, above: str) -> None:
    rows = [["姓名", "职务", column, "手机"], ["王大明", "所长", "8001", "15400000501"]]
    rows.append(["李国强", "教导员", "8002", "-"])
    lines = read(above + table(rows, separator)).lines
    assert [(one.ext, one.person, one.line_kind.value) for one in lines[1:]] == [
        ("8001", "王大明", "work"),
        ("", "王大明", "mobile"),
        ("8002", "李国强", "work"),
    ]


COLUMNS_EN = ("Ext.", "Extension no.", "Office ext.", "Phone (ext.)")
ABOVE_EN = "Beishan Prison\nSwitchboard +86 536 000 0121. Ask for one of these extensions:\n\n"


@pytest.mark.parametrize("column", COLUMNS_EN)
@pytest.mark.parametrize("separator", SEPARATORS[:3])
def test_an_english_column_of_extensions(column: str, separator: str) -> None:
    rows = [["Who", "Post", column], ["Wang Daming", "Warden", "8001"], ["Li Guoqiang", "-", "n/a"]]
    expected = [("8001", "Wang Daming", "Beishan Prison")]
    assert told(ABOVE_EN + table(rows, separator)) == expected


TABLES = {
    "of no switchboard": ("姓名\t职务\t分机\n王大明\t所长\t8001", ""),
    "of another office": (
        (
            "某某看守所 总机0536-0000121\n姓名\t分机\n王大明\t8001\n\n"
            "某某法院\n姓名\t分机\n李国强\t8101"
        ),
        "121/8001",
    ),
    "beside the number": ("单位\t电话\t分机\n某某法院\t0536-0000121\t8001", "121/8001"),
    "beside two numbers": (
        "单位\t电话\t办公\t分机\n某某法院\t0536-0000121\t0536-0000122\t8001",
        "",
    ),
    "beside a direct line": ("单位\t直拨\t分机\n某某法院\t0536-0000121\t8001", ""),
    "beside its switchboard": (
        (
            "单位\t总机\t分机\t姓名\n某某法院\t0536-0000121\t8001\t王大明\n\t\t8002\t李国强\n"
            "某某看守所\t0536-0000122\t8001\t周文"
        ),
        "121/8001 121/8002 122/8001",
    ),
    "several in a cell": (
        "某某法院 总机0536-0000121\n姓名\t分机\n王大明\t8001/8002",
        "121/8001 121/8002",
    ),
    "far below its switchboard": (
        "某某看守所 总机0536-0000122\n\n某某法院 总机0536-0000121\n\n姓名\t分机\n"
        + "王大明\t-\n" * 14
        + "李国强\t8001",
        "121/8001",
    ),
}


@pytest.mark.parametrize(("text", "expected"), TABLES.values(), ids=TABLES)
def test_tables_with_extensions(text: str, expected: str) -> None:
    found = [f"{one.e164[-3:]}/{one.ext}" for one in read(text).lines if one.ext]
    assert found == expected.split()


def test_a_report_of_many_blank_lines() -> None:
    text = "某某监狱\n\n总机0536-0000121\n\n分机：\n\n王大明 8001\n\n狱政科 8010\n"
    assert [one[0] for one in told(text)] == ["8001", "8010"]


CODES = (
    "办公电话（0312）",
    "辦公電話〔0312〕",
    "座机(区号0312)",
    "办公电话 0312-",
    "办公（保定0312）",
    "办公（加拨0312）",
    "0312-办公电话",
    "(0312)办公电话",
    "Office (0312)",
    "Tel. (+86 312)",
    "Office tel. [0312]",
)


@pytest.mark.parametrize("column", CODES)
@pytest.mark.parametrize("separator", SEPARATORS)
def test_an_area_code_in_the_name_of_a_column(column: str, separator: str) -> None:
    rows = [["姓名", "职务", column, "宅电（0531）", "手机"]]
    if column.isascii() and column[0].isalpha():
        rows = [["Name", "Post", column, "Home (0531)", "Mobile"]]
    rows.append(["王大明", "所长", "0000121", "00000131", "15400000501"])
    found = [one.e164 for one in read(table(rows, separator)).lines]
    assert found == ["+863120000121", "+8653100000131", "+8615400000501"]


def test_a_year_in_the_name_of_a_column_is_no_area_code() -> None:
    assert read("姓名\t办公电话（2023）\t手机\n王大明\t0000121\t-").lines == ()


def test_a_number_with_its_own_area_code_in_such_a_column() -> None:
    text = "姓名\t办公（0312）\n王大明\t0311-00000121\n李国强\t0000122"
    assert [one.e164 for one in read(text).lines] == ["+8631100000121", "+863120000122"]


def test_the_code_of_a_column_holds_for_the_next_table() -> None:
    text = (
        "办公（0312）\t姓名\t单位\n0000121\t王大明\t某某派出所\n\n"
        "手机\t姓名\t单位\t办公\n15400000501\t李国强\t某某法院\t0000122"
    )
    found = [one.e164 for one in read(text).lines]
    assert found == ["+863120000121", "+8615400000501", "+863120000122"]


@pytest.mark.parametrize(
    "said",
    ["盛检察官的座机打了三天，分机后来改成806", "盛检察官的分机改为806", "盛槐的分机现在是806"],
)
def test_the_extension_of_somebody_above_is_another_now(said: str) -> None:
    text = (
        "某某检察院 检察官盛槐 办公0536-0000121转804\n"
        f"某某看守所 副所长王大明 办0536-0000122\n{said}。"
    )
    found = [(one.e164[-3:], one.ext, one.org, one.person) for one in read(text).lines]
    assert ("121", "806", "某某检察院", "盛槐") in found
    assert ("122", "", "某某看守所", "王大明") in found
    assert "122" not in {number for number, ext, *_ in found if ext}


BLANKS = {
    "a number behind it": (
        "总机0536-0000121\n院长 王大明 转8018　0000122（宅）",
        [
            "5360000121 work - - -",
            "5360000121/8018 work - 王大明 院长",
            "5360000122 home - 王大明 院长",
        ],
    ),
    "others behind it": (
        "0536-0000121转3021 3022",
        ["5360000121/3021 unknown - - -", "5360000121/3022 unknown - - -"],
    ),
    "three of a desk below its switchboard": (
        "县公安局 总机0536-0000121\n国保大队 分机 301 302 303",
        [
            "5360000121 work 县公安局 - -",
            "5360000121/301 work 县公安局国保大队 - -",
            "5360000121/302 work 县公安局国保大队 - -",
            "5360000121/303 work 县公安局国保大队 - -",
        ],
    ),
    "in English": (
        "0536-0000121 ext 321 322",
        ["5360000121/321 unknown - - -", "5360000121/322 unknown - - -"],
    ),
    "what is no extension, but an account that money goes to": (
        "县法院 0536-0000121\n捐款请转6200 0000 0000 3081 774",
        ["5360000121 work 县法院 - -", "× 6200 0000 0000 3081 774 victim_side"],
    ),
}


@pytest.mark.parametrize(("text", "expected"), BLANKS.values(), ids=BLANKS)
def test_what_a_blank_parts(text: str, expected: list[str]) -> None:
    assert digest(read(text)) == expected


@pytest.mark.parametrize(
    "said",
    ["Case #44 was told of", "see our report #45", "案件 #44", "案件#44", "Room #3", "第#12期"],
)
@pytest.mark.parametrize("parted", ["\n", "\n\n", "; "])
def test_a_place_among_things_is_no_extension(said: str, parted: str) -> None:
    text = f"Linlan Court: 0536-0000208{parted}{said}."
    assert digest(read(text)) == ["5360000208 work Linlan Court - -"]


def test_an_extension_on_the_next_line() -> None:
    for text, found in (
        ("清河派出所 0536-0000121 转\n8107", [("+865360000121", "8107")]),
        ("清河派出所 0536-0000121\n8107", [("+865360000121", "")]),
        ("清河派出所 0536-0000121 转\n2015年记", [("+865360000121", "")]),
    ):
        assert [(one.e164, one.ext) for one in read(text).lines] == found, text
