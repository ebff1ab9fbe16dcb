"""Offices, works and officials that reports in English name, besides the commonest."""

from clarion.countries.english_items import ORDINAL
from clarion.countries.report import Sort, Word

KINDS = (
    "cement|chemical|chemicals|iron|steel|brick|paper|textile|cotton|silk|wool|flour|sugar|glass|"
    "machine|machinery|fertilizer|fertiliser|power|water|coal|spinning|weaving|processing|assembly|"
    "electronics|pharmaceutical|garment|shoe|toy|tobacco|printing|oil"
)
OF = (
    "education|health|civil affairs|public security|security|justice|letters and calls|"
    "letters and visits|stability maintenance"
)
UNITS = (
    "security|protection|investigation|police|patrol|crime|cyber|internet|guard|prevention|control|"
    "intelligence|case|maintenance|enforcement|legal|narcotics|drug|special|tactical|response"
)
DIVIDED = "(?:criminal|civil|trial|administrative|enforcement)"  # Criminal Division One
COUNT = "one|two|three|four|five|six|seven|eight|nine|ten"

# Prison affairs section, 7th ward: rooms of an office, in small letters, too.
ROOM = (
    "political|domestic|state|public|social|internal|homeland|prison|penalty|criminal|civil|"
    "administrative|economic|cyber|religious|household|affairs|security|education|reform|discipline|"
    "enforcement|execution|investigation|interrogation|prosecution|procuratorial|arrest|review|"
    "supervision|inspection|petitions?|appeals?|registration|stability|maintenance|protection|"
    "intelligence|logistics|finance|pension|insurance|management|administration|letters|visits|"
    "case|filing|trial|order|traffic|patrol|cases?|special|crimes?|united|front|propaganda|"
    "organi[sz]ation|women['’]s|"
    f"{ORDINAL}"
)
NOT_HIS = (  # security section chief: a title
    r"(?! ?(?:deputy |vice |assistant )?(?:chief|head|leader|director|captain|secretary|instructor|"
    r"commander|officer|manager|supervisor|warden|governor|member|guard)s?(?![a-z]))"
)
NTH = r"\d{1,2}(?:st|nd|rd|th)"
ROOMS = (
    r"(?!(?:state|public) security )"
    rf"(?:(?:(?:{ROOM})(?:,? (?:and|&))?|{NTH}) ){{1,4}}"
    rf"(?:brigade|detachment|squad|division|section|department|tribunal|ward){NOT_HIS}(?![a-z-])"
)
BUREAUS = (
    r"(?!(?:state|public) security )"
    rf"(?:(?:{ROOM})(?:,? (?:and|&))? ){{1,4}}bureau{NOT_HIS}(?![a-z-])"
)
# Land acquisition section: of bureaus, whose departments have such names of their own.
FIELD = (
    "land|acquisition|expropriation|requisition|demolition|relocation|compensation|resettlement|use|"
    "mining|minerals?|planning|construction|housing|forest(?:ry)?|real|estate|property|rights|"
    "environment(?:al)?|water|agricultur(?:e|al)|economy|development|labou?r|employment|ethnic|"
    "minority|cultur(?:e|al)|market|safety|fire|food|title|survey(?:ing)?|approval|licen[cs]ing|tax|"
    "audit|accounting|archives|comprehensive|general|party|personnel|rural|urban|technical|police|"
    f"{ROOM}"
)
FIELDS = (
    r"(?!(?:state|public) security |police (?:section|brigade|team))"
    rf"(?:(?:{FIELD})(?:,? (?:and|&))? ){{1,4}}(?:section|brigade|division){NOT_HIS}(?![a-z-])"
)
# Brigade chief, deputy section head: of a part of an office that was told by its name.
_LED = "brigade|section|division|detachment|squad|team|ward|tribunal|department|unit"
_LEADERS = "chief|head|captain|leader|director|commander"
HEADS = {
    "president": "court",
    **{f"{part} {one}": part for part in _LED.split("|") for one in _LEADERS.split("|")},
    **{f"{one} of {part}": part for part in _LED.split("|") for one in ("chief", "head")},
}
# Rooms of a town's government, which are told below it.
HOUSED = (
    "(?i:(?:party (?:and|&) government|petitions?|stability(?: maintenance)?|letters (?:and|&) "
    "(?:visits|calls)|comprehensive (?:governance|management|treatment)|political and legal|610|"
    "justice) office|armed forces department)"
)
HOUSES = "(?i:(?:town|township|subdistrict|street)(?: people['’]s)?(?: government| office)?)"
PARTY_OFFICE = (
    r"(?<![a-z] )party(?: (?:and|&) |[ -])government (?:affairs )?(?:general )?office(?![a-z])"
)
ROOM_FIRST = "".join(sorted({one[0] for one in FIELD.split("|")}))

