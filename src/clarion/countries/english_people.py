"""Who holds a title, and whose a number is, as sentences in English tell it."""

_BODIES = (
    "station|office|court|brigade|bureau|cent(?:re|er)|prison|jail|section|division|department|unit|"
    "team|squad|ward|wing|block|camp|committee|village|town|township|county|district|city|school|"
    "hospital|procuratorate|detachment|commission|branch|sub-bureau|case|affairs|security|visits|"
    "women|men|inmates|prisoners|petitions|discipline|place|post|gate|road|street|investigation|"
    "lane|alley|building|estate|quarter|neighbou?rhood|compound"
)
# Of which body, and no more.
_BODY = (
    r"(?:(?:the|this|that|same|its|their|our|whole) ){0,2}(?:"
    r"(?-i:[A-Z])[\w’'.-]*(?: (?:of|and|for|the|\d+|(?-i:[A-Z])[\w’'.-]*)){0,9}|"
    rf"(?:[a-z’'-]+ ){{0,3}}(?:{_BODIES}))"
)
_SPOKEN = (
    "said|says|saying|told|tells|thinks|thought|claims|claimed|asked|asks|heard|knows|knew|that|"
    "whose|where|when|because|but|if|than|as"
)
_OF = "of|at|in|for|from|on|over|in charge of|responsible for|who|whom"
# Lawyer retained in Nanchang, still abroad: how it goes on in front of a colon.
_DOING = (
    "retained|hired|engaged|appointed|instructed|employed|assigned|chosen|named|paid|found|sent|"
    "recommended|approached|based|living|working|resident|residing|staying|studying|acting|"
    "authori[sz]ed|representing|defending|speaking|abroad|overseas|still|now|currently|since|until|"
    "(?:that |whom |who )?(?:i|we|they|he|she|the family) (?:have |has |had )?(?:just )?"
    "(?:retained|hired|engaged|appointed|found|instructed|chose|chosen|took|paid)"
)
# The family's contact in Hong Kong; at the court it may be a clerk.
_HELPER = "(?:contact|representative|agent|friend|spokes(?:man|woman|person)|helper|go-between)"
_IS = (
    "(?:(?:is|was|remains|has been)(?: (?:now|still|currently|today|at present|since [a-z]+))?"
    "(?: (?:called|named))?|goes by)"
)
_CALLED = "(?:named|called|by the name of)"
_ONE = (
    r"(?: (?:an?|one|the|our|your|certain|young|old|same)){0,3}"
    r"(?: (?:Mr|Mrs|Ms|Miss|Madam|Madame|Dr|Prof|Professor|Comrade)\b\.?)?"
)
HELD = (
    rf"(?i:(?: (?:{_OF}) {_BODY}| there| here)?"
    rf"(?::|,(?: {_IS}| {_CALLED})?| {_CALLED}| (?P<is>{_IS})){_ONE} |"
    rf" (?:{_OF}) (?![^,]*\b(?:{_SPOKEN})\b)[^,;:.!?()\"“”]{{1,80}}"
    rf"(?: (?P<last>{_IS}|{_CALLED})|:){_ONE} |"
    rf"(?: (?:{_OF}) (?![^,]*\b(?:{_SPOKEN})\b)[^,;:.!?()\"“”]{{1,80}})?,? (?:{_DOING})\b"
    rf"(?![^:]*\b(?:{_SPOKEN})\b)[^;:.!?()\"“”]{{0,60}}(?<! with)(?<! to)(?<! by)"
    rf"(?::|,| is){_ONE} |"
    rf"['’]s? (?:own |main |only )?{_HELPER}(?: person)?"
    rf"(?: (?:in|for|from) (?!the (?!press|media))[^,;:.!?()\"“”]{{1,60}})?:{_ONE} )"
)
# Before a title of whom a sentence does not tell: he was beaten by the officer.
PASSIVE = (
    r"\b(?:by|of|with|to|from|about|against|under|near|for|than|like|after|before|between|and)"
    r"(?: (?:the|an?|this|that|his|her|their|our|its|old|new)){0,2} $"
)

