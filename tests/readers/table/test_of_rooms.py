"""What a state says of people, in a row that names none of them."""

import pytest

from clarion.countries.registry import profile
from clarion.readers.table.reading import Reader
from clarion.readers.table.results import Proposed
from clarion.readers.table.rows import Row
from clarion.rules.vocabulary import ColumnKind as Kind

CHINA = profile("china")
HEAD = (Kind.STATION, Kind.PERSON, Kind.TITLE, Kind.NUMBER, Kind.STATE)


def taken(person: str, title: str, state: str) -> bool:
    found: list[Proposed] = []
    row = ["雨巷派出所", person, title, "0536-0000121", state]
    Reader(HEAD, CHINA).read(Row(1, row), found, [], [])
    return bool(found)


@pytest.mark.parametrize(
    ("person", "title", "state", "is_taken"),
    [
        ("", "值班", "说原来的大队长退休了，现在归他师傅管", True),
        ("", "刑庭", "說法官已換人", True),
        ("", "", "前任队长调走了，新队长姓王", True),
        ("", "", "the old chief retired, his deputy is in charge now", True),
        ("", "值班", "空号", False),
        ("", "值班", "退休了", False),
        ("王建国", "大队长", "大队长退休了", False),
        ("", "大队长", "大队长退休了", False),
    ],
)
def test_who_has_left_a_room_leaves_its_number(
    person: str, title: str, state: str, *, is_taken: bool
) -> None:
    assert taken(person, title, state) is is_taken
