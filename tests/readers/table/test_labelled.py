"""Which number a column of labels tells of: by its words, by its place, else by where it stands."""

import pytest

from clarion.countries.registry import profile
from clarion.readers.table.headings import headings_of
from clarion.readers.table.labelled import Labelled
from clarion.rules.vocabulary import ColumnKind as Kind
from tests.readers.table.test_exports import read

CHINA = profile("china")
DESK, MOBILE = "0311", "1234"


def taken(heads: str, labels: str) -> list[str]:
    """Of the first row of two."""
    rows = (
        f"Name,Office,{heads}",
        f"Wang Min,Qinghe Court,0536-0000311,15400001234,{labels}",
        "Li Min,Qinghe Court,0536-0000312,15400001235",
    )
    return [one.e164[-4:] for one in read("\n".join(rows).encode())[0] if one.line == 2]


@pytest.mark.parametrize(
    "heads",
    [
        "Phone 1,Phone 2,Phone 1 Type,Phone 2 Type",
        "Phone,Mobile,Type 1,Type 2",
        "Work Phone,Mobile,Work Type,Mobile Type",
        "Phone 1 - Value,Phone 2 - Value,Phone 1 - Label,Phone 2 - Label",
        "Phone,Alt Phone,Phone Type,Alt Phone Type",
        "电话1,电话2,类型1,类型2",
        "电话一,电话二,电话一类型,电话二类型",
        "座机,手机,座机归属,手机归属",
        "電話,其他電話,電話類型,其他電話類型",
    ],
)
def test_each_label_is_of_its_own_number(heads: str) -> None:
    assert taken(heads, "Work,Wife") == [DESK]
    assert taken(heads, "Wife,Work") == [MOBILE]
    assert taken(heads, "Work,Mobile") == [DESK, MOBILE]


@pytest.mark.parametrize(
    ("heads", "left"),
    [
        ("Contact: Phone,Contact: Other Phone,Other Phone Type", [DESK]),
        ("电话,备用电话,备用电话类型", [DESK]),
        ("电话,手机,电话类型", []),  # of either
        ("Phone 1,Mobile 1,Type 1", []),
        ("Work Phone,Work Mobile,Work Type", []),
        ("Phone,Mobile,Type 7", []),
    ],
)
def test_one_label_for_two_numbers(heads: str, left: list[str]) -> None:
    assert taken(heads, "Wife") == left
    assert taken(heads, "Work") == [DESK, MOBILE]


def test_where_no_heading_tells() -> None:
    kinds = (Kind.NUMBER, Kind.LINE_KIND, Kind.NUMBER, Kind.LINE_KIND)
    one = Labelled(kinds, CHINA)
    for heads in ((), ("", "", "", ""), ("Phone",)):
        one.under(heads)
        assert [one.beside(["a", "b", "c", "d"], at) for at in (0, 2)] == ["b", "d"]


@pytest.mark.parametrize(
    ("head", "kind"),
    [
        ("备用电话类型|Alt Phone Type|第二电话类型|电话一类型", Kind.LINE_KIND),
        ("案件类型|Wife Phone Type|Contact Type", Kind.SKIP),
    ],
)
def test_types_of_numbers_and_of_other_things(head: str, kind: Kind) -> None:
    for text in head.split("|"):
        assert headings_of(CHINA).read(text).kind is kind, text
