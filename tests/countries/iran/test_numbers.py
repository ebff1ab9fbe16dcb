"""Iran's numbers, as they are written and as they are refused."""

import pytest

from clarion.countries.base import Number, NumberRefusal
from clarion.countries.iran.numbers import (
    area_of,
    in_chunks,
    is_fictional,
    is_hotline,
    normalise,
    read_any,
)

LANDLINE = Number("+985100001201")
MOBILE = Number("+989550001206", mobile=True)


@pytest.mark.parametrize(
    ("text", "read"),
    [
        ("051-00001201", LANDLINE),
        ("۰۵۱-۰۰۰۰۱۲۰۱", LANDLINE),
        ("٠٥١٠٠٠٠١٢٠١", LANDLINE),
        ("(051) 0000 1201", LANDLINE),
        ("+98 51 0000 1201", LANDLINE),
        ("0098-51-00001201", LANDLINE),
        ("985100001201", LANDLINE),
        ("۰۵۱-۰۰۰۰۱۲۰۱ داخلی ۲۱", Number("+985100001201", "21")),
        ("051-00001201 ext. 4", Number("+985100001201", "4")),
        ("0955 000 1206", MOBILE),
        ("۰۹۵۵۰۰۰۱۲۰۶", MOBILE),
        ("+989550001206", MOBILE),
    ],
)
def test_a_number_is_read_in_every_usual_way(text: str, read: Number) -> None:
    assert (normalise(text), read_any(text)) == (read, read)


@pytest.mark.parametrize("area", ["51", "051"])
def test_a_local_number_needs_its_area(area: str) -> None:
    assert normalise("00001201", area) == LANDLINE
    assert normalise("00001201") == NumberRefusal.NO_AREA


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("", NumberRefusal.EMPTY),
        ("تلفن", NumberRefusal.NOT_A_NUMBER),
        ("0955000****", NumberRefusal.MASKED),
        ("0955000120609550001207", NumberRefusal.TWO_NUMBERS),
        ("110", NumberRefusal.HOTLINE),
        ("051-113", NumberRefusal.HOTLINE),
        ("+86 536 0000121", NumberRefusal.FOREIGN),
        ("051-000012", NumberRefusal.WRONG_LENGTH),
        ("059-00001201", NumberRefusal.UNKNOWN_AREA),
        ("0955 000 012", NumberRefusal.SHORT_MOBILE),
        ("0955 000 01234", NumberRefusal.LONG_MOBILE),
        ("0956 000 1206", NumberRefusal.NOT_A_NUMBER),
    ],
)
def test_what_is_no_number_says_why(text: str, why: NumberRefusal) -> None:
    assert normalise(text) == why


def test_nothing_invented_can_be_reached() -> None:
    assert [is_fictional(it) for it in ("+985100001201", "+989550001206")] == [True, True]
    # An area that does not exist, a number of another country, one that could be somebody's.
    others = ("+985900001201", "+865360000121", "5100001201")
    assert [is_fictional(it) for it in others] == [False, False, False]


def test_public_services_are_known_with_and_without_an_area() -> None:
    assert [is_hotline(it) for it in ("110", "۱۲۵", "0511131", "051-125", "051-00001201")] == [
        True,
        True,
        False,
        True,
        False,
    ]


def test_numbers_are_cut_for_reading_aloud() -> None:
    assert in_chunks("+985100001201", "21") == ("+98", "51", "0000", "1201", "#21")
    assert in_chunks("+989550001206") == ("+98", "955", "0001", "206")
    assert (area_of("+985100001201"), area_of("+989550001206")) == ("51", "")
