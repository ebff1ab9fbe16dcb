"""How notes in Chinese speak of the items of a list. Simplified, as the text is folded."""

from clarion.countries import english_items as english
from clarion.countries.china.report.shapes import COUNT, NUMERAL
from clarion.countries.china.report.strangers import SHOPS
from clarion.countries.itemed import Itemed

_ONES = NUMERAL[:9]
_NUMERALS = {one: n for n, one in enumerate(_ONES, 1)} | {"十": 10, "两": 2}
_NUMERALS |= {f"十{one}": 10 + n for n, one in enumerate(_ONES, 1)}
_NUMERALS |= {f"{ten}十": 10 * t for t, ten in enumerate(_ONES, 1)}
_NUMERALS |= {
    f"{ten}十{one}": 10 * t + n for t, ten in enumerate(_ONES, 1) for n, one in enumerate(_ONES, 1)
}
_CIRCLED = "①-⑳"
_NUMERALS |= {chr(ord("①") + n): n + 1 for n in range(20)}
_UNIT = (
    "(?:(?:号(?!楼|院|令|监|室|文|线|房|公馆|大院|看守|厂|店|机|台|门|岗|窗)|"
    "项|条(?!例|规|款|的规定|第)|位(?!数)|个(?!月|小时|人月|年|星期|多|孩)|行(?!为|政)|栏|名(?!单)|人(?!民|员)|"
    "款(?!项))(?:号码|人)?)"
)
_FEW = r"(?:[二两三四五六七八九十]|\d{1,2})"
_COUNTER = r"(?:个|位|条|项|行|名|人|号码?)(?!月|小时|年|星期|数|民|孩|字)"
_SEP = r"\s?(?:[、,/&]|以?及|和|与|跟|还有|-|~|至|到)\s?"
_LED = r"(?:第|序号|编号|号|#|no\.)"
_CALLS = (
    r"(?:不要|别|勿|莫|不能|不许|不准|不得|不必|不用|无需|停止)(?:再|去|给|往)*(?:打|拨|致电|来电|联系|列)|"
    r"(?<![还没])不[再能]?打(?:了|$|[。;,])|一律不打"
)
_OTHERS = (
    "当事人|家属|亲属|受害|证人|律师|辩护人|记者|自己人|爱人|妻|丈夫|老婆|老公|太太|夫人|女儿|儿子|"
    "父亲|母亲|爸|妈|岳|哥|弟|姐|妹|舅子|连襟|陌生人|老板|司机|老人|老太|学生|邻居|朋友|公司|公开|举报|投诉|热线|"
    "(?:饭|商|药|酒|火锅|餐|小卖|理发|宾|旅)[店馆部]|诊所|医生|师傅"
)
_SAID = r"(?=是|为|已|均|都|系|则|也|没|不|仍|请|要|现|全|皆|一律)"

