"""Which of two numbers a clause in English is about, and what it says of that one."""

FIRST = r"\b(?:the )?(?:first|former)(?: (?:one|number|mobile|line))?\b(?! (?:try|call|time))"
SECOND = (
    r"\b(?:the )?(?:second|latter|last)(?: (?:one|number|mobile|line))?\b(?! (?:try|call|time))"
)
BARRED = (
    r"\b(?:do not|don['’]t|never|not to|not be|stop) (?:be )?(?:call|us|ring|rung|dial|phon)|"
    r"\b(?:avoid|leave out|skip) the\b"
)
DEAD = (
    r"\b(?:dead|disconnected|out of (?:service|use)|cut off|no longer (?:in use|works|valid)|"
    r"does not exist|doesn['’]t exist|not working)\b"
)
AMISS = r"\b(?:wrong|incorrect|mistaken|an? (?:error|mistake|misprint)|not (?:his|hers|theirs))\b"
_KIND = r"(?:(?:mobile|cell|phone|office|home|telephone|desk) ?){0,2}(?:number|line|one)?"
# 15400000501 (Wang's former mobile) is dead
ITSELF = (
    rf" ?[(,] ?[^(),.;\n]{{0,40}}?\b(?:former|old|previous|earlier) {_KIND}"
    r"(?: of [^(),.;\n]{1,30})?[),]"
)
