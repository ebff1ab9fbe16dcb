"""How lists from China write results in codes: rounds of calls, and what a code is said to mean."""

from typing import Final

_NUMERALS = "[一二两三四五六七八九十\\d]"
ROUNDS: Final = (
    rf"^第?{_NUMERALS}{{1,2}}[轮次回遍波周打访](?!数)|^[首初复次末][轮次打访拨](?!数)|^轮次|"
    rf"^(?:拨打|致电|通话|电话)?第?{_NUMERALS}{{1,2}}[轮次]"
)
MEANS: Final = "表示|代表|即[为為是]?|指的?是?|意[为為思]是?|者[,， ]?[是为為]?|的?[为為是]|的"
# The heavenly stems: first, second, third.
SIGNS: Final = "甲乙丙丁戊己庚辛壬癸"
SHORT_LINES: Final = {
    **dict.fromkeys(("办", "辦", "单", "單", "公"), "办公电话"),
    **dict.fromkeys(("座", "固", "坐机"), "座机"),
    "手": "手机",
    **dict.fromkeys(("宅", "家"), "宅电"),
}
RESULTS: Final = (
    r"(?:结果|情况|状态|代号|反馈|回访|接听|答复)(?:\s?\d+)?$|"
    r"(?:^|手机|座机|电话|號碼|号码|办公|通话)的?(?:代码|编码|标记|标注|记号|符号)(?:\s?\d+)?$|"
    r"^(?:类别|类型|处理)(?:\s?\d+)?$"
)
# What a code says of a number that is dead, or somebody else's.
STRANGERS: Final = (
    "号码已不通|號碼已不通|普通百姓|普通老百姓|无关人员|無關人員|无关人士|無關人士|外人号码|外人號碼|"
    "外人接听|外人接聽|别人的号|別人的號|不是公务人员|不是公務人員|非公务人员|非公務人員"
)
