"""What tells in a heading that nobody is to call what follows. Simplified, as it is folded."""

BARS = (
    r"(?:不要|不得|不能|不许|不准|不可|请?勿|切勿|别|莫|严禁|禁止|停止)"
    r"(?:再|去|乱|随便|直接|给|往|对外)*"
    r"(?:拨打|致电|来电|联系|联络|骚扰|打扰|拨(?!款)|"
    r"打(?![断击压人架草广听]|招呼))(?! ?[\d])|"
    r"不(?:再|予|会)?(?:列入|打(?=[\W_]*$|的)|拨打?(?=[\W_]*$|的))|不在(?:拨打|打|联络|联系)之列|"
    r"拒绝来电|不属于?(?:拨打|打电话)|"
    r"\b(?:do not|don['’]t|never|not to be|must not be|should not be|please don['’]t) (?:ever )?"
    r"(?:call|ring|phon|dial|contact)(?:e|ed|ing)?(?![a-z])(?! \d)|\bnot for (?:callers|calling)\b|"
    r"\b(?:withdrawn|removed|deleted|struck) (?:from|off|since)\b|\boff limits\b|\bno calls\b"
)
# [可], [禁] in front of a number or behind it
ALLOWED = "可|可[打拨]|可以[打拨]|能打|宜打|ok|yes|call|can call|may call"
BARRED = (
    "禁|禁[打拨呼]|[勿莫别][打拨]|不要[打拨]|不[打拨]|不可|不可[打拨]|不能打|停打|严禁|no|"
    "no calls?|do not call|don['’]t call|never call|not to be called"
)
# 会见预约（家属、律师用）, 只供律师
_WHO = "(?:家属|亲属|律师|辩护人|代理人|当事人|群众|百姓|老百姓|市民|访民|公众|用户)"
_WHOM = (
    "(?:the )?(?:famil(?:y|ies)|relatives|lawyers?|(?:defen[cs]e )?counsel|attorneys?|visitors|"
    "(?:general )?public|petitioners)"
)
USERS = (
    rf"(?:此号|该号|电话|号码)?(?:[只仅]?限|[只仅专](?:供|给|接待?)){_WHO}(?:[、和及与或]{_WHO})*|"
    rf"供?{_WHO}(?:[、和及与或]{_WHO})*(?:[专使]?用|拨打)(?![的过了])|"
    rf"(?:only |reserved |solely )for {_WHOM}|"
    rf"for {_WHOM}(?:(?:,| and| or|/) ?{_WHOM})*(?: use)? only"
)
# 请勿在午休时间拨打, 家属电话请勿拨打，以下可以打; do not call after 9 pm.
ALLOWS = (
    r"(?<!不)可以?[拨打]|能打|请拨|请打|[只请][需要能]?[打拨]|改[打拨]|欢迎|时间|时段|"
    r"午|夜|晚|周末|节假|同时|连续|重复|语气|方法|须知|事项|注意|提示|原则|"
    r"\b(?:please call|call these|can be called|may be called|hours?|after|before|between|at night|"
    r"until|unless|weekends?|lunch|twice|how to|rules?|tips|instead|only call|call only)\b"
)
