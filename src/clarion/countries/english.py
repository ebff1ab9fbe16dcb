"""Words beside a number in reports in English, which every country has (see `Beside`)."""

_FILLER = (
    r"as|second|other|another|there|and|or|is|was|are|the|an?|at|can|be|reached|called|on|in|to|try|call|ring|dial|after|"
    r"before|until|am|pm|from|mrs?\.?|ms\.?|male|female|aged?|years|old|direct|also|then|now|new|"
    r"official|officer|surname|only|first|name|station|bureau|court|office|hours?|h|s"
)
FILLER = rf"(?:(?:{_FILLER})\.?(?: |$))+"
OWN = r"\b(?:his|her|their|my)\b|^s \w"  # 's: the sign is no letter of the word
HIMSELF = r"\b(?:his|their|whose)(?: own)?$|^s$"
USES = (
    r"(?:(?:and|who|he|she|they) )*(?:left|gave|wrote down|offered)(?: (?:him|her|them|us))?"
    r"(?: (?:his|her|their|an?|the))?(?: (?:own|cell|mobile|home|office|phone|direct))*"
    r"(?: (?:number|phone))?"
)
WRONG = (
    r"belongs? to|answered by|answers it|rings (?:at|in)|in fact|actually|crossed out|struck|"
    r"used by|we had for|cross (?:it |them )?out|"
    r"(?:is|['’]s) an? (?:\w+ ){0,2}"
    r"(?:clinic|shop|store|restaurant|hotel|school|family|flat|company)|"
    r"^\W*(?:is|are) (?:no|not)\b|no officer|wrong number"
)
MISTAKEN = (
    r"\bwrong\b|incorrect|mistake|\bnot (?:his|hers|him|her|theirs)\b|(?:somebody|someone) else"
)
REMARK = (
    r"answer|hung|hang|pick|call|spoke|speak|listen|polite|rude|text|morning|evening|noon|night|"
    r"o'clock|week|often|usually|sometimes|only"
)
WORKS = r"\b(?:works?|worked|studies|boss|employer) (?:at|in|of)(?: the| a)? ?$"
