"""Whether a custodian holds the keyring that makes them one."""

from uuid import UUID

from clarion.models import Grant
from clarion.rules.vocabulary import KeyringKind


def holds_follow_up(member_id: UUID) -> bool:
    return Grant.objects.filter(
        member=member_id, keyring__kind=KeyringKind.FOLLOW_UP, keyring__ended_at=None
    ).exists()
