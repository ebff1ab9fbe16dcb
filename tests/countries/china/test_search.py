"""What Chinese names, places and numbers are found by, in either script and by sound."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from clarion.countries.china import search
from clarion.countries.china.simplified import FOLDED

# An area code apart from the rest: what stands here whole is never one that could ring.
AREA = "+86536"


def finds(query: str, keys: frozenset[str]) -> bool:
    words = search.wanted(query)
    return bool(words) and all(any(some <= keys for some in word) for word in words)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        *(("范所长", "範所長"), ("于局长", "於局長"), ("余队", "餘隊"), ("岳飞", "嶽飛")),
        *(("后勤", "後勤"), ("郁达", "鬱達"), ("阎书记", "閻書記"), ("闫书记", "閆書記")),
        *(("阎锡", "闫锡"), ("傅作", "付作"), ("萧红", "肖红"), ("蕭紅", "肖红"), ("乾县", "干县")),
        *(("临澜市河口区", "臨瀾市河口區"), ("台湾路", "臺灣路"), ("裡河", "里河"), ("ＡＢ", "ab")),
        *(("王 建国", "王建國"), ("买买提·古丽", "買買提古麗"), ("钟楼", "鐘樓"), ("锺", "鍾")),
    ],
)
def test_one_name_in_two_spellings_is_one(one: str, other: str) -> None:
    assert search.folded(one) == search.folded(other)


@given(st.text())
def test_folding_twice_changes_nothing(text: str) -> None:
    assert search.folded(search.folded(text)) == search.folded(text)


def test_the_table_is_large_and_ends() -> None:
    assert len(FOLDED) >= 2500
    assert FOLDED.keys().isdisjoint(FOLDED.values())


@pytest.mark.parametrize(
    "query",
    [
        *("王建", "建国", "建國", "王建國", "王", "王 建国", "王所", "王所长", "王所長", "副所长"),
        *("wangjianguo", "Wáng Jiànguó", "wang jian guo", "jianguo", "angjian", "wjg", "WJ", "jg"),
        *("suozhang", "fusuozhang", "fu suo zhang", "wang suozhang", "w j"),
    ],
)
def test_a_person_is_found(query: str) -> None:
    assert finds(query, search.person_keys("王建国", "副所长"))
    assert finds(query, search.person_keys("王建國", "副所長"))


@pytest.mark.parametrize(
    "query", ["李建", "国建", "李", "wangjiangou", "jgw", "0121", "", "…", "局长", "zhang", "sz"]
)
def test_another_is_not_found(query: str) -> None:
    assert not finds(query, search.person_keys("王建国", "副所长"))


@pytest.mark.parametrize("query", ["ouyang", "ou yang", "Ōu Yáng", "ou yang jian guo", "欧 阳"])
def test_a_surname_of_two_syllables_is_found_however_it_is_spaced(query: str) -> None:
    assert finds(query, search.person_keys("欧阳建国", "所长"))
    assert not finds(query, search.person_keys("缪砚舟", "所长"))


@pytest.mark.parametrize("query", ["ouyang", "ou yang", "Ōu Yáng", "ou yang jian guo"])
def test_it_is_found_in_letters_too(query: str) -> None:
    assert finds(query, search.person_keys("Ouyang Jianguo", ""))


def test_a_title_in_letters_is_found_by_its_words() -> None:
    keys = search.person_keys("Wang Jianguo", "Deputy Chief")
    queries = ("chief", "deputy chief", "wang chief", "wang jian guo", "jian guo")
    assert [query for query in queries if not finds(query, keys)] == []
    assert not finds("hie", keys)


@pytest.mark.parametrize(
    ("name", "queries"),
    [
        ("单雄", ("shan", "shanxiong", "dan", "sx")),
        ("覃乐", ("qin", "tan", "qinle", "tanyue")),
        ("吕娜", ("lv", "lu", "lvna", "luna", "na", "lǚ nà")),
        ("欧阳建国", ("ouyang", "oj", "ouyangjianguo", "欧阳", "歐陽")),
        ("尉迟恭", ("yuchi", "yuchigong")),
        ("古丽·买买提", ("guli", "maimaiti", "古丽", "买买", "買買提")),
        ("Wang Jianguo", ("wang", "jianguo", "wangjianguo", "wj")),
        ("于(音)", ("yu", "於", "于")),
    ],
)
def test_names_are_found_by_every_reading(name: str, queries: tuple[str, ...]) -> None:
    assert [query for query in queries if not finds(query, search.person_keys(name, ""))] == []


@pytest.mark.parametrize(
    "query",
    [
        *(
            "河口",
            "口路",
            "派出所",
            "河口路派出所",
            "第3队",
            "3队",
            "hekou",
            "hekoulu",
            "paichusuo",
        ),
        *("hklp", "pcs", "河口 派出", "hekou 派出所", "Hékǒu lù"),
    ],
)
def test_a_place_is_found(query: str) -> None:
    assert finds(query, search.place_keys("河口路派出所第3队"))


def test_a_word_is_read_as_it_is_said_and_sign_by_sign() -> None:
    keys = search.place_keys("重庆路")
    assert finds("chongqing", keys)
    assert finds("zhongqing", keys)
    assert finds("lakeside", search.place_keys("Lakeside Police Station"))


@pytest.mark.parametrize(
    "query",
    ["0121", "0000121", "0536-0000121", "+86 536 0000 121", "0086 536 0000121", "００００１２１"],
)
def test_a_number_is_found_by_its_last_digits_or_whole(query: str) -> None:
    assert finds(query, search.number_keys(f"{AREA}0000121"))


@pytest.mark.parametrize("query", ["0122", "121", "0000122", "0537-0000121", "王"])
def test_another_number_is_not(query: str) -> None:
    assert not finds(query, search.number_keys(f"{AREA}0000121"))


def test_an_office_that_is_called_by_a_number() -> None:
    assert finds("610", search.place_keys("610办公室"))
    assert finds("610办", search.place_keys("610办公室"))


@pytest.mark.parametrize(
    ("one", "other", "alike"),
    [
        ("王健国", "王建國", True),
        ("Wang Jianguo", "王建国", True),
        ("单雄", "单熊", True),
        ("王建国", "王建军", False),
        ("河口第3队", "河口第三队", False),
        ("河口第3队", "河口第4队", False),
        ("河口第３隊", "河口第3队", True),
    ],
)
def test_names_that_sound_alike(one: str, other: str, alike: bool) -> None:
    assert (search.sounded(one) == search.sounded(other)) == alike


@given(st.text(alphabet="王建国李强于於範范歐阳長", min_size=2, max_size=4), st.data())
def test_any_two_signs_of_a_name_find_it(name: str, data: st.DataObject) -> None:
    at = data.draw(st.integers(0, len(name) - 2))
    assert finds(name[at : at + 2], search.person_keys(name, ""))


@given(st.text(max_size=40))
def test_nothing_that_is_typed_is_too_strange(text: str) -> None:
    search.wanted(text)
    search.person_keys(text, text)
    search.place_keys(text)
    search.sounded(text)
