"""Who gave a number to whom, and how it was come by, as sentences in English tell it."""

from clarion.countries.english_people import KIN

_NUMBER = "\ufffc"  # stands for a number
_GAVE = (
    r"(?:gave|gives|left|leaves|handed|slipped|offered|dictated(?: to)?|wrote down for|wrote for|"
    "read out to|passed|sent)"
)
_OURS = rf"(?:my|our|her|his|their|the) (?:[a-z]+ )?(?:{KIN}|lawyer)"
# Who calls for the family: no number of theirs is told.
_CALLERS = (
    r"(?:(?:one|two|some) of )?(?:our|the|an?|my|another) (?:[a-z]+ )?"
    r"(?:volunteers?|callers?|supporters?|team members?|coordinators?|helpers?)"
)
_LINE = (
    r"(?:own |new |private |personal |direct |office |work )*"
    r"(?:(?:(?:mobile|cell|hand)[ -]?)?(?:mobile|cell|phone|telephone) number|number|"
    r"(?<=own )(?:mobile|cell|cellphone|handphone|phone|telephone)|direct line|extension)"
)
_UP_TO = (
    r"(?=(?: on (?:a|the) [a-z ]{3,20})?(?:,? (?:which|it|this))?(?: (?:is|was))?[,:]? ?\(?"
    rf"{_NUMBER})"
)
# Fan Xiulan gave my mother her own number: what follows is hers who gave it.
GIVES = (
    rf"{_GAVE} {_OURS} (?:also |only |just )?(?:an?|his|her|another) {_LINE}{_UP_TO}",
    (
        rf"{_GAVE} {_CALLERS} (?:also |only |just )?(?:an?|his|her|another) "
        rf"(?:{_LINE}|(?:private |own )?(?:mobile|cell|cellphone|handphone|phone)){_UP_TO}"
    ),
    rf"(?:wrote|writes|left) (?:his|her) {_LINE} (?:\w+ ){{0,4}}for {_OURS}{_UP_TO}",
)
GIVES_FIRST = "glhsodwrp"
# My mother gave Fan Xiulan her own number: a relative's.
KIN_GIVES = (
    rf"(?:my|our|her|his|their|the) (?:[a-z]+ )?(?:{KIN}) (?:had |has |then |also )?{_GAVE} "
    rf"(?!me\b|us\b)[^.,;:()\n{_NUMBER}]{{2,40}}? (?:an?|her|his|their) {_LINE}{_UP_TO}"
)
_WHY = "because|since|after|when|while|as|from|off|out of|in|on|through|thanks to|by way of"
_OWNERS = (
    r"(?:(?<=['’]s )|(?<=have his )|(?<=have her )|(?<=kept his )|(?<=kept her )|(?<=know his ))"
)
_ONE = (
    r"(?:(?:own|new|private|personal|direct|office) )?"
    r"(?:mobile|cell|cellphone|handphone|phone|number|telephone|line)(?: (?:number|phone))?"
)
# The chief's mobile because he had it repaired here: what stands up to the colon is said of it.
COME_BY = (
    rf"{_OWNERS}{_ONE},? (?:{_WHY}) [^.:;!?\n{_NUMBER}]{{4,100}}(?=: ?{_NUMBER})",
    rf"{_OWNERS}{_ONE}, (?:which|that) [^.,:;!?\n{_NUMBER}]{{4,80}}, (?:is|was)(?=:? {_NUMBER})",
)
COME_BY_FIRST = "mchpntlod"
_ITS = "(?:line|number|phone|telephone|landline|extension)"
# 0536-0000121, his office line: of which kind it is.
WORK_BEHIND = (
    rf",(?<={_NUMBER},) (?:(?:which|this|that) (?:is|was) )?(?:(?:his|her|an?|the) (?:own )?"
    rf"(?:office|desk|work|direct|official) {_ITS}|(?:his|her) (?:own )?(?:office|desk))"
    r"(?=[,.;)\n]|$)"
)
HOME_BEHIND = (
    rf",(?<={_NUMBER},) (?:(?:which|this|that) (?:is|was) )?(?:his|her|an?|the) (?:own )?"
    rf"(?:home|house) {_ITS}(?=[,.;)\n]|$)"
)
