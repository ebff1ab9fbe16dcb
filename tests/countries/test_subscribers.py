"""The short way to read a number gives what the whole way gives, in every country."""

from random import Random

import phonenumbers
import pytest
from hypothesis import given
from hypothesis import strategies as st
from phonenumbers import PhoneNumberType

from clarion.countries.base import Number, Profile
from clarion.countries.registry import PROFILES
from clarion.countries.subscribers import Subscribers
from tests.countries.written import ANY, disagreements, written

CALLABLE = {
    PhoneNumberType.FIXED_LINE,
    PhoneNumberType.MOBILE,
    PhoneNumberType.FIXED_LINE_OR_MOBILE,
}
COUNTRIES = pytest.mark.parametrize("country", PROFILES.values(), ids=PROFILES.keys())


def plain(calling_code: int, *lengths: int) -> Subscribers:
    return Subscribers(
        calling_code,
        lengths=lengths,
        prefixes=r"(?:\+86)?0?",
        fictional=r"1540000\d{4}",
        mobile="1[3-9].*",
    )


@COUNTRIES
@pytest.mark.uncounted
def test_both_ways_agree_on_what_people_write(country: Profile) -> None:
    assert disagreements(country, Random(1), 20_000) == []  # noqa: S311


@COUNTRIES
@given(text=st.text(ANY, max_size=24), area=st.sampled_from(["", "10", "0536", "x"]))
def test_both_ways_agree_on_anything(country: Profile, text: str, area: str) -> None:
    numbers = country.numbers
    whole = numbers.read_any(text, area)
    assert numbers.normalise(text, area) == whole
    assert numbers.read_plain(text) in (None, whole)


@pytest.mark.parametrize(
    ("code", "lengths"), [(86, (11, 10)), (86, (10,)), (33, (9,)), (48, (9, 11)), (380, (9,))]
)
def test_the_pattern_is_what_the_library_says(code: int, lengths: tuple[int, ...]) -> None:
    """Over numbers drawn near the library's own examples and anywhere else."""
    random, read = Random(code), plain(code, *lengths)  # noqa: S311
    region = phonenumbers.region_code_for_country_code(code)
    examples = [
        str(example.national_number)
        for kind in PhoneNumberType.values()
        if (example := phonenumbers.example_number_for_type(region, kind))
    ]
    accepted = 0
    for _ in range(6_000):
        size = random.choice(lengths)
        digits = "".join(random.choice("0123456789") for _ in range(size))
        head = random.choice(examples)[: random.randrange(8)]
        text = (head + digits)[:size]
        if text.startswith("0"):
            continue
        number = phonenumbers.PhoneNumber(country_code=code, national_number=int(text))
        expected = f"+{code}{text}" if phonenumbers.number_type(number) in CALLABLE else None
        found = read.read(text)
        assert (found and found.e164) == expected
        accepted += expected is not None
    assert accepted > 100


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("5360000121", Number("+865360000121")),
        ("0536-0000121", Number("+865360000121")),
        ("(0536) 000 0121", Number("+865360000121")),
        ("154 0000 0000", Number("+8615400000000", mobile=True)),
        ("154-00000000", Number("+8615400000000", mobile=True)),
        ("0536-0000121-8", None),  # perhaps an extension
        ("0536-000-0121", None),
        ("0536-00001-  21 ", None),
        ("154-0000000-0", None),
        ("(+86)9061231-536 ", None),
        ("0536 000-0121", None),
        ("４536000012", None),  # other digits are not plain
        ("05360000121x", None),
        ("", None),
    ],
)
def test_only_what_is_plain_is_read(text: str, number: Number | None) -> None:
    assert plain(86, 11, 10).read(text) == number


def test_where_countries_share_a_code_the_library_is_asked() -> None:
    assert plain(1, 10).read("2015550123") is None


def test_a_length_that_no_number_has() -> None:
    assert plain(86, 10).read("13900000000") is None
    assert plain(48, 4).read("1234") is None


def test_the_texts_are_varied() -> None:
    random, country = Random(2), PROFILES["china"]  # noqa: S311
    read = [country.numbers.normalise(written(random, country)) for _ in range(2_000)]
    kinds = {str(one) if isinstance(one, str) else "number" for one in read}
    assert kinds >= {"number", "hotline", "masked", "wrong_length", "foreign", "not_a_number"}
