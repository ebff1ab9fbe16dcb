"""How remarks in English tell that somebody is in office no more, or works elsewhere now."""

_VERBS = "(?:moved|transferred|reassigned|relocated|posted|rotated|seconded|redeployed|promoted)"
_BODIES = (
    "(?:post|job|court|bureau|prison|police force|police|force|station|unit|branch|division|"
    "service|procuratorate|department|sub-?bureau|detention cent(?:er|re)|committee|camp|city|"
    "province|county|district|town|region|ministry|country|place)"
)
# Where nobody calls an official.
_OUTSIDE = (
    "(?:library|museum|archives?|railways?|tax|customs|land|tourism|sports|statistics|forestry|school|"
    "college|university|bank|company|insurance|factory|farm|theatre)"
    "(?: (?:office|bureau|police|department|service|administration|company))?"
)
_MONTHS = "(?:jan|feb|mar|apr|may|june?|july?|aug|sep|oct|nov|dec)[a-z]*"
_RANKS = (
    "(?:provincial|municipal|city|county|district|intermediate|high|higher|supreme|national|"
    "central|regional)"
)
# To which a call, a day or a row of a list is moved, or whoever sits in the same house.
_NO_PLACE = (
    r"(?!(?:us|me|tears|voice ?mail|ext|extension|desk|duty|this|that|th|the|an?|another|our|his|"
    r"her|its|their|line|number|no|do|done|next|last|round|list|batch|group|tier|queue|page|"
    r"sheet|row|column|tab|file|folder|section|end|top|bottom|back|front|room|floor|level|"
    r"building|block|office|chief|captain|director|judge|description|notes?|remarks?|"
    r"january|february|march|april|may|june|july|august|september|october|november|december|"
    r"(?:mon|tues|wednes|thurs|fri|satur|sun)day|tomorrow|today|later|callbacks?|follow|retry|"
    r"pending|closed|open|new|old|archive|trash|criminal|civil|admin\w*|\d\S*)\b)"
)
_CITY = rf"{_NO_PLACE}[\w'’-]+(?: (?:city|county|district|province|prison|court|town))?"
_NO_SITE = r"(?!(?:wechat|weibo|twitter|telegram|facebook|youtube|internet|online|web\w*|x)\b)"
# Who changes callers for a row of a list has changed nothing else.
CALLERS = (
    r"(?:(?:new|different|other) )?(?:callers?|volunteers?|canvassers?|agents?|phone ?bankers?|"
    r"team|members?|lists?|batch|round|group|shift)\b"
)
_JOB = (
    "(?:post|job|office|position|court|bureau|prison|police force|police|force|station|unit|"
    "service|procuratorate|"
    "department|system|(?:detention|rehab) cent(?:er|re)|party|committee|bench|camp)"
)
_OFFICIAL = (
    "(?:officials?|officer|judge|prosecutor|guard|police|warden|clerk|policeman|policewoman|cop|"
    "director)"
)


