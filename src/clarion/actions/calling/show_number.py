"""Show the number: the attempt begins, and caps, hours and stops are asked once more."""

from datetime import datetime
from uuid import UUID, uuid4

from clarion.actions import audit
from clarion.actions.actor import Actor
from clarion.actions.calling.renew import LeaseLost, renewed
from clarion.actions.refusal import Refused
from clarion.actions.transaction import one_transaction
from clarion.countries.registry import profile
from clarion.models import Attempt, Contact, Hold
from clarion.queries.history import calls
from clarion.queries.lanes import within
from clarion.queries.leases import attempt_of
from clarion.queries.own_state import own_state
from clarion.queries.pauses import is_paused
from clarion.queries.stops import is_stopped
from clarion.rules import caps, hours
from clarion.rules.vocabulary import HoursClass


class OutOfHours(Refused):
    """It is no longer an hour at which this line may ring. The number stays hidden."""


class Paused(Refused):
    """A coordinator has paused the calls. The number stays hidden."""


class Rests(Refused):
    """This line has been called enough for now. The number stays hidden."""


class OwnPace(Refused):
    """One number a minute, twelve an hour, forty a day; and three reports owed at most."""

    status = 429

    def __init__(self, refusal: caps.Refusal) -> None:
        super().__init__()
        self.refusal = refusal


@one_transaction
def show_number(*, lease_id: UUID, by: Actor, now: datetime) -> UUID:
    """The attempt's id. Pressing twice is pressing once."""
    hold = renewed(lease_id=lease_id, by=by, now=now)
    _refuse_if_closed(hold, now)
    begun = attempt_of(lease_id)
    if begun:
        return begun.pk
    _refuse_now(hold, by, now)
    attempt = Attempt.objects.create(
        id=uuid4(),
        lease_id=lease_id,
        contact=hold.contact,
        line_id=hold.contact.line_id,
        station_id=hold.station_id,
        person_tag=hold.person_tag,
        member_tag=by.tag,
        shown_at=now,
    )
    audit.write(by=by, now=now, verb="show_number", attempt=str(attempt.pk))
    return attempt.pk


def _refuse_if_closed(hold: Hold, now: datetime) -> None:
    """A stop that commits at this moment waits for the row, or we wait for it."""
    contact = Contact.objects.select_for_update().filter(pk=hold.contact_id).first()
    line = hold.contact.line
    closed = contact is None or contact.ready_at is None or not line.callable
    campaign = hold.contact.lane.campaign
    over = campaign.ended_at is not None or campaign.ends_at <= now
    if closed or over or is_stopped(person_tag=hold.person_tag, line_id=line.pk):
        raise LeaseLost


def _refuse_now(hold: Hold, by: Actor, now: datetime) -> None:
    contact = hold.contact
    country = profile(by.deployment.profile)
    campaign = contact.lane.campaign
    narrowed = within(hold.rank, campaign.opens, campaign.closes)
    schedule = country.schedule(HoursClass(contact.line.hours_class), narrowed)
    if is_paused(campaign.pk):
        raise Paused
    if not hours.is_open(schedule, now, country.calendar):
        raise OutOfHours
    past = calls(
        line_id=contact.line_id,
        person_tag=hold.person_tag,
        station_id=hold.station_id,
        now=now,
    )
    if caps.earliest_next(past.line, past.person, past.station, now=now, zone=schedule.zone) > now:
        raise Rests
    own = own_state(by.tag, now)
    refusal = caps.volunteer_may_show(own.shown, len(own.owed), now)
    if refusal:
        raise OwnPace(refusal)
