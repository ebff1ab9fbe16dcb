"""What a remark says of the office's line alone, or of who answered: the rest is fine."""

import pytest

from clarion.countries.registry import profile
from clarion.readers.table.reading import Reader
from clarion.readers.table.results import Not, Proposed
from clarion.readers.table.rows import Row
from clarion.rules.vocabulary import ColumnKind as Kind

CHINA = profile("china")
BOTH, DESK, MOBILE, NONE = ["work", "mobile"], ["work"], ["mobile"], list[str]()


def left(said: str, kind: Kind = Kind.REMARK) -> tuple[list[str], set[str]]:
    """Which numbers are taken, and why others are not."""
    kinds = (Kind.STATION, Kind.PERSON, Kind.TITLE, Kind.WORK, Kind.MOBILE, kind)
    cells = ["城关派出所", "王建国", "民警", "0536-0000121", "15400000121", said]
    found: list[Proposed] = []
    refused: list[Not] = []
    Reader(kinds, CHINA).read(Row(2, cells), found, refused, [])
    return [one.kind.value for one in found], {one.reason for one in refused}


@pytest.mark.parametrize(
    ("remarks", "taken", "why"),
    [
        (
            "别打单位|不要打办公室|别往单位打|别打到单位|不要打他办公室|他说别打单位，打手机",
            MOBILE,
            "no_calls",
        ),
        ("Don't call the office|never ring his desk; mobile only", MOBILE, "no_calls"),
        ("别打手机，打办公室|Don't call the mobile", DESK, "no_calls"),
        (
            "改成传真了|座机改传真|已改传真|现在是传真|变成传真机了|办公电话改成传真了",
            MOBILE,
            "dead",
        ),
        ("now a fax line|The office line became a fax|fax tone|changed to fax", MOBILE, "dead"),
        ("妻子接的，手机归她用|他爱人接的，手机现在归她", DESK, "relative"),
        ("说打错了，后来也没承认|说打错了，始终不承认|说打错，没承认是他", NONE, "dead"),
    ],
)
def test_it_closes_what_it_names(remarks: str, taken: list[str], why: str) -> None:
    assert {one: left(one) for one in remarks.split("|")} == dict.fromkeys(
        remarks.split("|"), (taken, {why})
    )


@pytest.mark.parametrize(
    "remarks",
    [
        "中午别打单位|打单位|改打办公室|办公室打得通|no need to call the office",
        "办公室有传真|可发传真到办公室|传真在另一台|传真改为电话|office fax is separate|fax",
        "手机归他用|手机归单位|秘书接的，手机归他用",
        "说打错了|开头说打错了，后来承认是本人|他说打错了，但没否认",
        "说他们所长退休了|说科长调走了|says their chief retired",
        "call transferred to duty desk|was put through to reception",
    ],
)
def test_it_closes_nothing(remarks: str) -> None:
    assert {one: left(one)[0] for one in remarks.split("|")} == dict.fromkeys(
        remarks.split("|"), BOTH
    )


def test_in_a_column_of_states_a_call_that_was_put_through_is_no_move() -> None:
    for said in ("Call transferred to duty desk", "transferred to the front desk", "转到值班室"):
        assert left(said, Kind.STATE) == (BOTH, set())
    for said in ("transferred to another county", "Transferred to Weifang", "transferred"):
        assert left(said, Kind.STATE) == (NONE, {"moved"})
