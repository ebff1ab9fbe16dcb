"""Take in a list of numbers that must not be called: fingerprints of them, and nothing else."""

import re
from dataclasses import dataclass
from datetime import datetime

from clarion.actions import audit, search_index
from clarion.actions.actor import Actor
from clarion.actions.directory.files import Files
from clarion.actions.refusal import Refused
from clarion.actions.suppressions import close_lines, mark_of_all, suppress
from clarion.actions.transaction import one_transaction
from clarion.countries.base import Number, NumberRefusal
from clarion.models import Line
from clarion.vault.fingerprint import fingerprint

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
    numbers = {number for _, number in read if isinstance(number, Number)}
    marks = {_mark(number, files) for number in numbers}
    new = suppress(marks, files.fingerprints, now)
    # Who may not be reached by a number may not be reached by its extensions.
    whole = {number.e164 for number in numbers if not number.ext}
    beyond = _extensions(whole, files) | {mark_of_all(files.fingerprints, e164) for e164 in whole}
    suppress(beyond, files.fingerprints, now)
    closed = close_lines(marks | beyond)
    taken = Taken(
        new=new,
        known=len(marks) - new,
        closed=closed,
        hotlines=sum(number == NumberRefusal.HOTLINE for _, number in read),
        unread=tuple(
            part
            for part, number in read
            if not isinstance(number, Number) and number != NumberRefusal.HOTLINE
        ),
    )
    audit.write(by=by, now=now, verb="take_do_not_call", new=str(taken.new), closed=str(closed))
    return taken


def _mark(number: Number, files: Files) -> bytes:
    return fingerprint(files.fingerprints, number.e164, number.ext)


def _extensions(e164s: set[str], files: Files) -> set[bytes]:
    """The fingerprints of the lines behind these numbers, whole as the index knows them."""
    keys = {e164: files.country.search.number_keys(e164) for e164 in e164s}
    found = search_index.find(frozenset().union(*keys.values()), files.registrar)
    ids = {
        subject.id
        for some in keys.values()
        for subject in frozenset.intersection(*(found[key] for key in some))
    }
    marks = Line.objects.filter(pk__in=ids).values_list("fingerprint", flat=True)
    return {bytes(mark) for mark in marks}
