"""Headings in English, whole, of numbers that nobody is to call."""

_GONE = (
    r"not to (?:be )?(?:used?|call(?:ed)?|dial(?:led)?|ring)|(?:please )?do not (?:use|call|dial|"
    r"ring|phone)|"
    r"don['’]t (?:use|call|dial|ring)|removed|deleted|withdrawn|struck(?: off| out)?|"
    r"no longer (?:in use|valid|to be used)|out of use|invalid|dead|not for (?:callers|calling)"
)
_BELOW = (
    r"(?:please )?(?:do not|don['’]t|never) (?:call|dial|ring|phone|use|publish) (?:any of )?"
    r"(?:the following|these|those below)[^:.]{0,40}:\s*"
)
# Two numbers I beg you not to hand on: in front of them.
_PASSED = (
    r"(?:(?:please|the|these|those|them|following|numbers?|lines?|contacts|entries|people|one|two|"
    r"three|four|five|some|few|all|of|that|which|and|but|i|we|you|beg|ask|must|should|are|is|to|"
    r"kindly|also|do|for|yourselves|only),? ){0,10}(?:not|never|don['’]t) (?:to )?(?:be )?"
    r"(?:(?:hand|pass|send)(?:ed)?(?: (?:these|those|them))? (?:on|along|around)|"
    r"giv(?:e|en) (?:out|away|on|to \w+)|"
    r"(?:shar|circulat)ed?|publish(?:ed)?|print(?:ed)?|forward(?:ed)?|spread|leak(?:ed)?)"
    r"(?: (?:please|these|those|them|the|following|numbers?|of|to|on|any(?:one|body)|others?|ever|"
    r"further|else|any))*:\s*"
)
_OF_NUMBERS = (
    r"numbers?|phones?|lines|these|those|the|following|any ?more|again|list|and|ever|"
    r"at all|under any circumstances?|by anyone"
)
# Things I left out on purpose, please keep them out: in front of them.
_LEFT_OUT = (
    r"(?:(?:[\w'’]+,? ){0,8}(?:left|kept) (?:\w+ )?out (?:on purpose|deliberately|intentionally)|"
    r"(?:please )?(?:keep|leave) (?:these|those|them) out)"
    r"(?:[,;]? (?:and |so )?(?:please )?(?:keep|leave) (?:these|those|them) out)?[^\w:]*:\s*"
)
WITHDRAWN = (
    rf"{_BELOW}|{_PASSED}|{_LEFT_OUT}|\W*(?:\d{{1,2}}\W+)?(?:(?:{_OF_NUMBERS}) )*(?:{_GONE})"
    rf"(?:,? (?:{_OF_NUMBERS}|{_GONE}))*"
    r"(?: (?:since|from|after) (?!(?:\w+ ){0,4}(?:evening|morning|night|noon|o['’]clock|[ap]m)\b)"
    r"[^:]{1,30})?\W*"
)
# A heading of what a group keeps for itself, whole.
_KEPT = (
    r"internal(?! (?:numbers?|lines?|extensions?|phones?|directory))|not for publication|"
    r"do not (?:forward|publish|share|circulate|distribute)|"
    r"not to be (?:published|shared|forwarded|passed on)|(?:our own|our) (?:people|contacts|"
    r"numbers|team)|for (?:volunteers|members|internal use|coordinators) only|"
    r"keep (?:\w+ )?to yourselves|(?:delete|remove|cut) (?:\w+ ){0,2}before (?:forwarding|"
    r"sending|sharing|publishing)"
)
SECRET = rf"[\W\d_]*(?:[a-z'’]+[\W_]+){{0,8}}?(?:{_KEPT})(?:[\W_]+[a-z'’]+){{0,8}}[\W\d_]*"
# And of numbers that are no longer to be used.
_OUT = (
    r"(?:crossed|struck|taken) (?:out|off)|removed|(?:do not|don['’]t|not to be|never|"
    r"please don['’]t) (?:be )?(?:call|called|phone|phoned|ring|rung|use|used|dial)(?:ed)?|"
    r"no longer (?:in use|valid|used)|withdrawn|deleted|dead|wrong|old|disconnected|dropped|"
    r"out of service|to ignore|"
    r"leave (?:\w+ ){0,2}alone|not responsible|nothing to do with (?:it|this|the case)"
)
_OF_OUT = (
    r"numbers?|lines?|people|those|these|them|the|list|from|and|or|please|we|have|has|been|are|is|"
    r"retired|transferred|moved|gone|off|out|call|phone|use|any ?more|since|last|update|with|be"
)
# TAKE OUT, To be removed, Please strike these off: the whole heading.
_STRIKE = "take|remove|delete|strike|drop|cross|scrap|retire|withdraw|discard|erase"
_STRUCK = "removed|deleted|struck|dropped|crossed|scrapped|retired|withdrawn|discarded|erased"
_THESE = r"(?:these|those|them|the following|following|all|numbers?|lines?|entries|people|contacts)"
_ORDER = (
    rf"[\W\d_]*(?:(?:please|now|to|{_THESE}|are|must|should|can|have) )*+"
    rf"(?:(?:be )?(?:{_STRUCK})|taken(?= (?:out|off))|"
    rf"(?!take(?! (?:{_THESE} )*(?:out|off|down|away)\b))(?:{_STRIKE}))"
    rf"(?: {_THESE})*(?: (?:out|off|down|away))?(?: (?:from|of|off))?"
    r"(?: (?:the|our|your|this|all))?"
    r"(?: (?:lists?|sheets?|tables?))?[^\w.!?]*|"
    r"[\W\d_]*(?:numbers? |lines? |these |those |are )*(?:no (?:good|use)|(?:not|no longer) "
    r"(?:good|working|usable|any good)|gone|bad|useless|out)(?: numbers?| lines?)?"
    r"(?: any ?more| now)?[^\w.!?]*"
)
TAKEN_OUT = (
    rf"{_ORDER}|(?=[^\n]{{0,60}}\b(?:{_OUT})\b)[\W\d_]*"
    rf"(?:(?:{_OUT}|{_OF_OUT})(?:[\W\d_]+|$))++"
)
