"""Reports written in Cantonese say of a number what others say in Mandarin."""

import pytest

from clarion.countries.china.report.cantonese import DIALECT
from tests.readers.case_report.test_rules import read

LIST = "東關區公安分局\n大隊長王大明：15400000501。{}。\n副大隊長李國強：15400000502"


def numbers(said: str) -> list[str]:
    return [one.raw[-3:] for one in read(LIST.format(said)).lines]


@pytest.mark.parametrize(
    "said",
    [
        "佢退咗休",
        "上個月升咗去市局",
        "年初調咗走",
        "去年離咗職",
        "停咗機",
        "講明以後唔准再打，我哋應承咗",
        "佢叫我哋唔好再搵佢",
        "咪再打嚟",
        "係佢阿哥用嘅",
        "呢個號係佢老婆嘅",
        "上個月升去市局，這支暫時沒人接手",
        "已經轉去監獄局了",
        "而家唔喺度做喇",
        "已经没做警察了",
        "來函請求將其移除，本組同意",
        "電話中請求把他剔除，我們答應了",
        "要求删除，已照办",
    ],
)
def test_nobody_is_to_call_it(said: str) -> None:
    assert numbers(said) == ["502"]


@pytest.mark.parametrize(
    "said",
    [
        "間中關機，唔係空號",
        "冇停機，只係唔聽",
        "佢老公退咗休，佢冇",
        "飯鐘唔好打",
        "佢冇叫我哋唔好打",
        "而家仲係佢自己用緊",
        "案件同佢有關係，電話唔難打",
        "案子已经转去县检察院",
        "说要转去值班室",
        "要求删除网上的视频",
    ],
)
def test_it_is_still_theirs(said: str) -> None:
    assert numbers(said) == ["501", "502"]


def test_words_have_as_many_signs_as_what_they_say() -> None:
    assert [said for said, meant in DIALECT.items() if len(said) != len(meant)] == []
