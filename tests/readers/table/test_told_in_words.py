"""Remarks beside an official's desk and mobile, each with its twin that says nothing of these."""

import pytest

from tests.readers.table.test_exports import read

HEAD = "单位,姓名,职务,办公电话,手机,备注\n"
BOTH, DESK, MOBILE, NONE = "WM", "W", "M", ""
MOVED = (
    "上月调任他处|今年三月调往外地|年初调至省厅|去年底调到外单位|已于上月调任别的岗位|现已到省厅工作|"
    "Moved to Jixi in the spring|Colleague says Ge moved to Jixi, the desk was cleared|"
    "Reassigned to the provincial bureau, new desk unknown|Ge transferred out|"
    "Relocated to another city|He was transferred to Harbin|Now works at another court"
)
STAYED = (
    "上月调任本院院长|去年调任副局长|他的前任上月调任他处|还没调任他处|在省厅工作过|"
    "Moved to next week|Moved to voicemail|Reassigned to another caller|Moved here from Jixi|"
    "He moved to a new office, same number|Replaced Wang, who moved to Jixi|"
    "Transferred to Captain Li|Call was transferred to the duty room"
)


def taken(remark: str) -> str:
    """Which of the two."""
    said = remark.replace('"', '""')
    row = f'临澜县公安局,{"Ge Rui" if remark.isascii() else "王大山"},副局长,{{}},"{said}"\n'
    table = HEAD + row.format("0536-0000101,15400000101")
    found = {one.e164 for one in read(table.encode())[0]}
    both = {"+865360000101": DESK, "+8615400000101": MOBILE}
    return "".join(said for number, said in both.items() if number in found)


@pytest.mark.parametrize(
    ("remarks", "left"),
    [(MOVED, NONE), (STAYED, BOTH)],
)
def test_which_numbers_are_left(remarks: str, left: str) -> None:
    assert {one: taken(one) for one in remarks.split("|") if taken(one) != left} == {}
