"""Where somebody sits: 305室, 三楼, 第三法庭. Neither an office nor somebody. Simplified."""

from clarion.countries.china.report import desks
from clarion.countries.china.report.shapes import COUNT, HAN
from clarion.countries.report import Sort, Word

_HOUSE = "(?:办公大?楼|主楼|[东西南北]楼)?"
_ALONE = rf"(?![{HAN}])(?!\d)"
NUMBERED = Word(
    Sort.BLANK,
    "",
    patterns=(
        rf"(?<![\d-])(?!610){_HOUSE}(?:{COUNT}[楼层])?\d{{1,4}}号?(?:房间|室|房){_ALONE}",
        rf"(?<![\d{HAN}]){_HOUSE}{COUNT}[楼层](?:\d{{2,4}})?(?=[ :,]{{0,3}}\ufffc)",
    ),
    first="0123456789一二三四五六七八九十办主东西南北",
)
# 女警一名: as many of them, and nobody who is called so.
COUNTED = Word(
    Sort.BLANK,
    "",
    patterns=(
        (
            rf"(?:(?<=[长员警任记委官察管])|(?<=[长员警任记委官察管] ))"
            rf"(?:[一二两三四五六七八九十几多数\d]{{1,3}}[名人位个]|若干[名人位个]?){_ALONE}"
        ),
    ),
    first="一二两三四五六七八九十几多数若0123456789",
)
# The whole name of what looks like an office, between somebody and their number.
# Told below a part, they are the whole's: 国保 0536-0000121，治安 0536-0000122.
FIELDS = f"{desks.FIELDS}|{desks.HOLDERS}"
# 洗脑班（法制教育中心）: in brackets the name that it goes by.
ALIKE = (
    (
        r"洗脑|转化|法制.*(?:中心|班|学校|基地)|关爱|学习班|"
        r"(?i:brainwash|legal education|transformation)"
    ),
    r"610|防范|六一[零〇○]",
    r"[国政]保大队|国内安全|政治安全|(?i:(?:domestic|political) security)",
    r"看守所",
    r"拘留所",
)
SITS = (
    rf"第?{COUNT}号?(?:大|中|小|刑事|民事|科技|数字)?(?:审判|法)?庭|"
    rf"第?{COUNT}号?(?:审讯|讯问|谈话|会见|调解|接待|办公)室"
)
