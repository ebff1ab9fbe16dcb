"""How reports from China take back a number and give another one. Simplified, as it is folded."""

from clarion.countries import english
from clarion.countries.china.report.shapes import HAN
from clarion.countries.corrections import Corrections

_S = r"[\W_]*"
_LINE = (
    "(?:这个?|那个?|该|此|原|旧)?(?:号码?|电话|手机|座机|办公电话|固话)?"
    "(?:已经?|早已?|都|也|是|为|系)*"
)
_WRONG = (
    rf"{_LINE}(?:多了?一位|少了?一位|有误|不对|不通|空号|停用|停机|作废|"
    "[已全]?废|注销|无效|"
    r"(?:写|印|登|抄|记|打|搞|弄|发|刊|载|报|贴)[错串]|错误|错|误|旧的?|老的?|不要用|别用|不要打|别打|"
    r"是?别人家?|他人|打不通)(?:了|的)?"
)
_PUT = "为|成|作|是|打|用|拨|登|印|写|至|回|:"
_RIGHT = (
    rf"(?:[,;]?(?:请|现|今|已|后|应|都|一律|须|要|这次|本次|特此|兹|予以)*(?:更正|订正|改正|修正|纠正|勘正|更改|改|换)"
    rf"(?:{_PUT}|了)*|"
    r"(?:[本自]?应该?|应当|理应|原应|当|须)(?:当|系|该)?(?:是|为|作|改为|改成|登|印|写)|"
    r"(?:其?实|实际|事实)(?:上|际)?(?:应)?(?:是|为|系|号码是)|正确的?(?:号码|电话|手机)?(?:应?[是为])?|"
    r"(?:新|对)的?(?:号码?|电话)?(?:应?[是为])?|新号码?(?:[是为])?)"
)
_WHO = rf"(?:[{HAN}]{{1,12}}?的?(?:电话|手机|号码?)?)"
_BEFORE = (
    r"(?:[上前]\w?[期次版回文篇份批号]|[原旧前曾误]|此前|之前|以前|先前|早前|初稿|[本我]们?[站刊文]?|"
    r"[有很]?多?网[上站友])"
)
_ERRED = (
    rf"(?:{_BEFORE}+[{HAN}]{{0,4}}?(?:误|错)|"
    rf"(?:{_BEFORE}|[{HAN}]{{0,4}})*?(?:误|错)(?:植|传|发)*(?:为|作|成|印|登|写|记|载|刊|录|抄|列|标)+了?)"
)
_ONCE = rf"{_BEFORE}+[{HAN}]{{0,4}}?(?:印|登|写|记|载|发|刊|作|录|抄|列)+(?:为|作|成|的是|了)*"
_CONFIRMS = r"才?(?:是)?(?:对|正确|真)的?|才(?:对|是)|为准|没错|是对的|无误"
_SIGNED = r"[\W_]*(?:{})[\W_]*"

CORRECTIONS = Corrections(
    later=(
        rf"{_S}(?:{_WRONG}{_S})?{_RIGHT}{_S}|[\s,(]*(?:→|->|=>|⇒|➜|➔|⟶|-->|——>)[\s:]*|"
        rf"{_S}(?:不是|并非){_WHO}[,;。 ]+{_WHO}(?:应?[是为]|:){_S}|"
        rf"{_S}(?:划掉|删掉|删除|去掉|拿掉)[,;。 ]+{_WHO}(?:应?[是为]|:){_S}|"
        rf"{_S}(?:{_WRONG}{_S})?以|{english.CORRECTED}"
    ),
    earlier=(
        rf"{_S}(?:而|并|但|绝)?(?:不是|并非|非)(?:原来的|旧的|那个)?{_S}|"
        rf"{_S}(?:{_ERRED}|{_ONCE}|(?:写|登|印|抄)成了?){_S}|{english.MISTAKEN_FOR}"
    ),
    copula=rf"{_S}(?:即|乃|系|是|为|就是)?{_S}|{english.COPULA}",
    error=r"\s*(?:之|的)?(?:误植?|笔误|讹误?|误[印登写记])",
    rejects=rf"{_S}{_WRONG}{_S}",
    confirms=rf"{_S}(?:{_CONFIRMS}){_S}",
    right_mark=_SIGNED.format("√|新|正|对|right|correct|new"),
    wrong_mark=_SIGNED.format("×|旧|误|错|wrong|old"),
)
