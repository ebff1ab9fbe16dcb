"""A directory of the tests: offices, people and lines, added as a report would."""

from uuid import UUID

from clarion.actions.directory.open_line import open_line
from clarion.actions.directory.open_person import OpenedPerson, open_person
from clarion.actions.intake.add_line import LineFacts, add_line
from clarion.actions.intake.add_person import PersonFacts, add_person
from clarion.actions.intake.add_station import StationFacts, add_station
from clarion.models import Line, Person, Station
from clarion.rules.vocabulary import KeyringKind, LineKind, Standing
from clarion.vault.key import Key
from tests.cast import NOW, Cast


def fingerprints(cast: Cast) -> Key:
    return cast.founded.keyrings[KeyringKind.FINGERPRINT][1].wrapping


def a_station(cast: Cast, name: str = "雨巷派出所", place: str = "河湾市") -> Station:
    return add_station(
        facts=StationFacts(name, "zh-Hans", place, "zh-Hans"),
        registrar=cast.registrar(),
        fingerprints=fingerprints(cast),
        by=cast.carol,
        now=NOW,
    )


def a_person(
    cast: Cast, station: Station, name: str = "覃乐", title: str = "所长", lang: str = "zh-Hans"
) -> Person:
    return add_person(
        facts=PersonFacts(name, lang, title),
        station=station,
        registrar=cast.registrar(),
        fingerprints=fingerprints(cast),
        by=cast.carol,
        now=NOW,
    )


def a_line(
    cast: Cast,
    station: Station,
    person: Person | None,
    e164: str,
    kind: LineKind = LineKind.MOBILE,
    *,
    ext: str = "",
) -> Line:
    return add_line(
        facts=LineFacts(e164, ext, kind, switchboard=person is None),
        station=station,
        person=person,
        fingerprints=fingerprints(cast),
        registrar=cast.registrar(),
        by=cast.carol,
        now=NOW,
    )


def opened(cast: Cast, person_id: UUID) -> OpenedPerson:
    return open_person(person_id=person_id, by=cast.carol, now=NOW)


def standing(cast: Cast, line: Line) -> Standing:
    return open_line(line_id=line.pk, by=cast.carol, now=NOW).line.standing
