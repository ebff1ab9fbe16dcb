"""How numbers are written in reports from China, and what else is written in digits."""

from clarion.countries.abroad import abroad
from clarion.countries.base import NumberRefusal
from clarion.countries.china.numbers import CALLING_CODE
from clarion.countries.report import Odd, Shapes

HAN = r"\u3007\u3400-\u9fff\uf900-\ufaff\U00020000-\U0003ffff"

AT = rf"办公室[就也都设]?在[{HAN}\d]{{1,10}}(?=,)"  # 办公室在二楼，
NUMERAL = "一二三四五六七八九十"
COUNT = rf"(?:\d{{1,3}}|[{NUMERAL}]{{1,3}})"  # of a floor, of an item

SEP = r"(?: ?- ?| )"
CC = rf"(?:\(?(?:\+ ?|00|011[- ]?)86\)?{SEP}{{0,2}}|\(86\){SEP}?|86{SEP}|86(?=0?[1-9]\d{{9}}))"
AREA = r"(?:10|2\d|[3-9]\d\d)"
# No part of it is the beginning of a mobile behind it: 0000121 0086 154…, 00001201 154-0000-….
LOCAL = (
    r"(?:\d{4}[- ]?(?!0086[- ]?1)\d{4}|\d{3}[- ]?(?!0086[- ]?1)\d{4}|\d{4}[- ]\d{3}(?!\d|"
    r"[- ]\d{4})|"
    r"\d{7,8})"
)
END = r"(?!\d)"

MOBILE = rf"{CC}?(?:0?1[3-9]\d|\(0?1[3-9]\d\)){SEP}?\d{{4}}{SEP}?\d{{4}}{END}"
SERVICE = rf"[48]00{SEP}?\d{{3,4}}{SEP}?\d{{3,4}}{END}"
TRUNK = rf"(?:{CC}\(?0?|\(0?|0)"
# A local number and an extension, 05585566-801: no area is glued to a local number with a dash.
GLUED = r"(?!\d{7,8}-\d{3,4}(?!\d))"
LANDLINE = (
    rf"{GLUED}{TRUNK}(?P<area>{AREA})\)?{SEP}{{0,2}}(?P<local>{LOCAL}){END}"
    rf"|(?P<area2>{AREA})\)?{SEP}(?P<local2>{LOCAL}){END}"
)
# A local number begins like no mobile; one with a blank inside is one only behind its label.
SAID = "办公宅家话机真室班号电"
LISTED = r"(?<=\d{4}[、,/;或])"  # behind a number: 0536-000 0121、000 0122
SAYS = "|".join(
    f"(?<={word} )"
    for word in ("office", "home", "room", "fax", "tel", "phone", "post:", "or", "and", "try")
)
BLANKED = (
    rf"(?:(?<=[{SAID}])|(?<=[{SAID}][: ])|{SAYS}|{LISTED})"
    r"(?:\d{3,4} \d{4}(?! ?-? ?\d{7})|\d{4} \d{3}(?!\d| ?[\d:.-]))"
)
# Or where nothing else stands between it and the words beside it: 承办人 0000 0121.
# No amount is written in three and four digits.
APART = (
    r"(?<![\d.-])(?<!\d )(?!(?:19|20)\d\d )(?:\d{4} (?:(?!(?:19|20)\d\d)\d{4}|\d{3}(?!\d))|"
    r"\d{3} (?!(?:19|20)\d\d)\d{4})"
    r"(?! ?[\d:.-])(?! ?[元年月日万人次号%])"
)
BARE = rf"(?P<bare>(?!1[3-9])(?:\d{{3,4}}-\d{{4}}|\d{{7,8}}|{BLANKED}|{APART})){END}"

# Of which a number sign tells the place, and no extension: Case #44.
_COUNTED = (
    "case|report|room|issue|file|note|article|item|unit|building|photo|picture|floor|page|list|part|"
    "bulletin|update|exhibit|table|figure|cell|bed|letter|message|post|group|appendix|chapter|"
    "prisoner|inmate|detainee|badge|no|nr|案件|案例|案|报告|编号|附件|附|图|表|楼|栋|房间|房|单元|"
    "照片|文件|通报|更新|证据|第|期|篇|囚号|床"
)
EXTENSION = (
    r"转接?|分机号?|内线|(?<![a-z])ext(?:ension)?\.?|(?<![tn])ext\.|(?<![a-z])turn(?![a-z])|"
    r"(?<![a-z])x(?![a-z])|(?<![\n#])"
    + "".join(rf"(?<!{word})(?<!{word} )" for word in _COUNTED.split("|"))
    + "#"
)

