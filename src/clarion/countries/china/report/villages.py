"""Villages as offices, before whoever is at their head. Simplified, as the text is folded."""

from clarion.countries.china.report.shapes import HAN

# 乐华村村支书: 村支书, of 乐华村.
VILLAGE = (
    rf"(?<=[{HAN}])(?<![和及与的该本由被是村])村(?=村?支书|村(?:主任|书记|长|(?:党?总?支部)书记)|"
    r"[ \t]{1,4}(?:村?支书|村?主任|村长|书记))"
)
