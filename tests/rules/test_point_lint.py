"""What a writer is warned of."""

import pytest

from clarion.rules.point_lint import warnings
from clarion.rules.vocabulary import PointWarning as W


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("您好，能占用您两分钟吗？", ()),
        ("Hello. Do you have two minutes?", ()),
        ("这通电话跟钱没有关系。", (W.MONEY,)),
        ("這通電話跟錢沒有關係。", (W.MONEY,)),
        ("It is not about money, nor a code.", (W.MONEY, W.IDENTITY)),
        ("请告诉我验证码。", (W.IDENTITY,)),
        ("請告訴我身分證號。", (W.IDENTITY,)),
        ("请替我保密。", (W.SECRECY,)),
        ("I call about your case.", (W.SECRECY,)),
        ("In 2013 it was said.", (W.UNSOURCED,)),
        ("二〇一三年八月发布。", (W.UNSOURCED,)),
        ("有三名官员。", (W.UNSOURCED,)),
        ("The officer was hospitable, and his identity no secret.", ()),
    ],
)
def test_each_sign(text: str, found: tuple[W, ...]) -> None:
    assert warnings(text, sourced=False) == found


def test_with_a_source_a_number_is_no_warning() -> None:
    assert warnings("In 2013 they paid money.", sourced=True) == (W.MONEY,)
