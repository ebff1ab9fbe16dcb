"""That a number is some stranger's by now: somebody in Shenzhen has this sim."""

from clarion.countries.english_gone import FIRMS
from clarion.countries.english_people import HERS, KIN

ANYBODY = (
    "woman|man|lady|gentleman|girl|boy|guy|fellow|chap|bloke|family|couple|household|person|citizen|"
    "grandmother|granny|grandfather|kid|child|teenager|housewife|businessman|businesswoman|"
    "worker|trader|nurse|cook|builder|electrician|waiter|waitress|fisherman|tenant|villager|"
    f"{FIRMS}"
)
_OFFICIAL = "duty|office|police|court|bureau|procuratorate|prison|detention|new|female|male desk"
SOME = rf"(?:an?|some|another|one) (?!(?:{_OFFICIAL})\b)(?:[\w'’-]+ ){{0,2}}?(?:{ANYBODY})\b"
_WHERE = (
    r"(?: (?:in|from|near|out in|over in) (?!(?:the|his|her|their|our|this|that|another|an?) )"
    r"[\w'’-]+(?: (?!now|has|have|got)[\w'’-]+){0,2}?)"
)
_BODY = rf"(?:{SOME}{_WHERE}?|some(?:body|one){_WHERE}|some(?:body|one) else)"
_IT = (
    r"(?:(?:this|that|the|his|her|their)(?: (?:old|former|same))? "
    r"(?:sim(?: card)?|number|phone|line|mobile|cell(?:phone)?)|it)\b"
)
_SHOP = rf"(?:an?|some) (?!(?:{_OFFICIAL}|local)\b)(?:[\w'’-]+ ){{0,2}}?(?:trader|{FIRMS})\b"
_HAS = (
    r"(?: who)?(?: (?:now|currently|already|obviously|apparently))* (?:has|have|had|owns|own|uses|"
    r"use|got|bought|holds|inherited|took over|is using|are using)(?: had| been using)?"
)
_NUMBER = r"(?:sim(?: card)?|number|phone|mobile|line|cell(?:phone)?|it|this|that)"
_PRIVATE = (
    r"(?:an?|some) (?:(?:private|family|ordinary) (?:household|home|flat|house|apartment|residence|"
    r"dwelling|address)|household)\b"
)
_ITS = r"(?:(?:this|that|the|his|her) (?:sim(?: card)?|number|phone|line|mobile|telephone)|it)"
_THEIRS = rf"(?:{HERS}(?: (?:little|big|kid|elderly|aged))?|[\w'’-]+['’]s) {KIN}\b"
# Who keeps a phone that was listed as an official's: kin; and what they say of it.
KEPT = (
    rf"\b{_THEIRS} (?:now |still |always )?(?:has|keeps|owns|carries|uses|holds) "
    rf"(?:{_ITS}|\ufffc)\b(?! (?:for him|in|on))|"
    rf"\b{_THEIRS}[^.\n]{{0,24}}[;,:] s?he (?:(?:has|had|says|said|that|he|she) )*"
    rf"(?:handed|gave|passed|given|left|sold)(?: on)? (?:(?:him|her|it|them) )?{_ITS}"
    r"(?: (?:to (?:him|her|them)|last|in|this|when|years|months))|"
    rf"\b{_THEIRS}[^.\n]{{0,24}}[;,:] (?:(?:says|said|that|s?he|and) )*{_ITS} (?:is|was) "
    r"(?:hers\b|(?:her|his) (?:own )?(?:phone|number|mobile|line)\b)"
)
OTHERS = (
    rf"{KEPT}|\b(?:is|was)(?: now)? the (?:phone|number|mobile|line|sim)(?: number)? of {_BODY}|"
    rf"^\W*{_SHOP}{_WHERE}(?=\W*$|[,.;])|"
    rf"\b{_BODY}{_HAS} {_IT}|"
    rf"\bsome(?:body|one){_HAS} {_IT} (?:now|since|these days)\b|"
    rf"\b{_NUMBER}(?: is| was|['’]s)?(?: now| already| long)* (?:with|used by|owned by|held by|"
    rf"in the hands of|gone to|went to|passed to|sold to|registered to) {_BODY}|"
    rf"(?<!is )\bnow (?:with|used by|owned by|in the hands of) {_BODY}|"
    rf"\b{SOME}{_WHERE}? (?:answers|answered|picks up|picked up|there)\b[^.;\n]{{0,12}}"
    rf"(?:s?he|they|has|have)(?: has| have|['’]s|['’]ve)? had {_IT}|"
    r"\b(?:reached|reaches|reach|got|gets|rings (?:in|at)|is|was|belongs to|goes to|became|"
    rf"connects to|turned out to be|turns out to be)(?: now| only| just)* {_PRIVATE}|"
    rf"^\W*(?:it['’]s |now )*{_PRIVATE}(?: now)?(?=\W*$|[,;])"
)
# So begins a sentence behind the number.
BEGINS = (
    r"(?:(?:it |this )?(?:rings|rang|connects|connected|works)[,;] (?:and |but )?)?"
    r"(?:(?:but|and|now|sorry|note|nb)[,:]? )*"
    r"(?:(?:when|as|then) (?:i|we|they|she|he|\w+) (?:tried|rang|called|dialled|dialed|phoned)"
    r"(?: (?:it|this|that|there|again))?,? )?(?:(?:it|this|that|the)(?: (?:number|line|sim|one|"
    rf"mobile|phone))? )?(?:{OTHERS})"
)
