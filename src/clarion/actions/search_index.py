"""The search index: sealed pages that only a holder of DIRECTORY can write, read or make sense of.

An entry is a keyed hash of a word, the kind of row it leads to, and the row's id; a page holds the
entries of many words. So a seized disk tells how many entries there are, and not even which of
them belong to one row. One of the few importers of the door.
"""

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping
from datetime import datetime
from enum import IntEnum
from functools import lru_cache
from typing import Any, NamedTuple
from uuid import UUID, uuid4

from clarion.actions import bulk_insert, places
from clarion.actions.records import Registrar
from clarion.countries.registry import profile
from clarion.models import Deployment, IndexRun, Line, Person, SearchPage, Station
from clarion.models.adapted import from_uuid
from clarion.vault.key import Key
from clarion.vault.octets import Octets
from clarion.vault.opening import open_cell
from clarion.vault.sealing import seal
from clarion.vault.search import TERM_SIZE, SearchKeys

ENTRY = TERM_SIZE + 1 + 16
COLUMNS = "id, number, sealed"
FIRST = "station"  # where a walk that makes it anew begins
FULL = 256  # entries: what one more is added to is sealed anew as a whole


class Found(IntEnum):
    """What a word leads to; it stands in the sealed entries, so a number is never given anew."""

    STATION = 1
    PERSON = 2
    LINE = 3


class Subject(NamedTuple):
    kind: Found
    id: UUID

    def to_bytes(self) -> bytes:
        return _KINDS[self.kind] + self.id.bytes

    @classmethod
    def from_bytes(cls, octets: bytes) -> "Subject":
        return cls(Found(octets[0]), UUID(bytes=octets[1:]))


class Indexed(NamedTuple):
    """One row and all that it is found by."""

    subject: Subject
    keys: frozenset[str]


_KINDS = {kind: bytes([kind]) for kind in Found}
Of = Callable[[UUID, Mapping[str, Any], str], Indexed]


def of_station(station_id: UUID, facts: Mapping[str, Any], country: str) -> Indexed:
    """`facts`: its record's payload; `country`: the profile's name."""
    search = profile(country).search
    words = (facts["name"], facts["place"], *facts.get("also", ()))
    keys = frozenset().union(*(search.place_keys(text) for text in words))
    return Indexed(Subject(Found.STATION, station_id), keys)


def of_person(person_id: UUID, facts: Mapping[str, Any], country: str) -> Indexed:
    """By every name he is known under, and by a reading that was corrected."""
    search = profile(country).search
    names = (facts["name"], *facts.get("names", {}).values(), *facts.get("also", ()))
    said = facts.get("reading", "").split("/")
    keys = [search.person_keys(name, facts["title"]) for name in (*names, *said) if name]
    return Indexed(Subject(Found.PERSON, person_id), frozenset().union(*keys))


def of_line(line_id: UUID, facts: Mapping[str, Any], country: str) -> Indexed:
    keys = profile(country).search.number_keys(facts["e164"])
    return Indexed(Subject(Found.LINE, line_id), keys)


def index_station(
    *, station: Station, facts: Mapping[str, Any], registrar: Registrar, deployment: Deployment
) -> None:
    add([of_station(station.pk, facts, deployment.profile)], registrar)


def index_person(
    *, person: Person, facts: Mapping[str, Any], registrar: Registrar, deployment: Deployment
) -> None:
    add([of_person(person.pk, facts, deployment.profile)], registrar)


def index_line(
    *, line: Line, facts: Mapping[str, Any], registrar: Registrar, deployment: Deployment
) -> None:
    add([of_line(line.pk, facts, deployment.profile)], registrar)


def add(rows: Iterable[Indexed], registrar: Registrar) -> None:
    """Any number of rows, in the caller's transaction; thousands at once cost least."""
    index = _Index(registrar)
    fresh = index.entries(rows)
    pages = SearchPage.objects.select_for_update().filter(number__in=fresh, full=False)
    begun = {page.number: page for page in pages.order_by("pk")}
    index.write(
        page
        for number, entries in fresh.items()
        for page in index.continued(number, begun.get(number), entries)
    )


