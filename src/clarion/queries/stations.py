"""The directory by page, as a coordinator chooses from it for a campaign."""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from uuid import UUID

from django.db.models import Exists, OuterRef, QuerySet

from clarion.models import Contact, Line, Station
from clarion.rules.vocabulary import LineKind

PAGE = 20


@dataclass(frozen=True)
class Choice:
    """One office. `may_ring`: lines not yet in the campaign, by kind; `closed`: never again."""

    station: Station
    may_ring: tuple[tuple[LineKind, int], ...]
    enlisted: int
    closed: int


@dataclass(frozen=True)
class Choices:
    rows: tuple[Choice, ...]
    page: int
    pages: int
    count: int


def choices(campaign_id: UUID, *, only_new: bool, page: int) -> Choices:
    """The newest offices first; a fixed number of statements, however many there are.

    `only_new`: without those of which a line is in the campaign already.
    """
    stations = _stations(campaign_id, only_new=only_new)
    count = stations.count()
    pages = max(1, -(-count // PAGE))
    page = min(max(1, page), pages)
    found = list(stations[(page - 1) * PAGE : page * PAGE])
    return Choices(tuple(_rows(campaign_id, found)), page, pages, count)


def lines_of(station_ids: Sequence[UUID], kinds: Sequence[str]) -> list[Line]:
    lines = Line.objects.filter(station__in=station_ids, kind__in=kinds)
    return list(lines.select_related("person").order_by("station", "pk"))


def _stations(campaign_id: UUID, *, only_new: bool) -> QuerySet[Station]:
    stations = Station.objects.select_related("record").order_by("-record__made_at", "pk")
    if not only_new:
        return stations
    enlisted = Contact.objects.filter(lane__campaign=campaign_id, station_id=OuterRef("pk"))
    return stations.exclude(Exists(enlisted))


def _rows(campaign_id: UUID, stations: Sequence[Station]) -> list[Choice]:
    ids = [station.pk for station in stations]
    columns = ("pk", "station", "kind", "callable")
    lines = list(Line.objects.filter(station__in=ids).values_list(*columns))
    enlisted = dict(
        Contact.objects.filter(lane__campaign=campaign_id, station_id__in=ids).values_list(
            "line", "ready_at"
        )
    )
    return [
        _choice(station, [line for line in lines if line[1] == station.pk], enlisted)
        for station in stations
    ]


def _choice(
    station: Station,
    lines: Sequence[tuple[UUID, UUID, str, bool]],
    enlisted: Mapping[UUID, object],
) -> Choice:
    free: Counter[LineKind] = Counter()
    waiting = closed = 0
    for line, _, kind, may_ring in lines:
        if not may_ring or (line in enlisted and enlisted[line] is None):
            closed += 1
        elif line in enlisted:
            waiting += 1
        else:
            free[LineKind(kind)] += 1
    in_order = tuple((kind, free[kind]) for kind in LineKind if free[kind])
    return Choice(station, in_order, waiting, closed)
