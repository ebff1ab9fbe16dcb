"""Lists of those who are held: headings over them, and names of their columns.

Simplified and in small letters, as the text is folded. Their numbers are those of families.
"""

from clarion.countries.report import Sort, Word

_BEGINS = r"(?:(?<![^\n])|(?<=[【\[(:、. ]))"
_DONE = "非法|绑架|抓捕?|逮?捕|关押|羁押|拘留|刑拘|迫害|骚扰|判刑|冤判|劫持|带走|庭审|起诉|批捕"
_WHO = "人员|者|学员|同修|村民|居民|访民|信徒|公民|群众|家庭|人"
_ENDS = r"(?= ?[\])】]?[ :.]*(?:\([^()\n\ufffc]*\)[ :.]*)?(?:\n|$))"
_TOLD = "(?:名单|名册|情况|登记表?|概况|一览表?|简况)*"
_PEOPLE = (
    "practitioners|prisoners|detainees|inmates|believers|petitioners|villagers|residents|citizens"
)
_HELD = "detained|imprisoned|arrested|abducted|jailed|sentenced|persecuted|held|missing|indicted"
HEADINGS = Word(
    Sort.ROLE,
    "victim_side",
    patterns=(
        (
            rf"{_BEGINS}(?:目前|现在?|仍|部分|所有|本次)*(?:[被遭受](?:{_DONE}){{1,2}}|在[押狱册]|服刑|失踪|遇害)"
            rf"的?(?:法轮功|大法)?(?:{_WHO}){_TOLD}{_ENDS}"
        ),
        (
            rf"{_BEGINS}(?:the )?(?:(?:{_HELD}) )?(?:{_PEOPLE}|those (?:{_HELD}))"
            rf"(?: (?:{_HELD}|of conscience|in custody|there|here|now|on trial)){{0,3}}{_ENDS}"
        ),
    ),
    first="目现仍部所本被遭受在服失遇tpdibvrcajshm",
)
# A table that has such a column and no official's is of them.
COLUMNS = (
    r"刑期|(?:非法|冤)?判(?:刑|处)(?:时间|日期|情况)?|罪名|案由|入[狱监所](?:时间|日期)?|出狱(?:时间|日期)?|"
    r"被[绑抓捕关判迫骚]\S{0,8}|[绑羁关]\S{1,3}(?:时间|日期|地点|情况)|"
    r"(?:prison )?(?:term|sentence)s?|sentenced(?: to)?|charges?|arrested(?: on)?|detained(?: on)?|"
    r"date of (?:arrest|detention|sentence)|(?:arrest|detention) date|"
    r"(?P<weak>年龄|年纪|岁数|监区|监舍|age|ward)"
)
