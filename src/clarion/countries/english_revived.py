"""Who was said in English to be gone, or a number dead, where it goes on that this is not so."""

_LOST = (
    "(?:retired|transferred|moved|left|died|dead|resigned|disconnected|cut off|gone|promoted|"
    "out of (?:service|order|use)|posted elsewhere|quit)"
)
_HEARD = (
    r"(?:(?:had been |was |were |been )?told (?:us )?(?:that )?|heard (?:that )?|read (?:that )?|"
    r"rumou?r (?:says|said|has it|had it) (?:that )?|"
    r"(?:was |is |were |had been )?(?:reported|listed|noted|marked) (?:as )?|said to (?:be |have ))"
)
_HE = r"(?:(?:s?he|it|they|this|that|the (?:line|number|phone)) )?"
_BEEN = r"(?:(?:had|has|have|was|is|were|been|be|already|since) ){0,3}"
_FINE = (
    r"(?:it |s?he |they |this |that )?(?:(?:was|is|has) (?:still|only|himself|herself|"
    r"not|wrong|fine)|only|still|answered|answers|picked up|picks up|rings|rang|works|worked|never)"
)
SAID_GONE = (
    rf"{_HEARD}{_HE}{_BEEN}{_LOST}(?![a-z])"
    rf"(?=[^.\n]{{0,24}}?(?:(?:but|yet|though|and),? {_FINE}|[;,] (?:this is |that is |it is )?"
    r"(?:not (?:so|true|correct)|untrue|false|wrong)))"
)
