"""What sentences in English say behind a number: that nobody is to use it, or who has left."""

from clarion.countries.english_people import HERS, KIN

_ENDS = r"(?=\W*$|[,.;:!]|\s+[-–—])"
_STOPS = r"(?=\W*$|[.;!])"
FIRMS = (
    "clinic|shop|store|restaurant|hotel|school|kindergarten|pharmacy|barber|hairdresser|bakery|"
    "supermarket|garage|kiosk|stall|cafe|café|stranger|tailor|dentist|butcher|grocer|farmer|driver|"
    "teacher|student|pensioner|seller|vendor|dealer|plumber|mechanic|courier|fishmonger|"
    "shopkeeper|salesman|saleswoman|salon|firm|company|bank|bookshop|"
    "canteen|depot|granary|warehouse|storehouse|laundry|launderette|greengrocer|florist|optician|"
    "newsagent|hostel|guesthouse|guest house|petrol station|filling station|gas station|"
    "bus station|railway station|taxi rank|nursery|print shop|printer|printers|market|"
    "cinema|gym|church|temple|library|museum|post office|hair salon|tea house|teahouse"
)
_TRADE = (
    "sell(?:s|ing)|runs|running|repair(?:s|ing)|keeps|keeping a (?:shop|stall)|"
    "with a (?:shop|stall)"
)
_PAPER = (
    r"(?:the|our|this|your|every|any|all) (?:\w+ )?(?:sheets?|lists?|tables?|directory|copy|copies)"
)
_IT = "(?:it|(?:this|that)(?: one| number| line| entry| mobile)?(?! [a-z])|him|her|them)"
NEXT = (
    r"(?:(?:but|so|and|note|nb|sorry|update|now|then|please)[ ,:]+)*(?:"
    r"(?:(?:quite|entirely|completely|totally|the|an?) )*"
    r"wrong (?:person|number|man|woman|line|one|guy)\b|"
    rf"(?:(?:(?:a|complete|total|perfect) )*stranger|(?:somebody|someone) else)"
    rf"(?:{_ENDS}| (?:answer|pick|has|uses))|"
    r"(?:this |that |it )?(?:is |was )?not (?:him|hers?|his|theirs|them)"
    rf"(?: number| phone| mobile)?{_ENDS}|"
    rf"(?:strike|cross|rub|remove|delete|drop|erase|forget) {_IT}\b|"
    rf"(?:off|gone from|removed from|deleted from) {_PAPER}{_ENDS}|"
    rf"(?:taken|struck|crossed|left) (?:off|out)\b|(?:take|leave) {_IT} (?:off|out|be|alone)\b|"
    r"(?:to be |has been |was )?"
    rf"(?:removed|deleted|struck|dropped|withdrawn|cancelled|scrapped){_ENDS}|"
    r"not to be (?:used|rung|called|dialled|dialed|phoned|tried)\b|"
    rf"(?:not|never) again{_ENDS}|(?:not|never) again please|"
    r"(?:do not|don['’]t|never) (?:ring|call|use|dial|phone|try|bother)"
    rf"(?: (?:it|this|this one|this number|him|her|them|again|any ?more))*{_ENDS}|"
    rf"(?:it (?:is|was) )?{HERS} {KIN}(?:{_STOPS}| (?:answered|answers|picked up|picks up|has it|"
    r"took it|uses it|keeps it|carries it)\b)|"
    r"(?:the|this) (?:number|line|mobile|phone)(?: has| was| is| now| been)* (?:passed|reassigned|"
    r"sold|given)(?: on)? to (?:an?|some|another|somebody|someone)\b(?! (?:\w+ )?(?:colleague|"
    r"officer|deputy|guard|clerk|successor|policem|policew))|"
    r"(?:someone|somebody|an? (?:man|woman|family|firm)) in [a-z' -]{2,20} (?:has|uses|answers) "
    r"it\b|"
    r"i (?:misread|mistyped|miscopied|misheard|misdialled|got (?:it|this|that) wrong)\b|"
    rf"(?:this|that|it) (?:never was|was never) (?:him|hers?|his|theirs){_ENDS}|"
    r"the (?:woman|man|girl|lady|person) there (?:sells|runs|repairs|keeps)\b|"
    r"(?:an?|some) (?:[\w-]+ )?(?:woman|man|girl|lady|boy|guy|person) (?:there )?(?:who )?"
    rf"(?:{_TRADE})\b|the (?:woman|man|person)(?: there)? has had (?:this|the|that)\b|"
    r"(?:s?he|they) (?:has|have|had)(?: now)? had (?:this|the|that) (?:number|phone|line|mobile)\b|"
    r"(?:(?:this|that|it|the)(?: (?:number|one|line|mobile|phone))?(?:['’]s| is| was| belongs to)|"
    r"is|was|belongs to)"
    rf"(?: now)? (?:the (?:[\w-]+ ){{1,3}}(?:of|in|at) )?(?:an?|some) (?:[\w-]+ ){{0,2}}"
    rf"(?:{FIRMS})(?:['’]s)?"
    rf"(?:{_ENDS}| (?:in|at|near|who|which|and|now|these days)\b))"
)
# Late in front of a title, and not as its first word: late shift officer.
FORMER = r"(?:^|\b)(?:former|ex|(?<=\W)late|retired|previous|one-time|erstwhile)[- ]$"
RETIRED = (
    r"(?:^|[^a-z])(?:(?<=\W)late|(?:now[- ])?retired|deceased|resigned|dismissed|sacked)[- ]\Z"
)
STILL = (
    r"\b(?:now|still|kept|keeps|today|currently|same|also|at present|since become|promoted|moved)\b"
)
_WHEN = (
    r"(?:(?:in|since)(?: early| late| mid| spring| summer| autumn| fall| winter| the)*"
    r"[ -](?:january|february|march|april|may|june|july|august|september|october|november|"
    r"december|19\d\d|20\d\d|spring|summer|autumn|fall|winter)|last (?:year|month|week|spring|"
    r"summer|autumn|fall|winter)|(?:this|early|late) (?:year|last|this)|for good|"
    r"(?:\w+ ){1,2}(?:years?|months?|weeks?) ago)(?![a-z\d])"
)
_NOTHING = (
    r"(?! (?:the (?:phone|receiver|line|room|handset)|an?|his|her|us|our|me|my|it|them|this|that|"
    r"word|no|their|messages?)(?![a-z]))"
)
_WORK = (
    r" (?:office|bureau|court|procuratorate|station|prison|division|brigade|police|cent(?:re|er)|"
    r"committee|squad|team|force|service|department)(?![a-z])"
)
_SOON = (
    r"(?:the (?:very )?(?:following |next |same |previous )?(?:year|month|week|spring|summer|"
    r"autumn|fall|winter)|(?:shortly|soon|not long|(?:only |just )?(?:days|weeks|months|years))"
    r" (?:there)?(?:after|afterwards|later)|within|early|five|six)(?! (?:her|his|their|my|the) )"
)
_MEANWHILE = "(?:since|now|meanwhile|recently|already|long|sadly|reportedly|later|then)"
_OUTSIDE = r"(?! in (?:custody|prison|detention|jail|the cell))(?![a-z])"
# Of whom the text just told, that they have left.
_HE = (
    "(?:s?he|they)(?:['’]s)?(?: has| had| is| was| have)?(?: (?:now|since|already|recently|long))*"
)
_PRIVATE = (
    r"(?:an? (?:(?!state)[\w-]+ ){0,2}(?:firm|company|bank|business|corporation|enterprise|"
    r"start-up|law practice)|the private sector|private (?:business|practice|industry)|"
    r"(?:his|her) own (?:\w+ )?(?:firm|company|business))(?![a-z])"
)
_BEHIND = (
    r"(?:(?<=[\ufffc)][ ,;] )|(?<=[\ufffc)] )|(?<=\ufffc \()|(?<=[\ufffc)][,;] )|(?<=, who )|"
    r"(?<=[\ufffc)] - )|(?<=[\ufffc)] -- )|(?<=[\ufffc)]--))"
)
# Not of a call: answered, transferred, cut off; transferred to the duty desk.
TRANSFERRED = (
    r"(?<!answered, )(?<!answered and )(?<!picked up, )(?<!on hold, )(?<!rang, )(?<!call )"
    r"(?<!call was )(?<!then )(?<!got )"
    r"transferred(?! (?:here )?from\b)"
    r"(?! (?:the|him|her|them|us|me|an?|his|all|both|mr|mrs|ms)(?![a-z]))"
    r"(?! (?:on |back |through )?to (?:(?:the|an?|their|another) )?(?:duty|(?:front )?desk|"
    r"reception|operator|switchboard|voice|extension|ext|secretary|clerk|assistant|colleague|"
    r"main line|line|number|somebody|someone|room)(?![a-z]))"
    r"(?!(?: twice| once| again| around| on)*[,;]? (?:and |then |but |was |got )*(?:cut off|"
    r"hung up|disconnected|dropped|no answer|nobody|lost|on hold|left on|put on|line ))"
)
LEFT = (
    # left for a private company, now works at a bank, took a job with a law firm
    rf"(?:left|quit|resigned) (?:for|to (?:work (?:for|at|in|with)|join|run|open)) {_PRIVATE}",
    (
        r"(?:went|gone|moved|switched|changed) (?:over )?(?:to|into) "
        rf"(?=(?:[\w-]+ )?private){_PRIVATE}"
    ),
    rf"(?:went|gone) to work (?:for|at|in|with) {_PRIVATE}",
    (
        r"(?:took|taken|found|accepted) (?:up )?an? (?:new )?(?:job|post|position) "
        rf"(?:with|at|in) {_PRIVATE}"
    ),
    (
        r"(?:now (?:works?|working|employed|with)|is (?:now )?with)"
        rf"(?: for| at| in| by| with)* {_PRIVATE}"
    ),
    r"joined (?=an? (?:\w+ )?(?:private|law|security|insurance|trading))" + _PRIVATE,
    r"(?:emigrated|(?:gone|went|moved) abroad)(?![a-z])",
    # behind a number: left in April, has left for good
    (
        rf"{_BEHIND}(?:has |had )?left"
        r"(?= (?:in|last|this|early|late|for good|(?:his|her|the) (?:post|job|office|position|"
        r"prison|station|bureau|court|force|service|police))(?![a-z]))(?! in (?:an?|the|his|her) )"
    ),
    rf"{_BEHIND}(?:has |had )?quit(?= (?:in|last|this|early|(?:his|her|the) \w+)|\W*$|[,;.)])",
    # left the Domestic Security Office in 2024, has left the county court; not: left his card
    rf"{_BEHIND}(?:has |had )?left{_NOTHING}(?= [^.;:!?\n\ufffc]{{2,60}}? {_WHEN})",
    rf"{_BEHIND}ha[sd] (?:since |now )?left{_NOTHING}(?= [^.,;:\n\ufffc]{{0,40}}{_WORK})",
    r"left his (?:post|position)(?! (?:to|when|for))",
    (
        rf"{_BEHIND}(?:has been|was|is) "
        r"(?:now )?(?:moved|reassigned|posted|seconded) to(?![a-z])"
    ),
    # 15400000501; he has since been moved to the provincial capital
    (
        rf"(?<=\ufffc[;,.] )(?:but |and |though )?{_HE}(?: been)? "
        r"(?:moved|reassigned|posted|seconded|transferred) (?:away|on|elsewhere|out|to)(?![a-z])"
    ),
    # has been moved to the Bureau as deputy director
    (
        r"(?:been|was|were) (?:moved|reassigned|posted|seconded|sent) to"
        r"(?= [^.;\n\ufffc]{2,60} as (?:the |an? )?(?:deputy|acting|vice|chief|head|director|"
        r"captain|warden|governor|instructor|judge|president|secretary|political|section|"
        r"prosecutor|officer))"
    ),
    (
        r"(?<!when )(?<!where )(?<!custody )(?<!whom )"
        rf"{_HE} (?:died(?! in (?:custody|prison|detention|jail|hospital|the cell))|quit|sacked|"
        r"handed in his (?:uniform|badge|notice)|a pensioner|on (?:a )?pension|dismissed|fired|"
        r"given up (?:his|her) (?:post|badge)|pensioned off)(?![a-z])"
    ),
    r"handed in (?:his|her) (?:uniform|badge|notice)(?![a-z])",
    r"(?:pensioner since|pensioned off)(?![a-z])",
    (
        r"(?:took|takes|taken|drew) (?:(?:his|an?|early) ){1,2}(?:pension|retirement)"
        r"(?=\W*$|[,.;)]| (?:in|at|last|this|and|early|since)(?![a-z]))"
    ),
    r"no longer (?:wears|in) (?:(?:the|an?|his|her) )?(?:police )?uniform(?![a-z])",
    r"hung up (?:his|her) (?:uniform|badge|cap)(?![a-z])",
    (
        r"(?:(?<=[.;,] )|(?<=[.;,] has ))gone back to (?:farming|teaching|the (?:land|farm|fields)|"
        r"his (?:village|farm))"
    ),
    r"(?:s?he|who) (?:was|is|has been) (?:dead and )?buried(?= (?:in|on|last|this)|\W*$)",
    (
        r"(?:(?<=[.;,(] )|(?<=\()|(?<=he )|(?<=who ))"
        r"now (?:drives an? (?:taxi|cab|lorry|truck|bus|van)|farms|fishes|"
        rf"(?:grows|sells|raises) [a-z]+|(?:runs|keeps|has) an? (?:[\w-]+ )?(?:{FIRMS}))"
        r"(?=\W*$|[,.;)]| (?:in|near|with|and|there)(?![a-z]))"
    ),
    # Officer Wang Daming (until June)
    (
        r"(?<=\()until (?:(?:last|early|late) )?(?:jan|feb|mar|apr|may|june?|july?|aug|sep|oct|nov|"
        r"dec|spring|summer|autumn|winter|(?:19|20)\d\d)[a-z]*(?: \d{4})?(?=\)[ ,:]{0,3}\ufffc)"
    ),
    (
        r"retired (?:and|since|two|three|several|some|a (?:year|while|month)|recently|quietly|on|"
        rf"at|after|before|long|already|{_SOON})(?![a-z])"
    ),
    # then head of a division, who has since died; (now dead)
    rf"(?<=, who )(?:has |had )?(?:{_MEANWHILE} )*died{_OUTSIDE}",
    rf"(?<=\()(?:{_MEANWHILE} )*(?:dead|died)(?=[),;]| (?:in|since|of|last|this|\d{{4}})(?![a-z]))",
    # Wang Daming, former head, died of illness in 2022: his number
    (
        rf"(?<=, )(?:ha[sd] (?:{_MEANWHILE} )*died|died(?= )){_OUTSIDE}"
        r"(?=[^.;:()\n\ufffc]{0,40}[:,(-] ?(?:\w+ )?\ufffc)"
    ),
    rf"(?:is|was) (?:{_MEANWHILE} )+dead(?![a-z])",
    (
        r"left the (?:[a-z]+ ){0,2}(?:police|force|procuratorate|court|bench|bureau|prosecution|"
        r"service|prison|station|office|party|committee|hospital) (?:for(?! lunch| the day| home)|"
        r"to become|to run|to open)(?![a-z])"
    ),
    r"(?<=\ufffc, )died (?:in|on|last|this|two|three|some|suddenly)(?![a-z])",
)
# Behind it: that the number is still theirs.
KEPT = (
    r"\b(?:still|continues to|goes on) (?:has|uses?|using|answers?|carr(?:ies|y)|"
    r"(?:be )?reached on) (?:this|that|the same|the|his|her)(?: own| old)? "
    r"(?:number|mobile|phone|line)\b|"
    r"\b(?:number|mobile|phone) (?:is|has|was|stays|remains)(?: still)? "
    r"(?:the same|unchanged|not changed)\b"
)
# Behind that they moved: to which office as what, with the phone; not: he took her phone.
TOOK = (
    r"(?: to|(?<= to)) (?![^.;\n]*\b(?:bank|company|firm|private|business)\b)[^.;\n]{2,60} as "
    r"[^.;,\n]{2,40},? (?:and|but) (?:s?he )?(?:took|takes|brought) (?:his|her) (?:\w+ ){0,2}"
    r"(?:phone|number|mobile|handphone|cellphone) (?:with|along)\b"
)
GOES = (
    r"\b(?:moved|transferred|gone|went|promoted) to (?:the )?[^.;,\n]{2,60} as (?:the |an? )?"
    r"[^.;,\n]{2,40}"
)

