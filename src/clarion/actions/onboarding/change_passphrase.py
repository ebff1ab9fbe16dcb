"""Change one's passphrase: the member key is sealed anew, and nothing else need change."""

from datetime import datetime

from clarion.actions import audit
from clarion.actions.actor import Actor
from clarion.actions.onboarding.admit import sealed_slot
from clarion.actions.onboarding.step_up import WrongPassphrase, prove
from clarion.actions.transaction import one_transaction
from clarion.models import Session, Slot


def change_passphrase(*, current: str, new: str, by: Actor, now: datetime) -> None:
    """Ends all sessions of the member. Raises WrongPassphrase."""
    deployment = by.deployment
    old, master = prove(current, by)
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
