"""5350003001: an area code without the 0 before it, where the report leaves no doubt of that.

Ten digits may as well be a mobile number that lost one.
"""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import replace

from clarion.readers.case_report.scan import Piece, Scanner

TRUNK = "0"
OFTEN = 3  # numbers that begin alike: mobile numbers do not


def with_trunk(
    pieces: list[Piece],
    text: str,
    scanner: Scanner,
    cities: Mapping[str, Sequence[str]],
    default: str,
) -> list[Piece]:
    """The same pieces; those of an area that the report or the caller speaks of are numbers.

    `cities`: name → its area codes. `default` is the caller's area code, or nothing.
    """
    read = {at: found for at, one in enumerate(pieces) if (found := _whole(one, text, scanner))}
    if not read:
        return pieces
    times = Counter(one.area for one in read.values())
    known = {piece.area for piece in pieces} | {default.removeprefix(TRUNK)}
    known |= {code for name, codes in cities.items() if name in text for code in codes}
    known |= {code for codes in cities.values() for code in codes if times[code] >= OFTEN}
    return [
        read[at] if at in read and read[at].area in known else piece
        for at, piece in enumerate(pieces)
    ]


def _whole(piece: Piece, text: str, scanner: Scanner) -> Piece | None:
    """What it is with the 0, if that is a landline with its area."""
    if piece.kind != "odd" or piece.refused:
        return None
    found = list(scanner.scan(TRUNK + text[piece.start : piece.end]))
    if len(found) != 1 or not found[0].area:
        return None
    return replace(found[0], start=piece.start, end=piece.end)
