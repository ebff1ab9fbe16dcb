"""How a country's numbers are read, refused and cut: one way for all, by the patterns of each."""

import re
import unicodedata
from collections.abc import Callable
from dataclasses import dataclass, field
from functools import cached_property

import phonenumbers
from phonenumbers import PhoneNumberType

from clarion.countries.base import Number, NumberRefusal
from clarion.countries.subscribers import Subscribers

CHUNK = 4
TOO_LONG = 20  # digits and sign: two numbers have run together

INVISIBLE = re.compile("[\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]")
DASHES = re.compile("[‐‑‒–—―─━−_·•‧・.]")
SEPARATORS = re.compile(r"[\s()-]")
MASK = re.compile(r"\d[*×✕?]|[*×✕?]\d|\dx{2}|x{2}\d", re.IGNORECASE)
DASHED_EXTENSION = re.compile(r"-\s*(\d{1,6})$")
COMPACT = re.compile(r"\+?\d+")
ABROAD = re.compile(r"\+|00(?=\d{7})")
CALLABLE = frozenset(
    {PhoneNumberType.FIXED_LINE, PhoneNumberType.MOBILE, PhoneNumberType.FIXED_LINE_OR_MOBILE}
)

Matching = Callable[[str], re.Match[str] | None]


@dataclass(frozen=True)
class Numbering:
    """All patterns match national numbers, without country code and trunk 0, and in full.

    `area` matches an area code alone; `local` what may follow it; `area_head` finds the area at the
    start of a landline. `bare_prefix`: the country code without any sign before it. `extensions`:
    the words before an extension. `fictional`: what nothing can be reached under; its mobiles are
    read all the same. `hotlines`: public services, also behind an area; `services`: long ones.
    `samples`: local numbers by which a landline's area is known. `plain_lengths`: of national
    numbers that the short way may read. `short_mobile`, `long_mobile`: what can be nothing but a
    mobile, of which digits are missing, or which has too many.
    """

    calling_code: str
    mobile: str
    area: str
    local: str
    bare_prefix: str
    extensions: str
    fictional: str
    fictional_mobile: str
    hotlines: str
    services: str
    samples: tuple[str, ...]
    plain_lengths: tuple[int, ...]
    short_mobile: str
    long_mobile: str
    heads: int = field(default=3)

    def normalise(self, text: str, default_area: str = "") -> Number | NumberRefusal:
        """One number written in any usual way, or why it is none.

        `default_area` ("536" or "0536") completes a bare local number.
        """
        return self._subscribers(text) or self.read_any(text, default_area)

    def read_plain(self, text: str) -> Number | None:
        """What has its area and no extension; never a day, of which fewer signs follow a dash."""
        return self._subscribers(text)

    def read_any(self, text: str, default_area: str = "") -> Number | NumberRefusal:
        """The whole way, which asks the library; `normalise` takes a short one where it may."""
        clean = cleaned(text)
        if not clean:
            return NumberRefusal.EMPTY
        if MASK.search(clean):
            return NumberRefusal.MASKED
        marked = self._extension.search(clean)
        if marked:
            return self._with_extension(clean[: marked.start()], marked[1], default_area)
        return self._read_dashed(clean, default_area)

    def is_fictional(self, e164: str) -> bool:
        """Reserved for practice: nothing can be reached under such a number."""
        return self._reserved(e164) is not None

    def is_hotline(self, text: str) -> bool:
        """Emergency, public-service and company numbers, with or without an area code."""
        national, complete = self._without_prefix(SEPARATORS.sub("", cleaned(text)))
        if self._hotline.fullmatch(national) or self._service.fullmatch(national):
            return True
        area = self._area.match(national) if complete else None
        return area is not None and self._hotline.fullmatch(national[area.end() :]) is not None

    def in_chunks(self, e164: str, ext: str = "") -> tuple[str, ...]:
        """For reading and dialling from abroad: ("+86", "536", "0000", "121"), then "#12"."""
        national = e164.removeprefix(f"+{self.calling_code}")
        head = self.heads if self._is_mobile(national) else len(self.area_of(e164))
        parts = (national[:head], *_by_four(national[head:]))
        extension = tuple(f"#{part}" for part in _by_four(ext))
        return (f"+{self.calling_code}", *(part for part in parts if part), *extension)

    def area_of(self, e164: str) -> str:
        """The area code without its 0; "" for a mobile."""
        area = self._in_area(e164)
        return area["area"] if area else ""

    def _read_dashed(self, clean: str, default_area: str) -> Number | NumberRefusal:
        """A last group after a dash may belong to the number or be an extension."""
        whole = self._read(clean, default_area)
        dashed = DASHED_EXTENSION.search(clean)
        if not dashed:
            return whole
        area = "" if isinstance(whole, Number) else default_area
        split = self._with_extension(clean[: dashed.start()], dashed[1], area)
        if isinstance(split, NumberRefusal):
            return whole
        return NumberRefusal.AMBIGUOUS if isinstance(whole, Number) else split

    def _with_extension(self, base: str, ext: str, default_area: str) -> Number | NumberRefusal:
        read = self._read(base, default_area)
        return read._replace(ext=ext) if isinstance(read, Number) else read

    def _read(self, clean: str, default_area: str) -> Number | NumberRefusal:
        compact = SEPARATORS.sub("", clean)
        refusal = self._refused(compact)
        if refusal and not (
            refusal is NumberRefusal.HOTLINE and self._is_invented(default_area, compact)
        ):
            return refusal
        if not self._local.fullmatch(compact):
            return self._judged(self._without_prefix(compact)[0])
        if self._short_mobile.fullmatch(compact):
            return NumberRefusal.SHORT_MOBILE
        area = default_area.removeprefix("0")
        if not self._area.fullmatch(area):
            return NumberRefusal.NO_AREA
        return self._judged(area + compact)

    def _is_invented(self, area: str, local: str) -> bool:
        """0536119 in the area 0454: an invented local number, and no public service of 0536."""
        whole = area.removeprefix("0") + local
        return self._local.fullmatch(local) is not None and bool(self._fictional.fullmatch(whole))

    def _refused(self, compact: str) -> NumberRefusal | None:
        """What is no number of this country's subscribers, whatever its area."""
        if not COMPACT.fullmatch(compact):
            return NumberRefusal.NOT_A_NUMBER
        if len(compact) >= TOO_LONG:
            return NumberRefusal.TWO_NUMBERS
        if self.is_hotline(compact):
            return NumberRefusal.HOTLINE
        if ABROAD.match(compact) and not self._prefix.match(compact):
            return NumberRefusal.FOREIGN
        return None

    def _without_prefix(self, compact: str) -> tuple[str, bool]:
        """The number without country code and trunk 0, and whether it had one of them."""
        prefix = self._prefix.match(compact)
        rest = compact[prefix.end() :] if prefix else compact
        return rest.removeprefix("0"), prefix is not None or rest.startswith("0")

    def _judged(self, national: str) -> Number | NumberRefusal:
        mobile = self._is_mobile(national)
        if self._is_assigned(national) or self._invented_mobile.fullmatch(national):
            return Number(f"+{self.calling_code}{national}", mobile=mobile)
        if mobile:
            return NumberRefusal.NOT_A_NUMBER
        if self._short_mobile.fullmatch(national):
            return NumberRefusal.SHORT_MOBILE
        if self._long_mobile.fullmatch(national):
            return NumberRefusal.LONG_MOBILE
        return self._of_landline(national)

    def _of_landline(self, national: str) -> NumberRefusal:
        area = self._area.match(national)
        known = area and any(self._is_assigned(area[0] + local) for local in self.samples)
        return NumberRefusal.WRONG_LENGTH if known else NumberRefusal.UNKNOWN_AREA

    def _is_mobile(self, national: str) -> bool:
        return self._mobile.fullmatch(national) is not None

    def _is_assigned(self, national: str) -> bool:
        if not national or national.startswith("0"):
            return False
        number = phonenumbers.PhoneNumber(int(self.calling_code), int(national))
        return phonenumbers.number_type(number) in CALLABLE

    @cached_property
    def _subscribers(self) -> Callable[[str], Number | None]:
        code = self.calling_code
        return Subscribers(
            int(code),
            lengths=self.plain_lengths,
            prefixes=rf"(?:\+{code}|00{code}|{code})?0?",
            fictional=self.fictional_mobile,
            mobile=self.mobile,
        ).read

    @cached_property
    def _prefix(self) -> re.Pattern[str]:
        code = self.calling_code
        return re.compile(rf"\+{code}|(?:00|011){code}|{self.bare_prefix}")

    @cached_property
    def _extension(self) -> re.Pattern[str]:
        return re.compile(rf"[\s,-]*(?:{self.extensions})[\s:-]*(\d{{1,6}})$", re.IGNORECASE)

    @cached_property
    def _mobile(self) -> re.Pattern[str]:
        return re.compile(self.mobile)

    @cached_property
    def _short_mobile(self) -> re.Pattern[str]:
        return re.compile(self.short_mobile)

    @cached_property
    def _long_mobile(self) -> re.Pattern[str]:
        return re.compile(self.long_mobile)

    @cached_property
    def _area(self) -> re.Pattern[str]:
        return re.compile(self.area)

    @cached_property
    def _local(self) -> re.Pattern[str]:
        return re.compile(self.local)

    @cached_property
    def _fictional(self) -> re.Pattern[str]:
        return re.compile(f"{self.fictional_mobile}|{self.fictional}")

    @cached_property
    def _reserved(self) -> Matching:
        """Of whole numbers, as they are stored: asked for each row of a table."""
        return re.compile(rf"\+{self.calling_code}(?:{self._fictional.pattern})").fullmatch

    @cached_property
    def _in_area(self) -> Matching:
        mobile = rf"(?!(?:{self.mobile})\Z)"
        return re.compile(rf"(?:\+{self.calling_code})?{mobile}(?P<area>{self.area})").match

    @cached_property
    def _invented_mobile(self) -> re.Pattern[str]:
        return re.compile(self.fictional_mobile)

    @cached_property
    def _hotline(self) -> re.Pattern[str]:
        return re.compile(self.hotlines)

    @cached_property
    def _service(self) -> re.Pattern[str]:
        return re.compile(self.services)


def cleaned(text: str) -> str:
    """One spelling for digits, brackets and dashes, without what cannot be seen."""
    plain = unicodedata.normalize("NFKC", INVISIBLE.sub("", text))
    return DASHES.sub("-", "".join(map(_decimal, plain))).strip()


def _decimal(sign: str) -> str:
    """Digits of every script are read as what they are worth."""
    value = unicodedata.decimal(sign, None)
    return sign if value is None else str(value)


def _by_four(digits: str) -> tuple[str, ...]:
    return tuple(digits[start : start + CHUNK] for start in range(0, len(digits), CHUNK))
