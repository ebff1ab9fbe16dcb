"""How somebody who was called asks in English not to be called again."""

# Each begins with one of STOPS_FIRST.
_CALLED = (
    "(?:call|ring|rung|phone|phoned|phoning|telephone|telephoned|telephoning|contact|bother|"
    "disturb|pester|harass)(?:ed|ing)?"
)
_AGAIN = "(?:again|any ?more|any longer|further|ever|altogether)"
_HIM = (
    "(?:it|him|her|them|me|us|you|himself|herself|(?:this|that|his|her|my|the) "
    "(?:number|phone|mobile|line))"
)
_LIST = "(?:the|our|your|this|that|any|all) (?:[a-z]+ )?lists?"
STOPS = (
    "asked us to stop|asked not to be called|asked not to call|asked that we stop|"
    "no more calls|not to call again|not to be called|"
    "rather not hear from us|not to hear from us|rather not be called"
)
_OURS = "(?:(?:the|our|these|such|all|your|any|those|of) ){0,2}(?:phone |telephone )?calls"
_NOBODY = "(?:nobody|no one|no-one|none of us)(?: else| of us| at all)?"
_ASKED = "(?:ask(?:s|ed)|begs|begged|pleads|pleaded|requests|requested|wishe[sd]|want(?:s|ed))"
_HIS = (
    "(?:his|her|this|that|the)(?: own)? (?:(?:mobile|phone|telephone|private|home) )?"
    "(?:number|mobile|phone|line|cell|cellphone|handset)"
)
_ANYBODY = (
    "(?:man|woman|person|lady|girl|boy|fellow|widow|widower|pensioner|patient|invalid|mother|"
    "father|couple)(?![a-z])"
)
STOPS_FIRST = "abcdefghiklmnoprstuwx"
_NUMBERS = (
    r"(?:(?:both|all|of|the|his|her|their|these|those|this|that|two|three|own) )*"
    r"(?:(?:mobile|cell|office|work|home|desk|phone|private) )?"
    r"(?:numbers?|phones?|mobiles?|cell(?:phone)?s?|lines?|name|entry|details)"
)
_STRUCK = (
    "(?:deleted|removed|erased|dropped|struck(?: (?:out|off))?|crossed (?:out|off)|"
    "taken (?:off|out|down))"
)
_STRIKE = "(?:delet|remov|eras|dropp?|strik|cross)(?:e|ing)?(?: (?:out|off))?"
_DEMANDS = f"(?:{_ASKED}|demand(?:s|ed)|insist(?:s|ed)(?: on)?)"
# How he is spoken to: do not call him "director".
_IS_NAMED = (
    r"(?= (?:(?:an?|the|by) )?[\"“”'‘’]?(?:mr|mister|mrs|madame?|miss|ms|sir|comrade|chief|"
    r"boss|director|captain|judge|warden|secretary|president|commissar|prosecutor|inspector|"
    r"officer|instructor|teacher|old|his (?:first |given |full )?name|her (?:first |given |full )?"
    r"name|(?:first |given )?name|names|titles?)\b(?! (?:again|any ?more)\b)(?!['’]s))"
)
_NAMED = f"(?!{_IS_NAMED})"
_HOURS = (
    r"(?! (?:(?:at|before|after|between|during|around|until|till) (?:noon|night|lunch|midday|"
    r"work|hours|dark|\d|(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)"
    r"(?![a-z]| of)|(?:the )?(?:lunch|nap|office hours))|"
    r"(?:from |btwn? |betw\.? )?\d{1,2}(?::\d\d)?(?: ?[ap]m)? ?(?:[-–]|to|and|till) ?\d{1,2}"
    r"(?!-?\d)|(?:on|in|at) (?:the )?(?:mon|tues|wednes|thurs|fri|satur|sun|week|holi|morning|"
    r"afternoon|evening))(?![^.;]{0,24}\b(?:ever|any|all)\b))"
)
STOP_PATTERNS = (
    r"(?<=\()stop(?=\))|(?<=[-–,;.] )stop(?=[.!]*\s*(?:\n|$))",
    # stop request, asked to stop, as a whole cell or remark
    (
        r"(?:(?<=\| )|(?<=\t)|(?<=\()|(?<=, )|(?<=[-–;] ))(?:stop[- ]request(?:ed)?|"
        r"request(?:ed|s)? to stop|asked to stop)(?=[ .]*(?:$|[\n|\t),;]))"
    ),
    # Not: don't call at noon
    rf"do(?:n['’]t| not) call(?! (?:him|her|me|them){_IS_NAMED}){_HOURS}",
    (r"(?:do|does|did)(?:n't|n’t| not) (?:want|wish|like|care) to hear (?:anything )?from us"),
    (
        r"(?:sue|report|complain|police|prosecute)[^.;]{0,24} if (?:we|you|anyone) (?:ever )?"
        rf"{_CALLED}(?: {_HIM})? again"
    ),
    r"opt(?:s|ed)? out of (?:(?:phone|all|our|any) )*calls",
    rf"(?:not|never)(?: to)?(?: be)? {_CALLED}(?: {_HIM})?(?: {_AGAIN})+",
    rf"(?:not|never) to(?: be)? {_CALLED} {_HIM}{_NAMED}",
    rf"not to be {_CALLED}",
    rf"don['’]?t(?: ever| please)? {_CALLED}(?: {_AGAIN})+",
    (
        rf"{_ASKED}(?: (?:us|me|callers|people|everybody|everyone|(?:the )?volunteers))?"
        rf" (?:not|never) to {_CALLED}(?=\s*(?:$|[,.;:)]))"
    ),
    rf"never to(?: be)? {_CALLED}",
    r"no (?:more|further|other) (?:(?:phone|telephone) )?(?:calls?|contact)",
    (
        rf"(?:do|does|did)(?:n't|n’t| not) (?:want|wish|like|care)(?: for)?"
        rf"(?: to be| us to| you to| anyone to| anybody to| callers to|"
        rf" people to| volunteers to)? {_CALLED}s?(?![a-z]){_NAMED}{_HOURS}"
    ),
    # asked us to take her off; would we take 0536-0000121 off our list; to ring her no more
    (
        rf"{_ASKED}(?: (?:us|me|callers|you))?(?: please)? to (?:take|cross|strike|leave|scratch) "
        rf"{_HIM} (?:off|out)(?=\W*$|[,.;:)]| (?:of )?{_LIST})"
    ),
    r"(?:tak|strik|cross|scratch)(?:e|ing)?(?= \ufffc+ (?:off|out)(?![a-z]))",
    rf"{_CALLED}(?: {_HIM})? no more(?! than)(?![a-z])",
    r"please stop[,.!\"”]{1,2} (?:s?he|they) (?:said|says|begged|asked)",
    r"do(?:n['’]t| not) (?:ever )?(?:ring|phone|dial|telephone)(?=\W*$|[.;!)])",
    (
        r"(?:do|does|did)(?:n't|n’t| not) (?:want|wish|like|care)(?: for)?(?: any| to have| to get|"
        r" to receive)*(?: more| further| other| such| our| your)+ (?:phone )?(?:calls?|contact)"
    ),
    rf"do(?:n't|n’t| not) (?:ever )?{_CALLED} (?:{_HIM}{_NAMED}|{_AGAIN})",
    rf"do(?:n't|n’t| not) (?:ever )?{_CALLED}(?= [a-z' ]{{2,32}}:? ?\ufffc)",
    # don't ring a man who grows roses; not: do not call the man at the gate
    rf"do(?:n['’]t| not) {_CALLED} (?:an?|that|this|such an?) (?:[a-z]+ ){{0,2}}{_ANYBODY}",
    # not: told the family to stop calling the station
    (
        r"(?<!not )(?<!n't )(?<!never )(?<!family to )(?<!relatives to )(?<!parents to )"
        rf"(?<!mother to )(?<!lawyer to )stop {_CALLED}(?: {_HIM})?(?: {_AGAIN})?"
    ),
    rf"{_HIS} (?:should |must |to )?(?:go|goes) no further",
    rf"keep(?:ing)? {_HIS} to (?:yoursel(?:f|ves)|ourselves|myself)",
    rf"(?:throw(?:ing)?|threw|thrown) {_HIS} away",
    r"let (?:him|her|them) (?:be|alone)(?=\W*$|[,.;])",
    (
        r"(?:one|a single|this|that|my|our) (?:one )?(?:phone |telephone )?call (?:is|was|has been|"
        r"had been) (?:quite |more than )?enough"
    ),
    r"as (?:if|though) (?:i|we|you|nobody) (?:had |have )?never (?:written|given|seen|got)(?! s)",
    r"not for (?:calling|ringing|phoning|dialling|dialing|callers)(?![a-z])",
    (
        rf"(?:asked|told|begged|requested)(?: all| our| the)? (?:volunteers|callers)"
        rf" (?:to stop|not to|never to) {_CALLED}(?: {_HIM})?"
    ),
    r"leave (?:him|her|them|me) (?:alone|in peace|be)",
    (
        r"(?:not|n['’]t|never) (?:to )?(?:tie up|block|occupy|jam|clog|clog up|hold up|engage) "
        r"(?:it|them|(?:this|that|the|its|their)(?: \w+)? (?:lines?|numbers?|phones?|switchboard))"
        r"(?![a-z])"
    ),
    (
        r"(?:keep|leave) (?:it|(?:this|that|the) (?:line|number|phone|switchboard)) "
        r"(?:free|clear|open)"
    ),
    (
        r"(?:to|should|must|rather|may)(?: please)? be left (?:alone|in peace)|"
        r"be left (?:alone|in peace)(?=\W*$|[,.;])"
    ),
    (
        rf"{_NOBODY}(?: should| shall| may| must| would| will| is| was| were| to| ever| again|,)* "
        r"(?:ring|call|phone|telephone|dial|contact|bother|disturb|use)(?![a-z])(?!(?: \w+)? back)"
    ),
    (
        r"(?:glad|grateful|happy|happier|kindly|thankful|obliged|prefer|better|rather) "
        rf"(?:if |that )?{_NOBODY} (?:{_CALLED}|rang)"
    ),
    (
        rf"no longer (?:wish(?:es)?|wants?|wanted|wished|cares?|likes?)(?: to (?:be {_CALLED}|"
        rf"have|get|"
        r"receive|take|hear)| (?:any|our|such|us|more|phone|calls?))"
    ),
    (
        rf"neither [a-z'’ ]{{1,24}} nor [a-z'’ ]{{1,30}} (?:wish(?:es|ed)?|want(?:s|ed)?|cares?|"
        rf"cared|likes?) to (?:be {_CALLED}|hear(?=\W*$|[,.;]| from us| any|(?: more| again)\W))"
    ),
    rf"nor do(?:es)? (?:s?he|they) (?:wish|want|care|like) to (?:be {_CALLED}|hear from us)",
    rf"(?:has|have|had) (?:had |quite |more than )*enough of {_OURS}",
    rf"{_OURS} (?:to |should |must |would |might )?(?:stop|cease|end)(?![a-z])",
    rf"{_OURS} (?:are|were|is)(?: (?:no longer|not|un)) ?(?:welcome|wanted|wished for)",
    rf"(?:no|nothing|none) (?:more|further) of {_OURS}",
    (
        r"(?:refus|declin)(?:es|ed|ing) (?:to (?:take|have) )?(?:(?:any|all|our|such) )*"
        r"(?:(?:more|further) (?:phone )?(?:calls?|contact)|(?:our|such) (?:phone )?calls)(?! with)"
    ),
    (
        rf"(?:{_ASKED}|prefer(?:s|red))(?: for)? no (?:phone )?(?:calls?|contact)"
        r"(?! (?:with|between|from))"
    ),
    r"(?:no|nothing) (?:more|further) from (?:us|you|volunteers|our callers)",
    (
        rf"{_ASKED}(?: us| only)? (?:for|to have)(?: his| her| some| a little| only)* peace(?! "
        rf"talks)(?![a-z])"
    ),
    (
        rf"{_ASKED}(?: us| callers| people)? (?:that )?only (?:[a-z'’]+ ){{1,6}}?(?:may |should |"
        rf"to )?(?:{_CALLED}|use|write to)(?![a-z])"
    ),
    r"not (?:to be )?(?:used|taken|copied) from (?:\w+ )?lists?(?![a-z])",
    (
        rf"{_ASKED}(?: with)? (?:us|callers|them|everybody|everyone|the callers?|a caller|the "
        r"volunteers?|volunteers|people) (?:please )?to stop(?![a-z])(?! (?!calling|ringing|"
        r"phoning)[a-z]+ing)"
    ),
    rf"(?:forget|delete|erase|drop|lose|strike out|cross out|rub out|destroy)(?:ting)? {_HIS}",
    rf"(?:strike|cross) {_HIS} (?:out|off)",
    (
        rf"{_HIS} (?:should |must |to )?be (?:removed|deleted|dropped|erased|forgotten|struck|"
        rf"crossed|taken off)"
    ),
    rf"(?:keep|stay) (?:away from|off) {_HIS}",
    (
        rf"(?:not|never|no longer|nobody|no one)(?: to)? (?:ring|call|phone|dial|use)"
        rf"(?= (?:{_HIS},? )?\ufffc)"
    ),
    (
        r"stop (?:using|dialling|dialing)(?= (?:his|her|this|that|the) (?:number|mobile|phone|"
        r"line)| \ufffc)"
    ),
    rf"(?:not|never|n['’]t) (?:to )?(?:use|dial) {_HIS}",
    rf"never {_CALLED} {_HIS}",
    rf"{_ASKED}(?: us| callers| people)? (?:not|never) to use (?:it|this|them)(?![a-z])",
    (
        rf"{_DEMANDS}(?: us| me)?(?: for| that| to have| on having)? {_NUMBERS} "
        rf"(?:(?:to|should|must|shall|gets?|got) )?(?:be )?{_STRUCK}"
    ),
    rf"{_DEMANDS}(?: for)?(?: the)? (?:deletion|removal) of {_NUMBERS}",
    rf"{_DEMANDS}(?: (?:us|me))?(?: please)? to {_STRIKE} {_NUMBERS}",
    rf"please {_STRIKE} (?:both|all)(?: of)?(?: his| her| the| these| their)? numbers",
    (
        rf"{_ASKED} to be {_STRUCK}(?=\W*$|[,.;]| too\b| as well\b|"
        r" from (?:(?:the|our|your|this|any|all) )?lists?)"
    ),
    rf"(?:taken?|taking) (?:(?:{_HIM}|himself|herself|his name|her name) )?off {_LIST}",
    rf"remov(?:e|ed|ing) (?:(?:{_HIM}|himself|herself|his name|her name) )?from {_LIST}",
)
# What nobody has asked for: not: has not asked us politely; not asked once but twice.
UNASKED = (
    r"(?:\b(?:nobody|no one|no-one|none of (?:them|these|those|the \w+|us)|never|"
    r"(?:did|has|have|had) not|(?:did|has|have|had)n['’]t)|n['’]t)"
    r"(?: (?:has|have|had|yet|ever|once|here|there|so far|actually|explicitly))*"
    r" (?:ask(?:ed)?|request(?:ed)?|demand(?:ed)?|told|tell|said|say)"
    r"(?: (?:us|me|callers|volunteers|that|for|to|we|should|must|please|any|they|s?he|wants?))*"
    r" (?:to stop|stop|not|no more|no|never|don['’]?t|do not|be (?:left|removed)|leave|remove|"
    r"delet(?:e|ion)|removal|(?:(?:both|all|the|his|her|their|these|numbers?) )+(?:to )?be)\b"
)
_OTHER = (
    r"(?:an?other|other|different|new|second|borrowed)(?: (?:phone|mobile|caller|sim))?"
    r"(?: (?:number|no\.|phone|line|mobile|sim(?: card)?|volunteer|one))?"
)
# He has blocked a caller's number, another one gets through: nobody has asked for anything.
THROUGH = (
    r"\b(?:s?he |they |has |have |now |number )*(?:blocked|blocks)"
    r"(?: (?:us|me|our \w+|this caller|my \w+|the (?:first )?\w+))?(?:[,;:(.]| -)? ?"
    r"(?:(?:but|and|then|we|i|still|so) )*"
    rf"(?:(?:call(?:ed|ing|s)?|ring|rang|dial(?:led)?|tr(?:y|ied)|us(?:e|ed|ing)|work(?:s|ed)|"
    r"(?:gets?|got|goes|went|come|comes) through|reach(?:ed|able)?|answer(?:s|ed)?|rings)"
    rf" )*(?:(?:on|from|with|by|via|using|through) )*(?:an |a |the |any |some )*{_OTHER}"
    r"(?:[,;]? (?:and )?(?:it |s?he |that |which |one )?(?:gets? through|got through|works?|"
    r"worked|rings?|is fine|is ok|ok|answers|answered|picks up|went through|goes through)\b|"
    r"(?<=\w)(?=\W*$))"
)
# The rest of its clause.
UNASKED_REST = '(?:(?! (?:but|and|so|until|then)\\b)[^,.;:!?\\n()"“”\ufffc])*'

