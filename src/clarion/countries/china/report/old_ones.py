"""The number that somebody had before: 手机换了,旧的15400000501不用打; not: 还是用旧的.

Simplified and in small letters; the reader folds the text to that.
"""

OLD = (
    r"(?<![用是为还仍旧沿回复了到])(?:[旧老]|(?:原|以|之|先)[来先前])(?:的|用的?)?(?:那[个支部条])?号?码?"
    r"(?<![来先前旧老])[是为]?"
)
OLD_EN = (
    "(?:old|former|previous|earlier|prior) "
    "(?:mobile|cell|cellphone|phone|telephone|number|line|one)"
)
# What does not end so, before a number: that is the old one, and in nobody's place.
NO_OLD = rf"(?!.{{0,60}}(?:{OLD}|{OLD_EN},?(?: was)?)[ :(]*$)"
