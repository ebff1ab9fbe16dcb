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