ITEMS = Itemed(
    numerals=_NUMERALS | english.NUMERALS,
    begins=(
        r"[ \t>|*#-]*[(\[【]?(?:no\.? ?|#|第 ?|序号 ?|编号 ?)?(?:(?P<n>\d{1,3})"
        r"(?: ?[)\]】]| ?[.、:)|,](?!\d)|号? ?[:、.]|号? *[ \t|]|(?=[^\W\d_]))|"
        rf"(?P<han>[{NUMERAL}]{{1,3}})(?: ?[)\]】、.:]|[号项条位] ?[:、 ])|"
        rf"(?P<circled>[{_CIRCLED}]))"
    ),
    number=rf"\d{{1,3}}|[{_CIRCLED}]|(?<![a-z])(?:{english.ORDINAL})(?![a-z])|[{NUMERAL}]{{1,3}}",
    refs=(
        (
            rf"(?<![法例定释见知》款告令文倒数])(?<![^上下面单中里边表头列]的)第 ?"
            rf"(?P<items>{COUNT}(?:{_UNIT}?{_SEP}第? ?{COUNT}){{0,20}}) ?{_UNIT}"
        ),
        (
            rf"(?:序号|编号|#)(?:是|为|:| )*"
            rf"(?P<items>{COUNT}(?:{_UNIT}?{_SEP}{_LED}? ?{COUNT}){{0,20}})(?!\d){_UNIT}?"
        ),
        (
            rf"(?<![\d月年.:/第-])(?P<items>\d{{1,3}}(?:号?{_SEP}\d{{1,3}}){{1,20}}) ?"
            rf"(?:号(?!楼|院|线|房)|项|条|[两三四五几这]+[个条位项])"
        ),
        (
            r"(?:(?<=[\n。;:])|(?<=以上)|(?<=上面)|(?<=上述))(?P<items>\d{1,3})号"
            r"(?![打拨上下晚早中那就又再凌傍夜当，]|楼|院|线|房|室)"
        ),
        (
            r"(?:(?<=[\n。;]))(?P<items>\d{1,3}(?:号?(?:、|和|与|及|跟)\d{1,3}){1,20})"
            r"(?=不要|别|勿|请|已|均|都|是|打|停|空)"
        ),
        rf"(?:前|头)[面边]?的?(?P<first>{_FEW}) ?{_COUNTER}",
        (
            r"(?:最后[面边]?的?(?=一)|(?:最后|后面?|末尾?)[面边]?的?(?!一))"
            rf"(?P<last>一|{_FEW}) ?{_COUNTER}"
        ),
        rf"(?:以上|上述|上面|[这那])(?P<whole>{_FEW}) ?{_COUNTER}",
        rf"倒数第 ?(?P<back>{COUNT}) ?{_COUNTER}",
        r"(?P<rest>(?:其余|其他|其它|剩下|余下|别的)(?:的|各|几|号码?|电话|都|均|个|位|条|人)*)",
        (
            rf"(?P<items>[{_CIRCLED}](?:(?:{_SEP})?[{_CIRCLED}]){{1,20}}|(?<![\n ])[{_CIRCLED}])"
            r"(?:号|项|条|两?个)?(?![里中])"
        ),
        *english.REFS,
    ),
    to=rf"至|到|~|{english.TO}",
    one=r"[个位]|\b(?:ones?|entr|numbers?|person|official|officer)",
    more=(
        rf"[;,] ?(?P<items>{COUNT}号?(?:{_SEP}第?{COUNT}){{0,20}}) ?(?:号|项|条|位|个)?{_SAID}|"
        + english.MORE.replace("(?P<items>", "(?P<items_en>")
    ),
    but=rf"除(?:了|去|开)?(?:以上|上面)?$|{english.BUT}",
    outside=r"\s?(?:以|之)?外",
    bad=(
        rf"{_CALLS}|打错|错号|错误|有误|不认识|"
        r"删[掉除去]?|划[掉去]|拿掉|去掉|撤[下掉]|剔除|作废|停机|空号|停用|停拨|注销|欠费|销号|"
        r"打不通(?!.{0,6}(?:再试|改天))|开除|免职|撤职|被查|被抓|双[规开]|留置|换人|调[走离任往]|"
        r"离[职任岗]|退休|退二线|去世|过世|病[故逝]|不在(?:了|岗|任)|不干了|请?勿扰|备查|"
        rf"(?:(?<![听说道问称])是|为|(?<!联)系|属于?|成了?)(?:[^说称问讲,]{{0,16}}的)?[^说称问讲,]{{0,8}}?(?:{_OTHERS})|"
        rf"(?<!说)(?<!说是)(?:{_OTHERS})[^说称问讲,]{{0,4}}(?:在用|用着|用的|拿着|的(?:号|手机|电话|座机|私人))|"
        r"^(?![^,]{0,9}[说称讲])[^,]{0,9}(?:无关|没有?关系|不相干)|"
        r"不是(?:责任人|他|她|本人|警察|办案)|(?<!不)做[^,。;]{1,4}(?:生意|买卖)|(?:没|没有|从未)(?:来|去)过(?![电信我])|"
        rf"打(?:过去|去|通)[^,。;]{{0,3}}?是一?[家间个][^,。;接]{{0,6}}?{SHOPS}|" + english.BAD
    ),
    good=(
        r"没有?人?要求|从未要求|(?:没有?|并未|不是|未|不)(?:停机|空号|退休|调走|换人|注销|停用|作废|错)|误报|恢复|仍可|还可以?打|"
        rf"可以?(?:继续)?打(?!错)|继续打|重新开通|又通了|{english.GOOD}"
    ),
)
