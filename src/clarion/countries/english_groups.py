"""At the head of a list in English: lawyers for the families, people who saw it, our own people."""

from clarion.countries.groups import Group

_LAWYERS = r"lawyers?|attorneys?|counsel|solicitors?|barristers?"
_KIN = (
    r"relatives?|famil(?:y|ies)(?: members?)?|(?:next of )?kin|parents|wi(?:fe|ves)|husbands?|"
    r"sons?|daughters?|(?:grand)?children|brothers?|sisters?|siblings|in-laws|mothers?|fathers?|"
    r"widows?|spouses?|cousins?|aunts?|uncles?|nephews?|nieces?"
)
_OTHERS = (
    r"(?:eye-?)?witness(?:es)?|petitioners?|plaintiffs?|complainants?|appellants?|neighbou?rs?|"
    r"journalists?|reporters?|editors?|correspondents?|volunteers?|helpers?|translators?|"
    r"interpreters?|informants?|survivors?|victims?|detainees?|practitioners?|"
    r"believers?|church members|parishioners?|villagers|residents|tenants|activists?|dissidents?|"
    r"rights defenders?|friends?|classmates?|supporters?|co-defendants?"
)
_NUMBERS = r"(?:phones?|telephones?|tel\.?|mobiles?|cells?|contacts?|numbers?|lines?|details)"
_OF = rf"(?:(?!lines? )(?:{_NUMBERS} ){{1,2}}(?:of|for) |(?:to (?:reach|contact|call)|for) )?"
_BEFORE = (
    r"(?:(?:the|our|his|her|their|its|your|my|local|foreign|family|defen[cs]e|criminal|human|rights|"
    r"press|media|village|detained|released|arrested|missing|other|fellow|all|some|both|two|three|"
    r"four|five|six|\d{1,2}|[\w-]{2,20}['’]s?) ){0,4}"
)
_ANY = r"[^:;.\n\ufffc]"
_TO = r"(?:call|ring|phone|contact|text|reach|at|on|to|us|back)(?: (?:us|me|her|him|them))?"
_DOES = (
    r"(?:were|was|are|is|can|may|could|should|must|told|asks?|asked|calls?|rang|dial|given|got|"
    r"received|ha[sd]|have|says?|said|wants?|urges?|requests?|begs?|appeals?|writes?|hopes?)\b"
)
_WORDS = rf"(?: (?!{_DOES})[\w'’-]+){{1,9}}"
_AFTER = (
    rf"(?: who{_ANY}{{1,60}}|"
    rf" (?:of|for|acting for|representing|defending|in|at|from|on behalf of|present){_WORDS})?"
    rf"(?:['’]s?)?(?: {_NUMBERS}){{0,2}}"
)


def _says(who: str) -> str:
    return rf"{_OF}{_BEFORE}(?:{who}){_AFTER}"


GROUPS = (
    Group("lawyer", _says(_LAWYERS)),
    Group("relative", _says(_KIN)),
    Group(
        "victim_side",
        rf"{_says(_OTHERS)}|(?:our|press|media)(?: own)? (?:contacts?|people|team|desk|callers?)"
        rf"(?: (?:in|at|for) {_ANY}{{1,40}})?|contacts? (?:at|in|of|with) our {_ANY}{{1,40}}|"
        r"(?:for )?(?:media|press) (?:e|i)nquiries",
    ),
    Group(
        "whose_unclear",
        rf"(?:(?:please )?if you (?:have|know|see|saw|recogni[sz]e|can|want)|anyone (?:who|with)|"
        r"(?:please )?(?:send|report|text|direct|address)|to (?:join|help|support|sign|donate))"
        rf"{_ANY}{{0,60}}?{_TO}|"
        rf"for (?:more |further |any )?(?:information|details|news|updates|interviews?)"
        rf"(?:{_ANY}{{0,60}}?{_TO})?|updates|questions\??|press|media|our hotline",
        asks=True,
    ),
)
