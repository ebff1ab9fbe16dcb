"""Numbers that somebody gave as their own: he gave us his new mobile; (he gave it himself)."""

from typing import Final

_SELF = "(?: (?:himself|herself|also|then|later|kindly))*"
_GAVE = r"(?:gave|left|offered|provided)(?: (?:us|me))?"
_WHAT = (
    r"(?:(?:new|private|own|personal|second|other) )*(?:mobile|cell|phone|number)(?: number)?"
    r"(?: is|:)?"
)
_NUMBER = r"\s*[+(]?\d[\d ()-]{6,18}\d\s*"
# Nobody else is spoken of behind it.
_OF_NOBODY = (
    rf"(?={_NUMBER}(?![^.;\n]{{0,30}}\b(?:wife|husband|son|daughter|brother|sister|father|mother|"
    r"lawyer|friend|relative|family|secretary|colleague)))"
)
_HIMSELF = (
    r"(?:from )?(?:(?:s?he )?(?:gave|left) (?:it|this)(?: to us)?(?: (?:him|her)self)?|"
    r"(?:him|her)self)"
)
GIVES_OWN: Final = (
    rf"(?:(?:^|(?<=[,.;( ]))he{_SELF} {_GAVE} (?:(?:his|a|another) )?{_WHAT}|"
    rf"(?:^|(?<=[,.;( ]))she{_SELF} {_GAVE} (?:(?:her|a|another) )?{_WHAT}){_OF_NOBODY}|"
    rf"\b{_WHAT}(?={_NUMBER}[(,] ?{_HIMSELF}(?=$|[).,;]))"
)
# What stands behind such a number.
BY_HIMSELF: Final = rf"\({_HIMSELF}(?=[).,;])"
