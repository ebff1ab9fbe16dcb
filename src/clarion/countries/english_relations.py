"""Whose relative, lawyer or fellow prisoner a remark in English says that somebody is."""

_KIN = (
    "(?:(?:ex-?|former |late )?(?:wife|husband|spouse|widow|widower|fianc[eé]e?|partner)|mother|"
    "father|mom|mum|dad|parents?|sons?|daughters?|brothers?|sisters?|uncle|aunt|cousin|nephew|"
    "niece|grand(?:mother|father|son|daughter|parents?|ma|pa)|granny|child(?:ren)?|"
    "famil(?:y|ies)(?: member)?|relatives?|(?:mother|father|son|daughter|brother|sister)-in-law|"
    "girlfriend|boyfriend|neighbou?r|friend|(?:class|school|cell|room|flat|house) ?-?mate|"
    "landlord|landlady|lawyer|attorney|solicitor)"
)
# Not: met the judge's wife.
_LEAD = (
    r"(?:(?!(?:met|saw|see|told|tell|called|call|asked|ask|said|says|spoke|knows?|knew|likes?|"
    r"with|to|by|from|for|via|and|but|not|no|is|was|has|had|left|gave|beat|arrested|took|take|"
    r"reached|he|she|his|her|who|that|this|it)\b)[\w.-]+ ){0,3}"
)
_HELD = r"(?:(?:the |a |one of the )?(?:[\w.-]+ ){0,2}?[\w.-]+|her|him|them)"
_STATE = "(?:state|court|prosecution|procuratorate|bureau|police|people|government|office|prison)"
IS_OF = (
    rf"(?:{_LEAD}[\w.-]+['’]s? (?:[a-z-]+ ){{0,2}}?{_KIN}(?: (?:from|at|in) [\w ]{{1,24}})?|"
    r"(?:the |an? )?(?:[a-z-]+ )?(?:lawyer|attorney|solicitor|counsel) "
    r"(?:(?:hired|retained|engaged|instructed|paid|chosen) by|(?:for|of) (?:the )?"
    r"(?:famil|victim|defendant|accused|detain|prisoner|practitioner|mrs?\b|ms\b))[^,;]{0,40}|"
    rf"(?:represents|represented|defends|defended|acts for|acted for) (?!(?:the )?{_STATE}\b)"
    r"[^,;]{1,40}|"
    rf"(?:(?:s?he|who|has|had|once|was|were) )*(?:shared (?:an?|the|his|her) cell|"
    rf"in (?:the|a|one) (?:same )?cell) (?:with|as) {_HELD}(?: (?:in|for|until) [\w ]{{1,20}})?|"
    r"(?:(?:s?he|who|was|were) )*(?:held|detained|imprisoned|jailed|locked up|kept) "
    rf"(?:together )?(?:with|alongside) {_HELD}(?: (?:in|for|until) [\w ]{{1,20}})?|"
    r"(?:eye-?)?witness(?:ed)?(?: (?:of|to|in|the|for) [^,;]{1,40})?|"
    r"saw (?:the|his|her|their) (?:arrest|raid|abduction|beating|kidnapping)[^,;]{0,30})"
)
