"""Which language is shown where the wanted one is missing."""

import pytest

from clarion.rules.fallback import fitting


@pytest.mark.parametrize(
    ("there", "wanted", "shown"),
    [
        (("zh-Hans", "zh-Hant", "en"), "zh-Hant", "zh-Hant"),
        (("zh-Hans", "en"), "zh-Hant", "zh-Hans"),
        (("zh-Hant", "en"), "zh-Hans", "zh-Hant"),
        (("en",), "zh-Hans", "en"),
        (("zh-Hant", "zh-Hans"), "en", "zh-Hans"),
        (("zh-Hant",), "en", "zh-Hant"),
        (("fa", "en"), "zh-Hans", "en"),
        (("zh-Hans", "fa"), "fa", "fa"),
        (("zh-Hans", "fa"), "en", "fa"),
        ((), "en", "en"),
    ],
)
def test_the_nearest(there: tuple[str, ...], wanted: str, shown: str) -> None:
    assert fitting(there, wanted) == shown
