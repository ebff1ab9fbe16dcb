"""Whose a line of a row is: a sex is no daughter, an owner is a person, and Dial 2 is one line."""

import pytest

from tests.readers.table.test_exports import read

HEAD = "姓名,单位,职务,电话,备注\n"


def numbers(table: str) -> list[str]:
    return [one.e164[3:] for one in read(table.encode())[0]]


@pytest.mark.parametrize("remark", ["女", "姓原，女", "女，姓原", "女，40岁", "党员，女", "女性"])
def test_her_sex_beside_a_title(remark: str) -> None:
    assert numbers(f"{HEAD}原秋菊,清河法院,审判员,15400000501,{remark}\n") == ["15400000501"]


@pytest.mark.parametrize(
    "row",
    [
        "原秋菊,清河法院,审判员,15400000501,她女儿",
        "小原,,,15400000501,女",
        "小原,,,15400000501,其女",
    ],
)
def test_a_daughter(row: str) -> None:
    assert numbers(f"{HEAD}李强,清河法院,审判员,15400000502,\n{row}\n") == ["15400000502"]


def test_the_owner_of_a_number() -> None:
    table = (
        "电话,机主,职务,单位\n0536-0000121,李强,所长,清河派出所\n"
        "15400000501,李强的爱人,,清河派出所\n"
    )
    found, _ = read(table.encode())
    assert [(one.e164[3:], one.person) for one in found] == [("5360000121", "李强")]


def test_dials_and_their_disposition() -> None:
    table = (
        "Contact,Role,Organisation,Dial 1,Dial 2,Disposition,Agent notes\n"
        "Qi Yumin,Chief,Qinghe Police Station,05360000121,15400000501,Requested removal,\n"
        "An Xiu,Judge,Linlan Court,05360000122,15400000502,Answered,Dial 2 goes to her husband\n"
    )
    assert numbers(table) == ["5360000122"]


def test_a_new_office_number_in_the_place_of_a_dead_one() -> None:
    table = (
        "Contact,Role,Organisation,Phone,Notes\nAn Xiu,Judge,Linlan Court,05360000121,"
        "Office number dead. New office number 0536 000 0122\n"
    )
    assert numbers(table) == ["5360000122"]
