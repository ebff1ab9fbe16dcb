"""Words for area codes that a report tells once. Simplified and in small letters."""

from clarion.countries.china.report.cities import CITIES
from clarion.countries.china.report.shapes import HAN
from clarion.countries.codes import Told

_KNOWN = "|".join(sorted({code for codes in CITIES.values() for code in codes}))
_EN_LINES = (
    r"land ?lines?|fixed(?:[ -]lines?| (?:tele)?phones?| numbers?)?|"
    r"(?:seven|eight|[78])[- ]digits?|"
    r"numbers|(?:tele)?phones|telephone numbers|desk lines|office (?:lines|numbers|phones)"
)

TOLD = Told(
    code=rf"(?<![\d./-])(?<!\d:)(?:0|\+?86[ -]?\(?0?)(?P<code>{_KNOWN})(?![\d:/]|-\d|[年月日号%])",
    says=(
        r"[区區][号码]|(?<![a-z])(?:(?:area|city|dial(?:l?ing)?|std|trunk|calling|regional)[ -])?"
        r"(?:codes?|prefix(?:es)?)(?![a-z])|(?:in|of) (?:the )?(?:area|region)(?= 0)|"
        r"(?<= )area(?=[ ,.;)]|$)|(?<![a-z] )area: ?(?=0)|"
        r"(?<![a-z])(?:(?:all|everything)(?: (?:of )?(?:these|them|here|below))?|it's all) "
        r"(?:(?:are|is|in|with|on) )?(?=0\d{2,3}(?![\d-]))|"
        rf"[都皆全均](?:[是为用])?(?=0\d{{2,3}}的(?![{HAN}\w]))|"
        r"(?<= 0\d\d)\d? (?:for|in front of|before) "
        r"(?:all|everything|every(?: number| one))(?![a-z])"
    ),
    lines=(
        r"座机|固话|前面加(?= ?0)|固网|固定|市话|室内电话|电话|号码|话机|外地|长途|"
        r"[七八78]位(?:数|的|号)|"
        rf"(?<![a-z])(?:{_EN_LINES})(?![a-z])"
    ),
    every=(
        r"[都均皆全]|一律|统一|所有|凡|每|各|[先加拨添][上拨打]?(?=[ \"“]?0)|"
        r"(?<![a-z])(?:all|every|each|any|for the|unless|otherwise|without|with no|prefix|add|put|"
        r"dial|begin|start|needs?|takes?|before|in front|are|have|omit|left out|"
        r"leave out)(?![a-z])|"
        r"land ?lines\W{0,3}0"
    ),
    above=(
        r"以上|上述|上面|上列|(?<![a-z])(?:the )?(?:numbers |land ?lines |list |lines )?above"
        r"(?! all)(?![a-z])"
    ),
    below=r"以下|下面|下列|下述|(?<![a-z])(?:below|following)(?![a-z])",
    one=(
        rf"[他她它](?!们)|[这那此该](?:个|支|部|条)?(?:号码|电话|座机|号)(?![{HAN}]{{0,6}}区号)|"
        r"骗子|诈骗|推销|房间|病房|密码|验证码|警号|车牌|"
        r"陌生|打来|来电|显示|别接|最后一|第.[个条]|只有|改成|不是|"
        r"(?<![a-z])(?:his|hers?|its|this (?:number|line|phone|one)|"
        r"that (?:number|line|phone|one)|"
        r"the (?:last|first|second|latter)(?! digits)|"
        r"only|except|not|scam\w*|called|rang|calls|came|no longer|is the one|old)(?![a-z])"
    ),
    no=(
        r"(?:尾号|[后末]四?位|分机|内线|转|房间?号?|警号|编号|室|"
        r"(?<![a-z])(?:ext(?:ension)?|"
        r"ending(?: in)?|ends? (?:in|with)|room|badge|no|number))\W{0,2}$"
    ),
)

CODE = r"0(?P<code>10|2\d|[3-9]\d\d)(?![\d-])"
PLACES = (
    rf"(?P<name>[{HAN}]{{2,6}}?)[市县区州盟旗]?的?(?:长途|电话)?(?:区号)?[是为:=]? ?\(?{CODE}",
    (
        rf"(?P<name>[{HAN}]{{2,4}}?)[市县区州盟旗]?(?:的?(?:座机|固话|"
        rf"电话))(?:[七八78]位)?[,:]?"
        rf"区号[是为:]? ?{CODE}"
    ),
    (
        rf"(?P<name>[A-Z][A-Za-z]{{2,}})(?:'s|,)?(?: (?:area|city|dialling|dialing))?(?: code)?"
        rf"(?: is|:| =)? ?\(?{CODE}"
    ),
    rf"{CODE} ?\)?(?:is |= ?)?(?:for|in|=) ?(?P<name>[A-Z][A-Za-z]{{2,}})",
)
