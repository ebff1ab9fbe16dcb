"""How sentences speak of one of somebody's several numbers. Simplified, as the text is folded."""

from clarion.countries import english_counted as english
from clarion.countries.counted import ALL, LAST, Counted, Order

_PHONE = "(?:手机|移动电话|电话|座机|固话|号码?|线)"
_MEN = "(?![^,。;]{0,6}(?<![换别他生])[人男女警])"  # 第二个人说
_NO = "(?![月星小案年次天])"
_ONE = rf"(?:(?:那|一)?[个条部支]{_NO}(?:的?{_PHONE}|{_MEN})|号码(?!是))"
COUNTED = Counted(
    orders=(
        Order(rf"(?:第[一1]|[头首]){_ONE}|{english.FIRST}", 0),
        Order(rf"第[二2两]{_ONE}|{english.SECOND}", 1),
        Order(rf"第[三3]{_ONE}|{english.THIRD}", 2),
        Order(rf"第[四4]{_ONE}|{english.FOURTH}", 3),
        Order(rf"(?:最[后末]|末尾?){_ONE}|{english.LAST}", LAST),
        Order(rf"前者|(?<![之以])前面?{_ONE}|{english.FORMER}", 0, 2),
        Order(rf"后者|(?<![最之以])后面?{_ONE}|{english.LATTER}", 1, 2),
        Order(rf"[两二]个{_PHONE}?(?:已经?|现在?)?(?:全?都|均|全)|{english.BOTH}", ALL, 2),
        Order(rf"[三3]个{_PHONE}?(?:已经?|现在?)?(?:全?都|均|全)", ALL, 3),
    ),
    other=rf"另外?[一两]?[个条部支]|其[余他]|剩下|{english.OTHER}",
    every=rf"都|均|{english.EVERY}",
    of=english.OF,
    begins=(
        rf"(?:补充|注意?|更[正新]|备注|其中|但|[这那][两二三]个{_PHONE}?|"
        rf"{english.BEGINS}|[ ,:])*"
    ),
)
