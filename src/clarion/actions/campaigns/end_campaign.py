"""End a campaign: nobody rings for it any more, and what was agreed is told to coordinators."""

from collections.abc import Iterable, Mapping
from datetime import datetime
from uuid import UUID

from clarion.actions import audit, places
from clarion.actions.actor import Actor
from clarion.actions.campaigns.rewrite import Over, find_unfinished
from clarion.actions.lanes import ranked
from clarion.actions.open_keyring import open_lasting
from clarion.actions.open_record import Opened, open_records
from clarion.actions.transaction import one_transaction
from clarion.countries.registry import profile
from clarion.models import Campaign, Contact, Grant, Hold, Keyring, Notice, Station, Wrap
from clarion.rules.ranking import CALLBACKS
from clarion.rules.vocabulary import KeyringKind, Rank
from clarion.vault.sealing import seal_payload_to

# As many as one notice holds; the first ones are the next due.
TOLD = 40


@one_transaction
def end_campaign(*, campaign_id: UUID, by: Actor, now: datetime) -> int:
    """How many agreed calls were waiting. Raises NotFound; ending twice is ending once.

    Contacts keep when they may ring next: for another campaign it holds as it did.
    """
    try:
        campaign = find_unfinished(campaign_id)
    except Over:
        return 0
    contacts = Contact.objects.filter(lane__campaign=campaign)
    agreed = list(
        contacts.filter(lane__rank__in=CALLBACKS, ready_at__isnull=False)
        .select_related("lane")
        .order_by("ready_at")
    )
    if agreed:
        _tell(agreed, by, now)
        _close_neutrally(agreed)
    Hold.objects.filter(contact__lane__campaign=campaign).delete()
    _end_releases(campaign, now)
    campaign.ended_at = now
    campaign.save()
    audit.write(by=by, now=now, verb="end_campaign", campaign=str(campaign.pk))
    return len(agreed)


def _tell(agreed: list[Contact], by: Actor, now: datetime) -> None:
    """One notice: which office, and for when. Whom to ask is a coordinator's to find out."""
    told = agreed[:TOLD]
    opened = _stations(told, by)
    zone = profile(by.deployment.profile).zone
    content = {
        "about": "campaign_ended",
        "result": "",
        "from": by.pseudonym,
        "text": "\n".join(
            f"{_due(contact, now).astimezone(zone):%Y-%m-%d %H:%M}  {opened[contact.station_id]}"
            for contact in told
        ),
    }
    notice = Notice(at=now)
    place = places.column(by.deployment.pk, notice, "sealed")
    notice.sealed = seal_payload_to(by.directory.public, content, place)
    notice.save(force_insert=True)


def _due(contact: Contact, now: datetime) -> datetime:
    return contact.agreed_at or contact.ready_at or now


def _stations(contacts: Iterable[Contact], by: Actor) -> Mapping[UUID, str]:
    ring, keys = open_lasting(by, KeyringKind.DIRECTORY)
    stations = Station.objects.in_bulk({contact.station_id for contact in contacts})
    records = [station.record_id for station in stations.values()]
    opened = open_records(by.deployment.pk, ring.pk, keys.wrapping, records)
    return {pk: _named(opened[station.record_id]) for pk, station in stations.items()}


def _named(station: Opened) -> str:
    return f"{station.payload['place']} {station.payload['name']}"


def _close_neutrally(agreed: Iterable[Contact]) -> None:
    """Among the others that wait: their row no longer says that somebody agreed."""
    for contact in agreed:
        contact.lane = ranked(contact.lane, Rank.WAITING)
        contact.avoid_tag = contact.prefer_tag = None
        contact.prefer_until = contact.agreed_at = None
    columns = ["lane", "avoid_tag", "prefer_tag", "prefer_until", "agreed_at"]
    Contact.objects.bulk_update(agreed, columns, batch_size=200)


def _end_releases(campaign: Campaign, now: datetime) -> None:
    rings = Keyring.objects.filter(campaign=campaign)
    Wrap.objects.filter(keyring__in=rings).delete()
    Grant.objects.filter(keyring__in=rings).delete()
    rings.filter(ended_at=None).update(ended_at=now)
