"""What somebody denies, or thought of doing: no state of a number."""

import pytest

from clarion.rules.vocabulary import ColumnKind as Kind
from tests.readers.table.test_redialled import taken


@pytest.mark.parametrize("kind", [Kind.STATE, Kind.REMARK])
@pytest.mark.parametrize(
    ("remark", "left"),
    [
        ('Claims that the case "does not exist", which is odd. Answered himself.', "MW"),
        ("says torture does not exist in his prison", "MW"),
        ("about to delete this number because of the static, but he rang off and picked up", "MW"),
        ("almost removed this number, then he picked up", "MW"),
        ("recording says: the number does not exist", ""),
        ("nearly deleted this number, but he answered and asked us to delete his number", ""),
        ("he answered but begged us to delete his number", ""),
    ],
)
def test_what_is_denied_is_of_no_number(remark: str, left: str, kind: Kind) -> None:
    assert taken(remark, kind) == left
