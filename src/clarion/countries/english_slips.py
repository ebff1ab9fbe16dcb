"""How somebody who writes or dictates in English takes back at once what was just told."""

_OH = r"(?:(?:oh|oops|ah|er|uh|um|hm+|sorry|apologies|ok(?:ay)?)[\W_]+)*"
_TAKEN_BACK = (
    "(?:no,? wait|wait,? no|no,? sorry|sorry,? no|scratch that|strike that|correction|i mean(?:t)?|"
    "make that|my mistake|(?:i )?(?:misread|mistyped|misspoke|miswrote)(?: (?:it|that|this))?)"
)
_IT = (
    r"(?:(?:it|that|this|his|hers)(?:['’]s| is| was| should be| should read)?|should (?:be|read))?"
)
# Between a number and the right one, in one line.
BETWEEN = rf"[\W_]*{_OH}(?:{_TAKEN_BACK}|(?<=sorry)|(?<=sorry[ ,]))[\W_]*{_IT}[\W_]*"
# The whole of what leads from the start of a line to the number that is right instead.
LED = rf"[\W_]*{_OH}{_TAKEN_BACK}[\W_]*{_IT}[\W_]*"
# Before whose number it is: scratch that, Wang Daming is 15400000502.
RENEWS = r"(?:scratch|strike) that\b[^.!?\n]{0,32}$"
_DROP = "(?:ignore|scratch|disregard|forget|delete|drop|strike|cancel)"
# Ignore the last one: of the number that was told last.
THIS = (
    rf"(?<![^\n]){_OH}(?:please )?{_DROP} (?:that |the )(?:(?:last|previous)(?: (?:one|number|line|"
    rf"entry|message))?|(?:number|line|entry|one) above|above(?: (?:one|number))?)"
    r"(?=\W*(?:[.,;:!\n]|$))"
)
GONE = rf"\b{_DROP} th"
