"""The shipped profiles, found by name."""

from zoneinfo import ZoneInfo

import pytest

from clarion.countries.registry import PROFILES, UnknownCountry, profile
from clarion.rules.vocabulary import HoursClass


def test_china_is_shipped() -> None:
    china = profile("china")
    assert (china.name, china.zone, china.calling_code, china.languages) == (
        "china",
        ZoneInfo("Asia/Shanghai"),
        "86",
        ("zh-hans", "zh-hant", "en"),
    )


def test_iran_is_shipped() -> None:
    iran = profile("iran")
    assert (iran.name, iran.zone, iran.calling_code, iran.languages) == (
        "iran",
        ZoneInfo("Asia/Tehran"),
        "98",
        ("fa", "en"),
    )


@pytest.mark.parametrize("name", sorted(PROFILES))
def test_a_profile_has_hours_for_every_class(name: str) -> None:
    assert set(profile(name).schedules) == set(HoursClass)


def test_an_unknown_country_is_refused() -> None:
    with pytest.raises(UnknownCountry, match="atlantis"):
        profile("atlantis")
