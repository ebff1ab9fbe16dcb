"""What a claim needs before it goes live."""

import pytest

from clarion.rules.sourcing import may_go_live
from clarion.rules.vocabulary import Grade

A, B, C, D = Grade.A, Grade.B, Grade.C, Grade.D


@pytest.mark.parametrize(
    ("grades", "live"),
    [
        ([A], True),
        ([B], True),
        ([C, C], True),
        ([C, D], False),
        ([C], False),
        ([D, D, D], False),
        ([D, B], True),
        ([], False),
    ],
)
def test_what_a_claim_needs(grades: list[Grade], live: bool) -> None:
    assert may_go_live(grades) is live
