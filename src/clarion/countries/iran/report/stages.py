"""Stages of a criminal case, as reports from Iran tell them, and how they write dates."""

# What is done to somebody: no name of an office.
STAGES = (
    ("arrest", r"بازداشت شد|دستگیر شد|دستگیر کردند|بازداشت کردند|arrested|detained"),
    (
        "investigation",
        r"بازداشت موقت|تفهیم اتهام|بازجویی|قرار بازداشت|charged|interrogat|pretrial detention",
    ),
    (
        "trial",
        (
            r"جلسه دادگاه|جلسه رسیدگی|محاکمه|کیفرخواست|indicted|court hearing|"
            r"(?:stood|on|to|awaiting) trial|"
            r"trial (?:was|began|opened|started|took place|is scheduled|hearing)"
        ),
    ),
    ("judgment", r"محکوم شد|محکوم کرد|محکومیت|صدور حکم|حکم اعدام|sentenced"),
    (
        "appeal",
        (
            r"(?<!دادگاه )تجدیدنظر|فرجام|appealed|"
            r"(?:filed|lodged) (?:an|the|his|her) appeal|appeal (?:was|is|hearing)"
        ),
    ),
    (
        "prison",
        (
            r"اجرای حکم|تحمل حبس|دوران محکومیت|"
            r"serving (?:a|an|his|her|their|the|time|[\w-]+ years?)\b"
        ),
    ),
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
