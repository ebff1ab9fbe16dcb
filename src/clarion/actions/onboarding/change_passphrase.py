"""Change one's passphrase: the member key is sealed anew, and nothing else need change."""

from datetime import datetime

from clarion.actions import audit, places
from clarion.actions.actor import Actor
from clarion.actions.onboarding.admit import sealed_slot
from clarion.actions.refusal import Refused
from clarion.actions.transaction import one_transaction
from clarion.models import Session, Slot
from clarion.vault.opening import unwrap
from clarion.vault.root import derive_root, salt_for


class WrongPassphrase(Refused):
    """This is not your passphrase."""

    status = 403


def change_passphrase(*, current: str, new: str, by: Actor, now: datetime) -> None:
    """Ends all sessions of the member. Raises WrongPassphrase."""
    deployment = by.deployment
    root = derive_root(current, salt=salt_for(bytes(deployment.salt), by.pseudonym))
    old = Slot.objects.filter(locator=root.locator, member=by.member).first()
    if old is None:
        raise WrongPassphrase
    master = unwrap(old.sealed, root.wrapping_key, places.column(deployment.pk, old, "sealed"))
    fresh = sealed_slot(deployment, old.pk, by.pseudonym, new, master)
    _swap(old=old, fresh=fresh, by=by, now=now)


@one_transaction
def _swap(*, old: Slot, fresh: Slot, by: Actor, now: datetime) -> None:
    # In the old one's place: a new row would tell which of the two slots is in use.
    same = Slot.objects.filter(pk=old.pk, locator=old.locator)
    if not same.update(locator=fresh.locator, sealed=fresh.sealed):
        raise WrongPassphrase
    Session.objects.filter(member=by.member).delete()
    audit.write(by=by, now=now, verb="change_passphrase")
