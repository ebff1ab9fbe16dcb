"""What was no dead number but dialled wrongly: 以为是空号，原来我少按了一个0."""

import pytest

from tests.readers.case_report.test_rules import read

PLACES = ("{}\n", "\n     {}\n")
WRONGLY = (
    "第一次以为是空号，原来我少按了一个0，重拨就通了",
    "一开始提示空号，是我按错了，再拨通了",
    "有人说是空号，是漏了区号的缘故。",
    "起初以为空号，是忘了加区号",
    "说是空号，原因是没加区号，加上就通",
)
DEAD = (
    "空号，核对过没按错",
    "空号，少了一位",
    "以为我按错了，重拨还是空号",
    "空号，应该是我拨错了，重拨还是空号",
    "加了区号也是空号",
)


PROVED = (
    "有人报“退了”，其实是退居二线的是他弟弟，汪海生本人上周还在这个手机上接过。",
    "有人报“没这个人”，是接线的新来的不认识，后来汪海生自己接了。",
    "上次标“空号”，今天本人接的",
    "说自己刚调来两周，不知情，愿意看材料",
    "家里老人刚过世，隔几天再打",
    "说家里长辈上周过世了，请了假",
)
NOT_PROVED = (
    "有人报“退了”，他弟弟接的",
    "有人报“退了”，他自己接了，说确实退了",
    "有人报“没这个人”，核实确实没有",
    "说刚调离",
    "家里人接的，说他过世了",
)


def _listed(said: str, place: str) -> list[str]:
    text = f"江山市公安局\n  局长 汪海生 15400000501  {place.format(said)}  户籍室 0536-0000121\n"
    return [one.raw[-3:] for one in read(text).lines]


@pytest.mark.parametrize("said", [*WRONGLY, *PROVED])
def test_what_was_dialled_wrongly_is_no_dead_number(said: str) -> None:
    assert [_listed(said, one) for one in PLACES] == [["501", "121"]] * 2


@pytest.mark.parametrize("said", [*DEAD, *NOT_PROVED])
def test_but_a_dead_number_is(said: str) -> None:
    assert _listed(said, PLACES[0]) == ["121"]


@pytest.mark.parametrize("said", ["24小时有人", "24 小时接听", "3次没人接", "10点后", "12月换新机"])
def test_a_count_behind_blanks_is_no_part_of_a_number(said: str) -> None:
    text = f"江山市公安局（区号0536）\n  值班室 0000121   {said}\n"
    assert [one.e164 for one in read(text).lines] == ["+865360000121"]
