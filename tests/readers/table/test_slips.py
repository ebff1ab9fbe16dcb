"""A dead number that was copied wrongly, where the right one gets through."""

import pytest

from clarion.rules.vocabulary import ColumnKind as Kind
from tests.readers.table.test_redialled import taken


@pytest.mark.parametrize("kind", [Kind.STATE, Kind.REMARK])
@pytest.mark.parametrize(
    ("remark", "left"),
    [
        ("空號是抄錯，這支已通", "MW"),
        ("停机是看错行，这个号能打", "MW"),
        ("空号是输错了数字，核对后打通，本人接", "MW"),
        ("空号是抄错了", ""),
        ("空号是抄错，重拨还是空号", ""),
        ("空号是抄错，这个号打通是饭店", ""),
    ],
)
def test_a_slip_is_of_the_list_and_no_number(remark: str, left: str, kind: Kind) -> None:
    assert taken(remark, kind) == left
