"""Which line a remark in English is of, whose it is, and that it is fine."""

from clarion.countries.english_gone import FIRMS

# The alternate rings at his sister's; not: the other officer.
ALONE = (
    r"(?:(?:the|his|her) )?(?:alt\.?|alternat(?:e|ive)|backup|spare|main|other)"
    r"(?= (?:one )?(?:is|was|=|rings?|rang|belongs?|goes|went|reaches|works|answers|now|dead|wrong|"
    r"disconnected|invalid|not|no longer|his|her)(?!\w)| ?[:=]) *(?:one )?"
)
_BODY = (
    "(?:office|desk|duty room|switchboard|station|bureau|court|brigade|reception|procuratorate|"
    "prison|division|section)"
)
_HE = "(?:him(?:self)?|his(?: own)?|hers|her own|herself)"
# How a clause goes on behind a line that may be called.
WORKS = (
    r"(?:(?:is|are|was|still|seems|remains|rings|at|now|to) )*"
    rf"(?:(?:fine|ok|okay|good|works?|working|valid|correct|right|{_HE})|"
    rf"(?:(?:the|his|her|their|an?) )?(?:[\w-]+ )?{_BODY}|answered by (?:him|her|the [\w-]+ \w+))"
    r"(?: (?:and|where) s?he (?:answered|answers|sits|is|picked up|works)\b[^,;]{0,24}|"
    r" (?:too|as well|again))?\W*$"
)
SHOPS = "noodle bar|tea bar|snack bar|diner|eatery|workshop"
# What a line is, of which no more is said: mobile is a noodle shop in Hankou.
STRANGE = (
    r"(?(line)(?:(?:rings|reached|reaches|gets|goes to|connects to|in the hands of)(?: (?:at|in))?"
    r" (?:an? )?)?"
    rf"(?:[\w-]+ ){{0,2}}?(?:{FIRMS}|{SHOPS})"
    r"(?: (?:in|near|on|out in) (?!the (?:station|bureau|court|prison)\b)[\w '’-]{2,24})?\W*$|(?!))"
)

# Whose voice tells whose number it is; not: mailbox full.
MAILBOX = (
    r"(?:(?:his|her|the|its) )?(?:voice ?mail(?: ?box)?|mail ?box|answering machine)"
    r"(?: (?:greeting|message))? (?:(?=belongs\b)|(?:is|was) (?:for |of )?(?=an?\b|some))"
)


def named(line: str, theirs: str) -> str:
    """Other phone = his son: what joins a line to its owner."""
    return (
        rf"(?:^|(?<=[,.;(\n])|(?<=[,.;(] ))(?P<line>{line})(?:(?:owner|user|holder) ?)?[:=] ?"
        rf"(?={theirs}\b)"
    )
