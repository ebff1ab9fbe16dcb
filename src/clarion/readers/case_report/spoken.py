"""Numbers that are read aloud: in numerals, and with pauses."""

import re
from collections.abc import Mapping

from clarion.readers.compiled import compiled

ENOUGH = 5  # numerals of a number
SOME = 3  # numerals of a number with pauses
MOBILE = [3, 4, 4]  # digits, where it is told with pauses
YEAR = re.compile("19|20")
PAUSE = re.compile(r"[,、]")
# Director ........ 0536-0000121: dots that lead from column to column; not a pause.
LEADERS = re.compile(r"(?<= )\.{3,}(?= )|(?<=[^\W\d_])\.{8,}(?=[^\W_]|\+\d)")
DOTS = re.compile(r"(?<=[^\W_])\.{3,}(?=[^\W_])")


def dotted(text: str, signs: Mapping[str, str]) -> tuple[str, set[int]]:
    """零三幺二……零零零……四幺五六: a pause as a comma, and which signs of it are left out.

    Dots between columns become blanks.
    """
    text = LEADERS.sub(lambda found: " " * len(found[0]), text)
    gone: set[int] = set()
    plain = list(text)
    for dots in DOTS.finditer(text):
        beside = text[dots.start() - 1], text[dots.end()]
        if all(one in signs or one.isdecimal() for one in beside):
            plain[dots.start()] = ","
            gone.update(range(dots.start() + 1, dots.end()))
    return "".join(plain), gone


def spoken(text: str, signs: Mapping[str, str], number: re.Pattern[str], inner: str) -> str:
    """Numerals in runs that are a number read aloud: mostly numerals, seven signs or more.

    Or as many as an area code has: no number is counted from nought. Or an extension: 转二零幺;
    `inner` leads to one.
    """
    if not signs:
        return text
    some = "".join(map(re.escape, signs))
    nought = "".join(re.escape(sign) for sign, digit in signs.items() if digit == "0")
    run = compiled(rf"(?:[{some}\d](?: ?- ?| )?){{6,}}[{some}\d]")
    area = compiled(
        rf"(?<![{some}\d])[{nought}](?=[{some}]?[^{nought}])[{some}]{{2,3}}(?![{some}\d])"
    )
    extension = compiled(rf"(?P<led>(?:{inner})[: ]{{0,2}})(?P<told>[{some}]{{3,5}})(?![^\W_])")
    paused = compiled(
        rf"(?<![{some}\d])(?:[{some}\d]{{2,7}}[,、] ?){{1,3}}[{some}\d]{{2,8}}(?![{some}\d])"
    )

    def read(found: re.Match[str]) -> str:
        told = sum(sign in signs for sign in found[0])
        return "".join(signs.get(s, s) for s in found[0]) if told >= ENOUGH else found[0]

    def joined(found: re.Match[str]) -> str:
        """零四五一，零零零九，一一二零; 154，0000，0501."""
        told = sum(sign in signs for sign in found[0])
        digits = "".join(signs.get(one, one) for one in found[0])
        parts = re.findall(r"\d+", digits)
        whole = number.fullmatch("".join(parts))
        if whole is None or (whole["bare"] and (told < len(whole[0]) or YEAR.match(whole[0]))):
            return found[0]
        clear = told >= SOME or [len(one) for one in parts] == MOBILE
        return PAUSE.sub("-", digits) if clear else found[0]

    def turned(found: re.Match[str]) -> str:
        return found["led"] + "".join(signs[sign] for sign in found["told"])

    text = extension.sub(turned, run.sub(read, paused.sub(joined, text)))
    return area.sub(lambda found: "".join(signs[sign] for sign in found[0]), text)
