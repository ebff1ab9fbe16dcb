"""Whose phone it is by now, and who has left, as remarks in English tell it."""

import pytest

from clarion.rules.vocabulary import ColumnKind as Kind
from tests.readers.table.test_redialled import taken


@pytest.mark.parametrize("kind", [Kind.STATE, Kind.REMARK])
@pytest.mark.parametrize(
    ("remark", "left"),
    [
        ("private person, not Wang", ""),
        ("a private citizen, not Wang", ""),
        ("a girl answered: her father gave her this phone, he has another", ""),
        ("he told me plainly he left the police eighteen months ago and now drives for a firm", ""),
        ("All I get is the recording that this subscriber has been cancelled. Same at night.", ""),
        ("spoke privately, not angry", "MW"),
        ("his daughter answered, he took the phone", "MW"),
        ("said the meeting has been cancelled", "MW"),
        ("he said his son left the police last year", "MW"),
    ],
)
def test_whose_phone_it_is_by_now(remark: str, left: str, kind: Kind) -> None:
    assert taken(remark, kind) == left
