"""What was said in English against a number and did not prove true.

He said wrong number, and then told his name; it was reported dead, and rings.
"""

_SAID = (
    r"(?:sa(?:id|ys)|claim(?:ed|s)?|told (?:me|us|her|him)|insist(?:ed|s)|pretend(?:ed|s)?|tried|"
    r"answered|shouted|mumbled|went)"
)
_CLAIMED = rf"\b{_SAID}[^.;\n\d]{{0,36}}?\bwrong (?:number|person)[\"”'’,.]{{0,2}}"
_DENIED = (
    r"\bdenied (?:that )?(?:it was|it is|being|to be|he was|she was) "
    r"(?:him|her|he|himself|herself)\b"
)
_NOT_HIS = r"[^.;\n]{0,30}?\b(?:not|new|bought|belongs|brother|sister|son|wife|husband|shop|got)"
_VOICE = (
    r"(?:clearly |plainly |definitely |certainly |surely )?"
    r"(?:him|his|her|hers|the right (?:man|woman|person|one|voice)|the same (?:voice|man|woman))"
    r"(?= all right|[.,;:!)\n]|$)"
)
# Not: yet his name is Li; it is his brother's phone.
_IT_IS = (
    rf"(?:(?:admit(?:ted|s)|conced(?:ed|es)|confess(?:ed|es)|agreed|own(?:ed|s) up)(?! {_NOT_HIS})|"
    r"(?:gave|told|said|used|repeated|stated)(?: \w+){0,2} (?:his|her) (?:own |full |real )?name\b"
    r"(?! is)|answer(?:s|ed)? to (?:his|her) (?:own )?name|said so what|"
    rf"(?:it(?: is|'s|’s| was)|the voice (?:is|was)|same voice|voice was) {_VOICE}|"
    r"same (?:voice|man|woman)(?= as|[.,;:!)\n]|$)|"
    r"yes,? (?:this is|i am|i'm|it is|it's) (?:him|her|he|she|me)?\b|"
    r"(?:a colleague|someone|somebody) called (?:him|her) by (?:his|her) name)"
)
_RIGHT = (
    r"\b(?:it(?: is|'s|’s| was)|definitely|certainly|surely|this is) "
    r"(?:the right (?:man|woman|person|one)|him|her)(?: all right)?[.,;:] ?"
)

_DEAD = (
    r"(?:dead|disconnected|out of (?:service|order|use)|cut off|not in (?:use|service)|"
    r"does(?: not|n['’]t) exist|non-?existent|unassigned|suspended|cancel+ed|switched off|"
    r"a dead (?:line|number))"
)
_THAT = (
    r"(?: (?:that|it|this|the (?:line|number|phone)|his|was|is|had|has|been|to|be|as|me|us|down))"
    r"{0,5} "
)
_HEARD = (
    r"\b(?:(?:was |were |had been |been |wrongly )?(?:reported|listed|marked|noted|logged|written)|"
    r"said|thought|heard|told|wrote|claimed|called it)"
)
_WORKS = (
    r"(?:(?:it|this|that) (?:is|was) not(?=[,.;!)\n]|$)|"
    r"(?:rings|rang|works|worked|working|got through|alive|answers)\b|"
    r"(?:s?he|they|some(?:one|body)|a \w+) (?:himself |herself )?(?:answered|picked up|picks up)|"
    r"back (?:now|again|in (?:use|service))|wrongly|was (?:only|just) (?:off|busy|out)|"
    r"(?:not so|not true|untrue)\b)"
)
_ON = (
    r"(?:(?!landline|fax|office|home|another|other|new|mobile|old|\bnot (?!so|true)|never|"
    r"no longer|n['’]t|could|still)[^.\n]){0,64}?"
)
_NOT_HIM = (
    r"(?![^.\n]{0,24}(?:brother|sister|wife|husband|mother|father|\bson\b|daughter|shop|stranger|"
    r"wrong|not (?:him|her|his)|student|new owner))"
)
_FALSE = (
    rf"{_HEARD}{_THAT}{_DEAD}\b"
    r"(?:[,;:]|\.(?= (?:it|this|that) (?:is|was) not)|(?= (?:but|yet|though|and)\b)|(?= last))"
    rf"{_ON}{_WORKS}{_NOT_HIM}"
)
# One call was cut off, and no number: picked up, asked to hold, cut off.
_CUT_OFF = (
    r"\b(?:picked up|answered|(?:asked to |on )hold|listened|talked|talking|mid-?sentence|"
    r"minutes?|seconds?)(?:[, ]|\b(?:and|then|but|was|got|we|were|asked|to|hold|the call|again)\b)"
    r"{1,10}(?:cut off|disconnected)(?=\W*(?:\n|\Z)|[.;,|)])"
)
PROVED = (
    rf"(?i:(?:{_CLAIMED}|{_DENIED})[^.;\n\d]{{0,60}}?{_IT_IS}|"
    rf"{_RIGHT}(?:but |and |only )?(?:(?:s?he|they|the (?:man|woman)) )?{_CLAIMED}|{_FALSE}|"
    rf"{_CUT_OFF}|"
    rf"(?<!if )\bnot (?:really |actually )?{_DEAD}(?: after all|(?=[,.!;]))[!.,]?)"
)
