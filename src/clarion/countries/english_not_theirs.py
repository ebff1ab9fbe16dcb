"""Whose phone it is by now, and of whom the row is not, as remarks in English tell it."""

from typing import Final

_PRIVATE = "private (?:person|individual|citizen)"
_OPENS = r"(?:^|(?<=[.;,:] ))"
_CHILD = "(?:girl|boy|teen\\w*|kid|child|daughter|son|student|pupil)"
_PARENT = "(?:her|his|their) (?:dad|father|mom|mum|mother)"
_YOUNG = rf"\b{_CHILD}\b[^;\n]{{0,60}}?"
_GAVE = (
    rf"\b{_PARENT}\b[^.;,\n]{{0,16}}? (?:gave (?:it|this phone|(?:him|her) this (?:phone|number))|"
    r"has (?:an?other|a new) (?:one|phone|number))"
)
_LEFT = (
    r"(?:left|quit) the (?:police|force|court|bureau|service|procuratorate)"
    r"[^.;,\n]{0,24} (?:ago|in (?:19|20)\d\d|last \w+)"
)
NOT_THEIRS: Final = (
    # Private person, not Wang; not: private person, not talkative.
    rf"{_OPENS}(?:an? )?{_PRIVATE}(?:(?: now)?\W*$|,? not (?!angry|rude|willing|happy|friendly|"
    r"nice|hostile|chatty|open|talkative)(?:the )?\w+\W*$)|"
    rf"{_OPENS}not [\w ]{{2,20}}, an? {_PRIVATE}\W*$|"
    rf"{_YOUNG}{_GAVE}|"
    # He left the police two years ago and now drives for a firm.
    rf"{_OPENS}(?:\w+ )?(?:s?he )(?:(?:told|says|said)(?: (?:me|us))?(?: plainly)?(?: that)? )?"
    rf"(?:s?he )?(?:has |had )?{_LEFT}(?:,? and|,) (?:s?he )?(?:is )?now \w+|"
    r"\b(?:recording|message|voice)\b[^.;\n]{0,24}\bsubscriber (?:is|has been|was) "
    r"(?:cancelled|canceled|deregistered|terminated)\b"
)
