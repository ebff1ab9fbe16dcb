"""Who is busy, and says in English when to call instead."""

from typing import Final

_ME = r"(?: (?:me|him|her|us|now|right now|just now|at the moment|please))*"
_BUSY = (
    r"(?:(?:because|as|since|s?he|i)(?:['’]s|['’]m)? |(?:is|was|am) )*"
    r"(?:in (?:an?|the|court|class|session)\b|at (?:an?|the|lunch|dinner|work)\b|driving|"
    r"busy|eating|on (?:duty|the road|a train)|having (?:lunch|dinner))[\w ]{0,16}"
)
_WHEN = (
    r"(?:at|after|around|about|before|in the|on|this|next|tonight|tomorrow|later|again (?:at|after|"
    r"later|tomorrow|tonight))\b"
)
PUT_OFF: Final = (
    rf"\b(?:do(?:n['’]t| not) (?:call|ring|phone)|stop (?:calling|ringing|phoning)){_ME}[,;.] "
    rf"{_BUSY}[,;.] (?:please )?(?:call|ring|phone|try)(?: (?:me|him|her|back|again))* {_WHEN}"
    r"(?! (?:his|her|the) (?:office|desk|mobile|cell))"
)
