"""Words beside a number in reports in English, which every country has (see `Beside`)."""

from clarion.countries import english_people
from clarion.countries.english_gone import FIRMS

_CALLS = (
    "uses|carries|has|rings?|rang|calls?|called|phones?|phoned|telephoned|writes?|wrote|texts?|"
    "texted|spoke|speaks"
)
_ADVERB = "once|usually|always|often|normally|sometimes|later|then|first|again|himself|herself|also"
_WHEN = (
    r"(?: (?:at night|late|later|again|at once|that (?:night|day|evening)|"
    r"the (?:same|next) (?:night|day|morning|evening)|in the (?:morning|evening|night)))?"
)
_FILLER = (
    r"as|second|other|another|there|and|or|is|was|are|the|an?|at|can|be|still|reached|called|on|in|to|"
    r"try|call|ring|dial|after|"
    r"before|until|am|pm|from|by|via|(?:her|his|its|their) (?:successor|replacement)|mrs?\.?|ms\.?|"
    r"class|course|male|female|aged?|years|old|direct|also|then|now|new|"
    r"answers?|has|have|two|three|both|official|officer|surname|only|first|name|station|bureau|court|office|hours?|h|s|"
    r"unchanged|added|confirmed|verified|checked|entry|"
    r"lines?|main|public|usual|current|present|correct|right|general|day|night"
)
FILLER = (
    rf"(?:(?:and |who |he |she )?(?:(?:{_ADVERB}) )*(?:{_CALLS})(?: (?:up|him|her|them|me|us))?"
    rf"(?: (?:from|on|using))?(?: |$))?(?:(?:{_FILLER})\.?(?: |$))*"
)
_WHERE = (
    "form|notebook|hand|palm|note|card|pad|paper|application|own (?:accord|initiative|free|will)"
)
OWN = (
    rf"\b(?:his|her|their|my)\b(?! (?:{_WHERE})\b)"
    r"|^s (?!(?:is|was)\b)\w"  # 's: the sign is no letter of the word
)
HIMSELF = r"\b(?:his|her|their|whose)(?: own| old| same)*$|^s(?: own)?$"
HE = r"s?he\b"
IT = (
    r" *(?:it|(?:this|that|the)(?: (?:number|one|mobile|phone|line))?|"
    r"(?:i|we) (?:have|had|were|was)(?: since| now)?(?: been)?) "
)
HERS = r"\bher\b"
THEIRS = r"(?:\b(?:(?:and|they|he|she) )?(?:gave|told) (?:me|us) )?\btheir\b"
FORMER = (
    r"[, (]*(?:(?:was|who was|is) )?(?:once|formerly|previously|until [^,;.]{2,20}|till "
    r"[^,;.]{2,20}|"
    r"at one time|ex-|the former|a former|former)[ ,]*"
)
# Before what is only named to say where something is.
NEAR = (
    r"\b(?:(?:next|next door|close|adjacent|opposite|near) to|near|opposite|beside|behind|facing|"
    r"in front of|(?:across|round the corner)(?: the (?:street|road|way))? from)(?: the| an?)? ?$"
)
RATHER = (
    r"(?<!not )(?<!n't )(?<!never )(?<!to )\b(?:use|ring|call|try|dial|phone) (?:only )?"
    r"(?:the|his|her) (?:office|desk|work|landline)\b"
)
_ONE = "the (?:one|number|line|mobile|entry)(?: that)?"
ABOVE = (
    rf"{_ONE} (?:above|before|(?:i|we) (?:gave|had|listed|printed|published|put)|"
    r"(?:in|on|from) (?:the|our|that|this) (?:last |previous |old |earlier )?(?:sheet|table|"
    r"list|row|"
    r"report|letter|appeal|release|notice|alert|bulletin|issue)|"
    r"(?:given|listed|printed|shown|published)(?: (?:above|before|earlier|there|here|by us|in "
    r"\w+))*)"
)
# Behind it: that it is no longer his.
GONE = (
    r" *,?(?: (?:in|on) [^,.;]{2,20},?)? (?:is|was|has|had|belongs?|rings|rang)\b"
    r"(?! (?:right|correct|also|still))"
)
RISES = (
    r"[^.;:]{0,60}\b(?:promoted|appointed|named|made|become|became|risen|rose|moved up|raised)"
    r"(?: to| as)?(?: be)?(?: the| an?)? "
)
# Behind an official: where he is one.
PLACED = (
    r"(?:(?:of|from|in) )?(?:[A-Z][\w'’-]+ ){1,3}(?i:town|township|county|city|district|village|"
    r"prefecture|province|subdistrict|street|banner)"
)
SUCCEEDS = (
    r"\b(?:successor|replacement) (?:is|was)\b|\b(?:succeeded|replaced) by\b|"
    r"\bplace (?:was|has been) taken by\b"
)
ENDS = (
    r"\bend(?:s|ed|ing)? (?:in|with|on) \d+\b[^.;]{0,20}\b(?:no longer|not|instead of|rather than)"
    r"(?: in| with| on)? *$|"
    r"\b(?:no longer|not any more|used to|formerly|until \w+) end(?:s|ed)? (?:in|with|on) *$"
)
# Behind that somebody left: where he is called now.
THERE = (
    r"[^.\n]{0,140}?\b(?:(?:his|her|whose) (?:number|desk|office|line|phone|room) (?:there|now)|"
    r"reached there|(?:his|her) new (?:number|desk|office|line|phone|room)|where (?:his|her|he|"
    r"she)\b)"
)
USES = (
    r"(?:(?:and|who|he|she|they) )*(?:left|gave|wrote down|offered)(?: (?:him|her|them|us|me))?"
    r"(?: (?:his|her|their|an?|the))?(?: (?:own|cell|mobile|home|office|phone|direct))*"
    r"(?: (?:number|phone))?"
    r"|(?:(?:and|who|he|she) )*can (?:also |still )*"
    r"be (?:called|reached|rung|phoned|contacted|found|had)"
    r"(?: (?:at|on|by|via|through|under))(?: (?:his|her))?(?: mobile| phone| number)?"
    rf"|(?:(?:and|who|he|she) )*(?:(?:{_ADVERB}) )*(?:{_CALLS})(?: (?:back|him|her|them|us|"
    rf"me))*{_WHEN}(?: (?:from|on|using)(?: (?:his|her) own)?)?"
    rf"|(?:(?:and|he|she) )*{english_people.SPOKEN}"
    rf"|(?:and |but )?who (?:(?:{_ADVERB}|at least|still|even|does) )*(?:answers?|picks? up|"
    rf"carries|"
    rf"uses)(?: (?:his|her)(?: own)?)?(?: (?:mobile|phone|telephone|calls?|number|line))?"
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
    r"[\W_]*(?:and )?(?:not|no longer|used to be|instead of|in place of|rather than|replaces|"
    r"(?:mis)?(?:printed|typed|written|given|listed|quoted) "
    r"(?:earlier |before |last time |wrongly )*as|"
    r"(?:earlier|previously|formerly|before|wrongly|last time) "
    r"(?:printed|typed|written|given|listed|quoted)(?: here)?(?: as)?)[\W_]*"
)
RENEWS = (
    r"\bnew (?:mobile|number|cell|phone)\b|\bnow (?:is|uses|on|reached|answers)\b|\bis now\b|"
    r"chang(?:ed|es) (?:his|her|their|to)|switched (?:to|off)|replaced|should (?:be|read)|"
    r"(?:no longer (?:works|valid|in use)|disconnected|out of service)(?! ?: ?$)|was wrong|"
    r"correct(?:ed)?\b"
)
RETIRES = (
    r"^[^.\n]{0,20}?\b(?:old|former|previous|earlier|above)\b[^.\n]{0,24}?\b(?:dead|off|gone|cancelled|"
    r"disconnected|wrong|longer|works|not)\b|^ ?\(new\b"
)
COPULA = r"[\W_]*(?:is|was)[\W_]*"
# Who is called in vain: behind a number, that it is of no authority.
_FIRMS = f"{FIRMS}|family|flat|household|private (?:line|person|house|flat|number)"
_KIND = r"(?!(?:at|in|on|by|near|from|of|behind|opposite|beside|the|no|not|an?)\b)[\w-]+"
MERE_FIRM = (
    r" ?(?:(?:[Tt]he|[Aa]n?|[Hh]is|[Hh]er|[Tt]heir) )?(?:company|factory|university|"
    r"corporation|mill)\b"
    r"(?!['’]s office in)(?!.*\b(?:whose|Mrs?|Ms)\b)[^;:\n]{0,60}"
)
# Of no longer than a clause, in which nobody speaks.
_CLAUSE = (
    r"^(?!.*\b(?:said|says|told|tells|admitted|thought|thinks|claimed|claims|knows?|knew|agreed|"
    r"answered|shouted|that(?! (?:is|was|one|number|mobile|phone|line)))\b)[^;:]{0,80}?"
)
_AMISS = (
    r"an? (?:old |simple |plain |digit |printing |printer's |typing |copying |clerical )*"
    r"(?:misprint|"
    r"mistake|error|slip|typo|blunder|mix-up)|(?:all |quite |simply )*(?:wrong|incorrect|outdated|"
    r"out of date|misprinted|mistyped|misread|miscopied|mislabell?ed|in error|invented|fictitious|"
    r"obsolete|false)(?! about| to)"
)
_ASTRAY = (
    rf"{_CLAUSE}\b(?:is|was|are|were|has been|had been|proved|proved to be|turned out|turned "
    rf"out to "
    rf"be|must be|must have been|contains) (?:{_AMISS})\b|"
    r"\b(?:should|ought to) (?:have )?(?:read|been|be) *$|"
    r"^\W*(?:should|ought to) (?:have )?(?:read|been|be)\b(?! (?:able|rung|called|phoned|used|"
    r"tried|"
    r"asked|told))|"
    r"\b(?:is|are|was|were) (?:not an?|no|no longer an?|not part of (?:an?|any|the)|neither) "
    r"(?:\w+ )?(?:authority|authorities|officials?|office|agency|police|state body|number of "
    r"(?:his|"
    r"hers|theirs))\b|"
    rf"\b(?:is|was|became|now) (?:now )?(?:that|those|the (?:number|line|phone)) of (?:an?|some) "
    rf"(?:[\w-]+ ){{0,3}}(?:{_FIRMS})\b|"
    r"\b(?:left in|given|printed|listed|published|copied|included|entered) (?:\w+ )?(?:in error|by "
    r"error|wrongly)|"
    r"(?:wrongly|mistakenly|erroneously) (?:given|listed|printed|published)|"
    r"(?:has|have) been (?:given up|abandoned|discontinued|cancelled|withdrawn|cut)\b|"
    r"\b(?:with|kept by|held by) (?:his|her|the|their) (?:widow|widower|family|wife|husband|son|"
    r"daughter|parents|brother|sister)\b|"
    r"(?:do not|don['’]t|never) use(?: (?:it|this|that|them))?(?: (?:number|line|one))?"
    r"(?: (?:any ?more|again))?[ .,;)]*$|"
    r"should (?:not|never) have been|^\W*(?:in error|wrongly|by an oversight)\b|"
    r"\bread(?: instead)?[ :]*$|"
    r""
    r"(?:not|no longer|never) (?:to )?be (?:used|dialled|dialed|called|rung|phoned|disturbed)"
    r"(?! (?:before|after|on|at|in the|during|until|between|so)\b)"
)
WRONG = (
    rf"{_ASTRAY}|{english_people.KINS}|{english_people.OF_OTHERS}|"
    r"had (?:this|the|that) (?:number|phone|mobile|line) (?:since|for)\b|"
    r"asked to (?:remove|delete|withdraw) (?:it|this|the number)|"
    r"(?<!\bhe )(?<!\bwho )(?<!\bthey )belongs? to|"
    r"answered by(?! (?:him|her)\b| (?:the |an? )?(?:duty|night|day|desk|prison|police|"
    r"sgt|sergeant|lt|lieutenant|capt|captain|corporal|inspector|constable|warden|"
    r"court|shift|operator|officer|guard|clerk|receptionist|porter|secretary|staff|machine|"
    r"recording|recorded|tape|answering|policeman|policewoman|judge|whoever|various|different|"
    r"several|two|three|men|women|young|assistant|deputy|head)\w*\b)|switched off for good|"
    r"deleted|taken off|"
    r"struck off|answers it|"
    r"rings (?:at|in)|in fact(?! answers?\b)|actually(?! answers?\b)|crossed out|struck|"
    r"used by|we had for|cross (?:it |them )?out|"
    rf"(?:is|['’]s) an? (?:[\w-]+ ){{0,2}}(?:{_FIRMS})\b|"
    # : is grain depot, as a notebook has it
    rf"[:;,–-] ?(?:is|was) (?:(?:really|actually|now|just) )*(?:{_KIND} ){{0,2}}(?:{_FIRMS})\b|"
    r"^\W*(?:is|are) (?:no|not)\b(?! (?:wrong|far|always|often|only|easily|easy|yet|open|manned|"
    r"staffed|on|in|at|before|after|until)\b)|no officer|wrong number|(?:somebody|someone) else|"
    r"nothing to do with|(?:ha[sd]|have|plays?|takes?|took) no part in (?:this|the|her|his)|"
    r"turned out to be (?:an?|that of an?|some)\b|reassigned|apologi[sz]e|strike (?:it|this)|"
    r"by mistake|mistakenly|(?:has been|was|is) replaced|"
    r"be (?:removed|deleted|taken off|taken out)|"
    r"^\W*(?:that|this|it)(?: number| one)? (?:was|is) (?:wrong|incorrect|outdated|an? (?:mistake|"
    r"error|misprint))"
)
# The end of what says in front of a number that it is given no more.
_GIVEN_UP = (
    r"\b(?:not|never|instead of|in place of|rather than|replac(?:es|ing)|"
    r"(?:i|we) (?:had|used to have)|"
    r"no longer(?: (?:uses?|has|have|is|on|at|(?:answers?|reached)(?: on| at)?))?|"
    r"used to be(?: on| at)?|(?:has|have|had) given up|gave up|"
    r"(?:cross|strike|rub)(?: out)?|ignore|disregard|forget|delete|remove|drop|erase|"
    r"by (?:mistake|error|an? (?:oversight|error|slip|mistake))|"
    r"(?:wrongly|mistakenly|erroneously|incorrectly) "
    r"(?:gave|given|printed|listed|published)(?: as)?|"
    r"(?:was|were|been|is) mis(?:printed|typed|read|copied|quoted|stated|reported)(?: as)?|"
    r"withdrawn|cancelled|no longer valid|out of date|obsolete|chang(?:ed?|es) [^,;.]{0,40}from|"
    r"changed from)|[(,] ?(?:was|were|before|earlier|until [^,;.()]{2,20})"
)
NO = (
    rf"(?:{_GIVEN_UP})(?: (?:the|his|her|its|an?|old|wrong|former|number|line|phone|mobile|desk))*"
    r"[ :,(]*"
)
EARLIER = (
    r"(?<!kept his )(?<!kept her )(?<!keeps his )(?<!keeps her )(?<!uses his )(?<!uses her )"
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
# Between a number to call, or what it belongs to, and an official.
ASKS_FOR = (
    r",? (?:(?:and|to|then) )?(?:(?:ask(?:ing)?|request) for|reach|speak (?:to|with))(?: the)? "
)
CALLS = r"\b(?:call|dial|phone|ring|contact)[ :]*$"
CHANGES = (
    r"\b(?:new|changed?|changing|switched)\b[^,.;]{0,12}\b(?:phones?|numbers?|mobiles?|sims?)\b"
)
OWNED = r"belong(?:s|ing) to(?: the)?"
RENEWED = (
    r"\b(?:correct|right|read|should|new|now|use|instead|replaced by|(?:present|current) (?:one|"
    r"number|mobile|line|phone))\b"
)
# How a remark in brackets begins that tells what an official did.
DEED = (
    r"(?:(?!used|called|named|answered|registered|shared|owned|needed)[a-z]+ed|beat|took|led|hit|"
    r"kicked|held|sent|broke|threw|kept|cut|wrote|gave|drove|made|swore)(?! by)(?![a-z])"
)
ITS = r"\bits(?: own)? ?$"
# What may stand before the name of an office in its heading.
LEADS = (
    r"(?:now|then|next(?: up)?|on to|first(?:ly)?|second(?:ly)?|third(?:ly)?|last(?:ly)?|finally|"
    r"contacts?|list|part|section|office|agency|agencies|unit|responsible|involved|no|the|of|"
    r"for|at|"
    r"[a-h]|[ivx]{1,4})\b|"
    # Hebei Province, Tangshan City: in front of a police bureau
    r"(?:(?-i:(?!(?:In|From|At|Near) )[A-Z][a-z'’]+) ){1,2}(?:province|city|county|district)\b"
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
    rf"\d{{1,2}} (?:{_MONTH})[a-z]{{0,6}}\.?),?(?: \d{{4}})?(?:,? at)?|today|yesterday|"
    r"(?:mon|tue|tues|wed|weds|thu|thur|thurs|fri|sat|sun)(?:\.|(?:nes|ur)?day)?,?"
)
CLOSING = (
    r"(?:with )?(?:best|kind|kindest|warm|many)? ?(?:regards|wishes|thanks)|yours(?: [a-z]+)?|"
    r"sincerely|cheers|in haste|(?:with )?love|god bless(?: you(?: all)?)?"
)
