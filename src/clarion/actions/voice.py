"""Four words that two people compare by voice, to know that no other keys stand between them."""

from uuid import UUID

from clarion.actions.actor import Actor
from clarion.vault.words import four_words


def words(public: bytes, signing: bytes, tag: UUID, organisation: bytes) -> str:
    """All that is vouched for in an approval; one run of Argon2id."""
    return four_words(public, signing, tag.bytes, organisation)


def own_words(by: Actor) -> str:
    """As the member sees them, made from the keys in their own hands."""
    keys = by.keys
    return words(
        keys.pair.public.to_bytes(), keys.signing.public, keys.queue_tag, keys.organisation
    )
