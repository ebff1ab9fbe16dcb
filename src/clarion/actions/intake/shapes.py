"""What the columns of a table were said to hold, remembered by the words of its head."""

from collections.abc import Iterable, Sequence
from dataclasses import asdict, dataclass
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


@dataclass(frozen=True)
class Shape:
    """`open`: the columns that held nothing when they were guessed: nobody has decided on them."""

    kinds: tuple[ColumnKind, ...]
    open: tuple[int, ...] = ()

    def settled(self, guessed: Sequence[ColumnKind], anew: Iterable[int]) -> tuple[ColumnKind, ...]:
        """With the guess of today where nothing was decided, and in the columns `anew`."""
        decided = enumerate(self.kinds)
        is_open = {at for at in (*self.open, *anew) if at < len(guessed)}
        return tuple(guessed[at] if at in is_open else kind for at, kind in decided)


def remember(head: Sequence[str], told: Shape, fingerprints: Key, by: Actor) -> None:
    """A table without a head is not known again."""
    if not head:
        return
    mark = _mark(head, fingerprints)
    shape = TableShape.objects.filter(mark=mark).first() or TableShape(id=uuid4(), mark=mark)
    place = places.column(by.deployment.pk, shape, "sealed")
    shape.sealed = seal_payload_to(by.directory.public, asdict(told), place)
    shape.save()


def recall(head: Sequence[str], fingerprints: Key, pair: KeyPair, by: Actor) -> Shape | None:
    shape = TableShape.objects.filter(mark=_mark(head, fingerprints)).first() if head else None
    if shape is None:
        return None
    payload = open_payload_of(pair, shape, "sealed", by=by)
    return Shape(tuple(map(ColumnKind, payload["kinds"])), tuple(payload.get("open", ())))


def _mark(head: Sequence[str], fingerprints: Key) -> bytes:
    return name_mark(fingerprints, "table", *map(folded, head))
