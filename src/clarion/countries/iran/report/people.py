"""How names of people look in reports from Iran, in Persian and in letters."""

from clarion.countries.iran.report.offices import KIND, LONGEST, PARTS
from clarion.countries.iran.report.shapes import PERSIAN
from clarion.countries.iran.report.words import ENDS
from clarion.countries.report import People

NOT = rf"(?!(?:{ENDS}|{LONGEST}|{KIND}|{PARTS})(?![{PERSIAN}]))"
WORD = rf"{NOT}[{PERSIAN}]{{2,}}"
BEFORE = "(?:(?:آقای|خانم|حاج|سید|حجت الاسلام|دکتر) )?"
FULL = rf"{BEFORE}{WORD}(?: {WORD}){{1,3}}"
PART = r"[A-Z][a-z]+(?:-[A-Z]?[a-z]+)*"
OFFICE = (
    "City|Province|Prison|Police|Court|Branch|Ward|Office|Department|Revolutionary|Criminal|"
    "Intelligence|Ministry|Station|Street|Central|Prosecutor|General|Colonel|Major|Captain|"
    "Lieutenant|Judge|Clerk|Family|Contact|Report|Director|Head|Chief|Warden|Deputy|Mobile|Home|"
    "Phone|Fax|Cell|The|Case|Area"
)
NAME = rf"(?!(?:{OFFICE})(?![a-z])){PART}"
LATIN = (
    rf"(?<![A-Za-z-])(?:Seyed |Seyyed |Haj )?{NAME}(?: {NAME}){{1,2}}(?![A-Za-z])(?! (?:{OFFICE}))"
)

PEOPLE = People(
    whole=FULL,
    head=rf"{FULL}|{BEFORE}{WORD}",
    tail=rf"{FULL}$",
    spaced=r"(?!)",
    addressed=r"(?!)(?P<name>)(?P<title>)",
    latin=LATIN,
    joins="",
)
