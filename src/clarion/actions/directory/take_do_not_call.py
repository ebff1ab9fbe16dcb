"""Take in a list of numbers that must not be called: fingerprints of them, and nothing else."""

import re
from dataclasses import dataclass
from datetime import datetime

from clarion.actions import audit
from clarion.actions.actor import Actor
from clarion.actions.directory.files import Files
from clarion.actions.never_call import never_call
from clarion.actions.refusal import Refused
from clarion.actions.transaction import one_transaction
from clarion.countries.base import Number, NumberRefusal

# Of one number: what stands between two of them in lists of any make.
APART = re.compile(r"[\r\n,;，；、|\t]+")
MOST = 20_000


class TooManyNumbers(Refused):
    """This list is too long for one go. Please send at most 20,000 numbers at a time."""

    status = 413


@dataclass(frozen=True)
class Taken:
    """`new` and `known` numbers; `closed`: lines that rang until now; `unread`: what was no number.

    `hotlines`: numbers that are never called by anybody.
    """

    new: int
    known: int
    closed: int
    hotlines: int
    unread: tuple[str, ...]


@one_transaction
def take_do_not_call(*, text: str, default_area: str, by: Actor, now: datetime) -> Taken:
    """For ever, in every campaign, and in the journal, so that no restored backup forgets it."""
    parts = [part.strip() for part in APART.split(text) if part.strip()]
    if len(parts) > MOST:
        raise TooManyNumbers
    files = Files(by)
    read = [(part, files.country.numbers.normalise(part, default_area)) for part in parts]
    numbers = {(number.e164, number.ext) for _, number in read if isinstance(number, Number)}
    closed = never_call(
        numbers,
        fingerprints=files.fingerprints,
        registrar=files.registrar,
        country=files.country,
        now=now,
    )
    taken = Taken(
        new=closed.new,
        known=closed.known,
        closed=closed.lines,
        hotlines=sum(number == NumberRefusal.HOTLINE for _, number in read),
        unread=tuple(
            part
            for part, number in read
            if not isinstance(number, Number) and number != NumberRefusal.HOTLINE
        ),
    )
    audit.write(
        by=by, now=now, verb="take_do_not_call", new=str(taken.new), closed=str(taken.closed)
    )
    return taken
