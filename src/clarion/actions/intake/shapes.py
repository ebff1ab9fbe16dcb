"""What the columns of a table were said to hold, remembered by the words of its head."""

from collections.abc import Sequence
from uuid import uuid4

from clarion.actions import places
from clarion.actions.actor import Actor
from clarion.actions.open_sealed import open_payload_of
from clarion.models import TableShape
from clarion.rules.folding import folded
from clarion.rules.vocabulary import ColumnKind
from clarion.vault.fingerprint import name_mark
from clarion.vault.key import Key
from clarion.vault.keypair import KeyPair
from clarion.vault.sealing import seal_payload_to


def remember(
    head: Sequence[str], kinds: Sequence[ColumnKind], fingerprints: Key, by: Actor
) -> None:
    """A table without a head is not known again."""
    if not head:
        return
    mark = _mark(head, fingerprints)
    shape = TableShape.objects.filter(mark=mark).first() or TableShape(id=uuid4(), mark=mark)
    place = places.column(by.deployment.pk, shape, "sealed")
    shape.sealed = seal_payload_to(by.directory.public, {"kinds": list(kinds)}, place)
    shape.save()


def recall(
    head: Sequence[str], fingerprints: Key, pair: KeyPair, by: Actor
) -> tuple[ColumnKind, ...] | None:
    shape = TableShape.objects.filter(mark=_mark(head, fingerprints)).first() if head else None
    if shape is None:
        return None
    return tuple(map(ColumnKind, open_payload_of(pair, shape, "sealed", by=by)["kinds"]))


def _mark(head: Sequence[str], fingerprints: Key) -> bytes:
    return name_mark(fingerprints, "table", *map(folded, head))
