"""Invented stations, people and lines, the same each time; nobody can be reached on any of them."""

from collections.abc import Iterator
from dataclasses import dataclass
from random import Random
from typing import Final, Literal

from clarion.management.demo import people
from clarion.management.demo.offices import OFFICES, Office, station_name
from clarion.management.demo.places import REGIONS, Place, Region, ZoneClass
from clarion.management.demo.words import LANGUAGES, Language

Kind = Literal["work", "duty", "mobile", "unknown"]

# A draw that shows every sort of name in every script.
SEED: Final = 5
# Landlines: a local part beginning with 0 is never dialled. Mobiles: +86 154 0000 xxxx.
_LOCALS: Final = range(100, 1000)
_MOBILES: Final = range(1000, 10000)
# How many people of a station are known by name.
_STAFF: Final = (0, 1, 1, 1, 2, 2)
# Which lines are known of a person; "ext" is an extension of the station's own line.
_KNOWN: Final = (
    *(("mobile",),) * 4,
    *(("work",),) * 3,
    *(("work", "mobile"),) * 2,
    ("unknown",),
    ("ext",),
    ("ext", "mobile"),
)
_FIRST_EXTENSION: Final = 8010


@dataclass(frozen=True, slots=True)
class Station:
    name: str
    lang: Language
    place: str
    # Of place and region: a romanised report may still name them in Chinese.
    place_lang: Language
    region: str
    zone_class: ZoneClass


@dataclass(frozen=True, slots=True)
class Person:
    name: str
    lang: Language
    title: str
    station: Station


@dataclass(frozen=True, slots=True)
class Line:
    e164: str
    # Empty where the number is dialled straight through.
    ext: str
    kind: Kind
    station: Station
    # None: whoever answers at the station.
    person: Person | None


@dataclass(frozen=True, slots=True)
class Directory:
    stations: tuple[Station, ...]
    people: tuple[Person, ...]
    lines: tuple[Line, ...]


def invent(seed: int = SEED) -> Directory:
    rng = Random(seed)  # noqa: S311  # invented data, nothing secret
    lines = tuple(_Inventor(rng).lines())
    known = (line.person for line in lines)
    return Directory(
        stations=tuple(dict.fromkeys(line.station for line in lines)),
        people=tuple(dict.fromkeys(person for person in known if person)),
        lines=lines,
    )


class _Inventor:
    """Draws without replacement, so that no number and no name comes twice."""

    def __init__(self, rng: Random) -> None:
        self._rng = rng
        self._names = {language: people.drawn(language, rng) for language in LANGUAGES}
        self._mobiles = iter(rng.sample(_MOBILES, len(_MOBILES)))
        self._locals = {region.area: iter(rng.sample(_LOCALS, len(_LOCALS))) for region in REGIONS}

    def lines(self) -> Iterator[Line]:
        for region in REGIONS:
            for place in region.places:
                for office in self._offices(region, place):
                    yield from self._office(region, place, office)

    def _offices(self, region: Region, place: Place) -> list[Office]:
        """A capital has every kind of office; the reports knew two or three of other places."""
        offices = OFFICES[region.lang]
        if place is region.places[0]:
            return list(offices)
        return self._rng.sample(offices, self._rng.choice((2, 3)))

    def _office(self, region: Region, place: Place, office: Office) -> Iterator[Line]:
        name = station_name(office, place)
        station = Station(
            *(name, region.lang, place.name, region.place_lang, region.name, region.zone_class)
        )
        front = Line(self._landline(region), "", office.front, station, None)
        yield front
        staff = self._rng.choice(_STAFF)
        for desk, title in enumerate(office.titles[:staff]):
            person = Person(next(self._names[region.lang]), region.lang, title, station)
            for known in self._rng.choice(_KNOWN):
                yield self._line(known, region, front, person, desk)

    def _line(self, known: str, region: Region, front: Line, person: Person, desk: int) -> Line:
        station = person.station
        if known == "mobile":
            return Line(self._mobile(), "", "mobile", station, person)
        if known == "ext":
            extension = str(_FIRST_EXTENSION + desk)
            return Line(front.e164, extension, "work", station, person)
        kind: Kind = "work" if known == "work" else "unknown"
        return Line(self._landline(region), "", kind, station, person)

    def _landline(self, region: Region) -> str:
        return f"+86{region.area}{next(self._locals[region.area]):0{region.length}d}"

    def _mobile(self) -> str:
        return f"+86154{next(self._mobiles):08d}"
