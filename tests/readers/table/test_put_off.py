"""Who asks to be called at another hour, and not: never again."""

import pytest

from clarion.rules.vocabulary import ColumnKind as Kind
from tests.readers.table.test_redialled import taken


@pytest.mark.parametrize("kind", [Kind.STATE, Kind.REMARK])
@pytest.mark.parametrize(
    ("remark", "left"),
    [
        ("他說別打了別打了，我在開會，五點以後打給我，語氣不壞。", "MW"),
        ("说别打了，在医院，周一再打给我", "MW"),
        ("他说现在别打，在开会，下午三点再打", "MW"),
        ("Said stop calling, he is driving, call me tonight", "MW"),
        ("他说别打了，我在开会，以后也别打", ""),
        ("叫别打了，我在开会，五点以后打也没用", ""),
        ("don't call again, I'm in a meeting", ""),
    ],
)
def test_whoever_names_an_hour_may_be_called(remark: str, left: str, kind: Kind) -> None:
    assert taken(remark, kind) == left
