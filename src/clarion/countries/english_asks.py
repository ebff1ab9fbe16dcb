"""How somebody asks in English for an end of the calls: that we stop, to be left out of our files.

Each begins with one of STOPS_FIRST.
"""

_NO = r"(?<!not )(?<!n't )(?<!n’t )(?<!never )"
_ASKED = (
    "(?:ask(?:s|ed)|begs|begged|pleads|pleaded|requests|requested|wants|wanted|insists|insisted|"
    "demands|demanded|wrote|written|told us|tells us)"
)
_FILES = (
    "(?:our|the|your|all|any) (?:[a-z]+ ){0,2}(?:files?|records?|lists?|sheets?|books?|tables?|"
    "papers|notes|database|directory)"
)
_NUMBER = (
    r"(?:(?:this|that|the|his|her|these|those|both|all) (?:[a-z]+ ){0,2}(?:numbers?|mobiles?|"
    r"phones?|cells?|lines?|entry|name|details)|it|him|her|them|\ufffc)"
)
STOPS = (
    # He has written that calls upset his child and that we should stop
    (
        rf"{_NO}{_ASKED}(?![^.;\n]{{0,60}}\b(?:asked|why|whether|if)\b)[^.;\n]{{0,60}}? "
        r"(?:that |and |if )?(?:we|callers|everyone|everybody) "
        r"(?:should |must |could |would |please )?"
        r"(?:stop|cease|desist|leave (?:him|her|them) (?:alone|be))"
        r"(?=\W*$|[,.;:!)]| calling| it\b| this\b)"
    ),
    rf"{_NO}asked (?:us|me|callers) (?:please )?to stop(?=\W*$|[,.;:!)])",
    # asked me to take this private number out of our files
    (
        rf"(?:tak|remov|delet|eras|strik|cross|cut|keep|leav|drop|wip|scratch)"
        rf"(?:p?ing|en?|e)? {_NUMBER} (?:out of|off|from) {_FILES}"
    ),
)
STOPS_FIRST = "abprwidtseckl"
# Of whoever called: asked me to take her number off our list; not: told me to take her bag.
ASKED_ME = (
    r"\b(?:asked|begged|told|wants|wanted|implored|urged) me (?:please )?to "
    rf"(?:take|remove|delete|erase|strike|cross|cut|keep|leave|drop|wipe|scratch) {_NUMBER} "
    r"(?:out|off|from)\b"
)