def moved(when: str) -> str:
    """The rest of a clause behind whom it is of. `when`: as in May."""
    then = (
        rf"(?=\W*$| (?:{when}|for good|for another|in|\d|and|now|years?|long|"
        r"to (?:work|become|join))\b)"
    )
    # A whole remark of a word or two: what became of them.
    became = (
        r"(?:left(?: (?:post|office|the service))?|moved(?: on)?|"
        rf"taken into custody(?: {when})?|arrested|"
        rf"suspended(?: from (?:duty|work|office|his \w+|her \w+))?(?: {when})?|"
        r"convicted|sentenced|in (?:prison|jail|custody)|under (?:arrest|investigation)|"
        r"promoted(?: (?:to|away|out)[\w ]{0,24})?)\W*$"
    )
    return (
        rf"retired {when}(?=\W*$| and\b| after\b)|"
        rf"(?:left|quit|resigned from) (?:his|her|the|this) {_JOB}{then}|"
        rf"left (?:for good|{when})|left office{then}|"
        rf"(?:no longer|not|no) (?:(?:an?|the) )?{_OFFICIAL}(?=\W*$| any ?more| at all)|"
        rf"(?:took|takes|taken|on|drew) (?:early )?(?:his |her |an? |the )?(?:pension|retirement)"
        rf"(?=\W*$| {when}| and\b)|"
        r"no longer (?:here|there|works?(?: (?:here|there|at|for|in)|\W*$)|working|employed|with|"
        r"at |holds? (?:this |that |the |any )?(?:office|post|position|job)\b|"
        rf"serving|in (?:the )?(?:office\b|post\b|police\b|service\b|{_JOB}))|"
        rf"in retirement(?=\W*$| {when})|"
        rf"(?:retired|former|ex)[- ](?:{_OFFICIAL}|staff|employee)s?\W*$|"
        rf"dead(?: (?:since|for|now)\b|\W*$)|succumbed to|let go\W*$|replaced by (?!this)|"
        rf"removed from (?:office|(?:his|her|the) {_JOB})|"
        r"(?<=now a )(?:private )?(?:lawyer|businessman|businesswoman)\W*$|pensioner\b|"
        r"(?:moved|transferred) (?:(?:away|out|elsewhere|abroad)\b|to another (?:city|court|prison|"
        r"bureau|district|county|province|job|post|country))|"
        rf"(?:not|n['’]t) (?:in|at) (?:the|this|that) {_JOB} any ?(?:more|longer)|"
        rf"(?:not|n['’]t) (?:here|there|with (?:them|the \w+)) any ?(?:more|longer)|"
        r"(?<!line )(?<!phone )(?<!call )died(?=\W*$| (?:in|on|of|from|last|this|"
        rf"suddenly|{when}))(?! in (?:the )?"
        r"(?:call|line|conversation))|killed in|(?:sacked|fired|dismissed|pensioned off|expelled)"
        r"\b|"
        rf"quit(?=\W*$| {when})|emigrated|(?:changed|switched) jobs?|"
        r"(?:transferred|moved) to (?!(?:us|me|tears|voicemail|extension|desk|duty|this|the|"
        rf"an?|another|our|his|her|line|number)\b)[\w-]+(?: [\w-]+){{0,2}}?,? {when}\W*$|"
        rf"transferred (?:{when}|to (?:the |an?(?:other)? )?(?:[\w-]+ ){{0,4}}(?:{_JOB}|city|"
        rf"province|county|"
        rf"district|branch|ministry|town|region)\b)|{_elsewhere(when)}|{became}"
    )


def _elsewhere(when: str) -> str:
    """To which place or office they went."""
    ends = rf"(?=\W*$| and\b| for\b| from\b| as\b|,? {when}| on (?:promotion|loan)\b)"
    ends_in = rf",? (?:in|since|last|this) (?:spring|summer|autumn|winter|{_MONTHS})"
    other = rf"(?:other|another|different) (?:[\w-]+ )?{_BODIES}\b"
    he = "(?:(?<=he )|(?<=he was )|(?<=he got )|(?<=he is )|(?<=he has been ))"
    return (
        r"on (?:extended|long|indefinite|permanent) (?:sick|medical) leave\b|"
        rf"(?(line)(?!)|{_VERBS} to (?:the |an? )?(?:[\w-]+ ){{0,2}}?{_OUTSIDE}"
        rf"(?={ends}|{ends_in}))|"
        rf"{_VERBS} to (?:(?:the|an?|some) )?(?:other|another|different|new|neighbou?ring) "
        rf"(?:[\w-]+ )?{_BODIES}\b{ends}|"
        rf"{_VERBS} to (?:the |an? )?{_RANKS} (?:[\w-]+ ){{0,2}}?{_BODIES}\b{ends}|"
        rf"(?:moved|relocated) (?:(?:away|over|back|on) )?to {_CITY}{ends}|"
        rf"(?:works?|working|serves|serving)(?: now)? (?:at|in|for|with) (?:an? )?{other}|"
        rf"(?<=now )(?:at|in|with) (?:an? )?{other}|"
        r"took (?:up )?(?:a|another) (?:new )?(?:job|post|position) "
        r"(?:elsewhere|abroad|(?:in|at|with) (?!(?:this|our|the same)\b))|"
        # He was posted to Ankang; not: he posted to a forum, it was posted to us.
        rf"(?(line)(?!)|(?<!he )(?<!who )(?:posted|seconded|rotated|reassigned|redeployed)"
        rf" (?:(?:away|over|back|on|off) )?to {_NO_SITE}{_CITY}{ends})|"
        r"(?(line)(?!)|(?:posted|seconded|rotated|reassigned|redeployed) (?:away|elsewhere)\b)|"
        # He himself; a call may be transferred to somebody, too.
        rf"{he}transferred to {_CITY}{ends}"
    )
