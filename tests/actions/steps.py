"""Steps that many tests of actions take: to hold a contact, to ring it, to report, to open."""

from datetime import datetime, timedelta
from random import Random
from typing import Any
from uuid import UUID, uuid4

from clarion.actions import places
from clarion.actions.actor import Actor
from clarion.actions.calling.hand_out import HARD_END, LEASE
from clarion.actions.calling.read_briefing import read_briefing
from clarion.actions.calling.record_outcome import Recorded, record_outcome
from clarion.actions.calling.reported import Reported
from clarion.actions.calling.show_number import show_number
from clarion.actions.campaigns.enlist import enlist
from clarion.actions.campaigns.release import release
from clarion.actions.open_keyring import open_lasting
from clarion.models import Attempt, AuditEntry, Campaign, Contact, FollowUpNote, Hold, Line, Notice
from clarion.rules.outcome import Report
from clarion.rules.vocabulary import (
    Counts,
    How,
    KeyringKind,
    LineResult,
    NextCaller,
    Rank,
    Tick,
    Who,
)
from clarion.vault.opening import open_payload_to
from tests.cast import NOW, Cast, World, make_campaign, make_point

SECOND, MINUTE = timedelta(seconds=1), timedelta(minutes=1)
HOUR, DAY = timedelta(hours=1), timedelta(days=1)


class Luck(Random):
    """Draws always the same, so that a rest has an exact end."""

    def __init__(self, share: float = 0) -> None:
        super().__init__(1)
        self.share = share

    def uniform(self, a: float, b: float) -> float:
        assert (a, b) == (-1, 1)
        return self.share


def hold(contact: Contact, by: Actor, now: datetime = NOW) -> Hold:
    """The contact in the hands of `by`, whatever the queue would have chosen."""
    contact = Contact.objects.get(pk=contact.pk)
    Contact.objects.filter(pk=contact.pk).update(ready_at=now + LEASE)
    return Hold.objects.create(
        contact=contact,
        person_tag=contact.person_tag,
        station_id=contact.station_id,
        member_tag=by.tag,
        taken_at=now,
        until=now + LEASE,
        hard_end=now + HARD_END,
        rank=Rank.NEVER_CALLED,
    )


def ring(contact: Contact, by: Actor, now: datetime = NOW) -> Attempt:
    """Held, and its number shown."""
    shown = show_number(lease_id=hold(contact, by, now).pk, by=by, now=now)
    return Attempt.objects.get(pk=shown)


def report(
    attempt: Attempt,
    by: Actor,
    reported: Reported,
    now: datetime = NOW,
    luck: Random | None = None,
) -> Recorded:
    return record_outcome(
        attempt_id=attempt.pk, reported=reported, luck=luck or Luck(), by=by, now=now
    )


def unanswered(line: LineResult = LineResult.NO_ANSWER, **more: Any) -> Reported:
    return Reported(report=Report(line), **more)


def answered(who: Who, how: How, *ticks: Tick, **more: Any) -> Reported:
    return Reported(report=Report(LineResult.ANSWERED, who, how, frozenset(ticks)), **more)


def call(
    contact: Contact, by: Actor, reported: Reported, now: datetime = NOW, luck: Random | None = None
) -> Recorded:
    """The whole way: held, shown and reported, in one moment."""
    return report(ring(contact, by, now), by, reported, now, luck)


def past_call(
    contact: Contact, by: Actor, at: datetime, counts: Counts = Counts.NOTHING
) -> Attempt:
    """An attempt that was reported long ago, without all that follows."""
    return Attempt.objects.create(
        lease_id=uuid4(),
        contact=contact,
        line=contact.line,
        station_id=contact.station_id,
        person_tag=contact.person_tag,
        member_tag=by.tag,
        shown_at=at,
        reported_at=at,
        counts_as=counts,
    )


def second_campaign(world: World, *readers: Actor) -> tuple[Campaign, tuple[Contact, ...]]:
    """The same lines once more, in another campaign."""
    carol, before = world.cast.carol, NOW - 2 * DAY
    campaign = make_campaign(world.cast)
    make_point(world.cast, campaign)
    lines = [Line.objects.select_related("person").get(pk=line.pk) for line in world.lines]
    contacts = enlist(campaign=campaign, lines=lines, language="zh", by=carol, now=before)
    release(campaign=campaign, count=1000, by=carol, now=before)
    for reader in readers:
        read_briefing(campaign_id=campaign.pk, by=reader, now=before)
    return campaign, tuple(contacts)


def state(contact: Contact) -> dict[str, object]:
    """All that the queue knows of a contact."""
    row = Contact.objects.select_related("lane").get(pk=contact.pk)
    return {
        "ready_at": row.ready_at,
        "rank": row.lane.rank,
        "avoid": row.avoid_tag,
        "prefer": row.prefer_tag,
        "prefer_until": row.prefer_until,
        "agreed_at": row.agreed_at,
    }


def waits(
    ready_at: datetime | None,
    next_caller: NextCaller = NextCaller.ANYONE,
    by: Actor | None = None,
    rank: Rank = Rank.WAITING,
    *,
    first: timedelta = 2 * DAY,
    agreed_at: datetime | None = None,
) -> dict[str, object]:
    """As `state` tells of a contact that waits: for anyone, for another, or first for the same."""
    tag: UUID | None = by.tag if by else None
    same = tag if next_caller == NextCaller.SAME else None
    return {
        "ready_at": ready_at,
        "rank": rank,
        "avoid": tag if next_caller == NextCaller.ANOTHER else None,
        "prefer": same,
        "prefer_until": ready_at + first if same and ready_at else None,
        "agreed_at": agreed_at,
    }


CLOSED: dict[str, object] = {
    "ready_at": None,
    "rank": Rank.NEVER_CALLED,
    "avoid": None,
    "prefer": None,
    "prefer_until": None,
    "agreed_at": None,
}


def opened_notices(cast: Cast) -> list[dict[str, Any]]:
    """What coordinators find, oldest first."""
    _, keys = open_lasting(cast.carol, KeyringKind.DIRECTORY)
    return [
        open_payload_to(keys.pair, row.sealed, places.column(row_deployment(cast), row, "sealed"))
        for row in Notice.objects.order_by("at", "id")
    ]


def opened_notes(cast: Cast) -> list[dict[str, Any]]:
    """What custodians find."""
    _, keys = open_lasting(cast.erin, KeyringKind.FOLLOW_UP)
    return [
        open_payload_to(keys.pair, row.sealed, places.column(row_deployment(cast), row, "sealed"))
        for row in FollowUpNote.objects.all()
    ]


def audited(cast: Cast, by: Actor) -> list[dict[str, Any]]:
    """One member's chain, as a coordinator reads it."""
    _, keys = open_lasting(cast.carol, KeyringKind.DIRECTORY)
    return [
        open_payload_to(keys.pair, row.sealed, places.column(row_deployment(cast), row, "sealed"))
        for row in AuditEntry.objects.filter(chain=by.tag).order_by("sequence")
    ]


def row_deployment(cast: Cast) -> UUID:
    return cast.founded.deployment.pk
