"""What a country profile offers to the floors above."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import NamedTuple, Protocol
from zoneinfo import ZoneInfo

from clarion.countries.report import ReportTerms
from clarion.countries.starter import Starter
from clarion.countries.tables import TableWords
from clarion.rules.case_clock import Stage
from clarion.rules.hours import Calendar, Schedule, Window, narrowed
from clarion.rules.vocabulary import HoursClass


class Number(NamedTuple):
    """A number as it is stored. `ext` is "" or 1 to 6 digits."""

    e164: str
    ext: str = ""
    mobile: bool = False


class NumberRefusal(StrEnum):
    """Why a text is not one callable number; nothing is repaired silently."""

    EMPTY = "empty"
    NOT_A_NUMBER = "not_a_number"
    MASKED = "masked"
    TWO_NUMBERS = "two_numbers"
    HOTLINE = "hotline"
    FOREIGN = "foreign"
    NO_AREA = "no_area"
    UNKNOWN_AREA = "unknown_area"
    WRONG_LENGTH = "wrong_length"
    SHORT_MOBILE = "short_mobile"
    LONG_MOBILE = "long_mobile"
    AMBIGUOUS = "ambiguous"


class Numbers(Protocol):
    """The country's telephone numbers."""

    def normalise(self, text: str, default_area: str = "") -> Number | NumberRefusal: ...

    def read_plain(self, text: str) -> Number | None:
        """The short way of reading; None is no refusal. It takes no day for a number."""
        ...

    def read_any(self, text: str, default_area: str = "") -> Number | NumberRefusal:
        """The whole way of reading; `normalise` takes a short one where it may, to the same end."""
        ...

    def is_fictional(self, e164: str) -> bool: ...

    def is_hotline(self, text: str) -> bool: ...

    def in_chunks(self, e164: str, ext: str = "") -> tuple[str, ...]: ...

    def area_of(self, e164: str) -> str: ...


class Names(Protocol):
    """How a person of the country is read aloud and spoken to."""

    def reading(self, name: str) -> str: ...

    def form_of_address(self, name: str, title: str, language: str, reading: str = "") -> str: ...


class Places(Protocol):
    """Where a place stands in the country's clock."""

    def is_west(self, place: str, area: str = "") -> bool: ...


class Search(Protocol):
    """What a name, a place or a number is found by, across the scripts of the country."""

    def folded(self, text: str) -> str: ...

    def sounded(self, name: str) -> str: ...

    def person_keys(self, name: str, title: str) -> frozenset[str]: ...

    def place_keys(self, text: str) -> frozenset[str]: ...

    def number_keys(self, e164: str) -> frozenset[str]: ...

    def wanted(self, query: str) -> tuple[tuple[frozenset[str], ...], ...]: ...


class Scripts(Protocol):
    """How the country's reports are written."""

    def language_of(self, text: str) -> str: ...

    def is_whole(self, name: str) -> bool: ...


@dataclass(frozen=True)
class Profile:
    """`languages` are the codes of those spoken on the telephone, the commonest first."""

    name: str
    zone: ZoneInfo
    calling_code: str
    languages: tuple[str, ...]
    schedules: Mapping[HoursClass, Schedule]
    calendar: Calendar
    numbers: Numbers
    names: Names
    places: Places
    search: Search
    report: ReportTerms
    scripts: Scripts
    stages: tuple[Stage, ...]
    tables: TableWords = field(default_factory=TableWords)
    starter: Starter = field(default_factory=Starter)

    def schedule(self, hours_class: HoursClass, within: Window | None) -> Schedule:
        """The hours of a class of lines, and inside them those of a campaign."""
        return narrowed(self.schedules[hours_class], within)
