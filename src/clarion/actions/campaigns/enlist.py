"""Enlist lines in a campaign: contacts that wait, unreleased, in closed lanes."""

from collections.abc import Sequence
from dataclasses import asdict, dataclass
from datetime import datetime

from clarion.actions import audit, places
from clarion.actions.actor import Actor
from clarion.actions.campaigns.facts import open_facts
from clarion.actions.lanes import lane_of, tier_of
from clarion.actions.transaction import one_transaction
from clarion.models import Campaign, Contact, Enlistment, Line
from clarion.queries.disputes import in_doubt
from clarion.queries.siblings import rest_elsewhere
from clarion.queries.stops import is_stopped, shared_until
from clarion.rules.vocabulary import EnlistReason, Rank
from clarion.vault.sealing import seal_payload


@dataclass(frozen=True)
class Why:
    """For whoever is to call: a reason, and words of the coordinator in the language `lang`."""

    reason: EnlistReason
    words: str = ""
    lang: str = ""


@one_transaction
def enlist(
    *,
    campaign: Campaign,
    lines: Sequence[Line],
    language: str,
    by: Actor,
    now: datetime,
    why: Why | None = None,
) -> list[Contact]:
    """Lines that never ring, and those that are in already, are passed over.

    `language` is spoken on the telephone there.
    """
    Campaign.objects.select_for_update().get(pk=campaign.pk)
    known = Contact.objects.filter(lane__campaign=campaign, line__in=lines)
    enlisted = set(known.values_list("line", flat=True))
    contacts = [
        contact
        for line in lines
        if line.callable
        and line.pk not in enlisted
        and (contact := _waiting(campaign, line, language, now))
    ]
    if why and contacts:
        together = _together(campaign, why, by, now)
        for contact in contacts:
            contact.enlistment = together
    Contact.objects.bulk_create(contacts)
    audit.write(by=by, now=now, verb="enlist", campaign=str(campaign.pk), count=str(len(contacts)))
    return contacts


def _together(campaign: Campaign, why: Why, by: Actor, now: datetime) -> Enlistment:
    """Under the campaign's own key: its volunteers open it with the case and the briefing."""
    made = Enlistment(campaign=campaign, at=now)
    place = places.column(by.deployment.pk, made, "sealed")
    made.sealed = seal_payload(open_facts(campaign, by).key, asdict(why), place)
    made.save(force_insert=True)
    return made


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
