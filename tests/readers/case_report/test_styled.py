"""Later lines speak of an official by another title: 审判员毛翠英 is 毛法官."""

import pytest

from tests.readers.case_report.test_rules import read

STYLED = (
    ("审判员", "法官"),
    ("法官助理", "法官"),
    ("检察员", "检察官"),
    ("民警", "警官"),
    ("副所长", "所长"),
    ("副大队长", "队长"),
    ("副院长", "院长"),
)
GONE = ("请大家不要再打这个号", "去年退休了", "已经调走了", "求我们别再打")
STAYS = ("说在开会", "态度还好", "说晚上不要打", "没有退休")


def _taken(title: str, said: str) -> list[str]:
    listed = f"江山市法院\n庭长 高一丁 15400000501\n{title} 毛翠英 15400000502\n更新：{said}。\n"
    return [one.raw[-3:] for one in read(listed).lines]


@pytest.mark.parametrize(("title", "style"), STYLED)
def test_another_title_is_theirs(title: str, style: str) -> None:
    for said in GONE:
        assert _taken(title, f"毛{style}{said}") == ["501"], said
    for said in STAYS:
        assert _taken(title, f"毛{style}{said}") == ["501", "502"], said


def test_but_not_of_another_surname() -> None:
    assert _taken("审判员", "梁法官去年退休了") == ["501", "502"]
