"""Let a campaign go live, or say what it still lacks."""

from datetime import datetime
from uuid import UUID

from clarion.actions.actor import Actor
from clarion.actions.campaigns.facts import languages_of, open_facts
from clarion.actions.campaigns.open_campaign import lacks_of
from clarion.actions.campaigns.rewrite import find_unfinished, save
from clarion.actions.refusal import Refused
from clarion.actions.transaction import one_transaction
from clarion.rules.readiness import TEXTS, Lack


class NotReady(Refused):
    """This campaign cannot go live yet: something is still missing."""

    def __init__(self, lacks: tuple[Lack, ...]) -> None:
        super().__init__()
        self.lacks = lacks


@one_transaction
def go_live(*, campaign_id: UUID, by: Actor, now: datetime) -> None:
    """Pressing twice is pressing once. Raises NotReady with every gap."""
    campaign = find_unfinished(campaign_id)
    if campaign.live_at:
        return
    opened = open_facts(campaign, by)
    if missing := lacks_of(campaign, opened, by, now):
        raise NotReady(missing)
    # What was begun in a language that the campaign is not for must not be shown to anybody.
    kept = {
        name: {tag: opened.payload[name][tag] for tag in languages_of(opened.payload)}
        for names in TEXTS.values()
        for name in names
    }
    save(campaign, opened, kept, by, now, verb="go_live")
    campaign.live_at = now
    campaign.save()
