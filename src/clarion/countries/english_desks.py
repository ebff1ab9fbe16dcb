"""What remarks in English say of an office's line: not to be called, a fax now, put through."""

DESKS = "the office|his office|her office|their office|the desk|his desk|her desk"
_NUMBERED = r"(?:phone|number|line|mobile|cell)(?: ?#?[1-4](?!\d))"
STOPS = (
    r"\b(?:do not|don['’]?t|never) (?:call|ring|phone|dial|use|try) "
    r"(?:(?:his|her|their|the|this) )?"
    rf"(?:(?:office|desk|work)(?: (?:line|phone|number|landline))?|(?:\w+ )?{_NUMBERED})"
    r"(?: (?:again|any ?more|please))*(?=\W*$|[,.;])"
)
# Wrong mobile: mobile wrong.
TURNED = (
    r"(?:^|(?<=[.;:,!(\n])|(?<=[.;:,!] ))(?P<what>wrong|incorrect|outdated|invalid|dead|"
    r"disconnected) (?P<line>"
    r"(?:(?:business|office|work|desk|home) (?:phone|number|line|landline|telephone)|"
    r"(?:mobile|cell|landline|cellphone)(?: phone)?(?: (?:number|no\.?))?|"
    r"(?:second|first|third|other|alt(?:ernate)?|secondary) (?:phone|number|one|mobile|line)|"
    r"(?:phone|number)(?= ?#?[1-4]))(?: ?#?[1-4](?!\d))?)"
    r"(?=\W*$| ?[,.;:!(]| [-–—]|\n| (?:reached|got|answered|a|an|it|this|belongs|rings)\b)"
)
# At whose house a line rings.
WHERE = (
    r"(?:[\w-]+ ){0,2}(?:house|home|flat|place|shop|practice|clinic|surgery|store|stall|office|"
    "workplace|school|restaurant|salon|pharmacy|firm|company)"
)
FAXED = (
    r"(?:(?:(?:changed|turned|switched|converted) (?:in)?to|became|become|answers as|"
    r"(?<=\bis )|(?<=\bnow )|gives|only) ?(?:an? |the )?fax(?: (?:line|machine|number|tone|only))*|"
    r"(?:an? )?fax (?:tone|signal|noise))(?: now)?\W*$"
)
# How a call goes on that was transferred.
_CALL_ENDS = (
    r"(?:(?:the|an?|my|our) )?(?:(?:line|call|colleague|man|woman|someone|somebody|it|they|was|"
    r"were|got|went|just|put|rang) )*(?:cut|dropp|hung|hang|r[aiu]ng|out|no (?:answer|reply|one)|"
    r"music|silen|quiet|busy|engaged|voice ?mail|(?:on )?hold|held|waited|dead air)[a-z]*\b"
)
THROUGH = (
    r"\b(?:calls? )?(?:was |were |got |been )*(?:transferred|put through|passed on|"
    r"passed|connected|handed(?: over)?)"
    r"(?: (?:me|us|the call|call|caller))? (?:on )?to "
    r"(?:(?:the|an?|his|her|their|another|main) )*(?:duty|desk|front|reception|receptionist|"
    r"operator|switchboard|voice ?mail|extension|secretary|clerk|assistant|colleague|"
    r"main line|general line)\b(?: (?:desk|room|officer|office|line|phone))?|"
    # One call, and no number, was cut off.
    r"\b(?:put through|got through|connected|answered|picked up|talked|spoke|listened)"
    r"(?: (?:\d+|a few|two|three) ?min\w*)?(?:,? (?:and|but|then|was|got|the|line|call))*,? "
    r"(?:cut off|disconnected)\b|"
    # Nor did anybody leave: answered, transferred; transferred twice, then cut off.
    r"\b(?:answered|picked up|rang|on hold|connected|call)(?:,| and| then| was| but)*+ "
    r"transferred\b"
    r"(?:(?:,| and| then| but| twice| again| was| got)*+ (?:cut off|disconnected|hung up|"
    r"no answer|nobody)\b)?|"
    r"\btransferred(?: twice| again| around)?(?:,| and| then| but| was| got)*+ (?:cut off|"
    r"disconnected|hung up|no answer|nobody|on hold)\b|"
    # Transferred, then cut; not: transferred, number cut off.
    r"\btransferred(?: once| twice| again| around| back)?[,;]? (?:(?:and |but )?then |and )"
    rf"{_CALL_ENDS}|"
    r"\btransferred[,;] (?:rang|rings|put on hold|rung out|music|waited)\b"
)
# Who answers and is not whom the row names; a name of the row has become "he".
STRANGERS = (
    r"(?:they )?(?:never heard of|(?:do(?:es)?|did)(?: not|n['’]t) know|knows? no|"
    r"there(?:['’]s| is) no|no)"
    r"(?: (?:any|an?|this|such an?))? he(?: (?:here|there))?\W*$|"
    r"knows? (?:nobody|no one) (?:of|by|with) that name\W*$|"
    r"(?:man|woman|lady|guy|person|girl|boy|fellow)(?: there)?(?: who)? (?:sell(?:s|ing)|"
    r"repair(?:s|ing)) [\w -]{2,24}\W*$|"
    r"(?(line)of an? (?:(?:complete|total) )?(?:stranger|private (?:person|citizen))\b|(?!))"
)
_THIS = r"(?:this|the|that|his|her) (?:phone |mobile )?(?:number|sim(?: card)?|line)"
_SAYS = r"(?:,| and| but|;|\.) ?(?:(?:and|but|he|she|they|says?|said|is|was) )*"
_NOT_HIM = (
    r"(?:never heard of|(?:do(?:es)?|did)(?: not|n['’]t) know (?:him|her|he)\b|"
    r"not (?:him|her|he|this person)\b(?! (?:job|case|duty|problem|business|fault))|no relation|"
    r"nothing to do with)"
)
# Whoever bought the number is not whom it was; nor who got it and does not know him.
SOLD = (
    # Not: asked where we bought it.
    r"(?:^|(?<=[,.;\n]))(?![^,.;\n]*\b(?:we|you|us|ask\w*|where|whether|demand\w*)\b)[^,.;\n]{0,60}?"
    rf"\b(?:bought|purchased|was (?:sold|assigned|issued)) {_THIS}\b(?! for (?:him|her|the))|"
    r"\b(?:number|sim|phone) (?:was|has been) bought by (?:an?|some)\b|"
    rf"\b(?:ha[sd] had|has|had|got|been using|been given|owned|owns|using) {_THIS}"
    rf"[^.;\n]{{0,30}}?{_SAYS}{_NOT_HIM}"
)
# …, asked whether the daughter is well: and not, asked whether his wife's number would do.
ASKED_AFTER = (
    r"\b(?:asked|asks|wanted to know) (?:whether|if|about|after|how|why|where|what)\b[^,.;]{0,16}$"
)
IS_THEIRS = r"['’]s? \w|['’]s?$| (?:uses|used|has|had|answered|answers|now has)\b"

