"""One line of a row that a stranger has, or that is dead, beside another one that is fine."""

import pytest

from clarion.rules.vocabulary import ColumnKind as Kind
from tests.readers.table.test_redialled import taken


@pytest.mark.parametrize("kind", [Kind.STATE, Kind.REMARK])
@pytest.mark.parametrize(
    ("remark", "left"),
    [
        ("手機打過去說「您撥打的號碼已停機」；所裡電話有人接", "W"),
        ("手机是空号；院里电话有人接", "W"),
        ("局里的座机是空号；手机通", "M"),
        ("所里电话有人接，手机没人接", "MW"),
        ("手机是别人的，一位退休教师，请勿打扰人家；办公电话没问题", "W"),
        ("手机是一位退休教师在用；办公电话没问题", "W"),
        ("手机是个陌生人的，别再打了；打单位可以", "W"),
        ("mobile is a stranger's, please do not call it again; office is fine", "W"),
        ("Mobile belongs to a shop, please do not disturb them; the office works", "W"),
        ("手机是空号，请不要再打扰他", ""),
        ("手机是别人的；座机没问题，但他本人说请别再打来", ""),
        ("他要求不要再打；手机是空号；办公电话没问题", ""),
        ("手机停机，去年调走了", ""),
    ],
)
def test_the_other_line_is_taken(remark: str, left: str, kind: Kind) -> None:
    assert taken(remark, kind) == left


@pytest.mark.parametrize("kind", [Kind.STATE, Kind.REMARK])
@pytest.mark.parametrize(
    ("remark", "left"),
    [
        ("接的人是送快递的小伙子，说这号他用了三年", ""),
        ("換個時間試，還是那位出租司機", ""),
        ("还是那个学生接的", ""),
        ("一位老太太，说不认识什么派出所", ""),
        ("Still the same old lady", ""),
        ("The same student answered again", ""),
        ("An old lady, says she knows no police station", ""),
        ("还是那位秘书，态度好些", "MW"),
        ("还是那位局里的司机接的", "MW"),
        ("接的是做卫生的大姐，说所长不在", "MW"),
        ("说不认识什么法轮功", "MW"),
        ("The same officer answered again", "MW"),
        ("same person answered again", "MW"),
    ],
)
def test_who_was_a_stranger_before_is_one_still(remark: str, left: str, kind: Kind) -> None:
    assert taken(remark, kind) == left


@pytest.mark.parametrize("kind", [Kind.STATE, Kind.REMARK])
@pytest.mark.parametrize(
    ("remark", "left"),
    [
        ("number not in use. Work number still good", "W"),
        ("wrong number. Mobile is good", "M"),
        ("空号；办公电话还能打", "W"),
        ("打错了，座機沒問題", "W"),
        ("Mobile 那个打错了，Work 正常", "W"),
        ("Work 那个号停机了，Mobile 通", "M"),
        ("Office 那个号是传真", "M"),
        ("Mobile 是他老婆的", "W"),
        ("Mobile 那个接了，Office 那个占线", "MW"),
        ("空号；办公电话也是空号", ""),
        ("空号；传真正常", ""),
        ("number not in use.", ""),
    ],
)
def test_a_number_that_is_dead_is_not_the_line_that_is_fine(
    remark: str, left: str, kind: Kind
) -> None:
    assert taken(remark, kind) == left
