"""Whom to ask for on a number, to whom it belongs, and whose title stands beside a name."""

import pytest

from tests.readers.case_report.test_rules import read

ZH, EN = ("东关派出所", "王大明", "所长"), ("Qinghe Police Station", "Gao Liang", "director")
TOLD = {
    "打15400000501找东关派出所所长王大明": ZH,
    "请拨打0536-0000121，找东关派出所的王大明所长": ZH,
    "打0536-0000121找东关派出所的所长": ("东关派出所", "", "所长"),
    "Call 0536-0000121 and ask for director Gao Liang of Qinghe Police Station.": EN,
    "Dial 15400000501, ask for the director of Qinghe Police Station.": (EN[0], "", "director"),
    "Director of Qinghe Police Station, tel. 0536-0000121": (EN[0], "", "Director"),
    "15400000501 belongs to director Gao Liang of Qinghe Police Station.": EN,
    "0536-0000121 belongs to the director of Qinghe Police Station.": (EN[0], "", "director"),
    "15400000501属于东关派出所所长王大明": ZH,
    "15400000501是东关派出所所长王大明的": ZH,
    "现任东关派出所所长的王大明，电话0536-0000121": ZH,
    "东关派出所\n所长姓名：王大明\n所长电话：0536-0000121": ZH,
    "Qinghe Police Station\ndirector's name: Gao Liang\ndirector's phone: 0536-0000121": EN,
    "Responsible: Gao Liang – director, Qinghe Police Station – 0536-0000121": EN,
}


def test_of_an_official() -> None:
    for text, whose in TOLD.items():
        assert [(one.org, one.person, one.title) for one in read(text).lines] == [whose], text


NOBODYS = (
    "打15400000501找王丽的丈夫",
    "Call 15400000501 and ask for Wang Li's husband.",
    "15400000501 belongs to the wife of director Gao Liang of Qinghe Police Station.",
    "15400000501属于王丽",
    "15400000501 belongs to Gao Liang",
    "王丽的丈夫打15400000501找东关派出所所长王大明",
)


def test_of_nobody_to_call() -> None:
    assert [text for text in NOBODYS if read(text).lines] == []


HIS = "东关派出所所长王大明，电话15400000501"
THEIRS = (
    "。王丽的丈夫现在的号码换成了15400000502",
    "，家属的手机已改为15400000502",
    "\n李女士的弟弟电话更正为15400000502",
    "。王丽的丈夫换号了。新号码是15400000502",
    "。其女儿换了手机；新号是15400000502",
    ". Wang Li's husband changed phones; the new number is 15400000502",
)


def numbers(said: str) -> list[str]:
    return [one.e164[3:] for one in read(HIS + said).lines]


def test_a_relative_who_changed_numbers_takes_none_away() -> None:
    assert [said for said in THEIRS if numbers(said) != ["15400000501"]] == []


def test_his_own_does() -> None:
    for said in ("，已改为15400000502", "。所长王大明的手机换成了15400000502"):
        assert numbers(said) == ["15400000502"]


def test_a_new_number_of_whom_nobody_said_so() -> None:
    for before in ("家属很着急。", "家属说15400000503换号了。王大明"):
        assert "15400000502" in numbers(f"。{before}新号码是15400000502")


ANOTHER = (
    "另一个年轻的叫李四|还有一个瘦的叫李四|旁边那个戴眼镜的叫李四|年轻的那个叫李四|"
    "另外一个高个子，名叫李四|另一个姓李"
)


def test_another_one_by_his_looks() -> None:
    for who in ANOTHER.split("|"):
        lines = read(f"东关派出所所长王大明在场，{who} 15400000501").lines
        assert [one.person[-2:] for one in lines] == [who[-2:]], who
    for who in ("另一个年轻的是他侄子", "另一个年轻的是我弟弟李四"):
        text = f"东关派出所所长王大明在场，{who} 15400000501"
        assert read(text).lines == ()


def test_an_employer_whose_manager_is_told() -> None:
    head = "Linqu County Public Security Bureau 0536-0000121\n"
    text = f"{head}Employer: Haisheng Textile Factory. Manager: Wang Wei, 15400000501"
    assert read(text).lines[-1].org == "Haisheng Textile Factory"
    text = f"{head}Employer: Haisheng Textile Factory, 0536-0000122"
    assert len(read(text).lines) == 1


