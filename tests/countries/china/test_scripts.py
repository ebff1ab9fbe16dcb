"""Scripts of reports, and names that are whole."""

import pytest

from clarion.countries.china.scripts import SIMPLIFIED, TRADITIONAL, is_whole, language_of


@pytest.mark.parametrize(
    ("text", "tag"),
    [
        ("河口路派出所所长王建国", "zh-Hans"),
        ("河口路派出所所長王建國，電話", "zh-Hant"),
        ("王", "zh-Hans"),
        ("Hekou Road Police Station", "en"),
        ("", "en"),
    ],
)
def test_the_script_of_a_text(text: str, tag: str) -> None:
    assert language_of(text) == tag


def test_the_two_lists_have_nothing_in_common() -> None:
    assert frozenset() == SIMPLIFIED & TRADITIONAL


@pytest.mark.parametrize("name", ["王建国", "欧阳建国", "陈明", "Wang Jianguo"])
def test_whole_names(name: str) -> None:
    assert is_whole(name)


@pytest.mark.parametrize(
    "name", ["李某", "李××", "小陈", "老王", "姓付", "王", "欧阳", "Wang", "李x", ""]
)
def test_names_that_leave_something_out(name: str) -> None:
    assert not is_whole(name)
