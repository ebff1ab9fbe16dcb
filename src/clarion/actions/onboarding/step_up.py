"""The passphrase once more, before what is grave: an unattended browser is not enough for it."""

from clarion.actions import places
from clarion.actions.actor import Actor
from clarion.actions.refusal import Refused
from clarion.models import Slot
from clarion.vault.key import Key
from clarion.vault.opening import unwrap
from clarion.vault.root import derive_root, salt_for


class WrongPassphrase(Refused):
    """This is not your passphrase."""

    status = 403


def prove(passphrase: str, by: Actor) -> tuple[Slot, Key]:
    """The slot that it opens, and what lies there; one run of Argon2id. Raises WrongPassphrase."""
    deployment = by.deployment
    root = derive_root(passphrase, salt=salt_for(bytes(deployment.salt), by.pseudonym))
    slot = Slot.objects.filter(locator=root.locator, member=by.member).first()
    if slot is None:
        raise WrongPassphrase
    place = places.column(deployment.pk, slot, "sealed")
    return slot, unwrap(slot.sealed, root.wrapping_key, place)
