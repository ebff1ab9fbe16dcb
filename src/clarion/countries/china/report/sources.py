"""From whom a number came, which says nothing of whose it is. Simplified, in small letters.

15400000501（来源：邻居）, (given by a neighbour); not: （邻居）, (neighbour), which is theirs.
"""

from clarion.countries import english_sources
from clarion.countries.china.report.shapes import HAN
from clarion.countries.report import Sort, Word

_WHO = (
    "(?:[一该本当某]?[名位地个])?(?:邻居|家属|亲属|家人|亲友|亲戚|律师|知情人士?|知情者|同修|学员|群众|"
    "村民|居民|网友|朋友|同事|当事人|受害人|志愿者|义工|群友|老乡|内部人士?|读者|好心人|熟人|证人)们?"
)
_WHOM = f"{_WHO}(?:[、,和及与或/]{_WHO}){{0,3}}"
_THING = "(?:号码|电话|手机|信息|消息|资料|情况|内容|线索)?"
_BEGINS = rf"[(,;] ?{_THING}"
_GAVE = "所?提供|所?告知|透露|反映|抄来|查到|打听到|给"
_TELLS = (
    "(?:所?提供|所?告知|透露|反映|告诉|[抄查找问打要得弄记拍]来|[查找问]到|打听到?|抄[录写下]|传来|发来|报来|"
    "给|说|讲|称|核实|确认|证实|转[告述])"
)
_BACK = r"(?: ?[,;][^(),;\n\ufffc]{1,16})?(?:\)|(?=[.。;\n]|$))"
SOURCES = Word(
    Sort.BLANK,
    "",
    patterns=(
        rf"{_BEGINS}(?:来源|出处|来自|出自|源[自于])[于自是为: ]{{0,2}}{_WHOM}(?:{_TELLS})?{_BACK}",
        rf"{_BEGINS}[由据经]{_WHOM}(?:{_TELLS})(?:的|了)?(?![{HAN}]){_BACK}",
        rf"{_BEGINS}{_WHOM}(?:{_GAVE})的?(?![{HAN}]){_BACK}",
        *english_sources.SOURCES,
    ),
    first="(,;",
)
