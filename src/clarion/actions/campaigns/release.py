"""Release: seal the next contacts to this week's volunteers, and to nobody else."""

from collections.abc import Iterable, Sequence
from datetime import datetime
from uuid import UUID

from django.db.models import Q, QuerySet

from clarion.actions import audit, keyrings, places
from clarion.actions.actor import Actor
from clarion.actions.lanes import lane_of
from clarion.actions.open_keyring import open_keyring, open_lasting, open_signing_key
from clarion.actions.open_record import open_records
from clarion.actions.transaction import one_transaction
from clarion.models import Campaign, Contact, Keyring, Member, Person, Station, Wrap
from clarion.rules.epochs import epoch_of, oldest_open
from clarion.rules.vocabulary import KeyringKind, Role
from clarion.vault.key import Key
from clarion.vault.keyring import KeyringKeys
from clarion.vault.sealing import wrap

CALLERS = (Role.VOLUNTEER, Role.FOLLOW_UP_CALLER)


@one_transaction
def release(*, campaign: Campaign, count: int, by: Actor, now: datetime) -> int:
    """Open up to `count` more contacts to the campaign's volunteers; how many were opened."""
    directory_ring, directory = open_lasting(by, KeyringKind.DIRECTORY)
    keyring, keys = _this_week(campaign, directory, by, now)
    contacts = list(
        _unreleased(campaign, now)
        .select_related("lane", "line", "line__person")
        .order_by("ready_at", "id")[:count]
    )
    records = {campaign.record_id, *_records_of(contacts)}
    _wrap_for(
        records,
        keyring=keyring,
        holder=keys.wrapping,
        directory_id=directory_ring.pk,
        directory=directory.wrapping,
        by=by,
    )
    _move(contacts, keyring)
    audit.write(by=by, now=now, verb="release", campaign=str(campaign.pk), count=str(len(contacts)))
    return len(contacts)


def _unreleased(campaign: Campaign, now: datetime) -> QuerySet[Contact]:
    """Never released, or in a week that is closed by now."""
    closed = Q(lane__keyring=None) | Q(lane__keyring__epoch__lt=oldest_open(now))
    return Contact.objects.filter(closed, lane__campaign=campaign, ready_at__isnull=False)


def _this_week(
    campaign: Campaign, directory: KeyringKeys, by: Actor, now: datetime
) -> tuple[Keyring, KeyringKeys]:
    """The week's keyring, made and granted to every active volunteer at its first use.

    Coordinators are granted it as well: they top it up and approve later joiners.
    """
    epoch = epoch_of(now)
    # Locked: whoever is removed in the same moment has the keyring's keys made anew.
    rings = Keyring.objects.select_for_update()
    found = rings.filter(
        kind=KeyringKind.CAMPAIGN, campaign=campaign, epoch=epoch, ended_at=None
    ).first()
    if found:
        return found, open_keyring(by, found.pk)
    organisation = open_signing_key(by, directory)
    keyring, keys = keyrings.make(
        kind=KeyringKind.CAMPAIGN,
        organisation=organisation,
        now=now,
        campaign=campaign,
        epoch=epoch,
    )
    for member in Member.objects.filter(ended_at=None):
        if member.has_role(*CALLERS, Role.COORDINATOR):
            keyrings.give(
                keyring=keyring, keys=keys, member=member, organisation=organisation.public, now=now
            )
    return keyring, keys


def _records_of(contacts: Iterable[Contact]) -> Iterable[UUID]:
    """Of each contact: its line, the person where there is one, and the station."""
    stations = Station.objects.in_bulk({contact.station_id for contact in contacts})
    for contact in contacts:
        yield contact.line.record_id
        yield stations[contact.station_id].record_id
        person: Person | None = contact.line.person
        if person:
            yield person.record_id


def _wrap_for(
    records: set[UUID],
    *,
    keyring: Keyring,
    holder: Key,
    directory_id: UUID,
    directory: Key,
    by: Actor,
) -> None:
    done = Wrap.objects.filter(keyring=keyring, record__in=records)
    missing = records - set(done.values_list("record_id", flat=True))
    opened = open_records(by.deployment.pk, directory_id, directory, missing)
    Wrap.objects.bulk_create(
        Wrap(
            record_id=record_id,
            keyring=keyring,
            sealed=wrap(one.key, holder, places.wrap(by.deployment.pk, record_id, keyring.pk)),
        )
        for record_id, one in opened.items()
    )


def _move(contacts: Sequence[Contact], keyring: Keyring) -> None:
    for contact in contacts:
        old = contact.lane
        contact.lane = lane_of(
            campaign_id=old.campaign_id,
            hours_class=old.hours_class,
            language=old.language,
            tier=old.tier,
            rank=old.rank,
            keyring_id=keyring.pk,
        )
    Contact.objects.bulk_update(contacts, ["lane"], batch_size=200)
