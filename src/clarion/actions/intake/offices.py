"""Which offices the rows of a table mean: by name and place, or by the name where no place stands.

All is asked once for each office that a step names, not for each row.
"""

import re
from collections import defaultdict
from collections.abc import Iterable, Mapping
from typing import Final, NamedTuple
from uuid import UUID

from clarion.actions import bulk_insert, search_index
from clarion.actions.marks import Marks
from clarion.actions.open_record import open_records
from clarion.actions.records import Registrar
from clarion.actions.search_index import Found
from clarion.countries.base import Profile
from clarion.models import Station
from clarion.models.adapted import from_uuid
from clarion.readers.table.once import Once
from clarion.readers.table.results import Proposed
from clarion.rules.folding import folded

# Names that are looked for in the index, of which each costs some of its pages; and how many
# offices may share the words of one before it counts as none.
SOUGHT: Final = 200
ALIKE: Final = 200
# The name and the place that a row gives.
Named = tuple[str, str]

_place = Once(lambda country: re.compile(country.report.place))


class Office(NamedTuple):
    """`id`: 32 hex digits of the one that is known, or nothing."""

    name: str
    place: str
    mark: bytes
    id: str = ""


def place_in(name: str, country: Profile) -> str:
    """What an office's name says of its place, as the reader of reports hears it."""
    found = _place(country).match(name)
    return found[0].strip() if found else ""


def with_place(row: Proposed, country: Profile) -> Proposed:
    if row.place or not row.station:
        return row
    return row._replace(place=place_in(row.station, country))


def offices_of(
    named: Iterable[Named], marked: Marks, country: Profile, registrar: Registrar | None
) -> dict[Named, Office]:
    """In few statements, however many there are. `registrar`: looks for names in the index."""
    named = list(dict.fromkeys(named))
    told = _told(named)
    options = {one: _options(one, told, country, marked) for one in named}
    known = _known(office.mark for some in options.values() for office in some)
    offices = {one: _first(some, known) for one, some in options.items()}
    lost = [one for one in named if not (one[1] or offices[one].id)]
    if lost and registrar:
        offices |= _by_name(lost[:SOUGHT], marked, country, registrar)
    return offices


def _told(named: Iterable[Named]) -> Mapping[str, str]:
    """Of each name: the one place that its rows give it."""
    places: dict[str, set[str]] = defaultdict(set)
    for name, place in named:
        if place:
            places[folded(name)].add(place)
    return {name: next(iter(some)) for name, some in places.items() if len(some) == 1}


def _options(one: Named, told: Mapping[str, str], country: Profile, marked: Marks) -> list[Office]:
    """The first that is known is meant; where none is, the first is a new one."""
    name, place = one
    if not place:
        place = place_in(name, country) or told.get(folded(name), "")
    places = dict.fromkeys([place, one[1]])
    return [Office(name, some, marked.of_station(name, some)) for some in places]


def _known(marks: Iterable[bytes]) -> Mapping[bytes, str]:
    """What was merged leads to what was kept."""
    rows = bulk_insert.marked(Station, "mark", set(marks), "mark, id, merged_into_id")
    return {bytes(mark): from_uuid(kept or station).hex for mark, station, kept in rows}


def _first(options: list[Office], known: Mapping[bytes, str]) -> Office:
    for office in options:
        if office.mark in known:
            return office._replace(id=known[office.mark])
    return options[0]


def _by_name(
    lost: list[Named], marked: Marks, country: Profile, registrar: Registrar
) -> dict[Named, Office]:
    """Those of which the directory has just one of exactly this name, wherever it is."""
    keys = {one: country.search.place_keys(one[0]) for one in lost}
    index = search_index.find(frozenset().union(*keys.values()), registrar)
    near = {one: _near([index[key] for key in some]) for one, some in keys.items()}
    said = _said(set().union(*near.values()), registrar)
    found = {}
    for one, ids in near.items():
        same = [said[it] for it in ids & said.keys() if folded(said[it].name) == folded(one[0])]
        if len(same) == 1:
            found[one] = same[0]._replace(mark=marked.of_station(same[0].name, same[0].place))
    return found


def _near(subjects: list[frozenset[search_index.Subject]]) -> set[UUID]:
    each = [{one.id for one in some if one.kind is Found.STATION} for some in subjects]
    both = set.intersection(*each) if each else set()
    return both if len(both) <= ALIKE else set()


def _said(ids: set[UUID], registrar: Registrar) -> dict[UUID, Office]:
    stations = Station.objects.filter(pk__in=ids, merged_into=None)
    records = dict(stations.values_list("pk", "record_id"))
    opened = open_records(
        registrar.deployment_id, registrar.directory_id, registrar.directory, records.values()
    )
    return {
        pk: Office(payload["name"], payload["place"], b"", pk.hex)
        for pk, record in records.items()
        if (payload := opened[record].payload)
    }
