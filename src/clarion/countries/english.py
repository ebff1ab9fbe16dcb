"""Words beside a number in reports in English, which every country has (see `Beside`)."""

_CALLS = (
    "uses|carries|has|rings?|rang|calls?|called|phones?|phoned|telephoned|writes?|wrote|texts?|"
    "texted|spoke|speaks"
)
_ADVERB = "once|usually|always|often|normally|sometimes|later|then|first|again|himself|herself|also"
_FILLER = (
    r"as|second|other|another|there|and|or|is|was|are|the|an?|at|can|be|reached|called|on|in|to|"
    r"try|call|ring|dial|after|"
    r"before|until|am|pm|from|mrs?\.?|ms\.?|male|female|aged?|years|old|direct|also|then|now|new|"
    r"has|have|official|officer|surname|only|first|name|station|bureau|court|office|hours?|h|s"
)
FILLER = (
    rf"(?:(?:and |who |he |she )?(?:(?:{_ADVERB}) )*(?:{_CALLS})(?: (?:up|him|her|them|me|us))?"
    rf"(?: (?:from|on|using))?(?: |$))?(?:(?:{_FILLER})\.?(?: |$))*"
)
_WHERE = "form|notebook|hand|palm|note|card|pad|paper|application"
OWN = (
    rf"\b(?:his|her|their|my)\b(?! (?:{_WHERE})\b)"
    r"|^s \w"  # 's: the sign is no letter of the word
)
HIMSELF = r"\b(?:his|her|their|whose)(?: own)?$|^s$"
HE = r"s?he\b"
IT = r" *(?:it|this number|that number|(?:i|we) (?:have|had|were|was)(?: since| now)?(?: been)?) "
HERS = r"\bher\b"
USES = (
    r"(?:(?:and|who|he|she|they) )*(?:left|gave|wrote down|offered)(?: (?:him|her|them|us))?"
    r"(?: (?:his|her|their|an?|the))?(?: (?:own|cell|mobile|home|office|phone|direct))*"
    r"(?: (?:number|phone))?"
    rf"|(?:(?:and|who|he|she) )*(?:(?:{_ADVERB}) )*(?:{_CALLS})(?: (?:him|her|them|us|"
    rf"me))?(?: (?:from|on|using))?"
)
# Between a wrong number and the right one; and the other way round.
CORRECTED = (
    r"[\W_]*(?:which )?(?:is |was |has been )?(?:wrong|incorrect|a misprint|a typo|an error|"
    r"out of date|outdated|obsolete|dead|disconnected|switched off|"
    r"no longer (?:works|valid|in use))?[\W_]*"
    r"(?:and |it )?(?:should (?:be|read|have been|have read)|must be|ought to (?:be|read)|"
    r"(?:the )?correct(?: (?:number|one))?(?: is|:)|"
    r"(?:(?:must|should|is to) be )?corrected to|now reads|is now|changed to|"
    r"replaced (?:by|with)|read|but|(?:please )?(?:use|dial|call|try))[\W_]*"
)
MISTAKEN_FOR = (
    r"[\W_]*(?:and )?(?:not|instead of|in place of|rather than|replaces|"
    r"(?:mis)?(?:printed|typed|written|given|listed|quoted) "
    r"(?:earlier |before |last time |wrongly )*as|"
    r"(?:earlier|previously|formerly|before|wrongly|last time) "
    r"(?:printed|typed|written|given|listed|quoted)(?: here)?(?: as)?)[\W_]*"
)
RENEWS = (
    r"\bnew (?:mobile|number|cell|phone)\b|\bnow (?:is|uses|on|reached|answers)\b|\bis now\b|"
    r"chang(?:ed|es) (?:his|her|their|to)|switched (?:to|off)|replaced|should (?:be|read)|"
    r"no longer (?:works|valid|in use)|disconnected|out of service|was wrong|correct(?:ed)?\b"
)
RETIRES = (
    r"^[^.\n]{0,20}?\b(?:old|former|previous|earlier|above)\b[^.\n]{0,24}?\b(?:dead|off|gone|cancelled|"
    r"disconnected|wrong|longer|works|not)\b|^ ?\(new\b"
)
COPULA = r"[\W_]*(?:is|was)[\W_]*"
WRONG = (
    r"asked to (?:remove|delete|withdraw) (?:it|this|the number)|"
    r"belongs? to|answered by(?! (?:him|her)\b)|switched off for good|deleted|taken off|"
    r"struck off|answers it|"
    r"rings (?:at|in)|in fact|actually|crossed out|struck|"
    r"used by|we had for|cross (?:it |them )?out|"
    r"(?:is|['’]s) an? (?:\w+ ){0,2}"
    r"(?:clinic|shop|store|restaurant|hotel|school|family|flat|company)|"
    r"^\W*(?:is|are) (?:no|not)\b|no officer|wrong number|(?:somebody|someone) else|"
    r"nothing to do with|"
    r"turned out to be (?:an?|that of an?|some)\b|reassigned|apologi[sz]e|strike (?:it|this)|"
    r"by mistake|mistakenly|(?:has been|was|is) replaced|"
    r"be (?:removed|deleted|taken off|taken out)|"
    r"^\W*(?:that|this|it)(?: number| one)? (?:was|is) (?:wrong|incorrect|outdated|an? (?:mistake|"
    r"error|misprint))"
)
EARLIER = (
    r"\bold\b[^.,;:]{0,40}?\b(?:number|line|phone|mobile|telephone)\b[ ,:]*$|"
    r"\b(?:earlier|previous|previously|last|old|first|originally|initially|formerly|wrongly)\b"
    r".{0,60}\b(?:gave|given|listed|printed|published)\b|"
    r"\b(?:we|list|notice|note|bulletin|alert|release|of \d{1,2} [a-z]+) (?:had )?(?:gave|given|"
    r"listed|printed|published)\b"
)
MISTAKEN = (
    r"\bwrong\b|^old\b|replaced by|superseded|outdated|incorrect|mistake|"
    r"\bnot (?:his|hers|him|her|theirs)\b|(?:somebody|someone) else"
)
REMARK = (
    r"answer|hung|hang|pick|call|spoke|speak|listen|polite|rude|text|morning|evening|noon|night|"
    r"o'clock|week|often|usually|sometimes|only"
)
WORKS = r"\b(?:works?|worked|studies|boss|employer) (?:at|in|of)(?: the| a)? ?$"
_GONE = (
    r"not to (?:be )?(?:used?|call(?:ed)?|dial(?:led)?|ring)|(?:please )?do not (?:use|call|dial|"
    r"ring|phone)|"
    r"don['’]t (?:use|call|dial|ring)|removed|deleted|withdrawn|struck(?: off| out)?|"
    r"no longer (?:in use|valid|to be used)|out of use|invalid|dead"
)
_BELOW = (
    r"(?:please )?(?:do not|don['’]t|never) (?:call|dial|ring|phone|use|publish) (?:any of )?"
    r"(?:the following|these|those below)[^:.]{0,40}:\s*"
)
_OF_NUMBERS = r"numbers?|phones?|lines|these|those|the|following|any ?more|again|list|and"
WITHDRAWN = (
    rf"{_BELOW}|\W*(?:\d{{1,2}}\W+)?(?:(?:{_OF_NUMBERS}) )*(?:{_GONE})(?:,? (?:{_OF_NUMBERS}|"
    rf"{_GONE}))*"
    r"(?: (?:since|from|after) [^:]{1,30})?\W*"
)
RENEWED = r"\b(?:correct|should|new|now|use|instead|replaced by)\b"
# What may stand before the name of an office in its heading.
LEADS = (
    r"(?:contacts?|list|part|section|office|agency|agencies|unit|responsible|involved|no|the|of|"
    r"for|at|"
    r"[a-h]|[ivx]{1,4})\b"
)
# How somebody who was called asks not to be called again; each begins with one of STOPS_FIRST.
_CALLED = (
    "(?:call|ring|rung|phone|phoned|phoning|telephone|telephoned|telephoning|contact|bother|"
    "disturb|pester|harass)(?:ed|ing)?"
)
_AGAIN = "(?:again|any ?more|any longer|further|ever|altogether)"
_HIM = (
    "(?:him|her|them|me|us|you|himself|herself|(?:this|that|his|her|my|the) "
    "(?:number|phone|mobile|line))"
)
_LIST = "(?:the|our|your|this|that|any|all) (?:[a-z]+ )?lists?"
STOPS = (
    "asked us to stop|asked not to be called|asked not to call|asked that we stop|"
    "do not call|don't call|stop calling|no more calls|not to call again|not to be called|"
    "rather not hear from us|not to hear from us|rather not be called"
)
STOPS_FIRST = "abdlnrst"
STOP_PATTERNS = (
    rf"(?:not|never)(?: to)?(?: be)? {_CALLED}(?: {_HIM})?(?: {_AGAIN})+",
    rf"(?:not|never) to(?: be)? {_CALLED} {_HIM}",
    rf"not to be {_CALLED}",
    rf"never to(?: be)? {_CALLED}",
    r"no (?:more|further|other) (?:(?:phone|telephone) )?(?:calls?|contact)",
    (
        rf"(?:do|does|did)(?:n't|n’t| not) (?:want|wish|like|care)(?: for)?"
        rf"(?: to be| us to| you to| anyone to| people to| volunteers to)? {_CALLED}"
    ),
    (
        r"(?:do|does|did)(?:n't|n’t| not) (?:want|wish|like|care)(?: for)?(?: any| to have| to get|"
        r" to receive)*(?: more| further| other| such| our| your)+ (?:phone )?(?:calls?|contact)"
    ),
    rf"do(?:n't|n’t| not) (?:ever )?{_CALLED} {_HIM}",
    rf"(?<!not )(?<!n't )(?<!never )stop {_CALLED}(?: {_HIM})?(?: {_AGAIN})?",
    (
        rf"(?:asked|told|begged|requested)(?: all| our| the)? (?:volunteers|callers)"
        rf" (?:to stop|not to|never to) {_CALLED}(?: {_HIM})?"
    ),
    r"leave (?:him|her|them|me) (?:alone|in peace|be)",
    rf"(?:taken?|taking) (?:(?:{_HIM}|himself|herself|his name|her name) )?off {_LIST}",
    rf"remov(?:e|ed|ing) (?:(?:{_HIM}|himself|herself|his name|her name) )?from {_LIST}",
)
# Of heads of posts and messages: what only they say, what else may stand there, and days.
POSTED = (
    r"(?:posted|replied|joined|edited|registered|last edited|last post)(?: (?:by [^\n|]{1,20} )?"
    r"(?:on|at))?[: ]*{when}|"
    r"(?:views|replies|posts|likes|reads|upvotes|points|karma|reactions|shares|comments|messages)"
    r"(?:: ?| )\d{1,6}(?![\d-])|"
    r"\d{1,6} (?:views|replies|likes|upvotes|points|reactions|shares|comments)(?![a-z])|"
    r"(?:user ?id|member ?id|uid|post ?id|thread ?id)[: ]*#?\d{3,12}|sent from my [^\n|]{1,20}"
)
POST = (
    r"(?:original poster|poster|member|moderator|admin|guest|op|author|quote|reply|report|like)"
    r"(?![a-z])"
)
_MONTH = "jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec"
DAY = (
    rf"(?:(?:mon|tue|wed|thu|fri|sat|sun)[a-z]{{0,6}},? )?(?:(?:{_MONTH})[a-z]{{0,6}}\.? \d{{1,2}}|"
    rf"\d{{1,2}} (?:{_MONTH})[a-z]{{0,6}}\.?),?(?: \d{{4}})?(?:,? at)?|today|yesterday"
)
CLOSING = (
    r"(?:with )?(?:best|kind|kindest|warm|many)? ?(?:regards|wishes|thanks)|yours(?: [a-z]+)?|"
    r"sincerely|cheers|in haste|(?:with )?love|god bless(?: you(?: all)?)?"
)
