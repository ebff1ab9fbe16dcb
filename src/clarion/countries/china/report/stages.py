"""Stages of a criminal case, as reports tell them, and how they write dates."""

STAGES = (
    ("administrative_detention", r"行政拘留|治安拘留|administrative detention"),
    ("detention", r"刑事拘留|刑拘|绑架|抓捕|被抓|抓走|criminal detention|detained|kidnapped"),
    (
        "arrest_requested",
        r"提请批捕|报请批捕|提请批准逮捕|提请逮捕|报捕|request(?:ed)? (?:for )?(?:an )?arrest",
    ),
    (
        "investigation",
        (
            r"批准逮捕|批捕|被逮捕|执行逮捕|formally arrested|arrest was approved|approved (?:the|"
            r"his|her|their) arrest"
        ),
    ),
    (
        "prosecution_review",
        (
            r"移送审查起诉|审查起诉|移送检察院|构陷到.{0,8}检察院|退回补充侦查|"
            r"sent to the procuratorate|"
            r"submitted (?:the|his|her) case"
        ),
    ),
    (
        "trial",
        (
            r"提起公诉|起诉到.{0,8}法院|构陷到.{0,8}法院|被起诉|开庭|庭审|出庭"
            r"|indicted|stood trial|"
            r"trial|court hearing|tried"
        ),
    ),
    ("judgment", r"判刑|判处|被判|冤判|枉判|一审判决|宣判|sentenced"),
    ("appeal", r"上诉|二审|appeal"),
    (
        "prison",
        (
            r"(?:送往|送进|劫持到|劫持至|转押到|押往|投入).{0,8}监狱|入狱|服刑|"
            r"(?:transferred|taken|admitted) to .{0,30}prison|serving"
        ),
    ),
    ("other_custody", r"洗脑班|法制教育中心|brainwashing (?:center|session)"),
)

MONTHS = "january|february|march|april|may|june|july|august|september|october|november|december"
DATES = (
    r"(?<!\d)(?P<year>(?:19|20)\d\d)[-/年] ?(?P<month>\d{1,2})[-/月] ?(?P<day>\d{1,2})(?!\d)日?",
    rf"(?P<name>{MONTHS}) (?P<day>\d{{1,2}})(?:st|nd|rd|th)?,? (?P<year>(?:19|20)\d\d)",
    rf"(?<!\d)(?P<day>\d{{1,2}})(?:st|nd|rd|th)? (?P<name>{MONTHS}),? (?P<year>(?:19|20)\d\d)",
)
