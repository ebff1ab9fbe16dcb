"""Heed what a report says of people who are not called: those who asked, kin, homes."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime

from clarion.actions.actor import Actor
from clarion.actions.intake.cautions import cautioned_among, remember
from clarion.actions.intake.doubt_lines import doubt_lines
from clarion.actions.intake.judge import Judged
from clarion.actions.intake.pasted import Pasted, Row
from clarion.actions.never_call import never_call
from clarion.actions.open_keyring import open_lasting
from clarion.actions.records import Registrar
from clarion.countries.base import Number
from clarion.countries.registry import profile
from clarion.models import Import, Line
from clarion.rules.vocabulary import KeyringKind, RowFate
from clarion.vault.fingerprint import fingerprint


@dataclass(frozen=True)
class Apart:
    """`stops`: how many numbers asked; `new` of them. `marks`: of kin and homes."""

    stops: int
    new: int
    marks: frozenset[bytes]

    @property
    def says_something(self) -> bool:
        """Even where no row is taken: somebody asked, or a line must not ring any more."""
        return bool(self.stops) or _ringing(self.marks)


def set_apart(pasted: Pasted, by: Actor, now: datetime) -> Apart:
    """Whoever asked, by the report, is not called for ever, whatever else is ticked."""
    key = open_lasting(by, KeyringKind.FINGERPRINT)[1].wrapping
    asked = {(one.e164, one.ext) for one in _numbers(pasted, pasted.stops(), by)}
    closed = never_call(
        asked,
        fingerprints=key,
        registrar=Registrar.of(by),
        country=profile(by.deployment.profile),
        now=now,
    )
    apart = _numbers(pasted, pasted.apart(), by)
    marks = frozenset(fingerprint(key, one.e164, one.ext) for one in apart)
    return Apart(len(asked), closed.new, marks)


def doubt(
    apart: Apart, judged: Iterable[Judged], *, imported: Import, by: Actor, now: datetime
) -> int:
    """How many lines wait for a coordinator, in whatever order the two were said."""
    remember(apart.marks, imported)
    fresh = [one.mark for one in judged if one.fate == RowFate.NEW]
    marks = apart.marks | cautioned_among(fresh)
    return doubt_lines(marks=marks, imported=imported, by=by, now=now)


def _numbers(pasted: Pasted, rows: Iterable[Row], by: Actor) -> Iterator[Number]:
    """As they are written, an extension of their own included."""
    numbers = profile(by.deployment.profile).numbers
    for row in rows:
        read = numbers.normalise(row.number, pasted.area)
        if isinstance(read, Number):
            yield Number(read.e164, row.ext or read.ext, mobile=read.mobile)


def _ringing(marks: Iterable[bytes]) -> bool:
    return Line.objects.filter(fingerprint__in=set(marks), callable=True).exists()
