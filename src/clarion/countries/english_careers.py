"""How a report in English says that somebody serves elsewhere by now, in a few words of its own.

Moved to the Qingyuan courts in the spring; works for an insurance company; quit the force.
"""

# Of whoever the row names: at the beginning of what is said, or behind he and she.
_OF_HIM = (
    r"(?:(?<![^\n])|(?<=\ufffc[.,;:] )|(?<=\ufffc )|(?<=[.;:] )|(?<=[.,;:] # )|(?<=\n# )|"
    r"(?<=[(\[])|(?<=- )|"
    r"(?<=\t)|(?<=\|)|(?<=\| )|(?<=\bhe )|(?<=\bhe was )|(?<=\bhe has )|(?<=\bhe got )|"
    r"(?<=\bhe is )|"
    r"(?<=\bhe had )|(?<=\bwho )|(?<=, ))"
)
_SINCE_WHEN = (
    r"(?:in|since|last|this|during|around) (?:the )?(?:early |late |mid-?)?(?:jan|feb|mar|apr|"
    r"may|june?\b|july?\b|"
    r"aug|sep|oct|nov|dec|spring|summer|autumn|fall\b|winter|year|month|new year|\d{4}\b)|"
    r"(?:a|two|three|four|five|six|some|several|\d+) (?:years?|months?|weeks?) ago|years ago|"
    r"for good\b|permanently\b"
)
_AUX = r"(?:(?:was|were|has|have|had|been|got|now|recently|already|since|is|permanently) )*"
_VERB = (
    "(?:moved|transferred|reassigned|posted|seconded|promoted|relocated|rotated|sent|went|gone|"
    "switched|shifted|appointed)"
)
_ON = "(?:(?:away|over|up|on|out|back|down|across|off) )*"
# Not: promoted to deputy chief; moved to this station; moved to May.
_NO_POST = (
    r"(?!(?:the |an? |be |another )*(?:stranger|someone|somebody|person|shop|wechat|weibo|qq|"
    r"facebook|telegram|twitter|whatsapp|deputy|vice|chief|captain|director|head|judge|senior|full|sergeant|"
    r"inspector|"
    r"commissioner|political|secretary|president|this|our|here|us|me|hang|tears|duty|front|same|"
    r"main|desk|voice\w*|jan|feb|mar|apr|may|june?|july?|aug|sep|oct|nov|dec|mon|tue|wed|thu|fri|"
    r"sat|sun)\w*\b)"
)
_BACK = (
    r"(?![^.;\n]{0,40}(?<!not )(?<!not coming )\b(?:back|until|till|returns?|returning|for (?:a|"
    r"one|two|three) (?:week|day)s?)\b)"
)
_HELD = (
    r"(?![^.;:\n]{0,40}(?:prison|detention|cell|ward|camp|custody|jail|meeting|hearing)(?![a-z]))"
)
_TO = rf"to {_NO_POST}(?:work (?:at|for|in|with) )?(?:the |an? )?"
_WORDS = r"(?:(?!for\b|meeting|hearing|training|conference|a course)[\w'’-]+ )"
_CIVIL = (
    r"(?:tax|insurance|security|law|trading|property|construction|logistics|real estate|private|"
    r"commercial|delivery|taxi|consult\w+|import\w*)"
)
_FIRM = (
    r"(?:bureau|office|department|company|firm|bank|business|agency|school|hospital|factory)s?\b"
)
LEFT = (
    rf"{_OF_HIM}{_AUX}{_VERB} {_ON}{_TO}{_WORDS}{{1,5}}?(?={_SINCE_WHEN}){_BACK}{_HELD}",
    (
        rf"{_OF_HIM}{_AUX}{_VERB} {_ON}{_TO}(?:[\w'’-]+ ){{1,3}}?(?:courts|police|government|"
        rf"ministry|procuracy)"
        rf"(?=\W*$|[,.;:!)\]\n|])(?!,? (?:meeting|hearing)){_BACK}"
    ),
    (
        rf"{_OF_HIM}{_AUX}(?:seconded|reassigned) {_ON}{_TO}(?!cases?\b|clerk|another (?:caller|"
        rf"volunteer))"
        rf"[\w'’-]+{_BACK}"
    ),
    (
        rf"{_OF_HIM}{_AUX}(?:moved|transferred|posted|gone|left|promoted|changed|switched) "
        rf"(?:away|departments|jobs|careers|professions|abroad)"
        rf"(?=\W*$|[,.;:!)\]\n|]| (?:{_SINCE_WHEN}|and\b)){_BACK}"
    ),
    (
        rf"{_OF_HIM}{_AUX}(?:moved|promoted|transferred|posted) (?:up|over|out|on) (?:to (?:the )?"
        rf"(?:provincial|municipal|city|county|national|central) \w+|(?={_SINCE_WHEN})){_BACK}"
    ),
    (
        rf"{_OF_HIM}(?:now )?(?:works?|working|employed) (?:now )?(?:at|for|with|in|by) "
        rf"(?:the |an? )?(?:[\w'’-]+ )?{_CIVIL} (?:[\w'’-]+ )?{_FIRM}"
    ),
    rf"{_OF_HIM}{_AUX}joined (?:the |an? )?(?:[\w'’-]+ ){{0,2}}?{_FIRM}",
    r"quit the (?:force|police|service|bench|procuratorate|court|prison)\b",
    (
        rf"{_OF_HIM}{_AUX}left (?:for|to join) (?:the )?(?!a |an |lunch|work|home|good)[\w'’-]+ "
        rf"(?:police|courts?|bureau|procuratorate|government|law|bank|company|private)\b"
        rf"(?! meeting|[^.\n]{{0,20}}meeting)"
    ),
    (
        r"(?:got|found|took|has|have) (?:himself |herself )?(?:a|another) (?:new |different |"
        r"better )?job "
        r"(?:in|at|with|elsewhere|abroad|as)\b(?! (?:this|our|the) station)"
    ),
)
# What was moved, and nobody who has gone: the case was transferred to the court.
_THINGS = (
    r"(?:case|cases|files?|papers|matter|prisoner|detainee|inmate|victim|complaint|letter|"
    r"request|call)"
)
OF_OTHERS = (
    rf"{_THINGS} (?:(?:was|were|is|are|has|have|had|been|already|now|since|just) )*"
    r"(?:moved|transferred|sent|passed|handed|gone|posted|reassigned|"
    r"promoted)(?! away from)(?: (?:on|over|up))* to\b"
    r"(?: (?:the |an? |another )?[\w'’-]+)?"
)
OF_OTHERS_FIRST = "cfpmdivlr"
