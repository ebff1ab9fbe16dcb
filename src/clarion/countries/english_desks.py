"""What remarks in English say of an office's line: not to be called, a fax now, put through."""

DESKS = "the office|his office|her office|their office|the desk|his desk|her desk"
STOPS = (
    r"\b(?:do not|don['’]?t|never) (?:call|ring|phone|dial|use|try) "
    r"(?:(?:his|her|their|the|this) )?(?:office|desk|work)(?: (?:line|phone|number|landline))?"
    r"(?=\W*$|[,.;])"
)
FAXED = (
    r"(?:(?:(?:changed|turned|switched|converted) (?:in)?to|became|become|answers as|"
    r"(?<=\bis )|(?<=\bnow )|gives|only) ?(?:an? |the )?fax(?: (?:line|machine|number|tone|only))*|"
    r"(?:an? )?fax (?:tone|signal|noise))(?: now)?\W*$"
)
THROUGH = (
    r"\b(?:calls? )?(?:was |were |got |been )*(?:transferred|put through|passed on)"
    r"(?: (?:me|us|the call|call|caller))? (?:on )?to "
    r"(?:(?:the|an?|his|her|their|another|main) )*(?:duty|desk|front|reception|receptionist|"
    r"operator|switchboard|voice ?mail|extension|secretary|clerk|assistant|colleague|"
    r"main line|general line)\b(?: (?:desk|room|officer|office|line|phone))?"
)
