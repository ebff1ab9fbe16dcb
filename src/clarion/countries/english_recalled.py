"""How later sentences in English speak of somebody whose number was told far above."""

from clarion.countries.english_gone import FIRMS
from clarion.countries.english_people import KIN

_FIRMS = (
    f"{FIRMS}|(?:travel|real estate|estate|job|insurance|advertising) (?:agency|agent|office)|"
    "agency|insurance|pharmacist|drugstore|private (?:person|family)"
)
_PHONE = (
    "(?:(?:mobile|cell|phone|telephone|office|desk|home)[ -]?)?"
    "(?:number|mobile|cell(?:phone)?|phone|telephone|line|landline|sim(?: card)?)"
)
_ENDS = r"(?=\W*$|[,.;:!?)]| (?:now|since|who|which|and|in|at|by|because|from)\b)"
BEFORE = rf"\b{_PHONE} (?:of|for|belonging to|under the name of)(?: the| mr\.?| ms\.?)? $"
# Li’s is a shop: his number.
LINE = (
    rf"['’]s? (?:\w+ )?{_PHONE}(?: number)?\b|{_PHONE}\b|"
    r"['’]s(?= (?:is|was|belongs|rings|goes|reaches)\b)"
)
OTHER = (
    rf"['’]s? (?:\w+ )?(?:{KIN})\b(?! (?:answer|pick|has|uses))|(?: was)? formerly\b|"
    r"['’]s? (?:\w+ )?(?:predecessor|successor|deputy|replacement|boss|office mate|colleague)\b|"
    rf"['’]s? (?:old|former|previous|earlier) {_PHONE}\b|"
    r"[^.;:\n]{0,60}, (?:ms|mrs|mr|miss)\b"
)
GOES_ON = (
    r"\W*(?:but |and |so |also |please )*(?:s?he|they|it|this|that|"
    r"the (?:number|line|phone|mobile)|his|her|please|cut|strike|delete|remove|"
    r"take|drop|cross|do not|don['’]t|no longer|not|use|i (?:asked|checked|called|rang|tried)|"
    r"that (?:is|was))\b"
)
_IS_OF = (
    r"\b(?:is|was|belongs? to|with|of|has|used by|answered by|reached|reaches|got|goes to|"
    r"rings at|rings in) (?:now |only |really |in fact |actually |of |used by |with |held by )*"
    rf"(?:(?:his|her|their|the) (?:[a-z]+ )?(?:{KIN})\b|"
    rf"(?:an?|some|the) (?:[\w-]+ ){{0,2}}(?:{_FIRMS})\b)"
)
BAD_LINE = (
    rf"{_IS_OF}|"
    rf"\b(?:says?|said) (?:that )?(?:this|it|here) is (?:now )?(?:an?|the) (?:[\w-]+ ){{0,2}}"
    rf"(?:{_FIRMS}){_ENDS}|"
    rf"^\W*(?:his|her) (?:{KIN}) (?:has|uses|keeps|carries) it\b|"
    rf"\b(?:keeps?|kept|got) (?:it|the {_PHONE}) (?:after|in|since) the divorce\b|"
    r"\bthe (?:bill|contract|account|subscription) is in (?:his|her) name\b|"
    rf"\bit (?:is|['’]s) (?:her|his) (?:{KIN})['’]s\b|"
    r"\bits? (?:is|['’]s) (?:her|his) own (?:number|phone|mobile|line)\b|"
    r"\bnever been an? (?:police ?(?:wo)?man|(?:police )?officer|judge|prosecutor|guard|cop)\b|"
    r"\bnumber (?:you (?:have )?diall?ed )?(?:is|was) (?:incorrect|invalid)\b|"
    r"\bno such (?:person|man|woman|officer) here\b|"
    rf"^\W*(?:(?:his|her|the) (?:{KIN})|an? (?:[\w-]+ ){{0,2}}(?:{_FIRMS})){_ENDS}"
)
BAD = (
    r"\b(?:an?|some) (?:[\w-]+ ){0,2}?(?:woman|man|lady|girl|boy|family|person|people)"
    r"(?: in [a-z]+)? (?:now )?ha(?:s|ve) (?:this|that|the|his|her|it)\b|"
    rf"\b(?:his|her|this|that) {_PHONE} (?={_IS_OF})|"
    r"\b(?:bought|buys|got|has had|registered) (?:the|this|that|his|her|a)(?: (?:old|used|new|"
    r"second-?hand))? (?:sim|card|number|mobile|phone)\b|"
    r"\b(?:unknown|strange|different|other) (?:woman|man|person|voice|girl|lady|family)\b|"
    r"\bsubscriber[^,.;]{0,24}\b(?:cancelled|canceled|unknown|not exist|terminated|removed|gone)\b|"
    rf"\b{_PHONE}(?: (?:has|was|is|had|been|now|since|already))*(?: |['’]s )(?:cancelled|canceled|"
    rf"terminated|deactivated|given up|reassigned|no more|no longer|not)(?: (?:(?:of )?(?:the )?"
    r"(?:police|court|station|prison)|in use|in service|valid|his|hers|theirs|used|working|active|"
    rf"any ?more))*{_ENDS}|"
    rf"\b{_PHONE}(?: is| was| are)? not existing\b|\ba dead (?:line|number)\b|"
    rf"\b(?:this|that|the|his|her) {_PHONE} is (?:for nothing|useless|of no use|no use|no good|"
    r"worthless)\b|"
    r"^\W*(?:so |and |please |to be )*(?:(?:cut|strike|struck|cross|take|taken|leave|left|scratch)"
    r"(?: (?:it|this|that|him|her|the number|his number|her number))? (?:off|out)\b|"
    r"(?:delete|remove|drop|erase)d?(?: (?:it|this|him|her|from (?:the )?list|the number))?"
    r"\W*$)|\bwrong number\b"
)
_AT = (
    r"(?:at|in|with|for) (?:the )?(?:[\w-]+ ){0,4}?(?:station|court|bureau|branch|brigade|"
    r"procuratorate|prison|center|centre|office|police|force|committee|team|there)\b"
)
TAIL = r"\b(?:ending|ends|finishing)(?: in| with)? (\d{3,4})\b"
GONE = (
    rf"^\W*(?:(?:s?he|who) )?(?:is|works?) (?:no longer|no more)(?: working| employed)? {_AT}|"
    rf"^\W*(?:(?:s?he|who) )?(?:is|works?) not(?: working| employed)? {_AT} (?:now|any ?more|any "
    r"longer|since)\b|"
    r"\b(?:he|she|now|who) (?:now )?works? (?:now )?(?:in|at|for|as) (?:an?) (?:[\w-]+ ){0,2}"
    rf"(?:{_FIRMS}|security|guard)\b|"
    r"\b(?:no longer|no more|not any ?more) (?:here|there)\b|"
    r"\bha(?:s|ve|d) (?:already |since |now )?left (?:the|this|that|his|her) (?:[\w-]+ ){0,2}?"
    r"(?:branch|bureau|court|station|prison|procuratorate|force|police|service|office|team|brigade|"
    r"cent(?:er|re)|committee|department)\b|\bin retirement\b"
)
GOOD = (
    r"\b(?:works|rings)(?: (?:fine|again|now(?! (?:in|at|for|as))|well))|\bworks\W*$|"
    r"\bstill (?:his|hers|works|answers|"
    r"there|in)\b|\bit (?:is|was) (?:(?:him|her)(?:self)?\b|[a-z]+ (?:him|her)self)|"
    r"\b(?:again|now) (?:good|fine|ok(?:ay)?|alive)\b|\b(?:good|alive) again\b|"
    r"\bnot (?:a stranger|dead|gone|retired|moved|wrong|disconnected|in retirement|so|true)\b|"
    r"n['’]t (?:so|true|retired?|moved?|gone)\b|\bstill (?:sitting|serving|working|at work)\b|"
    r"\b(?:but )?(?:(?:it )?is)(?:n['’]t| not)\W*(?:$|,)|"
    r"\bgives? (?:the phone |it )?to (?:him|her)\b|"
    r"\b(?:moved|transferred|promoted|posted) to [^.;,]{2,50}(?: as\b|,? where\b)|"
    r"\bwas (?:a )?(?:joke|rumou?r|false|wrong|mistake)|\b(?:keep|leave) (?:it|him|her|the number|"
    r"(?:him|her|it) (?:in|on))|\bcall(?:s|ed)? (?:him|her) to the phone|\bconfirmed\b"
)
AGAIN = (
    r"\brumou?r (?:was|is) (?:wrong|false|untrue)\b|"
    r"\bit (?:is|was) (?:(?:him|her)(?:self)?\b|[a-z]+ (?:him|her)self)|\b(?:only|just|was|is) an? "
    r"(?:false )?rumou?r\b|"
    r"\b(?:now|again|later|since|today|but)\b[^.;!?]{0,24}\b(?:works|rings|working|answers?|fine|"
    r"reachable|restored|corrected|good|repaired|functions?|picks up)\b|"
    r"\b(?:that|this|it|which) (?:is|was) (?:not (?:so|true|right)|untrue|false|wrong)\b|"
    r"n['’]t (?:so|true)\b|\bstill (?:sitting|serving|working|at work|in office|there)\b|"
    r"\bs?he (?:is(?:n['’]t| not)|did(?:n['’]t| not)(?: retire| move)?|has(?:n['’]t| not))"
    r"\W*(?:$|,)|"
    r"\bignore the (?:business|rumou?r|story|talk)\b|"
    r"\b(?:works|rings|working|answers?|corrected|restored)\b[^.;!?]{0,16}\b(?:now|again|above)\b"
)
NTH = (
    r"\b(?:the |his |her )?(?:(first)|(second)|(third)) (?:\w+ )?"
    rf"(?:{_PHONE}|one)(?: number)?(?: of| for)?\W*(?:\w+ ){{0,2}}$|"
    rf"^['’]s? (?:(first)|(second)|(third)) (?:\w+ )?(?:{_PHONE}|one)\b"
)
LONGER = r"\b(?:deputy|vice|former|assistant|acting|ex)[ -]"
SPARES = (
    r"(?<!why )\b(?:not|never|nobody|no one|stop|n['’]t)(?: (?:to|ever|please|should|must|may))* "
    r"(?:call|ring|phone|contact|bother|disturb|dial|telephone)(?:ing)? "
    r"(?:(?:mr|ms|mrs|judge|officer|chief|captain|director|prosecutor|the)\.? )*$"
)
HOURS = (
    r"\b(?:before|after|at|on|during|between|until|in|from|when|while|today|tonight|tomorrow|noon|"
    r"nights?|weekends?|yet|twice|did|does|has|have|had)\b"
)
ALONE = (
    r"(?:(?<=\n)|(?<=[.,;:!?(] )|(?<=[-–—] )|(?<=and )|(?<=but )|(?<=that )|(?<=[:(]))"
    r"(?!(?:an?|are|can|he|if|it|long|may|men|no|she|so|we|you)\b)[a-z]+"
    rf"(?:['’]s (?:{_PHONE}|is an?\b)| (?:has|had|got|is|was|retired|retires|died|left|moved|"
    r"resigned|passed|quit|no longer|now|does|did|asked|asks|went|became)\b)|"
    r"(?<=\bfor )[a-z]+(?= ?:)"
)
