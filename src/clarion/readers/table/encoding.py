"""In which encoding a table was written, as far as its first bytes tell; and what is no table."""

import codecs
import re
from collections.abc import Iterable

from charset_normalizer import from_bytes

from clarion.readers.text import commonness

# What may be chosen; the names are Python's own. Those of Taiwan's and of Hong Kong's computers
# have signs that plain Big5 lacks: 恒, 裏 and boxes; and many more in Hong Kong.
TAIWAN, HONG_KONG = "cp950", "big5hkscs"
ENCODINGS = ("utf-8", "gb18030", TAIWAN, HONG_KONG, "utf-16-le", "utf-16-be", "latin-1")
# What is a part of another one, by the names that cards and pages give it.
_WIDER = {"gb2312": "gb18030", "gbk": "gb18030", "big5": TAIWAN, "ascii": "utf-8"}
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
_BOXES = re.compile("[\u2500-\u259f]")  # the lines of a printed table
_SURE, _CONTROL_SHARE, _MANY, _FEW, _DAMAGED = 0.85, 0.02, 0.3, 0.05, 0.5
_CONTROLS = frozenset(range(32)) - frozenset(b"\t\n\r\x0b\x0c\x1a\x1b") - {0}


def without_mark(octets: bytes) -> bytes:
    for mark in _MARKS:
        if octets.startswith(mark):
            return octets[len(mark) :]
    return octets


def named(name: str) -> str:
    """The one of ours, or another of Python's, that reads what is said to be in `name`."""
    try:
        known = codecs.lookup(name).name
    except (LookupError, ValueError):
        return "utf-8"
    return _WIDER.get(known, known) if _reads_text(known) else "utf-8"


def _reads_text(name: str) -> bool:
    """Python also has tools of other kinds under such names."""
    try:
        return "escape" not in name and b"a".decode(name, "replace") == "a"
    except (LookupError, ValueError):
        return False


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
    scores = {name: _score(sample, name) for name in ("gb18030", _big5(sample))}
    best = max(scores, key=lambda name: scores[name])
    return best if scores[best] >= _SURE else _as_the_library_says(sample, scores)


def _big5(sample: bytes) -> str:
    """Hong Kong's only where it reads what Taiwan's does not: they differ in rare signs."""
    lost = {name: _read(sample, name).count("\ufffd") for name in (TAIWAN, HONG_KONG)}
    return min(lost, key=lambda name: lost[name])


def _wide(sample: bytes) -> str:
    """UTF-16 without a mark: every other byte of its blanks, digits and separators is zero."""
    if sample.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        return _MARKS[sample[:2]]
    half = max(1, len(sample) // 2)
    first, second = sample[::2].count(0) / half, sample[1::2].count(0) / half
    if second > _MANY and first < _FEW:
        return "utf-16-le"
    if first > _MANY and second < _FEW:
        return "utf-16-be"
    return "" if _is_utf8(sample) else _wide_in_words(sample)


def _wide_in_words(sample: bytes) -> str:
    """A list of names has few blanks and digits, but words that everybody uses."""
    read = {name: _read(sample, name) for name in ("utf-16-le", "utf-16-be") if 0 in sample}
    good = (name for name, text in read.items() if "\n" in text and _score(sample, name) >= _SURE)
    return next(good, "")


def _is_utf8(sample: bytes) -> bool:
    """But for a few bytes that were damaged."""
    text = _read(sample, "utf-8")
    signs = sum(not sign.isascii() for sign in text)
    return text.count("\ufffd") <= signs * _DAMAGED


def _score(sample: bytes, name: str) -> float:
    """How much of what is not ASCII reads as signs in common use, less what does not read."""
    text = _BOXES.sub("", _read(sample, name))
    return commonness(text) - text.count("\ufffd") / max(1, len(text))


def _read(sample: bytes, name: str) -> str:
    """But for a last character that the sample cut in two."""
    return codecs.getincrementaldecoder(name)("replace").decode(sample)


def _as_the_library_says(sample: bytes, ours: Iterable[str]) -> str:
    best = from_bytes(sample, cp_isolation=[*ours, "utf-8", "latin-1", "cp1252"]).best()
    name = codecs.lookup(best.encoding).name if best else ""
    return name if name in ours else ENCODINGS[-1]
