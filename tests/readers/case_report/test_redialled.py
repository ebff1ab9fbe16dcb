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


def _listed(said: str, place: str) -> list[str]:
    text = f"江山市公安局\n  局长 汪海生 15400000501  {place.format(said)}  户籍室 0536-0000121\n"
    return [one.raw[-3:] for one in read(text).lines]


@pytest.mark.parametrize("said", WRONGLY)
def test_what_was_dialled_wrongly_is_no_dead_number(said: str) -> None:
    assert [_listed(said, one) for one in PLACES] == [["501", "121"]] * 2


@pytest.mark.parametrize("said", DEAD)
def test_but_a_dead_number_is(said: str) -> None:
    assert _listed(said, PLACES[0]) == ["121"]
