"""Who answers that is nobody of an office, and what they beg for, as remarks in English tell it."""

from clarion.countries.english_in_use import SOME
from clarion.countries.english_not_theirs import NOT_THEIRS

_CALLS = (
    r"(?:calls? (?:meant|intended) for \w+|calls? for (?:him|her|he|this \w+)\b|"
    r"calls? for (?!bribes?|help|money|tender)\w+(?=[,.;]|$| (?:all|since)\b)|his calls|her calls)"
)
_PERSON = "(?:lady|woman|man|girl|boy|guy|fellow|person|couple|pensioner|student|farmer|granny)"
_TRADES = "(?:runs|keeps|sells|repairs|drives|owns|fixes|makes|cooks|farms|teaches|bakes)"
_NUMBER = r"(?:it\b|(?:this|the|that|her|his) (?:sim(?: card)?|number|card|phone|mobile|line)\b)"
_CARRIER = (
    r"(?:china (?:mobile|unicom|telecom)|the (?:carrier|operator|provider|market)|"
    r"an? (?:[\w-]+ )?shop)"
)
_BEGINS = r"(?:^|(?<=[.;,:\n] )|(?<=[.;,:\n]))"  # not: asked whether a student has it
# A pensioner has been getting calls meant for Lei; lady runs a salon, got this SIM last spring.
STRANGER = (
    rf"{_BEGINS}(?:{SOME}) (?:who )?(?:(?:has|have) been |keeps? (?:on )?|kept |is |was )?"
    rf"(?:getting|gets?|got|receiv(?:es?|ed|ing)) (?:[\w-]+ ){{0,2}}?{_CALLS}|"
    rf"(?:^|(?<=[.;] ))(?:an? |some )?(?:[\w-]+ )?{_PERSON}(?: there)?(?: who)? {_TRADES} "
    rf"(?!(?:him|her|us|me|the register)\b)[^.;,\n]{{2,40}}[,;.] "
    r"(?:and |she |he |says |said |has |had )*"
    rf"(?:got|bought|had|took over|was given|received|registered|inherited) {_NUMBER}|"
    rf"(?:^|(?<=[.;] ))(?:an? |some )?(?:[\w-]+ )?{_PERSON} who {_TRADES} [^.;,\n]{{2,30}} "
    rf"(?:has|had|got|bought|uses)(?: had)? {_NUMBER}|"
    rf"{_BEGINS}{SOME}(?: (?:in|from|near) [\w-]+)? (?:now )?(?:owns|has|uses|holds) "
    r"(?:this|the|his|her) (?:number|sim|phone)\b|"
    r"\b(?:person|one|woman|man|lady|voice) (?:who|that) (?:answers|answered|picks up|picked up) "
    rf"(?:is|was|says s?he is|turned out to be) {SOME}|"
    r"\bpassed(?: away)?, (?:of |from )?(?:cancer|(?:a )?stroke|(?:a )?heart|illness|covid)|"
    rf"\b(?:got|bought) {_NUMBER} (?:new )?(?:from|at|in) {_CARRIER}|"
    r"\b(?:buried|cremated) (?:him|her) (?:last|in|on|this|yesterday)\b|"
    r"\b(?:his|her) funeral (?:was|is) (?:last|over|on|yesterday|in)\b|"
    f"{NOT_THEIRS}"
)
_WISHES = (
    "(?:asks?|asked|begs|begged|wants?|wanted|wishes|wished|pleads|pleaded|hopes|hoped|insists|"
    "insisted|prays|please|let)"
)
# She asks that this be the last time; not: the last delay, the last time before the trial.
STOPS = (
    rf"\b{_WISHES},? (?:us |me )?(?:that |for |let )?(?:this|it|that)(?: call| one| time)? "
    r"(?:(?:to |should |may |must |will |would )?be|was|is) (?:the|our|your) (?:very )?last"
    r" (?:time|call|one|contact)(?! (?:before|until|s?he|that|of|the)\b)|"
    r"\blet (?:this|it) be the end(?: of (?:it|this|the calls|these calls))?(?=\W*$|[,.;!])|"
    r"\b(?:implor|beseech|entreat|urg)(?:ed|es|s) (?:us|me) to stop"
    r"(?=\W*$|[,.;]| and\b| calling\b)|"
    r"\bhear from none of us\b|\brather (?:we|you) (?:lost|forgot|deleted|threw away) "
    r"(?:his|her|this) number|\benough is enough,? (?:so )?no (?:more )?calls\b|"
    r"\bno calls from now on\b|\b(?:his|her) (?:name|number) (?:came|comes|come|were|was|be taken) "
    r"off (?:the|our|your) (?:sheet|list|table|records?)\b|"
    r"\bforget (?:this|his|her) (?:number|phone)\b(?=\W*$|[,.;!])"
)
# Who answers by a mobile and has nothing to do with the row.
STRANGE = (
    r"(?!.*\b(?:himself|herself|he|colleague|clerk|officer|guard)\b)"
    r"(?:an? (?:(?:old|young|elderly|little) )?(?:lady|woman|man|student|girl|boy|stranger|child|"
    r"pensioner|farmer|driver)\b|"
    r".*\b(?:wrong number|do(?:es)?(?: not|n['’]t) know (?:him|her|any)|never heard of)\b)"
)
