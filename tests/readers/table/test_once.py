"""What is made once for each country."""

from dataclasses import replace

from clarion.countries.base import Profile
from clarion.countries.registry import profile
from clarion.readers.table.once import Once


def test_each_country_has_its_own() -> None:
    made: list[str] = []

    def make(country: Profile) -> list[str]:
        made.append(country.name)
        return [country.name]

    once, china = Once(make), profile("china")
    assert once(china) is once(china)
    assert once(replace(china, name="elsewhere")) == ["elsewhere"]
    assert made == ["china", "elsewhere"]
