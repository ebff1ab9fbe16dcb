"""What somebody denies, or thought of doing, in English: no state of a number."""

from typing import Final

# What he says is not there: the case; not: the number.
_THING = (
    r"(?:case|law|list|order|persecution|torture|organ \w+|department|centre|center|camp|"
    r"(?:610|six ten) office|quota|document|verdict|sentence|policy|problem|brainwashing \w+|"
    r"directive|crime|plan|prison|detention \w+)"
)
_GONE = r"(?:do(?:es)?|did)(?: not|n['’]t) exist"
DENIED: Final = (
    r"\b(?:claim|sa(?:y|id)|insist|told|tell|den(?:y|ie)|maintain|argue|repl|answer)(?:s|ed|ies|ied)?"
    rf"\b(?!: )[^.;\n:]{{0,30}}?\b{_THING}s?\b[\"“”' ]{{1,3}}{_GONE}"
)
_STRIKE = r"(?:delet(?:e|ing)|remov(?:e|ing)|strik(?:e|ing)|drop(?:ping)?|cross(?:ing)?(?: out)?)"
_NUMBER = r"(?:(?:this|that|his|her|the) (?:number|line|phone|mobile|entry)|it|him|her)"
_HE = r"(?:s?he|the (?:officer|judge|chief|prosecutor|director))"
_COMES = (
    rf"{_HE} (?:rang off and |then |finally |suddenly |called back and )*"
    r"(?:picked up|answered|called back|took the call|came (?:on|to the phone))\b"
)
# I was about to delete this number, but he answered; not: she answered, and asked us to delete it.
NEARLY: Final = (
    r"(?:\b(?:i|we) )?(?:\b(?:was|were|had been) )?\b(?:about to|going to|nearly|almost|"
    rf"ready to|wanted to|thought of|thinking of) "
    rf"(?:{_STRIKE}|deleted|removed|struck|dropped|crossed out) "
    rf"{_NUMBER}(?: (?:off|out))?[^.;,\n]{{0,40}}?(?:,? (?:but|then|when|and then)|,) "
    rf"(?:(?:on|at) the \w+ (?:try|call|attempt) )?{_COMES}"
)
DENIED_OR_NEARLY: Final = f"{DENIED}|{NEARLY}"
