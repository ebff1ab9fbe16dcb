"""Who is called where an official calls somebody, as sentences in Chinese tell it.

Simplified, as the text is folded.
"""

from clarion.countries import english_called
from clarion.countries.china.report.hers_left import GIVEN_AWAY, UNANSWERED
from clarion.countries.china.report.shapes import HAN

_HER = "(?:[她他]们?|其|当事人|本人|家[属人里中]|对方)"
_LINE = (
    rf"(?:的|自己|个人|本人|那[个部]|家里?|单位|{_HER})*(?:手机|电话|号码?|座机|固话|微信|小灵通)*"
    r"(?:上|里|号)?[ (,:]*"
)
_TOLD = "(?:电话|短信|信息|微信|传真|彩信|语音)"
_CALLS = (
    rf"(?:[打拨发](?!算)|来电|致电|联系|联络|通知|传唤|呼叫|骚扰|去电)(?:[了过通来去]|{_TOLD}|"
    r"[到给至往]|手机|一?[个通条]|[两三几多]次)*"
)
# Of an official who calls, from his name or title on: nobody else is told of who may call him.
_OTHERS = (
    rf"[让叫请要说称讲告嘱准许该能不没无]|可以|有事|[我咱她他]们?(?:[又再也就去都]|[打拨])|家[属人]|律师|"
    rf"{_HER}[{HAN}]"
)
_IN = rf"(?!{_OTHERS})[^。;!?:“”\",]"
_CALLED = "(?:[从用]|打来|来电|打了?电话|发来?)"
_CLAUSE = rf"(?:{_IN}){{0,30}}?(?:{_CALLED}(?:{_IN}){{0,30}},(?:{_IN}){{0,10}}?)?"
_AND_IT = rf"[ ,]*(?:打|拨|拨打|联系|发|拨通|打到|发到)的(?:就?是)?{_LINE}"
CALLS_HER = (
    (rf"{_CLAUSE}{_CALLS}{_HER}{_LINE}", ""),
    (rf"{_CLAUSE}(?:{_CALLS}{_HER}|给{_HER}(?:{_CALLS}|来电)){_AND_IT}", ""),
    (rf"{_CLAUSE}[给往向]{_HER}{_LINE}", rf"[) ]*(?:上|里)?(?:又|也|连续)?{_CALLS}(?![给到])"),
    (english_called.CALLS_HER, ""),
    UNANSWERED,
    english_called.UNANSWERED,
)
_US = "(?:我们?|咱们?)"
CALLED_US = (
    rf"(?:给{_US}{_LINE}(?:{_CALLS}|来电)[ ,]*(?:打|拨)的(?:就?是)?|"
    rf"(?<![让叫请要说称])(?<!可以)(?<!直接)(?<!有事)(?<!以后){_CALLS}{_US}{_LINE})$|"
    rf"{GIVEN_AWAY}|{english_called.CALLED_US}"
)
