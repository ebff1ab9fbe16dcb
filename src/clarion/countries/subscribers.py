"""A fast path for plain numbers: one pattern for a country, made from phonenumbers' own data.

The library asks a dozen patterns one by one for every number; this one is compiled once. What it
accepts is what `phonenumbers.number_type` calls a fixed line or a mobile; whatever it does not
accept is for the profile's whole way of reading.
"""

import re

import phonenumbers
from phonenumbers import PhoneMetadata
from phonenumbers.phonemetadata import PhoneNumberDesc

from clarion.countries.base import Number

# Asked by the library before it thinks of a fixed line or a mobile.
_SPECIAL = (
    "premium_rate",
    "toll_free",
    "shared_cost",
    "voip",
    "personal_number",
    "pager",
    "uan",
    "voicemail",
)
_NOTHING = "(?!)"
_HERE_IT_ENDS = r"(?!\d)"
# Signs of a last group after a dash that may be an extension.
_SHORT = 6


class Subscribers:
    """`prefixes`: a pattern of what may stand before the national number.

    `fictional`: a pattern of numbers that the profile takes besides those that exist; `mobile`: of
    those that are mobiles.
    """

    def __init__(
        self,
        calling_code: int,
        *,
        lengths: tuple[int, ...],
        prefixes: str,
        fictional: str,
        mobile: str,
    ) -> None:
        national = f"{_pattern(calling_code, lengths)}|{fictional}"
        # ASCII digits only: other ones are not written plainly.
        self._whole = re.compile(f"(?:{prefixes})({national})", re.ASCII).fullmatch
        self._code, self._is_mobile = f"+{calling_code}", re.compile(mobile).fullmatch

    def read(self, text: str) -> Number | None:
        """The number if `text` is plainly one and nothing else; None is no refusal."""
        if len(text.rpartition("-")[2].strip()) <= _SHORT:
            return None
        found = self._whole(
            text.replace("-", "").replace(" ", "").replace("(", "").replace(")", "")
        )
        if found is None:
            return None
        national = found[1]
        return Number(self._code + national, "", self._is_mobile(national) is not None)


def _pattern(calling_code: int, lengths: tuple[int, ...]) -> str:
    """Of subscribers' numbers that have one of `lengths`, longest first, in a whole match.

    Where several countries share the calling code, it accepts nothing.
    """
    regions = phonenumbers.COUNTRY_CODE_TO_REGION_CODE[calling_code]
    data = PhoneMetadata.metadata_for_region(regions[0])
    if len(regions) != 1 or data is None:
        return _NOTHING
    kinds = [kind for name in _SPECIAL if (kind := getattr(data, name))]
    special = "".join(f"(?!(?:{_of(kind, lengths)}){_HERE_IT_ENDS})" for kind in kinds)
    known = _of(data.general_desc, lengths) if data.general_desc else _NOTHING
    country = f"(?=(?:{known}){_HERE_IT_ENDS})"
    either = "|".join(_of(kind, lengths) for kind in (data.mobile, data.fixed_line) if kind)
    return f"(?={_sizes(lengths)}{_HERE_IT_ENDS}){special}{country}(?:{either})"


def _of(kind: PhoneNumberDesc, lengths: tuple[int, ...]) -> str:
    """The kind's own pattern, for those of `lengths` that are possible for it."""
    possible = tuple(n for n in lengths if n in (kind.possible_length or lengths))
    if not possible or not kind.national_number_pattern:
        return _NOTHING
    whole = f"(?:{kind.national_number_pattern})"
    return whole if possible == lengths else f"(?={_sizes(possible)}{_HERE_IT_ENDS}){whole}"


def _sizes(lengths: tuple[int, ...]) -> str:
    return "(?:" + "|".join(f"\\d{{{size}}}" for size in lengths) + ")"
