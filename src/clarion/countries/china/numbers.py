"""China's telephone numbers: read, told apart, and cut for reading aloud."""

import re
import unicodedata
from dataclasses import replace

import phonenumbers
from phonenumbers import PhoneNumberType

from clarion.countries.base import Number, NumberRefusal
from clarion.countries.subscribers import Subscribers

CALLING_CODE = "86"
CHUNK = 4
TOO_LONG = 20  # digits and sign: two numbers have run together
SAMPLES = ("66666666", "6666666")  # local numbers by which an area is known

MOBILE = re.compile(r"1[3-9]\d{9}")
LOCAL = re.compile(r"\d{7,8}")
# A real local number never begins with 0. In Shanghai (21) the reader's library would refuse
# such a number, so nothing invented is ever put there; 154 0000 is an unassigned mobile block.
FICTIONAL = re.compile(r"\+86(?:1540000\d{4}|(?:10|2[02-9])0\d{7}|[3-9]\d{2}0\d{6,7})")
SHORT_CODE = re.compile(r"1[012]\d|12\d{3}|100\d{2}|95\d{3,4}|96\d{3,4}|116\d{3}")
SERVICE = re.compile(r"[48]00\d{7}")
AREA = re.compile(r"10|2\d|[3-9]\d{2}")

INVISIBLE = re.compile("[\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]")
DASHES = re.compile("[‐‑‒–—―─━−_·•‧・.]")
SEPARATORS = re.compile(r"[\s()-]")
MASK = re.compile(r"\d[*×✕?]|[*×✕?]\d|\dx{2}|x{2}\d", re.IGNORECASE)
EXTENSION = re.compile(
    r"[\s,-]*(?:转|轉|分机|分機|内线|內線|ext|x|#)[\s:-]*(\d{1,6})$", re.IGNORECASE
)
DASHED_EXTENSION = re.compile(r"-\s*(\d{1,6})$")
COMPACT = re.compile(r"\+?\d+")
PREFIX = re.compile(r"\+86|0086|86(?=\d{10})")
ABROAD = re.compile(r"\+|00(?=\d{7})")
CALLABLE = frozenset(
    {PhoneNumberType.FIXED_LINE, PhoneNumberType.MOBILE, PhoneNumberType.FIXED_LINE_OR_MOBILE}
)
# Shorter ones may be local numbers, or an area code before a public service.
PLAIN = Subscribers(
    int(CALLING_CODE), lengths=(11, 10), prefixes=r"(?:\+86|0086|86)?0?", fictional=r"1540000\d{4}"
)


def normalise(text: str, default_area: str = "") -> Number | NumberRefusal:
    """One number written in any usual way, or why it is none.

    `default_area` ("536" or "0536") completes a bare local number.
    """
    national = PLAIN.national(text)
    if national is not None:
        # What begins with 1 is a mobile, or Beijing (10).
        return Number(f"+86{national}", "", national[0] == "1" and national[1] != "0")
    return read_any(text, default_area)


def read_any(text: str, default_area: str = "") -> Number | NumberRefusal:
    """The whole way, which asks the library; `normalise` takes a short one where it may."""
    clean = _clean(text)
    if not clean:
        return NumberRefusal.EMPTY
    if MASK.search(clean):
        return NumberRefusal.MASKED
    marked = EXTENSION.search(clean)
    if marked:
        return _with_extension(clean[: marked.start()], marked[1], default_area)
    return _read_dashed(clean, default_area)


def is_fictional(e164: str) -> bool:
    """Reserved for practice: nothing can be reached under such a number."""
    return FICTIONAL.fullmatch(e164) is not None


def is_hotline(text: str) -> bool:
    """Emergency, public-service and company numbers, with or without an area code."""
    compact = SEPARATORS.sub("", _clean(text))
    national, complete = _without_prefix(compact)
    if SHORT_CODE.fullmatch(national) or SERVICE.fullmatch(national):
        return True
    area = AREA.match(national) if complete else None
    return area is not None and SHORT_CODE.fullmatch(national[area.end() :]) is not None