# What is said of one number alone.
THIS_ONE = (
    r"[^.,;\n]{0,24}?\b(?:this|that) (?:one|number|line|phone|mobile|cell)\b|not for |"
    r"(?:please )?do(?:n['’]t| not) (?:write|note|take|jot|put|record|list|import|enter|include|"
    r"add|copy|save|keep)\b"
)
_ONE = "(?:it|(?:this|that)(?: (?:one|number|line|phone|mobile|cell))?)"
_SHEET = "(?:the|our|any|your|this) (?:list|table|sheet|directory|record|book|database|file)s?"
_HERE = r"(?:(?<=\ufffc)|(?<=\ufffc[ (,;-])|(?<=\ufffc[,;] )|(?<=\ufffc \()|(?<=\ufffc [-–—] ))"
_END = r"(?=[ !]*(?:$|[,.;:)\n]))"
# Do not write this one down; not: the officer told us not to record it.
UNRECORDED = (
    (
        rf"(?:please )?do(?:n['’]t| not) (?:write|note|take|jot|put) {_ONE}"
        rf"(?: down| in| (?:in|on|into) {_SHEET}){_END}"
    ),
    (
        rf"(?:please )?do(?:n['’]t| not) (?:record|list|import|enter|include|add|copy|save|keep)"
        rf" {_ONE}(?: (?:in|on|to|into) {_SHEET})?{_END}"
    ),
    rf"{_HERE}(?:please )?do(?:n['’]t| not) (?:record|list|import|enter|include|add|copy){_END}",
    rf"(?:please )?leave (?:this|that)(?: (?:one|number))? (?:out|off)(?: (?:of )?{_SHEET})?{_END}",
    rf"{_HERE}not for {_SHEET}{_END}",
    # Her colleagues: don't get them in trouble, do not drag them into this.
    (
        r"do(?:n['’]t| not) (?:get|put|land|bring|drag|pull) (?:them|him|her|anyone|anybody) "
        r"(?:in|into)(?: any| more)? (?:trouble|danger|difficulty|difficulties|this|it)(?![a-z])"
    ),
)
UNRECORDED_FIRST = "pdln"