YEAR = r"(?:19|20)\d\d"
DAY = r"(?:3[01]|[12]\d|0?[1-9])"
MONTH = r"(?:1[0-2]|0?[1-9])"
PROTECT = (
    (
        (
            r"https?://[a-z\d_./?=&%#~:+-]+|www\.[a-z\d_./?=&%#~-]+|"
            r"(?<![a-z\d_.+-])[a-z\d_.+-]{1,64}@[a-z\d.-]+"
        ),
        "",
    ),
    (abroad(CALLING_CODE, EXTENSION), NumberRefusal.FOREIGN),
    (r"(?<![a-z])(?:wx|vx|qq|weixin)(?=[a-z_-]{0,20}\d)[a-z\d_-]+", "social_account"),
    (r"(?<![a-z])[a-z]\d{12,}", "case_number"),
    # 1aB0077200: of a post; not: 2tel0536-0000121
    (
        (
            r"(?<![a-z\d])[a-z]{0,4}\d{1,3}(?!(?:tel|fax|ext|cell|mob|mobile|phone|ph|home|"
            r"office|or|and|am|pm|[mhofcwptx])\d)[a-z]{1,6}\d{7,12}(?![a-z\d-])"
        ),
        "case_number",
    ),
    (r"icp[备证]?(?:字第)? ?\d{6,}", "other_number"),  # of a site
    (rf"[(\[〔]{YEAR}[)\]〕] ?[{HAN}\d]{{1,12}}? ?第?\d+号", "case_number"),
    (
        (
            rf"[(\[]{YEAR}[)\]] ?[a-z]{{1,10}}(?: ?\d{{2,4}})?(?: ?(?:xing|min|zhi|chu|zhong|zai|"
            r"shen|jian|zi|su|gong|pi|bu)){1,4} ?(?:no\.? ?|di ?)?\d{1,6}(?: ?hao)?"
            r"(?![\da-z-])(?! ?\d)"
        ),
        "case_number",
    ),
    (rf"(?<!\d)\d{{6}}{YEAR}(?:0[1-9]|1[0-2])\d{{5}}[\dx](?![\da-z])", "id_number"),
    (rf"(?<!\d)(?<!\d-){YEAR}(?:[-/]{MONTH}[-/]{DAY}(?!\d)|年 ?{MONTH}月(?: ?{DAY}日)?|年)", ""),
    (rf"(?<![\d-]){MONTH}-{DAY}(?= +(?:1[3-9]\d{{9}}(?!\d)|0\d{{2,3}}-\d{{7}}))", ""),
    (rf"(?<![\d-]){YEAR}(?:0[1-9]|1[0-2])(?:[12]\d|3[01]|0[1-9])(?!\d)", ""),
    (
        (
            r"[¥$￥] ?\d[\d,]{0,14}|(?<![\d-])\d[\d,]{0,14}(?: ?(?:多|余)?(?:元|美元|平方米|"
            r"公里)|万(?:元|美|"
            r"余|多))"
        ),
        "",
    ),
    # How long, or how often: listened 4 min.
    (r"(?<![\d-])\d{1,3} ?(?:min(?:ute)?s?|sec(?:ond)?s?|hours?|hrs?|times)(?![a-z])", ""),
    (r"[京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼][a-z][a-z\d]{5,6}", "plate"),
    (r"(?<![\d-])\d{1,6}号?信箱", "post_box"),
)

ODD = (
    Odd(r"(?:(?:86)?1[3-9]\d{9}){2,}|[01]\d{19,23}", "two_numbers", refused=False),
    Odd(r"\d{15}|\d{18}", "id_number", refused=True),
    Odd(r"\d{16,19}", "bank_account", refused=True),
    Odd(r"\d{20,}", "other_number", refused=True),
    Odd(r"0\d{2,3}(?:123(?:09|15|37|45|48|68|8[89])|96110)", "hotline", refused=True),
    Odd(r"1[3-9]\d{8}|[2-9]\d{9}|10\d{8}", "ten_digits", refused=False),
    Odd(r"\d{12}", "twelve_digits", refused=False),
    Odd(r"\d{9,14}", "odd_length", refused=False),
)

_FIRST_PART = (
    rf"(?:[前头][{HAN}]{{0,3}}|[开打]头是?|先[是拨]?|(?<![a-z])(?:"
    r"first(?: \w+)?(?: digits| half| part)?|"
    r"begin(?:s|ning)?|starts?|starting)(?: (?:is|are|with|by))?)"
)
_LAST_PART = (
    rf"(?:[最结]?[后尾末再接][{HAN}]{{0,3}}|(?:and )?(?:the |then )?"
    r"(?:last|second|end(?:s|ing)?|then)"
    r"(?: \w+)?(?: digits| half| part)?(?: (?:is|are|in|with))?)"
)

SHAPES = Shapes(
    numbers=f"(?:{SERVICE}|{MOBILE}|{LANDLINE}|{BARE})",
    extension=EXTENSION,
    protect=PROTECT,
    odd=ODD,
    lists=r"或者?|和|及|与|or|and|&",
    through=r"~|至|到|through|thru|(?:up )?to|-",
    calling_code=CALLING_CODE,
    not_behind=rf"[{HAN}a-z%:-]|\\.(?!\s|$)",
    area=r"0?(?P<code>10|2\d|[3-9]\d\d)(?!\d)",
    said=r"(?:[办公宅家话机真班电]|办公室|值班室|office|home|fax|tel|phone)[.)\]】]?[ :]{0,2}$",
    tag=r"[办公宅住家手机行移动电话传真座固班值总室直线]{1,4}|[ohmwcfrt]|(?:office|home|mobile|cell|fax|work)",
    since=r"[从由自]|(?<![a-z])from",
    copula=r"[是为系](?![总手])|is (?:the |for )?(?=[a-z])",
    parts=(_FIRST_PART, _LAST_PART),
    hotline=r"(?:11[0249]|12\d{1,3}|9[56]\d{3,4})",
    rung=(
        (
            r"(?:[打拨]通?|致电|热线|平台|专线|举报|投诉|报警|监督|求助)(?:了|过|电话)*(?:号码)?[是为]?"
            r"[ :“\"]{0,2}$|\b(?:call(?:ed)?|dial(?:l?ed)?|ring|rang|phone|hotlines?(?: is| are)?)"
            r"(?: the)?[ :]{0,2}$"
        ),
        (
            rf"[”\"]?(?:[{HAN}]{{0,4}}(?:热线|平台|专线)|举报|投诉|报警|求助|上访)|"
            r" (?:hotline|helpline|emergency)\b"
        ),
    ),
)
