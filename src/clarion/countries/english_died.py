"""How a report in English says, without the word, that an official has died."""

_OTHERS = (
    "mother|father|parents|wife|husband|brother|sister|son|daughter|child|baby|aunt|uncle|cousin|"
    "nephew|niece|grandmother|grandfather|mum|mom|dad|friend|neighbour|neighbor|prisoner|inmate|"
    "detainee|patient|victim|practitioner|villager|petitioner|people|person|man|woman|boy|girl|"
    "dog|cat|asked who|client|cellmate|family|them|they|husband also|villagers|prisoners|i|we"
)
_NOT = "".join(rf"(?<!\b{one} )" for one in _OTHERS.split("|"))
_LINES = "line|number|phone|mobile|cell|it|sim|desk|extension|that|this|one|landline|battery"
_NO_LINE = "".join(rf"(?<!\b{one} )" for one in _LINES.split("|"))
_ENDS = (
    r"(?=\W*$|[,.;:!)\]]| (?:in|on|at|last|this|since|two|three|some|early|late|after)(?![a-z]))"
)
_ILL = (
    r"(?:an? |the |his |her )?(?:\w+ ){0,2}?(?:stroke|heart attack|cancer|illness|disease|covid|"
    r"pneumonia|accident|crash|operation|surgery|injuries|tumour|tumor|leukaemia|leukemia)"
)
LEFT = (
    (
        rf"{_NOT}(?<!\bnearly )(?<!\balmost )drowned(?! out)"
        rf"(?! in (?:work|paper|debt|files|calls|it))(?:{_ENDS}| while)"
    ),
    # had a stroke at work and did not survive
    rf"{_NOT}did(?: not|n['’]t) survive(?:(?=\W*$|[,.;:!)])| (?:it|this|that|{_ILL})(?![a-z]))",
    rf"{_NOT}(?:was|were|got) killed(?= (?:in|by|on|when|last|this)(?![a-z])|\W*$|[,.;)])",
    (
        rf"{_NOT}lost (?:his|her) (?:life(?![a-z])|(?:\w+ )?(?:fight|battle|struggle) "
        rf"(?:with|against|to) {_ILL})"
    ),
    rf"{_NOT}succumbed to {_ILL}(?![a-z])",
    (
        rf"{_NOT}(?:took (?:his|her) own life|committed suicide|(?:killed|hanged|shot) "
        r"(?:himself|herself)|fell to (?:his|her) death|was found dead)(?![a-z])"
    ),
    rf"{_NOT}{_NO_LINE}(?:has|had) been dead (?:since|for|these)(?![a-z])",
    rf"{_NOT}(?:is )?no longer (?:alive|living|with us|among us)(?=\W*$|[,.;:!)])",
    r"(?:his|her) (?:funeral|burial|memorial|obituary) (?:was|took place|appeared|is)(?![a-z])",
    rf"{_NOT}(?:is|was|lies) buried (?:in|on|at|last)(?! (?:his|her|the|a|my|work|paper))(?![a-z])",
    rf"{_ILL} (?:killed|took|carried off|finished) (?:him|her)(?= |\W*$|[,.;)])(?! to )",
)
