"""What a coordinator reads in the directory: stations, people, lines, opened a page at a time."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from functools import cached_property
from typing import Any
from uuid import UUID

from clarion.actions.actor import Actor
from clarion.actions.ending import ending_of
from clarion.actions.open_keyring import open_lasting
from clarion.actions.open_record import Opened, open_records
from clarion.actions.records import Registrar
from clarion.countries.base import Profile
from clarion.countries.registry import profile
from clarion.models import Line, Person, Record, Station, Suppression
from clarion.queries.stops import stopped_lines, stopped_people
from clarion.rules import hours
from clarion.rules.vocabulary import HoursClass, KeyringKind, LineKind, Standing
from clarion.vault.key import Key

NEVER_RING = frozenset({LineKind.HOME, LineKind.FAX})


@dataclass(frozen=True)
class Text:
    text: str
    lang: str


@dataclass(frozen=True)
class StationRow:
    id: UUID
    name: Text
    place: Text


@dataclass(frozen=True)
class PersonRow:
    """`names`: the same name in other scripts. `stopped`: asked us to stop."""

    id: UUID
    name: Text
    names: tuple[Text, ...]
    reading: str
    title: Text | None
    stopped: bool


@dataclass(frozen=True)
class LineRow:
    """Enough to tell it from others. `ending` and `ext`: empty for who asked us to stop."""

    id: UUID
    kind: LineKind
    hours_class: HoursClass
    switchboard: bool
    standing: Standing
    since: datetime
    ending: str
    ext: str

    @property
    def west(self) -> bool:
        return self.hours_class == hours.class_of(self.kind, west=True)


class Files:
    """A coordinator at the open drawer, for one request."""

    def __init__(self, by: Actor) -> None:
        self.by = by

    @cached_property
    def registrar(self) -> Registrar:
        return Registrar.of(self.by)

    @cached_property
    def country(self) -> Profile:
        return profile(self.by.deployment.profile)

    @cached_property
    def fingerprints(self) -> Key:
        return open_lasting(self.by, KeyringKind.FINGERPRINT)[1].wrapping

    def opened(self, record_ids: Iterable[UUID]) -> dict[UUID, Opened]:
        made = self.registrar
        return open_records(made.deployment_id, made.directory_id, made.directory, record_ids)

    def station(self, station: Station, said: Mapping[str, Any]) -> StationRow:
        return StationRow(
            station.pk,
            Text(said["name"], said["lang"]),
            Text(said["place"], said["place_lang"]),
        )

    def people(self, people: Iterable[Person], opened: Mapping[UUID, Opened]) -> list[PersonRow]:
        people = list(people)
        stopped = stopped_people(person.tag for person in people)
        return [
            self._person(one, opened[one.record_id].payload, stopped=one.tag in stopped)
            for one in people
        ]

    def lines(self, lines: Iterable[Line]) -> list[LineRow]:
        """Needs the person of each loaded. A whole number is shown by itself only."""
        lines = list(lines)
        records = [line.record_id for line in lines]
        opened = self.opened(records)
        since = dict(Record.objects.filter(pk__in=records).values_list("pk", "made_at"))
        marks = {bytes(line.fingerprint) for line in lines}
        found = Suppression.objects.filter(fingerprint__in=marks)
        suppressed = {bytes(mark) for mark in found.values_list("fingerprint", flat=True)}
        stopped = stopped_lines(line.pk for line in lines)
        people = stopped_people(line.person.tag for line in lines if line.person)
        return [
            _line(
                line,
                opened[line.record_id].payload,
                since[line.record_id],
                stopped=bytes(line.fingerprint) in suppressed
                or line.pk in stopped
                or (line.person is not None and line.person.tag in people),
            )
            for line in lines
        ]

    def _person(self, person: Person, said: Mapping[str, Any], *, stopped: bool) -> PersonRow:
        lang, title = said["lang"], said["title"]
        return PersonRow(
            id=person.pk,
            name=Text(said["name"], lang),
            names=tuple(Text(name, tag) for tag, name in sorted(said.get("names", {}).items())),
            reading=said.get("reading") or self.country.names.reading(said["name"]),
            title=Text(title, lang) if title else None,
            stopped=stopped,
        )


def _line(line: Line, said: Mapping[str, Any], since: datetime, *, stopped: bool) -> LineRow:
    standing = _standing(line, stopped)
    told = standing != Standing.STOPPED
    return LineRow(
        id=line.pk,
        kind=LineKind(line.kind),
        hours_class=HoursClass(line.hours_class),
        switchboard=line.switchboard,
        standing=standing,
        since=since,
        ending=ending_of(said) if told else "",
        ext=said["ext"] if told else "",
    )


def _standing(line: Line, stopped: bool) -> Standing:  # noqa: FBT001
    if stopped and not line.callable:
        return Standing.STOPPED
    if line.callable:
        return Standing.OPEN
    return Standing.NEVER if line.kind in NEVER_RING else Standing.DEAD
