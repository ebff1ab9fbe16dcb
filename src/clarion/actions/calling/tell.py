"""Who else must know of a call: sealed notes, written by somebody who cannot read them."""

from datetime import datetime
from typing import Any
from uuid import UUID, uuid4

from django.db.models import F

from clarion.actions import notices, places
from clarion.actions.actor import Actor
from clarion.actions.calling.late import LateReport
from clarion.actions.calling.past import PastCall
from clarion.actions.calling.reported import Reported
from clarion.countries.registry import profile
from clarion.models import Attempt, Contact, FollowUpNote, Incident, Stop
from clarion.rules.lifecycle import Consequence
from clarion.rules.vocabulary import ContactState, Desk, LineState
from clarion.vault.sealing import seal_payload_to

# One size for every answered call, so that an empty note cannot be told from a full one. It holds
# a thousand characters of any script.
FOLLOW_UP_SIZE = 5120
_OPEN_DESKS = {Desk.COORDINATOR, Desk.RESEARCHER}


def desks(
    attempt: Attempt,
    reported: Reported,
    consequence: Consequence,
    by: Actor,
    now: datetime,
    *,
    frozen: tuple[UUID, ...] = (),
    late: bool = False,
) -> bool:
    """What speaks of sympathy goes to the custodians alone, the volunteer's own words included.

    Every answered call that closes a contact is told to coordinators in the same word, so that
    neither a seized disk nor a coordinator can tell who was won over from who has moved.
    `frozen`: the contacts that wait for a coordinator. `late`: the contact went to somebody else
    meanwhile, so a coordinator decides what this report changes. True when coordinators were told.
    """
    for_custodians = consequence.for_custodians
    if reported.report.answered:
        _to_follow_up(attempt, reported, consequence, by, with_text=for_custodians)
    text = "" if for_custodians else reported.to_coordinator
    if late and not consequence.stop and consequence.contact != ContactState.FROZEN:
        told = LateReport.of(reported, consequence).to_payload()
        _to_coordinators(attempt, "late_report", reported.report.line, text, by, now, report=told)
        return True
    about = _about(reported, consequence) or ("note" if text else "")
    if about:
        more = {"contacts": [str(one) for one in frozen]} if frozen else {}
        _to_coordinators(attempt, about, reported.report.line, text, by, now, **more)
    if consequence.line == LineState.UNSAFE:
        count_incident(by, now)
    return bool(about)


def count_incident(by: Actor, now: datetime) -> None:
    """By the calendar there; nothing else is kept of it in clear."""
    day = now.astimezone(profile(by.deployment.profile).zone).date()
    Incident.objects.get_or_create(day=day, defaults={"id": uuid4()})
    Incident.objects.filter(day=day).update(count=F("count") + 1)


def taken_back(attempt: Attempt, by: Actor, now: datetime, *, done: bool) -> None:
    """What coordinators were told of this call no longer holds; or it could not be taken back."""
    _to_coordinators(attempt, "taken_back" if done else "undo_asked", "", "", by, now)


def pressed_by_mistake(attempt: Attempt, stop: Stop, by: Actor, now: datetime) -> None:
    """The volunteer says that nobody asked: two coordinators decide. Until then the stop holds."""
    _to_coordinators(attempt, "stop_by_mistake", "", "", by, now, stop=str(stop.pk))


def returned(contact: Contact, by: Actor, now: datetime) -> None:
    """Several volunteers gave this contact back uncalled; it waits for a coordinator."""
    content = {
        "about": "returned",
        "line": str(contact.line_id),
        "contact": str(contact.pk),
        "result": "",
        "from": by.pseudonym,
        "text": "",
    }
    notices.leave(content, by, now)


def sealed_for_directory(past: PastCall, attempt: Attempt, by: Actor) -> bytes:
    place = places.column(by.deployment.pk, attempt, "sealed")
    return seal_payload_to(by.directory.public, past.to_payload(), place)


def _about(reported: Reported, consequence: Consequence) -> str:
    """Why coordinators are told; the rule itself only where it says nothing of sympathy."""
    if consequence.stop or consequence.contact == ContactState.FROZEN:
        # Whatever else was said: it stands still until a coordinator has looked.
        return consequence.rule
    if reported.report.answered and consequence.contact == ContactState.CLOSED:
        return "closed"
    told = consequence.tells & _OPEN_DESKS
    if not told or consequence.for_custodians:
        return ""
    return consequence.rule


def _to_follow_up(
    attempt: Attempt,
    reported: Reported,
    consequence: Consequence,
    by: Actor,
    *,
    with_text: bool,
) -> None:
    """For the custodians: whether he was moved, what he offered. Mostly nothing of the kind."""
    note = FollowUpNote(id=uuid4())
    report = reported.report
    content = {
        "attempt": str(attempt.pk),
        "person": str(attempt.person_tag),
        "line": str(attempt.line_id),
        "rule": consequence.rule,
        "who": report.who or "",
        "how": report.how or "",
        "ticks": sorted(report.ticks),
        "commitments": sorted(reported.commitments),
        "offered": reported.offered,
        "text": reported.to_coordinator if with_text else "",
    }
    place = places.column(by.deployment.pk, note, "sealed")
    note.sealed = seal_payload_to(by.follow_up.public, content, place, FOLLOW_UP_SIZE)
    note.save(force_insert=True)


def _to_coordinators(  # noqa: PLR0917  what, about which call, from whom, when
    attempt: Attempt, about: str, result: str, text: str, by: Actor, now: datetime, **more: Any
) -> None:
    content = {
        "about": about,
        "attempt": str(attempt.pk),
        "line": str(attempt.line_id),
        "contact": str(attempt.contact_id),
        "result": result,
        "from": by.pseudonym,
        "text": text,
        **more,
    }
    notices.leave(content, by, now)