# Station head, deputy township head, class counsellor; each word whole.
MODIFIERS = (
    "deputy|vice|acting|assistant|associate|former|senior|lead|first|political|party|general|"
    "(?:late|early|night|day|evening|morning) shift|"
    "executive|"
    "bureau|station|office|township|town|village|county|district|city|plant|factory|mine|workshop|"
    "squad|"
    # Of an office that is named, Suide County Court head, it is no part of the title.
    "(?:(?<![a-z] )|(?<=deputy )|(?<=vice ))(?:detachment|court|committee|procuratorate|"
    "banner|league|sumu|gachaa)|"
    "team|section|block|ward|class|shift|duty|security|school|brigade|division|department|branch|"
    "personnel|hr|human resources|"
    "dormitory|residential|community|grid|police|prison|camp|case|mill|works|unit|clinic|staff|"
    "trial|presiding|chief|head|attending"
)
HOLDERS = (
    "(?:deputy )?(?:head|chief) of (?:station|brigade|squad|detachment|section|division|department|"
    r"ward|unit|office|bureau)(?! (?:\d|one|two|three|four|five|six))|"
    "(?:head|chief|director) of (?:(?:campus|school|factory|"
    "plant|hospital|mine|company) )?security|"
    "director general|director|chief|head|leader|captain|"
    "commander|secretary|manager|instructor|commissar|"
    "warden|warder|governor|mayor|magistrate|principal|headmaster|headmistress|chairman|chairwoman|"
    "chairperson|vice[ -]chair|deputy chair|"
    "supervisor|dean|counsellor|counselor|superintendent|commissioner|administrator|president|"
    "(?:judge|prosecutor|procurator)(?:['’]s)? assistant|judge|prosecutor|officer in charge|"
    "officer|physician|"
    "psychiatrist|surgeon|matron|overseer|constable|policem[ae]n|policewom[ae]n|"
    "case ?worker|cadre|liaison(?! office)|interrogators?"
)
# Of somebody in a list of an office, whose number follows.
STAFF = (
    "driver and escort|escort and driver|(?:police|office|duty|official) driver|escort|typist|"
    "auxiliary|bailiff|(?:court )?usher|gatekeeper|archivist|spokes(?:man|woman|person)|orderly|"
    "lieutenant|warder|jailer|stenographer|telephonist|dispatcher|registrar|police escort|custodian"
)
# Of several, in front of their names or behind them.
PLURALS = (
    "deputy chiefs|deputy heads|deputy directors|deputy captains|deputy wardens|section chiefs|"
    "section heads|team leaders|staff members|police women|policewomen|presiding judges|"
    "public prosecutors|court clerks|political instructors|case officers"
)
_MANY = "chiefs|heads|directors|captains|instructors|wardens|procurators|inspectors|members?"
LISTED = (
    rf"(?:(?<=, )|(?<=\())(?:{STAFF}|{_MANY})"
    r"(?=[\s:,;)]*(?:\([a-z]{1,2}\)\s*|[a-z]{3,6}\.?:?\s+)?\ufffc)"
)
_BODIES = "court|division|section|tribunal|bureau|prison|station|department|brigade|team"
_IN = "|".join(f"(?<={one}, )" for one in _BODIES.split("|"))
# Criminal Division, assistant: Li Ming, 15400000501.
LEADING = (
    rf"(?:{_IN})(?:(?:court |judicial |legal )?assistant|{STAFF})"
    r"(?=(?: {2,40}| ?: ?| - )(?:[a-z'’]+ ){0,2}[a-z'’]+[ :,-]{1,40}(?:[a-z]{1,6}[.:]? ?)?\ufffc)"
)
# He asked bailiff Gong Lei (cell: 15400000501); Gong Lei (15400000501), bailiff, and on.
_SWORN = (
    "bailiff|usher|jailer|warder|stenographer|registrar|lieutenant|case handler|police escort|"
    "people['’]s assessor"
)
SWORN = (
    rf"(?<![a-z-])(?:(?:court|prison|police|chief|senior|deputy|head) )?(?:{_SWORN})"
    r"(?=,? [a-z'’]{1,12} [a-z'’]{1,12},? ?\(?(?:[a-z]{1,6}[.:]{0,2} ?)?\ufffc)|"
    # His assistant Hai Yan (ext. 15): an official's, of whom was told
    r"(?:(?<=(?<![a-z])his )|(?<=(?<![a-z])her )|(?<=['’]s ))assistant"
    r"(?= [a-z'’]{1,12} [a-z'’]{1,12},? ?\(?(?:[a-z]{1,6}[.:]{0,2} ?)?\ufffc)|"
    rf"(?<=\ufffc\), )(?:the )?(?:{_SWORN})(?=,| (?:of|at|in) )"
)
# Prosecutor handling the case: a word of it is no office's.
OF_CASE = (
    r" (?:of|in|on|for|handling|trying|hearing|leading|assigned to|responsible for|in charge of) "
    r"(?:the|this|her|his|their) (?:case|trial|appeal|investigation|prosecution)"
)
# Qinghe Prison warden: an office behind its name is no part of a title; “the prison warden” is one.
_BEFORE = ("the", "a", "an", "and", "by", "of", "to", "as", "with", "former")
_NAMED = r"(?<=[a-z] )" + "".join(rf"(?<!\b{word} )" for word in _BEFORE)
_AT = "(?:county|city|district|town(?:ship)?|village)"
_OFFICES = f"(?:{_AT} )?police (?:bureau|department)|prison|branch|community(?: office)?"
_NO_TITLE = rf"(?!(?:{_AT} )?police station |{_NAMED}(?:{_OFFICES}) )"
TITLE = (
    rf"(?<![a-z-]){_NO_TITLE}(?:(?:{MODIFIERS})[ -])*(?:{HOLDERS})"
    r"(?: in charge(?: of (?:the )?(?:case|(?:(?!d)[a-z]+ ){0,2}(?:security|affairs|religion|"
    r"petitions|investigations?|prosecutions?|stability(?: maintenance)?))|(?! of)))?"
    rf"(?:{OF_CASE})?"
    r"(?![a-z-])"
)

