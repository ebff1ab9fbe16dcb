"""Which places live by the later clock."""

import pytest

from clarion.countries.china.places import is_west


@pytest.mark.parametrize(
    ("place", "area", "west"),
    [
        ("新疆乌鲁木齐市", "", True),
        ("新疆烏魯木齊市", "", True),
        ("Urumqi, Xinjiang", "", True),
        ("XIN JIANG", "", True),
        ("西藏阿里地区", "", True),
        ("西藏阿里地區", "", True),
        ("Ngari, Tibet", "", True),
        ("西藏拉萨市", "", False),
        ("山东省潍坊市", "536", False),
        ("", "991", True),
        ("", "0991", True),
        ("", "897", True),
        ("", "891", False),
        ("", "", False),
        ("甘肃省", "937", False),
    ],
)
def test_west_by_name_or_area(place: str, area: str, west: bool) -> None:
    assert is_west(place, area) is west
