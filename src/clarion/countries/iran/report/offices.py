"""Titles and offices in Iran. In Persian the kind of an office stands before its name."""

from clarion.countries.iran.report.shapes import PERSIAN
from clarion.countries.iran.report.words import ENDS
from clarion.countries.report import Sort, Word

BASE = (
    "رئیس کل|رییس کل|رئیس|رییس|مدیر کل|مدیرکل|مدیر داخلی|مدیر|معاون|جانشین|فرمانده|سرپرست|"
    "دادستان|دادیار|بازپرس|قاضی|مستشار|منشی|بازجو|کارشناس|افسر پرونده|افسر|مامور|مسئول|مسوول|"
    "کارمند|امام جمعه|استاندار|فرماندار|بخشدار|شهردار|سردار|سرتیپ|سرهنگ|سرگرد|سروان|ستوان"
)
RANKS = "سردار|سرتیپ|سرهنگ دوم|سرهنگ|سرگرد|سروان|ستوان یکم|ستوان"
LONGEST = "|".join(sorted(BASE.split("|"), key=len, reverse=True))

KINDS = (
    "اداره کل اطلاعات|اداره اطلاعات|وزارت اطلاعات|سازمان اطلاعات سپاه|اطلاعات سپاه|پلیس امنیت|"
    "پلیس فتا|پلیس آگاهی|آگاهی|فرماندهی انتظامی|نیروی انتظامی|کلانتری|پاسگاه|سپاه|بسیج|"
    "حفاظت اطلاعات|"
    "دادگستری کل|دادگستری|دادگاه تجدیدنظر|دادگاه انقلاب|دادگاه کیفری|دادگاه عمومی|دادگاه|"
    "دادسرای عمومی و انقلاب|دادسرای|دادسرا|دیوان عالی کشور|زندان مرکزی|زندان|بازداشتگاه|ندامتگاه|"
    "سازمان زندانها|اداره زندانها|استانداری|فرمانداری|بخشداری|شهرداری|سازمان|اداره|بیمارستان"
)
PARTS = "شعبه|بند|حوزه|معاونت|حراست|دفتر نظارت|اجرای احکام"
KIND = "|".join(sorted(KINDS.split("|"), key=len, reverse=True))
# Up to four more words of its name, none of which says something else.
GOES_ON = (
    rf"(?: (?!(?:{ENDS}|{LONGEST})(?![{PERSIAN}]))(?:[{PERSIAN}]+|\d{{1,3}}(?!\d)(?! ?-))){{0,4}}"
)

NAME = rf"(?<![{PERSIAN}])(?:{{}})(?![{PERSIAN}])"
RANKED = rf"(?: (?:{RANKS})(?![{PERSIAN}]))?"


def _firsts(forms: str) -> str:
    return "".join(sorted({form[0] for form in forms.split("|")}))


WORDS = (
    Word(Sort.UNIT, "", patterns=(NAME.format(KIND) + GOES_ON,), first=_firsts(KINDS)),
    Word(Sort.UNIT, "part", patterns=(NAME.format(PARTS) + GOES_ON,), first=_firsts(PARTS)),
    Word(
        Sort.TITLE,
        "",
        "director|deputy director|head|deputy head|chief|deputy chief|president|warden|judge|"
        "presiding judge|prosecutor|deputy prosecutor|assistant prosecutor|investigator|"
        "interrogator|commander|colonel|major|captain|lieutenant|general|governor|officer|clerk",
        (NAME.format(LONGEST) + RANKED,),
        _firsts(BASE),
    ),
    Word(
        Sort.UNIT,
        "",
        "police station|police headquarters|cyber police|security police|prosecutor's office|"
        "intelligence office|intelligence department|ministry of intelligence|revolutionary court|"
        "criminal court|appeals court|court of appeals|court|judiciary|central prison|prison|"
        "detention center|governor's office|prisons organization|hospital",
    ),
    Word(Sort.UNIT, "part", "branch|ward|section|department"),
)
