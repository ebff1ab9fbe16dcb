"""What a later call takes back in the same remark: disconnected at first, later it rang."""

from typing import Final

_DEAD = (
    r"(?:disconnected|not in service|out of service|not in use|dead|invalid|cut off|switched off|"
    r"does(?: not|n['’]t) exist|no such number|suspended)\b"
)
_FIRST = (
    r"\b(?:(?:(?:on|at) )?(?:the )?(?:first|1st|initial)(?: (?:try|call|attempt|time|dial))?|"
    r"initially|at first|earlier|yesterday|once|(?:this )?morning)\b"
)
_AGAIN = (
    r"(?:(?:and|but|then|so|we|i) )*(?:(?:(?:on|at) )?(?:the )?(?:second|2nd|third|3rd|next)\b|"
    r"later|(?:tried|dialled|dialed|called|rang) (?:it )?again|re-?(?:dial|tri|called)\w*|again|"
    r"today|this time|after (?:that|redialling|redialing)|a (?:minute|day|week) later)"
)
# Of this number: no other one, and of nobody else.
_OTHER = (
    r"\b(?:no|not|never|n['’]t|wrong|stranger|another|different|other|office|desk|landline|mobile|"
    r"cell|someone|somebody|same|still|work|home|number)\b|n['’]t\b"
)
_RINGS = (
    r"(?:got through|went through|put through|rang|rings|(?:s?he )?(?:answered|picked up)|"
    r"connected|works|worked|is back|active)\b(?! by)"
)
REDIALLED: Final = (
    rf"(?:{_FIRST}[^,.;\n]{{0,30}}?)?\b{_DEAD}(?: (?:at first|the first time|on the first \w+|"
    rf"initially|once))?[,.;] ?{_AGAIN}(?:(?!{_OTHER})[^.;\n]){{0,28}}?\b{_RINGS}"
)
