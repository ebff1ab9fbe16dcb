"""A campaign's own record, opened for a coordinator."""

from clarion.actions.actor import Actor
from clarion.actions.open_keyring import open_lasting
from clarion.actions.open_record import Opened, open_records
from clarion.models import Campaign
from clarion.rules.vocabulary import KeyringKind


def open_facts(campaign: Campaign, by: Actor) -> Opened:
    """Raises NotFound for whoever does not hold DIRECTORY."""
    ring, keys = open_lasting(by, KeyringKind.DIRECTORY)
    opened = open_records(by.deployment.pk, ring.pk, keys.wrapping, [campaign.record_id])
    return opened[campaign.record_id]


def languages_of(payload: dict[str, list[str]]) -> tuple[str, ...]:
    """Campaigns written before there was a choice have all that their title has."""
    return tuple(payload.get("languages", payload["title"]))
