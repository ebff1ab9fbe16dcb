"""Which cities belong to which area code, to notice when a report goes on to another one."""

from collections.abc import Mapping, Sequence

TABLE = """
11 ساری بابل آمل|13 رشت|17 گرگان|21 تهران|23 سمنان شاهرود|24 زنجان|25 قم|26 کرج|28 قزوین
31 اصفهان کاشان|34 کرمان|35 یزد|38 شهرکرد|41 تبریز|44 ارومیه|45 اردبیل|51 مشهد نیشابور
54 زاهدان|56 بیرجند|58 بجنورد|61 اهواز آبادان|66 خرم‌آباد|71 شیراز|74 یاسوج|76 بندرعباس
77 بوشهر|81 همدان|83 کرمانشاه|84 ایلام|86 اراک|87 سنندج
"""

CITIES: Mapping[str, Sequence[str]] = {
    name: (area,)
    for entry in TABLE.replace("\n", "|").split("|")
    for area, *names in [entry.split() or [""]]
    for name in names
}
