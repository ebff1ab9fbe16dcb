"""Numbers that somebody gave as their own: 他自己给了新手机, …（他自己给的）. As it is folded."""

from typing import Final

_GIVES = "(?:给|留|报|告诉|告知|提供)(?:下|了|过|出|给)*(?:我们?)?"
_WHAT = "(?:新的?|私人的?|备用的?)?(?:手机|号码?|电话)(?:号码?)?[是为:]?"
_ALSO = "(?:又|也|还|主动|后来|已经?|另外|亲口)*"
_ONE = "(?:(?:另外?)?一?个|自己的?)*"
_CALLS = "(?:说|让|叫|要)(?:我们?)?(?:以后|可以?|改|请)*(?:打|拨)"
_NUMBER = r"\s*[+(]?\d[\d ()-]{6,18}\d\s*"
_KIN = "[妻夫爱太婆公儿女父母爸妈朋友亲兄弟姐妹哥律]"
_HIMSELF = (
    rf"(?:这?是)?(?:[他她]|本人|对方)(?:自己|本人)?{_ALSO}(?:给|留|报|告诉|告知|提供)(?:下|了|过|我们|的)*"
    rf"(?=$|[),。;])(?![^。;\n]{{0,12}}{_KIN})"
)
# Nobody else is spoken of behind it.
_OF_NOBODY = rf"(?={_NUMBER}(?![^。;\n]{{0,16}}{_KIN}))"
_FIRST = "(?:^|(?<=[,。;、 (]))"
GIVES_OWN: Final = (
    rf"(?:{_FIRST}他(?:自己|本人)?{_ALSO}(?:{_GIVES}|{_CALLS}){_ONE}(?:他的?)?{_WHAT}|"
    rf"{_FIRST}她(?:自己|本人)?{_ALSO}(?:{_GIVES}|{_CALLS}){_ONE}(?:她的?)?{_WHAT}|"
    rf"{_FIRST}(?:本人|对方){_ALSO}(?:{_GIVES}|{_CALLS}){_ONE}(?:本人的?)?{_WHAT}){_OF_NOBODY}|"
    rf"{_WHAT}(?={_NUMBER}[(,]?{_HIMSELF})"
)
# What stands behind such a number.
BY_HIMSELF: Final = rf"\({_HIMSELF}"
