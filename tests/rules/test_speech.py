"""How long a text takes to say."""

import pytest

from clarion.rules.speech import spoken_seconds


@pytest.mark.parametrize(
    ("language", "text", "seconds"),
    [
        ("zh-Hans", "您" * 220, 60),
        ("zh-Hant", "您，" * 11, 3),
        ("zh-Hans", "您" * 166, 46),
        ("en", "word " * 150, 60),
        ("en", "two words", 1),
    ],
)
def test_reading_aloud_takes_time(language: str, text: str, seconds: int) -> None:
    assert spoken_seconds(text, language) == seconds
