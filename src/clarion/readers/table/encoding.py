"""In which encoding a table was written, as far as its first bytes tell; and what is no table."""

import codecs
from collections.abc import Iterable

from charset_normalizer import from_bytes

from clarion.readers.text import commonness

# What may be chosen; the names are Python's own.
ENCODINGS = ("utf-8", "gb18030", "big5", "utf-16-le", "utf-16-be", "latin-1")
_MARKS = {
    codecs.BOM_UTF8: "utf-8",
    codecs.BOM_UTF16_LE: "utf-16-le",
    codecs.BOM_UTF16_BE: "utf-16-be",
}
# Files of other kinds, by their first bytes.
_NO_TABLES = (
    b"%PDF",
    b"\x89PNG",
    b"\xff\xd8\xff",
    b"GIF8",
    b"\xd0\xcf\x11\xe0",
    b"\x1f\x8b",
    b"Rar!",
    b"7z\xbc\xaf",
    b"BZh",
    b"\xfd7zXZ",
    b"\x7fELF",
    b"MZ",
    b"SQLite format 3",
    b"RIFF",
    b"ID3",
)
_SURE, _CONTROL_SHARE, _MANY, _FEW, _DAMAGED = 0.85, 0.02, 0.3, 0.05, 0.5
_CONTROLS = frozenset(range(32)) - frozenset(b"\t\n\r\x0b\x0c\x1a\x1b") - {0}


def without_mark(octets: bytes) -> bytes:
    for mark in _MARKS:
        if octets.startswith(mark):
            return octets[len(mark) :]
    return octets


def is_binary(sample: bytes) -> bool:
    """Files of another kind, and noise: a text has hardly any control characters."""
    if sample.startswith(_NO_TABLES):
        return True
    if _wide(sample):
        return False
    odd = sum(octet in _CONTROLS for octet in sample) + 5 * sample.count(b"\0\0\0")
    return odd > len(sample) * _CONTROL_SHARE


def guess(sample: bytes) -> str:
    """One of ENCODINGS; the last one fits everything."""
    for mark, name in _MARKS.items():
        if sample.startswith(mark):
            return name
    wide = _wide(sample)
    if wide:
        return wide
    if _is_utf8(sample):
        return "utf-8"
    scores = {name: _score(sample, name) for name in ("gb18030", "big5")}
    best = max(scores, key=lambda name: scores[name])
    return best if scores[best] >= _SURE else _as_the_library_says(sample, scores)


def _wide(sample: bytes) -> str:
    """UTF-16 without a mark: every other byte of its blanks, digits and separators is zero."""
    if sample.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        return _MARKS[sample[:2]]
    half = max(1, len(sample) // 2)
    first, second = sample[::2].count(0) / half, sample[1::2].count(0) / half
    if second > _MANY and first < _FEW:
        return "utf-16-le"
    return "utf-16-be" if first > _MANY and second < _FEW else ""


def _is_utf8(sample: bytes) -> bool:
    """But for a few bytes that were damaged, and a last character that the sample cut in two."""
    text = codecs.getincrementaldecoder("utf-8")("replace").decode(sample)
    signs = sum(not sign.isascii() for sign in text)
    return text.count("\ufffd") <= signs * _DAMAGED


def _score(sample: bytes, name: str) -> float:
    """How much of what is not ASCII reads as signs in common use."""
    return commonness(codecs.getincrementaldecoder(name)("replace").decode(sample))


def _as_the_library_says(sample: bytes, ours: Iterable[str]) -> str:
    best = from_bytes(sample, cp_isolation=[*ours, "utf-8", "latin-1", "cp1252"]).best()
    name = codecs.lookup(best.encoding).name if best else ""
    return name if name in ours else ENCODINGS[-1]
