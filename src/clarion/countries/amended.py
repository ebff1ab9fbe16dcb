"""How a report corrects a number by its last digits, or by where it was told."""

from dataclasses import dataclass, field

from clarion.countries.beside import NOTHING
from clarion.countries.counted import Counted
from clarion.countries.itemed import Itemed
from clarion.countries.recalled import Recalled


@dataclass(frozen=True)
class Amended:
    """Patterns.

    In front of the last digits of a number: `ending` leads to the right ones (尾号是), `copula`
    to the right ones behind whose number it is (王大明是), `instead` to the wrong ones (不是);
    `unsure` stands between two of which nobody knows the right ones (还是).
    Behind them: `becomes`, that the right ones follow (应为), `made`, that the wrong ones do
    (写成), `bad`, that the number is not to be used; `counted`, that they are an amount.
    `mobile`, `fixed`, `home`, `fax`: of which of somebody's numbers a sentence is;
    `at_home`: right behind that nobody is to call, that the home alone is meant.
    `post`: whose numbers are spoken of, with the group `floor`; `this`: the number that was told
    last (group `answer`: on the line right above), `first`: the first of several; `gone`: behind
    either, that it is not to be used, and `kept`: that it is. `line`: behind whose it is, which
    number is meant. `renews`: what leads to a number that is right instead of another one.
    `second`: before the last digits, that they are another number's of the same office; `same`:
    behind them, that the digits before them are those of a number that was told.
    `goes`: that somebody went to another office (group `verb`: how it begins), up to what is
    said of the number. `answers`: behind a number, that somebody was called there, up to the
    office that answered.
    `slip`: the whole of what leads from the start of a line to the number that is right instead
    of the one above; `found`: the same, to the number that was found for whose is dead above.
    Of a reply below a number: `asks`: how the line begins that it answers; `more`: what may
    stand before it; `denies`: how a clause begins that says that the number is not to be used;
    `no`: the same, unless it answers a question; `parts`: that whoever had it is there no more.
    `bars`: in a heading, that nobody is to call what follows, unless it has `allows` as well.
    `allowed` and `barred`: the whole of a sign in brackets beside a number, that it may be called,
    or not; `users`: that it is for others than callers, as for lawyers.
    `alive`: all that says that a number is not dead, or is no longer.
    `items`: how notes speak of the items of a list; `recalled`: of people; `several`: of one of
    somebody's several numbers.
    """

    ending: str = NOTHING
    copula: str = NOTHING
    instead: str = NOTHING
    unsure: str = NOTHING
    second: str = NOTHING
    same: str = NOTHING
    becomes: str = NOTHING
    made: str = NOTHING
    bad: str = NOTHING
    counted: str = NOTHING
    mobile: str = NOTHING
    fixed: str = NOTHING
    home: str = NOTHING
    at_home: str = NOTHING
    fax: str = NOTHING
    post: str = NOTHING
    this: str = NOTHING
    first: str = NOTHING
    gone: str = NOTHING
    kept: str = NOTHING
    renews: str = NOTHING
    line: str = NOTHING
    goes: str = NOTHING
    answers: str = NOTHING
    slip: str = NOTHING
    found: str = NOTHING
    asks: str = NOTHING
    more: str = NOTHING
    denies: str = NOTHING
    no: str = NOTHING
    parts: str = NOTHING
    bars: str = NOTHING
    allows: str = NOTHING
    allowed: str = NOTHING
    alive: str = NOTHING
    barred: str = NOTHING
    users: str = NOTHING
    items: Itemed = field(default_factory=Itemed)
    recalled: Recalled = field(default_factory=Recalled)
    several: Counted = field(default_factory=Counted)
