"""Who holds a title, as sentences in English tell it."""

_BODIES = (
    "station|office|court|brigade|bureau|cent(?:re|er)|prison|jail|section|division|department|unit|"
    "team|squad|ward|wing|block|camp|committee|village|town|township|county|district|city|school|"
    "hospital|procuratorate|detachment|commission|branch|sub-bureau|case|affairs|security|visits|"
    "women|men|inmates|prisoners|petitions|discipline|place|post|gate|road|street|investigation"
)
# Of which body, and no more.
_BODY = (
    r"(?:(?:the|this|that|same|its|their|our|whole) ){0,2}(?:"
    r"(?-i:[A-Z])[\w’'.-]*(?: (?:of|and|for|the|\d+|(?-i:[A-Z])[\w’'.-]*)){0,9}|"
    rf"(?:[a-z’'-]+ ){{0,3}}(?:{_BODIES}))"
)
_SPOKEN = (
    "said|says|saying|told|tells|thinks|thought|claims|claimed|asked|asks|heard|knows|knew|that|"
    "whose|where|when|because|but|if|than|as"
)
_OF = "of|at|in|for|from|on|over|in charge of|responsible for|who|whom"
_IS = (
    "(?:(?:is|was|remains|has been)(?: (?:now|still|currently|today|at present|since [a-z]+))?"
    "(?: (?:called|named))?|named|called|by the name of|goes by)"
)
_ONE = (
    r"(?: (?:an?|one|the|our|your|certain|young|old|same)){0,3}"
    r"(?: (?:Mr|Mrs|Ms|Miss|Madam|Madame|Dr|Prof|Professor|Comrade)\b\.?)?"
)
HELD = (
    rf"(?i:(?: (?:{_OF}) {_BODY}| there| here)?(?:,(?: {_IS})?| (?P<is>{_IS})){_ONE} |"
    rf" (?:{_OF}) (?![^,]*\b(?:{_SPOKEN})\b)[^,;:.!?()\"“”]{{1,80}} (?P<last>{_IS}){_ONE} )"
)
# Before a title of whom a sentence does not tell: he was beaten by the officer.
PASSIVE = (
    r"\b(?:by|of|with|to|from|about|against|under|near|for|than|like|after|before|between|and)"
    r"(?: (?:the|an?|this|that|his|her|their|our|its|old|new)){0,2} $"
)
