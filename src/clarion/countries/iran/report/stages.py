"""Stages of a criminal case, as reports from Iran tell them, and how they write dates."""

STAGES = (
    ("arrest", r"بازداشت شد|دستگیر شد|دستگیر کردند|بازداشت کردند|arrested|detained"),
    (
        "investigation",
        r"بازداشت موقت|تفهیم اتهام|بازجویی|قرار بازداشت|charged|interrogat|pretrial detention",
    ),
    ("trial", r"جلسه دادگاه|جلسه رسیدگی|محاکمه|کیفرخواست|trial|indicted|court hearing"),
    ("judgment", r"محکوم شد|محکوم کرد|محکومیت|صدور حکم|حکم اعدام|sentenced"),
    ("appeal", r"تجدیدنظر|فرجام|appeal"),
    ("prison", r"اجرای حکم|تحمل حبس|دوران محکومیت|serving"),
)

PERSIAN_MONTHS = (
    "فروردین",
    "اردیبهشت",
    "خرداد",
    "تیر",
    "مرداد",
    "شهریور",
    "مهر",
    "آبان",
    "آذر",
    "دی",
    "بهمن",
    "اسفند",
)
ENGLISH = "january|february|march|april|may|june|july|august|september|october|november|december"
MONTHS = {
    name: month
    for names in (PERSIAN_MONTHS, ENGLISH.split("|"))
    for month, name in enumerate(names, start=1)
}
YEAR = r"(?P<year>1[34]\d\d|(?:19|20)\d\d)"
DATES = (
    rf"(?<![\d/-]){YEAR}[-/](?P<month>\d{{1,2}})[-/](?P<day>\d{{1,2}})(?!\d)",
    rf"(?<!\d)(?P<day>\d{{1,2}}) (?P<name>{'|'.join(PERSIAN_MONTHS)})(?: ?ماه)? {YEAR}(?!\d)",
    rf"(?P<name>{ENGLISH}) (?P<day>\d{{1,2}}),? {YEAR}",
    rf"(?<!\d)(?P<day>\d{{1,2}}) (?P<name>{ENGLISH}),? {YEAR}",
)
