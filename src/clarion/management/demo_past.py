"""Yesterday in a practice deployment: calls that were made, so that cards can tell of them."""

from dataclasses import replace
from datetime import datetime, timedelta
from random import Random
from uuid import UUID

from clarion.actions.actor import Actor
from clarion.actions.calling.lease import lease
from clarion.actions.calling.read_briefing import read_briefing
from clarion.actions.calling.record_outcome import record_outcome
from clarion.actions.calling.reported import Callback, Reported
from clarion.actions.calling.show_number import show_number
from clarion.countries.base import Profile
from clarion.management.demo_build import Demo
from clarion.models import Attempt
from clarion.rules import hours
from clarion.rules.outcome import Report
from clarion.rules.vocabulary import HoursClass, How, LineResult, NeutralNote, Role, Tick, Who

# A day before practice begins; fewer than twelve an hour, as for everybody.
PACE = timedelta(minutes=7)
CALLBACK_IN = timedelta(minutes=5)

_NO_ANSWER = Reported(report=Report(LineResult.NO_ANSWER))
_BUSY = Reported(report=Report(LineResult.BUSY))
_OFF = Reported(report=Report(LineResult.SWITCHED_OFF))
_DESK = Reported(
    report=Report(LineResult.ANSWERED, Who.COLLEAGUE, How.REJECTED), hint=NeutralNote.MORNINGS
)
_HEARD = Reported(
    report=Report(LineResult.ANSWERED, Who.COLLEAGUE, How.SILENT, frozenset({Tick.TEXT_READ})),
    hint=NeutralNote.ASK_FOR_ROLE,
)
CALLS = (
    _NO_ANSWER,
    _DESK,
    _BUSY,
    _NO_ANSWER,
    _HEARD,
    _OFF,
    _NO_ANSWER,
    _DESK,
    _BUSY,
    _NO_ANSWER,
    _HEARD,
)
# The last one asked to be called again today: the first card of the practice.
LATER = Reported(
    report=Report(LineResult.ANSWERED, Who.COLLEAGUE, How.ASKED, frozenset({Tick.ANOTHER_TIME})),
    hint=NeutralNote.ASK_FOR_ROLE,
)


def add_past(demo: Demo, country: Profile, now: datetime) -> None:
    """One volunteer has a day behind them; the other is new, and begins with public lines."""
    old_hand = next(
        demo.actors[login.pseudonym] for login in demo.logins if Role.VOLUNTEER in login.roles
    )
    schedule = country.schedules[HoursClass.DUTY]
    day = now - timedelta(days=1)
    start = hours.next_opening(schedule, day.replace(hour=0, minute=5), country.calendar) or day
    read_briefing(campaign_id=demo.campaign.pk, by=old_hand, now=start)
    agreed = replace(LATER, callback=Callback(at=now + CALLBACK_IN, mine=True))
    luck = Random(1)  # noqa: S311  jitter of an invented past
    for place, reported in enumerate((*CALLS, agreed)):
        _call(old_hand, reported, start + place * PACE, luck)


def _call(by: Actor, reported: Reported, at: datetime, luck: Random) -> None:
    leased: UUID | None = lease(by=by, now=at).lease_id
    if leased is None:
        return
    attempt = show_number(lease_id=leased, by=by, now=at)
    record_outcome(
        attempt_id=attempt, reported=_fitting(reported, attempt), luck=luck, by=by, now=at
    )


def _fitting(reported: Reported, attempt_id: UUID) -> Reported:
    """On a person's own line it was the person who answered."""
    report = reported.report
    of_a_person = Attempt.objects.filter(pk=attempt_id, line__person__isnull=False).exists()
    if report.who == Who.COLLEAGUE and of_a_person:
        return replace(reported, report=replace(report, who=Who.PERSON))
    return reported
