"""A line on which a stranger asks for no calls, beside another line that is the official's."""

import pytest

from clarion.rules.vocabulary import ColumnKind as Kind
from tests.readers.table.test_redialled import taken


@pytest.mark.parametrize("kind", [Kind.STATE, Kind.REMARK])
@pytest.mark.parametrize(
    ("remark", "left"),
    [
        ("座机：户籍窗口接的。手机：一位阿姨接的，她姓孙，叫我们别吓着她。", "W"),
        ("手機：一位老太太接的，說別再打她了。座機：有人接", "W"),
        ("手机：机主说打错了，别再打。座机：正常", "W"),
        ("Landline: a clerk answered. Mobile: an old lady, asked us not to call her again", "W"),
        ("Landline: rings. Mobile: a woman answered, he does not want to be called again", ""),
        ("手机：一位阿姨接的，说他不想再接电话，别打了。座机：通了", ""),
        ("座机：本人接，叫我们别再打了。手机：关机", ""),
        ("手机：本人接，叫别再打了。座机：没人接", ""),
        ("手机：一位阿姨接的，叫我们别打了", ""),
    ],
)
def test_of_which_line_a_stranger_asks(remark: str, left: str, kind: Kind) -> None:
    assert taken(remark, kind) == left
