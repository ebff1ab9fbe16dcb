"""China's telephone numbers: two- and three-digit areas, eleven-digit mobiles, public services."""

from clarion.countries.numbering import Numbering

CALLING_CODE = "86"
NUMBERS = Numbering(
    calling_code=CALLING_CODE,
    mobile=r"1[3-9]\d{9}",
    area=r"10|2\d|[3-9]\d{2}",
    local=r"\d{7,8}",
    bare_prefix=r"86(?=\d{10})",
    extensions=r"转|轉|分机|分機|内线|內線|ext|x|#",
    # A real local number never begins with 0. In Shanghai (21) the reader's library would refuse
    # such a number, so nothing invented is ever put there; 154 0000 is an unassigned mobile block.
    fictional=r"(?:10|2[02-9])0\d{7}|[3-9]\d{2}0\d{6,7}",
    fictional_mobile=r"1540000\d{4}",
    hotlines=r"1[012]\d|12\d{3}|100\d{2}|95\d{3,4}|96\d{3,4}|116\d{3}",
    services=r"[48]00\d{7}",
    samples=("66666666", "6666666"),
    # Shorter ones may be local numbers, or an area code before a public service.
    plain_lengths=(11, 10),
    # No area and no local number begins so; behind 86 only what is too long to be a local one.
    short_mobile=r"1[3-9]\d{3,8}|861[3-9]\d{5,8}",
    long_mobile=r"(?:86)?1[3-9]\d{10,13}",
)
normalise = NUMBERS.normalise
read_plain = NUMBERS.read_plain
read_any = NUMBERS.read_any
is_fictional = NUMBERS.is_fictional
is_hotline = NUMBERS.is_hotline
in_chunks = NUMBERS.in_chunks
area_of = NUMBERS.area_of
