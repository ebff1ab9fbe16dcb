"""Found an organisation: its key, its lasting keyrings, its first members."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from secrets import token_bytes
from uuid import uuid4

from clarion.actions import keyrings, places
from clarion.actions.onboarding.admit import Admitted, Newcomer, admit
from clarion.actions.refusal import Refused
from clarion.actions.transaction import one_transaction
from clarion.models import Deployment, Keyring
from clarion.rules.vocabulary import KeyringKind, Role
from clarion.vault.keyring import KeyringKeys
from clarion.vault.sealing import seal
from clarion.vault.signing import SigningKey

LASTING = (KeyringKind.DIRECTORY, KeyringKind.FINGERPRINT, KeyringKind.FOLLOW_UP)
HOLDERS = {
    KeyringKind.DIRECTORY: {Role.COORDINATOR},
    KeyringKind.FINGERPRINT: {Role.COORDINATOR, Role.CUSTODIAN},
    KeyringKind.FOLLOW_UP: {Role.CUSTODIAN},
}


class AlreadyFounded(Refused):
    """This database already holds an organisation."""


class TooFewKeepers(Refused):
    """An organisation needs at least two coordinators and two custodians."""


class PracticeOnly(Refused):
    """Only practice deployments can be made yet: the second factor, the recovery kit and backups come first."""  # noqa: E501


@dataclass(frozen=True)
class Founded:
    deployment: Deployment
    organisation: SigningKey
    members: tuple[Admitted, ...]
    keyrings: dict[KeyringKind, tuple[Keyring, KeyringKeys]]


@one_transaction
def found(*, members: Sequence[Newcomer], profile: str, practice: bool, now: datetime) -> Founded:
    """Make everything that must exist before the first sign-in.

    The organisation's private key leaves this function only inside DIRECTORY's grants.
    """
    _refuse(members, practice=practice)
    organisation = SigningKey.generate()
    made = {kind: keyrings.make(kind=kind, organisation=organisation, now=now) for kind in LASTING}
    deployment = _deployment(organisation, made[KeyringKind.DIRECTORY][1], profile, now)
    admitted = tuple(
        admit(
            newcomer=newcomer,
            deployment=deployment,
            organisation=organisation,
            directory=made[KeyringKind.DIRECTORY][1].pair.public,
            now=now,
        )
        for newcomer in members
    )
    _grant_all(admitted, made, organisation, now)
    return Founded(deployment, organisation, admitted, made)


def _deployment(
    organisation: SigningKey, directory: KeyringKeys, profile: str, now: datetime
) -> Deployment:
    deployment = Deployment(
        id=uuid4(),
        practice=True,
        profile=profile,
        organisation_key=organisation.public,
        salt=token_bytes(32),
        made_at=now,
    )
    deployment.sealed_signing_key = seal(
        directory.wrapping,
        organisation.to_bytes(),
        places.column(deployment.pk, deployment, "sealed_signing_key"),
    )
    deployment.save(force_insert=True)
    return deployment


def _refuse(members: Sequence[Newcomer], *, practice: bool) -> None:
    if not practice:
        raise PracticeOnly
    if Deployment.objects.exists():
        raise AlreadyFounded
    for role in (Role.COORDINATOR, Role.CUSTODIAN):
        if sum(role in member.roles for member in members) < 2:  # noqa: PLR2004
            raise TooFewKeepers


def _grant_all(
    admitted: Sequence[Admitted],
    made: dict[KeyringKind, tuple[Keyring, KeyringKeys]],
    organisation: SigningKey,
    now: datetime,
) -> None:
    for kind, (keyring, keys) in made.items():
        for one in admitted:
            if one.member.has_role(*HOLDERS[kind]):
                keyrings.give(
                    keyring=keyring,
                    keys=keys,
                    member=one.member,
                    organisation=organisation.public,
                    now=now,
                )
