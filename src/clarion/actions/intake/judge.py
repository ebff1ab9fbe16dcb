"""What would become of each row: new, known already, or refused and why."""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from clarion.actions.intake.find import Found
from clarion.actions.intake.pasted import Row
from clarion.actions.suppressions import marks_against
from clarion.countries.base import Number, NumberRefusal, Profile
from clarion.models import Line, Suppression
from clarion.queries.stops import stopped_lines, stopped_people
from clarion.rules.vocabulary import RowFate
from clarion.vault.fingerprint import fingerprint
from clarion.vault.key import Key

EXTENSION = re.compile(r"\d{0,6}", re.ASCII)
TAKEN = frozenset({RowFate.NEW, RowFate.KNOWN, RowFate.TWICE})


@dataclass(frozen=True)
class Owner:
    """Whose a line of the directory is, in the directory's words; empty where it is nobody's."""

    person: str
    title: str
    station: str
    place: str

    @classmethod
    def of(cls, person: Mapping[str, Any], station: Mapping[str, Any]) -> "Owner":
        """From what their records say; of nobody, nothing."""
        name, title = person.get("name", ""), person.get("title", "")
        return cls(name, title, station["name"], station["place"])


@dataclass(frozen=True)
class Judged:
    """`refusal`: why a number could not be read. `mark`, its fingerprint, needs the key.

    `owner`: of a known line that is another's than the row says.
    """

    row: Row
    fate: RowFate
    number: Number | None = None
    refusal: NumberRefusal | None = None
    mark: bytes = b""
    owner: Owner | None = None

    @property
    def taken(self) -> bool:
        return self.fate in TAKEN


def read(row: Row, country: Profile, area: str, *, practice: bool) -> Judged:
    """What anybody can tell who has no key: NEW only means that nothing speaks against it."""
    number = country.numbers.normalise(row.number, area)
    if isinstance(number, NumberRefusal):
        hotline = number == NumberRefusal.HOTLINE
        fate = RowFate.HOTLINE if hotline else RowFate.UNREADABLE
        return Judged(row, fate, refusal=number)
    if not EXTENSION.fullmatch(row.ext):
        return Judged(row, RowFate.UNREADABLE, refusal=NumberRefusal.NOT_A_NUMBER)
    whole = number._replace(ext=row.ext or number.ext)
    fictional = country.numbers.is_fictional(number.e164)
    if fictional != practice:
        return Judged(row, RowFate.FICTIONAL if fictional else RowFate.REAL, whole)
    return Judged(row, RowFate.NEW if row.station else RowFate.NO_OFFICE, whole)


def judge(readings: Iterable[Judged], found: Found, fingerprints: Key) -> tuple[Judged, ...]:
    """Against the directory and the stops, in four statements; in the order of `readings`."""
    marked = [_marked(one, fingerprints) for one in readings]
    marks = {one.mark for one in marked if one.mark}
    against = {one.mark: _against(one, fingerprints) for one in marked if one.mark}
    every = {mark for some in against.values() for mark in some}
    suppressed = set(_marks(Suppression.objects.filter(fingerprint__in=every)))
    stopped = {mark for mark, some in against.items() if some & suppressed}
    stopped |= {one.mark for one in marked if found.has_stopped(one.row, fingerprints)}
    known = list(Line.objects.filter(fingerprint__in=marks).select_related("person"))
    stopped |= set(_marks(_closed(known)))
    return tuple(_compared(marked, stopped, set(_marks(known))))


def _closed(lines: Iterable[Line]) -> list[Line]:
    """Of somebody who asked us to stop, before the number itself is among the suppressions."""
    never = [line for line in lines if not line.callable]
    by_line = stopped_lines(line.pk for line in never)
    by_person = stopped_people(line.person.tag for line in never if line.person)
    return [
        line
        for line in never
        if line.pk in by_line or (line.person is not None and line.person.tag in by_person)
    ]


def _marked(one: Judged, fingerprints: Key) -> Judged:
    if one.number is None:
        return one
    return replace(one, mark=fingerprint(fingerprints, one.number.e164, one.number.ext))


def _against(one: Judged, fingerprints: Key) -> set[bytes]:
    """What among the suppressions speaks against it."""
    number = one.number or Number("")
    return marks_against(fingerprints, number.e164, number.ext)


def _marks(rows: Iterable[Line] | Iterable[Suppression]) -> Iterator[bytes]:
    return (bytes(row.fingerprint) for row in rows)


def _compared(judged: Sequence[Judged], stopped: set[bytes], known: set[bytes]) -> Iterator[Judged]:
    """A stop comes before everything else: whatever is wrong besides, the number stays out."""
    seen: set[bytes] = set()
    for one in judged:
        if one.mark in stopped:
            yield replace(one, fate=RowFate.STOPPED)
        elif one.fate != RowFate.NEW:
            yield one
        elif one.mark in known:
            yield replace(one, fate=RowFate.KNOWN)
        else:
            yield replace(one, fate=RowFate.TWICE) if one.mark in seen else one
            seen.add(one.mark)
