"""Whose the known numbers of a proposal are: where the report says otherwise, somebody looks."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any
from uuid import UUID

from clarion.actions import audit
from clarion.actions.actor import Actor
from clarion.actions.intake.find import Found
from clarion.actions.intake.judge import Judged, Owner
from clarion.actions.intake.pasted import Row
from clarion.actions.open_keyring import open_lasting
from clarion.actions.open_record import Opened, open_records
from clarion.actions.transaction import one_transaction
from clarion.countries.base import Profile
from clarion.countries.registry import profile
from clarion.models import Line
from clarion.rules.vocabulary import KeyringKind, RowFate
from clarion.vault.key import Key


@dataclass(frozen=True)
class Names:
    """The names of a person or of an office, and what compares them."""

    country: Profile
    known: tuple[str, ...]

    def have(self, said: str) -> bool:
        """In whatever script, spelling or pinyin."""
        search = self.country.search
        return any(
            search.folded(one) == search.folded(said) or search.sounded(one) == search.sounded(said)
            for one in self.known
        )

    def end_with(self, said: str) -> bool:
        """An office by a shorter or a longer name: 河口路派出所, 桥东分局河口路派出所."""
        search = self.country.search
        ways = (search.folded, search.sounded)
        return any(_ends_with(way(one), way(said)) for one in self.known for way in ways)


def _ends_with(one: str, other: str) -> bool:
    shorter, longer = sorted((one, other), key=len)
    return shorter != "" and longer.endswith(shorter)


@one_transaction
def with_owners(
    judged: Iterable[Judged], *, found: Found, fingerprints: Key, by: Actor, now: datetime
) -> tuple[Judged, ...]:
    """In three statements. Only what is not clear by its marks is opened, and that is recorded.

    What the directory has as another's is taken only where somebody has seen that.
    """
    judged = tuple(judged)
    marks = {one.mark for one in judged if one.fate == RowFate.KNOWN}
    lines = _lines(marks)
    unclear = [
        line
        for one in judged
        if (line := lines.get(one.mark))
        and not (one.row.locked or _is_found(one.row, line, found, fingerprints))
    ]
    if not unclear:
        return judged
    ring, keys = open_lasting(by, KeyringKind.DIRECTORY)
    opened = open_records(by.deployment.pk, ring.pk, keys.wrapping, _records(unclear))
    audit.write(by=by, now=now, verb="compare_owners", lines=str(len(unclear)))
    asked = {bytes(line.fingerprint): line for line in unclear}
    return tuple(_compared(judged, asked, opened, profile(by.deployment.profile)))


def _lines(marks: set[bytes]) -> dict[bytes, Line]:
    rows = Line.objects.filter(fingerprint__in=marks).select_related("station", "person")
    return {bytes(line.fingerprint): line for line in rows}


def _is_found(row: Row, line: Line, found: Found, fingerprints: Key) -> bool:
    """By exactly the names that the directory has, or had before a merger."""
    station = found.station_of(row, fingerprints)
    if station is None or station.pk != line.station_id:
        return False
    if not row.person or line.person_id is None:
        return True
    person = found.person_of(row, fingerprints)
    return person is not None and person.pk == line.person_id


def _records(lines: Iterable[Line]) -> Iterator[UUID]:
    for line in lines:
        yield line.station.record_id
        if line.person:
            yield line.person.record_id


def _compared(
    judged: Iterable[Judged],
    lines: Mapping[bytes, Line],
    opened: Mapping[UUID, Opened],
    country: Profile,
) -> Iterator[Judged]:
    for one in judged:
        line = lines.get(one.mark)
        if line is None or one.row.locked:
            yield one
            continue
        station = opened[line.station.record_id].payload
        person = opened[line.person.record_id].payload if line.person else {}
        agreed = _agree(one.row, person, station, country)
        yield one if agreed else _of_another(one, person, station)


def _of_another(one: Judged, person: Mapping[str, Any], station: Mapping[str, Any]) -> Judged:
    seen = one.row.seen == one.row.number
    fate = RowFate.KNOWN if seen else RowFate.OTHERS
    return replace(one, owner=Owner.of(person, station), fate=fate)


def _agree(
    row: Row, person: Mapping[str, Any], station: Mapping[str, Any], country: Profile
) -> bool:
    """Where one of the two says nothing, they do not disagree."""
    offices = Names(country, (station["name"], *station.get("also", ())))
    here = Names(country, (station["place"],))
    return (
        offices.end_with(row.station)
        and (not row.place or not station["place"] or here.end_with(row.place))
        and (not row.person or not person or _is_named(row, person, country))
    )


def _is_named(row: Row, person: Mapping[str, Any], country: Profile) -> bool:
    """An incomplete name is whoever of that office is spoken to in this way: 李某, 姓于."""
    every = (person["name"], *person.get("names", {}).values(), *person.get("also", ()))
    if Names(country, every).have(row.person):
        return True
    if country.scripts.is_whole(row.person) and country.scripts.is_whole(person["name"]):
        return False
    title = person["title"] or row.title
    spoken = [country.names.form_of_address(one, title, "en") for one in (row.person, *every)]
    return spoken[0] in spoken[1:]
