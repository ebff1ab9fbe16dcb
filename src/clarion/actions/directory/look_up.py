"""Look somebody or something up in the directory: a few at a time, and never without a word."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import NamedTuple
from uuid import UUID

from clarion.actions import audit, search_index
from clarion.actions.actor import Actor
from clarion.actions.directory.files import Files, LineRow, PersonRow, StationRow
from clarion.actions.search_index import Found, Subject
from clarion.actions.transaction import one_transaction
from clarion.models import Line, Person, Station

PAGE = 20
# More than anybody reads; the page asks for another word.
MOST = 2_000

Word = tuple[frozenset[str], ...]


@dataclass(frozen=True)
class Hit:
    """A station; a person, with his station; or a line, with whose it is. Never a number."""

    station: StationRow
    person: PersonRow | None = None
    line: LineRow | None = None

    @property
    def id(self) -> UUID:
        return (self.line or self.person or self.station).id


@dataclass(frozen=True)
class Answer:
    """`total` found; the hits of one page. `more`: found beyond what is counted."""

    total: int
    hits: tuple[Hit, ...]
    page: int
    pages: int
    more: bool = False


class _Row(NamedTuple):
    """What was found, and whose it is: enough to sort and to count."""

    kind: Found
    id: UUID
    person: UUID | None
    station: UUID


@one_transaction
def look_up(
    *, query: str, page: int, by: Actor, now: datetime, only: Found | None = None
) -> Answer:
    """`page` from 1; `only` one kind. No word finds nothing. Recorded, with the words."""
    files = Files(by)
    words = files.country.search.wanted(query)
    rows = _matching(words, files) if words and all(words) else []
    rows = [row for row in rows if only in {None, row.kind}]
    pages = max(1, -(-len(rows) // PAGE))
    page = min(max(page, 1), pages)
    shown = rows[(page - 1) * PAGE : page * PAGE]
    audit.write(by=by, now=now, verb="look_up", words=query, found=str(len(rows)), page=str(page))
    return Answer(len(rows), tuple(_hits(shown, files)), page, pages, len(rows) >= MOST)


def _matching(words: Sequence[Word], files: Files) -> list[_Row]:
    """Every word counts: of the row itself, of the person whose it is, or of the station."""
    keys = {key for word in words for some in word for key in some}
    found = search_index.find(keys, files.registrar)
    by_word = [_subjects(word, found) for word in words]
    rows = _rows(set().union(*by_word))
    whole = [row for row in rows if all(_counts(row, subjects) for subjects in by_word)]
    return sorted(whole, key=lambda row: (row.kind, row.id))[:MOST]


def _subjects(word: Word, found: Mapping[str, frozenset[Subject]]) -> frozenset[Subject]:
    """What fits one of the ways in which a word may be meant."""
    each = [frozenset.intersection(*(found[key] for key in some)) for some in word]
    return frozenset().union(*each)


def _counts(row: _Row, subjects: frozenset[Subject]) -> bool:
    own, station = Subject(row.kind, row.id), Subject(Found.STATION, row.station)
    his = row.person is not None and Subject(Found.PERSON, row.person) in subjects
    return own in subjects or station in subjects or his


def _rows(subjects: Iterable[Subject]) -> list[_Row]:
    """As the tables have them now; what was merged into another is found there."""
    ids: dict[Found, list[UUID]] = {kind: [] for kind in Found}
    for subject in sorted(subjects, key=lambda one: one.id):
        ids[subject.kind].append(subject.id)
    some = {kind: found[: 5 * MOST] for kind, found in ids.items()}
    stations = Station.objects.filter(pk__in=some[Found.STATION], merged_into=None)
    people = Person.objects.filter(pk__in=some[Found.PERSON], merged_into=None)
    lines = Line.objects.filter(pk__in=some[Found.LINE])
    return [
        *(_Row(Found.STATION, pk, None, pk) for pk in stations.values_list("pk", flat=True)),
        *(_Row(Found.PERSON, pk, pk, at) for pk, at in people.values_list("pk", "station_id")),
        *(
            _Row(Found.LINE, pk, whose, at)
            for pk, whose, at in lines.values_list("pk", "person_id", "station_id")
        ),
    ]


def _hits(rows: Sequence[_Row], files: Files) -> Iterable[Hit]:
    stations = Station.objects.in_bulk({row.station for row in rows})
    people = Person.objects.in_bulk({row.person for row in rows if row.person})
    lines = Line.objects.select_related("person").in_bulk(
        [row.id for row in rows if row.kind == Found.LINE]
    )
    opened = files.opened(
        {one.record_id for one in stations.values()} | {one.record_id for one in people.values()}
    )
    persons = {one.id: one for one in files.people(people.values(), opened)}
    line_rows = {one.id: one for one in files.lines(lines.values())}
    for row in rows:
        station = stations[row.station]
        yield Hit(
            files.station(station, opened[station.record_id].payload),
            persons[row.person] if row.person else None,
            line_rows.get(row.id),
        )
