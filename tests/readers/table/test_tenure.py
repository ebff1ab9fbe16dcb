"""Who has had the number for years and is of no office; whose widow answers; who has left."""

import pytest

from clarion.rules.vocabulary import ColumnKind as Kind
from tests.readers.table.test_redialled import taken


@pytest.mark.parametrize("kind", [Kind.STATE, Kind.REMARK])
@pytest.mark.parametrize(
    ("remark", "left"),
    [
        ("说自己是跑大货的，这卡是去年在加油站旁边办的，跟公安局八竿子打不着。", ""),
        ("一个女的接的，说她在医院门口卖早点，这个号用了快两年了，让我们核实一下。", ""),
        ("是洗車場的師傅接的，講他這號碼從開店用到現在八年了，常常有人打來找潘隊長。", ""),
        ("说他这号用了快十年，从没当过警察", ""),
        ("他太太哭著接的，說先生今年春節後心臟病過世了，手機她留作紀念。", ""),
        ("他说九月份到龄，手续都办完了，人在海南，单位的事一概不问了。", ""),
        ("接的人说这个号他用了快十年，就是他本人", "MW"),
        ("他说这个号码用了五年了，一直没换", "MW"),
        ("他说他跟这个案子八竿子打不着", "MW"),
        ("一个协警接的，说这电话所里用了八年了", "MW"),
        ("他说单位的事他不问，只管办案", "MW"),
        ("他说手续都办完了，案子已移送", "MW"),
    ],
)
def test_who_answers_and_is_of_no_office(remark: str, left: str, kind: Kind) -> None:
    assert taken(remark, kind) == left
