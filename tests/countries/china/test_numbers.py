"""China's numbers: read, refused, told apart, cut for reading aloud. All of them are invented."""

import phonenumbers
import pytest
from hypothesis import given
from hypothesis import strategies as st

from clarion.countries.base import Number, NumberRefusal
from clarion.countries.china.numbers import (
    area_of,
    in_chunks,
    is_fictional,
    is_hotline,
    normalise,
)

# Apart from what follows it where that is no number of the reserved range.
CC = "+86"
DESK = Number("+865360000121")
BEIJING = Number("+861000001201")
CELL = Number("+8615400000121", mobile=True)

areas = st.sampled_from(["10", "20", "22", "23", "24", "25", "27", "28", "29", "311", "451", "536"])


def local_of(area: str) -> st.SearchStrategy[str]:
    length = 7 if area == "536" else 8
    return st.text("0123456789", min_size=length - 1, max_size=length - 1).map(lambda d: "0" + d)


landlines = areas.flatmap(lambda area: st.tuples(st.just(area), local_of(area)))
cells = st.text("0123456789", min_size=4, max_size=4).map(lambda digits: "1540000" + digits)


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("0536-0000121", DESK),
        ("0536 0000121", DESK),
        ("(0536)0000121", DESK),
        ("（0536）0000121", DESK),
        ("05360000121", DESK),
        ("536 0000121", DESK),
        ("0536—0000121", DESK),
        ("0536─0000121", DESK),
        ("0536‐0000121", DESK),
        ("0536_0000121", DESK),
        ("0536.000.0121", DESK),
        ("86-536-0000121", DESK),
        (f"{CC}-0536-0000121", DESK),
        ("+86 (0)536 0000 121", DESK),
        ("0086 536 0000121", DESK),
        ("(86)536-0000121", DESK),
        ("\u200b0536\u00a00000\u3000121\ufeff", DESK),
        ("０５３６－００００１２１", DESK),
        ("010-00001201", BEIJING),
        ("010-0000-1201", BEIJING),
        ("+86 10 0000 1201", BEIJING),
        ("154 0000 0121", CELL),
        ("015400000121", CELL),
        ("+86 154-0000-0121", CELL),
        ("154·0000·0121", CELL),
        ("1 5 4 0 0 0 0 0 1 2 1", CELL),
        ("0536-0000121转8012", Number("+865360000121", "8012")),
        ("0536-0000121 轉 8012", Number("+865360000121", "8012")),
        ("0536-0000121-8012", Number("+865360000121", "8012")),
        ("0536-0000121-8", Number("+865360000121", "8")),
        ("0536-0000121 ext. 012", Number("+865360000121", "012")),
        ("0536-0000121#12", Number("+865360000121", "12")),
        ("0536-0000121x12", Number("+865360000121", "12")),
        ("0536-0000121，内线12", Number("+865360000121", "12")),
        ("010-00001201-8012", Number("+861000001201", "8012")),
        ("0433-0000-1218", Number("+8643300001218")),
    ],
)
def test_one_number_in_its_usual_spellings(text: str, number: Number) -> None:
    assert normalise(text) == number


@pytest.mark.parametrize(
    ("text", "area", "number"),
    [
        ("0000121", "536", DESK),
        ("000-0121", "0536", DESK),
        ("0000121-8012", "536", Number("+865360000121", "8012")),
        ("0000121转8012", "536", Number("+865360000121", "8012")),
        ("00001201", "10", BEIJING),
        ("154-0000-0121", "536", CELL),
        ("010-00001201", "536", BEIJING),
    ],
)
def test_a_bare_local_number_takes_the_area_it_is_given(
    text: str, area: str, number: Number
) -> None:
    assert normalise(text, area) == number


@pytest.mark.parametrize(
    ("text", "refusal"),
    [
        ("", NumberRefusal.EMPTY),
        (" \u200b ", NumberRefusal.EMPTY),
        ("办公室0536-0000121", NumberRefusal.NOT_A_NUMBER),
        ("O536-0000121", NumberRefusal.NOT_A_NUMBER),
        ("+", NumberRefusal.NOT_A_NUMBER),
        ("0536+0000121", NumberRefusal.NOT_A_NUMBER),
        ("转12", NumberRefusal.NOT_A_NUMBER),
        ("154****0121", NumberRefusal.MASKED),
        ("154××××0121", NumberRefusal.MASKED),
        ("154xxxx0121", NumberRefusal.MASKED),
        ("0536-00001?1", NumberRefusal.MASKED),
        ("1540000012115400000122", NumberRefusal.TWO_NUMBERS),
        ("0536-0000121 0536-0000122", NumberRefusal.TWO_NUMBERS),
        ("110", NumberRefusal.HOTLINE),
        ("0536-12345", NumberRefusal.HOTLINE),
        ("400-000-0121", NumberRefusal.HOTLINE),
        ("+49 30 0000121", NumberRefusal.FOREIGN),
        ("0049 30 0000121", NumberRefusal.FOREIGN),
        ("0000121", NumberRefusal.NO_AREA),
        ("0411-000012", NumberRefusal.WRONG_LENGTH),
        ("0536-00001211", NumberRefusal.WRONG_LENGTH),
        ("010-0000120", NumberRefusal.WRONG_LENGTH),
        ("021-00001201", NumberRefusal.WRONG_LENGTH),  # never invent numbers in Shanghai
        ("0410-0000121", NumberRefusal.UNKNOWN_AREA),  # a dead code
        ("1540000", NumberRefusal.SHORT_MOBILE),
        ("1540000 123", NumberRefusal.SHORT_MOBILE),
        ("861540000", NumberRefusal.SHORT_MOBILE),
        ("1540000 12345", NumberRefusal.LONG_MOBILE),
        (f"{CC} 1540000 12345", NumberRefusal.LONG_MOBILE),
        ("0154000", NumberRefusal.NO_AREA),  # an invented local number
        ("+86", NumberRefusal.UNKNOWN_AREA),
        ("0", NumberRefusal.UNKNOWN_AREA),
        (f"{CC} 154 0001 0121", NumberRefusal.NOT_A_NUMBER),  # unassigned, and not reserved
        ("0433-0000121-8", NumberRefusal.AMBIGUOUS),
    ],
)
def test_what_is_no_number(text: str, refusal: NumberRefusal) -> None:
    assert normalise(text) == refusal


