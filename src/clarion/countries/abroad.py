"""How a number of another country is written: none of its digits are a number of this one."""

# No number is told in the groups 154 0000 0000 where 1 is the calling code.
CALLING_CODES = (
    r"(?:1(?=\D{0,3}[2-9])(?!\d\d[ -]\d{4}[ -])|7|2[07]|2[1-69]\d|3[0-469]|3[578]\d|4[013-9]|42\d|"
    r"5[1-8]|5[09]\d|6[0-6]|6[7-9]\d|8[1246]|8[0578]\d|9[0-58]|9[679]\d)"
)
SUBSCRIBER = r"(?:\)?[ -]{0,3}\(?\d){6,13}(?!\d)"
MORE = r"(?: ?[/、,] ?| (?:or|and) |[或和及])(?:\d{2,4}|\d{3,4}[- ]?\d{4}|\d{6,8})(?![- ]?\d)"


def abroad(calling_code: str, extension: str) -> str:
    """`+44 20 …`, `(+852) …`, `0044 …` or `011 44 …`, and what its list goes on with."""
    other = rf"(?!{calling_code}){CALLING_CODES}"
    shown = rf"(?<!\d)\(?\+ ?{other}"
    dialled = rf"(?<![\d-])\(?(?:00[ -]?|011[ -]){other}(?=\D|\d{{7}})"
    digits = rf"(?:{extension})[ :]{{0,2}}\d{{1,6}}"
    inner = rf"(?: ?\({digits}\)|[ ,]{{0,2}}{digits})?"
    return rf"(?:{shown}|{dialled}){SUBSCRIBER}{inner}(?:{MORE}){{0,4}}"
