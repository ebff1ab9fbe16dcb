"""How sentences in English speak of one of somebody's several numbers."""

_KIND = r"(?:(?:mobile|cell|phone|office|telephone|desk|land) ?-?){0,2}"
_NUMBER = (
    rf"(?: (?:{_KIND}(?:number|line|one|mobile|cell|phone|landline))\b|"
    r"(?=(?:,? (?:is|was|has|works?|rings|does|belongs|no longer|now)\b)))"
)
FIRST = rf"\bfirst{_NUMBER}"
SECOND = rf"\bsecond{_NUMBER}"
THIRD = rf"\bthird{_NUMBER}"
FOURTH = rf"\bfourth{_NUMBER}"
LAST = rf"\blast{_NUMBER}"
FORMER = r"\bthe former(?=,? (?:is|was|has|works?|rings|does|belongs|no longer|now)\b)"
LATTER = r"\bthe latter(?=,? (?:is|was|has|works?|rings|does|belongs|no longer|now)\b)"
OTHER = r"\b(?:the|an|every) ?other\b|\bthe rest\b"
EVERY = r"\bboth\b|\ball\b|\beach\b"
_LINES = "numbers|lines|mobiles|phones|landlines"
BOTH = (
    rf"\bboth(?: of)?(?: the| his| her| its)? {_KIND}(?:{_LINES})\b|"
    rf"\b(?:{_LINES}) (?:are|were|have) (?:both|all)\b"
)
OF = r" (?:of|for|belonging to)\b"
BEGINS = "note|update|but|and|of|these|those|the|two|three|numbers"
