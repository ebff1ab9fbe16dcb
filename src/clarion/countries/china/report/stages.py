"""Stages of a criminal case, as reports tell them, and how they write dates."""

# A part of an office, or who works there: 批捕科, 审查起诉部, 二审法官.
OF_OFFICE = r"(?!科|处|部|组|室|厅|庭|股|检察|法官|法院|公诉|人员|官)"
NOT = r"(?<!不)(?<!不予)(?<!未)(?<!没有)"

# What is done to somebody. To be taken away is none of them: by which law, nobody knows then.
STAGES = (
    (
        "administrative_detention",
        r"(?:行政|治安)拘留(?!所)|administrative detention|administratively detained",
    ),
    (
        "detention",
        rf"{NOT}(?:刑事拘留|刑拘)(?!所)|criminal detention|(?<!administratively )detained",
    ),
    (
        "arrest_requested",
        r"提请批捕|报请批捕|提请批准逮捕|提请逮捕|报捕|request(?:ed)? (?:for )?(?:an )?arrest",
    ),
    (
        "investigation",
        (
            rf"{NOT}(?<!提请)(?<!报请)(?:批准逮捕|批捕){OF_OFFICE}|{NOT}被逮捕|执行逮捕|"
            r"formally arrested|arrest was approved|approved (?:the|his|her|their) arrest"
        ),
    ),
    (
        "prosecution_review",
        (
            rf"移送审查起诉|审查起诉{OF_OFFICE}|移送检察院|构陷到.{{0,8}}检察院|退回补充侦查|"
            r"sent to the procuratorate|submitted (?:the|his|her) case"
        ),
    ),
    (
        "trial",
        (
            rf"提起公诉|起诉到.{{0,8}}法院|构陷到.{{0,8}}法院|{NOT}被起诉|开庭|庭审|出庭{OF_OFFICE}|"
            r"indicted|court hearing|(?:stood|on|to|awaiting) trial|(?:was|were) tried(?! to)|"
            r"trial (?:was|began|opened|started|took place|is scheduled|hearing)"
        ),
    ),
    ("judgment", r"判刑|判处|被判|冤判|枉判|一审判决|宣判|sentenced"),
    (
        "appeal",
        (
            rf"上诉{OF_OFFICE}|二审{OF_OFFICE}|appealed|(?:filed|lodged) (?:an|the|his|her) appeal|"
            r"appeal (?:was|is|hearing)"
        ),
    ),
    (
        "prison",
        (
            r"(?:送往|送进|劫持到|劫持至|转押到|押往|投入).{0,8}监狱|入狱|服刑|"
            r"(?:transferred|taken|admitted) to .{0,30}prison|"
            r"serving (?:a|an|his|her|their|the|time|[\w-]+ years?)\b"
        ),
    ),
    (
        "other_custody",
        (
            r"[送关押持架抓投转][到至往进入在]{1,2}[^,。;\n]{0,14}(?:洗脑班|法制教育中心)|"
            r"(?:taken|sent|held|transferred|admitted|confined)\b[^,.;\n]{0,40}"
            r"brainwashing (?:center|session)"
        ),
    ),
)

MONTHS = "january|february|march|april|may|june|july|august|september|october|november|december"
DATES = (
    r"(?<!\d)(?P<year>(?:19|20)\d\d)[-/年] ?(?P<month>\d{1,2})[-/月] ?(?P<day>\d{1,2})(?!\d)日?",
    rf"(?P<name>{MONTHS}) (?P<day>\d{{1,2}})(?:st|nd|rd|th)?,? (?P<year>(?:19|20)\d\d)",
    rf"(?<!\d)(?P<day>\d{{1,2}})(?:st|nd|rd|th)? (?P<name>{MONTHS}),? (?P<year>(?:19|20)\d\d)",
)
