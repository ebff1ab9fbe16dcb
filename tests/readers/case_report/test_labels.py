"""One sign beside a number, and what kind of line it says."""

import pytest

from tests.readers.case_report.test_rules import digest, read

KINDS = {
    "work": "办 公 直 办公 座",
    "home": "宅 家 住 住宅",
    "mobile": "手 机 行 移 行动 移动 手机",
    "fax": "传 传真 傳",
}
FORMS = (
    "{n}({s}) {n}（{s}） ({s}){n} {s}{n} {s}：{n} {n}{s} 【{s}】{n} [{s}]{n} {n}[{s}] "
    "{s}/{n} {s}.{n}"
)
SIGNS = [(sign, kind) for kind, signs in KINDS.items() for sign in signs.split()]


@pytest.mark.parametrize(("sign", "kind"), SIGNS)
@pytest.mark.parametrize("form", FORMS.split())
def test_a_sign_beside_a_number(sign: str, kind: str, form: str) -> None:
    number = "15400000501" if kind == "mobile" else "0536-0000121"
    text = f"某某派出所\n所长 王大明 {form.format(n=number, s=sign)}"
    found = [(str(one.line_kind), one.person, one.org) for one in read(text).lines]
    assert found == [(kind, "王大明", "某某派出所")]


@pytest.mark.parametrize("said", ["工作单位", "所在单位", "workplace", "unit"])
def test_a_field_alone_in_brackets_behind_a_number(said: str) -> None:
    text = f"东关派出所\n所长 王大明 0536-0000121（{said}） 0536-0000122（家）"
    assert digest(read(text)) == [
        "5360000121 work 东关派出所 王大明 所长",
        "5360000122 home 东关派出所 王大明 所长",
    ]


@pytest.mark.parametrize(
    "said",
    [
        "All landlines are office numbers.",
        "(The area code is 0536. All landlines are office numbers unless marked otherwise.)",
        "All the land lines below are work numbers. All fixed lines listed are office phones.",
    ],
)
def test_what_all_landlines_of_a_report_are(said: str) -> None:
    rows = (
        "Kuiwen District Court\n  Zou Bin, president: 0536-0000121\n"
        "  Ke Yan and Lou Ming, vice presidents: 0536-0000122 and 0536-0000123 respectively\n"
        "  Mu Hai, judge: 0536-0000124, 15400000501 (mobile)\n"
        "  Pu Jun, clerk, home 0536-0000125, fax 0536-0000126"
    )
    kinds = ["work"] * 4 + ["mobile", "home", "fax"]
    assert [str(one.line_kind) for one in read(f"{said}\n\n{rows}").lines] == kinds
    text = f"All landlines of the bureau are office numbers.\n\n{rows}\n\nZou Bin 0536-0000127"
    assert str(read(text).lines[0].line_kind) == "unknown"
    assert [one.e164 for one in read(f"{said}\n\nMy sister: 0536-0000127").lines] == []


@pytest.mark.parametrize(
    ("said", "kinds"),
    [
        ("0536-0000121、0536-0000122（宅）", "unknown home"),
        ("0536-0000121，0536-0000122（家）", "unknown home"),
        ("0536-0000121/0536-0000122（宅）、15400000501", "unknown home mobile"),
        ("0536-0000121、0000122（宅电）、0000123（宅电）", "unknown home home"),
        ("0536-0000121/22（宅）", "home home"),
        ("0536-0000121、0000122（均为宅电）", "home home"),
        ("0536-0000121、0000122（皆为传真）", "fax fax"),
        ("0536-0000121、0000122（传真）", "unknown fax"),
        ("0536-0000121、0000122（办）", "work work"),
    ],
)
def test_which_numbers_of_a_list_a_bracket_is_about(said: str, kinds: str) -> None:
    found = read(f"东关派出所\n所长 王大明：{said}").lines
    assert [str(one.line_kind) for one in found] == kinds.split()


@pytest.mark.parametrize(
    ("heads", "kind"),
    [
        ("部门\t姓名\t职务\t电话\t手机", "work"),
        ("单位\t姓名\t职务\t座机\t手机", "work"),
        ("Department\tName\tTitle\tPhone\tMobile", "work"),
        ("部门\t姓名\t职务\t电话\t办公电话", "unknown"),
        ("部门\t姓名\t职务\t电话\t备注", "unknown"),
        ("部门\t姓名\t职务\t宅电\t手机", "home"),
    ],
)
def test_a_column_of_phones_beside_one_of_mobiles_is_of_desks(heads: str, kind: str) -> None:
    rows = "\n教育科\t王大明\t科长\t0536-0000121\t\n教育科\t李强\t副科长\t15400000501\t"
    assert [str(one.line_kind) for one in read(f"{heads}{rows}").lines] == [kind, "mobile"]
