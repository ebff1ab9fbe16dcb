"""Words for a switchboard and its extensions. Simplified and in small letters."""

from clarion.countries.china.report.shapes import HAN
from clarion.countries.inner import Inner

NAMED = (
    r"分机|内线|(?<![a-z])extensions?(?![a-z])|(?<![a-z])exts?(?![a-z])|"
    r"(?<![a-z])internal (?:numbers|lines)"
)
_COLUMN = (
    r"(?:办公|电话|座机|总机){0,2}[(/]?转?(?:分机|内线|内部)(?:号码?|电话|线|机)?\)?|"
    r"(?:总机)?转(?:接|机)?号?|"
    r"(?:(?:office|phone|tel\.?|telephone)[ /]*\(?)?(?:extensions?|exts?\.?|internal)"
    r"(?: ?(?:no\.?|number|line|#))?\)?"
)

INNER = Inner(
    central=r"总机|交换台|switchboard|main (?:line|number)|operator",
    follow=(
        rf"{NAMED}|转(?=[\s:;,。)]|$|接|以下|下列|下面|各|相关|有关|内|所需|机)|"
        r"(?:ask|dial) (?:for|to)|then dial"
    ),
    named=NAMED,
    column=_COLUMN,
    direct="直[拨线通]|direct",
    at=r"at|on|via|through|behind",
    no_item=(
        r"(?:房间?号?|房号|门牌号?|编号|序号|页码?|第|共[有计]?|约|满|达|近|超过|年龄|在|于|自|从|"
        r"至|到|邮政?编?码?|(?<![a-z])(?:no\.?|nos\.?|room|rm\.?|floor|badge|case|page|in|of|since|"
        r"from|until|to|about|some|over|january|february|march|april|may|june|july|august|"
        r"september|october|november|december))[\s:]*$"
    ),
    counts=rf"[{HAN}a-z%‰°]|[.:]\d|-\d",
)
