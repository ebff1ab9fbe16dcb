"""How a report takes back a number and gives another one."""

from dataclasses import dataclass

from clarion.countries.beside import NOTHING


@dataclass(frozen=True)
class Corrections:
    """Patterns of what stands around two numbers that follow one another.

    `later`: the whole of what stands between them where the second is right; `earlier`: where the
    first is. `copula`: the whole of it, where what follows, `error`, tells that the first is
    wrong. `rejects`, `confirms`: the start of what says so of the number before; `presents`: the
    whole of what leads to a number that is confirmed behind it; `right_mark`, `wrong_mark`: the
    whole of what marks one, in front of it or behind it. `renews`, before a number, and
    `retires`, behind it: that somebody has it in place of the one given above; `itself`: behind a
    number, that it is the old one; `misnamed`: that a name was wrong. `short`: what follows a
    surname that stands for a whole name; `telling`: what precedes who is told of. `first`,
    `second`: in a clause behind two numbers, which of them it is about; `barred`, `dead`,
    `amiss`, `right`: what it says of that one.
    """

    later: str = NOTHING
    earlier: str = NOTHING
    copula: str = NOTHING
    error: str = NOTHING
    rejects: str = NOTHING
    confirms: str = NOTHING
    presents: str = NOTHING
    right_mark: str = NOTHING
    wrong_mark: str = NOTHING
    renews: str = NOTHING
    retires: str = NOTHING
    itself: str = NOTHING
    misnamed: str = NOTHING
    short: str = NOTHING
    telling: str = NOTHING
    first: str = NOTHING
    second: str = NOTHING
    barred: str = NOTHING
    dead: str = NOTHING
    amiss: str = NOTHING
    right: str = NOTHING
