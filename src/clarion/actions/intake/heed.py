"""Heed what a table says of people who are not called: who asked not to be, kin, homes."""

from collections.abc import Collection, Iterable
from datetime import datetime
from uuid import UUID

from clarion.actions import bulk_insert
from clarion.actions.actor import Actor
from clarion.actions.intake.cautions import cautioned_among, remember
from clarion.actions.intake.doubt_lines import doubt_lines
from clarion.actions.intake.means import Means, Taken
from clarion.actions.marks import Marks
from clarion.actions.never_call import Closed, never_call
from clarion.models import Line
from clarion.readers.table.later import Dead
from clarion.readers.table.results import Aside
from clarion.rules.vocabulary import RowRefusal
from clarion.vault.fingerprint import fingerprint


def heed_stops(aside: Iterable[Aside], means: Means) -> Closed:
    """Before rows are taken: none of them comes in."""
    asked = {(one.e164, one.ext) for one in aside if one.reason is RowRefusal.NO_CALLS}
    return never_call(
        asked,
        fingerprints=means.fingerprints,
        registrar=means.registrar,
        country=means.country,
        now=means.now,
    )


def heed_doubts(
    aside: Collection[Aside], taken: Taken, *, means: Means, by: Actor, now: datetime
) -> int:
    """How many lines wait for a coordinator: of this table or of before, in whatever order."""
    key = means.fingerprints
    kin = {
        fingerprint(key, one.e164, one.ext) for one in aside if one.reason is RowRefusal.RELATIVE
    }
    remember(kin | taken.homes, means.imported)
    marks = kin | taken.homes | cautioned_among(taken.fresh)
    return doubt_lines(marks=marks, imported=means.imported, by=by, now=now)


def heed_dead(dead: Collection[Dead], *, means: Means, by: Actor, now: datetime) -> int:
    """How many lines of an earlier step are frozen, which rows of the same people call dead.

    Or of which they say that these have left.
    """
    told: dict[bytes, list[Dead]] = {}
    for one in dead:
        told.setdefault(fingerprint(means.fingerprints, one.e164, one.ext), []).append(one)
    marked = Marks(means.fingerprints)
    known = [mark for (mark,) in bulk_insert.marked(Line, "fingerprint", told, "fingerprint")]
    rows = Line.objects.filter(imported=means.imported, fingerprint__in=known)
    marks = [
        bytes(mark)
        for mark, station, person in rows.values_list("fingerprint", "station", "person__mark")
        if any(_may_be_of(one, person, station, marked) for one in told[bytes(mark)])
    ]
    return doubt_lines(marks=marks, imported=means.imported, by=by, now=now)


def _may_be_of(dead: Dead, person: bytes | memoryview | None, station: UUID, marked: Marks) -> bool:
    """A wrong number for somebody may be the right one for somebody else."""
    if not dead.person or person is None:
        return dead.reason is not RowRefusal.MOVED
    return marked.of_person(dead.person, station.hex) == bytes(person)
