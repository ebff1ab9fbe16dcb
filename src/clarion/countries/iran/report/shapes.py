"""How numbers are written in reports from Iran, and what else is written in digits."""

from clarion.countries.abroad import abroad
from clarion.countries.base import NumberRefusal
from clarion.countries.iran.numbers import CALLING_CODE
from clarion.countries.report import Odd, Shapes

PERSIAN = "\u0621-\u064a\u0671-\u06d3"

SEP = r"(?: ?- ?| )"
CC = rf"(?:\(?(?:\+ ?|00)98\)?{SEP}{{0,2}}|98(?=[1-9]\d{{9}}(?!\d)))"
END = r"(?!\d)"
AREA = r"[1-8]\d"
LOCAL = r"(?:\d{4}[- ]?\d{4}|\d{3}[- ]?\d{2}[- ]?\d{3}|\d{8})"

MOBILE = rf"(?:{CC}\(?0?|0)?9\d\d\)?{SEP}?\d{{3}}{SEP}?(?:\d{{4}}|\d{{2}}{SEP}\d{{2}}){END}"
TRUNK = rf"(?:{CC}\(?0?|\(0?|0)"
LANDLINE = (
    rf"{TRUNK}(?P<area>{AREA})\)?{SEP}{{0,2}}(?P<local>{LOCAL}){END}"
    rf"|(?P<area2>{AREA})\)?{SEP}(?P<local2>{LOCAL}){END}"
)
# Written from right to left, the area may stand behind: 33330000-021.
BARE = rf"(?P<bare>\d{{4}}-\d{{4}}|\d{{8}}){END}"

EXTENSION = r"داخلی|ext(?:ension)?\.?|x|#"

YEAR = r"(?:1[34]\d\d|(?:19|20)\d\d)"
DAY = r"(?:3[01]|[12]\d|0?[1-9])"
MONTH = r"(?:1[0-2]|0?[1-9])"
PROTECT = (
    (r"https?://[\w./?=&%#~:+-]+|www\.[\w./?=&%#~-]+|[\w.+-]+@[\w-]+(?:\.[\w-]+)+", ""),
    (abroad(CALLING_CODE, EXTENSION), NumberRefusal.FOREIGN),
    (r"(?<![a-z])ir\d{24}(?!\d)", "bank_account"),
    (rf"(?<![\d/-]){YEAR}[-/]{MONTH}[-/]{DAY}(?!\d)", ""),
    (r"(?<![\d-])\d[\d,]*(?: ?(?:ریال|تومان|تومن|میلیون|متر|نفر|سال|ماه|روز))", ""),
)

ODD = (
    Odd(r"(?:0?9\d{9}){2,}|0\d{21}", "two_numbers", refused=False),
    Odd(r"\d{16}|\d{24}", "bank_account", refused=True),
    Odd(r"\d{17,}", "other_number", refused=True),
    Odd(r"0?9\d{8}", "ten_digits", refused=False),
    Odd(r"\d{10}", "id_number", refused=True),
    Odd(r"\d{7}|\d{9,15}", "odd_length", refused=False),
)

SHAPES = Shapes(
    numbers=f"(?:{MOBILE}|{LANDLINE}|{BARE})",
    extension=EXTENSION,
    protect=PROTECT,
    odd=ODD,
    lists=r"و|یا|or|and|&",
    through=r"~|تا|الی|to|-",
    calling_code=CALLING_CODE,
    not_behind=rf"[{PERSIAN}a-z%:.-]",
    area=r"0?(?P<code>[1-8]\d)(?!\d)",
    hotline=r"(?:11[0-9]|12\d|19[0-9]|09\d\d|16\d\d)",
)
