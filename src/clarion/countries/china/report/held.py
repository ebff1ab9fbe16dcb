"""Headings of lists of those who were taken away: nobody in them is called. Simplified."""

from clarion.countries import english_held
from clarion.countries.china.report.labels import N
from clarion.countries.china.report.shapes import HAN
from clarion.countries.report import Sort, Word

_TAKEN = (
    "绑架|劫持|抓捕|抓走|抓|带走|拘留|刑拘|行拘|拘捕|逮捕|批捕|关押|羁押|拘禁|囚禁|软禁|监禁|判刑|重判|判|劳教|"
    "传唤|骚扰|抄家|起诉|迫害|殴打|毒打|打伤|打|失踪|监视居住|约谈|处罚|通缉|强拆"
)
_THOSE = (
    r"过?的?(?:(?:[\d一二三四五六七八九十两几多]{1,3}|那|这|其他|其余)[几些个位名]*)?"
    "(?:人员?|者|学员|同修|修炼人|村民|居民|公民|市民|牧民|群众|民众|信徒|教友|基督徒|弟兄|姊妹|访民|上访人|业主|"
    "老人|妇女|学生|维权人士|异见人士|人士)"
)
_AND_NO_MORE = (
    "(?:的?(?:名单|情况|信息|资料|联系方式|电话|名字|姓名))?(?:有|包括|如下|是|为)?"
    r"(?=[ \t]*(?:[:(]|$))"
)
HELD = (
    Word(
        Sort.ROLE,
        "victim_side",
        patterns=(
            # 被县国保大队绑架的人
            rf"(?:[被遭](?:到|受)?|受)[{HAN}]{{0,14}}?(?:{_TAKEN}){_THOSE}{_AND_NO_MORE}",
            # 县国保大队绑架的人; not: 参与绑架的人.
            rf"(?<=[局所队院站])(?:非法|强行|暴力)?(?:{_TAKEN}){_THOSE}{_AND_NO_MORE}",
            # 原服刑人员老姚; not: 原服刑人员管理科科长
            (
                r"(?:原来?|前|曾经?)的?(?:服刑|在押|羁押|关押|被关押)(?:人员|者)(?:的|家属)?"
                r"(?!管理|教育|安置|帮教|[科室处办])"
            ),
            (
                rf"曾经?被?(?:关押|羁押|囚禁|监禁|服刑)过?在?[{HAN}]{{0,8}}的"
                rf"(?=[老小]?[{HAN}]{{1,3}}[ :,(]{{0,2}}{N})"
            ),
            *english_held.PATTERNS,
        ),
        first=f"{english_held.FIRST}原前曾被遭受非强暴绑劫抓带拘刑行逮批关羁囚软监判重劳传骚抄起迫殴毒打失约处通",
    ),
)