# Which of somebody's numbers is meant: the office is dead; not: the office is in Jinan.
_IS_DEAD = (
    r"(?=:? (?:(?:number|line|phone|landline)\b|(?:(?:is|was|has|been|now|a|also) )*"
    r"(?:dead|wrong|disconnected|cut|out of)\b))"
)
FIXED = rf"\b(?:office|desk|duty){_IS_DEAD}"
HOME = rf"\bhome{_IS_DEAD}"
# A reply below a number that was quoted or asked for.
_THAT = (
    r"(?:(?:it|this|that|the|one|number|line|mobile|phone|is|['’]s|was|has|been|comes|now|long|since|"
    r"quite|simply|just|also|sorry|alas|well|oh|sadly|but|and|please|also|"
    r"(?:his|her)(?= (?:mobile|cell|number|phone|line|switchboard|landline|office|desk|home))|"
    r"cell|landline|switchboard|fax|(?:office|desk|home|main|duty|direct)"
    r"(?=:? (?:number|line|one|phone|is|"
    r"was|has|dead|wrong|disconnected|out|does)\b)|an?(?= dead\b))[,:]? *)*"
)
# Piet, that mobile is dead: whom the reply is to.
_TO = (
    r"(?:@?[a-z][\w'’-]{0,15}[,:]? (?=(?:it|that|this|the|his|her|wrong|dead|disconnected)\b|"
    r"@?[a-z][\w'’-]{0,15}[,:] )){0,2}"
)
REPLY_ASKS = r"(?:q|question)(?: ?\d{1,2})? ?[:.]|[^\n]*\ufffc[^。.!?\n]{0,16}\?\W*$"
REPLY_MORE = r" *(?:a|answer|no|nope|sorry|well|alas)(?: ?\d{1,2})?\W+"
DENIES = (
    rf" *{_TO}{_THAT}(?:wrong(?! of| to| way| side| again| time| hour| day| moment)|"
    r"incorrect|mistaken|dead|disconnected|invalid|"
    r"out of (?:service|order|use)|cut off|does(?:n['’]t| not) exist|no such number|suspended|"
    r"(?:not|never|no longer) (?:right|correct|true|him|hers?|his|theirs|in (?:service|use)|"
    r"valid)\b|"
    r"(?:strike|delete|remove|drop|cross|struck|deleted|removed|dropped|off the list)\b|"
    r"used to be\b|out for good|somebody else|someone else|a stranger|"
    rf"(?:an?|some) (?:[\w-]+ ){{0,2}}(?:{FIRMS})\b|"
    rf"(?:an?|some) [^.!?\n]{{1,30}}? (?:who|that|which) (?:{_TRADE})\b|"
    rf"(?:his|her|their|[a-z]+['’]s) (?:own )?{KIN})"
)
DENIES_NO = r" *(?:no|nope)(?=[!,.;]| ?-|$)"
PARTS = (
    r" *(?:s?he|they)(?:['’]s)? ?(?:(?:has|have|had|is|was|now|since|already|recently|long|then) )*"
    r"(?:retired|quit|dismissed|sacked|moved(?! (?:the|his|her|by|to (?:hang|tears|speak))\b)|"
    r"transferred|died|dead|gone|resigned|promoted|"
    r"left(?! (?:the (?:room|building|phone|door)|it|me|us|an?|his|her|town|early)\b))\b"
    r"(?![^.\n]{0,40}(?:kept|keeps|still))"
)

