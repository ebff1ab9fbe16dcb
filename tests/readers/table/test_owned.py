"""The numbers behind the name of a relative, a victim or a volunteer are theirs."""

import pytest

from tests.readers.table.test_exports import read

OURS, KINS = "+8615400000501", "+8615400000599"
# “+”: the official's mobile; “#”: somebody else's.
SURE = (
    "姓名,手机,配偶,手机,单位\n王大明,+,李娜,#,某某公安局",
    "姓名,手机,配偶,手机,单位\n王大明,+,,#,某某公安局\n何庆,,李红,,某某法院",
    "Victim,Phone,Office,Official,Mobile\nLi Yong,#,Some PSB,Wang Daming,+",
    "序号,受害人,联系电话,单位,姓名,手机\n1,李勇,#,某某公安局,王大明,+",
    "上访人,手机,承办人,手机\n李勇,#,王大明,+",
    "單位,姓名,手機,妻子,電話,兒子,電話\n某某公安局,王大明,+,李娜,#,王明,#",
    "单位,姓名,手机,家属姓名,关系,住址,联系方式\n某某公安局,王大明,+,李娜,妻子,某某县,#",
    "姓名,单位,手机,配偶,单位,电话\n王大明,某某公安局,+,李娜,某某医院,#",
    "姓名,单位,手机,配偶,电话,姓名,单位,手机,配偶,电话\n王大明,一局,+,李娜,#,何庆,二局,,刘涛,#",
    "Name,Mobile,Wife,Mobile,Lawyer,Phone\nWang Daming,+,Li Na,#,Zhang San,#",
    "姓名,手机,配偶,手机,办公电话\n王大明,,李娜,#,+",
    "姓名,手机,配偶,配偶电话,办公电话\n王大明,,李娜,#,+",
    "姓名,职务,配偶,办公电话,手机\n王大明,局长,李娜,0536-0000121,+",
    # Who stands with a relation beside him.
    "单位,姓名,手机,家庭成员,关系,手机\n某某公安局,王大明,+,李娜,妻子,#",
    "單位,姓名,手機,成員,關係,手機\n某某公安局,王大明,+,李娜,妻子,#",
    "Office,Name,Mobile,Contact,Relation,Mobile\nSome PSB,Wang Daming,+,Li Na,Wife,#",
    "Office,Name,Phone,Name,Phone,Relation\nCourt,Wang Daming,+,Li Na,#,Wife\nCourt,He Qing,,,,",
    "单位,姓名,电话,姓名,电话,关系\n某某公安局,王大明,+,李娜,#,妻子\n某某法院,何庆,,,,",
    "姓名,手机,家属,家属电话,备注,关系\n王大明,+,李娜,#,好,妻子",
    "姓名,手机,配偶,助理电话\n王大明,,李娜,+",
    # Who keeps the table.
    "单位,姓名,手机,志愿者,电话\n某某公安局,王大明,+,小林,#",
    "Volunteer,Phone,Office,Name,Mobile\nLi Yong,#,Some PSB,Wang Daming,+",
)
UNSURE = (
    "姓名,职务,配偶,手机\n王大明,局长,李娜,#\n何庆,局长,,+\n刘涛,局长,无,",
    "Name,Title,Spouse,Mobile\nWang Daming,Chief,Li Na,#\nHe Qing,Clerk,,+",
)
OFFICIALS = (
    "志愿者,电话,姓名,状态\n小林,+,王大明,好",
    "Agent,Phone,First name,Last name\nAnna,+,Daming,Wang",
    "姓名,配偶,性别,年龄,民族,手机\n王大明,李娜,男,40,汉,+",
    "家属电话,手机\n,+",
)


@pytest.mark.parametrize("table", [*SURE, *UNSURE, *OFFICIALS])
def test_numbers_behind_the_name_of_somebody_who_is_not_called(table: str) -> None:
    found, refused = read(table.replace("+", OURS).replace("#", KINS).encode())
    numbers = {one.e164 for one in found}
    assert (OURS in numbers, KINS in numbers) == (True, False)
    unclear = [one.raw for one in refused if one.reason == "whose_unclear"]
    assert unclear == ([KINS] if table in UNSURE else [])


def test_the_number_of_an_assistant_is_that_of_the_office() -> None:
    head = "单位,姓名,职务,手机,助理手机,秘书电话"
    found, _ = read(f"{head}\n某某局,王大明,局长,{OURS},{KINS},0536-0000121".encode())
    assert [(one.kind, one.station, one.person, one.title) for one in found] == [
        ("mobile", "某某局", "王大明", "局长"),
        ("mobile", "某某局", "", ""),
        ("work", "某某局", "", ""),
    ]


@pytest.mark.parametrize(
    ("relation", "whose", "taken"),
    [
        ("Spouse of", "李娜", {OURS}),
        ("Child of", "王小明", {OURS}),
        ("Sibling of", "王大军", {OURS}),
        ("配偶", "李娜", {OURS}),
        ("Lawyer of", "李勇", {OURS}),
        ("Employee of", "某某检察院", {OURS, KINS}),
        ("上级", "何庆", {OURS, KINS}),
        ("", "", {OURS, KINS}),
    ],
)
@pytest.mark.parametrize(
    "head",
    [
        "Name,Office,Mobile,Relationship,Related Contact,Related Phone",
        "姓名,单位,手机,关系,关联人,关联人电话",
        "姓名,單位,手機,關係,聯絡人,聯絡電話",
    ],
)
def test_a_number_behind_a_relation_and_a_name_is_theirs(
    head: str, relation: str, whose: str, taken: set[str]
) -> None:
    rows = [f"王大明,某某公安局,{OURS},{relation},{whose},{KINS}", "何庆,某某法院,,,,"]
    found = read("\n".join([head, *rows, "刘涛,某某法院,,上级,何庆,"]).encode())[0]
    assert {one.e164 for one in found} == taken
