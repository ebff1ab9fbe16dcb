"""What would become of a proposal: each row judged, new offices and people counted."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from clarion.actions.actor import Actor
from clarion.actions.intake.find import find
from clarion.actions.intake.judge import Judged, judge, read
from clarion.actions.intake.namer import Entered, Namer
from clarion.actions.intake.owners import with_owners
from clarion.actions.intake.pasted import Pasted, Row
from clarion.actions.intake.pastes import is_coordinator
from clarion.actions.open_keyring import open_lasting
from clarion.countries.registry import profile
from clarion.models import Line
from clarion.rules.vocabulary import KeyringKind

# What a report says of a number that is no longer right.
OUTDATED = frozenset({"dead", "moved", "replaced"})


@dataclass(frozen=True)
class Checked:
    """Every ticked row, judged; what would follow."""

    judged: tuple[Judged, ...]
    namer: Namer

    @property
    def expected(self) -> Entered:
        return self.namer.expected(self.judged)


def check_paste(*, pasted: Pasted, by: Actor, now: datetime) -> Checked:
    """Only in a coordinator's request: it needs FINGERPRINT. A few statements, for any rows."""
    key = open_lasting(by, KeyringKind.FINGERPRINT)[1].wrapping
    rows = pasted.taken()
    found = find(rows, key)
    judged = judge(_readings(pasted, rows, by), found, key)
    judged = with_owners(judged, found=found, fingerprints=key, by=by, now=now)
    return Checked(judged, Namer(profile(by.deployment.profile), key, found))


def judge_rows(
    *,
    pasted: Pasted,
    rows: Sequence[Row],
    by: Actor,
    now: datetime,
) -> tuple[Judged, ...]:
    """Some rows, ticked or not. A researcher is told nothing of what is known or stopped."""
    placed = [pasted.placed(row) for row in rows]
    readings = _readings(pasted, placed, by)
    if not is_coordinator(by):
        return readings
    key = open_lasting(by, KeyringKind.FINGERPRINT)[1].wrapping
    found = find(placed, key)
    judged = judge(readings, found, key)
    return with_owners(judged, found=found, fingerprints=key, by=by, now=now)


def outdated(
    *,
    pasted: Pasted,
    by: Actor,
    now: datetime,  # noqa: ARG001
) -> list[tuple[Row, UUID]]:
    """What the report calls dead, left or replaced, and the directory knows: with its line."""
    rows = [row for row in pasted.rows if row.reason in OUTDATED]
    if not rows:
        return []
    key = open_lasting(by, KeyringKind.FINGERPRINT)[1].wrapping
    judged = judge(_readings(pasted, rows, by), find(rows, key), key)
    marks = {one.mark for one in judged if one.mark}
    known = Line.objects.filter(fingerprint__in=marks, callable=True)
    lines = {bytes(line.fingerprint): line.pk for line in known}
    return [(one.row, lines[one.mark]) for one in judged if one.mark in lines]


def _readings(pasted: Pasted, rows: Sequence[Row], by: Actor) -> tuple[Judged, ...]:
    country, practice = profile(by.deployment.profile), by.deployment.practice
    return tuple(read(row, country, pasted.area, practice=practice) for row in rows)
