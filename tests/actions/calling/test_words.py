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


def test_each_language_is_fetched_once() -> None:
    assert Tongues("zh-Hans", "en").wanted == ("zh-Hans", "en")
    assert Tongues("zh-Hant", "zh-Hant").wanted == ("zh-Hant",)


def test_words_stand_side_by_side() -> None:
    tongues = Tongues("zh-Hant", "en")
    assert tongues.words(ALL) == Words(Text("乙", "zh-Hant"), Text("A", "en"))
    lines = {"zh-Hant": ["一", "二"], "en": ["one", "two"]}
    assert tongues.lines(lines) == (
        Words(Text("一", "zh-Hant"), Text("one", "en")),
        Words(Text("二", "zh-Hant"), Text("two", "en")),
    )


def test_a_line_without_its_translation_is_an_error() -> None:
    with pytest.raises(ValueError, match="shorter"):
        Tongues("zh-Hant", "en").lines({"zh-Hant": ["一", "二"], "en": ["one"]})
