"""To whom a report says that something was done is nobody to call, in whatever list they stand."""

import pytest

from clarion.countries.registry import profile
from clarion.readers.case_report.read import read_report
from clarion.readers.case_report.subjects import Subjects

CHINA = profile("china")
THEIRS, HIS = "15400000290", "15400000501"
TOLD = (
    "王丽是一名教师，五月被绑架。",
    "2021年5月3日，王丽在家中被国保警察带走。",
    "王麗於2021年被非法判刑三年。",
    "中学教师王丽被绑架到看守所。",
    "李红、王丽被绑架。",
    "王丽和李红遭非法抄家。",
    "王丽多次被骚扰，去年被劳教。",
    "王丽，2021年5月3日在单位被抓走。",
    "所长王大明带人闯入王丽家，王丽被打伤。",
)
TOLD_IN_LETTERS = (
    "Ms. Wang Li, a teacher, was abducted in May.",
    "Wang Li was again sentenced to three years.",
    "Wang Li and Li Hong were taken away.",
    "Captain Zhao Gang said that Wang Li is being held in the detention center.",
)


@pytest.mark.parametrize("told", TOLD)
@pytest.mark.parametrize("line", ["{w}手机{n}", "{w} {n}", "{w}：{n}", "{w}的电话：{n}"])
def test_a_victim_among_officials(told: str, line: str) -> None:
    name = "王麗" if "王麗" in told else "王丽"
    text = f"{told}\n东关派出所\n所长 王大明 {HIS}\n{line.format(w=name, n=THEIRS)}"
    read = read_report(text, profile=CHINA)
    assert [(one.e164, one.person) for one in read.lines] == [(f"+86{HIS}", "王大明")]
    assert [one.raw for one in read.review] == [THEIRS]


@pytest.mark.parametrize("told", TOLD_IN_LETTERS)
@pytest.mark.parametrize("line", ["Wang Li {n}", "Wang Li (mobile) {n}", "Wang Li: {n}"])
def test_a_victim_in_letters(told: str, line: str) -> None:
    text = f"{told}\nDongguan Police Station\nChief Li Guo {HIS}\n{line.format(n=THEIRS)}"
    read = read_report(text, profile=CHINA)
    assert [(one.e164, one.person) for one in read.lines] == [(f"+86{HIS}", "Li Guo")]
    assert [one.raw for one in read.review] == [THEIRS]


@pytest.mark.parametrize(
    "told",
    [
        "王大明带人闯入李丽家，李丽被绑架。",
        "王大明被调到东关派出所。",
        "王大明多次带人上门，把李丽送进看守所。",
        "六月三日，李丽被王大明打伤。",
    ],
)
def test_who_did_it_is_none(told: str) -> None:
    read = read_report(f"{told}\n东关派出所\n王大明 {HIS}", profile=CHINA)
    assert [(one.e164, one.person) for one in read.lines] == [(f"+86{HIS}", "王大明")]


def test_an_official_with_a_title_stays_one() -> None:
    read = read_report(f"王大明被起诉。\n东关派出所\n所长 王大明 {HIS}", profile=CHINA)
    assert [(one.e164, one.person) for one in read.lines] == [(f"+86{HIS}", "王大明")]


def test_only_names_near_what_was_done() -> None:
    found = Subjects(CHINA.report).of
    assert found("Wang Li, Zhao Min, and Chen Gang were arrested.") == {
        "Wang Li",
        "Zhao Min",
        "Chen Gang",
    }
    assert found("Wang Li said in the yard of the school that people were arrested.") == set()
    assert found("学生被绑架。") == set()


@pytest.mark.parametrize(
    ("told", "line"),
    [
        ("王丽被绑架。", "王丽 {n}（检察官）"),
        ("Wang Li was arrested.", "Wang Li - {n} (Prosecutor)"),
    ],
)
def test_an_official_of_the_same_name_has_a_title(told: str, line: str) -> None:
    read = read_report(f"{told}\n海林市检察院\n{line.format(n=HIS)}", profile=CHINA)
    assert [one.e164 for one in read.lines] == [f"+86{HIS}"]


TOLD_OF_HIM = "东关派出所所长钱伟明来过。"


@pytest.mark.parametrize(
    "told",
    [
        f"{TOLD_OF_HIM}他们绑架了沈惠娟。她的手机是{{n}}。",
        f"{TOLD_OF_HIM}沈惠娟被绑架。她的手机是{{n}}。",
        f"{TOLD_OF_HIM}沈惠民被绑架。他的手机是{{n}}。",
        f"{TOLD_OF_HIM}沈惠娟去年被劳教。沈惠娟对同伴说“钱伟明来了”，她的手机{{n}}就关了。",
        "东关派出所所长钱伟明抓走了沈惠娟。她的手机是{n}。",
        "Officer Qian Weiming abducted Shen Huijuan. Her phone is {n}.",
        "Officer Qian Weiming came. Shen Huijuan was arrested. Her phone is {n}.",
    ],
)
def test_her_phone_is_not_that_of_whom_was_told_before_her(told: str) -> None:
    read = read_report(told.format(n=THEIRS), profile=CHINA)
    assert read.lines == ()
    assert [(one.raw, one.reason) for one in read.review] == [(THEIRS, "whose_unclear")]


@pytest.mark.parametrize(
    "told",
    [
        f"{TOLD_OF_HIM}他的手机是{{n}}。",
        "沈惠娟被绑架，带队的是东关派出所所长钱伟明。他的手机是{n}。",
        "沈惠娟被带走，是东关派出所所长钱伟明带的队，他的手机是{n}。",
        "东关派出所所长钱伟明绑架了沈惠娟。他的手机是{n}。",
        "Officer Qian Weiming came. Her phone is {n}.",
    ],
)
def test_his_phone_is_his(told: str) -> None:
    read = read_report(told.format(n=HIS), profile=CHINA)
    assert [(one.e164, one.person) for one in read.lines] in (
        [(f"+86{HIS}", "钱伟明")],
        [(f"+86{HIS}", "Qian Weiming")],
    )
