"""What the two members of a talking point sign, and which words a page showed."""

from collections.abc import Iterable
from hashlib import sha256

from clarion.models import Point


def statement_of(point: Point) -> bytes:
    """What both members sign: every word and source, where it may be said, and until when."""
    head = f"{point.kind} {point.monitored_safe} {point.valid_until.isoformat()}"
    words = sorted(_joined(it.language, it.title, it.body) for it in point.texts.all())
    sources = sorted(
        _joined(it.title, it.publisher, it.published, it.url, it.quotation, it.grade)
        for it in point.sources.all()
    )
    parts = "\x1d".join([head, _listed(words), _listed(sources)])
    return b"clarion/1/point\0" + point.pk.bytes + parts.encode()


def digest_of(point: Point) -> str:
    """Short: which words a page showed."""
    return sha256(statement_of(point)).hexdigest()


def _joined(*parts: str) -> str:
    return "\x1f".join(parts)


def _listed(rows: Iterable[str]) -> str:
    return "\x1e".join(rows)
