"""Mobiles, private firms, and desks of offices, as reports in English name them anywhere."""

MOBILES = (
    "handphone|hand phone|hand-phone|handphones|handphone number|hand phone number|cellular|"
    "cellular phone|cellular number|cellphones|cellphone number|cell-phone|cell telephone|"
    "mobile telephone|mobil|smartphone|smart phone"
)
PRIVATE = (
    "landlady|tea house|teahouse|tea shop|noodle shop|cafe|café|bakery|barber shop|barber's|"
    "hairdresser's|beauty salon|dentist's|supermarket|grocer's|grocery|kiosk|karaoke|bathhouse|"
    "travel agency|travel agent|estate agency|estate agent|insurance company|taxi firm|taxi "
    "company|"
    "courier firm|courier company|newspaper|security firm|building firm|demolition firm|bank "
    "branch|"
    "private school|private hospital|private hotel|private factory|internet cafe|moneylender"
)
PRIVATE_PATTERNS = (
    (
        r"(?:pit|mine|shop|factory|kiln|farm|company|hotel|restaurant|plant|works|mill|quarry|"
        r"brickyard|house|flat|land|building|business|car|garage|market|firm|workshop|boat)"
        r" ?owners?(?![a-z])"
    ),
    (
        r"(?:canteen|building|demolition|private|food|catering) (?:contractor|supplier|"
        r"caterer)s?(?![a-z])"
    ),
    r"private (?:[a-z]+ )?(?:pit|mine|kiln)(?![a-z])",
    r"owners? of (?:the|an?) (?!number|phone|mobile|line|sim|telephone)(?=[a-z])",
)
PRIVATE_FIRST = "pmsfkchrqblgwod"
# Desks of an office that any of its visitors may ring.
_FOR = (
    "filing|case filing|complaints?|information|registration|household registration|parcels?|"
    "inquiry|enquiry|inquiries|enquiries|night|day|help|front|reporting|report|visits?|visiting|"
    "visitors?['’]?s?|famil(?:y|ies)['’]?s?['’]? visiting|families['’]|relatives['’]|"
    "lawyers?['’]?s?['’]?|"
    "deposits?|money|property|appointments?|booking|security|service|main|general|public|"
    "(?:in|out)patients?|admissions?|ward|nurses?['’]?"
)
DESKS = (
    r"famil(?:y|ies)['’]?s?['’]? (?:visiting )?(?:room|window|desk|counter|hall)(?![a-z])",
    (
        rf"(?:{_FOR}) (?:desk|counter|window|hall|lobby|gate)(?: (?:no\.? "
        rf"?)?\d{{1,2}}(?![\d-]))?(?![a-z])"
    ),
    (
        r"(?:filing|complaints?|visits|inquiry|enquiry|parcels?|registration) (?:office|room|"
        r"line)(?![a-z])"
    ),
    (
        r"(?:gate ?house|guard ?room|guard post|control room|operations room|porter['’]s "
        r"lodge)(?![a-z])"
    ),
)
# Of a whole report; not: all landlines of the court are office numbers.
KINDS_OF_ALL = (
    r"\b(?:all|every|each)(?: the| of the)?(?: other)? (?:landlines?|land lines?|fixed lines?|"
    r"(?:landline|fixed|fixed-line) (?:numbers?|phones?|telephones?))"
    r"(?: (?:here|below|above|given|listed|printed|in (?:this|the) (?:list|report|letter)))* "
    r"(?:are|is) (?:(?:of|at|in|an?|the) )*(?:office|work|official|duty|business)"
    r"(?: (?:numbers?|lines?|phones?|telephones?|ones))?(?![a-z])"
)
# What is the caller's and says of no number that it is.
OF_CALLER = (
    r"my (?:(?:own|last|first|old|previous|earlier|silly) )?(?:typo|mistake|error|bad|fault|"
    r"apologies|slip|misprint|mix-up|list|notes?|sheet|notebook|copy|table|turn|shift|calls?|mail|"
    r"message|post|opinion|remarks?)(?![a-z])"
)
_TALKED = (
    "answered|picked up|listened|transferred|transferred twice|connected|on hold|put through|"
    "got through"
)
_TALKED_JOINS = ("{},", "{} and", "{} then", "{}, then", "{}, but", "{} but")
_TALKING = "".join(
    f"(?<!{join.format(one)} )" for one in _TALKED.split("|") for join in _TALKED_JOINS
)
# Of a number that nobody has any more. Each begins with one of DEAD_FIRST.
DEAD_FIRST = "cdlnosuv"
DEAD = (
    r"(?:non-?existent|unallocated|unassigned|unobtainable) (?:number|line)(?![a-z])",
    r"number (?:is |was )?(?:non-?existent|unallocated|unassigned|unobtainable)(?![a-z])",
    # not of one call: answered, cut off; disconnected after two minutes
    (
        rf"{_TALKING}(?<![a-z])(?:disconnected|cut off)(?![a-z])"
        r"(?! (?:once|twice|(?:in )?(?:the )?mid(?:dle)?(?![a-z])(?! of (?:19|20))|half|"
        r"part|as soon|during (?:the|our|my|a) (?:call|talk|conversation)|"
        r"after (?:(?:an?|one|two|three|a few|some|the|\d+) )?(?:minutes?|seconds?|words?|"
        r"sentences?|greeting)|after (?:s?he|i|we)(?![a-z])))"
    ),
    (
        r"(?:(?<=\ufffc - )|(?<=\ufffc, )|(?<=\ufffc \()|(?<=number )|(?<=number is )|(?<=it is )|"
        r"(?<=line is ))no longer valid"
    ),
    r"number (?:has been |was |is )?(?:withdrawn|cancelled|reassigned|given up)(?![a-z])",
    r"(?:(?<=a )|(?<=[-,:.;] ))dead (?:line|number)(?![a-z])",
    r"not a (?:live|working|valid) (?:number|line)",
    r"(?:is |has |was )?not (?:yet )?(?:been )?activated(?![a-z])",
    r"subscriber (?:has |had )?(?:cancelled|does not exist|is unknown|is not known)",
    (
        r"voice says [^.;,\ufffc]{0,40}?(?:not exist|cancelled|suspended|not in (?:use|service)|"
        r"unallocated|no such number)"
    ),
    # the number you have dialled is not in use; the building was pulled down, the line is gone
    r"not (?:in use|(?:(?<=number not )|(?<=number is not ))(?:assigned|allocated))(?![a-z])",
    r"no such number(?! of)(?![a-z])",
    r"(?:(?<=number )|(?<=number is )|(?<=line )|(?<=line is ))out of use(?![a-z])",
    (
        r"line (?:(?:has|had|is|was|been|now|long|since|also) )+(?:gone|cut|removed|given up|"
        r"taken (?:away|down|out))(?![a-z])(?! (?:to|off|short|when|while|after|as|in|during|once|"
        r"twice|before)(?![a-z]))"
    ),
    r"closed(?: down)?,? (?:and|with) the line with it(?![a-z])",
)
# Who was held there and is free again, with what they are said to have told.
FREED = (
    (
        r"(?:(?:(?:recently|newly|just) )?(?:released|freed|discharged)|former|ex|fellow)[ -]"
        r"(?:(?:women|woman|female|male) )?(?:inmate|prisoner|detainee|cell ?mate)(?![a-z'’-])"
        r"(?: (?:who|that) [^,;:.()\n\ufffc]{1,80})?"
    ),
    r"cell ?mate(?![a-z'’-])(?: (?:who|that) [^,;:.()\n\ufffc]{1,80})?",
)
# Employer: Haisheng Textile Factory. Manager: …: of whom is told there, and no number of its own.
EMPLOYER = (
    r"employer(?=: [^\n\ufffc;:]{2,60}[.,;] (?:\w+ ){0,2}(?:manager|director|head|chief|president|"
    r"supervisor|foreman)[:,] )"
)
# Director of the town's Stability Maintenance Office.
OF_ITS = (
    r"(?:of|at|in|from) the (?:same )?(?:town|township|county|city|district|village|province|"
    r"prefecture|subdistrict|banner|hospital)['’]s"
    r"(?= (?:[a-z0-9]+ (?:and )?){0,4}(?:office|bureau|brigade|committee|division|section|"
    r"department|"
    r"station|court|team|squad|cent(?:re|er)|commission|secretary|head|chief|director)(?![a-z]))"
)
