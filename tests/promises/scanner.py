"""Looks for words in bytes, however they may have been written down.

Every word is turned into what it would look like in UTF-8, UTF-16, base64 (at each of its three
alignments) and hex. All of them are looked for at once, by pieces of four bytes; a page in which
none of the pieces stands is passed over as a whole.
"""

import sys
from base64 import b64encode
from collections import defaultdict
from collections.abc import Iterable, Iterator
from pathlib import Path

PIECE = 4
LEAST = 2 * PIECE - 1
PAGE = 256


class Scanner:
    def __init__(self, words: Iterable[str]) -> None:
        # By their first piece as the number that it makes: far faster to look for than bytes.
        self._forms: dict[int, list[tuple[int, bytes, str]]] = defaultdict(list)
        for word in set(words):
            for form in forms(word):
                assert len(form) >= LEAST, word
                for shift in range(PIECE):
                    piece = int.from_bytes(form[shift : shift + PIECE], sys.byteorder)
                    self._forms[piece].append((shift, form, word))

    def found_in(self, data: bytes) -> set[str]:
        """Every form of seven bytes or more covers one whole piece at a place divisible by four."""
        forms = self._forms
        whole = memoryview(data)[: len(data) // PIECE * PIECE].cast("I")
        return {
            word
            for page in range(0, len(whole), PAGE)
            if not forms.keys().isdisjoint(whole[page : page + PAGE])
            for place, piece in enumerate(whole[page : page + PAGE], page)
            for shift, form, word in forms.get(piece, ())
            if data.startswith(form, max(place * PIECE - shift, 0))
        }

    def found_below(self, folder: Path) -> dict[str, set[str]]:
        """File by file, the names of files included; only files in which something was found."""
        found = {}
        for path in files_below(folder):
            words = self.found_in(path.read_bytes()) | self.found_in(str(path).encode())
            if words:
                found[str(path.relative_to(folder))] = words
        return found


def forms(word: str) -> Iterator[bytes]:
    for encoding in ("utf-8", "utf-16-le", "utf-16-be"):
        octets = word.encode(encoding)
        yield octets
        yield octets.hex().encode()
        yield octets.hex().upper().encode()
        for alignment in range(3):
            plain = _inner_base64(octets, alignment)
            yield plain
            yield plain.translate(bytes.maketrans(b"+/", b"-_"))


def files_below(folder: Path) -> list[Path]:
    return sorted(path for path in folder.rglob("*") if path.is_file())


def _inner_base64(octets: bytes, alignment: int) -> bytes:
    """Without the digits at both ends, which depend on what stands beside the word."""
    coded = b64encode(bytes(alignment) + octets).rstrip(b"=")
    first = (0, 2, 3)[alignment]
    whole = (alignment + len(octets)) * 8 // 6
    return coded[first:whole]
