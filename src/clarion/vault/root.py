"""From a passphrase to what follows from it: where a member's keys lie, and what opens them."""

from dataclasses import dataclass, field

from clarion.vault.derive import expand, mac
from clarion.vault.key import Key
from clarion.vault.passphrase import canonical
from clarion.vault.spelling import folded
from clarion.vault.stretch import stretch


@dataclass(frozen=True)
class Root:
    """Members are found by `locator` alone: an unknown name and a wrong passphrase are one case."""

    locator: bytes = field(repr=False)
    wrapping_key: Key


def salt_for(deployment_salt: bytes, pseudonym: str) -> bytes:
    """Spelling, capitals and stray blanks of the pseudonym do not count."""
    return mac(deployment_salt, " ".join(folded(pseudonym).split()).encode())


def derive_root(passphrase: str, *, salt: bytes) -> Root:
    """One run of Argon2id, a third of a second on a small server."""
    secret = stretch(canonical(passphrase), salt)
    return Root(
        locator=expand(secret, "root/locator", 16),
        wrapping_key=Key(expand(secret, "root/wrapping-key")),
    )
