"""What a lease lets its holder open: the contact's records, by the week's campaign keyring."""

from dataclasses import dataclass
from typing import Any

from clarion.actions.actor import Actor
from clarion.actions.calling.card import Chosen, Text
from clarion.actions.open_keyring import open_keyring
from clarion.actions.open_record import Opened, open_added, open_records
from clarion.actions.refusal import NotFound
from clarion.models import Contact
from clarion.rules.vocabulary import EnlistReason
from clarion.vault.key import Key


@dataclass(frozen=True)
class OpenedContact:
    """In memory only. `line.key` also seals what is reported about this line."""

    campaign: dict[str, Any]
    station: dict[str, Any]
    person: dict[str, Any] | None
    line: Opened
    chosen_because: Chosen | None = None


def open_contact(contact: Contact, by: Actor) -> OpenedContact:
    """Needs line, station, person, lane and campaign loaded. Raises NotFound without a grant."""
    lane, line = contact.lane, contact.line
    if lane.keyring_id is None:
        raise NotFound
    keys = open_keyring(by, lane.keyring_id)
    wanted = [lane.campaign.record_id, line.station.record_id, line.record_id]
    if line.person:
        wanted.append(line.person.record_id)
    opened = open_records(by.deployment.pk, lane.keyring_id, keys.wrapping, wanted)
    return OpenedContact(
        campaign=opened[lane.campaign.record_id].payload,
        station=opened[line.station.record_id].payload,
        person=opened[line.person.record_id].payload if line.person else None,
        line=opened[line.record_id],
        chosen_because=_chosen(contact, opened[lane.campaign.record_id].key, by),
    )


def _chosen(contact: Contact, key: Key, by: Actor) -> Chosen | None:
    together = contact.enlistment
    if together is None:
        return None
    said = open_added(by.deployment.pk, key, together)
    return Chosen(EnlistReason(said["reason"]), Text(said["words"], said["lang"]))
