"""What remarks in tables say in English of a number and its owner."""

from clarion.countries import english_answered, english_desks, english_lines
from clarion.countries.english_desks import SAME, STRANGERS, USERS
from clarion.countries.english_gone import FIRMS
from clarion.countries.english_moves import CALLERS, moved
from clarion.countries.english_redialled import REDIALLED
from clarion.countries.english_relations import IS_OF, PRIVATE, SPARES_KIN
from clarion.countries.english_revived import SAID_GONE
from clarion.countries.english_revoked import THROUGH
from clarion.countries.english_stops import UNASKED, UNASKED_REST
from clarion.countries.english_when import WHEN as _WHEN
from clarion.countries.remarked import Remarked

_KIN = (
    "(?:ex-?|former |late |teen(?:age)? |(?:young|old|eld)(?:er|est) |elderly |adult )?"
    "(?:wife|husband|spouse|widow|widower|mother|father|mom|mum|dad|parents?|sons?|daughters?|"
    "brothers?|sisters?|uncle|aunt|cousin|nephew|niece|"
    "grand(?:mother|father|son|daughter|parents?)|"
    "child(?:ren)?|family(?: member)?|relatives?|(?:mother|father|son|daughter|brother|sister)"
    "-in-law|"
    "girlfriend|boyfriend|in-laws|neighbou?r|friend|lawyer|attorney|victim|practitioner|volunteer|caller)"
)
_WOMEN = "(?:wife|widow|mother|mum|mom|daughter|sister|aunt|niece|grandmother|girlfriend)"
_PHONE = (
    r"(?:(?:old|new|own|private|personal|home|current|listed|mobile|cell|office|work|business|direct|"
    r"desk|fixed) )*"
    r"(?:number|no\.|phone|tel\b\.?|tel(?= ?[1-4])|mobile|cell(?:phone)?|line|landline|"
    r"telephone|sim(?: card)?|handset|dial(?= [1-4]))"
)
_BE = (
    r"(?:['’]s|is|was|are|were|has|had|have|being|been|be|got|now|since|already|reportedly|apparently|"
    r"recently|long|just|permanently|definitely|probably|both|seems(?: to)?|appears(?: to)?|"
    r"you (?:have |had )?(?:diall?ed|called)|"
    r"(?:it )?turn(?:ed|s) out(?: that| to be)?|actually|really|currently|still|=|"
    r"(?:answers?|rings|comes up|comes back|shows(?: up)?) as|a|the) *"
)
_HOLDER = (
    "(?:deputy|director|chief|captain|head|warden|secretary|clerk|instructor|commissar|president|"
    "superintendent|leader|constable|registrar)"
)
_SELF = (
    r"(?:s?he|who|(?:this|the|that) (?:person|man|woman|officer|official|judge|guard|prosecutor)|"
    rf"the (?:deputy )?{_HOLDER} (?=who\b)|person|officer|official) *"
)
_LINE = (
    r"(?:(?:this|that|the|his|her|he|it|both|old) ?)*(?:(?:first|second|third|1st|2nd|3rd) )?"
    r"(?:(?:alt(?:\.|ernat(?:e|ive))?|secondary|backup|spare|other|main|primary) )?"
    rf"{_PHONE}s?(?: ?#?[1-4](?!\d))? *|{english_lines.ALONE}|"
    r"(?:it|this|that)(?= ?(?:['’]s|is|was)) *|"
    r"(?:both|(?:these|those|the) two)(?: of (?:them|these))?(?= (?:are|were|belong)\b) *|"
    rf"the two {_PHONE}s *|"
    r"(?:(?:the|his|her) )?(?:office|desk)(?= (?:is|was|works?|rings?|answers)\b) *|"
    r"(?:the )?(?:first|second|third)(?: one| of (?:them|the two|these)|"
    r"(?= (?:is|was|belongs|rings|now|has)\b)) *|"
    r"the other(?: one| two)?(?= (?:is|are|was|works?|rings?|seems)\b) *|\+?\d[\d -]{6,}\d *"
)
_DESK = r"(?:the|h(?:is|er)|their) (?:office|desk)(?=\W*$)"
_DIAL = (
    r"\b(?:call|ring|phon|dial|use|us|try)(?:e|ing|ling)?(?: (?:him|her|them))?(?: (?:on|at))? "
    rf"(?P<line>{_LINE}|{_DESK})"
    r"(?:(?:any ?more|again|any longer|please) ?)*\W*$"
)
_SAID = (
    r"(?:(?:[\w'’-]+ ){0,6}?(?:says?|said|told (?:us|me)|told|heard|learn(?:ed|t)|confirmed|"
    r"reports?|according to [\w' ]{1,20}?,?)(?: us| me)? (?:that )?)"
)
_THEIRS = (
    r"(?:(?:his|her|their|the|an?|some|our|officials?|[\w.-]+['’]s|[\w.-]+ [\w.-]+['’]s?) ){0,2}"
    rf"{_KIN}"
)
_HELD = (
    "(?:detained|imprisoned|jailed|arrested|abducted|convicted|sentenced|missing|persecuted|"
    "tortured|prisoners?|detainees?|inmates?|victims?|practitioners?|petitioners?|deceased)"
)
# What somebody did, who is no owner of the number.
_NO_DEED = (
    r"(?!(?:g[ai]ve|t(?:old|ell)|sa(?:id|y|w)|sen[dt]|provide|share|confirm|verif|found|find|ask|"
    r"report|call|phone|r[ia]ng|met|spoke|know|knew|thinks?|thought|believe|wrote|write|got|passed)"
    r"(?:e?d|e?s|ied|ies)?\b)"
)
_STRUCK = (
    r"(?:(?:please |to be )*(?:removed?|deleted?|"
    r"strike(?= (?:it|this|the (?:number|entry|line))\b)|"
    "(?:strike|struck|cross(?:ed)?|taken?) (?:(?:it|this|him|her) )?(?:out|off))"
    "(?: (?:it|this|him|her|number|from (?:the |this )?list|(?:the |this )?(?:list|number|entry|"
    r"line)))*|not valid|new owner|(?<=has a )new (?:number|phone|mobile)(?: now)?|"
    r"changed (?:number|phone|mobile)s?)\W*$"
)
REMARKS = Remarked(
    ordinals="first,main,primary|second|third",
    renewed=(
        r"\bnumbers? (?:was |has |have |had )?(?:been )?(?:chang|replaced)|"
        r"\bchanged?\b[^,.;]{0,20}numb"
    ),
    line=_LINE,
    this=r"th(?:is|at)\b",
    asked_of=(
        r"(?:\b(?:call|ring|phon|dial|use|us|try)(?:e|ing|ling)?(?: (?:him|her|them))?"
        r"(?: (?:on|at))? |\b(?:for|that|delete|remove|have) )"
        rf"(?P<mine>my )?(?P<line>{_LINE}|{_DESK})"
        r"(?:(?:(?:any ?more|again|any longer|please) ?)*\W*$|(?:to |should )?be [a-z]+ed\b)"
    ),
    stops=(
        r"(?:^|(?<=[,.;:(])) ?(?:please,? )?never again"
        r"(?: please|,? (?:s?he|they) (?:said|says|asked)|(?<=: never again)\b)|^never again\W*$|"
        f"{english_desks.STOPS}|{english_answered.STOPS}"
    ),
    calls=rf"(?<!not )(?<!n['’]t )(?<!never )(?<!to ){_DIAL}",
    pleads=r"(?:please )?(?:do not|don['’]?t|never|no |leave (?:her|him|them|it)\b)",
    owner=r"(?:owner|(?:(?:is|was|now|on|a) )*(?:dnc|do[- ]not[- ]call|never call|no calls))\b",
    works=english_lines.WORKS,
    named=english_lines.named(_LINE, _THEIRS),
    gives=(
        r"\b(?:(?:(?:new|current) (?:(?:office|desk|work|mobile|cell|home) )?"
        r"(?:number|phone|mobile|cell|line))(?: now)?(?: is|:)?|"
        r"(?:changed|switched|replaced) (?:to|by)|(?:use|call|ring|try|now)(?: on)?)"
    ),
    gives_own=(
        r"(?<!not )\b(?:his|her) (?:own )?(?:private |personal |direct |work |office |desk )?"
        r"(?:mobile|cell|phone|number|line)(?: number| phone)?(?: is| was|:)?"
    ),
    gives_new=(
        r"\b(?:(?:his|her|the|a) )?(?:new|current) (?:mobile|cell|phone|number)"
        r"(?: (?:number|phone))?(?: is|:)?"
    ),
    ends=r"(?=$|[,.;)]| (?:instead|now)\b)",
    called=r"(?:(?<=^)|(?<=[\s,.;:(]))(?:(?:judge|chief|captain|director|officer|mr|mrs|ms)\.? )?",
    acts=(
        r"(?:['’]s(?= (?:mobile|cell|phone|number|line|landline)\b)|"
        r"(?= (?:has|had|is|was|now|retired|left|died|passed|moved|transferred|no longer|"
        r"resigned)\b)"
        r"|(?=\W*$))"
    ),
    he="he",
    is_of=IS_OF,
    spares_kin=SPARES_KIN,
    private=PRIVATE,
    gives_desk=english_desks.GIVES,
    strange=english_answered.STRANGE,
    last=r"\b(?:alt|alternat(?:e|ive)|backup|spare|other)\b",
    signs=(
        "wife|husband|spouse|widow|mother|father|mom|mum|dad|parent|son|daughter|brother|sister|"
        "uncle|aunt|cousin|nephew|niece|grand|child|famil|relative|girlfriend|boyfriend|neighb|friend|"
        f"lawyer|attorney|victim|practitioner|volunteer|caller|{FIRMS}|{english_lines.SHOPS}|left|died|"
        "dead|no longer|quit|incorrect|outdated|discontinu|assigned|allocated|active|wrong|"
        "change|belong|reassign|recycled|cancelled|given|not a|not his|"
        "not her|not him|not their|"
        "not the|not this|any more|any longer|anymore|nobody|no one|never heard|no such|someone|"
        "somebody|transferred|sacked|fired|dismissed|pension|expelled|emigrated|switched|killed|"
        "resigned|retire|former|ex-|ex staff|succumbed|let go|replaced|removed|"
        "unassigned|never heard|know|there is no|hers|"
        "has this|has the|has it|has had|uses|using|have the|private|gave |"
        "another|different|moved|relocated|rotated|redeployed|gone|went|stranger|"
        "no judge|no guard|no offic|deceased|passed|disconnected|cut off|not working|not in|"
        "out of|invalid|does not|doesn|handed in|seconded|posted|demoted|took a|joined|"
        "sick leave|medical leave|in-laws|"
        "sold|bought|buried|cremated|funeral|calls|got this|got the|took over|reissued|purchase|"
        "used by|use by|this number|this sim|this phone|custody|neither|"
        "arrest|suspended|convicted|sentenced|in prison|in jail|under inv|promoted|fax|"
        "same |again |"
        "remove|delete|strike|struck|cross|take|not valid|new owner|new number|new phone|new mobile"
    ),
    own=rf"(?:{_SAID})?(?>{_SELF}|{english_lines.MAILBOX}|"
    rf"(?P<line>(?:{_LINE})(?:(?:and|&) (?:{_LINE}|[1-4]\b ?))?)|{_WHEN}|{_BE})*",
    moved=moved(_WHEN),
    dead=(
        rf"{_STRUCK}|"
        # Cell number wrong.
        r"(?(line)(?:wrong|incorrect|outdated|invalid|bad)(?: now)?\W*$|(?!))|"
        r"(?:sold|gave up|cancelled) (?:his|her|the) (?:sim|number|phone|mobile)\b|"
        r"wrong (?:number|person|no\b|one\b|party)|dead (?:numbers|phones|lines)\W*$|"
        rf"(?<=e )?(?:changed (?:his|her|their|the) (?:{_PHONE}))(?! to this)|"
        r"neither (?:(?:number|phone|line|one) )?(?:is |are )?"
        r"(?:in use|works?|valid|working|his|hers|theirs)\W*$|out of order\W*$|"
        rf"(?:changed(?: hands)?|reassigned|given up|recycled|cancelled|discontinued)"
        rf"(?: (?:since|{_WHEN}))?\W*$|"
        r"(?(line)(?:not|no longer) (?:active|assigned|allocated|connected)\W*$|(?!))|"
        rf"(?:now )?(?:belongs?|belonging|went|goes|gone|(?:re-?)?assigned|given|passed|"
        r"reissued|sold) to "
        rf"(?:an?|some|another|somebody|someone)\b(?! {CALLERS})|"
        rf"(?:reached|reaches|got|gets|connects to|"
        rf"rings(?: at)?|goes to|"
        rf"answered by) (?:an?|some) (?:[\w-]+ ){{0,2}}?(?:{FIRMS})(?=\W*$| (?:who|which|that|"
        rf"instead|in|at)\b)|"
        rf"(?:(?:now|an?|some) )+(?:[\w-]+ ){{0,1}}?(?:{FIRMS})(?:['’]s)?(?:\W*$| (?:answer|pick|"
        rf"who|(?:in|from) (?:an?|another|some)\b))|"
        "(?:used by |in use by |voicemail (?:of|for) |reache[sd] |got |gets |answered by )?"
        "(?:(?:an?|some|complete|total) )*(?:stranger|(?:someone|"
        rf"somebody) else)"
        rf"(?:['’]s)?(?: {_PHONE})?(?=\W*$| (?:answer|pick|has|uses))|"
        r"(?:not|no longer) in (?:use|service)\W*$|unassigned|"
        r"(?:who )?(?:answered|picked up),? (?:has |had )?never heard of (?:him|her)|"
        rf"not (?:a working|his|hers?|him|theirs|the right|this person['’]s)(?: own)?"
        rf"(?: (?:{_PHONE}|person))?(?: any ?(?:more|longer))?\W*$|"
        r"(?:nobody|no one) (?:here|there|(?:of|by|with) (?:that name|him|her))\W*$|"
        r"(?:(?:they|people there|staff)(?: have| had|['’]ve)? )?"
        r"(?:nobody|no one|no such person|never heard)(?: (?:here|there))? (?:of|by|with) "
        r"(?:that name|(?:the name (?:of )?)?(?:him|her|s?he))\W*$|"
        rf"no such person\W*$|never heard(?: of)?\W*$|{STRANGERS}|{USERS}|{SAME}|"
        f"{english_lines.STRANGE}"
    ),
    handed=(
        r"(?:(?:please )?(?:note|n\.?b\.?|beware|caution|attention|remember)(?: that)? )?"
        rf"(?!(?:it|this|that)(?: was|['’]s| is) {_THEIRS} (?:at|in|on)\b|"
        rf"(?:it|this|that) was {_THEIRS}\W*$)(?P<line>{_LINE})?(?>{_BE})*(?:(?(line)"
        rf"{_THEIRS}(?:['’]s?)? (?:at|in|from) (?!tears\b|law\b)[\w '’-]{{2,24}}|(?!))|(?(line)"
        rf"(?:in use by |with |left by |(?:carried|kept|taken over) by |(?:that )?of |(?:given|"
        rf"passed|handed|transferred|went|gone|goes) (?:on |over )?to )?(?:now )?{_THEIRS}"
        r"(?:['’]s?)?|(?!))|"
        rf"in {_THEIRS}['’]s? (?:use|hands|name)|"
        rf"(?(line)rings(?: out)? (?:at|in) {_THEIRS}(?:['’]?s? {english_desks.WHERE}|['’]s)|(?!))|"
        rf"(?:his|her) widow(?:er)?\b(?: now)?(?: answers?| picks up| uses it|['’]s \w+)|"
        rf"(?:his|her|their|the) {_KIN}['’]s?|(?:given|passed|handed)(?: on| over)? to {_THEIRS}|"
        rf"(?:(?:used|owned|held) by|belong(?:s|ing)? to) {_THEIRS}"
        r"(?: of (?:(?:an?|the|this) )?[\w-]+)?|"
        rf"{_THEIRS}['’]s?(?: own)? {_PHONE}|(?<=out to be ){_THEIRS}|"
        rf"{_THEIRS},? of (?:(?:an?|the|our|one of the) )*{_HELD}(?: {_NO_DEED}[\w.'’-]+){{0,5}}|"
        rf"{_THEIRS}(?: of (?:the )?[\w.-]+(?: (?!now\b|uses?\b|has\b)[\w.-]+)?)? (?:now )?"
        rf"(?:uses?|has|keeps|carries) (?:it|(?:this|the) {_PHONE}))"
        rf"(?: now)?(?: and (?!s?he (?:answers|uses|picks|carries|has)\b)[^,;]{{0,60}}|\W*)$"
    ),
    not_behind=(
        r" ?(?:here|in from|from (?!the (?:police|court|bureau|force|service|party|system))|"
        r"to (?:this|us|our|listen)|"
        r"down|away|cadres?|officials?|soldiers?|calls?|us|me|to (?:another|the) (?:desk|line|"
        r"extension|person|colleague|duty|switchboard)|to voicemail|between|twice|times)\b"
    ),
    doubtful=(
        r"transferred(?!\W*$)|resigned to|(?:s?he )?died down|"
        # One call, in the middle of the talk.
        r"(?:disconnected|cut off) (?:once|(?:in )?(?:the )?mid(?:dle)?\b(?! of (?:19|20))|"
        r"half ?-?way|during (?:the|our|my|a) (?:call|talk|conversation|first|greeting)|"
        r"when (?:s?he|they)\b|part(?:ly)? through|as soon|"
        r"after (?:be|gett)ing (?:put )?(?:through|connected)|"
        r"after (?:(?:an?|one|two|three|a few|some|the|\d+) )?(?:minutes?|seconds?|words?|"
        r"sentences?|greeting)|after (?:s?he|i|we) (?:said|heard|answered|picked))"
    ),
    kin_are=(
        rf"(?:his|her|their) {_KIN} (?:(?:also|once|formerly) )?(?:is|was|works?|worked|used to)\b"
        r"(?!.*\b(?:answer|phone|number|line|mobile|us(?:es|ing|ed) (?:it|this)))"
    ),
    he_is=rf"(?!who\b){_SELF}",
    retold=rf"(?:{_SAID})?(?:(?:his|her|their|my|the) )?{_KIN}\b",
    answered=rf"\b(?!volunteer|caller){_KIN} (?:answer|pick|said|says|told|took|spoke)",
    theirs=rf"(?:(?:his|her|their|the) )?{_KIN} *(?>{_BE})*",
    both=(
        rf"(?:(?P<line>{_LINE})[^.,;]{{0,16}})?\b{_WOMEN}\b(?: (?:answer\w*|picked up|took|has) "
        rf"(?P<phone>{_LINE}))?[^.;]{{0,30}}?(?:[,.;:]| and| [-–—]) ?(?:and |but |so |who )*"
        r"(?:(?:she )?(?:says|said|told us|claims) (?:that )?)?(?:this|it|(?:this|the) \w+)"
        rf"(?:['’]s| is| was)(?: now)? (?:(?:her|my) (?:own )?{_PHONE}|hers|mine|her own)\b|"
        rf"\b(?!{_WOMEN}\b){_KIN}\b[^.;]{{0,40}}(?:[,.;:]| and| [-–—]) ?(?:and |but |so )?"
        rf"(?:(?:s?he )?(?:says|said|claims) (?:that )?)?(?:this|it|(?:this|the) {_PHONE})"
        r"(?:['’]s| is| was)(?: now)? (?:"
        rf"(?:his|her|their|my) (?:own )?{_PHONE}|hers|theirs|mine|(?:his|her) own|his(?=\W*$))\b"
    ),
    kept=(
        r"\b(?:still|(?:took over (?:(?:the|his|her|this|a) [a-z]+ )?from|replace[sd]|"
        r"succeed(?:s|ed)|successor (?:of|to)) (?!by\b)"
        r"[^,;]{1,40}, who|"
        r"continues|(?:keeps|kept)(?! (?:us|me|in touch|getting|receiving)\b)|not yet|same number|"
        r"same phone|unchanged|works again|back (?:at|"
        r"in|on)|"
        r"wrongly|by mistake|not (?:so|true)(?=\W*$|[,.;)])|untrue|false rumou?r|only a rumou?r)\b"
    ),
    disowned=f"{english_desks.SOLD}|{english_answered.STRANGER}",
    again=(
        r"\b(?:got this (?:one|number(?! (?:in|last|from|at)\b))|replaced by this|changed to this|"
        r"updated here|"
        r"(?:old|previous|former|other|earlier)\b[^\n]{0,60}\b"
        r"(?:(?:this(?: one| number| line)?|it) works|"
        r"(?<!other )(?:only |just |please )*(?:use|call|ring|dial)(?: only)? "
        r"(?:this|these|the (?:main|new|switchboard))\b|"
        r"th(?:is|ese)(?: (?:one|two|three|ones|numbers?))* (?:is|are|was|were)"
        r"(?: (?:just|all|both))* (?:new|current|verified|checked|confirmed|valid)"
        r"(?=\W*$|[,.;]| (?:in|on|by)\b))|then s?he (?:came|answered|picked|took)|"
        r"s?he came to the (?:phone|line)|"
        r"this (?:one|number|line) is (?:the )?(?:new|right|correct|current)|"
        r"(?:this|here) is (?:the|his|her|their|a) (?:new|right|current)"
        rf"(?= one| {_PHONE}|\W*$)|"
        r"works (?:now|again)|now works|fixed|corrected|restored|reconnected|later reached|"
        r"(?:then|later|but|and|eventually|finally) (?:s?he )?(?:confirmed|admitted|agreed)"
        r" (?:that )?(?:(?:s?he|it|this) (?:is|was)|to be(?:ing)?)\b(?! not| no\b|n['’]t)|"
        r"is fine|(?:it|this) is (?:his|hers|theirs|him|her|right|correct))\b"
    ),
    faxed=english_desks.FAXED,
    fixed="landline",
    desks=english_desks.DESKS,
    through=f"{english_desks.THROUGH}|{THROUGH}|{REDIALLED}|{SAID_GONE}",
    turned=english_desks.TURNED,
    stamps=english_desks.STAMPS,
    results=english_desks.RESULTS,
    reached=english_desks.REACHED,
    # Not: has not asked us politely; not asked once but twice. Nor: they do not call back.
    unasked=(
        rf"{THROUGH}|{UNASKED}{UNASKED_REST}|\b(?:they|s?he|nobody) (?:(?:do(?:es)?|did|will|would)"
        r"(?: not|n['’]?t)|wo ?n['’]?t|never)(?: (?:ever|usually|normally))?"
        r" (?:call|phone|ring)s?(?: (?:us|me|you|anyone|anybody))? back\b"
    ),
)
