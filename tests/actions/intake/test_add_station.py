"""An office: sealed, for coordinators and custodians."""

from typing import Any

import pytest

from clarion.actions import marks
from clarion.actions.intake.add_person import PersonFacts, add_person
from clarion.actions.intake.add_station import StationFacts, add_station
from clarion.actions.open_keyring import open_lasting
from clarion.actions.open_record import open_records
from clarion.actions.provenance import Provenance, begin
from clarion.models import Person, Station, Wrap
from clarion.rules.vocabulary import ImportKind, KeyringKind, Obtained
from tests.actions.steps import audited
from tests.cast import NOW, Cast, make_cast

pytestmark = pytest.mark.django_db

PLACE = StationFacts("Planted 派出所", "zh-Hans", "临澜市", "zh-Hans")
CHIEF = PersonFacts("Planted 王", "zh-Hans", "所长")


def made_station(cast: Cast) -> Station:
    return add_station(facts=PLACE, registrar=cast.registrar(), by=cast.carol, now=NOW)


def payload(cast: Cast, row: Station | Person) -> dict[str, object]:
    ring, keys = open_lasting(cast.dave, KeyringKind.DIRECTORY)
    deployment = cast.founded.deployment.pk
    return open_records(deployment, ring.pk, keys.wrapping, [row.record_id])[row.record_id].payload


def test_a_station_is_its_record() -> None:
    cast = make_cast()
    station = made_station(cast)
    assert Station.objects.values().get() == {
        "id": station.pk,
        "record_id": station.record_id,
        "mark": None,
        "imported_id": None,
        "merged_into_id": None,
    }
    assert payload(cast, station) == {
        "name": "Planted 派出所",
        "lang": "zh-Hans",
        "place": "临澜市",
        "place_lang": "zh-Hans",
    }
    assert b"Planted" not in bytes(station.record.sealed)
    assert audited(cast, cast.carol) == [{"verb": "add_station", "station": str(station.pk)}]


def test_a_person_has_two_records_and_a_random_tag() -> None:
    cast = make_cast()
    people = [
        add_person(
            facts=CHIEF,
            station=made_station(cast),
            registrar=cast.registrar(),
            by=cast.carol,
            now=NOW,
        )
        for _ in range(2)
    ]
    one, two = people
    assert payload(cast, one) == {"name": "Planted 王", "lang": "zh-Hans", "title": "所长"}
    assert len({one.tag, two.tag, one.pk, two.pk}) == 4
    for person in people:
        kinds = [
            sorted(Wrap.objects.filter(record=record).values_list("keyring__kind", flat=True))
            for record in (person.record, person.sensitive)
        ]
        assert kinds == [["directory", "follow_up"], ["follow_up"]]
        assert b"Planted" not in bytes(person.record.sealed)
    told = {"verb": "add_person", "person": str(two.pk)}
    assert audited(cast, cast.carol)[-1] == told


def test_with_the_key_of_fingerprints_the_same_office_and_person_are_found_again() -> None:
    cast = make_cast()
    key = cast.founded.keyrings[KeyringKind.FINGERPRINT][1].wrapping
    facts = Provenance("", "", "", "", Obtained.PUBLISHED, "Carol")
    imported = begin(kind=ImportKind.PASTE, provenance=facts, original="", by=cast.carol, now=NOW)
    common: dict[str, Any] = {
        "registrar": cast.registrar(),
        "by": cast.carol,
        "now": NOW,
        "fingerprints": key,
        "imported": imported,
    }
    station = add_station(facts=PLACE, **common)
    person = add_person(facts=CHIEF, station=station, **common)
    assert station.mark == marks.of_station(key, "planted　派出所", "临澜 市")
    assert person.mark == marks.of_person(key, "PLANTED王", station.pk)
    assert (station.imported, person.imported) == (imported, imported)
