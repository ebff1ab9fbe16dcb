"""Where a school is an office to call: its head is named beside it, and the head's number.

Elsewhere it is where a victim or a child learns. Simplified, as the text is folded.
"""

from clarion.countries.china.report.labels import N
from clarion.countries.china.report.shapes import HAN

_HEAD = (
    "(?:党[委总支]{1,3}|党支部|团委)?(?:第一|常务)?(?:副?书记|副?[校园院]长|"
    "(?:教[导务]|政教|德育|办公室|总务|保卫[科处]?|年级)?副?主任|(?:保卫|政教|教[导务]|总务)[科处]副?[科处]?长)"
)
_NAME = rf"(?:(?![之的其])[{HAN}]){{2,4}}"
_SIGN = "[ ,:(/-]{1,3}"
_TEL = (
    rf"[ ,:()/-]{{0,4}}(?:[男女],)?(?:的?[办宅手联]?[公机系]?(?:电话|手机|座机|室|机)?)"
    rf"(?:号码)?[是为:]?[ :]{{0,2}}{N}"
)
_BEGIN = rf"(?:^|[^{HAN}])"
_OF = rf"[{HAN}]{{2,14}}$"
_SCHOOLS = (
    # 朝阳小学校长王大明 0536-0000121; 朝阳小学：王大明，校长，0536-0000121.
    ("", rf"的?[】\])]?(?:{_SIGN})?{_HEAD}(?:是|{_SIGN})?{_NAME}{_TEL}"),
    ("", rf"[】\])]?(?:{_SIGN}){_NAME}{_SIGN}{_HEAD}{_TEL}"),
    # 王大明，朝阳小学校长，0536-0000121; 校长王大明（朝阳小学）：0536-0000121.
    (
        rf"{_BEGIN}{_NAME}{_SIGN}(?:[男女],)?(?:现任|现为|系|是)?{_OF}",
        rf"的?(?:{_SIGN})?{_HEAD}{_TEL}",
    ),
    (rf"{_BEGIN}{_NAME}{_SIGN}{_HEAD}{_SIGN}{_OF}", _TEL),
    (rf"{_HEAD}(?:{_SIGN})?{_NAME}{_SIGN}{_OF}", _TEL),
    # 0536-0000121 王大明 朝阳小学校长; 0536-0000121（朝阳小学校长王大明）.
    (rf"{N}{_SIGN}{_NAME}{_SIGN}{_OF}", rf"{_HEAD}[)。]?$"),
    (rf"{N}{_SIGN}{_OF}", rf"{_HEAD}{_NAME}[)。]?$"),
)

_HEAD_EN = (
    "(?:(?:deputy|vice|assistant|acting|executive)[ -])?(?:head ?(?:master|mistress|teacher)|"
    "principal|director|head|dean|party (?:secretary|chief)|(?:chief|head|director) of security)"
)
_NAME_EN = "[a-z]{2,12}(?: [a-z]{2,12}){1,2}"
_SIGN_EN = r"(?: ?[,:(/] ?| -{1,2} | )"
_TEL_EN = (
    r"\)?[ ,:/-]{0,4}(?:(?:is on|on|at|can be reached (?:at|on)|cell|mobile|tel(?:ephone)?\.?|"
    rf"phone|office)[ :]{{1,2}}){{0,2}}{N}"
)
_OF_EN = r"(?:the )?[a-z][a-z0-9.'’ -]{2,40}$"
_SCHOOLS_EN = (
    ("", rf"{_SIGN_EN}{_HEAD_EN}{_SIGN_EN}{_NAME_EN}{_TEL_EN}"),
    ("", rf"{_SIGN_EN}{_NAME_EN}{_SIGN_EN}{_HEAD_EN}{_TEL_EN}"),
    (rf"{_NAME_EN}{_SIGN_EN}(?:who is )?{_HEAD_EN}(?:,| of|,? at) {_OF_EN}", _TEL_EN),
    (rf"the {_HEAD_EN} of {_OF_EN}", rf", {_NAME_EN},?{_TEL_EN}"),
    (rf"{_NAME_EN}{_SIGN_EN}{_OF_EN}", rf" {_HEAD_EN}{_TEL_EN}"),
    (rf"{_HEAD_EN}(?:: | ){_NAME_EN}{_SIGN_EN}{_OF_EN}", _TEL_EN),
    (rf"{N}{_SIGN_EN}{_OF_EN}", rf" {_HEAD_EN} {_NAME_EN}\.?$"),
    (rf"{N}{_SIGN_EN}{_NAME_EN}, {_HEAD_EN}, {_OF_EN}", r"\.?$"),
)
HEADED = (*_SCHOOLS, *_SCHOOLS_EN)
