"""Write what follows from an outcome into the queue: once, here, so that no hand-out need ask."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from random import Random
from uuid import UUID

from django.db.models import F, Q, QuerySet
from django.db.models.functions import Greatest

from clarion.actions.actor import Actor
from clarion.actions.calling.reported import Callback
from clarion.actions.close import close
from clarion.actions.lanes import ranked
from clarion.countries.base import Profile
from clarion.countries.registry import profile
from clarion.models import Attempt, Contact, Line, Wrap
from clarion.queries.history import calls
from clarion.rules import caps, hours
from clarion.rules.callbacks import WINDOW, appears_at
from clarion.rules.hours import Schedule
from clarion.rules.jitter import jittered
from clarion.rules.lifecycle import Consequence
from clarion.rules.vocabulary import (
    ContactState,
    HoursClass,
    LineState,
    NextCaller,
    Rank,
    Scope,
)

DAY = timedelta(days=1)
# How long the volunteer who is preferred goes first.
PREFERENCE = timedelta(days=2)

# From here nobody can reach it: the person's other lines are another matter.
LEADS_NOWHERE = {LineState.DEAD, LineState.BLOCKED_FROM_ABROAD}


@dataclass(frozen=True)
class Written:
    """`agreed_at`: the hour of an agreed call, as it stands in the queue now.

    `dropped`: the wraps of what was closed. `frozen`: which contacts wait for a coordinator.
    """

    agreed_at: datetime | None = None
    dropped: tuple[Wrap, ...] = ()
    frozen: tuple[UUID, ...] = ()


def write(
    attempt: Attempt,
    consequence: Consequence,
    callback: Callback | None,
    *,
    luck: Random,
    by: Actor,
    now: datetime,
) -> Written:
    affected = _affected(attempt, consequence)
    agreed_at, dropped = None, []
    frozen: tuple[UUID, ...] = ()
    if consequence.line in LEADS_NOWHERE:
        Line.objects.filter(pk=attempt.line_id).update(callable=False)
    if consequence.contact in {ContactState.CLOSED, ContactState.FROZEN}:
        if consequence.contact == ContactState.FROZEN:
            frozen = tuple(affected.order_by("pk").values_list("pk", flat=True))
        dropped = close(affected, drop_wraps=consequence.contact == ContactState.CLOSED)
    else:
        agreed_at = _let_wait(attempt, consequence, callback, affected, luck=luck, by=by, now=now)
    rest_around(attempt, by, now)
    return Written(agreed_at, tuple(dropped), frozen)


def _let_wait(
    attempt: Attempt,
    consequence: Consequence,
    callback: Callback | None,
    affected: QuerySet[Contact],
    *,
    luck: Random,
    by: Actor,
    now: datetime,
) -> datetime | None:
    ready_at, agreed_at = _ready_at(attempt, consequence, callback, luck=luck, by=by, now=now)
    affected.exclude(pk=attempt.contact_id).update(ready_at=Greatest(F("ready_at"), ready_at))
    mine = bool(agreed_at and callback and callback.mine)
    _wait(attempt, consequence, ready_at, agreed_at, mine=mine)
    return agreed_at


def _affected(attempt: Attempt, consequence: Consequence) -> QuerySet[Contact]:
    """The contacts of this line, or of all published lines of this person, in every campaign."""
    own = Q(line=attempt.line_id)
    if consequence.scope == Scope.PERSON:
        own |= Q(person_tag=attempt.person_tag)
    # In one order, so that two reports at once wait for each other instead of locking crosswise.
    rows = Contact.objects.select_for_update().filter(own, ready_at__isnull=False).order_by("pk")
    return Contact.objects.filter(pk__in=[row.pk for row in rows], ready_at__isnull=False)


def _ready_at(
    attempt: Attempt,
    consequence: Consequence,
    callback: Callback | None,
    *,
    luck: Random,
    by: Actor,
    now: datetime,
) -> tuple[datetime, datetime | None]:
    """When it may ring; and for an agreed call its hour, after caps and windows."""
    country = profile(by.deployment.profile)
    schedule = country.schedules[HoursClass(attempt.contact.line.hours_class)]
    earliest = _earliest_by_caps(attempt, schedule, now)
    if consequence.contact == ContactState.CALLBACK and callback:
        agreed = max(callback.at, earliest)
        ready_at = appears_at(schedule, country.calendar, agreed, now) or agreed
        return ready_at, max(ready_at, agreed)
    rest = jittered(consequence.rest or DAY, luck.uniform(-1, 1), least=consequence.least)
    after = max(now + rest, earliest)
    if consequence.other_part_of_day:
        return _other_part(schedule, country, after, now), None
    return after, None


def _other_part(schedule: Schedule, country: Profile, after: datetime, now: datetime) -> datetime:
    part = hours.part_of_day(schedule, now)
    return hours.later_part(schedule, country.calendar, after, part) or after


def _earliest_by_caps(attempt: Attempt, schedule: Schedule, now: datetime) -> datetime:
    past = calls(
        line_id=attempt.line_id,
        person_tag=attempt.person_tag,
        station_id=attempt.station_id,
        now=now,
    )
    return caps.earliest_next(past.line, past.person, (), now=now, zone=schedule.zone)


def _wait(
    attempt: Attempt,
    consequence: Consequence,
    ready_at: datetime,
    agreed_at: datetime | None,
    *,
    mine: bool,
) -> None:
    """The called contact itself: when, in which lane, and who goes first or not at all."""
    contact = attempt.contact
    preferred = mine or consequence.next_caller == NextCaller.SAME
    first = agreed_at + WINDOW if agreed_at else ready_at + PREFERENCE
    rank = Rank.WAITING if agreed_at is None else Rank.CALLBACK_OWN if mine else Rank.CALLBACK
    contact.lane = ranked(contact.lane, rank)
    Contact.objects.filter(pk=contact.pk, ready_at__isnull=False).update(
        ready_at=ready_at,
        lane=contact.lane,
        avoid_tag=attempt.member_tag if consequence.next_caller == NextCaller.ANOTHER else None,
        prefer_tag=attempt.member_tag if preferred else None,
        prefer_until=first if preferred else None,
        agreed_at=agreed_at,
    )


def rest_around(attempt: Attempt, by: Actor, now: datetime) -> None:
    """Whoever answered, and whatever was said: the caps of the person and of the station."""
    zone = profile(by.deployment.profile).zone
    past = calls(
        line_id=attempt.line_id,
        person_tag=attempt.person_tag,
        station_id=attempt.station_id,
        now=now,
    )
    of_person = Contact.objects.filter(person_tag=attempt.person_tag)
    of_station = Contact.objects.filter(station_id=attempt.station_id)
    _rest(of_person, caps.earliest_next((), past.person, (), now=now, zone=zone), now)
    _rest(of_station, caps.earliest_next((), (), past.station, now=now, zone=zone), now)


def _rest(contacts: QuerySet[Contact], until: datetime, now: datetime) -> None:
    if until > now:
        contacts.filter(ready_at__lt=until).update(ready_at=until)
