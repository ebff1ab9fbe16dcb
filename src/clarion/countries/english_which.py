"""Which of two numbers a clause in English is about, and what it says of that one."""

FIRST = r"\b(?:the )?(?:first|former)(?: (?:one|number|mobile|line))?\b(?! (?:try|call|time))"
SECOND = (
    r"\b(?:the )?(?:second|latter|last)(?: (?:one|number|mobile|line))?\b(?! (?:try|call|time))"
)
BARRED = (
    r"\b(?:do not|don['’]t|never|not to|not be|stop) (?:be )?(?:call|us|ring|rung|dial|phon)|"
    r"\b(?:avoid|leave out|skip) the\b"
)
RIGHT = (
    r"(?<!not )(?<!no longer )\b(?:works|working|rings|(?:is|was) "
    r"(?:right|correct|fine|good|all right|ok(?:ay)?))\b|"
    r"\bnot (?:disconnected|dead|out of service|cut off|wrong)\b"
)
DEAD = (
    r"(?<!not )\b(?:dead|disconnected|out of (?:service|use)|cut off|"
    r"no longer (?:in use|works|valid)|does not exist|doesn['’]t exist|not working)\b"
)
AMISS = (
    r"(?<!not )\b(?:wrong|incorrect|mistaken|an? (?:error|mistake|misprint)|"
    r"not (?:his|hers|theirs))\b"
)
_KIND = r"(?:(?:mobile|cell|phone|office|home|telephone|desk) ?){0,2}(?:number|line|one)?"
# 15400000501 (Wang's former mobile) is dead
ITSELF = (
    rf" ?[(,] ?[^(),.;\n]{{0,40}}?\b(?:former|old|previous|earlier) {_KIND}"
    r"(?: of [^(),.;\n]{1,30})?[),]"
)
