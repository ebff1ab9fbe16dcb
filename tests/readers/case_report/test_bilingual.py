"""Lists that say everything twice, in signs and in letters."""

import pytest

from tests.readers.case_report.test_rules import digest, read

STATION = "东关派出所 Dongguan Police Station\n"


@pytest.mark.parametrize(
    ("line", "said"),
    [
        ("局长 Head　罕华 Han Hua　{n}", "罕华 局长"),
        ("国保 Captain　线 强 Xian Qiang　{n}", "线强 Captain"),
        ("社区民警 community policeman　龙 在天 Long Zaitian　{n}", "龙在天 社区民警"),
        ("者建明 Zhe Jianming　手机 cell {n}", "者建明 -"),
        ("是者建明 Zhe Jianming　手机 cell {n}", "者建明 -"),
        ("工会主席 Union chair　么 红 Yao Hong　{n}", "么红 工会主席"),
        ("监区长 Head　阿 黑 A Hei　{n}", "阿黑 监区长"),
        ("主任 Chair　撒 芳 Sa Fang　{n}", "撒芳 主任"),
        ("Director 所长　Pa Yong 帕勇　{n}", "Pa Yong Director"),
        ("主任 某位 者建明 Zhe Jianming {n}", "者建明 -"),
        ("值班人 Zhang Li {n}", "Zhang Li -"),
    ],
)
def test_a_name_that_the_letters_repeat(line: str, said: str) -> None:
    (found,) = digest(read(STATION + line.format(n="15400000501")))
    assert found == f"15400000501 mobile 东关派出所 {said}"


@pytest.mark.parametrize(
    "line", ["家长 Zhang Li {n}", "卖菜的 Zhang Lili {n}", "表哥 Zhang Li {n}"]
)
def test_what_the_letters_do_not_repeat_is_no_name(line: str) -> None:
    assert read(STATION + line.format(n="15400000501")).lines == ()


@pytest.mark.parametrize(
    ("line", "kind"),
    [
        ("王大明 Wang Daming 0536-0000121（办 office）", "work"),
        ("王大明 Wang Daming 宅 home 0536-0000121", "home"),
        ("传真 fax of the court 0536-0000121", "fax"),
        ("Duty line of the Wuhua Court: 0536-0000121", "work"),
        ("Wang Daming (f.), officer: 0536-0000121", "unknown"),
        ("Dongguan Court 0536-0000121 (f)", "fax"),
        ("Dongguan Court (f) 0536-0000121", "fax"),
    ],
)
def test_what_kind_of_line_it_is(line: str, kind: str) -> None:
    (found,) = read(line).lines
    assert found.line_kind == kind


@pytest.mark.parametrize(
    "heading",
    [
        "勿打 DO NOT CALL",
        "Do not call / 请勿拨打",
        "八、已删除的号码 Numbers removed",
        "[划掉的号码 Struck out]",
        "不对外公开 Not for publication",
    ],
)
def test_a_heading_in_two_scripts(heading: str) -> None:
    text = f"{STATION}所长 王大明 0536-0000121\n\n{heading}\n东关派出所 李强 15400000501"
    assert [one.person for one in read(text).lines] == ["王大明"]


@pytest.mark.parametrize(
    "heading", ["请拨打 PLEASE CALL", "请注意 PLEASE NOTE", "派出所 Do not call"]
)
def test_another_heading_in_two_scripts(heading: str) -> None:
    text = f"{STATION}所长 王大明 0536-0000121\n\n{heading}\n民警 李强 15400000501"
    assert [one.person for one in read(text).lines] == ["王大明", "李强"]


@pytest.mark.parametrize("mark", "×✗-")
@pytest.mark.parametrize("kin", ["王大明妻子", "李强的妻子，老师 wife of Captain Li"])
def test_whose_wife_it_is_behind_a_mark(mark: str, kin: str) -> None:
    assert read(f"{STATION}{mark} 15400000501 {kin}").lines == ()


@pytest.mark.parametrize(
    "line",
    [
        "In Beijing (010): Visits Bureau 00861177",
        "北京（010）：国家信访局 00861177",
        "另外，北京市（区号010）国家信访局 00861177",
        "Beijing (area code 010): Visits Bureau 00861177",
    ],
)
def test_the_code_of_another_city_holds_for_its_line(line: str) -> None:
    text = f"Tianjin Police Bureau 022-00832201\n{line}\nTianjin Court 00832202"
    called = [one.e164 for one in read(text).lines]
    assert called == ["+862200832201", "+861000861177", "+862200832202"]


@pytest.mark.parametrize(
    ("said", "called"),
    [
        ("0375/0065090", ["3750065090"]),
        ("0536/0000121/0000122", ["5360000121", "5360000122"]),
        ("010/00000121", ["1000000121"]),
    ],
)
def test_an_area_code_before_a_slash(said: str, called: list[str]) -> None:
    found = read(f"Dongguan Court, judge Pu Zhigang, room 509, phone {said}.")
    assert [one.e164.removeprefix("+86") for one in found.lines] == called


@pytest.mark.parametrize(
    ("said", "office"),
    [
        ("Political & Legal Affairs Committee of Sartu District: {n}", "of Sartu District"),
        ("Court of Longfeng District, Daqing: {n}", "Court of Longfeng District"),
        ("Court of Longfeng District says {n}", "Court of Longfeng District"),
        ("Lockup House of Daqing City {n}", "Lockup House of Daqing City"),
        ("14:05 Wugang Court, {n}", "Wugang Court"),
        ("9.05 Wugang Court {n}", "Wugang Court"),
        ("610 Office {n}", "610 Office"),
    ],
)
def test_which_office_it_is(said: str, office: str) -> None:
    (found,) = read(said.format(n="0536-0000121")).lines
    assert found.org.endswith(office)
    assert not found.org.startswith("0")


def test_two_names_behind_a_title_and_a_blank() -> None:
    (line,) = read(f"{STATION}民警叫 尉迟刚和小简 15400000501").lines
    assert {line.person, *line.sharers} == {"尉迟刚", "小简"}
