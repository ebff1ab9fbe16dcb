"""How an official in Iran is spoken to: the short title in Persian and English."""

from collections.abc import Mapping
from typing import NamedTuple

from clarion.countries.iran.folding import fold


class Title(NamedTuple):
    persian: str
    english: str


# How a title begins in reports (| between variants) · as spoken to in Persian · in English. The
# longest beginning counts.
TABLE = """
رئیس کل دادگستری|رییس کل دادگستری · آقای رئیس کل · Chief Justice
رئیس شعبه|رییس شعبه|قاضی · قاضی · Judge
مستشار · مستشار · Judge
دادستان · آقای دادستان · Prosecutor
دادیار · آقای دادیار · Assistant Prosecutor
بازپرس · آقای بازپرس · Investigating Judge
رئیس زندان|رییس زندان|مدیر زندان · آقای رئیس · Warden
رئیس|رییس|مدیر · آقای رئیس · Director
معاون · آقای معاون · Deputy
فرمانده · فرمانده · Commander
سردار · سردار · General
سرتیپ · سرتیپ · General
سرهنگ · سرهنگ · Colonel
سرگرد · سرگرد · Major
سروان · سروان · Captain
ستوان · ستوان · Lieutenant
افسر نگهبان|افسر · جناب افسر · Officer
بازجو · آقای بازجو · Officer
امام جمعه · حاج آقا · Mr
"""


def short(title: str) -> Title | None:
    """By the longest known beginning of a Persian or English title; None if none is known."""
    folded = fold(title.strip())
    heads = [head for head in HEADS if folded.startswith(head)]
    return HEADS[max(heads, key=len)] if heads else None


def _heads() -> Mapping[str, Title]:
    found: dict[str, Title] = {}
    for line in TABLE.strip().splitlines():
        variants, persian, english = line.split(" · ")
        for head in (*variants.split("|"), english):
            found.setdefault(fold(head), Title(persian, english))
    return found


HEADS = _heads()
