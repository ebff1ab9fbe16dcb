"""What was done to those a report is about, and who calls for them. Simplified, as it is folded."""

from clarion.countries import english_asks, english_people
from clarion.countries.china.report.people import ONE
from clarion.countries.china.report.shapes import HAN

HARMED = (
    r"[被遭](?:到|受)?[^,。;\n被]{0,14}?(?:绑架|抓捕|抓走|抓进|抓到|带走|劫持|拘留|刑拘|批捕|逮捕|关押|"
    r"判刑|诬判|枉判|判处|劳教|非法|迫害|骗到|骗走|抄家|殴打|毒打|暴打|打伤|打昏|灌食|电击|骚扰|"
    rf"监视居住|起诉|开庭|送[到往进]|开除|停[职薪课])|{english_people.HARMED}"
)
SEIZED = (
    r"(?:绑架|抓走|带走|抓捕|劫持|拦住|关押|殴打|毒打|逮捕|刑拘|拘留|骗走|打伤)(?:过|走|了)*"
    rf"(?:善良的|修炼人|学员|居民|村民|教师|信徒)?|{english_people.SEIZED_WHOM}"
)
# 丈夫老孟跑遍了公检法: he is known by that name further on.
INTRODUCED = (
    r"(?<![长员警任记委官]的)(?<![长员警任记委官])(?:丈夫|妻子|老伴|爱人|母亲|父亲|儿子|女儿|大?[姐哥弟妹]|[姐哥弟妹]{2}|嫂子|姐夫|妹夫|"
    rf"邻居|同乡|老乡|战友|工友|同事|朋友)(?P<name>[小老]{ONE})(?![{HAN}]?[\d\ufffc])"
)
OF_HER = (
    r"(?:^|[,。;\n])(?:(?P<her>她)|他)(?:的|本人的|自己的)?[^,。;\n]{0,8}$|"
    r"(?:^|[.,;] )(?:(?P<hers>[Hh]er)|[Hh]is) [^.,;\n]{0,24}$"
)
_WHEN = (
    r"(?:[\d一二三四五六七八九十〇零两]+(?:年|个?月|[日号天次])[初中底末份]?(?:的一天)?|去年|今年|前年|"
    r"[当同][年月日天晚]|[上下]午|[早中晚]上|凌晨|傍晚|多次|再次|先后|又|曾|也|已|都|均|一直)"
)
DATED = rf"(?:{_WHEN})*(?:[于在][^,。;\n]{{1,16}})?(?:{_WHEN})*"
CALLERS = (
    r"我[们方组]|志愿者|义工|同胞|海外|大家|各位|朋友|"
    r"(?:[叫让请喊劝]|要求?|希望|警告|告诉|对)我(?:说|,|:)*(?:以后|今后|永远|永久|再也?|千万)*"
    r"(?:不要|不准|不许|不得|别|勿|莫)(?:再)?(?:[打拨](?:电话|过?来|给[他她]|[他她]的?(?:手机|电话))?|"
    r"来电|致电|联[系络][他她]?)[了的]?(?=[,。;!\s]|$)|"
    rf"\b(?:us|we|volunteers?|callers?|everyone|everybody|friends)\b|{english_people.ASKED_ME}|"
    rf"{english_asks.ASKED_ME}"
)
