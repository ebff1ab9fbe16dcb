"""Logs of calls whose columns no line names, or not all: cut by what parts their cells."""

import pytest

from clarion.countries.registry import profile
from clarion.readers.case_report.read import read_report
from clarion.readers.proposal import Proposal

CHINA = profile("china")
ROWS = (
    ("15400000501", "王大明", "所长", "河口路派出所", "没人接"),
    ("0536-0000121", "-", "值班室", "河口路派出所", "接了，不说话就挂了"),
    ("15400000502", "李国强", "教导员", "河口路派出所", "空号"),
    ("15400000503", "周海洋", "副所长", "河口路派出所", "说以后别再打了"),
    ("15400000504", "赵铁军", "民警", "河口路派出所", "占线"),
    ("15400000505", "钱文伟", "指导员", "河口路派出所", "他妻子接的，说这是她的号"),
    ("15400000506", "孙国良", "大队长", "临朐县公安局国保大队", "通了，听了两分钟"),
)
ENGLISH = (
    ("15400000501", "Wang Daming", "chief", "Hekou Road Police Station", "no answer"),
    ("0536-0000121", "-", "duty room", "Hekou Road Police Station", "picked up, said nothing"),
    ("15400000502", "Li Guoqiang", "instructor", "Hekou Road Police Station", "not in service"),
    ("15400000503", "Zhou Hai", "deputy chief", "Hekou Road Police Station", "asked us to stop"),
    ("15400000504", "Zhao Tiejun", "officer", "Hekou Road Police Station", "busy"),
    (
        "15400000505",
        "Qian Wei",
        "officer",
        "Hekou Road Police Station",
        "his wife; it is her phone",
    ),
    ("15400000506", "Sun Guoliang", "director", "Linqu County Police", "talked for two minutes"),
)
HEADS = {
    "day": ("日期", "Date"),
    "hour": ("几点", "Time"),
    "by": ("谁打的", "Caller"),
    "number": ("号码", "Number"),
    "name": ("接电话人", "Official"),
    "title": ("职务", "Title"),
    "office": ("单位", "Office"),
    "result": ("情况", "What happened"),
    "next": ("下一步", "Next"),
}
DAYS, HOURS = ("6.1", "6.1", "6.2"), ("15:30", "9:05")
BY = (("小王", "阿芳"), ("Ann", "LW"))
NEXT = (("改天再打", "-"), ("try again", "-"))
SEPARATORS = ("\t", " | ", "  ", "　", " / ", " - ", "；", "|")
ORDERS = (
    "day by number office name title result",
    "day hour office name title number result next",
    "number office title name result",
    "day hour by name title office number result",
    "by number name title office result next",
    "day number title name office result",
)
ORDER_IDS = ("by", "hour", "first", "last", "next", "titled")


def log(order: str, separator: str, *, english: bool = False, head: bool = False) -> str:
    """The rows in this order of columns."""
    columns = order.split()
    lines = [[HEADS[one][english] for one in columns]] if head else []
    for n, row in enumerate(ENGLISH if english else ROWS):
        number, name, title, office, result = row
        cells = {
            "day": DAYS[n % 3],
            "hour": HOURS[n % 2],
            "by": BY[english][n % 2],
            "number": number,
            "name": name,
            "title": title,
            "office": office,
            "result": result,
            "next": NEXT[english][n % 2],
        }
        nobody = "/" if separator == " - " else "-"
        lines.append([nobody if cells[one] == "-" else cells[one] for one in columns])
    return "\n".join(separator.join(one) for one in lines)


def digest(found: Proposal) -> list[str]:
    return [f"{x.raw} {x.org}|{x.person}|{x.title}" for x in found.lines]


def read(text: str) -> Proposal:
    return read_report(text, profile=CHINA)


EXPECTED = [
    "15400000501 河口路派出所|王大明|所长",
    "0536-0000121 河口路派出所||",
    "15400000504 河口路派出所|赵铁军|民警",
    "15400000506 临朐县公安局国保大队|孙国良|大队长",
]
IN_ENGLISH = [
    "15400000501 Hekou Road Police Station|Wang Daming|chief",
    "0536-0000121 Hekou Road Police Station||",
    "15400000504 Hekou Road Police Station|Zhao Tiejun|officer",
    "15400000506 Linqu County Police|Sun Guoliang|director",
]


@pytest.mark.parametrize("separator", SEPARATORS)
@pytest.mark.parametrize("order", ORDERS, ids=ORDER_IDS)
def test_columns_are_known_by_what_stands_in_them(order: str, separator: str) -> None:
    if separator == "　" and "day" not in order and "hour" not in order:
        return  # single blanks part nothing where no day leads
    assert digest(read(log(order, separator))) == EXPECTED


@pytest.mark.parametrize("separator", ["\t", " | ", " / "])
@pytest.mark.parametrize("order", ORDERS, ids=ORDER_IDS)
def test_a_head_that_names_some_columns_is_read(order: str, separator: str) -> None:
    assert digest(read(log(order, separator, head=True))) == EXPECTED


@pytest.mark.parametrize("separator", ["\t", " | ", " - "])
@pytest.mark.parametrize("order", ORDERS, ids=ORDER_IDS)
def test_in_english(order: str, separator: str) -> None:
    assert digest(read(log(order, separator, english=True))) == IN_ENGLISH


@pytest.mark.parametrize(
    "text",
    [
        (
            "6.1|东关派出所所长王大明|15400000501|没人接\n6.1|教导员李国强|15400000502|空号\n"
            "6.2|民警赵铁军|15400000504|占线"
        ),
        (
            "6.1|东关派出所，王大明，所长|15400000501|没人接\n6.1|教导员李国强|15400000502|空号\n"
            "6.2|民警赵铁军|15400000504|占线"
        ),
    ],
)
def test_one_cell_may_tell_all_of_somebody(text: str) -> None:
    assert digest(read(text)) == [
        "15400000501 东关派出所|王大明|所长",
        "15400000504 东关派出所|赵铁军|民警",
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("9:05|0536-0000121|东关派出所|值班室|接了", ["0536-0000121 东关派出所||"]),
        ("6/1- 15400000501- 东关派出所- 所长- 没人接", ["15400000501 东关派出所||所长"]),
        ("15:30- 2026-06-01- 东关派出所- 15400000501", ["15400000501 东关派出所||"]),
        ("9:052026-06-01　", []),
    ],
)
def test_an_hour_or_a_day_is_no_part_of_a_number(text: str, expected: list[str]) -> None:
    assert digest(read(text)) == expected


def test_an_office_may_stand_in_a_first_column_of_any_name() -> None:
    text = "点位 | 姓名 | 职务 | 手机\n河口路派出所 | 王大明 | 所长 | 15400000501\n"
    told = [(one.org, one.person) for one in read_report(text, profile=CHINA).lines]
    assert told == [("河口路派出所", "王大明")]