WORDS = (
    Word(
        Sort.BLANK,
        "",
        patterns=(
            # Same bureau, Domestic Security Brigade: below its name
            (
                r"(?:the )?same (?:bureau|station|court|prison|procuratorate|centre|center|"
                r"government|department)[,:](?= (?:[a-z]+ ){0,4}(?:brigade|section|division|"
                r"detachment|squad|team|ward|office|department)\b)"
            ),
        ),
        first="ts",
    ),
    Word(
        Sort.UNIT,
        "",
        patterns=(r"(?<=the )(?:county|city|district|municipal|provincial) 610 office",),
        first="cdmp",
    ),
    Word(
        Sort.UNIT,
        "",
        "commission|political and legal affairs commission|politics and law commission|"
        "political & legal affairs committee|political & legal affairs commission|"
        "politics & law committee|lockup house|lock-up house|lock-up|"
        "watch-house|watch house|guard house|detention-house|custody centre|custody center|"
        "law and politics commission|religious affairs commission|health commission|"
        "supervision commission|supervisory commission|religious affairs department|"
        "united front work department|united front department|propaganda department|"
        "publicity department|organization department|organisation department|"
        "education department|civil affairs department|health department|"
        "state security brigade|state security unit|state security team|state security bureau|"
        "state security department|stability office|"
        "stability bureau|stability maintenance bureau|psb|"
        "letters & calls office|letters & visits office|letters and calls office|"
        "letters & calls bureau|letters and calls bureau|foreign affairs office|"
        "religious affairs office|liaison office|letters and visits office|"
        "petition office|petitions office|town government|county government|people's government|"
        "labour camp|forced labour camp|re-education camp|education camp|training camp|"
        "police post|police substation|police command|prison administration|"
        "training centre|training center|education centre|education center|"
        "rehabilitation centre|drug rehabilitation centre|legal education centre|"
        "transfer centre|detention facility|custody house|corporation|industries|"
        "neighbourhood office|neighborhood office|residents' committee|villagers' committee|"
        "lawyers association|lawyers' association|lawyers’ association|bar association|"
        "federation of trade unions|trade union federation|trade union|management committee|"
        "armed forces department",
        (
            BUREAUS,
            # He gave her the station's number: and no more
            (
                r"(?:(?<=the )|(?<![^\n]))station(?=['’]s (?:\w+ ){0,2}(?:number|line|phone|"
                r"telephone|switchboard)[ ,:(]{1,3}(?:(?:is|was) )?\ufffc|$)"
            ),
            r"(?<=number of the )station(?=[ ,:]{1,2}\ufffc)",
            rf"(?:{KINDS}) (?:works|mill|plant)(?![a-z])",
            (
                r"(?:county|city|district) police"
                r"(?: (?:(?:sub)?station|post|box|bureau|department|dep'?t\b\.?))?(?![a-z])"
            ),
            (
                r"(?:police (?:post|station|box|substation)|detention (?:house|center|centre)) "
                r"(?:at|on|in) (?:[a-z'’-]+ ){1,3}"
                r"(?:road|street|avenue|square|lane|bridge|market|gate)(?![a-z])"
            ),
            r"(?:cotton|steel|paper)mill(?![a-z])",
            r"(?:police|pol\.?) (?:stn|sta)\.?(?![a-z])",
            r"(?:detention|det\.?|training|education|rehab) (?:ctr|cntr)\.?(?![a-z])",
            r"co\.(?:,? ltd\.?)?(?=\s*(?:$|[(,:]))",
            r"\([a-z]{3,}\) (?:co\.(?:,? ltd\.?)?|company)(?=\s*(?:$|[(,:]))",
            r"ltd\.?(?=\s*(?:$|[(,:]))",
            (
                r"(?:prison|detention (?:center|centre|house)|labou?r camp|hospital|procuratorate|"
                r"court|police station) no\.? ?\d{1,2}(?![\d-])"
            ),
            (
                rf"(?:office|bureau|department|commission) (?:of|for) (?:the )?(?:{OF}|"
                r"(?:[a-z]+ (?:and )?){1,3}affairs)(?![a-z])"
            ),
        ),
        "".join(
            sorted({*"".join(one[0] for one in KINDS.split("|")), *"cspldohbter(", *ROOM_FIRST})
        ),
    ),
    Word(Sort.UNIT, "branch", "branch|sub-bureau|subbureau|branch office"),
    Word(
        Sort.UNIT,
        "part",
        "clinic|mail room|visitors' office|visiting office|reception office|interrogation office|"
        "community corrections office|corrections office|"
        "domestic security unit|political security unit|education section|security department|"
        "security section|security office|student affairs department|student affairs office|"
        "letters and visits section|lawyers section|lawyers' section|lawyers’ section|"
        "lawyers department|lawyers' department|lawyers’ department|tribunal|"
        "comprehensive governance office|comprehensive management office|"
        "comprehensive treatment office|social governance office|grid office",
        (
            rf"(?:{UNITS}) unit(?![a-z])",
            rf"(?:{DIVIDED} )?(?:ward|team|division|section|brigade|squad) (?:{COUNT})(?![a-z])",
            rf"(?:{NTH} |no\.? ?\d{{1,2}} )?prison area(?: \d{{1,2}})?(?![a-z-])",
            # Criminal Division I: and no more
            (
                rf"(?:{DIVIDED} )?(?:division|ward|section) (?:i{{1,3}}|iv|vi{{0,3}})"
                r"(?=[ .]*[,:(\ufffc]|\s*$)"
            ),
            ROOMS,
            FIELDS,
            PARTY_OFFICE,
        ),
        "".join(
            sorted({one[0] for one in UNITS.split("|")} | set(f"wtdsblneac123456789{ROOM_FIRST}"))
        ),
    ),
    Word(
        Sort.TITLE,
        "",
        "head teacher|ward sister|night sister|sister on duty|sister in charge|nursing sister|"
        f"head nurse|charge nurse|ward nurse|senior nurse|nurse on duty|head of nursing|{PLURALS}",
        (TITLE, LISTED, LEADING, SWORN),
        "".join(
            sorted(
                {one[0] for one in f"{MODIFIERS}|{HOLDERS}".split("|")} | set("detpoabucgwjrslhim")
            )
        ),
    ),
)
