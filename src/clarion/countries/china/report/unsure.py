"""That some digits of a number were hard to hear or to read. Simplified, as the text is folded."""

from clarion.countries.report import Sort, Status, Word

_DIGITS = (
    r"(?:(?:最后|末尾|末|最?[后前]|中间)面?的?(?:[一二两三四五几]|\d{1,2})?[位个](?:数字?|号码?)?|"
    "尾号|末尾|号码|数字)"
)
_MAYBE = "(?:可能|好像|大概|应该)*[是为]?[,: ]?"
_OR = r"\d{1,4} ?(?:还是|或者?是?) ?\d{1,4}(?!\d)"
_HARD = (
    "(?:[听看记认](?:得)?不(?:太|大|很)?清楚?|没[听看记](?:太)?[清全]楚?|记不[清全准]|模糊不?清?|糊了|拿不准|不敢肯定|"
    "没把握|(?:可能|好像|也许)(?:有误|不对|错了?))"
)
_SOME = r"(?:last|first|middle|final) (?:(?:two|three|four|few|couple of) )?(?:digits?|figures?)"
UNSURE = Word(
    Sort.STATUS,
    Status.UNVERIFIED,
    patterns=(
        rf"{_DIGITS}(?:有[点些]|都|也|还|我|全|实在|可能|好像|,)*{_HARD}",
        rf"{_DIGITS}{_MAYBE}{_OR}",
        (
            rf"{_SOME}(?: (?:is|are|was|were))?(?: (?:a bit|rather|quite|too))? "
            r"(?:unclear|illegible|blurred|smudged|uncertain|unreadable|missing|"
            r"hard to (?:read|hear)|\d{1,4} or \d{1,4})"
        ),
        (
            r"(?:could|can)(?: ?not|n['’]t) (?:quite |really )?(?:hear|read|make out) "
            rf"(?:the |his |her )?{_SOME}"
        ),
        rf"not sure (?:of|about) (?:the |his |her )?{_SOME}",
    ),
    first="最末后前中尾号数lfmcn",
)
