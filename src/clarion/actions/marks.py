"""The marks by which an office, or a person of an office, is found again without being read."""

from uuid import UUID

from clarion.rules.folding import folded
from clarion.vault.fingerprint import name_mark
from clarion.vault.key import Key


def of_station(fingerprints: Key, name: str, place: str) -> bytes:
    return name_mark(fingerprints, "station", folded(name), folded(place))


def of_person(fingerprints: Key, name: str, station_id: UUID) -> bytes:
    return name_mark(fingerprints, "person", folded(name), str(station_id))
