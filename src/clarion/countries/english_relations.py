"""Whose relative, lawyer or fellow prisoner a remark in English says that somebody is."""

_KIN = (
    "(?:(?:ex-?|former |late )?(?:wife|husband|spouse|widow|widower|fianc[eé]e?|partner)|mother|"
    "father|mom|mum|dad|parents?|sons?|daughters?|brothers?|sisters?|uncle|aunt|cousin|nephew|"
    "niece|grand(?:mother|father|son|daughter|parents?|ma|pa)|granny|child(?:ren)?|"
    "famil(?:y|ies)(?: member)?|relatives?|(?:mother|father|son|daughter|brother|sister)-in-law|"
    "girlfriend|boyfriend|neighbou?r|friend|(?:class|school|cell|room|flat|house) ?-?mate|"
    "landlord|landlady|lawyer|attorney|solicitor)"
)
# Not: met the judge's wife.
_LEAD = (
    r"(?:(?!(?:met|saw|see|told|tell|called|call|asked|ask|said|says|spoke|knows?|knew|likes?|"
    r"with|to|by|from|for|via|and|but|not|no|is|was|has|had|left|gave|beat|arrested|took|take|"
    r"reached|he|she|his|her|who|that|this|it)\b)[\w.-]+ ){0,3}"
)
_HELD = r"(?:(?:the |a |one of the )?(?:[\w.-]+ ){0,2}?[\w.-]+|her|him|them)"
_STATE = "(?:state|court|prosecution|procuratorate|bureau|police|people|government|office|prison)"
_THINGS = "(?:lists?|names?|information|info|tip|tips|leads?|materials?|details|documents?)"
_SOME = "(?:(?:the|this|that|these|our|a|an|some|us|to|with|for|of|us with) )*"
_GIVE = "(?:gave|sent|provided|passed|brought|supplied|leaked|forwarded|handed|wrote|compiled)"
# Who gave us the list.
_GAVE = (
    r"(?:(?:s?he|this|that|it|is|was|the|an?|our) )*(?:[\w-]+ ){0,2}?(?:(?:local|man|woman|person|"
    "people|villager|resident|student|citizen|source|one|somebody|someone|guy|lady|worker|"
    rf"neighbou?r|friend)s? (?:who|that) {_GIVE} {_SOME}(?:on )?{_SOME}{_THINGS}"
    rf"(?: (?:on )?to us)?|(?:source|sender|giver) (?:of|for) {_SOME}{_THINGS})|"
    rf"(?:s?he )?(?:is )?(?:who )?{_GIVE} us {_SOME}{_THINGS}|"
    rf"(?:s?he )?(?:is )?(?:who )?{_GIVE} {_SOME}{_THINGS} to us|"
    r"(?:(?:s?he|this|it)(?: is|['’]s) )?our (?:\w+ )?sources?"
    r"(?: (?:in|at|inside|from|on|with) [\w'’ ]{1,24})?"
)
IS_OF = (
    rf"{_GAVE}|"
    rf"(?:{_LEAD}[\w.-]+['’]s? (?:[a-z-]+ ){{0,2}}?{_KIN}(?: (?:from|at|in) [\w ]{{1,24}})?|"
    r"(?:the |an? )?(?:[a-z-]+ )?(?:lawyer|attorney|solicitor|counsel) "
    r"(?:(?:hired|retained|engaged|instructed|paid|chosen) by|(?:for|of) (?:the )?"
    r"(?:famil|victim|defendant|accused|detain|prisoner|practitioner|mrs?\b|ms\b))[^,;]{0,40}|"
    rf"(?:represents|represented|defends|defended|acts for|acted for) (?!(?:the )?{_STATE}\b)"
    r"[^,;]{1,40}|"
    rf"(?:(?:s?he|who|has|had|once|was|were) )*(?:shared (?:an?|the|his|her) cell|"
    rf"in (?:the|a|one) (?:same )?cell) (?:with|as) {_HELD}(?: (?:in|for|until) [\w ]{{1,20}})?|"
    r"(?:(?:s?he|who|was|were) )*(?:held|detained|imprisoned|jailed|locked up|kept) "
    rf"(?:together )?(?:with|alongside) {_HELD}(?: (?:in|for|until) [\w ]{{1,20}})?|"
    r"(?:eye-?)?witness(?:ed)?(?: (?:of|to|in|the|for) [^,;]{1,40})?|"
    r"saw (?:the|his|her|their) (?:arrest|raid|abduction|beating|kidnapping)[^,;]{0,30})"
)
_DIAL = "(?:call|ring|phone|dial|contact|disturb|bother|use|telephone|try)"
_DONT = (
    r"(?:please )?(?:do not|don['’]?t|never|must not|not to be|no need to)(?: ever)? "
    rf"{_DIAL}(?:l?ed)?"
)
_ITS = (
    r"(?:['’]s?)?(?: (?:own|private|work|mobile|cell))*"
    r"(?: (?:phone|number|mobile|cell|line|no\.))?"
)
_ENDS = r"(?: (?:please|again|any ?more|at all|ever))*(?=\W*$|[,.;!)])"
# His wife works in a hospital, do not call her; not: his wife says not to call.
SPARES_KIN = (
    rf"(?:^|(?<=[,.;!(] )|(?<=[,.;!(]))(?:(?:his|her|the|their) )?{_KIN}\b{_ITS}"
    r"(?:(?!\b(?:says?|said|ask|wants?|told|answer|pick|took|begg|demand|insist|request|wish|cried|"
    r"he|she)[a-z]*\b)[^,.;]){0,40}(?:[,.;:]| -)? ?"
    rf"(?:so |and |but )?{_DONT}(?: (?:him|her|them|it|this|that|"
    rf"(?:this|that|her|his) (?:number|one|phone)))?{_ENDS}|"
    rf"\b{_DONT} (?:(?:his|her|the|their) )?{_KIN}\b{_ITS}{_ENDS}"
)
# Her husband; cell mate, released in October: of whom no office and no title is told.
PRIVATE = (
    rf"(?:(?:the|an?|his|her|their|our|my|one) )?(?:(?:former|ex-?|old|fellow|close) )?"
    rf"(?:{_KIN}|inmate|prisoner|detainee|witness|supporter)s?"
    r"(?: (?:released|freed|who|that|from|in|of|now|out|at|since|abroad|to|for|and)\b[^,;]*)?"
)
# Behind a number, up to whose kin has it: is the home of Captain Niu's parents.
BELONGS = (
    r"(?i:(?:is|was|rings(?: at| in)?|reaches|goes to)\b(?! (?:his|her) own)"
    r"(?![^.;,\n]{0,60}\b(?:who|whom|that|which|whose|because|since|and|for|with)\b))"
)
# Between several people and the number that they have in common.
SHARE = (
    r"\(?(?:(?:who|they|both|each|all) )*shar(?:es?|ed|ing)"
    r"(?: (?:the|one|a)(?: same)? (?:number|phone|mobile|line|cell))?\)?[:, ]*"
)
