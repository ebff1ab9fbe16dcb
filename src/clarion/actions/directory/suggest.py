"""Who may be the same: a suggestion for a coordinator to look at, never more."""

from collections.abc import Mapping
from typing import Any
from uuid import UUID

from clarion.actions import search_index
from clarion.actions.directory.files import Files, PersonRow, StationRow
from clarion.actions.search_index import Found
from clarion.models import Person, Station

# How many are shown, and among how many they are looked for.
SHOWN, LOOKED_AT = 5, 200

Said = Mapping[str, Any]


def alike_people(
    person: Person, said: Said, station: Said, files: Files
) -> tuple[tuple[PersonRow, StationRow], ...]:
    """A name that is the same in any script or by its sound; there, or elsewhere with one title."""
    ids = _sounding(said["name"], Found.PERSON, files) - {person.pk}
    near = Person.objects.filter(pk__in=sorted(ids)[:LOOKED_AT], merged_into=None)
    people = list(near.select_related("station").order_by("pk"))
    records = {one.record_id for one in people} | {one.station.record_id for one in people}
    opened = files.opened(records)
    alike = [
        one
        for one in people
        if _same(said["name"], opened[one.record_id].payload["name"], files)
        and (one.station_id == person.station_id or _same_post(said, station, one, opened, files))
    ][:SHOWN]
    return tuple(
        (row, files.station(one.station, opened[one.station.record_id].payload))
        for row, one in zip(files.people(alike, opened), alike, strict=True)
    )


def alike_stations(station: Station, said: Said, files: Files) -> tuple[StationRow, ...]:
    """The same name in any script or by its sound, and no other place: the same one first."""
    ids = _sounding(said["name"], Found.STATION, files) - {station.pk}
    near = Station.objects.filter(pk__in=sorted(ids)[:LOOKED_AT], merged_into=None)
    rows = list(near.order_by("pk"))
    opened = files.opened(one.record_id for one in rows)
    alike = [
        one
        for one in rows
        if _same(said["name"], opened[one.record_id].payload["name"], files)
        and _near(said["place"], opened[one.record_id].payload["place"], files)
    ]
    alike.sort(
        key=lambda one: not _same(said["place"], opened[one.record_id].payload["place"], files)
    )
    return tuple(files.station(one, opened[one.record_id].payload) for one in alike[:SHOWN])


def _sounding(name: str, kind: Found, files: Files) -> set[UUID]:
    """What the index has under every key of the name's sound."""
    search = files.country.search
    letters = "".join(sign for sign in search.sounded(name) if sign.isalpha())
    words = search.wanted(letters)
    keys = frozenset().union(*(word[0] for word in words if word))
    found = search_index.find(keys, files.registrar)
    each = [{one.id for one in subjects if one.kind == kind} for subjects in found.values()]
    return set.intersection(*each) if each else set()


def _same(one: str, other: str, files: Files) -> bool:
    search = files.country.search
    return search.folded(one) == search.folded(other) or search.sounded(one) == search.sounded(
        other
    )


def _near(one: str, other: str, files: Files) -> bool:
    """One place, or one within the other; a place that nobody wrote may be any."""
    here, there = files.country.search.folded(one), files.country.search.folded(other)
    return here in there or there in here or _same(one, other, files)


def _same_post(
    said: Said, station: Said, one: Person, opened: Mapping[UUID, Any], files: Files
) -> bool:
    """One title, in one place: reports name the same office in many ways."""
    folded = files.country.search.folded
    title = opened[one.record_id].payload["title"]
    place = opened[one.station.record_id].payload["place"]
    return (
        bool(title)
        and folded(said["title"]) == folded(title)
        and _same(station["place"], place, files)
    )
