"""Give a member their roles: the organisation vouches, and the keyrings are granted."""

from collections.abc import Iterator, Sequence
from datetime import datetime
from uuid import uuid4

from clarion.actions import keyrings, places
from clarion.actions.actor import Actor
from clarion.actions.onboarding.found import HOLDERS
from clarion.actions.onboarding.open_entry import Entry
from clarion.actions.open_keyring import open_keyring, open_lasting, open_signing_key
from clarion.models import CustodianRequest, Grant, Keyring, Member, RoleRequest, Session
from clarion.rules.epochs import oldest_open
from clarion.rules.vocabulary import KeyringKind, Role
from clarion.vault.keyring import KeyringKeys
from clarion.vault.sealing import seal_payload_to

IN_CAMPAIGNS = (Role.VOLUNTEER, Role.FOLLOW_UP_CALLER, Role.COORDINATOR)
Ring = tuple[Keyring, KeyringKeys]


def appoint(
    member: Member,
    roles: Sequence[Role],
    *,
    entry: Entry,
    directory: KeyringKeys,
    by: Actor,
    now: datetime,
) -> None:
    """Whoever calls this has made sure whose keys these are. Ends the member's sessions."""
    organisation = open_signing_key(by, directory)
    member.roles = " ".join(roles)
    member.endorsement = organisation.sign(keyrings.member_statement(member))
    member.ended_at, member.ended_as = None, ""
    member.save(update_fields=["roles", "endorsement", "ended_at", "ended_as"])
    RoleRequest.objects.filter(member=member).delete()
    Session.objects.filter(member=member).delete()
    _grant(member, [*_rings_for(member, by, now)], organisation.public, now)
    _ask_custodians(member, entry, by, now)


def _rings_for(member: Member, by: Actor, now: datetime) -> Iterator[Ring]:
    """What a coordinator can give: everything but FOLLOW_UP."""
    for kind in (KeyringKind.DIRECTORY, KeyringKind.FINGERPRINT):
        if member.has_role(*HOLDERS[kind]):
            yield open_lasting(by, kind)
    if member.has_role(*IN_CAMPAIGNS):
        # Locked, as a removal locks them: no grant of the old keys comes after it.
        released = Keyring.objects.select_for_update(of=("self",)).filter(
            kind=KeyringKind.CAMPAIGN,
            ended_at=None,
            epoch__gte=oldest_open(now),
            campaign__ended_at=None,
            grant__member=by.member,
        )
        for ring in released.order_by("pk"):
            yield ring, open_keyring(by, ring.pk)


def _grant(member: Member, rings: list[Ring], organisation: bytes, now: datetime) -> None:
    """Exactly these: what went with an earlier role is dropped; FOLLOW_UP stays a custodian's."""
    others = Grant.objects.filter(member=member).exclude(keyring__in=[ring.pk for ring, _ in rings])
    if member.has_role(Role.CUSTODIAN):
        others = others.exclude(keyring__kind=KeyringKind.FOLLOW_UP)
    others.delete()
    held = set(Grant.objects.filter(member=member).values_list("keyring", flat=True))
    for ring, keys in rings:
        if ring.pk not in held:
            keyrings.give(
                keyring=ring, keys=keys, member=member, organisation=organisation, now=now
            )


def _ask_custodians(member: Member, entry: Entry, by: Actor, now: datetime) -> None:
    """A new custodian waits for one of the others, who cannot read the directory."""
    CustodianRequest.objects.filter(member=member).delete()
    holds = Grant.objects.filter(member=member, keyring__kind=KeyringKind.FOLLOW_UP)
    if not member.has_role(Role.CUSTODIAN) or holds.exists():
        return
    asked = CustodianRequest(id=uuid4(), member=member, at=now)
    asked.sealed = seal_payload_to(
        by.follow_up.public,
        {
            "pseudonym": entry.pseudonym,
            "queue_tag": str(entry.queue_tag),
            "signing": entry.signing.hex(),
        },
        places.column(by.deployment.pk, asked, "sealed"),
    )
    asked.save(force_insert=True)