@pytest.mark.parametrize(
    "noted",
    [
        "（光头）",
        "（真名不知，光头）",
        "（化名）",
        "(全名不详)",
        "（胖子，真名未知）",
        "（戴眼镜，留胡子）",
    ],
)
def test_how_somebody_looks_whose_name_is_not_known(noted: str) -> None:
    for who in ("小李", "阿龙"):
        lines = read(f"东关派出所\n警察 {who}{noted}15400000501").lines
        assert [(one.person, one.title) for one in lines] == [(who, "警察")]
    assert read("东关派出所\n小李（邻居）15400000501").lines == ()


@pytest.mark.parametrize(
    "line",
    ["驻京接访 老仇", "截访人员 仇大海", "陪护人员 姓向"],
)
def test_who_waits_for_petitioners_or_stays_beside_them(line: str) -> None:
    title, name = line.split()
    lines = read(f"河口镇政府\n{line} 15400000501").lines
    assert [(one.person, one.title, one.org) for one in lines] == [(name, title, "河口镇政府")]


@pytest.mark.parametrize("who", ["李原", "王中原", "所长 李原", "会宁县法院 欧阳原"])
def test_a_name_that_ends_as_if_the_number_were_old(who: str) -> None:
    for sign in (" ", "：", "15400000502、"):
        assert len(read(f"{who}{sign}15400000501").lines) == 1 + (sign[-1] == "、")
    for old in (" 原：", "的电话原"):
        assert read(f"{who}{old}15400000501，现15400000502").lines[0].e164[-3:] == "502"


@pytest.mark.parametrize("noted", ["不是政府的", "并非官方单位", "非政府部门"])
def test_what_is_no_office_of_the_state(noted: str) -> None:
    assert read(f"某矿业公司 0536-0000121（{noted}）").lines == ()


def test_the_whole_name_behind_a_surname_and_a_title() -> None:
    for said, name, title in (
        ("李队长（李强）", "李强", "队长"),
        ("邵警官（邵俊）", "邵俊", "警官"),
        ("承办人：邵警官（邵俊）", "邵俊", "警官"),
        ("李队长（王强）", "李", "队长"),
        ("李强队长（李强）", "李强", "队长"),
        ("Chief Wang (Wang Daming)", "Wang", "Chief"),
    ):
        lines = read(f"东关派出所\n{said}15400000501，0536-0000121").lines
        assert {(one.person, one.title) for one in lines} == {(name, title)}, said


@pytest.mark.parametrize("surname", ["檀", "王", "亢"])
@pytest.mark.parametrize("who", ["东关派出所的，姓{s}", "东关派出所 姓{s}", "东关派出所\n姓{s}"])
def test_of_whom_the_surname_alone_is_known(surname: str, who: str) -> None:
    lines = read(f"{who.format(s=surname)}，15400000501").lines
    assert [(one.org, one.person) for one in lines] == [("东关派出所", f"姓{surname}")]
    assert [one.person for one in read("东关派出所\n姓名：15400000501").lines] == [""]


@pytest.mark.parametrize(
    "said",
    [
        "施工队老板电话{n}",
        "包工头 刘三 {n}",
        "刘三 {n}（他是老板不是官）",
        "刘三 {n}，不是公务员，是做生意的",
        "砖厂 刘三 {n}，是个商人，并不是什么干部",
    ],
)
def test_a_builder_or_a_merchant_is_no_official(said: str) -> None:
    assert read(f"东关派出所 0536-0000121\n\n{said.format(n='15400000501')}").lines[1:] == ()
    assert len(read("村支书 刘三 15400000501（他是官不是老板）").lines) == 1


def test_what_an_official_said_of_the_web_is_no_wish_for_secrecy() -> None:
    for said in ("你不要上网", "你别再上网", "您不要上网"):
        assert len(read(f"所长王大明（手机15400000501）对我说：{said}。").lines) == 1
    assert read("所长王大明（手机15400000501）不要上网").lines == ()
