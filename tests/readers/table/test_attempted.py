"""A state that is of the number that another column names; fields added to a system; old lines."""

import pytest

from tests.readers.table.test_exports import read

HEADS = "number1,number2,name,company,position,Last Disposition,"
CHINESE = "座机,手机,姓名,单位,职务,拨打结果,"
DESK, MOBILE = "+865360000101", "+8615400000101"
ADDED = "Account.Name,Name,Title,Phone,Status__c,Last_Call_Result__c\n"


def taken(head: str, *rows: str) -> list[str]:
    return [one.e164 for one in read("\n".join([head, *rows]).encode())[0]]


@pytest.mark.parametrize(
    ("head", "state", "named", "left"),
    [
        (f"{HEADS}Last Attempted Number", "Wrong Number", "number2", [DESK]),
        (f"{HEADS}Last Attempted Number", "Dead Line", "number1", [MOBILE]),
        (f"{HEADS}Last Dialed Number", "Wrong Number", "Number 2", [DESK]),
        (f"{CHINESE}最后拨打号码", "空号", "手机", [DESK]),
        # Of whom they are, not of which number.
        (f"{HEADS}Last Attempted Number", "Retired", "number2", []),
        (f"{HEADS}Last Attempted Number", "Do Not Call", "number2", []),
        (f"{HEADS}Last Attempted Number", "No Answer", "number2", [DESK, MOBILE]),
        # It names none, or is of something else.
        (f"{HEADS}Last Attempted Number", "Wrong Number", "", []),
        (f"{HEADS}Last Attempted Number", "Wrong Number", "number3", []),
        (f"{HEADS}Preferred", "Wrong Number", "number2", []),
    ],
)
def test_a_state_is_of_the_number_called_last(
    head: str, state: str, named: str, left: list[str]
) -> None:
    row = f"0536-0000101,15400000101,Ge Rui,Linlan Court,Judge,{state},{named}"
    assert taken(head, row) == left


@pytest.mark.parametrize(
    ("status", "result", "kept"),
    [
        ("Active", "Connected", True),
        ("Active", "No answer", True),
        ("Former", "Connected", False),
        ("Ex-employee", "Connected", False),
        ("Left", "Connected", False),
        ("Active", "Number not in service", False),
        ("Active", "Dead line", False),
        ("Witness", "Connected", False),
    ],
)
def test_fields_that_were_added(status: str, result: str, *, kept: bool) -> None:
    row = f"Linlan Court,Ge Rui,Judge,0536-0000101,{status},{result}"
    for head in (ADDED, ADDED.replace("Status__c,Last_Call_Result__c", "cf_status,custom:result")):
        assert (DESK in taken(head.strip(), row)) is kept


@pytest.mark.parametrize(
    ("label", "kept"),
    [("dead line", False), ("老号", False), ("old number", False), ("Main", True), ("总机", True)],
)
def test_a_label_of_a_disused_line(label: str, *, kept: bool) -> None:
    row = f"Linlan Court,Ge Rui,Judge,0536-0000102,{label},0536-0000101"
    head = "Company,Name,Title,Work phone,Phone 2 - Label,Phone 2 - Value"
    assert (DESK in taken(head, row)) is kept


def test_of_whose_line_somebody_is_to_be_left_alone() -> None:
    remark = '"mobile is his daughter\'s, she is a student - leave her alone"'
    row = f"Linlan Court,Ge Rui,Judge,0536-0000101,15400000101,{remark}"
    assert taken("Company,Name,Title,Work phone,Mobile,Notes", row) == [DESK]
    row = "Linlan Court,Rui,Ge,Judge,0536-0000101,Colleague says Ge moved to Jixi in the spring"
    assert taken("Company,First name,Last name,Title,Work phone,Notes", row) == []
