"""A stop that was pressed by mistake, taken back: how it is signed, and how the journal has it."""

from collections.abc import Iterable
from datetime import datetime
from uuid import UUID

from clarion.models import Reversal

# Only a reversal has this word in the journal: a stop has none.
OF = "reversal_of"
# Which entries of suppressions went with it: they must not come back either.
FORGOTTEN = "suppressions"


def statement(reversal: Reversal) -> bytes:
    """What both coordinators sign."""
    return b"\0".join([b"clarion/1/reversal", reversal.pk.bytes, reversal.stop_id.bytes])


def to_entry(reversal: Reversal, forgotten: Iterable[UUID]) -> dict[str, str]:
    """As the journal keeps it: of a reversal that both have signed."""
    return {
        "id": str(reversal.pk),
        OF: str(reversal.stop_id),
        "first_signer": str(reversal.first_signer),
        "first_signature": bytes(reversal.first_signature).hex(),
        "second_signer": str(reversal.second_signer),
        "second_signature": bytes(reversal.second_signature).hex(),
        FORGOTTEN: " ".join(sorted(map(str, forgotten))),
        "at": reversal.at.isoformat() if reversal.at else "",
    }


def from_entry(entry: dict[str, str]) -> Reversal:
    return Reversal(
        id=UUID(entry["id"]),
        stop_id=UUID(entry[OF]),
        first_signer=UUID(entry["first_signer"]),
        first_signature=bytes.fromhex(entry["first_signature"]),
        second_signer=UUID(entry["second_signer"]),
        second_signature=bytes.fromhex(entry["second_signature"]),
        at=datetime.fromisoformat(entry["at"]),
    )
