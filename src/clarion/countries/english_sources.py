"""From whom a number came, in brackets or behind a comma: (source: neighbour)."""

_WHO = (
    r"(?:neighbou?rs?|famil(?:y|ies)(?: members?)?|relatives?|lawyers?|attorneys?|villagers?|"
    r"practitioners?|friends?|colleagues?|co-?workers?|witness(?:es)?|volunteers?|readers?|insiders?|"
    r"informants?|victims?|detainees?|inmates?|petitioners?|acquaintances?|residents?|clients?)"
)
_WHOM = rf"(?:(?:the|an?|one|of|two|local|former|his|her|their|our|victim['’]s) ){{0,4}}{_WHO}"
_FROM = (
    r"(?:(?:(?:our|my|the) )?sources?(?: is| was)?:?|sourced from|"
    r"(?:(?:number|info|information|details?) )?(?:was )?(?:given|supplied|provided|passed on|"
    r"reported|confirmed|verified|checked|leaked|sent in|told)(?: to)?(?: us)? by|as told by|"
    r"obtained (?:from|through)|(?:learn(?:ed|t)|heard|got) from|according to|"
    r"(?:info|information|number) (?:is )?from)"
)
SOURCES = (
    (
        rf"[(,;] ?{_FROM} {_WHOM}(?:,? (?:and|or|&) {_WHOM})?"
        r"(?: ?[,;][^(),;\n\ufffc]{1,16})?(?:\)|(?=[.;\n]|$))"
    ),
)
