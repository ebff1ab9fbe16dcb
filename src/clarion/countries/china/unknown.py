"""Who answers by a mobile and has nothing to do with the row. Simplified, as it is folded."""

from typing import Final

_ANYBODY = (
    "(?:阿姨|老[太大人奶][太爷娘人奶]?|(?:大|中|小)?学生|大[妈爷姐叔哥]|陌生人|外地人|小孩|孩子|太太|小伙子?|"
    "女[的孩士]|男[的孩士]|店主|司机|厨师|老板)"
)
STRANGE: Final = (
    "(?![^。]*(?:本人|同事|[民协辅法]警|书记员|值班|他(?:要求|说|叫|让|不想|不愿|不希望|请)|领导|单位))(?:[^。]*(?:不认识|不姓|[打拨]错|没听说过)|"
    rf"[^。,]{{0,4}}(?:一[位个名]|是个?)?[^。,他]{{0,4}}{_ANYBODY}(?:接|,|$))"
)
