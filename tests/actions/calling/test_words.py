"""Which language goes where."""

import pytest

from clarion.actions.calling.card import Text, Words
from clarion.actions.calling.words import Tongues

ALL = {"zh-Hans": "甲", "zh-Hant": "乙", "en": "A"}


@pytest.mark.parametrize(
    ("spoken", "page", "expected"),
    [
        ("zh-Hans en", "en", Tongues("zh-Hans", "en")),
        ("en zh-Hant zh-Hans", "en", Tongues("zh-Hant", "en")),
        ("en", "en", Tongues("zh-Hans", "en")),
        ("", "en", Tongues("zh-Hans", "en")),
        ("zh-Hans", "zh-Hant", Tongues("zh-Hant", "zh-Hant")),
        ("zh-Hant", "zh-Hans", Tongues("zh-Hans", "zh-Hans")),
    ],
)
def test_the_script_one_reads_aloud(spoken: str, page: str, expected: Tongues) -> None:
    assert Tongues.of(spoken, page) == expected


def test_words_stand_side_by_side() -> None:
    tongues = Tongues("zh-Hant", "en")
    assert tongues.words(ALL) == Words(Text("乙", "zh-Hant"), Text("A", "en"))
    lines = {"zh-Hant": ["一", "二"], "en": ["one", "two"]}
    assert tongues.lines(lines) == (
        Words(Text("一", "zh-Hant"), Text("one", "en")),
        Words(Text("二", "zh-Hant"), Text("two", "en")),
    )


def test_the_page_says_as_many_lines_as_its_own_language_has() -> None:
    lines = {"zh-Hant": ["一", "二"], "en": ["one"]}
    assert Tongues("zh-Hant", "en").lines(lines) == (
        Words(Text("一", "zh-Hant"), Text("one", "en")),
    )
    assert Tongues("en", "zh-Hant").lines(lines) == (
        Words(Text("one", "en"), Text("一", "zh-Hant")),
        Words(None, Text("二", "zh-Hant")),
    )


@pytest.mark.parametrize("page", ["zh-Hans", "zh-Hant", "en"])
def test_what_is_missing_is_said_in_what_there_is(page: str) -> None:
    tongues = Tongues.of("zh-Hans en", page)
    assert tongues.words({"en": "A"}) == Words(Text("A", "en"), Text("A", "en"))
    assert tongues.lines({"zh-Hant": ["一"]}) == (
        Words(Text("一", "zh-Hant"), Text("一", "zh-Hant")),
    )