def in_chunks(e164: str, ext: str = "") -> tuple[str, ...]:
    """For reading and dialling from abroad: ("+86", "536", "0000", "121"), then "#12"."""
    national = e164.removeprefix(f"+{CALLING_CODE}")
    head = 3 if MOBILE.fullmatch(national) else len(area_of(e164))
    parts = (national[:head], *_by_four(national[head:]))
    extension = tuple(f"#{part}" for part in _by_four(ext))
    return (f"+{CALLING_CODE}", *(part for part in parts if part), *extension)


def area_of(e164: str) -> str:
    """The area code without its 0; "" for a mobile."""
    national = e164.removeprefix(f"+{CALLING_CODE}")
    area = None if MOBILE.fullmatch(national) else AREA.match(national)
    return area[0] if area else ""


def _clean(text: str) -> str:
    plain = unicodedata.normalize("NFKC", INVISIBLE.sub("", text))
    return DASHES.sub("-", plain).strip()


def _read_dashed(clean: str, default_area: str) -> Number | NumberRefusal:
    """A last group after a dash may belong to the number or be an extension."""
    whole = _read(clean, default_area)
    dashed = DASHED_EXTENSION.search(clean)
    if not dashed:
        return whole
    area = "" if isinstance(whole, Number) else default_area
    split = _with_extension(clean[: dashed.start()], dashed[1], area)
    if isinstance(split, NumberRefusal):
        return whole
    return NumberRefusal.AMBIGUOUS if isinstance(whole, Number) else split


def _with_extension(base: str, ext: str, default_area: str) -> Number | NumberRefusal:
    read = _read(base, default_area)
    return replace(read, ext=ext) if isinstance(read, Number) else read


def _read(clean: str, default_area: str) -> Number | NumberRefusal:
    compact = SEPARATORS.sub("", clean)
    refusal = _refused(compact)
    if refusal:
        return refusal
    if not LOCAL.fullmatch(compact):
        return _judged(_without_prefix(compact)[0])
    area = default_area.removeprefix("0")
    return _judged(area + compact) if AREA.fullmatch(area) else NumberRefusal.NO_AREA


def _refused(compact: str) -> NumberRefusal | None:
    """What is no number of this country's subscribers, whatever its area."""
    if not COMPACT.fullmatch(compact):
        return NumberRefusal.NOT_A_NUMBER
    if len(compact) >= TOO_LONG:
        return NumberRefusal.TWO_NUMBERS
    if is_hotline(compact):
        return NumberRefusal.HOTLINE
    if ABROAD.match(compact) and not PREFIX.match(compact):
        return NumberRefusal.FOREIGN
    return None


def _without_prefix(compact: str) -> tuple[str, bool]:
    """The number without country code and trunk 0, and whether it had one of them."""
    prefix = PREFIX.match(compact)
    rest = compact[prefix.end() :] if prefix else compact
    return rest.removeprefix("0"), prefix is not None or rest.startswith("0")


def _judged(national: str) -> Number | NumberRefusal:
    e164 = f"+{CALLING_CODE}{national}"
    mobile = MOBILE.fullmatch(national) is not None
    if _is_assigned(national) or (mobile and is_fictional(e164)):
        return Number(e164, mobile=mobile)
    if mobile:
        return NumberRefusal.NOT_A_NUMBER
    known = any(_is_assigned(area_of(e164) + local) for local in SAMPLES)
    return NumberRefusal.WRONG_LENGTH if known else NumberRefusal.UNKNOWN_AREA


def _is_assigned(national: str) -> bool:
    if not national or national.startswith("0"):
        return False
    number = phonenumbers.PhoneNumber(country_code=int(CALLING_CODE), national_number=int(national))
    return phonenumbers.number_type(number) in CALLABLE


def _by_four(digits: str) -> tuple[str, ...]:
    return tuple(digits[start : start + CHUNK] for start in range(0, len(digits), CHUNK))
