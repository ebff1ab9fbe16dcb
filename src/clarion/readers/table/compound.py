"""A file that holds files (OLE2), as old office programs write it: one of these, by its name.

Names and places are those of Microsoft's [MS-CFB]. Every chain is followed only as far as there
are sectors, and every entry is looked at once: rings and doublings in a forged file lead nowhere.
"""

import struct
from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from clarion.readers.table.opened import NotAWorkbook

MARK = b"\xd0\xcf\x11\xe0"
_HEADER, _ENTRY, _SMALL = 512, 128, 64
_SHIFTS = (9, 12)  # sectors of 512 or 4096 bytes
_STREAM = 2


class _Entry(NamedTuple):
    name: str
    kind: int
    left: int
    right: int
    below: int
    start: int
    size: int


class Compound:
    """Raises NotAWorkbook: damaged."""

    def __init__(self, octets: bytes) -> None:
        self._octets = octets
        if len(octets) < _HEADER:
            raise NotAWorkbook("damaged")
        (shift,) = struct.unpack_from("<H", octets, 30)
        if shift not in _SHIFTS:
            raise NotAWorkbook("damaged")
        directory, _, self._limit, small, _, more = struct.unpack_from("<6I", octets, 48)
        self._size = 1 << shift
        self._count = -(-len(octets) // self._size) - 1
        self._next = self._table(self._places_of_table(more))
        listed = self._joined(directory)
        self._entries = [
            _entry(listed[at : at + _ENTRY]) for at in range(0, len(listed) - _ENTRY + 1, _ENTRY)
        ]
        if not self._entries:
            raise NotAWorkbook("damaged")
        self._small = self._joined(self._entries[0].start)
        self._next_small = self._table(_chain(small, self._next))

    def stream(self, *names: str) -> bytes | None:
        """Of the first of these names. What lies in a thing that was put into the file is none."""
        found = {one.name: one for one in self._at_the_top() if one.kind == _STREAM}
        for entry in (found[name] for name in names if name in found):
            if entry.size >= self._limit:
                return self._joined(entry.start)[: entry.size]
            places = _chain(entry.start, self._next_small)
            small = (self._small[at * _SMALL : (at + 1) * _SMALL] for at in places)
            return b"".join(small)[: entry.size]
        return None

    def _at_the_top(self) -> Iterator[_Entry]:
        left, seen = [self._entries[0].below], set[int]()
        while left:
            place = left.pop()
            if place < len(self._entries) and place not in seen:
                seen.add(place)
                yield (entry := self._entries[place])
                left += (entry.left, entry.right)

    def _places_of_table(self, more: int) -> list[int]:
        """Where it is said which sector follows which; `more`: the first sector of such places."""
        places = list(struct.unpack_from("<109I", self._octets, 76))
        needed = -(-self._count * 4 // self._size)
        while more < self._count and len(places) < needed:
            *others, more = self._numbers(more)
            places += others or (self._count,)  # of one that is cut short, which may name itself
        return places[:needed]

    def _table(self, places: Iterable[int]) -> list[int]:
        return [number for place in places for number in self._numbers(place)]

    def _numbers(self, place: int) -> tuple[int, ...]:
        return tuple(number for (number,) in struct.iter_unpack("<I", self._sector(place)))

    def _joined(self, start: int) -> bytes:
        return b"".join(map(self._sector, _chain(start, self._next)))

    def _sector(self, place: int) -> bytes:
        """The header takes the place of one. The last may be cut short."""
        return self._octets[(place + 1) * self._size : (place + 2) * self._size]


def _chain(place: int, following: Sequence[int]) -> list[int]:
    """Numbers that no sector has stand for its end."""
    found: list[int] = []
    while place < len(following):
        if len(found) == len(following):
            raise NotAWorkbook("damaged")
        found.append(place)
        place = following[place]
    return found


def _entry(told: bytes) -> _Entry:
    length, kind = struct.unpack_from("<HB", told, 64)
    left, right, below = struct.unpack_from("<3I", told, 68)
    name = told[: min(max(length - 2, 0), 64)].decode("utf-16-le", "replace").lower()
    return _Entry(name, kind, left, right, below, *struct.unpack_from("<2I", told, 116))