_KIND = (
    "(?:(?:own|new|private|personal|current|present|real|correct|other|second) )*"
    "(?:mobile|cell|handphone|hand phone|phone|cellphone|number|telephone|line)"
    "(?: (?:number|phone|telephone))?"
)
_SLIP = "(?:(?:business|visiting|name) )?(?:card|note|slip|paper)"
_LEFT = (
    "left|gave|gives|uses|used|wrote|dictated|answers|carries|called|rang|phoned|wrote down|"
    "gave out|answered|picks up|reads out|read out"
)
_THERE = r"(?: (?:on|in|under|by|behind) (?:the|our|my|his|her|an?) [a-z]+(?: [a-z]+)?)?"
_SEVERAL = "one|two|three|four|both|several|these|another|following"
# Of whom the sentence before told: since June it is 15400000501.
HIS = (
    rf"(?:(?:and|but|while|whereas|so|now|today) )*(?:"
    rf"(?:his|hers)(?: own)?(?: (?:present|current|new|right|correct|real) (?:one|number))? is"
    rf"(?: now| still)?|"
    rf"(?:since|from) [^,;.]{{2,16}} (?:it|his|hers|(?:he|she)(?: uses| has(?: used)?)|the number)"
    rf"(?: is| has been)?|"
    rf"the (?:{_KIND}|one)(?: that| which)? s?he (?:{_LEFT})(?: (?:us|me|them|for us|with us|from|"
    rf"on|to us|behind|at the door|out))*{_THERE}(?: is| was)|"
    rf"(?:under|below|beside|beneath|next to) (?:it|this|that)(?: stood| was)? (?:his|her) own"
    rf"(?: {_KIND})?|"
    rf"(?:the|his|her) {_SLIP}(?: s?he left| itself)* (?:gives|has|shows|bears|says|carries|lists|"
    rf"reads)(?: the| an?| his| her| as)*(?: {_KIND})?(?: is| as)?|"
    rf"(?:told|tells|assured|informed|gave|gives) (?:us|me|her|him|them) (?:that )?"
    rf"(?:hers|his|her own)(?: own)?(?: {_KIND})? (?:is|was)|"
    rf"(?:(?:i|we) (?:have|got|found|were given|was given)|there (?:is|are)|here (?:is|are))"
    rf"(?: (?:only|just|now|also|an?|the|{_SEVERAL}))* {_KIND}s? (?:for|of) (?:him|her|his|hers)|"
    rf"s?he (?:now |also )?(?:has|had got|carries|keeps|uses)(?: (?:only|also|an?|{_SEVERAL}))*"
    rf" {_KIND}s?|s?he (?:(?:now|still|also|always) )+(?:has|carries|keeps|uses|answers(?: on)?))"
)
# Around a number: of whom the sentence before told. A phone that is taken may be anybody's.
HAVE = (
    r"(?:(?:and|but|so|now) )*(?:(?:i|we) (?:also |still |only )?(?:have|found|got|were given)|"
    rf"s?he (?:took|takes|brought) (?:his|her)(?: old)? {_KIND} (?:with (?:him|her)|along))"
)
FOR_HIM = (
    r" (?:as )?for (?:him|her)(?:$|[,.;!?)]| (?:from|in|on|since|which|and|but|too|as well)\b)|"
    r" (?:still|also) (?:reaches|finds|gets) (?:him|her)\b(?! [a-z]+['’]s)"
)
# Behind a number: whose it is instead.
KIN = (
    "(?:ex-|step|grand|late )?(?:wife|husband|spouse|son|daughter|mother|father|brother|sister|"
    "uncle|aunt|cousin|nephew|niece|mum|mom|dad|child|boy|girl|parents|children|girlfriend|"
    "boyfriend|mistress|widow|family|in-laws|relatives?)(?:-in-law)?"
)
HERS = (
    "(?:his|her|their|my|our)(?: (?:own|late|former|young|younger|old|older|elder|eldest|second))*"
)
_OTHER = r"(?!own\b|office|desk|duty|station|room|work|successor|replacement|deputy|colleague)"
_NOW = (
    "(?: (?:now|in fact|really|actually|in truth|only|just|merely|used by|held by|answered by|with|"
    "kept by))*"
)
KINS = (
    rf"(?<!\bhe )(?<!\bwho )(?<!\bthey )\b(?:is|was|are|were|became|belongs? to|(?:has|had) been)"
    rf"{_NOW} (?:{HERS} (?:{KIN}\b|{_OTHER}[\w-]+(?: [\w-]+)?['’]s\b)|"
    rf"(?:that|those|the (?:one|number|phone|mobile|line|handphone|home|shop)) of {HERS} "
    rf"{_OTHER}\w)|"
    rf"\b{HERS} {KIN} (?:now |always |often |also )?(?:answers?|answered|picks? up|picked up|has|"
    rf"uses|keeps|carries|holds|took)\b"
)
# What was done to those a report is about, behind their name.
HARMED = (
    r"(?i: (?:was|were|is|has been|have been|had been|is being)"
    r"(?: \w+ly| again| first| then| also)? "
    r"(?:abducted|kidnapped|arrested|re-arrested|detained|sentenced|imprisoned|persecuted|tortured|"
    r"beaten|interrogated|force-fed|taken (?:away|to|from|into)|sent to|held (?:in|at|for)|"
    r"locked up|tried|put on trial|indicted|harassed|dismissed|expelled)\b)"
)
_OTHERS = (
    "lawyer|attorney|witness|neighbou?r|landlord|landlady|inmate|cellmate|colleague|co-?worker|victim|"
    "volunteer|journalist|reporter|friend|teacher|tenant|classmate|roommate|practitioner|petitioner|"
    "informant|relative|husband|wife|mother|father|aunt|uncle|sister|brother|cousin|daughter|son"
)
# …is the landlord's.
OF_OTHERS = (
    rf"\b(?:is|was)(?: now| really)? [^,.;:()\n]{{0,40}}\b(?:{_OTHERS})\b[^,.;:()\n]{{0,24}}['’]s\b"
)
SEIZED_WHOM = (
    r"(?i:\b(?:abducted|kidnapped|arrested|re-arrested|detained|sentenced|imprisoned|tortured|beat|"
    r"took away|harassed) )"
)
# A phone that was taken from somebody: in front of its number, and behind it.
_SEIZED = "seized|confiscated|impounded|snatched|grabbed|withheld|took away|taken away"
STAFF = (
    r"(?:(?:the|his|her|their) )?(?:factory|company|firm|mill|plant) "
    r"(?:(?:deputy|vice|senior) )?(?:personnel|hr|human resources|staff) manager"
)
SEIZED = (
    rf"\b(?:{_SEIZED}|took) (?:his|her|their|my|our|both)(?: \w+){{0,2}}? "
    r"(?:mobile|cell|phone|handphone|cellphone|smartphone)s?[ ,:(]*$"
)
WAS_SEIZED = rf"^[)]?,? (?:which )?(?:was|were|has been|had been)(?: \w+)? (?:{_SEIZED})\b"

