"""How a report names an official by what he does, where it has no title for him.

Simplified, as the text is folded.
"""

from clarion.countries import english_people
from clarion.countries.china.report.shapes import HAN

_CASE = "(?:这个|这起|那个|此|本|该|[她他我]的?|咱们?的?)?(?:案子|案件|案)"
_SURE = (
    rf"(?:经办|主办|承办|审理|审|管|办){_CASE}|办案|经办|主办|承办|经手|审讯|提审|审[她他]|抓人|抓[她他]|"
    "抓捕|抄家|截访|截[她他我]|(?:管|给[她他我])?(?:做|记)笔录|打人"
)
_HEADS = "领头|带头|带队|带班|为首|管事|负责|主事|牵头|打头|指挥"
_ON = rf"(?:来|去|上门|动手|具体|主要|当天|那天|当时|现场|直接|{_HEADS})*"
_SOME = (
    "小年轻|年轻人|小伙子?|小青年|中年人|女的|男的|女人|男人|高个子?|矮个子?|胖子|瘦子|便衣|头头|头目|头儿|头|"
    "家伙|人"
)
_ONE = (
    rf"(?:那[个位名]|这[个位名])?(?:人|头头|头目|头儿)?(?:的?是|就是)?"
    rf"(?:(?:一?[个名位])?(?:{_SOME}))?"
)
_CALLED = rf",?(?:姓[{HAN}],)?(?:叫|是|姓|为|名叫|名字叫|叫做|自称|大名叫?|:)?"
# 接任者叫王大明, behind an official who is gone
_NEXT = (
    r"(?:接任|继任|接替|接班|接手|顶替)(?:[他她其](?:的)?)?(?:职务?|位[子置]|工作)?(?:者|的)?"
    rf"{_ONE}{_CALLED}$"
)
DOES = rf"{_ON}(?:{_SURE})的{_ONE}{_CALLED}$|{_NEXT}"
# Where an authority is told of, and nobody who is led against it.
LEADS = rf"(?:(?:{_HEADS})的{_ONE}|(?:[那的]个?|这个)(?:头[儿头目]?|领导|老大|一把手)) ?{_CALLED}$"
OURS = (
    "我们|咱们?(?!那)|我方|自己人|工人|工友|村民|业主|家长|维权|访民|上访|教友|信徒|弟兄|姊妹|群众|居民|农民|学生|同修|"
    "关注组|志愿|义工|律师|雇|请来|委托|帮[我她他忙]|替[我她他]|被抓|一起|一同|陪|照顾|租|司机|丧事|红白"
)
# 让我们有事打15400000501找他
HAVE = (
    r"(?:让|叫|请|要|说)(?:我们?|家属|大家|[他她]们?)?(?:有事|有问题|以后|有情况|想通了)*(?:就|可以|直接)*"
    rf"[打拨]|{english_people.HAVE}"
)
FOR_HIM = rf"就?(?:可以|能)?(?:直接)?(?:找|联系)到?(?:他|本人)|{english_people.FOR_HIM}"
