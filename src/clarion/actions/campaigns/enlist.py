"""Enlist lines in a campaign: contacts that wait, unreleased, in closed lanes."""

from collections.abc import Sequence
from datetime import datetime

from clarion.actions import audit
from clarion.actions.actor import Actor
from clarion.actions.lanes import lane_of, tier_of
from clarion.actions.transaction import one_transaction
from clarion.models import Campaign, Contact, Line
from clarion.queries.disputes import in_doubt
from clarion.queries.siblings import rest_elsewhere
from clarion.queries.stops import is_stopped, shared_until
from clarion.rules.vocabulary import Rank


@one_transaction
def enlist(
    *, campaign: Campaign, lines: Sequence[Line], language: str, by: Actor, now: datetime
) -> list[Contact]:
    """Lines that never ring are passed over. `language` is spoken on the telephone there."""
    contacts = [
        contact
        for line in lines
        if line.callable and (contact := _waiting(campaign, line, language, now))
    ]
    Contact.objects.bulk_create(contacts)
    audit.write(by=by, now=now, verb="enlist", campaign=str(campaign.pk), count=str(len(contacts)))
    return contacts


def _waiting(campaign: Campaign, line: Line, language: str, now: datetime) -> Contact | None:
    """None for whom another campaign has closed; rests and years of silence hold here as well."""
    person_tag = line.person.tag if line.person else line.pk
    if in_doubt(line):
        return None
    shared = shared_until(line, campaign.pk, now)
    rested = rest_elsewhere(line, person_tag, now)
    if shared is None or rested is None or is_stopped(person_tag=person_tag, line_id=line.pk):
        return None
    lane = lane_of(
        campaign_id=campaign.pk,
        hours_class=line.hours_class,
        language=language,
        tier=tier_of(line),
        rank=Rank.NEVER_CALLED,
        keyring_id=None,
    )
    return Contact(
        lane=lane,
        line=line,
        station_id=line.station_id,
        person_tag=person_tag,
        ready_at=max(shared, rested),
    )
