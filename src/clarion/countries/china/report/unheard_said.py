"""What somebody says of themselves or asks of callers in English, in quotation marks as well."""

from clarion.countries.unheard import Alarm

_BODY = (
    r"(?:police|force|bureau|court|procurat\w+|prosecut\w+|committee|station|service|job|prison)"
)
_POST = (
    r"(?:judge|prosecutor|policem[ae]n|(?:police )?officer|chief|director|secretary|guard|warden)"
)
_MONTH = r"(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)"
_SINCE = (
    rf"(?:(?:back )?in (?:{_MONTH}|spring|summer|autumn|winter|\d)|last (?!night|week)|"
    r"(?:\w+ )?(?:months?|years?) ago|since|for good|this (?:spring|summer|autumn|winter|year))"
)
_ASKS = r"(?<![a-z])(?<!we )(?:ask|request|beg|plead|wish|insist|demand|want)(?:s|ed|ing)?(?![a-z])"
_CALL = r"(?:phone|call|ring|contact|bother|disturb|trouble)"
_LATE = r"(?<![a-z])(?:late|early|night|after|before|until|till|weekends?|lunch|at work)(?![a-z])"
SAID = (
    Alarm(
        rf"(?<![a-z])(?:left|quit) the {_BODY} {_SINCE}|"
        rf"(?:(?<![a-z])ha(?:s|ve)|['’](?:s|ve)) (?:left|quit) the {_BODY}[^a-z]*$|"
        rf"no longer (?:an? |the )?{_POST}",
        r"(?<![a-z])(?:not|never|nobody|former|predecessor|lawyer|"
        r"(?:his|her|their) (?:boss|chief|colleague|superior|partner|wife|husband|son))(?![a-z])",
    ),
    Alarm(
        r"(?:had|got|bought|using) (?:the|this) (?:sim|number)(?: card)? "
        r"(?:only )?(?:since|in (?:spring|summer|autumn|winter|\d)|last|for)(?![a-z])",
        r"(?<![a-z])(?:he|not|never|himself|herself|chief|officer|director)(?![a-z])",
    ),
    Alarm(
        rf"{_ASKS}[^,;.]{{0,20}}(?<![a-z])(?:nobody|no[ -]one|none of us)(?![a-z])"
        rf"[^,;.]{{0,12}}(?<![a-z]){_CALL}s?(?![a-z])",
        _LATE,
    ),
    Alarm(
        rf"{_ASKS}[^,;.]{{0,20}}(?<![a-z])(?:take|cross|strike|remove|delete|get|scratch|drop|keep)n?"
        r" (?:me|him|her|them|his|off)(?: (?:name|number|mobile|phone))?[^,;.]{0,16}"
        r"(?<![a-z])(?:lists?|sheets?|files?)(?![a-z])",
        r"(?<![a-z])(?:not|never|visitors?|witness\w*|lawyers?|waiting)(?![a-z])",
    ),
)
