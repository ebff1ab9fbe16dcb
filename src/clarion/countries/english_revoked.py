"""What remarks in English take back: a state that was marked by mistake, or was lifted."""

from typing import Final

from clarion.countries import english_stops
from clarion.countries.english_denied import DENIED_OR_NEARLY
from clarion.countries.english_put_off import PUT_OFF

_STATE = (
    r"(?:[\"“'‘](?!(?:the |his |her )?(?:mobile|phone|number|office|tel|line)\b)"
    r"[^\"“”'’\n]{2,24}[\"”'’]|(?:do[- ]not[- ]call|dnc|no[- ]calls?|never[- ]call|stop|"
    r"dead|disconnected|wrong[- ]number|not in service|invalid|retired|moved|transferred|deceased|"
    r"left|relative|family)\b)"
)
_NOUN = "(?:tag|flag|mark|note|status|label|entry|remark|disposition|code|comment|record)"
_NOT_BEFORE = r"(?<!not a )(?<!no )"
_MISTAKE = (
    rf"(?:(?:(?:by|in|through|due to|because of) )?(?:(?:a|an|our|the|my|pure) )?"
    rf"(?:(?!not\b)[\w-]+ ){{0,2}}?{_NOT_BEFORE}"
    r"(?:mistake|error|slip|typo|mix-?up|mis-?click|misunderstanding)\b|"
    r"(?:wrong(?! (?:number|person))|incorrect|untrue|mistaken|erroneous|false)\b|"
    r"(?:meant )?for (?:another|a different|some other|the wrong) (?:row|person|entry|number|man|"
    r"officer|official|line|one)\b)"
)
_WAS = r"(?:was|is|were|has been|had been)(?: (?:only|just|put|set|added|entered|made|there|all))*"
_LIFTED = r"(?:cleared|lifted|removed|revoked|withdrawn|reversed|cancelled|taken off|deleted)\b"
_EARLIER = r"(?:earlier|previous(?:ly)?|prior|old|first|former(?:ly)?|the|that|this|our|once)"
_MARKED = r"(?:tagged|marked|flagged|listed|labell?ed|set|coded|entered|recorded|noted)"
REVOKED: Final = (
    rf"\b(?:{_EARLIER} )*{_STATE}(?: {_NOUN})?(?: (?:on|of|from) [\w/.-]+)? {_WAS} {_MISTAKE}"
    rf"(?:[,;] ?(?:(?:it|now|since|has been|was) )*{_LIFTED}(?= *(?:$|[,.;])))?|"
    rf"(?:\b{_EARLIER} )*{_STATE} {_NOUN}s?(?: {_WAS})?,? (?:(?:since|now|later|been|then) )*"
    rf"{_LIFTED}|"
    rf"\b(?:(?:was|were|been|got|had|{_EARLIER}) )*{_MARKED}(?: (?:as|to))? {_STATE}"
    rf"(?: {_WAS})? {_MISTAKE}|"
    rf"\b(?:was|were) {_STATE} (?:by|in|through|due to|because of) {_MISTAKE}"
)
THROUGH: Final = f"{REVOKED}|{PUT_OFF}|{DENIED_OR_NEARLY}|{english_stops.THROUGH}"
