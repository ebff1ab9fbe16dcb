"""Iran's telephone numbers: two-digit areas, eight-digit local numbers, ten-digit mobiles."""

from clarion.countries.numbering import Numbering

CALLING_CODE = "98"
NUMBERS = Numbering(
    calling_code=CALLING_CODE,
    mobile=r"9\d{9}",
    area=r"[1-8]\d",
    local=r"\d{8}",
    bare_prefix=r"98(?=\d{10})",
    extensions="داخلی|داخلي|داخلى|ext|x|#",
    # A real local number never begins with 0; 955 000 is an unassigned mobile block.
    fictional=r"(?:1[137]|2[13-68]|3[1458]|4[145]|5[1468]|6[16]|7[1467]|8[13467])0\d{7}",
    fictional_mobile=r"955000\d{4}",
    hotlines=r"1[0-2]\d|1[3-9]\d\d?|19\d|09\d{2}|16\d\d|96\d{2,3}",
    services=r"800\d{7}",
    samples=("33333333",),
    plain_lengths=(10,),
    # Eight digits may be a local number.
    short_mobile=r"9\d{8}",
    long_mobile=r"9\d{10,12}",
)
normalise = NUMBERS.normalise
read_plain = NUMBERS.read_plain
read_any = NUMBERS.read_any
is_fictional = NUMBERS.is_fictional
is_hotline = NUMBERS.is_hotline
in_chunks = NUMBERS.in_chunks
area_of = NUMBERS.area_of
