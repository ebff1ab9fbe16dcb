"""What a country profile tells of chats and pages that a report was copied from."""

from dataclasses import dataclass

from clarion.countries.beside import NOTHING

DAYS = r"(?:\d{4}[-/.])?\d{1,2}[-/.]\d{1,2}|\d{1,2}[-/.]\d{1,2}[-/.]\d{2,4}"


@dataclass(frozen=True)
class Copied:
    """What a report has of the chat or the pages that it was copied from. Patterns.

    `day`: of a message, with the blank behind it; `noon`: what may stand before the time of day;
    `floor`: which message it is; `no_nick`: words of what is the name of a line or an office, and
    nobody's who writes; `no_end`: in front of the end of such a name; `own`: how the writer is
    called; `leads`: what leads to a number of somebody who is named before it; `foot`: the number
    of a page; `posted`: what only the head of a post says, with the number or the day behind it;
    `beside`: what else may stand there; `wrote`: behind the name and the time of who wrote it;
    `vote`: signs before the name of who adds a line; `sender`: the line of a mail that says who
    wrote it, with the group `name`; `closing`: the last line of a letter, above the name; `dated`:
    a line with no more than the day; `signs`: behind the name of who signs.
    """

    day: str = DAYS
    noon: str = NOTHING
    floor: str = r"\d{1,4} ?[#f]"
    posted: str = NOTHING
    beside: str = NOTHING
    wrote: str = NOTHING
    vote: str = NOTHING
    sender: str = NOTHING
    closing: str = NOTHING
    dated: str = NOTHING
    signs: str = NOTHING
    no_nick: str = NOTHING
    no_end: str = ""
    own: str = NOTHING
    leads: str = NOTHING
    foot: str = NOTHING
