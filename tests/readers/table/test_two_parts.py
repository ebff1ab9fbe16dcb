"""A name, or an office, in two columns, whatever they are called and in which order they stand."""

import pytest

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
