"""The marks by which an office, or a person of an office, is found again without being read."""

from functools import lru_cache
from uuid import UUID

from clarion.rules.folding import folded
from clarion.vault.bulk import NameMarks
from clarion.vault.fingerprint import name_mark
from clarion.vault.key import Key


def of_station(fingerprints: Key, name: str, place: str) -> bytes:
    return name_mark(fingerprints, "station", folded(name), folded(place))


def of_person(fingerprints: Key, name: str, station_id: UUID) -> bytes:
    return name_mark(fingerprints, "person", folded(name), str(station_id))


class Marks:
    """The same of many names under one key. Ids of stations: 32 hex digits."""

    def __init__(self, fingerprints: Key) -> None:
        self._of = NameMarks(fingerprints).of
        # Many offices stand in one place, and many people belong to one office.
        self._place, self._station = lru_cache(maxsize=256)(folded), lru_cache(maxsize=256)(_spelt)

    def of_station(self, name: str, place: str) -> bytes:
        return self._of("station", folded(name), self._place(place))

    def of_person(self, name: str, station: str) -> bytes:
        return self._of("person", folded(name), self._station(station))


def _spelt(station: str) -> str:
    return str(UUID(hex=station))
