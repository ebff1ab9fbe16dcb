"""What is worked out of a country's words once, and used for every table."""

from collections.abc import Callable
from typing import Generic, TypeVar

from clarion.countries.base import Profile

_T = TypeVar("_T")


class Once(Generic[_T]):
    """`make`, called once for each country."""

    def __init__(self, make: Callable[[Profile], _T]) -> None:
        self._make = make
        self.made: dict[str, _T] = {}

    def __call__(self, country: Profile) -> _T:
        if country.name not in self.made:
            self.made[country.name] = self._make(country)
        return self.made[country.name]
