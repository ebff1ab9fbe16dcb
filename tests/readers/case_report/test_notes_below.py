"""Notes below a number, on who has it now or where its owner went, and their harmless twins."""

import pytest

from tests.readers.case_report.test_rules import read

LOST = (
    "11号是个开货车的师傅接的，说这号他办了快三年，天天有人找姓汪的，烦得很。",
    "一个装空调的接的，说老有人打来找姓汪的。",
    "一个年轻人接的，说号是去年办的。",
    "号码是空的",
    "打过去是空的",
    "提示号码为空",
    "是空的号",
    "汪海生去年秋天就到桦甸去了，这屋现在放杂物",
    "双规了 人不在位子上",
    "上个月双规了",
)
TAKEN = (
    "门卫师傅接的，说汪所刚出去。",
    "一个年轻人接的，说找汪所要下午打。",
    "电话里是空的回音",
    "值班室空着，午休",
    "空了再打",
    "汪海生去年秋天就到省里培训去了两周，回来了",
    "接的人说汪海生昨天到桦甸去了",
    "他说他不怕双规",
    "前任双规了，他是新来的",
)


def _taken(said: str) -> list[str]:
    text = (
        "江山市东环派出所\n  副所长 汪海生  15400000501\n"
        f"     {said}\n  户籍室 0536-0000121   没人接\n"
    )
    return [one.raw[-3:] for one in read(text).lines]


@pytest.mark.parametrize("said", LOST)
def test_what_a_note_takes_back(said: str) -> None:
    assert _taken(said) == ["121"]


@pytest.mark.parametrize("said", TAKEN)
def test_what_a_note_leaves(said: str) -> None:
    assert _taken(said) == ["501", "121"]
