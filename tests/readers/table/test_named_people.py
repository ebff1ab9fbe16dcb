"""Several people in one row, and a remark that tells of one of them."""

import pytest

from clarion.countries.registry import profile
from clarion.readers.table.columns import kinds_of
from clarion.readers.table.reading import Reader
from clarion.readers.table.results import Proposed
from clarion.readers.table.rows import Row

CHINA = profile("china")
HANS = (
    "单位|负责人|电话|副职|电话|经办人|电话|备注",
    "国保支队|牟家富|15400008438|向忠良|15400002608|办公室|0536-0003407",
    "县法院|甘国才|0536-0004992|阳春|15400002530|古小琴|0536-0002152",
)
ENGLISH = (
    "Office|Head|Phone|Deputy|Phone|Notes",
    "State Security|Mou Jiafu|15400008438|Xiang Zhongliang|15400002608",
    "County Court|Gan Guocai|0536-0004992|Yang Chun|15400002530",
)


def taken(texts: tuple[str, str, str], remark: str) -> set[str]:
    """The ends of the numbers in the first row that are."""
    head, *rest = texts
    rows = [Row(2, [*rest[0].split("|"), remark]), Row(3, [*rest[1].split("|"), ""])]
    kinds = kinds_of(head.split("|"), rows, CHINA)
    reader, found = Reader(kinds, CHINA), list[Proposed]()
    reader.begin([Row(1, head.split("|"))], rows)
    for row in rows:
        reader.read(row, found, [], [])
    assert any(one.person in {"阳春", "Yang Chun"} for one in found)
    return {one.e164[-4:] for one in found if one.line == 2}


@pytest.mark.parametrize(
    ("remark", "left"),
    [
        ("向忠良的已停机，其余正常", {"8438", "3407"}),
        ("牟已退休，向接任", {"2608", "3407"}),
        ("牟家富上月明确要求不再接我们电话，向没讲过", {"2608", "3407"}),
        ("向忠良那个手机是他妹妹的", {"8438", "3407"}),
        ("牟家富、向忠良均已调离", {"3407"}),
        ("副职已调走", {"8438", "3407"}),
        ("办公室电话是空号", {"8438", "2608"}),
        ("牟家富接的，向忠良明年退休", {"8438", "2608", "3407"}),
        ("三人都接了", {"8438", "2608", "3407"}),
        ("都停机了", set()),
    ],
)
def test_it_is_of_whom_it_names(remark: str, left: set[str]) -> None:
    assert taken(HANS, remark) == left


@pytest.mark.parametrize(
    ("remark", "left"),
    [
        ("Mou retired last year", {"2608"}),
        ("Mou asked us not to call again; Xiang has not", {"2608"}),
        ("Xiang's phone is his sister's", {"8438"}),
        ("Deputy retired", {"8438"}),
        ("Both have retired", set()),
        ("Mou hung up, Xiang listened", {"8438", "2608"}),
    ],
)
def test_in_english_too(remark: str, left: set[str]) -> None:
    assert taken(ENGLISH, remark) == left


def test_a_number_before_the_first_name_is_nobodys_in_particular() -> None:
    head = "单位|电话|负责人|手机|副职|手机|备注"
    row = "国保支队|0536-0003407|牟家富|15400008438|向忠良|15400002608"
    other = "县法院|0536-0004992|甘国才|15400008439|阳春|15400002530"
    assert taken((head, row, other), "一直没人接") == {"3407", "8438", "2608"}


TITLED = (
    "单位|正职|电话|副职|电话|说明",
    "国保大队|大队长 牟家富|15400008438|副大队长 向忠良|15400002608",
    "县法院|院长 甘国才|0536-0004992|庭长 阳春|15400002530",
)
ENGLISH_TITLED = (
    "Office|Head|Phone|Deputy|Phone|Notes",
    "State Security|Chief Mou Jiafu|15400008438|Deputy Chief Xiang Zhongliang|15400002608",
    "County Court|President Gan Guocai|0536-0004992|Judge Yang Chun|15400002530",
)


@pytest.mark.parametrize(
    ("texts", "remark", "left"),
    [
        (TITLED, "向忠良的号已注销；牟家富接了就挂", {"8438"}),
        (TITLED, "牟家富要求我们永远别再打给他；向忠良愿意听", {"2608"}),
        (TITLED, "副大队长向忠良调到外省去了", {"8438"}),
        (TITLED, "大队长的手机停机", {"2608"}),
        (TITLED, "向已退休", {"8438"}),
        (TITLED, "牟家富、向忠良均已调离", set()),
        (TITLED, "都没接", {"8438", "2608"}),
        (ENGLISH_TITLED, "Xiang retired last year", {"8438"}),
        (ENGLISH_TITLED, "Mou Jiafu has died", {"2608"}),
        (ENGLISH_TITLED, "Mou asked us not to call again; Xiang has not", {"2608"}),
    ],
)
def test_a_title_may_stand_before_each_name(
    texts: tuple[str, str, str], remark: str, left: set[str]
) -> None:
    assert taken(texts, remark) == left
