"""Words in English for whom nobody calls, and what is said of talking to them; patterns."""

KIN = (
    "wife|husband|spouse|widow|mother|father|mom|mum|dad|parents?|son|daughter|brother|sister|sibling|"
    "uncle|aunt|cousin|nephew|niece|grand(?:mother|father|parents?)|child|children|"
    "famil(?:y|ies)(?: members?)?|relatives?|victim|lawyer|attorney"
)
SIDE = "volunteer|practitioner|friend|neighbou?r|informant|tipster|whistle-?blower"
# Who tells of a case, or was there, and is no official.
THERE = (
    "journalist|reporter|newspaper|media|(?:eye-?)?witness|landlord|landlady|neighbou?r|helpers|ngo|"
    "press|donor|interpreter|translator|(?:cell|room|flat|class|school)-?mate|"
    "(?:fellow|released|former) (?:inmate|prisoner|detainee)"
)
CALLERS = r"(?:volunteer|canvasser|caller|phone ?bank(?:er|ing)?|phone team|call(?:ing)? team)s?"
LEADS = r"(?:hotline|volunteer|phone bank) [\w ]*(?:lead|leader|team|coordinator)"
SPOKE = (
    "spoke|speak|talked|called|call|rang|told|tell|met|meet|saw|asked|ask|contact(?:ed)?|reached|"
    "left|with|by|to|for|from|via|and|but|not|no|her|his|has|had|let|that|it|who|while|when"
)
_ACTS = (
    "(?:lawyer|attorney|counsel|solicitor|defender|interpreter|translator|friend|neighbou?r|"
    "spokes(?:man|woman|person)|guardian|go-between|helper)"
)
_OF_OFFICES = (
    r"(?:(?:the|an?|this) )?(?:\w+ )?(?:state|prosecution|bureau|police|court|government|office|"
    r"party|city|county|district|province|prison|psb|procuratorate)\b"
)
# A title, where no office is named: lawyer for the Sun family; speaks for them.
ACTING = (
    rf"^(?:[\w'’-]+ ){{0,2}}?{_ACTS}s? (?:for|to|of|from|hired by|retained by|representing) "
    rf"(?!{_OF_OFFICES})|"
    rf"^(?:represents|represented|defends|acts for|acting for|speaks for) (?!{_OF_OFFICES})"
)
# In the place of an office: out-of-town lawyer; lawyers from Beijing.
LAWYERS = (
    r"^(?!.*\b(?:office|bureau|section|association|division|department|committee|management|"
    r"government|judge)\b)(?:[\w'’-]+ ){0,3}?(?:lawyer|attorney|solicitor|journalist|reporter)s?"
    r"(?: (?:from|for|of|in|to|hired by) [\w '’-]+)?$"
)
