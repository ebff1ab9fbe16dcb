"""How English notes speak of the items of a list, and what they say of them."""

from clarion.countries.english_gone import FIRMS

ORDINAL = "first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth"
COUNT = "one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve"
NUMERALS = {word: n for said in (ORDINAL, COUNT) for n, word in enumerate(said.split("|"), 1)}
NUMBER = r"\(?#?\d{1,3}\)?"
SEPARATOR = (
    r"\s?(?:,? ?(?:and|or|plus|as well as|&|to|through|thru) |, ?|/|-|&)(?:also |nos?\. ?|items? )?"
)
_KIND = r"(?:items?|entr(?:y|ies)|nos?\.?|numbers?|lines?|rows?|contacts?|points?|people|persons?)"
# No. 2 Detention Centre
_OFFICE = (
    r"(?! ?(?:detention|prison|middle|high|primary|people|hospital|intermediate|branch|police|"
    r"brigade|wom[ae]n|reform|labou?r|court|criminal|school|street|road|building|\d|team|ward|"
    r"district|division|village|st|nd|rd|th|years?|months?|days?|weeks?|hours?|minutes?|times))\b"
)
_SPAN = r"(?! (?:days?|weeks?|months?|years?|hours?|minutes?|times|calls|digits?|figures?)\b)"
# Since list no. 6
_PAPERS = (
    "list|issue|circular|edition|version|bulletin|case|file|docket|letter|room|ward|notice|"
    "report|annex|appeal|sheet|newsletter|police|prison|school|cell"
)
_PAPER = "".join(rf"(?<!{one} )" for one in _PAPERS.split("|"))
# The wife of no. 1: of herself
_HERS = "wife|husband|widow|son|daughter|mother|father|brother|sister|cousin|aunt|uncle|law|friend"
_WHOM = "".join(rf"(?<!{one} of )" for one in _HERS.split("|"))
REFS = (
    (
        rf"(?<![a-z]){_PAPER}{_WHOM}(?:(?:{_KIND} |no\.|nos\.)(?:nos?\. ?)?|#)"
        rf"(?P<items>{NUMBER}(?:{SEPARATOR}{NUMBER}){{0,20}})"
        rf"(?!\d|:\d|:[^\n]{{0,80}}\ufffc){_OFFICE}"
    ),
    rf"(?<=[\n;.] )(?P<items>\(\d{{1,3}}\)(?:{SEPARATOR}\(\d{{1,3}}\)){{1,20}})",
    (
        rf"(?<=\n)(?P<items>{NUMBER}(?:{SEPARATOR}{NUMBER}){{1,20}})"
        r"(?= (?:are|were|have|asked|is|has)\b)"
    ),
    (
        rf"\bthe (?P<items>(?:{ORDINAL})(?:{SEPARATOR}(?:the )?(?:{ORDINAL})){{0,8}}) "
        r"(?:ones?|numbers?|entr(?:y|ies)|items?|lines?|rows?|person|officers?|officials?)\b"
    ),
    rf"\bthe (?:first|top) (?P<first>{COUNT}|\d{{1,2}})\b{_SPAN}",
    rf"\bthe (?:last|bottom|final) (?P<last>{COUNT}|\d{{1,2}})\b{_SPAN}",
    rf"\b(?:the above|these|all) (?P<whole>{COUNT})\b{_SPAN}",
    r"(?P<rest>\b(?:the rest|the others|all (?:the )?others?)\b)",
)
TO = r"-|\b(?:to|through|thru)\b"
MORE = (
    rf"(?:[;,] ?(?:and |but )?|\band |\bbut )(?:no\.? ?|#)?"
    rf"(?P<items>{NUMBER}(?:{SEPARATOR}{NUMBER}){{0,20}})"
    r"(?= (?:is|are|was|were|has|have|asked|belongs?|no longer|now)\b)"
)
BUT = r"(?:\b(?:except(?:ing)?(?: for)?|apart from|other than|save|but(?= (?:no|item|#|nos|entr)))|"
BUT += r"all but(?: for)?) ?$"
_OTHERS = (
    "famil(?:y|ies)|relatives?|wife|husband|mother|father|sons?|daughters?|victims?|lawyers?|"
    "journalists?|reporters?|witness(?:es)?|strangers?|public (?:line|hotline|number)s?|hotlines?|"
    "volunteers?"
)
BAD = (
    r"\b(?:(?:do not|don['’]t|never|not to be|no longer to be|must not be|should not be|stop) "
    r"(?:be )?(?:call|ring|dial|phon|us|contact)(?:e|ed|ing|ling)?|wrong (?:number|person|man|"
    r"woman)s?|off the list|tak(?:e|en) (?:\w+ ){0,2}off|struck|strike|cross(?:ed)? (?:\w+ )?"
    r"(?:out|off)|remov(?:e|ed)|delete[ds]?|drop(?:ped)? (?:from|off)|disconnected|"
    r"out of service|dead|no longer (?:works?|in use|exists?|valid|there)|not in (?:use|service)|"
    r"asked (?:us |callers |you )?(?:not to be|not to call|to be left|to stop)|retired|"
    r"transferred|resigned|died|passed away|dismissed|expelled|moved away|switched off for good|"
    r"nothing to do with|unrelated|leave (?:\w+ ){0,2}alone|never (?:been|heard|lived|worked)|"
    r"(?:who|he|she|they|and) (?:sells?|runs? an?|drives?|repairs?)|"
    rf"(?:is|was) (?:only |just )?an? (?:\w+ )?(?:{FIRMS}|merchant|business(?:wo)?man|cook|trader)|"
    rf"(?:is|are|was|were|belongs? to|reach(?:es)?|rings?) (?:[\w'’]+ ){{0,4}}?(?:{_OTHERS}))\b"
)
GOOD = (
    r"\b(?:works? (?:again|fine|well)|still works?|is (?:fine|ok(?:ay)?|right|correct|good)|are "
    r"(?:fine|ok(?:ay)?|right|correct|good)|not (?:dead|disconnected|removed|wrong|retired)|"
    r"back in (?:use|service)|confirmed (?:correct|right|good)|may be called|can be called)\b"
)
# Item 1. Weidu Police Station: what stands in front of a heading.
HEADING = (
    r"(?:(?:table|sheet|annex|appendix) (?:no\.? ?)?(?:\d{1,2}|[a-z])[.:]?|"
    r"(?:(?:agenda |action |call(?:ing)? )?(?:items?|points?|topics?|lists?|groups?|rounds?)|"
    r"agenda|section|part|block|set|step|batch|heading|page|case|desk) (?:no\.? ?|nr\.? ?|#)?"
    r"(?:\d{1,2}|(?:[a-z]|[ivx]{2,4})(?= ?[.:)-]))(?: ?[.:)-](?!\d))?)\s+(?=[^\W\d])"
)
