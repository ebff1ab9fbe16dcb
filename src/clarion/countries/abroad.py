"""How a number of another country is written: none of its digits are a number of this one."""

# No number is told in the groups 154 0000 0000 where 1 is the calling code.
CALLING_CODES = (
    r"(?:1(?=\D{0,3}[2-9])(?!\d\d[ -]\d{4}[ -])|7|2[07]|2[1-69]\d|3[0-469]|3[578]\d|4[013-9]|42\d|"
    r"5[1-8]|5[09]\d|6[0-6]|6[7-9]\d|8[1246]|8[0578]\d|9[0-58]|9[679]\d)"
)
SUBSCRIBER = r"(?:\)?[ -]{0,3}\(?\d){6,13}(?!\d)"
MORE = r"(?: ?[/、,] ?| (?:or|and) |[或和及])(?:\d{2,4}|\d{3,4}[- ]?\d{4}|\d{6,8})(?![- ]?\d)"
# Without a plus it is one by its groups: 44 20 7946 0000, 1-202-555-0123, (202) 555-0123.
_APART = r"(?<![\d-])(?<!\d )"
_SHORT_CODES = r"(?:2[07]|3[0-469]|4[013-9]|5[1-8]|6[0-6]|8[1246]|9[0-58])"
_LONG_ENOUGH = r"(?=(?:[ ()-]{0,3}\d){11,13}(?![ -]?\d))"
_AMERICAN = r"[2-9]\d\d"
# Digits that begin a line are the number of its row, if only blanks are between them.
_IN_A_LINE = r"(?<![\n\t|])(?<![\n\t|] )(?<!\A)(?<!\A )"


def _unmarked(calling_code: str) -> str:
    """Never a mobile behind the number of its row: 44 154 0000 0501."""
    ways = [rf"(?:1 ?)?\({_AMERICAN}\) ?{_AMERICAN}-\d{{4}}"]
    for begin, sep in (("", "-"), (_IN_A_LINE, " ")):
        code = rf"(?!{calling_code}){_SHORT_CODES}"
        own = rf"{calling_code}{sep}|1\d\d{sep}\d{{4}}{sep}"
        area = rf"(?:{begin}{code}{sep}(?!{own})|\({code}\){sep}(?!{own})|{code} ?\(0\) ?)"
        ways += [
            rf"{begin}1{sep}{_AMERICAN}{sep}{_AMERICAN}{sep}\d{{4}}",
            rf"{_LONG_ENOUGH}{area}[1-9]\d{{0,3}}(?:{sep}\d{{2,5}}){{1,4}}",
        ]
    return rf"{_APART}\(?(?:{'|'.join(ways)})(?![ -]?\d)"


def abroad(calling_code: str, extension: str) -> str:
    """`+44 20 …`, `(+852) …`, `0044 …` or `011 44 …`, and what its list goes on with."""
    other = rf"(?!{calling_code}){CALLING_CODES}"
    shown = rf"(?<!\d)\(?\+ ?{other}"
    dialled = rf"(?<![\d-])\(?(?:00[ -]?|011[ -]){other}(?=\D|\d{{7}})"
    digits = rf"(?:{extension})[ :]{{0,2}}\d{{1,6}}"
    inner = rf"(?: ?\({digits}\)|[ ,]{{0,2}}{digits})?"
    said = rf"(?:{shown}|{dialled}){SUBSCRIBER}|{_unmarked(calling_code)}"
    return rf"(?:{said}){inner}(?:{MORE}){{0,4}}"
