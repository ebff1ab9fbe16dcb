"""Never fewer than two coordinators and two custodians: alone, nobody could help the other."""

from collections.abc import Collection

from clarion.actions.refusal import Refused
from clarion.models import Grant, Member
from clarion.rules.vocabulary import KeyringKind, Role

LEAST = 2
# The keyring that makes somebody one: a role without it opens nothing.
_OF = {Role.COORDINATOR: KeyringKind.DIRECTORY, Role.CUSTODIAN: KeyringKind.FOLLOW_UP}


class LastCoordinators(Refused):
    """Fewer than two coordinators would be left. Another one must be made first."""


class LastCustodians(Refused):
    """Fewer than two custodians would be left. Another one must be made first, and hold the keyring."""  # noqa: E501


_REFUSALS = {Role.COORDINATOR: LastCoordinators, Role.CUSTODIAN: LastCustodians}


def refuse_last(member: Member, *, keeps: Collection[Role] = ()) -> None:
    """Whether the group can spare this member; `keeps` are the roles that stay with them.

    Inside the transaction: the grants are locked, so that of two who go at once one is refused.
    """
    for role, kind in _OF.items():
        if role in keeps:
            continue
        grants = Grant.objects.select_for_update().filter(
            keyring__kind=kind, keyring__ended_at=None, member__ended_at=None
        )
        holders = set(grants.order_by("pk").values_list("member", flat=True))
        if member.pk in holders and len(holders) - 1 < LEAST:
            raise _REFUSALS[role]
