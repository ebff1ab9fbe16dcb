"""Who thinks of leaving, and has not."""

import pytest

from clarion.rules.vocabulary import ColumnKind as Kind
from tests.readers.table.test_redialled import taken


@pytest.mark.parametrize("kind", [Kind.STATE, Kind.REMARK])
@pytest.mark.parametrize(
    ("remark", "left"),
    [
        ("他说还有两年就退休了，不想惹事", "MW"),
        ("再過一年就退休了，他說", "MW"),
        ("说离退休还有两年", "MW"),
        ("说再熬一年就退休了", "MW"),
        ("她说你们要是再打来我就辞职了，又听我讲了十来分钟", "MW"),
        ("说再这样下去我就不干了，笑了", "MW"),
        ("他说真想辞职不干了", "MW"),
        ("还有两年退休的时候出事，现在已经退休了", ""),
        ("他说两年前就退休了", ""),
        ("已经辞职了", ""),
    ],
)
def test_whoever_may_leave_one_day_has_not_left(remark: str, left: str, kind: Kind) -> None:
    assert taken(remark, kind) == left
