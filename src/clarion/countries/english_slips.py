"""How somebody who writes or dictates in English takes back at once what was just told."""

from clarion.countries.english_gone import FIRMS

_OH = r"(?:(?:oh|oops|ah|er|uh|um|hm+|sorry|apologies|ok(?:ay)?|please)[\W_]+)*"
_TAKEN_BACK = (
    "(?:no,? wait|wait,? no|no,? sorry|sorry,? no|scratch that|strike that|i mean(?:t)?|"
    "make that|my mistake|(?:i )?(?:misread|mistyped|misspoke|miswrote)(?: (?:it|that|this))?)"
)
_IT = (
    r"(?:(?:it|that|this|his|hers)(?:['’]s| is| was| should be| should read)?|should (?:be|read))?"
)
# Between a number and the right one, in one line.
BETWEEN = rf"[\W_]*{_OH}(?:{_TAKEN_BACK}|correction|(?<=sorry)|(?<=sorry[ ,]))[\W_]*{_IT}[\W_]*"
# The whole of what leads from the start of a line to the number that is right instead.
LED = rf"[\W_]*{_OH}{_TAKEN_BACK}[\W_]*{_IT}[\W_]*"
# Before whose number it is: scratch that, Wang Daming is 15400000502.
RENEWS = r"(?:scratch|strike) that\b[^.!?\n]{0,32}$"
_DROP = "(?:ignore|scratch|disregard|forget|delete|remove|drop|strike|cancel)"
_AVOID = r"(?:do(?: not|n['’]t)|never|no longer) (?:use|call|ring|dial)"
_NUMBER = "(?:one|number|line|mobile|entry)"
_LAST = (
    rf"(?:that |the )(?:(?:last|previous)(?: (?:{_NUMBER}|message))?|{_NUMBER} above|"
    rf"above(?: {_NUMBER})?)"
)
# Ignore the last one; the number above is a shop: of the number that was told last.
THIS = (
    rf"(?<![^\n]){_OH}(?:{_DROP}|{_AVOID}) {_LAST}(?=\W*(?:[.,;:!\n]|$))|"
    rf"(?<![^\n]){_OH}{_LAST}(?= (?:is|was|turned out|belongs|has)\b)"
)
GONE = (
    rf"\b(?:{_DROP}|{_AVOID}) th|"
    r"\b(?:is|was) (?:not (?:his|hers|theirs|him|her)\b|wrong\b|incorrect|a misprint|dead\b|"
    r"disconnected|out of (?:use|service)|some(?:body|one) else|a (?:total |complete )?stranger)|"
    rf"\b(?:is|was|turned out to be) (?:just |only |in fact )?an? (?:\w+ ){{0,2}}?(?:{FIRMS})"
)
# The whole of what leads to the number that was found for whose is dead above.
FOUND = (
    r"[\W_]*(?:(?:he|she) (?:now )?(?:uses|is (?:now )?on)|now(?: uses| on)?|"
    r"(?:(?:his|her|the) )?new (?:number|mobile|cell|one)(?: is)?)[\W_]*"
)
