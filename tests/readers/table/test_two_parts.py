"""A name, or an office, in two columns, whatever they are called and in which order they stand."""

import pytest

from clarion.countries.registry import profile
from clarion.readers.table.who import Who
from clarion.rules.vocabulary import ColumnKind as Kind
from tests.readers.table.test_exports import read

HAN, LATIN = "范國強", "Daming Wang"


@pytest.mark.parametrize(
    ("table", "name"),
    [
        ("姓氏,名字,手機\n范,國強,#", HAN),
        ("名字,中間名,姓氏,手機\n國強,,范,#", HAN),
        ("姓,名字,手机\n范,國強,#", HAN),
        ("姓,联系人,手机\n范,范國強,#", HAN),
        ("Surname,Name,Mobile\nWang,Daming,#", LATIN),
        ("Last name,Contact,Mobile\nWang,Daming Wang,#", LATIN),
        # Where the whole name stands the other way round.
        ("NAME,FIRSTNAME,LASTNAME,MOBILEPHONE\n國強 范,國強,范,#", HAN),
        ("姓名,名,姓,手机\n國強 范,國強,范,#", HAN),
        ("NAME,FIRSTNAME,LASTNAME,MOBILEPHONE\n范國強,國強,范,#", HAN),
        ("NAME,FIRSTNAME,LASTNAME,MOBILEPHONE\nDaming Wang,Daming,Wang,#", LATIN),
        ("NAME,FIRSTNAME,LASTNAME,MOBILEPHONE\nWang Daming,Daming,Wang,#", "Wang Daming"),
        ("姓名,姓氏,手机\n范國強,范,#", HAN),
        ("姓氏,手机\n范,#", "范"),
    ],
)
def test_a_name_is_put_together(table: str, name: str) -> None:
    found, _ = read(table.replace("#", "15400001234").encode())
    assert [one.person for one in found] == [name]


@pytest.mark.parametrize(
    ("table", "names"),
    [
        ("谁,号码\n某某公安局 局长 王大明,#", ("某某公安局", "王大明", "局长")),
        ("人,号码\n某某监狱 四监区 监区长 王大明,#", ("某某监狱 四监区", "王大明", "监区长")),
        ("姓名,号码\n警长 王大明,#", ("", "王大明", "警长")),
        ("姓名,号码\n大明 王,#", ("", "大明 王", "")),
        ("姓名,号码\n海外平台 局长 王大明,#", ("", "海外平台 局长 王大明", "")),
        ("姓名,单位及职务,号码\n王大明,某某派出所,#", ("某某派出所", "王大明", "")),
    ],
)
def test_one_column_may_hold_all_three(table: str, names: tuple[str, str, str]) -> None:
    found, _ = read(table.replace("#", "15400001234").encode())
    assert [(one.station, one.person, one.title) for one in found] == [names]


@pytest.mark.parametrize(
    ("table", "offices"),
    [
        ("First Name,Organization Name,Current Employer,Phone\nA,,B,#\n,C,,#", ["B", "C"]),
        ("Name,Phone,Company name,Associated Company\nA,#,B,B\nD,#,,C", ["B", "C"]),
        ("姓名,手机,单位,工作单位\n王大明,#,一局,\n何庆,#,,二局", ["一局", "二局"]),
        ("姓名,手机,单位,原单位\n王大明,#,一局,二局\n何庆,#,,三局", ["一局", ""]),
        ("Company name,Associated Company,Name,Phone\nB,B,A,#\n,C,D,#", ["B", "C"]),
    ],
)
def test_two_columns_of_offices_may_complete_each_other(table: str, offices: list[str]) -> None:
    found, _ = read(table.replace("#", "15400001234").encode())
    assert [one.station for one in found] == offices


@pytest.mark.parametrize(
    ("table", "told"),
    [
        ("姓名,单位及职务,手机\n王大明,某某县公安局局长,#", ("某某县公安局", "王大明", "局长")),
        ("姓名,單位職務,手機\n王大明,某某縣法院刑庭庭長,#", ("某某縣法院刑庭", "王大明", "庭長")),
        ("单位/职务,姓名,手机\n某某县公安局局长,王大明,#", ("某某县公安局", "王大明", "局长")),
        (
            "Office and position,Name,Mobile\nSome PSB Director,A B,#",
            ("Some PSB", "A B", "Director"),
        ),
        ("姓名,职务,手机\n王大明,县委书记,#", ("", "王大明", "县委书记")),
        ("姓名,职务,手机\n王大明,610办公室主任,#", ("", "王大明", "610办公室主任")),
        ("单位,姓名,手机\n某某县公安局局长,王大明,#", ("某某县公安局", "王大明", "局长")),
        ("姓名职务,单位,手机\n王大明 局长,某某局,#", ("某某局", "王大明", "局长")),
        ("姓名职务,单位,手机\n王大明局长,某某局,#", ("某某局", "王大明", "局长")),
        ("姓名/职务,单位,手机\n局长王大明,某某局,#", ("某某局", "王大明", "局长")),
        ("姓名及职务,单位,手机\n王大明（局长）,某某局,#", ("某某局", "王大明", "局长")),
        (
            'Name and title,Office,Mobile\n"Wang Daming, Director",Some PSB,#',
            ("Some PSB", "Wang Daming", "Director"),
        ),
        ("姓名职务,单位,手机\n值班室主任,某某局,#", ("某某局", "", "值班室主任")),
        ("单位,职务,手机\n某某局,副局长,#", ("某某局", "", "副局长")),
        (
            "职务,姓名,手机\n某某县公安局局长办公室,王大明,#",
            ("", "王大明", "某某县公安局局长办公室"),
        ),
    ],
)
def test_two_things_in_one_column_are_told_apart(table: str, told: tuple[str, ...]) -> None:
    found, _ = read(table.replace("#", "15400001234").encode())
    assert [(one.station, one.person, one.title) for one in found] == [told]


def test_what_an_office_and_its_part_both_say_is_said_once() -> None:
    """The part stands where a name might."""
    settled = Who((Kind.STATION, Kind.PERSON, Kind.WORK), profile("china")).settled
    assert settled("临澜市雨巷区法院", "雨巷区法院办公室")[0] == "临澜市雨巷区法院办公室"
    assert settled("临澜市公安局", "雨巷派出所")[0] == "临澜市公安局雨巷派出所"
    assert settled("Linlan PSB", "Yuxiang Police Station")[0] == "Linlan PSB Yuxiang Police Station"
