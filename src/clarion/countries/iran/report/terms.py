"""All that the reader of reports is told about Iran, put together."""

from clarion.countries.copied import Copied
from clarion.countries.iran.folding import PAIRS
from clarion.countries.iran.jalali import day_of
from clarion.countries.iran.report import offices, stages, words
from clarion.countries.iran.report.beside import BESIDE, CORRECTIONS
from clarion.countries.iran.report.cities import CITIES
from clarion.countries.iran.report.people import PEOPLE
from clarion.countries.iran.report.shapes import PERSIAN, SHAPES
from clarion.countries.report import ReportTerms

# The alef with its hat stays: words are told apart by it.
FOLD = {sign: one for sign, one in PAIRS.items() if sign not in "آئؤ"} | {
    "،": ",",
    "؛": ";",
    "؟": "?",
}
NUMBERING = r"[\s]*(?:\(?\d{1,2}\)?[.):-](?!\d)|[■●◆★▪►□○•*#>–-]+(?=[\s\w]))?\s*"
PLACE = (
    rf"(?:استان|شهرستان|شهر) [{PERSIAN}]+"
    r"|(?-i:(?:[A-Z][a-z'’]+ )+(?:City|Province|County))"
)
UNIT_HEAD = r"(?-i:(?:[A-Z][\w.'’-]*|\d+|of|the(?= [A-Z]))(?: (?:[A-Z][\w.'’-]*|\d+|of|the))* ?)$"

TERMS = ReportTerms(
    signs={},
    fold=FOLD,
    letters="",
    numbering=NUMBERING,
    shapes=SHAPES,
    words=(*offices.WORDS, *words.WORDS),
    people=PEOPLE,
    unit_head=UNIT_HEAD,
    place=PLACE,
    cities=CITIES,
    heads={},
    stages=stages.STAGES,
    dates=stages.DATES,
    months=stages.MONTHS,
    day_of=day_of,
    titles_lead=True,
    beside=BESIDE,
    corrections=CORRECTIONS,
    joins=frozenset({"و", "and", "&", "/"}),
    nobody=frozenset({"ندارد", "نامشخص", "نامعلوم", "ایضا"}),
    copied=Copied(
        no_nick="تلفن|موبایل|همراه|نمابر|فکس|دفتر|اداره|نگهبانی|کشیک",
        own="من",
        leads="تلفن|شماره|موبایل|همراه|تماس",
        foot=r"صفحه ?\d{1,4}(?: ?(?:از|/) ?\d{1,4})?",
    ),
)