_MONTHS = "(?:jan|feb|mar|apr|may|june?|july?|aug|sep|oct|nov|dec)[a-z]*"
STAMPS = (
    r"(?:(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*\b,? ?)?"
    rf"(?:\d{{1,2}}(?:st|nd|rd|th)? {_MONTHS}|{_MONTHS} \d{{1,2}}(?:st|nd|rd|th)?)(?![a-z])"
    r"(?:,? (?:19|20)\d\d\b)?|"
    r"\d{1,2}(?::\d\d)? ?[ap]m\b|round \d\b|week \d{1,2}\b|yesterday\b|today\b|"
    r"this (?:morning|week)\b|last (?:week|night)\b|"
    r"(?:1st|2nd|3rd|\dth|first|second|third|last) (?:call|try|attempt)\b"
)
RESULTS = (
    r"(?:(?:call|phone|dial(?:ing|ling)?|last|latest|our) )?"
    r"(?:results?|status|outcome|notes?|remarks?|comments?|feedback|update|response|answer)"
)
# Told us to call the case office, whose number follows.
GIVES = (
    r"\b(?:(?:told|asked|advised|directed|referred|instructed|suggested|said|says|tells)"
    r"(?: (?:us|me|callers|the caller|that))*(?: (?:to|we|should|could|can|must))*"
    r" (?:call|ring|phone|contact|try|dial|use|telephone)|"
    r"(?:referred|directed|sent) (?:us|me|callers) to)(?: (?:the|an?|their|its|this))?"
    r"(?: (?!(?:wife|husband|son|daughter|family|lawyer|law|brother|sister|mother|father)\b)"
    r"[\w'’-]+){0,4}? (?:section|office|department|desk|division|unit|court|bureau|station|"
    r"switchboard|room|brigade|team|line|centre|center|procuratorate)(?: (?:on|at|under|number))?"
    r"(?: is|[:,])?"
)
_TRADE = (
    r"(?:courier|deliver(?:y|er)(?: ?(?:driver|man|boy|rider|guy|person|worker))?|rider|"
    r"(?:taxi|truck|cab|bus|lorry) driver|student|pupil|school(?:boy|girl)|plumber|farmer|"
    r"shop ?keeper|(?:restaurant|shop|store|stall|business|bar|cafe) ?(?:owner|keeper)|trader|"
    r"vendor|waiter|waitress|hairdresser|barber|tailor|mechanic|electrician|carpenter|builder|"
    r"(?:construction|factory|migrant) worker|salesman|saleswoman|businessman|pensioner|tenant|"
    r"street (?:seller|cleaner))"
)
_PRIVATE = (
    rf"(?:(?:[\w-]+ ){{0,2}}?{_TRADE}|(?:(?:young|old|elderly|private|other|local|different|"
    r"random|certain|middle-aged) )*(?:lady|woman|man|girl|boy|person|driver|businesswoman|worker|"
    r"teacher|nurse|family|citizen|child|kid|teenager|housewife|seller|couple|grandmother|granny|"
    r"cook|dentist|customer))s?"
)
# A student has this number now. Its article may stand before it, or have been read.
USERS = (
    rf"(?:being |now )*(?:in use|used|carried|owned|kept) by (?:an?|some|another) {_PRIVATE}"
    r"(?: now)?\W*$|"
    rf"(?:n )?(?:(?:an?|another|some) )?{_PRIVATE} "
    r"(?:(?:now|currently) )?(?:has|have|had|uses?|used|is using|are using|owns?|holds?|got|"
    r"keeps?|carries)(?: (?:had|been using))? "
    r"(?:it|(?:this|the|that|his|her) (?:number|phone|line|mobile|cell|sim(?: card)?|one))"
    r"(?: (?:now|these days|for|since)\b[^,.;]{0,24})?\W*$"
)
# Who was no official in a call before, either.
_SAME = (
    rf"(?:{_TRADE}|(?:old|elderly|private|random) (?:lady|woman|man|person|couple)|family|"
    r"child|kid|teenager|housewife|granny|grandmother|restaurant|hotel|shop|store|salon|stranger|"
    r"schoolgirl|household)s?"
)
SAME = (
    r"(?:(?:still|again|it was|it is|once more|just|only|got|reached) )*"
    r"(?:the same|same|again (?:the|an?)) "
    rf"{_SAME}(?: (?:again|as (?:before|last time|yesterday)|answer(?:s|ed)|picked up|there))*"
    r"\W*$|knows? (?:of )?no (?:such )?(?:police(?: station)?|court|prison|bureau|procuratorate|"
    r"detention (?:centre|center))\W*$"
)
# On a later day: whoever it was that answered, the line works.
REACHED = (
    r"(?!.*\b(?:not|wrong|n['’]t|stranger|someone|somebody|another|different|sold|new|no|never|"
    r"recording|message|machine|robot|operator)\b)"
    r".*\b(?:answered|picked up|listened|hung up|hangs up|talked|spoke|rings|rang|works)\b"
)
# How a call went, behind whose the number is: his wife answered, said that he was out.
WENT = (
    r"\b(?:answer\w*|said|says|told|tells|spoke|rang|rings|picks? up|picked up|hung up|hangs up|"
    r"listen\w*|engaged|busy|switched off|polite|promised)\b"
)
