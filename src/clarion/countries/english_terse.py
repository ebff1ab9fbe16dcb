"""Whole remarks in English of a word or two, which say that a number is not who was named."""

_KIN = (
    r"(?:(?:his|her|their|an?|the) )?(?:old |ex-|late |former |elderly |younger |elder |big |"
    r"little )?"
    r"(?:wife|husband|son|daughter|mother|father|mum|mom|dad|brother|sister|cousin|nephew|niece|"
    r"aunt|uncle|"
    r"grand(?:mother|father|son|daughter|ma|pa)|(?:mother|father|sister|brother|son|"
    r"daughter)-in-law|in-laws?|"
    r"girlfriend|boyfriend|friend|neighbou?r|family|relatives?|roommate|landlord|tenant|"
    r"classmate)(?:['’]s)?"
)
_OTHER = (
    r"(?:an? |the |some )?(?:complete |total |young |old )?(?:strangers?|shop|restaurant|bakery|"
    r"store|clinic|hotel|"
    r"company|factory|student|courier|taxi driver|delivery (?:man|boy|guy)|farmer|lawyer|"
    r"new owner|salesman)(?:['’]s)?|"
    r"wrong(?: (?:number|man|person|woman|one|guy))?|"
    r"(?:an? )?(?:different|another|other) "
    r"(?:person|man|woman|owner|user)|some(?:one|body) else(?:['’]s)?|not (?:him|her|his|hers|"
    r"theirs)|"
    r"moved(?: (?:away|on|out))?|left|gone|old (?:number|one)|changed|"
    r"sold|delete|"
    r"strike(?: it)?|cross (?:it )?out|remove"
)
_LED = "(?:now |is |was |belongs to |only )?"
_WORD = rf"{_LED}(?:{_KIN}|{_OTHER})(?: now| again)?"
# Of the number above; right behind a number they are words of their own.
_GONE = r"dead(?: (?:line|number))?|disconnected|retired|transferred"
TERSE = rf"[ ,(:|#=>-]*{_WORD}(?=[ \t]*(?:[.;)|\n]|\Z))"
REPLY = rf"[ #*=>+~-]*(?:{_WORD}|{_LED}(?:{_GONE}))(?=[ \t]*[.;!]?[ \t]*\Z)"
