"""The texts that all sheets of an old workbook share, in as many records as they need."""

from collections.abc import Iterator, Sequence

from clarion.readers.table.opened import NotAWorkbook

_WIDE, _SOUNDS, _RUNS = 1, 4, 8
_RUN = 4  # bytes that say from where on a text looks otherwise
_LEAST = 3  # bytes of a text without signs


def shared_strings(records: Sequence[bytes]) -> Iterator[str]:
    """What an SST record holds behind its head ([MS-XLS] 2.4.265), and the CONTINUEs after it.

    No count or size that they tell is believed: all ends with the records. Raises NotAWorkbook.
    """
    pieces = _Pieces(records)
    while pieces.left >= _LEAST:
        length, flags = pieces.number(2), pieces.number(1)
        runs = pieces.number(2) * _RUN if flags & _RUNS else 0
        sounds = pieces.number(4) if flags & _SOUNDS else 0
        yield pieces.text(length, wide=flags & _WIDE)
        pieces.pass_over(runs + sounds)


class _Pieces:
    def __init__(self, records: Sequence[bytes]) -> None:
        self._records = iter(records)
        self._record, self._at = b"", 0
        self.left = sum(map(len, records))

    def number(self, size: int) -> int:
        octets = b""
        while len(octets) < size and (self._at < len(self._record) or self._turn()):
            octets += self._some(size - len(octets))
        return int.from_bytes(octets, "little")

    def pass_over(self, size: int) -> None:
        size -= len(self._some(size))
        while size and self._turn():
            size -= len(self._some(size))

    def text(self, length: int, *, wide: int) -> str:
        """Where it goes on, each record says anew how wide its signs are."""
        parts = []
        while True:
            part = self._some(length << wide)
            length -= len(part) >> wide
            parts.append(part if wide else part.decode("latin-1").encode("utf-16-le"))
            if not length:
                # All at once: one sign may be written as two, in two records.
                return b"".join(parts).decode("utf-16-le", "replace")
            if not self._turn():
                raise NotAWorkbook("damaged")
            wide = self.number(1) & _WIDE

    def _some(self, size: int) -> bytes:
        """Of this record."""
        part = self._record[self._at : self._at + size]
        self._at += len(part)
        self.left -= len(part)
        return part

    def _turn(self) -> bool:
        """To the next record."""
        record = next(self._records, None)
        self._record, self._at = record or b"", 0
        return record is not None