@pytest.mark.parametrize("area", ["", "0", "abc", "5360", "1"])
def test_a_default_area_that_is_none_is_no_help(area: str) -> None:
    assert normalise("0000121", area) == NumberRefusal.NO_AREA


@pytest.mark.parametrize(
    ("text", "hotline"),
    [
        *((number, True) for number in ("110", "119", "120", "122", "12389", "12368", "12345")),
        *((number, True) for number in ("12309", "96110", "95000", "10086", "116114")),
        ("+8612389", True),
        ("+86 110", True),
        ("0536-110", True),
        ("010-12345", True),
        (f"{CC} 536 12345", True),
        ("400-000-0121", True),
        ("800 000 0121", True),
        ("+864000000121", True),
        ("0536-0000121", False),
        ("+865360000121", False),
        ("010-00001201", False),
        ("15400000121", False),
        ("01234567", False),
        ("0000110", False),
        ("", False),
        ("abc", False),
    ],
)
def test_hotlines_are_never_contacts(text: str, hotline: bool) -> None:
    assert is_hotline(text) is hotline


@pytest.mark.parametrize(
    ("e164", "fictional"),
    [
        ("+865360000121", True),
        ("+861000001201", True),
        ("+8615400000121", True),
        ("+8645100001501", True),
        (f"{CC}2100001201", False),
        (f"{CC}5361000121", False),
        (f"{CC}15400010121", False),
        ("+8615400000121 ", False),
        (f"{CC}536000012", False),
        (f"{CC}536000012100", False),
        ("865360000121", False),
        ("", False),
    ],
)
def test_the_reserved_range(e164: str, fictional: bool) -> None:
    assert is_fictional(e164) is fictional


@pytest.mark.parametrize(
    ("e164", "ext", "chunks"),
    [
        ("+865360000121", "", ("+86", "536", "0000", "121")),
        ("+861000001201", "", ("+86", "10", "0000", "1201")),
        ("+8645100001501", "", ("+86", "451", "0000", "1501")),
        ("+8615400000121", "", ("+86", "154", "0000", "0121")),
        ("+865360000121", "12", ("+86", "536", "0000", "121", "#12")),
        ("+865360000121", "801234", ("+86", "536", "0000", "121", "#8012", "#34")),
        ("+86", "", ("+86",)),
        ("+8600", "", ("+86", "00")),
    ],
)
def test_chunks_for_reading_aloud(e164: str, ext: str, chunks: tuple[str, ...]) -> None:
    assert in_chunks(e164, ext) == chunks


@pytest.mark.parametrize(
    ("e164", "area"),
    [
        ("+865360000121", "536"),
        ("+861000001201", "10"),
        ("+862900001201", "29"),
        ("+8615400000121", ""),
        ("+86", ""),
    ],
)
def test_area_of(e164: str, area: str) -> None:
    assert area_of(e164) == area


@given(landlines, st.sampled_from(["0{}-{}", "+86 {} {}", "(0{}){}", "0086{}{}", "86-{}-{}"]))
def test_every_reserved_landline_is_read_and_known_as_such(
    landline: tuple[str, str], spelling: str
) -> None:
    number = normalise(spelling.format(*landline))
    assert number == Number("+86" + "".join(landline))
    assert is_fictional("+86" + "".join(landline))


@given(cells, st.sampled_from(["{}", "0{}", "+86{}", "0086 {}"]))
def test_every_reserved_mobile_is_read_and_known_as_such(cell: str, spelling: str) -> None:
    assert normalise(spelling.format(cell)) == Number(f"+86{cell}", mobile=True)
    assert is_fictional(f"+86{cell}")


@given(landlines | cells.map(lambda cell: ("", cell)), st.text("0123456789", max_size=6))
def test_chunks_lose_nothing_and_are_short(landline: tuple[str, str], ext: str) -> None:
    e164 = "+86" + "".join(landline)
    chunks = in_chunks(e164, ext)
    spoken = "".join(chunks)
    assert spoken.replace("#", "") == e164 + ext
    assert max(len(chunk.lstrip("#")) for chunk in chunks) <= 4


@given(landlines | cells.map(lambda cell: ("", cell)))
def test_what_was_read_reads_the_same_again(landline: tuple[str, str]) -> None:
    number = normalise("+86" + "".join(landline))
    assert isinstance(number, Number)
    assert normalise(number.e164) == number


@given(
    st.text(st.characters() | st.sampled_from("0123456789+-()转 x*#"), max_size=24),
    st.text("0123456789", max_size=4),
)
def test_any_text_is_a_number_or_refused(text: str, area: str) -> None:
    found = normalise(text, area)
    if isinstance(found, Number):
        parsed = phonenumbers.parse(found.e164)
        assert phonenumbers.is_valid_number(parsed) or is_fictional(found.e164)
        assert not is_hotline(found.e164)
    assert is_hotline(text) in {True, False}