# Corrections by the last digits: his mobile ends in 0502, not 0501.
_ENDS_IN = r"(?:ends?|ending|finish(?:es)?) (?:in|with) "
_OF_LINE = (
    r"(?:mobile|cell|cellphone|phone|telephone|line|landline|fax|desk|it|one|"
    r"(?:his|her|the|that|correct|right|whose|['’]s) number)"
)
_DIGITS = r"(?:two|three|four|five|[2-5]) (?:digits?|figures?|numbers?) "
ENDING = (
    rf"{_OF_LINE}(?: (?:number|really|actually|in fact|should|must|does))* {_ENDS_IN}|"
    rf"last {_DIGITS}(?:of [^,.;\n\d]{{2,40}}? )?(?:(?:should|must|are|be|is|read|really):? )+|"
    rf"(?:not|n['’]t) {_ENDS_IN}\d{{2,5}},? but (?:in|with) "
)
INSTEAD = (
    rf"(?:{_ENDS_IN}|last {_DIGITS}[^,.;\n\d]{{2,60}})\d{{2,5}},? ?\(?(?:and |instead of |"
    rf"rather than )*(?:not)?(?: in| with)?|(?:not|n['’]t) {_ENDS_IN}"
)
# Who has not gone: not retired, has not been transferred.
STILL = (
    r"(?:(?:has|have|had|was|is|did|does)(?:n['’]t| not)|not|never)"
    r"(?: yet| been| actually| really)* (?:retired?|transferred|resigned|dismissed|deceased|died|"
    r"dead|left office)(?![a-z])"
)