_OURS = (
    r"(?:me|us|her|(?:my|our|her|the) (?:(?:\w+ )?(?:daughter|son|mother|father|sister|brother|"
    r"aunt|uncle|cousin|parents|family|relatives|children|neighbou?rs?)))"
)
# He told my daughter: "If anything comes up, call me, ..."
SPOKEN = (
    rf"(?<!i )(?<!we )(?:told|said to|shouted at|shouts? to|says? to|tells) {_OURS}(?: that)?"
    r"[:, ]{0,2}[\"“]?(?:if [^,.:;\n\ufffc]{2,40},? )?(?:you (?:can|may|must|should) |"
    r"(?:just|please|then) ){0,2}(?:call|ring|phone|contact|find|reach) me(?: (?:on|at|under))?"
)
# not: he told me not to call my mother
ASKED_ME = (
    r"\b(?:ask|tell|told|beg|request|want|warn)(?:s|ed|ged)? me (?:please )?"
    r"(?:(?:not|never) to|to stop) (?:ever )?(?:call|ring|phon|telephon|dial|contact)(?:e|ing)?"
    r"(?: (?:him|her|it|this number|again|any ?more|ever|any longer)){0,3}(?=[.,;!\n)]|\s*$)"
)
# Behind a relative, in brackets: who answers or uses it.
_OFTEN = "(?:always |usually |often |now |also )*"
ANSWERS = rf"{_OFTEN}(?:picks? up|picked up|answer(?:s|ed)?|uses|has|keeps)\b"
# Up to whose kin: he beat my father.
DID = (
    r" ?(?:(?:he|she|who|personally|also|and|once) )*"
    r"(?:beat|hit|kicked|slapped|arrested|took|seized|abducted|detained|threatened|interrogated|"
    r"insulted|harassed|tortured|dragged|handcuffed|robbed|sentenced)(?: (?:up|away))? ?"
    r"(?:(?:my|his|her|our|their|the|old|elderly) ?){0,2}"
)
