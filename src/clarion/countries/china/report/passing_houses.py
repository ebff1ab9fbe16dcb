"""Houses whose numbers a report tells in passing, and lines that somebody cut.

A congregation's office, an emergency room: of no authority. Simplified, as the text is folded.
"""

from clarion.countries.china.report.labels import N
from clarion.countries.china.report.shapes import HAN
from clarion.countries.report import Sort, Status, Word

_HERE = rf"(?= ?(?:的?(?:电话|座机|总机)[为是]?)?[ :(,]{{0,3}}{N})"
_DESK = "(?:办公室|办事处|值班室|接待室|执事室|前台|总机)"
_HALLS = "食礼学讲课祠草中公庙法殿会升灵佛印"
# The office for pulling down churches, and 基督教会: of whom the next sign tells.
_RULED = "(?<![拆管理])(?<!整治)(?<!拆除)(?<!取缔)(?<!监管)"
CONGREGATIONS = Word(
    Sort.ROLE,
    "whose_unclear",
    patterns=(
        rf"{_RULED}(?:教[会堂]|[堂召]会|福音堂|寺院?|道观){_DESK}{_HERE}",
        rf"(?<=[{HAN}])(?<![教{_HALLS}])堂{_DESK}{_HERE}",
    ),
    first="教堂召福寺道",
)

# Not in a house where people are held, nor in one that holds them by way of treating them.
_HELD = "精神病院|精神卫生中心|精神专科医院|安康医院|监狱医院|公安医院|监狱|看守所|戒毒所|监区"
_FREE = "".join(f"(?<!{one})" for one in _HELD.split("|"))
_WARDS = (
    "急诊(?:[室科部处]|中心)?|抢救室|icu|重症(?:监护)?(?:[室科]|病房)?|"
    "(?:骨|外|内|儿|眼|产|妇|神经|脑外|神经外|神经内|心内|呼吸|肾内|烧伤|肿瘤|妇产|普外|胸外)科"
)
_NURSES = "(?:护士站|护士台|护士长?办公室|医[生师]办公室|住院部|病[房区]|门诊部?)"
WARDS = Word(
    Sort.ROLE,
    "whose_unclear",
    patterns=(rf"{_FREE}(?:{_WARDS}){_NURSES}?{_HERE}",),
    first="急抢i重骨外内儿眼产妇神脑心呼肾烧肿普胸",
)

_CUT = "(?:[切剪拆掐拔割截]断?|断)"
_WHO = rf"(?:[{HAN}]{{1,6}}?)?"
# At the start of its clause, or behind what it is said of; not: 水电已被切断, nor 通话被切断.
_LINE = r"(?<=[\ufffc(,;:。 线路号机话码])(?<!通话)"
CUT_LINES = Word(
    Sort.STATUS,
    Status.DEAD,
    patterns=(
        rf"{_LINE}(?:已经?|早已|早就|现已|都)?(?:被|遭){_WHO}{_CUT}了?(?:电话)?线路?",
        rf"{_LINE}(?:已经?|早已|早就|现已)(?:(?:被|遭){_WHO})?(?:切线|剪线|拆线|掐线|[切剪掐割]断)",
        rf"线路?(?:已经?|早已|早就|也|都)*(?:被|遭){_WHO}[切剪拆掐拔割]断?",
    ),
    first="已早现都被遭线",
)
PASSING_HOUSES = (CONGREGATIONS, WARDS, CUT_LINES)
