"""Enlist lines in a campaign: contacts that wait, unreleased, in closed lanes."""

from collections.abc import Sequence
from datetime import datetime

from clarion.actions import audit
from clarion.actions.actor import Actor
from clarion.actions.lanes import lane_of
from clarion.actions.transaction import one_transaction
from clarion.models import Campaign, Contact, Line
from clarion.rules.vocabulary import LineKind, Rank


@one_transaction
def enlist(
    *, campaign: Campaign, lines: Sequence[Line], language: str, by: Actor, now: datetime
) -> list[Contact]:
    """Lines that never ring are passed over. `language` is spoken on the telephone there."""
    contacts = [
        Contact(
            lane=lane_of(
                campaign_id=campaign.pk,
                hours_class=line.hours_class,
                language=language,
                tier=tier_of(line),
                rank=Rank.NEVER_CALLED,
                keyring_id=None,
            ),
            line=line,
            station_id=line.station_id,
            person_tag=line.person.tag if line.person else line.pk,
            ready_at=now,
        )
        for line in lines
        if line.callable
    ]
    Contact.objects.bulk_create(contacts)
    audit.write(by=by, now=now, verb="enlist", campaign=str(campaign.pk), count=str(len(contacts)))
    return contacts


def tier_of(line: Line) -> int:
    """0: public lines of a station, where newcomers begin. 1: lines of a person."""
    public = line.person_id is None and line.kind != LineKind.MOBILE
    return 0 if public else 1
