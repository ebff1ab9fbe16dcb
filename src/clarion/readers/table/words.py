"""What tables everywhere write in their cells, in English."""

from clarion.countries.tables import TableWords
from clarion.readers.table.heading_words import HEADERS, HOMES
from clarion.readers.table.whom import ACTING, CALLERS, KIN, LAWYERS, LEADS, SIDE, SPOKE, THERE
from clarion.rules.vocabulary import LineKind, RowRefusal

WISHES = "dnc|do not contact|no contact please|blocked us|take off list|not for dial|cease call"
KINDS = {
    LineKind.WORK: "work|office|business|direct|main|landline|o|w",
    LineKind.DUTY: "duty|dutyroom|24h",
    LineKind.MOBILE: "mobile|cell|cellular|m|c|iphone",
    LineKind.HOME: "home|residence|private|h",
    LineKind.FAX: "fax|workfax|homefax|f|faxonly",
}
STATES = {
    RowRefusal.DEAD: (
        "dead|disconnected|notinservice|invalid|outofservice|wrongnumber|badnumber|nonexistent|"
        "wrongperson|wrongno|numberchanged|changednumber|notaworkingnumber|nonworking|"
        "numbernotworking|incorrectnumber|deadnumber|nosuchnumber|outofuse|"
        "numberoutofuse|privateperson|privatecitizen|notanofficial"
    ),
    RowRefusal.MOVED: (
        "moved|retired|deceased|leftoffice|nolongerthere|transferred|resigned|dismissed|"
        "retiredorleft"
    ),
    RowRefusal.NO_CALLS: (
        "donotcall|dnc|optedout|optout|askedtostop|donotallow|donotphone|donotcontact|"
        "removenumber|removefromlist|removeme|removedfromlist|takeoff|takemeoff|offthelist|"
        "stopcalling|nevercall|nomorecalls|dontcall|stoprequested|removalrequested|requestedremoval|requestedstop|askedforremoval"
    ),
}
_AGED = "(?:young|old|eld)(?:er|est)|elderly|teen(?:age)?|adult|big|little|only|twin|late"
_FILL = (
    r"(?:(?:be|allow|make|place|phone|telephone|any|more|want|receive|accept|voice|please) ?){0,3}"
)
_CALL = (
    r"(?:calls?|called|calling|phone|phoned|phoning|telephone|contact|contacted|ring|dial|disturb)"
)
_CALLS = "call|calling|phone|phoning|ring|ringing|dial|dialling|contact|contacting"
_WHOM = (
    "(?:him|her|them|it|he|she|they|this|that|the|number|line|official|officer|person|office|back|"
    "again|any ?more|once|more|on)"
)
_DISUSED = "disused|dead|disconnected|invalid|obsolete|expired|cancelled|out of use"
# As somebody's own address book names them.
_FAMILIAR = (
    r"^(?:(?:the|our|my) )?(?:courier|deliver(?:y|ies)(?: (?:guy|man|boy|driver|rider))?|takeaway|"
    r"taxi(?: driver)?|plumber|dentist|hairdresser|barber|electrician|(?:house ?)?cleaner|"
    r"babysitter|nanny|handyman|locksmith|estate agent|tutor|grandma|grandpa|granny|auntie)"
    r"(?: [\w.]+){0,2}$"
)
# Who keeps the list.
_KEEPERS = (
    r"(?<!court )(?<!bureau )(?<!station )(?<!office )(?<!prison )(?<!committee )"
    r"\((?=[^()]*\b(?:correction|error|mistake|change|update)s?\b)(?=[^()]*\b(?:me|us)\b)[^()]*\)$|"
    r"^(?:corrections?|errors?|updates?)\b[: ]+(?:please )?(?:contact|to|tell|call) (?:me|us)\b|"
    r"^(?:list|table|sheet|data|our) volunteers?\b"
)
WORDS = TableWords(
    HEADERS,
    KINDS,
    STATES,
    # Of dialers.
    codes={
        RowRefusal.DEAD: "dc|adc|wn|nis|disc|wrong|operatorintercept|wrongparty|test|testcall|"
        "deadline",
        RowRefusal.MOVED: "former|exemployee|exofficial|exstaff|pastofficial|formeremployee|"
        "formerofficial|formerstaff|notinoffice|nolongeremployed|left|gone|ret|retd|trf",
    },
    harmless="xfer|calltransferred|calltransfer|transferredcall|transferredtohisdesk|"
    "transferredtoherdesk|transferredtodesk|transferredtovoicemail",
    transfers="transferred|transfer|xferred|trans",
    not_yet="not|notyet|never|until",
    ended="unsubscribe|nofurthercontact",
    yes="yes|y|true|1|x|t|on|checked",
    no="no|n|false|0|f|never",
    nothing="-|--|—|/|n/a|na|none|null|nil|nan|unknown|#n/a",
    greetings="mr|mrs|ms|miss|mx|dr|sir|madam|herr|frau|m|mme",
    whole_names="name|fullname|officername|officialname|namesurname",
    parts="department|dept|section|division|organizationdepartment|committee",
    inner="unit|unitname|office",
    streets="address|street|addressline|businessaddress|businessstreet|addressformatted|"
    "streetaddress|location",
    homes=HOMES,
    unsure="office|work|home|number|numbers|to|ani|destination|dnis|other|primary|alternate|"
    "alternative|secondary|business|direct|main|residence|calledparty|duty|dutyofficer|contact|"
    "type|label|kind|account|title|callback|location|unit|court|prison|authority|switchboard|"
    "frontdesk",
    others="id|ids|guid|uuid|manager|managers|owner|owners|asst|assistant|assistants|secretary|"
    "referred|referrer|created|modified|updated|assignee|agent|caller|volunteer|canvasser|creator|"
    "author|user|supervisor|recruiter|billing|shipping|nick|maiden|phonetic|yomi|file|screen|"
    "household|event|campaign|list|driver|chauffeur|verifier|provider|submitter|contributor|editor|"
    "recorder|reviewer|interviewer|dialer|coordinator|coordinators|organizer|organiser|handler|"
    "keeper|uploader|updater|collector|enumerator|inviter|helper|helpers|phonebanker|callingnumber|"
    "fromnumber|fromphone|journalist|media",
    in_charge="incharge|responsible|contact|contactperson|lead",
    confirmed="(?:confirmed|verified|known|found to be|proved) ",
    flags_kin=rf"^is (?:an? |the )?(?:{KIN}|{SIDE})\b",
    # Not: headed by; who answered; assigned officer.
    handlers=r"\b(?!head|led\b|manag|chair|direct|supervis|command)[a-z]+(?:ed|en) by\b|"
    r"\bwho (?!answer|pick)[a-z]+ed\b|\b(?:your?|my)\b|"
    r"(?<!official )(?<!officer )\bassigned\b(?! (?:official|officer|judge))",
    makers="prepared|compiled|filled|entered|volunteer|volunteers|caller|canvasser|author",
    helpers="assistant|assistants|asst|secretary",
    elsewhere="home|other|billing|shipping|private|residence|residential|personal|permanent|current|"
    "living|domicile",
    besides="customfield|phs|email|emails|mail|url|web|website|homepage|skype|icq|msn|aim|jabber|"
    "xmpp|twitter|facebook|linkedin|instagram|sms|marketing|newsletter|photo|image|avatar|pager|"
    "beeper|telex",
    flags="donot|dont|is|has|was|allow|allows|optin",
    fillers="no|number|primary|main|value|formatted|raw|preferred|required|optional|default|the|of",
    pagers="pager|bp|bb",
    closed="phs",
    private_offices=r"(?=[a-z(\[])(?:"
    rf"{LAWYERS}|\blaw (?:firm|offices?)\b|[(\[]{CALLERS}[)\]]|^phone team\b|"
    r"\bnewsroom\b|"
    rf"\b(?:legal aid|human rights) (?:group|society|clinic|network|organi[sz]ation)\b|{_KEEPERS}|"
    r"\b(?:dental|veterinary|pet|animal) (?:clinic|practice|surgery|hospital|care)$|\bdentists?$|"
    r"\b(?:hair|beauty|nail) salon$|\b(?:barber shop|laundry|dry cleaners?|driving school)$)",
    receives=r"^famil(?:y|ies)['’]?s? (?:reception|visit(?:s|ing|ors?)?|liaison|waiting|meeting)\b",
    at_wish=r"(?:at|on|by) (?:his|her|their)(?: own)? (?:request|wish)|"
    r"(?:s?he|they) asked(?: for (?:it|this))?",
    relations="relation|relationship|relationshiptype|connection|roleincase|roleinthecase",
    asks=(
        r"^(?:please )?(?:enter|write|give|select|choose|provide|fill in|type in)\b"
        r"(?: (?:the|his|her|their|an?)\b)*|"
        r"^(?:what|which|who) (?:is|are|was|were)\b(?: (?:the|his|her|their)\b)?|"
        r"^(?:which|what)\b(?=[\w ]{3,40} (?:did (?:you|we)|(?:was|were) \w+)\b)|"
        r" (?:(?:did|do|have) (?:you|we) (?:(?:want|wish|try|mean) to )?(?:call|called|dial|ring|"
        r"phone|try|reach|contact|contacted|ask for|(?<!who did you )(?:speak|talk) (?:to|with))|"
        r"(?:was|were) (?:called|diall?ed|rung|phoned|tried))[\s?.:]*(?=$|[(\[])|"
        r"(?: (?:that|which|whom?))? (?:you|we)(?: (?:have|had|just|were|are))* "
        r"(?:called|diall?ed|rang|phoned|tried|checked|verified|reached|report(?:ed|ing)?|"
        r"found|have|got|know|(?:spoke|spoken) (?:to|with))"
        r"(?: for (?:him|her|them|(?:the|this) official))?\W*$|"
        r"(?:(?<=result)|(?<=outcome)) of (?:your|our|the|this) (?:phone )?"
        r"(?:call|check|attempt|verification)s?\b"
    ),
    to_whom=r"(?:to|with)\b",
    kin_signs="([（【'’,，:：",
    kin_words="wife|husband|spouse|widow|mother|father|brother|sister|family|families|relative|"
    "relatives|victim|lawyer|attorney|volunteer|practitioner|friend|partner|neighbor|neighbour|"
    "parent|parents|son|daughter|mom|mum|dad|emergency|caller|canvasser|volunteers|me|my|myself|"
    "uncle|aunt|auntie|informant|tipster|granny|grandma|grandpa|our|own|ourselves|keeper",
    kin_first=r"(?:victim|lawyer|attorney|volunteer|practitioner|informant|wife|husband)s?\b"
    r"(?:$|: *\w|"
    r" (?:callers?|phoners?|canvassers?|phone ?bankers?)$| (?!"
    r"general|services?|support|affairs|liaison|office|unit|relations|section|bureau|"
    r"association|management|division|"
    r"department|administration|legal|work|centre|center|registration)\w)",
    kin=(
        rf"\b(?:{KIN})(?= of\b)|['’]s (?:{KIN})\b|[(\[](?:{KIN}|{SIDE})\b|"
        rf", ?(?:{KIN}|{SIDE})$|"
        r"(?<! by)(?<! to) (?:wife|husband|spouse|widow|mother|father|brother|sister)$|"
        rf"^(?:(?:his|her) )?(?:{KIN}|friend|partner|neighbou?r)(?:['’]s)?"
        r"(?: (?:mobile|cell|phone|home|work|number|tel))*$|"
        rf"[(\[](?:[\w -]+ )?(?:{CALLERS}|{LEADS})[)\]]|"
        r"^(?:uncle|aunt|auntie|granny|grandma|grandpa) \w+$|"
        r"[(\[](?:(?:one of )?(?:us|ours)|our (?:side|people|team|man|woman))[)\]]|"
        r"[(\[][\w ]{1,30}(?<=\s)(?:on|of|in|for|with) our (?:own )?(?:team|side|group|list)[)\]]|"
        r"[(\[]our [\w ]{0,20}(?:translator|interpreter|coordinator|editor|helper)[)\]]|"
        r"^(?:me|myself|my (?:\w+ )?(?:number|phone|mobile|cell|sim))$"
    ),
    ours=(
        rf"{_FAMILIAR}|{ACTING}|"
        r"\b(?:our|local|own) (?:contact|liaison|person)\b|"
        r"\b(?:correspondent|reporter|journalist)\b"
    ),
    kin_alone=(
        r"team members?|one of our (?:volunteers|callers|people)|"
        r"our (?:interpreters?|translators?|contacts?)|ourselves|"
        r"(?:our|my)(?: own)? (?:teams?|group|people|side|staff|office|callers?|phones?)"
        r"(?: (?:handsets?|phones?|mobiles?|numbers?))?|"
        r"(?:this is )?(?:one of )?our own|legal (?:team|aid|support)|"
        r"own (?:team|staff|people|group)|(?:the )?list ?keepers?|"
        rf"(?:(?!(?:{SPOKE}|needs?|by|two)\b)[\w-]+ )?{CALLERS}"
        r"(?: (?:team|list|group|form|coordinator))?|"
        r"(?:(?:(?:this|that|it) )?(?:is|turn(?:s|ed) out to be) )?"
        r"(?:(?:the|an?|his|her|their|our|my) )?"
        rf"(?:(?:(?!(?:{SPOKE})\b)[\w.-]+ )?(?!(?:{SPOKE})\b)[\w.-]+['’]s?"
        rf" |(?:{KIN})s? )?(?P<who>)"
        rf"(?:(?:local|former|inside|defen[cs]e|human[ -]rights|{_AGED}) )?"
        rf"(?:{KIN}|informant|tipster|{THERE})(?:e?s)?"
        r"(?: of (?!(?:gossip|rumou?rs?|slander|fraud|circumstance|his|her)\b)(?:(?:the|an?) )?"
        r"[\w.-]+(?: (?!answer|pick|took|spoke|said|says)[\w.-]+)?|"
        r" (?:who|that) (?:saw|was|were|is|knows?|heard|told) [\w ’'-]{1,40})?"
        r"(?: (?:mobile|cell|phone|number|tel))*"
    ),
    disused=rf"[(\[] ?(?:old|former|previous|{_DISUSED}|no longer (?:used|valid|in use)) ?[)\]]|"
    rf"^(?:{_DISUSED}|(?:old|(?:former|previous)(?:ly)?)(?: (?:registered|listed))?"
    r"(?= ?(?:phone|number|mobile|cell|tel)))\b",
    unchanged="unchanged|nochange|same",
    totals="total|grand total|subtotal|sub-total|totals",
    ditto="〃|″|\"|''|ditto|-do-|as above|same|same as above",
    no_calls=(
        r"\b(?:asked|requested|want(?:s|ed)?|demanded) (?:us )?(?:for |to (?:be )?)?"
        r"(?:remov(?:al|ed)|deletion|deleted|stop|no (?:more )?(?:calls?|contact))\b|"
        r"\b(?:removal|deletion) (?:asked|requested|wanted)\b|"
        rf"\b(?:do ?not|dont|don t|must not|not to be|never|stop) ?{_FILL}{_CALL}\b|"
        rf"^no {_FILL}{_CALL}(?: please)?$|\bdnc\b|\bopt(?:ed)? ?out\b|"
        rf"\brefuse[sd]? (?:to take )?{_FILL}{_CALL}$|\bunsubscribed? from {_FILL}{_CALL}$"
    ),
    may_call=(
        r"\b(?:ok|okay|safe|allowed|willing) to (?:be )?(?:call|called|phoned?|ring|contact)\b|"
        r"^(?:can|may) (?:we |i |you |they )?(?:be )?(?:called|call|phoned|ring|contact(?:ed)?)$|"
        r"^(?:accepts|wants|allows|permits|welcomes|takes) (?:phone |our |more )?calls$|"
        r"^(?:phone )?calls? (?:ok|okay|allowed|permitted|accepted|welcome)$|"
        r"^consents? to (?:phone )?(?:calls|being called)$|"
        # Should we call this number again?
        r"^(?:should|shall|may|can|could|do) (?:we|i|you|they|one|some(?:one|body)|any(?:one|body)|"
        rf"others) (?:still |keep |keep on |go on )?(?:{_CALLS}|try|trying)(?: {_WHOM}){{0,4}}$|"
        rf"^(?:should|may|can|could) (?:{_WHOM} ){{1,3}}(?:still )?be "
        rf"(?:called|tried|rung|phoned|contacted|diall?ed)(?: {_WHOM}){{0,2}}$|"
        rf"^(?:{_CALLS}|try) (?:{_WHOM} ){{0,3}}(?:again|any ?more)$|"
        rf"^(?:worth|keep|keep on|continue|go on) (?:{_CALLS}|trying|another call)"
        rf"(?: {_WHOM}){{0,3}}$"
    ),
    of_all=(
        r"\b(?:both|neither|they all|all of them|the two)\b(?: # and #)?|"
        r"#(?:, #){0,3},? (?:and|&) #(?: (?:have|are|were))?(?: (?:both|all))?"
    ),
    not_again=(
        r"(?:please )?(?:do not|don['’]?t|not again|not any ?more|no longer|rather not|better not|"
        r"stop|no (?:need|point|more)|nope|leave (?:it|him|her|them)(?: alone)?)\b"
    ),
    puts_off=(
        r"\b(?:not (?:yet|now|today|tonight|tomorrow|this (?:week|month)|for (?:now|a|the))|"
        r"(?:for|right) now|today|until|till|wait|pause|later\W*$|(?:next|this) (?:week|month)|"
        r"(?:in|for) (?:(?:an?|the|next|some|two|three|few|\d+) ){1,2}"
        r"(?:while|days?|weeks?|months?|mornings?|hours?))\b"
    ),
    results=r"\b(?:results?|outcomes?|status|dispo(?:sition)?s?|res|disp)(?: ?\d+)?$|"
    r"^(?:(?:call|result|answer|reply|phone|mobile|office|desk|cell|line|number|tel) )?"
    r"(?:codes?|mark|flag|reply|answer)(?: ?\d+)?$",
    rounds=(
        r"^(?:r|rd|round|calls?|try|tries|attempt|pass|wave|week|t|c)\.? ?(?:no\.? ?)?#? ?"
        r"(?:\d{1,2}|one|two|three|four)\b|^\d(?:st|nd|rd|th)\b|^(?:\d )?rounds?\b|"
        r"^(?:first|second|third|last|next) (?:round|call|try|attempt|pass)\b"
    ),
    means=r"\b(?:means?|stands? for|is|are|for|indicates?|signifies)\b",
    short_lines={
        **dict.fromkeys(("o", "ofc", "off", "w", "d", "desk"), "office"),
        **dict.fromkeys(("m", "mob", "c", "cell"), "mobile"),
        **dict.fromkeys(("l", "ll"), "landline"),
        **dict.fromkeys(("h",), "home"),
    },
    tried=r"\b(?:attempted|diall?ed|called|tried|rung|reached)\b",
    other_ways=(
        r"\b(?:e ?mails?|mails?|mailing|sms|texts?|texting|bulk|fax|faxes|letters?|post|trade|"
        r"share|newsletters?|marketing|date|reason|time|by)\b"
    ),
)
