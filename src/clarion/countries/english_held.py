"""Headings, in English, of lists of those who were taken away: nobody in them is called."""

_TAKEN = (
    "(?:re-?)?arrested|detained|abducted|kidnapped|seized|taken(?: away)?|sentenced|imprisoned|"
    "jailed|incarcerated|harassed|held|summoned|persecuted|tortured|beaten|disappeared|charged|tried|evicted"
)
_WHO = (
    "people|persons?|those|all|practitioners?|villagers?|believers?|members?|men|women|christians?|"
    "residents?|citizens|herders?|farmers|students?|petitioners?|parishioners|followers|monks?|nuns?|"
    "everyone|anyone|who"
)
_HOW = (
    "(?:who|that|were|was|are|is|have|has|had|been|being|got|currently|still|illegally|unlawfully|"
    "recently|also|previously|already)"
)
_WHERE = (
    r"(?: (?:by|on|in|at|from|since|last|this|during|with|for|so|and|to|near|between)"
    r"(?: [^:\n\ufffc]{0,60})?)?"
)
PATTERNS = (
    # People who were detained by the county police; not: people who detained him.
    rf"(?:{_WHO})(?: {_HOW}){{0,4}} (?:{_TAKEN}){_WHERE}(?= ?(?:$|: ?(?!\ufffc)))",
    rf"(?<![^\n])(?:the )?(?:{_TAKEN}){_WHERE}(?= ?: *$)",
)
FIRST = "ptavbmwcrhfsneodkij"
