"""Who is called where an official calls somebody, as sentences in English tell it."""

from clarion.countries.english_people import HERS, KIN

_CALLS = (
    "(?:called|phoned|rang|telephoned|texted|messaged|contacted|reached|dialled|dialed|summoned|"
    "notified|informed|calls|phones|rings|telephones|texts|messages|contacts|reaches|traced)"
)
_TRIES = (
    "(?:tried|tries|wanted|wants|managed|manages|began|begins|started|continued|attempted|kept|"
    "keeps|went on|was able|happened)"
    "(?: to (?:call|phone|ring|telephone|text|contact|reach)|"
    " (?:on )?(?:calling|phoning|ringing|texting|contacting))"
)
_SENDS = "(?:sent|sends|left|leaves|made|makes|placed|gave|put through|put)"
_WORD = (
    "(?:an?|one|two|three|several|many|another) (?:[a-z]+ )?(?:text|message|text message|"
    "voice message|voicemail|call|phone call|ring|sms)s?"
)
_US = rf"(?:me|us|(?:my|our) (?:\w+ )?(?:{KIN}|home|house|mobile|cell|phone|number|lawyer))"
_HER = (
    rf"(?:her|him|them|{HERS} (?:\w+ )?(?:{KIN}|home|house|mobile|cell|phone|number|lawyer|line)|"
    r"(?:Mr|Mrs|Ms|Miss|Madam)\.? [A-Z]\w+)"
)
_MINE = "(?:the|my|our)"
_HERS = "(?:the|her|his|their)"
_HOW = (
    r"(?:,? (?:back|up|again|once|twice|directly|repeatedly|too|also|at home|at work|by phone|by "
    r"text|"
    r"instead|late|that (?:day|night|evening|morning|afternoon)|at night|"
    r"(?:on|in) (?:the )?(?:same |next )?(?:\w+day|morning|evening|afternoon|night)|"
    r"(?:several|many|two|three|\d+) times)){0,3}"
)


def _reached(whom: str, whose: str) -> str:
    """Of whom is reached, up to the number."""
    line = "(?:mobile|cell|phone|number|line|landline|telephone|home|house|cellphone)"
    return (
        rf"(?:(?:{_CALLS}|{_TRIES})(?: (?:up|back))? {whom}|{_SENDS} (?:{_WORD} (?:to|for) {whom}|"
        rf"{whom} {_WORD}))"
        rf"{_HOW}(?:,? (?:on|at|via))?(?: {whose}(?: own)?)?(?: {line}){{0,2}}"
        rf"(?: (?:on|at))?[ ,:(]*"
    )


# Whoever calls: it is no official's.
CALLED_US = (
    rf"\b(?<!to )(?<!let )(?:{_reached(_US, _MINE)}|"
    rf"{_US} (?:was|were) (?:called|reached|phoned|rung|contacted)(?: (?:on|at))? )$"
)
# Of an official who calls, from his name or title on: nobody else is told of who may call him.
_OTHERS = (
    r"\b(?:i|we|she|they|you|famil(?:y|ies)|relatives?|told|asked|says?|said|let|suggested|that|whom|"
    rf"until|because|so|{KIN})\b"
)
CALLS_HER = rf"(?:(?!(?i:{_OTHERS}))[^.;:!?\"“”]){{0,90}}?(?<!to )\b{_reached(_HER, _HERS)}"
# She left her own number, …, but nobody has called back.
_LINE = "(?:(?:mobile|cell|phone|telephone) )?(?:number|mobile|cell|cellphone|phone)"
_SHE = rf"(?:she|i|we|they|{HERS} {KIN}|(?:the )?family|(?:mrs|ms|miss|madam)\.? [a-z]+)"
_TO = r"(?:him|them|a message with|(?:the|an?) \w+|word and)"
_GONE_BY = "(?:to this day|until now|up to now|since then|so far|but|and|yet)"
UNANSWERED = (
    (
        rf"(?is:.*?\b(?:{_SHE}(?: (?:had|has|have|also|then|even|twice|again|only|just))* "
        rf"(?:left|leaves|gave)|leaving|giving)(?: {_TO})? (?:her|my|our|their)(?: own)? {_LINE}"
        r"(?: (?:with|at|there)(?: (?:the|him|them))?(?: \w+)?)?[ ,:(]*)"
    ),
    (
        rf"(?i:[)]?[,.;]?(?: {_GONE_BY})*(?: (?:has|have|had|they|he|it))*"
        r" (?:nobody|no ?one|never|not|no)(?: (?:has|have|had|been|ever|from the \w+|got|any|one))*"
        r" (?:call(?:ed|s)?(?: (?:her|me|us))? back|r[au]ng back|repl(?:y|ied)|response|heard|"
        r"answer(?:ed)? (?:her|me|us)\b|return(?:ed)?|got back|responded|contacted))"
    ),
)
