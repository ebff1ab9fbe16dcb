"""How a report in English says that somebody works in another office by now, or is dead."""

_BODY = (
    "(?:bureau|court|procuratorate|branch|station|office|committee|brigade|department|government|"
    "ministry|police|commission|division|academy|administration|company|bank|firm)"
)
# Which one; not: he is now in the duty office, at the main office.
_OTHER = (
    r"(?:the |an? )?(?!(?:the|an?|duty|same|front|main|his|her|their|our|this|that|court|police|"
    r"next|domestic|local|above|back|of|in|charge|meeting)\b)[\w'’-]+ (?:(?!for\b)[\w'’-]+ ){0,3}?"
)
_THERE = rf"{_OTHER}{_BODY}(?=\W*$|[,.;:!)\]]| (?:in|since|last|this|now|and|as|these)(?![a-z]))"
_RANK = (
    r"(?:the |an? )?(?:provincial|municipal|city|county|district|intermediate|high|higher|supreme|"
    rf"central|national|regional|prefectural) (?:[\w'’-]+ ){{0,3}}?{_BODY}"
)
_HELD = r"(?![^.;:\n]{0,40}(?:prison|detention|hospital|cell|ward|camp|custody|jail)(?![a-z]))"
_BEGINS = r"(?:(?<=\ufffc[.,;:] )|(?<=\ufffc )|(?<=[.;:] )|(?<=[(\[])|(?<=- )|(?<=<- )|(?<=\t))"
_MEANWHILE = "(?: (?:since|now|already|recently|meanwhile|also|later))*"
_WENT = "(?:moved|transferred|reassigned|posted|seconded|shifted|promoted)"
_MONTH = (
    r"(?:jan|feb|mar|apr|may|june?|july?|aug|sep|oct|nov|dec|spring|summer|autumn|winter|last|the|"
    r"early|late|mid|\d)[a-z]*"
)
_SINCE = rf"(?: (?:in|since|last|this) (?:{_MONTH}|year|month|week))"
LEFT = (
    # She is now at the Longkou bureau; now with the county court
    rf"now (?:at|with|in) {_THERE}(?!\)[:,]? ?\ufffc)",  # (now at the Longkou bureau): 15400000501
    rf"(?:s?he|who) (?:works|sits|serves|is)(?: now)? (?:at|with|in|for) {_THERE}(?= now)",
    rf"now (?:works|sits|serves|working|serving) (?:at|with|in|for) {_THERE}",
    # went on to the railway procuratorate in June
    rf"(?:went|gone|moved) on to (?:the )?(?:[\w'’-]+ ){{0,3}}{_BODY}{_SINCE}",
    # gone to Wuzhong since October; not: gone to Wuzhong for a meeting
    (
        r"gone (?:off |away )?to (?!the |an? |lunch|bed|court|work)[\w'’-]+(?: [\w'’-]+)? "
        rf"since {_MONTH}"
    ),
    (
        rf"quit (?:the )?(?:[\w'’-]+ ){{0,3}}{_BODY}"
        rf"(?:{_SINCE}| to (?:become|be|work|run|open|join)(?![a-z]))"
    ),
    rf"ha[sd]{_MEANWHILE} gone (?:over |on |back )?to {_THERE}",
    rf"(?:went|crossed|gone|moved|switched) (?:over|across) to {_THERE}",
    (
        r"(?<!case )(?<!trial )(?<!hearing )(?<!file )(?<!files )(?<!session )(?<!meeting )"
        rf"(?<!call )ha[sd]{_MEANWHILE} been {_WENT}(?: on| over| away| up| out)* to(?![a-z])"
        rf"(?! (?:the )?(?:duty|desk|front|reception|line|number|next|voice))"
        r"(?![^.;\n]{2,60} as (?:the |an? )?deputy)"
        rf"{_HELD}"
    ),
    rf"{_BEGINS}(?:was |has been )?{_WENT} (?:on |over |up )?to {_RANK}(?![a-z])",
    r"no longer (?:sits|works|serves) (?:here|there|at|in|with|for)(?![a-z])",
    (
        rf"{_BEGINS}died (?:of|in|on|from|after|last|this|two|three|some|suddenly|early)(?![a-z])"
        r"(?! (?:custody|prison|detention|jail|the cell|torture))"
    ),
    # former head Wang Daming, died of illness in 2022    15400000501
    r"(?<=, )died (?:of|in|on|from|last|this)(?![a-z])(?=[^.;:()\n\ufffc]{0,40} {2,}\ufffc)",
)
# She replaced Ms Zhao, who retired: of whoever had the post before
REPLACED = (
    r"(?:replac(?:ed|es|ing)|succeed(?:ed|s|ing)|t(?:oo|a)k(?:e|es|ing)? over from|"
    r"successor (?:of|to)) (?!by )[^.;:!?\n\ufffc]{2,40}?,? who "
    r"(?:ha[sd] |was |is |then |just |been )*"
    r"(?:retired|died|left|moved|transferred|resigned|quit|dismissed|promoted|sacked)(?![a-z])"
)
REPLACED_FIRST = "rst"
