"""The same name: whatever its width, case and blanks; never across scripts."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from clarion.rules.folding import folded


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("河口路 派出所", "河口路派出所"),
        ("ＡＢＣ Station", "abc station"),
        ("王\u200b建国", "王建国"),
    ],
)
def test_what_only_looks_different_is_the_same(one: str, other: str) -> None:
    assert folded(one) == folded(other)


@pytest.mark.parametrize(("one", "other"), [("范建国", "範建國"), ("Wang", "王"), ("一所", "二所")])
def test_scripts_and_words_stay_apart(one: str, other: str) -> None:
    assert folded(one) != folded(other)


@given(st.text())
def test_folding_twice_is_folding_once(name: str) -> None:
    assert folded(folded(name)) == folded(name)
