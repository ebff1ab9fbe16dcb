"""How tables everywhere head their columns: phone banks, dialers, address books, plain lists."""

from clarion.countries.tables import TableWords
from clarion.readers.table.whom import CALLERS, KIN, LEADS, SIDE, SPOKE, THERE
from clarion.rules.vocabulary import ColumnKind, LineKind, RowRefusal

HEADERS = {
    ColumnKind.NUMBER: (
        "phone|telephone|tel|phonenumber|telephonenumber|number|telno|phoneno|contactnumber|"
        "contactno|primaryphone|otherphone|mainphone|phonevalue|landline|callednumber|"
        "destination|dnis|ani|to|msisdn|e164|other|primary|alternate|alternative|secondary|"
        "callback|directline|telefon|telefono|telefone|phones|telephones|phonenumbers|"
        "telephonenumbers|numbers|ph|phno|dst|bnumber|diallednumber|dialednumber|numberdialled|numberdialed|"
        "numbercalled|calledparty|calledpartynumber|numberto|tonumber|phoneto|destinationnumber"
    ),
    ColumnKind.WORK: (
        "workphone|businessphone|officephone|phonework|worktel|officetel|office|work|deskphone|"
        "directphone|companymainphone|companyphone|switchboard|telwork|phonebusiness|business|"
        "direct|main|officeline|officelines|directlines|deskline|workphones|officephones|"
        "businessphones"
    ),
    ColumnKind.HELPER: "assistantsphone|assistantphone|asstphone|secretaryphone",
    ColumnKind.DUTY: "dutyphone|duty|dutyroom|hotdesk|24hphone|dutyofficer|frontdesk",
    ColumnKind.MOBILE: (
        "mobile|mobilephone|cell|cellphone|cellular|mobilenumber|phonemobile|telmobile|telcell|"
        "carphone|handphone|mobileno|smsnumber|mobil|mobiles|mobilephones|mobilenumbers|cells|"
        "cellphones"
    ),
    ColumnKind.HOME: (
        "homephone|home|hometel|residence|residencephone|phonehome|telhome|privatephone|homephones"
    ),
    ColumnKind.FAX: (
        "fax|faxnumber|facsimile|businessfax|workfax|homefax|otherfax|faxno|telefax|faxes|"
        "faxnumbers"
    ),
    ColumnKind.EXT: ("ext|extension|extn|phoneext|extno|extensionnumber|extensions"),
    ColumnKind.AREA: "areacode|stdcode|dialingcode|citycode",
    ColumnKind.LINE_KIND: (
        "type|label|phonetype|numbertype|linetype|phonelabel|teltype|kind|phoneloctype|phonekind"
    ),
    ColumnKind.STATION: (
        "organization|organisation|company|companyname|agency|department|unit|station|"
        "employer|account|accountname|org|organizationname|organisationname|institution|"
        "bureau|officename|policestation|organizationdepartment|section|division|committee|"
        "dept|stationname|unitname|agencyname|workplace|court|prison|authority"
    ),
    ColumnKind.PLACE: (
        "city|town|province|state|county|address|place|region|district|location|businesscity|"
        "mailingcity|businessstate|businessaddress|addressline|street|"
        "businessstreet|addressformatted|stateprovince|township|prefecture|stateregion|"
        "streetaddress|municipality|citytown"
    ),
    ColumnKind.PERSON: (
        "name|fullname|contact|contactname|person|displayname|leadname|official|officer|fileas|"
        "recipient|contactperson|officername|officialname|namesurname|incharge|sortname|"
        "officialassigned|assignedofficial|assignedofficer"
    ),
    ColumnKind.FAMILY: "lastname|familyname|surname|last|lname|familyname",
    ColumnKind.GIVEN: "firstname|givenname|first|forename|fname|given",
    ColumnKind.TITLE: "title|jobtitle|position|rank|role|occupation|post|organizationtitle|duties",
    ColumnKind.STATE: (
        "status|callstatus|disposition|result|numberstatus|phonestatus|leadstatus|"
        "state_of_number|relation|relationship|connection|roleincase|roleinthecase|numberstate|"
        "phonestate|linestate|callstate|contactstate|personstate|personstatus|outcome|"
        "contactstatus|linestatus|callresult|statusname|statusdescription|statustext|"
        "dispositionname|calldisposition|resultcode|dispositioncode|statuscode|outcomecode"
    ),
    ColumnKind.GONE: ("deceased|retired|wrongnumber|badnumber|disconnected|invalidnumber|resigned"),
    ColumnKind.IN_OFFICE: (
        "inoffice|stillinoffice|isinoffice|isstillinoffice|inpost|stillinpost|serving|"
        "stillserving|currentlyserving|stillthere|incumbent|valid|isvalid|numbervalid|"
        "phonevalid|numbervalidity|phonevalidity|stillgood|stillvalid|isthenumberstillgood|isthenumberstillvalid|"
        "numberstillgood|numberstillvalid|isthenumbercorrect|stillworks|doesthenumberstillwork|"
        "numberstillworks|isthisnumberstillgood|isthenumbergood"
    ),
    ColumnKind.NO_CALLS: (
        "donotcall|dnc|optout|nocall|donotcontact|phoneoptout|optedout|calloptout|donotphone|"
        # What dialers write, and we do not.
        "black"
        "list|blacklisted|blocklist|blocked|suppressed|dnd|askedtostop|"
        "stop|stoplist|nocalls|nocallsplease|askednocalls|donotring|dontring|donotdial|neverdial|"
        "nevercall|askedtoberemoved|removedonrequest|doesnotwantcalls"
    ),
    ColumnKind.MAY_CALL: (
        "cancall|maycall|oktocall|okaytocall|callable|callallowed|callsallowed|allowcalls|"
        "allowphonecalls|callpermission|phonepermission|consenttocall|callconsent|phoneconsent|"
        "contactable|maycontact|cancontact|oktocontact"
    ),
    ColumnKind.RELATIVE: (
        "emergencycontact|emergencyphone|emergencycontactphone|spouse|spousephone|wife|husband|"
        "relative|nextofkin|parent|father|mother|familymember|victim|relatives|reporter|"
        "familyphone|familymembers|familycontact|emergency|practitioner|children|son|daughter|"
        "eyewitness|cellmate|fellowinmate|landlord|landlady|legalrepresentative|defender|counsel|"
        "defencecounsel|defensecounsel|solicitor|barrister|defendant|accused|lawyer|mom|mum|dad|"
        "uncle|aunt|cousin|grandmother|grandfather|girlfriend|boyfriend|attorney|guardian|"
        "witness|neighbor|neighbour|informant|complainant|petitioner|plaintiff|detainee|prisoner|"
        "inmate|emergencynumber|victimfamily|victimsfamily|victimfamilies"
    ),
}
# Where somebody lives is kept nowhere.
HOMES = (
    "homeaddress|homestreet|homecity|residenceaddress|residentialaddress|privateaddress|"
    "personaladdress|permanentaddress|domicile"
)
# Who keeps a table writes in its tags, too, whom nobody is to call.
HEADERS[ColumnKind.REMARK] = (
    "notes|note|remarks|remark|comment|comments|tag|tags|labels|categories|category|groups|"
    "groupmembership|group|description|updates|memo|feedback|taglist|userfield|activistcodes|"
    "listname|listtitle|calllist|diallist|dialinglist|diallinglist|activistcode|surveyresponses|"
    "segments|segment|additionalinformation|otherinformation|anythingelse|observations|"
    "otherdetails|moredetails|furtherdetails|additionaldetails"
)
HEADERS[ColumnKind.SKIP] = (
    "oldphone|oldnumber|oldmobile|oldcell|oldphonenumber|oldmobilenumber|previousphone|"
    "previousnumber|previousmobile|formerphone|formernumber|deadnumber|disusednumber|"
    "email|emailaddress|mail|mailaddress|web|webpage|website|url|"
    "birthday|id|leadid|no|nr|index|qq|wechat|telegram|im|postcode|postalcode|zip|zipcode|"
    "password|photo|idnumber|badgenumber|accountnumber|casenumber|phonecode|countrycode|"
    "date|modified|created|listid|gmtoffset|serialnumber|"
    # What a heading may end with, that makes it none of ours.
    "ids|identifier|guid|uuid|key|code|subtype|owner|manager|assistant|by|serviceaccount|"
    "flag|flags|time|timestamp|at|count|score|gender|sex|language|prefix|suffix|year|month|day|"
    "deleted|keywords|keyword|membership|country|countryregion|nation|nationality|salutation|"
    "honorific|nickname|middlename|middle|initials|initial|maidenname|pronunciation|yomi|phonetic|"
    "username|user|login|domain|source|industry|age|amount|price|fee|salary|room|floor|building|"
    "badge|badgeno|serial|serialno|ref|reference|version|priority|sensitivity|birthdate|dob|"
    "poboxnumber|pobox|box|photourl|image|imageurl|currency|rating|pager|pagernumber|beeper|telex|"
    "from|callerid|passport|passportnumber|faxstatus|speeddial|timezone|link|custom|anniversary|hobby|preference|"
    "consent|optin|subscribed|unsubscribed|legalname|idno|taxid|vat|reason|stage|attempts|duration|"
    "officelocation|worklocation|desklocation|officeroom|numberfrom|phonefrom|callingparty|"
    "src|clid|cli|cnum|clidnum|anumber|originator|originatingnumber|channel|uniqueid|"
    "callingpartynumber|ournumber|outgoingnumber|outboundnumber|linenumber|"
    f"{HOMES}"
)
# In remarks of any length, besides what reports say.
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
        "stopcalling|nevercall|nomorecalls|dontcall|stoprequested|removalrequested"
    ),
}
_AGED = "(?:young|old|eld)(?:er|est)|big|little|only|twin|late"
_FILL = (
    r"(?:(?:be|allow|make|place|phone|telephone|any|more|want|receive|accept|voice|please) ?){0,3}"
)
_CALL = (
    r"(?:calls?|called|calling|phone|phoned|phoning|telephone|contact|contacted|ring|dial|disturb)"
)
_DISUSED = "disused|dead|disconnected|invalid|obsolete|expired|cancelled|out of use"
WORDS = TableWords(
    HEADERS,
    KINDS,
    STATES,
    # Of dialers.
    codes={
        RowRefusal.DEAD: "dc|adc|wn|nis|disc|wrong|operatorintercept|wrongparty|test|testcall",
        RowRefusal.MOVED: "left|gone|ret|retd|trf|xfer",
    },
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
    private_offices=rf"\blaw (?:firm|offices?)\b|[(\[]{CALLERS}[)\]]|^phone team\b|\bnewsroom\b|"
    r"\b(?:legal aid|human rights) (?:group|society|clinic|network|organi[sz]ation)\b",
    receives=r"^famil(?:y|ies)['’]?s? (?:reception|visit(?:s|ing|ors?)?|liaison|waiting|meeting)\b",
    at_wish=r"(?:at|on|by) (?:his|her|their)(?: own)? (?:request|wish)|"
    r"(?:s?he|they) asked(?: for (?:it|this))?",
    relations="relation|relationship|connection|roleincase|roleinthecase",
    asks=(
        r"^(?:please )?(?:enter|write|give|select|choose|provide|fill in|type in)\b"
        r"(?: (?:the|his|her|their|an?)\b)*|"
        r"^(?:what|which|who) (?:is|are|was|were)\b(?: (?:the|his|her|their)\b)?|"
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
        r"(?:(?:(?:this|that|it) )?is )?(?:(?:the|an?|his|her|their|our|my) )?"
        rf"(?:(?:(?!(?:{SPOKE})\b)[\w.-]+ )?(?!(?:{SPOKE})\b)[\w.-]+['’]s?"
        rf" |(?:{KIN})s? )?(?P<who>)"
        rf"(?:(?:local|former|inside|defen[cs]e|human[ -]rights|{_AGED}) )?"
        rf"(?:{KIN}|informant|tipster|{THERE})(?:e?s)?"
        r"(?: of (?!(?:gossip|rumou?rs?|slander|fraud|circumstance|his|her)\b)(?:(?:the|an?) )?"
        r"[\w.-]+(?: [\w.-]+)?| (?:who|that) (?:saw|was|were|is|knows?|heard|told) [\w ’'-]{1,40})?"
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
        r"^consents? to (?:phone )?(?:calls|being called)$"
    ),
    other_ways=(
        r"\b(?:e ?mails?|mails?|mailing|sms|texts?|texting|bulk|fax|faxes|letters?|post|trade|"
        r"share|newsletters?|marketing|date|reason|time|by)\b"
    ),
)