def remove(rows: Iterable[Indexed], registrar: Registrar) -> None:
    """As they were indexed: what leads to a row is forgotten with it."""
    index = _Index(registrar)
    old = index.entries(rows)
    pages = SearchPage.objects.select_for_update().filter(number__in=old).order_by("pk")
    index.write(index.without(page, set(old[page.number])) for page in list(pages))


def find(keys: Iterable[str], registrar: Registrar) -> dict[str, frozenset[Subject]]:
    """What each of `keys` leads to, in one query."""
    index = _Index(registrar)
    terms = {key: index.keys.term(key) for key in keys}
    opened: dict[int, list[bytes]] = defaultdict(list)
    numbers = {number for number, _ in terms.values()}
    # Without making objects of the rows: most of a search was that.
    for page, number, sealed in bulk_insert.marked(SearchPage, "number", numbers, COLUMNS):
        opened[number].append(index.octets(from_uuid(page), sealed))
    return {
        key: frozenset(one for octets in opened[number] for one in _leads_to(octets, term))
        for key, (number, term) in terms.items()
    }


def _leads_to(octets: bytes, term: bytes) -> Iterator[Subject]:
    at = octets.find(term)
    while at >= 0:
        if at % ENTRY == 0:
            yield Subject.from_bytes(octets[at + TERM_SIZE : at + ENTRY])
        at = octets.find(term, at + 1)


def begin_again(now: datetime) -> IndexRun:
    """Throw the index away: a walk makes it anew, from the first station on."""
    SearchPage.objects.all().delete()
    IndexRun.objects.filter(ended_at=None).update(ended_at=now)
    return IndexRun.objects.create(id=uuid4(), table=FIRST, began_at=now)


class _Index:
    """The index under the keys of one registrar, for one request."""

    def __init__(self, registrar: Registrar) -> None:
        self.deployment_id = registrar.deployment_id
        self.keys = SearchKeys.of(registrar.directory)
        # Offices and endings come again and again; whole numbers need not be remembered.
        self.term = lru_cache(maxsize=8192)(self.keys.term)

    @property
    def key(self) -> Key:
        return self.keys.pages

    def entries(self, rows: Iterable[Indexed]) -> dict[int, list[bytes]]:
        """By the number of the page they belong on."""
        found: dict[int, list[bytes]] = defaultdict(list)
        term_of = self.term
        for subject, keys in rows:
            octets = subject.to_bytes()
            for text in keys:
                number, term = term_of(text)
                found[number].append(term + octets)
        return found

    def opened(self, page: SearchPage) -> bytes:
        return self.octets(page.pk, page.sealed)

    def octets(self, page_id: UUID, sealed: Octets) -> bytes:
        place = places.cell(self.deployment_id, SearchPage, page_id, "sealed")
        return open_cell(self.key, sealed, place)

    def continued(
        self, number: int, begun: SearchPage | None, entries: list[bytes]
    ) -> Iterator[SearchPage]:
        """The page that was begun, filled up, and as many new ones as are needed."""
        octets = (self.opened(begun) if begun else b"") + b"".join(entries)
        size = FULL * ENTRY
        for start in range(0, len(octets), size):
            page = begun if begun and not start else SearchPage(id=uuid4(), number=number)
            yield self._sealed(page, octets[start : start + size])

    def without(self, page: SearchPage, gone: set[bytes]) -> SearchPage:
        octets = self.opened(page)
        parts = (octets[at : at + ENTRY] for at in range(0, len(octets), ENTRY))
        return self._sealed(page, b"".join(part for part in parts if part not in gone))

    def write(self, pages: Iterable[SearchPage]) -> None:
        SearchPage.objects.bulk_create(
            pages,
            update_conflicts=True,
            unique_fields=["id"],
            update_fields=["sealed", "full"],
            batch_size=200,
        )

    def _sealed(self, page: SearchPage, octets: bytes) -> SearchPage:
        page.full = len(octets) >= FULL * ENTRY
        place = places.column(self.deployment_id, page, "sealed")
        page.sealed = seal(self.key, octets, place)
        return page
