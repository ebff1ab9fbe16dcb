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
from clarion.readers.listed import Part, read_entry

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


@dataclass(frozen=True)
class Seen:
    """What such a list says: its numbers as they are read aloud; others as in Taken."""

    numbers: tuple[str, ...]
    hotlines: int
    unread: tuple[str, ...]


def look_at_do_not_call(*, text: str, default_area: str, by: Actor, now: datetime) -> Seen:  # noqa: ARG001
    """Before anything is closed. Raises TooManyNumbers."""
    files = Files(by)
    read = _read(text, default_area, files)
    chunks = files.country.numbers.in_chunks
    return Seen(
        tuple(" ".join(chunks(e164, ext)) for e164, ext in _numbers(read)),
        _hotlines(read),
        _unread(read),
    )


@one_transaction
def take_do_not_call(*, text: str, default_area: str, by: Actor, now: datetime) -> Taken:
    """For ever, in every campaign, and in the journal, so that no restored backup forgets it."""
    files = Files(by)
    read = _read(text, default_area, files)
    closed = never_call(
        _numbers(read),
        fingerprints=files.fingerprints,
        registrar=files.registrar,
        country=files.country,
        now=now,
    )
    taken = Taken(closed.new, closed.known, closed.lines, _hotlines(read), _unread(read))
    audit.write(
        by=by, now=now, verb="take_do_not_call", new=str(taken.new), closed=str(taken.closed)
    )
    return taken


def _read(text: str, default_area: str, files: Files) -> list[Part]:
    parts = [part.strip() for part in APART.split(text) if part.strip()]
    if len(parts) > MOST:
        raise TooManyNumbers
    numbers = files.country.numbers
    return [one for part in parts for one in read_entry(part, numbers, default_area)]


def _numbers(read: list[Part]) -> list[tuple[str, str]]:
    """Each once, with its extension."""
    found = ((one.e164, one.ext) for _, one in read if isinstance(one, Number))
    return list(dict.fromkeys(found))


def _hotlines(read: list[Part]) -> int:
    return sum(one == NumberRefusal.HOTLINE for _, one in read)


def _unread(read: list[Part]) -> tuple[str, ...]:
    others = (part for part in read if not isinstance(part[1], Number))
    return tuple(part for part, one in others if one != NumberRefusal.HOTLINE)
